import { reckon } from '../calendar/compute-period-end'
import { type Context, calendarOf } from '../calendar/context'
import { countUsed, type UsedUnit } from '../calendar/count-used'
import { findOutside } from '../calendar/find-outside'
import type { PeriodEnd } from '../calendar/period'
import type { IsoDate, IsoInstant } from '../core/date'
import type { Finding } from '../core/finding'
import { civilDay } from '../core/moment'
import { decided, type Outcome, undetermined } from '../core/outcome'
import { at } from '../core/timeline'
import { step, traceOf } from '../core/trace'
import { clockAfterSupplement } from '../law/dossier'
import { indexSubtraction } from '../law/dossier-statistics'
import { choose, dossierOptions } from '../law/policy/dossier'
import { checkMoments } from './check-moments'
import { computeResultDate, type ResultDate } from './compute-result-date'
import { lawDateOf } from './law-date'
import { processingPeriod } from './processing-period'
import { findMisshapenFacts, supplementTimeShape } from './shapes'
import type { ProcedureLimit } from './types'

/** Yêu cầu bổ sung và nhận đủ — one supplement: when it was asked for, when the complete dossier came back. */
export interface SupplementStretch {
  readonly requested: IsoInstant | IsoDate
  readonly completed?: IsoInstant | IsoDate
}

/** Hồ sơ có bổ sung: facts of all three computations. */
export interface SupplementTimeFacts {
  readonly accepted: IsoInstant | IsoDate
  readonly limit: ProcedureLimit
  readonly supplements: readonly SupplementStretch[]
}

/**
 * Theo nghị định: tính lại từ đầu — The result date when a supplement restarts the clock: the full period anew from the
 * day the last complete dossier was received. This is the law; the other two are not.
 *
 * @param facts Acceptance, published limit, supplements in order.
 * @param context Calendar, choices, local rules.
 * @returns The due day. Undetermined while a supplement has not come back, or with findings for moments that are none.
 * @remarks Decree 61/2018/NĐ-CP art. 19.4; Decree 118/2025/NĐ-CP art. 19.5.
 * @example
 * ```ts
 * import { computeRestartedDue } from 'congvu/dossier'
 *
 * const due = computeRestartedDue({
 *   accepted: '2024-03-04T08:30:00+07:00',
 *   limit: { amount: 10, unit: 'working-day' },
 *   supplements: [{ requested: '2024-03-06T09:00:00+07:00', completed: '2024-03-11T14:00:00+07:00' }],
 * })
 * due.status === 'decided' && due.value.due //=> '2024-03-25'
 * ```
 */
export function computeRestartedDue(facts: SupplementTimeFacts, context: Context = {}): Outcome<ResultDate> {
  const rule = 'dossier.supplement-time'
  const problems = checkFacts(facts)
  if (problems.length > 0) return undetermined([], traceOf(rule, []), problems)
  const last = facts.supplements.at(-1)
  return computeResultDate(
    { accepted: facts.accepted, limit: facts.limit, ...(last !== undefined && { supplement: last }) },
    context,
  )
}

/** Thời gian giải quyết sau khi trừ thời gian bổ sung. */
export interface SubtractedTime {
  readonly unit: UsedUnit
  readonly taken: number
  readonly subtracted: number
  /** `taken` less `subtracted`. */
  readonly counted: number
  readonly withinLimit: boolean
}

/**
 * Theo Bộ chỉ số 766: trừ thời gian bổ sung — The time that the index counts: finish less acceptance less the time the
 * applicant took, and whether it is within the published limit. For the index only; no due date follows from it.
 *
 * @param facts Acceptance, limit in days or hours, supplements that came back, and the finish.
 * @param context Calendar, and the unit of the subtraction (`dossier.index-supplement-time`).
 * @returns The time in the unit of the limit. Undetermined for a limit in weeks or months, which the index's formula
 *   does not know, for a supplement that has not come back, or with findings for moments that are none.
 * @remarks Decision 766/QĐ-TTg of 23 June 2022, item 2.1 (secondary source).
 * @example
 * ```ts
 * import { computeSubtractedTime } from 'congvu/dossier'
 *
 * const time = computeSubtractedTime({
 *   accepted: '2024-03-04T08:30:00+07:00',
 *   limit: { amount: 10, unit: 'working-day' },
 *   supplements: [{ requested: '2024-03-06T09:00:00+07:00', completed: '2024-03-11T14:00:00+07:00' }],
 *   finished: '2024-03-20T10:00:00+07:00',
 * })
 * time.status === 'decided' && time.value.counted //=> 9
 * time.status === 'decided' && time.value.withinLimit //=> true
 * ```
 */
