import type { Context } from '../calendar/context'
import type { Basis } from '../core/citation'
import type { Finding, Path } from '../core/finding'
import { finding } from '../core/finding'
import { quote, readDay } from '../core/iso'
import { decided, type Outcome, undetermined } from '../core/outcome'
import { at } from '../core/timeline'
import { step, type TraceStep, traceOf } from '../core/trace'
import {
  type StatisticsColumn,
  type StatisticsForm,
  type StatisticsReporter,
  type StatisticsSection,
  statisticsForm,
} from '../law/dossier-statistics'
import { choose, dossierOptions } from '../law/policy/dossier'
import { type ClassifiedDossier, classifyDossier } from './classify-dossier'
import { withLocal } from './local-rules'
import { findMisshapenFacts } from './shapes'
import type {
  StatisticsDossier,
  StatisticsFigures,
  StatisticsGrouping,
  StatisticsPeriod,
  StatisticsSummary,
} from './statistics-types'
import type { Channel } from './types'

/** The context of a summary. */
export interface SummaryContext extends Context {
  /** What the rows are; sectors, as on the forms, when left out. */
  readonly by?: StatisticsGrouping
  /** Who reports, and so by which form; the unit that settles the dossiers itself when left out. */
  readonly report?: StatisticsReporter
}

const interpretations = [
  'dossier.timeliness-granularity',
  'dossier.timeliness-date',
  'dossier.statistics-no-due-date',
  'dossier.statistics-ended',
] as const

type Counts = { [Column in StatisticsColumn]?: number }

/** The figures of one row of the table while they are counted. */
interface Counted {
  readonly name: string
  readonly section: StatisticsSection | undefined
  readonly counts: Counts
}

/**
 * Kỳ này giải quyết được bao nhiêu hồ sơ? — The statistics of a period by the form in force on its last day: received by
 * channel, carried over, resolved early, on time and late, in process in time and overdue.
 *
 * Form 07a is that of a unit; a province's form 07b and a ministry's form 07c (`report`) are in sections by the authority
 * that settles (`authority` of a dossier): the rows stand in the order of the sections, each section has its sum.
 *
 * The day the result was finished decides, not the day it was picked up; a refusal after review is a result. What was
 * finished without a due date (trả kết quả ngay) or ended without a result stands apart from the columns, unless the
 * policy says otherwise; a dossier in process is overdue only when a due day has passed.
 *
 * @param dossiers Dossiers with sector, unit, channel and level of online service where they are known.
 * @param period First and last day of the data, 15th to 14th for a report (`computeReportingPeriod`).
 * @param context Calendar, choices, `by`, what the rows are, and `report`, who reports.
 * @returns The table with its total. Undetermined with findings for a period that is none, or when no form was in force.
 *   A dossier that cannot be read is left out, one whose code stands twice is counted twice, one of no section of the
 *   form stands in a row of its own, in the total and in no section; each with a finding.
 * @remarks Circular 09/2026/TT-BTP forms 07a, 07b, 07c (from 1 August 2026); Circular 01/2020/TT-VPCP form II.06a before.
 * @example
 * ```ts
 * import { summarizeDossiers } from 'congvu/dossier'
 *
 * const summary = summarizeDossiers(
 *   [
 *     {
 *       code: 'H13.03-260826-0044',
 *       sector: 'Công Thương',
 *       channel: 'counter',
 *       procedure: { limit: { amount: 5, unit: 'working-day' } },
 *       events: [
 *         { type: 'accepted', at: '2026-08-26T09:00:00+07:00' },
 *         { type: 'finished', at: '2026-09-08T09:00:00+07:00', result: 'granted' },
 *       ],
 *     },
 *   ],
 *   { from: '2026-08-15', to: '2026-09-14' },
 * )
 * summary.status === 'decided' && summary.value.form //=> '07a/BTP/KSTT'
 * summary.status === 'decided' && summary.value.total['late'] //=> 1
 * ```
 */
