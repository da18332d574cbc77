import { reckon } from '../calendar/compute-period-end'
import type { Context } from '../calendar/context'
import { lawOn } from '../calendar/context'
import type { IsoDate } from '../core/date'
import type { Finding } from '../core/finding'
import { finding } from '../core/finding'
import { dateOf, dayOfEither } from '../core/iso'
import { decided, type Outcome, undetermined } from '../core/outcome'
import { findMisshapen } from '../core/shape'
import { at } from '../core/timeline'
import { step, type TraceStep, traceOf } from '../core/trace'
import {
  limitationOther,
  limitationReprimand,
  limitationRestart,
  type NoLimitationKind,
  type StaffKind,
  withoutLimitation,
} from '../law/accountability-discipline'
import { choose } from '../law/policy/accountability'
import { authorityLimit, checkDays, notInForce } from './days'
import { withLocal } from './local-rules'
import { findMisshapenArgument } from './shapes'

/** Hành vi vi phạm bị xem xét kỷ luật. */
export interface DisciplineViolation {
  readonly staff: StaffKind
  /** Mức kỷ luật mà hành vi đáng bị: chỉ khiển trách, hay trên khiển trách. */
  readonly deserves: 'reprimand' | 'more'
  /** Thời điểm chấm dứt hành vi; for one that still goes on, the day of detection; when its end is unknown, the day of the
   * competent conclusion. */
  readonly starts: IsoDate
  readonly startsAt: 'end-of-act' | 'detection' | 'conclusion'
  /** Loại hành vi không áp dụng thời hiệu. */
  readonly kind?: NoLimitationKind
  /** Ngày có hành vi vi phạm mới. */
  readonly newViolations?: readonly IsoDate[]
}

/** Thời hiệu xử lý kỷ luật. */
export interface Limitation {
  readonly applies: boolean
  /** The last day on which the person may be disciplined; absent when no limitation applies. */
  readonly lastDay?: IsoDate
  /** The day it was counted from, after restarts. */
  readonly countedFrom?: IsoDate
  readonly expired?: boolean
}

/**
 * Còn thời hiệu xử lý kỷ luật không? — Until when a violation may be disciplined: 24 months to 30 June 2020, then 2 and 5
 * years, 5 and 10 years from 20 September 2023; some violations have no limitation.
 *
 * Which law holds for an act before a change is open (`accountability.limitation-law`): that of the act by default; `later`
 * takes the longest that was in force before it ran out. A new violation restarts the period from 20 September 2023.
 *
 * @param violation What is known; the days are civil days.
 * @param on The day of the decision, or of the question.
 * @param context Calendar, choices at open points, local rules.
 * @returns The last day and whether it has passed. Undetermined with findings for days that are none or before 2010.
 * @remarks Law 22/2008/QH12 art. 80, Law 52/2019/QH14, Decree 71/2023/NĐ-CP (secondary); Law 80/2025/QH15 and Decree
 *   172/2025/NĐ-CP with unchanged numbers from memory. What binds public employees from 1 July 2025 was not seen and is told.
 * @example
 * ```ts
 * import { computeLimitation } from 'congvu/accountability'
 *
 * const act = { staff: 'civil-servant', deserves: 'reprimand', startsAt: 'end-of-act' } as const
 * const old = computeLimitation({ ...act, starts: '2021-03-01' }, '2024-01-15')
 * old.status === 'decided' && [old.value.lastDay, old.value.expired] //=> ['2023-03-01', true]
 * const recent = computeLimitation({ ...act, starts: '2024-01-15' }, '2024-06-03')
 * recent.status === 'decided' && recent.value.lastDay //=> '2029-01-15'
 * ```
 */
export function computeLimitation(
  violation: DisciplineViolation,
  on: IsoDate,
  context: Context = {},
): Outcome<Limitation> {
  return withLocal(limitationOf(violation, on, context), context)
}