export function computeSubtractedTime(
  facts: SupplementTimeFacts & { readonly finished: IsoInstant | IsoDate },
  context: Context = {},
): Outcome<SubtractedTime> {
  const rule = 'dossier.supplement-time'
  const { basis } = indexSubtraction.values[0]
  const found = checkFacts(facts)
  if (found.length > 0) return undetermined([], traceOf(rule, []), found)
  const { accepted, finished, limit, supplements } = facts
  const problems = checkMoments([{ moment: finished, path: ['finished'], after: accepted }], basis)
  if (problems.length > 0) return undetermined([], traceOf(rule, []), problems)
  const open = supplements.findIndex(({ completed }) => completed === undefined)
  if (open !== -1) return undetermined([`supplements.${open}.completed`], traceOf(rule, []))
  if (finished === undefined) return undetermined(['finished'], traceOf(rule, []))
  const { unit } = limit
  if (unit === 'week' || unit === 'month') return undetermined(['limit.unit'], traceOf(rule, []))
  const calendar = calendarOf(context)
  const moments = supplements.flatMap(({ requested, completed }, index) => [
    [requested, ['supplements', index, 'requested']] as const,
    [completed, ['supplements', index, 'completed']] as const,
  ])
  const outside = findOutside([[accepted, ['accepted']], [finished, ['finished']], ...moments], calendar, basis)
  if (outside.length > 0) return undetermined([], traceOf(rule, []), outside)
  const option = choose('dossier.index-supplement-time', context?.policy)
  const stretchUnit = option === 'calendar-days' && unit === 'working-day' ? 'day' : unit
  const taken = countUsed(accepted, finished, unit, calendar)
  const subtracted = supplements.reduce(
    (sum, { requested, completed = requested }) => sum + countUsed(requested, completed, stretchUnit, calendar),
    0,
  )
  const counted = taken - subtracted
  const steps = [
    step('dossier.time-subtracted', { taken, subtracted, unit }, basis),
    ...(option === dossierOptions['dossier.index-supplement-time'][0]
      ? []
      : [step('interpretation.used', { id: 'dossier.index-supplement-time' as const, option })]),
  ]
  return decided({ unit, taken, subtracted, counted, withinLimit: counted <= limit.amount }, traceOf(rule, steps))
}

/**
 * Theo nhiều hệ thống: cộng thêm thời gian bổ sung — The due day that many systems show: the first period goes on, and
 * the time from request to completion is added. Not the law; given so that a host can see by how much it differs.
 *
 * @param facts Acceptance, published limit, supplements in order.
 * @param context Calendar, choices, local rules.
 * @returns The extended day. Undetermined while a supplement has not come back, or with findings for moments that are none.
 * @remarks No legal basis; the decrees restart the clock (61/2018 art. 19.4, 118/2025 art. 19.5).
 * @example
 * ```ts
 * import { computeExtendedDue } from 'congvu/dossier'
 *
 * const due = computeExtendedDue({
 *   accepted: '2024-03-04T08:30:00+07:00',
 *   limit: { amount: 10, unit: 'working-day' },
 *   supplements: [{ requested: '2024-03-06T09:00:00+07:00', completed: '2024-03-11T14:00:00+07:00' }],
 * })
 * due.status === 'decided' && due.value.due //=> '2024-03-21'
 * ```
 */
export function computeExtendedDue(facts: SupplementTimeFacts, context: Context = {}): Outcome<PeriodEnd> {
  const rule = 'dossier.supplement-time'
  const problems = checkFacts(facts)
  if (problems.length > 0) return undetermined([], traceOf(rule, []), problems)
  const { accepted, limit, supplements } = facts
  const day = civilDay(accepted)
  const lawDate = lawDateOf([{ type: 'accepted', at: accepted }], day, context)
  const period = processingPeriod(accepted, limit, lawDate, context)
  const pauses = supplements.map(({ requested, completed }) => ({
    from: requested,
    ...(completed !== undefined && { to: completed }),
  }))
  const { end, steps, findings, missing } = reckon({ ...period, pauses }, context)
  if (end === undefined) {
    const open =
      missing.length > 0
        ? missing.map((path) => path.replace('pauses', 'supplements').replace(/\.to$/, '.completed'))
        : missing
    return undetermined(open, traceOf(rule, steps), findings)
  }
  return decided(end, traceOf(rule, steps), findings)
}

function checkFacts(facts: SupplementTimeFacts): readonly Finding[] {
  const misshapen = findMisshapenFacts(facts, supplementTimeShape)
  if (misshapen.length > 0) return misshapen
  const { accepted, supplements } = facts
  const { basis } = at(clockAfterSupplement.values, '2025-07-01') ?? clockAfterSupplement.values[0]
  return checkMoments(
    [
      { moment: accepted ?? null, path: ['accepted'] },
      ...supplements.flatMap(({ requested, completed }, index) => [
        { moment: requested ?? null, path: ['supplements', index, 'requested'], after: accepted },
        { moment: completed, path: ['supplements', index, 'completed'], after: requested },
      ]),
    ],
    basis,
  )
}
