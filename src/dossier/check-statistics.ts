import type { Finding, Path } from '../core/finding'
import { finding } from '../core/finding'
import { dateOf, dayOf, quote } from '../core/iso'
import { decided, type Outcome, undetermined } from '../core/outcome'
import type { SchemaFinding } from '../core/schema-findings'
import type { Shape } from '../core/shape'
import { at } from '../core/timeline'
import { step, type TraceStep, traceOf } from '../core/trace'
import { carryOver, type StatisticsColumn, type StatisticsSection, statisticsForm } from '../law/dossier-statistics'
import { findMisshapenFacts } from './shapes'
import { findIdentities } from './statistics-identities'
import type {
  StatisticsFigures,
  StatisticsIdentity,
  StatisticsPeriod,
  StatisticsPlace,
  StatisticsTable,
} from './statistics-types'
import { checkStatisticsPeriod } from './summarize-dossiers'

const figures = {} satisfies Shape
const tableShape: Shape = {
  period: 'object',
  rows: [{ name: 'string', 'section?': 'string', figures }],
  'sections?': [{ section: 'string', total: figures }],
  total: figures,
}

/** A table that cannot be looked into, or a figure of it that is no number. */
function findMisshapenTable(table: StatisticsTable, path: Path): readonly SchemaFinding[] {
  const misshapen = findMisshapenFacts(table, tableShape, path)
  if (misshapen.length > 0) return misshapen
  return listFigures(table).flatMap((one) =>
    Object.entries(one.figures).flatMap(([column, figure]) =>
      findMisshapenFacts(figure ?? 0, 'number', [...path, ...one.path, column]),
    ),
  )
}

/** What was compared, and what could not be. */
export interface StatisticsCheck {
  /** Every identity whose figures were given, kept or not. */
  readonly checked: readonly StatisticsIdentity[]
  readonly broken: number
}

/**
 * Biểu thống kê cộng có đúng không? — Whether a table of dossiers adds up, and carries over what the period before left.
 *
 * Identities printed on the form, the balance (3) = (9) + (13), the total row, and (8) of this period = (13) of the
 * period before; on forms 07b and 07c also in each section, and that every row stands in a section of the form. An
 * identity is checked when all its figures are given, as published tables often give only some. What
 * does not add up is reported; nothing is repaired.
 *
 * @param table The table: of `summarizeDossiers`, or one that was published.
 * @param previous The table of the period before, for the carry-over.
 * @returns What was checked and how many identities are broken, with a finding for each. The balance and the carry-over
 *   are warnings: dossiers withdrawn or refused have no column. Undetermined for a period that is none.
 * @remarks Circular 09/2026/TT-BTP, forms 07a, 07b, 07c and the note under 07c; Circular 01/2020/TT-VPCP, form II.06a.
 * @example
 * ```ts
 * import { checkStatistics } from 'congvu/dossier'
 *
 * const result = checkStatistics({
 *   period: { from: '2019-09-15', to: '2019-10-14' },
 *   by: 'unit',
 *   rows: [],
 *   total: { resolved: 17_651, early: 13_767, 'on-time': 3_254, late: 634 },
 * })
 * result.findings.map(({ code }) => code) //=> ['dossier.statistics-sum']
 * result.status === 'decided' && result.value.checked[0]?.added //=> 17655
 * ```
 */
export function checkStatistics(table: StatisticsTable, previous?: StatisticsTable): Outcome<StatisticsCheck> {
  const rule = 'dossier.check-statistics'
  const misshapen = [
    ...findMisshapenTable(table, []),
    ...(previous === undefined ? [] : findMisshapenTable(previous, ['previous'])),
  ]
  if (misshapen.length > 0) return undetermined([], traceOf(rule, []), misshapen)
  const problems = [
    ...checkStatisticsPeriod(table.period, []),
    ...(previous === undefined ? [] : checkStatisticsPeriod(previous.period, ['previous'])),
  ]
  if (problems.length > 0) return undetermined([], traceOf(rule, []), problems)
  const law = at(statisticsForm.values, table.period.to) ?? statisticsForm.values[0]
  const named = listFigures(table)
  const identities = named.flatMap(({ place, figures, path }) =>
    findIdentities(figures).map((identity) => ({ ...identity, place, path })),
  )
  const findings: readonly Finding[] = [
    ...named.flatMap(({ place, figures, path }) =>
      countColumns(figures).map(([column, given]) =>
        finding('dossier.statistics-count', { ...place, column, given: quote(given) }, law.basis, {
          path: [...path, column],
        }),
      ),
    ),
    ...identities
      .filter(({ difference }) => difference !== 0)
      .map(({ place, sum, parts, given, added, path }) =>
        sum === 'received' && parts.includes('resolved')
          ? finding('dossier.statistics-balance', { ...place, received: given, settled: added }, law.basis, {
              severity: 'warning',
              path,
            })
          : finding('dossier.statistics-sum', { ...place, sum, parts, given, added }, law.basis, { path }),
      ),
    ...findTotals(table),
    ...findRowSections(table),
    ...(previous === undefined ? [] : findCarryOver(table, previous)),
  ]
  const steps: readonly TraceStep[] = identities.map(({ place, sum, parts, given, added }) =>
    step('dossier.identity', { ...place, sum, parts, given, added }, law.basis),
  )
  const checked = identities.map(({ path: _, place, ...identity }) => ({ ...place, ...identity }))
  return decided(
    { checked, broken: findings.filter(({ code }) => code !== 'dossier.statistics-gap').length },
    traceOf(rule, steps),
    findings,
  )
}

