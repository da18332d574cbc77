import { type Context, calendarOf } from '../calendar/context'
import { countUsed, type UsedUnit } from '../calendar/count-used'
import { findOutside } from '../calendar/find-outside'
import type { IsoDate, IsoInstant } from '../core/date'
import type { Finding, Path } from '../core/finding'
import { finding } from '../core/finding'
import { dateOf, dayOfEither, quote, readDay } from '../core/iso'
import { isLater } from '../core/moment'
import { decided, type Outcome, undetermined } from '../core/outcome'
import { type Proportion, shareOf } from '../core/proportion'
import { findMisshapen, type Shape } from '../core/shape'
import { at } from '../core/timeline'
import { step, traceOf } from '../core/trace'
import { choose } from '../law/policy/dossier'
import { requestsOnTime } from '../law/satisfaction'
import { checkMoments, indexBasis } from './checks'

/** Hồ sơ như Bộ chỉ số nhìn thấy — the moments that indicator 2.1 looks at. */
export interface IndexDossier {
  readonly code: string
  readonly accepted?: IsoInstant | IsoDate
  /** Ngày hẹn trả. */
  readonly due?: IsoInstant | IsoDate
  /** Đã xử lý xong. */
  readonly finished?: IsoInstant | IsoDate
  /** Đã trả kết quả. */
  readonly returned?: IsoInstant | IsoDate
  /** Dừng xử lý, từ chối. */
  readonly stopped?: IsoInstant | IsoDate
  /** Rút hồ sơ. */
  readonly withdrawn?: IsoInstant | IsoDate
  readonly requests?: readonly {
    readonly requested: IsoInstant | IsoDate
    readonly completed?: IsoInstant | IsoDate
  }[]
  /** Thời gian tối đa của thủ tục, used when there is no due date. */
  readonly limit?: { readonly amount: number; readonly unit: UsedUnit }
}

/** How the index judges one dossier. */
export interface IndexVerdict {
  readonly code: string
  readonly verdict: 'on-time' | 'overdue' | 'not-counted' | 'not-measurable'
  /** `asked-more-than-once` is overdue whatever the dates are. */
  readonly reason: 'asked-more-than-once' | 'due-date' | 'time-used' | 'not-received' | 'outside' | 'no-limit'
}

/** Chỉ số đúng hạn. */
export interface OnTimeIndex {
  readonly share: Proportion<'dossiers-measured'>
  readonly dossiers: readonly IndexVerdict[]
}

const listShape: Shape = [{ code: 'string', 'requests?': ['object'], 'limit?': { amount: 'number', unit: 'string' } }]

/**
 * Tỷ lệ đúng hạn theo Bộ chỉ số 766 là bao nhiêu? — Indicator 2.1: dossiers finished on time and those in process that are
 * not yet due, over all that can be measured.
 *
 * “Đã xử lý xong” is the end before “đã trả”, then stopped or refused, then withdrawn. While the one supplement is pending
 * its request is the end. A dossier asked to supplement more than once is overdue. Without a due date the time used, less
 * the supplement time, is compared with the limit. What has not ended is measured on the last day of the period.
 *
 * @param dossiers Their moments; one never accepted is not counted.
 * @param period First and last day.
 * @param context Calendar, and the unit of the subtraction (`dossier.index-supplement-time`).
 * @returns The share and every verdict, with a finding for each overdue one. No per cent when nothing can be measured.
 *   Undetermined with findings for moments that are none, or before 1 August 2022.
 * @remarks Decision 766/QĐ-TTg, item 2.1, as transcribed in public code (secondary source).
 * @example
 * ```ts
 * import { computeOnTimeIndex } from 'congvu/satisfaction'
 *
 * const index = computeOnTimeIndex(
 *   [
 *     { code: 'A', accepted: '2024-03-04', due: '2024-03-11', finished: '2024-03-11', returned: '2024-03-20' },
 *     {
 *       code: 'B',
 *       accepted: '2024-03-04',
 *       due: '2024-03-29',
 *       finished: '2024-03-12',
 *       requests: [
 *         { requested: '2024-03-05', completed: '2024-03-06' },
 *         { requested: '2024-03-07', completed: '2024-03-08' },
 *       ],
 *     },
 *   ],
 *   { from: '2024-02-15', to: '2024-03-14' },
 * )
 * index.status === 'decided' && index.value.share.percent //=> 50
 * index.findings.map(({ code }) => code) //=> ['satisfaction.asked-more-than-once']
 * ```
 */