export function summarizeDossiers(
  dossiers: readonly StatisticsDossier[],
  period: StatisticsPeriod,
  context: SummaryContext = {},
): Outcome<StatisticsSummary> {
  return withLocal(summaryOf(dossiers, period, context ?? {}), context)
}

function summaryOf(
  dossiers: readonly StatisticsDossier[],
  period: StatisticsPeriod,
  context: SummaryContext,
): Outcome<StatisticsSummary> {
  const rule = 'dossier.summarize-dossiers'
  const misshapen = [
    ...findMisshapenFacts(dossiers, 'array', ['dossiers']),
    ...findMisshapenFacts(period, 'object', ['period']),
  ]
  if (misshapen.length > 0) return undetermined([], traceOf(rule, []), misshapen)
  const problems = checkStatisticsPeriod(period, [])
  if (problems.length > 0) return undetermined([], traceOf(rule, []), problems)
  const law = at(statisticsForm.values, period.to)
  const { by = 'sector', report = 'unit' } = context
  const form = law?.value.forms.find((one) => one.by === report)
  if (law === undefined || form === undefined) {
    const { basis } = law ?? statisticsForm.values[0]
    const params = { date: period.to, by: report }
    return undetermined([], traceOf(rule, []), [finding('dossier.statistics-form-missing', params, basis)])
  }
  const rows = new Map<string, Counted>()
  const total: Counts = {}
  const sections = form.sections.map((section) => ({ section, counts: {} as Counts }))
  let homeless = 0
  const findings: Finding[] = []
  const codes = new Set<string>()
  let notAccepted = 0
  for (const [index, dossier] of dossiers.entries()) {
    const path = ['dossiers', index]
    const classified = classifyDossier(dossier, period, context)
    if (classified === undefined) {
      findings.push(finding('dossier.statistics-unreadable', { code: codeOf(dossier) }, law.basis, { path }))
      continue
    }
    if (classified.refusedAtIntake) notAccepted += 1
    if (classified.class === 'outside') continue
    if (codes.has(dossier.code)) {
      findings.push(finding('dossier.statistics-repeated', { code: dossier.code }, law.basis, { path }))
    }
    codes.add(dossier.code)
    const name = nameOf(dossier, by)
    const section = sections.find((one) => one.section === dossier.authority)
    if (sections.length > 0 && section === undefined) homeless += 1
    const key = `${section?.section ?? ''}/${name}`
    const row = rows.get(key) ?? { name, section: section?.section, counts: {} }
    rows.set(key, row)
    for (const column of columnsOf(dossier, classified, law.value)) {
      for (const counts of [row.counts, total, ...(section === undefined ? [] : [section.counts])]) {
        counts[column] = (counts[column] ?? 0) + 1
      }
    }
  }
  const summary: StatisticsSummary = {
    form: form.name,
    columns: law.value.columns,
    period,
    by,
    rows: [...rows.values()].sort(inOrderOf(form.sections)).map(({ name, section, counts }) => ({
      name,
      ...(section !== undefined && { section }),
      figures: complete(counts, law.value),
    })),
    ...(sections.length > 0 && {
      sections: sections.map(({ section, counts }) => ({ section, total: complete(counts, law.value) })),
    }),
    total: complete(total, law.value),
    notAccepted,
    basis: law.basis,
  }
  const steps: readonly TraceStep[] = [
    step('dossier.statistics-counted', { ...period, dossiers: codes.size, form: summary.form }, law.basis),
    ...interpretations
      .filter((id) => choose(id, context?.policy) !== dossierOptions[id][0])
      .map((id) => step('interpretation.used', { id, option: choose(id, context?.policy) })),
  ]
  if (homeless > 0) {
    const params = { dossiers: homeless, sections: form.sections }
    findings.push(finding('dossier.statistics-section-unknown', params, law.basis, { severity: 'warning' }))
  }
  return decided(summary, traceOf(rule, steps), [...findings, ...findApart(summary.total, law.basis)])
}

