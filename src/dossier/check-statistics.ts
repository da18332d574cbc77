import type { Finding } from '../core/finding'
import { finding } from '../core/finding'
import { dateOf, dayOf, quote } from '../core/iso'
import { decided, type Outcome, undetermined } from '../core/outcome'
import { at } from '../core/timeline'
import { step, type TraceStep, traceOf } from '../core/trace'
import { carryOver, type StatisticsColumn, statisticsForm } from '../law/dossier-statistics'
import { findIdentities } from './statistics-identities'
import type { StatisticsFigures, StatisticsIdentity, StatisticsTable } from './statistics-types'
import { checkStatisticsPeriod } from './summarize-dossiers'

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
 * period before. An identity is checked when all its figures are given, as published tables often give only some. What
 * does not add up is reported; nothing is repaired.
 *
 * @param table The table: of `summarizeDossiers`, or one that was published.
 * @param previous The table of the period before, for the carry-over.
 * @returns What was checked and how many identities are broken, with a finding for each. The balance and the carry-over
 *   are warnings: dossiers withdrawn or refused have no column. Undetermined for a period that is none.
 * @remarks Circular 09/2026/TT-BTP, forms 07a, 07b and the note under 07c; Circular 01/2020/TT-VPCP, form II.06a.
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
  const problems = [table, ...(previous === undefined ? [] : [previous])].flatMap(({ period }) =>
    checkStatisticsPeriod(period),
  )
  if (problems.length > 0) return undetermined([], traceOf(rule, []), problems)
  const law = at(statisticsForm.values, table.period.to) ?? statisticsForm.values[0]
  const named = [
    ...table.rows.map(({ name, figures }, index) => ({ name, figures, path: ['rows', index, 'figures'] })),
    { name: '', figures: table.total, path: ['total'] },
  ]
  const identities = named.flatMap(({ name, figures, path }) => {
    return findIdentities(figures).map((identity) => ({ ...identity, row: name, path }))
  })
  const findings: readonly Finding[] = [
    ...named.flatMap(({ name, figures, path }) =>
      countColumns(figures).map(([column, given]) =>
        finding('dossier.statistics-count', { row: name, column, given: quote(given) }, law.basis, {
          path: [...path, column],
        }),
      ),
    ),
    ...identities
      .filter(({ difference }) => difference !== 0)
      .map(({ row, sum, parts, given, added, path }) =>
        sum === 'received' && parts.includes('resolved')
          ? finding('dossier.statistics-balance', { row, received: given, settled: added }, law.basis, {
              severity: 'warning',
              path,
            })
          : finding('dossier.statistics-sum', { row, sum, parts, given, added }, law.basis, { path }),
      ),
    ...findTotals(table),
    ...(previous === undefined ? [] : findCarryOver(table, previous)),
  ]
  const steps: readonly TraceStep[] = identities.map(({ row, sum, parts, given, added }) =>
    step('dossier.identity', { row, sum, parts, given, added }, law.basis),
  )
  const checked = identities.map(({ path: _, ...identity }) => identity)
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

/** Each column of the total row is the sum of the rows that give it; a row without it leaves the column unchecked. */
function findTotals({ rows, total, period }: StatisticsTable): readonly Finding[] {
  if (rows.length === 0) return []
  const law = at(statisticsForm.values, period.to) ?? statisticsForm.values[0]
  const onForm = new Set<string>(law.value?.columns.map(([column]) => column))
  return entriesOf(total).flatMap(([column, given]) => {
    if (rows.some(({ figures }) => figures[column] === undefined && onForm.has(column))) return []
    const added = rows.reduce((sum, { figures }) => sum + (figures[column] ?? 0), 0)
    return added === given
      ? []
      : [finding('dossier.statistics-total', { column, given, added }, law.basis, { path: ['total', column] })]
  })
}

/** (8) of period N = (13) of period N-1, row by row and in total. */
function findCarryOver(table: StatisticsTable, previous: StatisticsTable): readonly Finding[] {
  const law = at(carryOver.values, table.period.to) ?? carryOver.values[0]
  const { basis } = law
  if (dateOf(dayOf(previous.period.to) + 1) !== table.period.from) {
    const params = { before: previous.period.to, from: table.period.from }
    return [finding('dossier.statistics-gap', params, basis, { severity: 'warning', path: ['period', 'from'] })]
  }
  const pairs = [
    ...table.rows.map(({ name, figures }, index) => ({
      row: name,
      carriedOver: figures['carried-over'],
      before: previous.rows.find((row) => row.name === name)?.figures['in-process'] ?? 0,
      path: ['rows', index, 'figures', 'carried-over'],
    })),
    {
      row: '',
      carriedOver: table.total['carried-over'],
      before: previous.total['in-process'],
      path: ['total', 'carried-over'],
    },
  ]
  const gone =
    table.rows.length === 0
      ? []
      : previous.rows.filter(
          ({ name, figures }) => (figures['in-process'] ?? 0) > 0 && !table.rows.some((row) => row.name === name),
        )
  return [
    ...pairs.flatMap(({ row, carriedOver, before, path }) =>
      carriedOver === undefined || before === undefined || carriedOver === before
        ? []
        : [
            finding('dossier.statistics-carry-over', { row, carriedOver, before }, basis, {
              severity: 'warning',
              path,
            }),
          ],
    ),
    ...gone.map(({ name, figures }) =>
      finding('dossier.statistics-row-gone', { row: name, before: figures['in-process'] ?? 0 }, basis, {
        severity: 'warning',
        path: ['rows'],
      }),
    ),
  ]
}

function entriesOf(figures: StatisticsFigures): readonly (readonly [StatisticsColumn, number])[] {
  return (Object.entries(figures) as readonly (readonly [StatisticsColumn, number | undefined])[]).flatMap(
    ([column, value]) => (value === undefined ? [] : [[column, value] as const]),
  )
}