function limitationOf(violation: DisciplineViolation, on: IsoDate, context: Context): Outcome<Limitation> {
  const rule = 'accountability.compute-limitation'
  const misshapen = findMisshapen(violation, { 'newViolations?': ['string'] }, limitationOther.values[0].basis)
  if (misshapen.length > 0) return undetermined([], traceOf(rule, []), misshapen)
  const { starts, kind, deserves, newViolations = [] } = violation
  const parameter = deserves === 'reprimand' ? limitationReprimand : limitationOther
  const { basis } = parameter.values[0]
  const unread = findMisshapenArgument(context ?? {}, 'object', ['context'], basis)
  if (unread.length > 0) return undetermined([], traceOf(rule, []), unread)
  const problems = checkDays(
    [
      [starts ?? null, ['starts']],
      [on ?? null, ['on']],
      ...newViolations.map((day, index) => [day ?? null, ['newViolations', index]] as const),
    ],
    basis,
  )
  if (problems.length > 0) return undetermined([], traceOf(rule, []), problems)
  if (lawOn(parameter, starts, context) === undefined) {
    return undetermined([], traceOf(rule, []), [notInForce(starts, basis, ['starts'])])
  }
  const told = tellRegime(violation, on)
  const exempt = at(withoutLimitation.values, on)
  if (kind !== undefined && exempt?.value.includes(kind) === true) {
    const steps = [step('accountability.no-limitation', { kind }, exempt.basis)]
    return decided({ applies: false }, traceOf(rule, steps), told)
  }
  const steps: TraceStep[] = []
  const first = countFrom(starts, violation, on, context)
  steps.push(...first.steps)
  let { lastDay } = first
  let countedFrom = starts
  for (const day of [...newViolations].sort()) {
    const restart = at(limitationRestart.values, day)
    if (restart === undefined || day <= countedFrom || day > lastDay) continue
    countedFrom = day
    const again = countFrom(day, violation, on, context)
    steps.push(step('accountability.limitation-restarted', { from: day }, restart.basis), ...again.steps)
    lastDay = again.lastDay
  }
  const expired = on > lastDay
  const findings: readonly Finding[] = [
    ...told,
    ...(expired ? [finding('accountability.limitation-expired', { expired: lastDay, on }, first.basis)] : []),
  ]
  return decided({ applies: true, lastDay, countedFrom, expired }, traceOf(rule, steps), findings)
}

function countFrom(from: IsoDate, { deserves }: DisciplineViolation, on: IsoDate, context: Context) {
  const parameter = deserves === 'reprimand' ? limitationReprimand : limitationOther
  const option = choose('accountability.limitation-law', context?.policy)
  const own = endOf(from, from, parameter, context)
  const used = step('interpretation.used', { id: 'accountability.limitation-law', option })
  if (option === 'act') return { ...own, steps: [used, ...own.steps] }
  const later = parameter.values
    .filter((row) => row.from > from && row.from <= on)
    .reduce((best, row) => (row.from > best.lastDay ? best : endOf(from, row.from, parameter, context)), own)
  return { ...later, steps: [used, ...later.steps] }
}

function endOf(from: IsoDate, lawOf: IsoDate, parameter: typeof limitationOther, context: Context) {
  const [fallback] = parameter.values
  const law = lawOn(parameter, lawOf, context) ?? { value: fallback.value, basis: fallback.basis }
  const limit = law.value ?? { amount: 0, unit: 'day', endRule: 'same-day' }
  const { end, steps } = reckon({ from, limit: authorityLimit(limit, context), basis: law.basis }, context)
  const lastDay = end === undefined ? from : dateOf(dayOfEither(end.due))
  return { lastDay, basis: law.basis, steps: [step('accountability.limitation', { from, lawOf }, law.basis), ...steps] }
}

/** From 1 July 2025 the new law binds cadres and civil servants; what binds public employees was not seen. */
function tellRegime({ staff }: DisciplineViolation, on: IsoDate): readonly Finding[] {
  const law = at(limitationOther.values, on)
  return staff === 'public-employee' && law?.from === '2025-07-01'
    ? [finding('accountability.employee-regime-unknown', {}, law.basis, { severity: 'notice' })]
    : []
}