/** Figures that are no counts. */
function countColumns(figures: StatisticsFigures): readonly (readonly [StatisticsColumn, unknown])[] {
  return entriesOf(figures).filter(([, value]) => !Number.isSafeInteger(value) || value < 0)
}

interface Placed {
  readonly kind: 'row' | 'section' | 'total'
  readonly place: StatisticsPlace
  readonly figures: StatisticsFigures
  readonly path: Path
}

/** Every row, the sum of every section, the total: where the figures of a table stand. */
function listFigures({ rows, sections = [], total }: StatisticsTable): readonly Placed[] {
  return [
    ...rows.map(({ name, section, figures }, index) => ({
      kind: 'row' as const,
      place: placeOf(name, section),
      figures,
      path: ['rows', index, 'figures'],
    })),
    ...sections.map(({ section, total: figures }, index) => ({
      kind: 'section' as const,
      place: placeOf('', section),
      figures,
      path: ['sections', index, 'total'],
    })),
    { kind: 'total' as const, place: placeOf('', undefined), figures: total, path: ['total'] },
  ]
}

function placeOf(row: string, section: StatisticsSection | undefined): StatisticsPlace {
  return section === undefined ? { row } : { row, section }
}

/** The total is the sum of the rows, that of a section the sum of its own; without rows, the total is that of the sections. */
function findTotals({ rows, sections = [], total, period }: StatisticsTable): readonly Finding[] {
  const parts = rows.length > 0 ? rows.map(({ figures }) => figures) : sections.map((one) => one.total)
  return [
    ...compareTotal(parts, total, period, {}, ['total']),
    ...sections.flatMap(({ section, total: figures }, index) => {
      const own = rows.flatMap((row) => (row.section === section ? [row.figures] : []))
      return compareTotal(own, figures, period, { section }, ['sections', index, 'total'])
    }),
  ]
}

/** Each column of a total is the sum of the parts that give it; a part without it leaves the column unchecked. */
function compareTotal(
  parts: readonly StatisticsFigures[],
  total: StatisticsFigures,
  period: StatisticsPeriod,
  place: { readonly section?: StatisticsSection },
  path: Path,
): readonly Finding[] {
  if (parts.length === 0) return []
  const law = at(statisticsForm.values, period.to) ?? statisticsForm.values[0]
  const onForm = new Set<string>(law.value?.columns.map(([column]) => column))
  return entriesOf(total).flatMap(([column, given]) => {
    if (parts.some((figures) => figures[column] === undefined && onForm.has(column))) return []
    const added = parts.reduce((sum, figures) => sum + (figures[column] ?? 0), 0)
    if (added === given) return []
    return [
      finding('dossier.statistics-total', { ...place, column, given, added }, law.basis, { path: [...path, column] }),
    ]
  })
}

/** On a form in sections every row stands in one of them. */
function findRowSections({ form, rows, period }: StatisticsTable): readonly Finding[] {
  const law = at(statisticsForm.values, period.to)
  const known = law?.value.forms.find(({ name }) => name === form)
  if (law === undefined || known === undefined || known.sections.length === 0) return []
  return rows.flatMap(({ name, section }, index) => {
    if (section !== undefined && known.sections.includes(section)) return []
    const params = { row: name, form: known.name, sections: known.sections }
    const place = { severity: 'warning', path: ['rows', index, 'section'] } as const
    return [finding('dossier.statistics-row-section', params, law.basis, place)]
  })
}

/** (8) of period N = (13) of period N-1: row by row, section by section, in total. */
function findCarryOver(table: StatisticsTable, previous: StatisticsTable): readonly Finding[] {
  const law = at(carryOver.values, table.period.to) ?? carryOver.values[0]
  const { basis } = law
  if (dateOf(dayOf(previous.period.to) + 1) !== table.period.from) {
    const params = { before: previous.period.to, from: table.period.from }
    return [finding('dossier.statistics-gap', params, basis, { severity: 'warning', path: ['period', 'from'] })]
  }
  const earlier = listFigures(previous)
  const pairs = listFigures(table).map((one) => ({
    place: one.place,
    carriedOver: one.figures['carried-over'],
    before: earlier.find((other) => isSame(one, other))?.figures['in-process'] ?? (one.kind === 'row' ? 0 : undefined),
    path: [...one.path, 'carried-over'],
  }))
  const gone =
    table.rows.length === 0
      ? []
      : previous.rows.filter(
          ({ name, section, figures }) =>
            (figures['in-process'] ?? 0) > 0 && !table.rows.some((row) => row.name === name && row.section === section),
        )
  return [
    ...pairs.flatMap(({ place, carriedOver, before, path }) =>
      carriedOver === undefined || before === undefined || carriedOver === before
        ? []
        : [
            finding('dossier.statistics-carry-over', { ...place, carriedOver, before }, basis, {
              severity: 'warning',
              path,
            }),
          ],
    ),
    ...gone.map(({ name, section, figures }) =>
      finding('dossier.statistics-row-gone', { ...placeOf(name, section), before: figures['in-process'] ?? 0 }, basis, {
        severity: 'warning',
        path: ['rows'],
      }),
    ),
  ]
}

function isSame(one: Placed, other: Placed): boolean {
  return one.kind === other.kind && one.place.row === other.place.row && one.place.section === other.place.section
}

function entriesOf(figures: StatisticsFigures): readonly (readonly [StatisticsColumn, number])[] {
  return (Object.entries(figures) as readonly (readonly [StatisticsColumn, number | undefined])[]).flatMap(
    ([column, value]) => (value === undefined ? [] : [[column, value] as const]),
  )
}