/** A period whose days are days, the first not after the last. */
export function checkStatisticsPeriod({ from, to }: StatisticsPeriod, path: Path): readonly Finding[] {
  if (isDay(from) && isDay(to) && from <= to) return []
  const { basis } = statisticsForm.values[0]
  return [
    finding('dossier.statistics-period', { from: quote(from), to: quote(to) }, basis, { path: [...path, 'period'] }),
  ]
}

function isDay(date: unknown): boolean {
  return typeof date === 'string' && readDay(date) !== undefined
}

function codeOf(dossier: unknown): string {
  const code = (dossier as Partial<StatisticsDossier> | null | undefined)?.code
  return typeof code === 'string' ? code : quote(code)
}

function findApart(total: StatisticsFigures, basis: Basis): readonly Finding[] {
  const unknown = total['channel-unknown'] ?? 0
  const noDueDate = total['no-due-date'] ?? 0
  const ended = total.ended ?? 0
  return [
    ...(unknown > 0
      ? [finding('dossier.statistics-channel-unknown', { dossiers: unknown }, basis, { severity: 'warning' })]
      : []),
    ...(noDueDate + ended > 0
      ? [finding('dossier.statistics-apart', { noDueDate, ended }, basis, { severity: 'notice' })]
      : []),
  ]
}

/** The columns in which a dossier counts one. */
function columnsOf(
  dossier: StatisticsDossier,
  classified: ClassifiedDossier,
  form: StatisticsForm,
): readonly StatisticsColumn[] {
  const origin: readonly StatisticsColumn[] =
    classified.received === 'carried-over' ? ['carried-over'] : ['new', channelColumn(dossier, form)]
  return ['received', ...origin, ...standingColumns(classified)]
}

function standingColumns({ class: found }: ClassifiedDossier): readonly StatisticsColumn[] {
  if (found === 'early' || found === 'on-time' || found === 'late') return ['resolved', found]
  if (found === 'in-time' || found === 'overdue') return ['in-process', found]
  return found === 'outside' ? [] : [found]
}

function channelColumn(dossier: StatisticsDossier, { columns }: StatisticsForm): StatisticsColumn {
  const has = (name: StatisticsColumn): boolean => columns.some(([column]) => column === name)
  const channel = channelOf(dossier)
  if (channel === undefined) return 'channel-unknown'
  if (channel === 'online') {
    if (has('online')) return 'online'
    const { onlineService } = dossier
    return onlineService === undefined ? 'channel-unknown' : `online-${onlineService}`
  }
  return has('direct-or-post') ? 'direct-or-post' : channel === 'post' ? 'post' : 'direct'
}

function channelOf({ channel, events }: StatisticsDossier): Channel | undefined {
  if (channel !== undefined) return channel
  const submitted = events.find(({ type }) => type === 'submitted')
  return submitted?.type === 'submitted' ? submitted.channel : undefined
}

function nameOf(dossier: StatisticsDossier, by: StatisticsGrouping): string {
  const name: unknown = by === 'channel' ? channelOf(dossier) : dossier[by]
  return typeof name === 'string' ? name : ''
}

/** Every column of the form, 0 where nothing was counted, and those beside it that were. */
function complete(counts: Counts, { columns }: StatisticsForm): StatisticsFigures {
  const figures: Counts = { ...counts, new: counts.new ?? 0 }
  for (const [column] of columns) figures[column] = counts[column] ?? 0
  return figures
}

/** By section in the order of the form, those of none last, then by name. */
function inOrderOf(sections: readonly StatisticsSection[]): (one: Counted, other: Counted) => number {
  const place = ({ section }: Counted) => (section === undefined ? sections.length : sections.indexOf(section))
  return (one, other) => place(one) - place(other) || (one.name < other.name ? -1 : one.name > other.name ? 1 : 0)
}
