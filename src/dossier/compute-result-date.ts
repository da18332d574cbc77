import { basisOn } from '../calendar/basis-on'
import { reckon } from '../calendar/compute-period-end'
import type { Context } from '../calendar/context'
import type { PeriodEnd } from '../calendar/period'
import type { CalendarFinding } from '../calendar/types'
import type { IsoDate, IsoInstant } from '../core/date'
import { finding, type Path } from '../core/finding'
import { quote, readDay, readInstant } from '../core/iso'
import type { LocalFinding } from '../core/local-findings'
import { civilDay, isLater } from '../core/moment'
import { decided, type Outcome, undetermined } from '../core/outcome'
import type { SchemaFinding } from '../core/schema-findings'
import { limitShape } from '../core/shape'
import { at } from '../core/timeline'
import { step, type TraceStep, traceOf } from '../core/trace'
import { clockAfterSupplement, clockStartsAt } from '../law/dossier'
import type { LifecycleFinding } from '../lifecycle/types'
import { dossierEvents } from './dossier-labels'
import { lateNoticeBy } from './late-notice'
import { lawDateOf, regimeSteps } from './law-date'
import { withLocal } from './local-rules'
import { processingPeriod } from './processing-period'
import { findMisshapenFacts } from './shapes'
import type { ProcedureLimit } from './types'

/** Dữ kiện để tính ngày trả kết quả. */
export interface ResultDateFacts {
  /** When the dossier was accepted complete and valid, as on the receipt slip; any offset, or a bare day. */
  readonly accepted: IsoInstant
  readonly limit: ProcedureLimit
  /** The one supplement asked for after receipt, and when the complete dossier came back. */
  readonly supplement?: { readonly requested: IsoInstant; readonly completed?: IsoInstant }
}

/** Ngày trả kết quả. */
export interface ResultDate extends PeriodEnd {
  /** Hạn cuối để thông báo, xin lỗi nếu dự kiến trễ hạn. */
  readonly lateNoticeBy?: IsoDate
}

/**
 * Khi nào phải trả kết quả? — The day a one-stop dossier's result is due, and the appointment the applicant is told.
 *
 * Time counts from acceptance of the complete, valid dossier; the day of acceptance is not counted. After a supplement
 * asked for at review the full period runs anew from the day the complete dossier is received.
 *
 * @param facts Acceptance, the procedure's published limit, the supplement if there was one.
 * @param context Calendar, choices at open points, local rules.
 * @returns The due day with its reasons. Undetermined when the supplement has not come back yet
 *   (`supplement.completed` is missing), or with findings when a moment is none or stands before an earlier one, when
 *   the limit cannot be counted, or when the dossier was accepted before the first decree in force here, 21 June 2018.
 * @remarks Decree 61/2018/NĐ-CP art. 17, 19.4; Decree 118/2025/NĐ-CP art. 17.3, 19.5; Civil Code 2015 art. 147-148.
 * @example
 * ```ts
 * import { computeResultDate } from 'congvu/dossier'
 *
 * const result = computeResultDate({
 *   accepted: '2023-10-27T09:32:00+07:00',
 *   limit: { amount: 5, unit: 'working-day' },
 * })
 * result.status === 'decided' && result.value.due //=> '2023-11-03'
 * result.status === 'decided' && result.value.appointment //=> '2023-11-03T17:00:00+07:00'
 * ```
 */
export function computeResultDate(
  facts: ResultDateFacts,
  context: Context = {},
): Outcome<ResultDate, CalendarFinding | LifecycleFinding | LocalFinding | SchemaFinding> {
  return withLocal(resultDateOf(facts, context), context)
}

function resultDateOf(
  facts: ResultDateFacts,
  context: Context,
): Outcome<ResultDate, CalendarFinding | LifecycleFinding | SchemaFinding> {
  const rule = 'dossier.compute-result-date'
  const misshapen = findMisshapenFacts(facts, { limit: limitShape, 'supplement?': 'object' })
  if (misshapen.length > 0) return undetermined([], traceOf(rule, []), misshapen)
  const problems = checkMoments(facts)
  if (problems.length > 0) return undetermined([], traceOf(rule, []), problems)
  const accepted = civilDay(facts.accepted)
  const lawDate = lawDateOf([{ type: 'accepted', at: facts.accepted }], civilDay(lastMoment(facts)), context)
  if (at(clockStartsAt.values, lawDate) === undefined) {
    return undetermined([], traceOf(rule, []), [notInForce(lawDate)])
  }
  const steps: TraceStep[] = [...regimeSteps(accepted, civilDay(lastMoment(facts)), context)]
  if (facts.supplement !== undefined && facts.supplement.completed === undefined) {
    return undetermined(['supplement.completed'], traceOf(rule, steps))
  }
  const from = facts.supplement?.completed ?? facts.accepted
  if (facts.supplement !== undefined) {
    const anew = basisOn(clockAfterSupplement.values, lawDate)
    steps.push(step('dossier.counted-anew', { requested: facts.supplement.requested, completed: from }, anew))
  }
  const reckoning = reckon(processingPeriod(from, facts.limit, lawDate, context), context)
  const trace = traceOf(rule, [...steps, ...reckoning.steps])
  if (reckoning.end === undefined) {
    const start = facts.supplement === undefined ? ['accepted'] : ['supplement', 'completed']
    const findings = reckoning.findings.map((found) => (found.path?.[0] === 'from' ? { ...found, path: start } : found))
    return undetermined(
      reckoning.missing.map((name) => (name === 'from' ? start.join('.') : name)),
      trace,
      findings,
    )
  }
  const notice = lateNoticeBy(reckoning.end.due, lawDate, context)
  return decided({ ...reckoning.end, ...(notice !== undefined && { lateNoticeBy: notice }) }, trace, reckoning.findings)
}

function checkMoments({ accepted, supplement }: ResultDateFacts): readonly CalendarFinding[] {
  const moments: readonly (readonly [string | undefined, readonly string[]])[] = [
    [accepted, ['accepted']],
    [supplement?.requested, ['supplement', 'requested']],
    [supplement?.completed, ['supplement', 'completed']],
  ]
  const unreadable = moments.flatMap(([moment, path]) =>
    (moment === undefined && path[0] === 'supplement') ||
    (typeof moment === 'string' && (readDay(moment) ?? readInstant(moment)) !== undefined)
      ? []
      : [finding('calendar.instant-form', { given: quote(moment) }, clockStartsAt.values[0].basis, { path })],
  )
  return unreadable.length > 0
    ? unreadable
    : [
        ...checkOrder(accepted, supplement?.requested, ['supplement', 'requested']),
        ...checkOrder(supplement?.requested, supplement?.completed, ['supplement', 'completed']),
      ]
}

/** A later step that stands before an earlier one: nothing may be counted from it. */
function checkOrder(first: string | undefined, last: string | undefined, path: Path): readonly CalendarFinding[] {
  if (first === undefined || last === undefined || !isLater(first, last)) return []
  const params = { first: civilDay(first), last: civilDay(last) }
  return [finding('calendar.range-reversed', params, clockStartsAt.values[0].basis, { path })]
}

function notInForce(date: IsoDate): LifecycleFinding {
  const params = { lifecycle: 'dossier', event: 'accepted', name: dossierEvents.accepted, date }
  const { from: since, basis } = clockStartsAt.values[0]
  return finding('lifecycle.not-in-force', { ...params, since }, basis, { path: ['accepted'] })
}

function lastMoment({ accepted, supplement }: ResultDateFacts): IsoInstant {
  return supplement?.completed ?? supplement?.requested ?? accepted
}