export function computeOnTimeIndex(
  dossiers: readonly IndexDossier[],
  period: { readonly from: IsoDate; readonly to: IsoDate },
  context: Context = {},
): Outcome<OnTimeIndex> {
  const rule = 'satisfaction.compute-on-time-index'
  const misshapen = [
    ...findMisshapen(dossiers, listShape, indexBasis, ['dossiers']),
    ...findMisshapen(period, 'object', indexBasis, ['period']),
  ]
  if (misshapen.length > 0) return undetermined([], traceOf(rule, []), misshapen)
  const problems = [
    ...checkMoments([
      [period.from ?? null, ['period', 'from']],
      [period.to ?? null, ['period', 'to']],
    ]),
    ...dossiers.flatMap((dossier, index) => checkDossier(dossier, index)),
  ]
  const outside = problems.length > 0 ? [] : findOutside(momentsOf(dossiers), calendarOf(context), indexBasis)
  if (problems.length + outside.length > 0) return undetermined([], traceOf(rule, []), [...problems, ...outside])
  const law = readDay(period.to) === undefined ? undefined : at(requestsOnTime.values, period.to)
  if (law === undefined) {
    return undetermined([], traceOf(rule, []), [
      finding('satisfaction.not-in-force', { date: quote(period.to) }, indexBasis, { path: ['period', 'to'] }),
    ])
  }
  const verdicts = dossiers.map((dossier) => judge(dossier, period, law.value, context))
  const measured = verdicts.filter(({ verdict }) => verdict === 'on-time' || verdict === 'overdue')
  const onTime = measured.filter(({ verdict }) => verdict === 'on-time').length
  const share = shareOf(onTime, measured.length, 'dossiers-measured')
  const findings = verdicts.flatMap((verdict, index) => find(verdict, dossiers[index], index))
  const steps = [
    step('satisfaction.share', { indicator: '2.1', numerator: onTime, denominator: measured.length }, law.basis),
  ]
  return decided({ share, dossiers: verdicts }, traceOf(rule, steps), findings)
}

/** The moments between which time is counted, where no due day decides. */
function momentsOf(dossiers: readonly IndexDossier[]): readonly (readonly [string | undefined, Path])[] {
  const ends = ['accepted', 'finished', 'returned', 'stopped', 'withdrawn'] as const
  return dossiers.flatMap((dossier, index) => {
    if (dossier.due !== undefined || dossier.limit === undefined) return []
    return [
      ...ends.map((field) => [dossier[field], ['dossiers', index, field]] as const),
      ...(dossier.requests ?? []).flatMap(({ requested, completed }, row) => [
        [requested, ['dossiers', index, 'requests', row, 'requested']] as const,
        [completed, ['dossiers', index, 'requests', row, 'completed']] as const,
      ]),
    ]
  })
}

function judge(
  dossier: IndexDossier,
  { from, to }: { readonly from: IsoDate; readonly to: IsoDate },
  limit: number,
  context: Context,
): IndexVerdict {
  const { code, accepted, due, requests = [] } = dossier
  if (accepted === undefined) return { code, verdict: 'not-counted', reason: 'not-received' }
  const ended = dossier.finished ?? dossier.returned ?? dossier.stopped ?? dossier.withdrawn
  if (isLater(accepted, to) || (ended !== undefined && isLater(from, ended))) {
    return { code, verdict: 'not-counted', reason: 'outside' }
  }
  if (requests.filter(({ requested }) => !isLater(requested, to)).length > limit) {
    return { code, verdict: 'overdue', reason: 'asked-more-than-once' }
  }
  const pending = requests.find(({ completed }) => completed === undefined || isLater(completed, to))
  const inPeriod = ended !== undefined && !isLater(ended, to) ? ended : undefined
  const end = inPeriod ?? (pending !== undefined && !isLater(pending.requested, to) ? pending.requested : to)
  if (due !== undefined) return { code, verdict: isLater(end, due) ? 'overdue' : 'on-time', reason: 'due-date' }
  if (dossier.limit === undefined) return { code, verdict: 'not-measurable', reason: 'no-limit' }
  const used = timeUsed(dossier, accepted, end, dossier.limit.unit, context)
  return { code, verdict: used <= dossier.limit.amount ? 'on-time' : 'overdue', reason: 'time-used' }
}

function timeUsed(
  { requests = [] }: IndexDossier,
  accepted: string,
  end: string,
  unit: UsedUnit,
  context: Context,
): number {
  const calendar = calendarOf(context)
  const byCalendar = choose('dossier.index-supplement-time', context?.policy) === 'calendar-days'
  const stretch = byCalendar && unit === 'working-day' ? 'day' : unit
  return requests.reduce(
    (left, { requested, completed }) =>
      completed === undefined || isLater(completed, end)
        ? left
        : left - countUsed(requested, completed, stretch, calendar),
    countUsed(accepted, end, unit, calendar),
  )
}

function find(
  { code, verdict, reason }: IndexVerdict,
  dossier: IndexDossier | undefined,
  index: number,
): readonly Finding[] {
  const path = ['dossiers', index]
  const due = dossier?.due
  if (reason === 'asked-more-than-once') {
    const asked = dossier?.requests?.length ?? 0
    return [finding('satisfaction.asked-more-than-once', { code, asked }, indexBasis, { severity: 'warning', path })]
  }
  if (verdict === 'not-measurable') {
    return [finding('satisfaction.not-measurable', { code }, indexBasis, { severity: 'notice', path })]
  }
  if (verdict !== 'overdue') return []
  const params = { code, ...(due !== undefined && { due: dateOf(dayOfEither(due)) }) }
  return [finding('satisfaction.overdue', params, indexBasis, { severity: 'warning', path })]
}

function checkDossier(dossier: IndexDossier, index: number): readonly Finding[] {
  const { accepted, due, finished, returned, stopped, withdrawn, requests = [] } = dossier
  const moments = { accepted, due, finished, returned, stopped, withdrawn }
  return checkMoments([
    ...Object.entries(moments).map(([name, moment]) => [moment, ['dossiers', index, name]] as const),
    ...requests.flatMap(({ requested, completed }, request) => [
      [requested ?? null, ['dossiers', index, 'requests', request, 'requested']] as const,
      [completed, ['dossiers', index, 'requests', request, 'completed']] as const,
    ]),
  ])
}
