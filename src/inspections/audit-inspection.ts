import type { ContextAt } from '../calendar/context'
import type { CalendarFinding } from '../calendar/types'
import type { Deadline } from '../core/deadline'
import { finding } from '../core/finding'
import { dateOf, dayOfEither, quote, secondOf } from '../core/iso'
import type { LocalFinding } from '../core/local-findings'
import { decided, type Outcome, undetermined } from '../core/outcome'
import type { SchemaFinding } from '../core/schema-findings'
import { findMisshapen, placesOf } from '../core/shape'
import { at } from '../core/timeline'
import { step, traceOf } from '../core/trace'
import { course } from '../law/inspections'
import { choose } from '../law/policy/inspections'
import { toDeadline } from '../lifecycle/to-deadline'
import { findConduct } from './check-conduct'
import { findDisorder, findUnusable } from './check-record'
import { findDirect, unknown } from './direct-work'
import { withLocal } from './local-rules'
import { inspectionShape } from './record-shapes'
import type { Inspection, InspectionAudit, InspectionStep } from './record-types'
import { type StepClock, stepClocks } from './step-clocks'
import type { InspectionFinding } from './types'

/**
 * Cuộc thanh tra đi đúng trình tự, thời hạn không? — How one inspection stands: the clock of every step that has begun,
 * what is late, and what its decision, team, extensions, suspensions and publication break.
 *
 * The time limit runs from the announcement in the unit the decision wrote: calendar and working days are never taken for
 * each other; where the decision says working days and that ends later, both days are told. A step whose day is not known
 * is not judged once a later step has its day. The law is that of the decision (`inspections.pending-regime`).
 *
 * @param inspection The file: days, absent when not (yet) known.
 * @param context `asOf`, the moment of the question; calendar; choices.
 * @returns Deadlines in the order of the steps, and findings. Steps whose time is not known to this library (most of the
 *   2025 law; bodies that art. 47 does not name) give the notice `inspections.step-unknown` and no date. Undetermined with
 *   findings for a record of another shape, days that are none or to come, amounts that are none, and decisions before 1 July 2023.
 * @remarks Inspection Law 11/2022/QH15 arts. 46-48, 57, 59, 60, 62, 70, 73, 75, 78, 79, 103, 104, 118; Decree
 *   43/2023/NĐ-CP (as reported). Of the 2025 law only 60 days (reported) and 45 days (from memory) are held.
 * @example
 * ```ts
 * import { auditInspection } from 'congvu/inspections'
 *
 * const audit = auditInspection(
 *   {
 *     level: 'government',
 *     form: 'planned',
 *     decided: '2023-10-10',
 *     limit: { amount: 60, unit: 'working-day' },
 *     announced: '2023-10-27',
 *   },
 *   { asOf: '2024-01-10T08:00:00+07:00' },
 * )
 * audit.status === 'decided' && audit.value.deadlines.map(({ id, due }) => [id, due])
 * //=> [['inspections.direct', '2024-01-22']]
 * audit.findings.map(({ code }) => code) //=> ['inspections.step-undated', 'inspections.limit-unit-differs']
 * ```
 */
export function auditInspection(
  inspection: Inspection,
  context: ContextAt,
): Outcome<InspectionAudit, InspectionFinding | CalendarFinding | LocalFinding | SchemaFinding> {
  return withLocal(auditOf(inspection, context), context)
}

function auditOf(
  inspection: Inspection,
  context: ContextAt,
): Outcome<InspectionAudit, InspectionFinding | CalendarFinding | SchemaFinding> {
  const rule = 'inspections.audit-inspection'
  const [{ basis: fallback }] = course.values
  const misshapen = findMisshapen(inspection, inspectionShape, fallback)
  if (misshapen.length > 0) return undetermined(placesOf(misshapen), traceOf(rule, []), misshapen)
  const unusable = findUnusable(inspection, context, fallback)
  if (unusable.length > 0) return undetermined([], traceOf(rule, []), unusable)
  const { decided: date } = inspection
  const law = at(course.values, date)
  if (law === undefined) {
    const place = { path: ['decided'] }
    return undetermined([], traceOf(rule, []), [
      finding('inspections.not-in-force', { date: quote(date) }, fallback, place),
    ])
  }
  const steps = stepClocks(inspection, context)
  const now = secondOf(context.asOf)
  const read = steps.flatMap((one) =>
    one.kind === 'clock' ? [{ step: one.step, ...toDeadline(one.clock, context.asOf, now, context, law.basis) }] : [],
  )
  const deadlines = read.flatMap(({ deadline }) => deadline ?? [])
  const option = choose('inspections.pending-regime', context?.policy)
  const changed = at(course.values, dateOf(dayOfEither(context.asOf)))?.value !== law.value
  const trace = traceOf(rule, [
    step('inspections.regime', { date, law: law.value }, law.basis),
    ...(changed ? [step('interpretation.used', { id: 'inspections.pending-regime', option })] : []),
  ])
  return decided({ deadlines }, trace, [
    ...findDisorder(inspection, law.basis),
    ...steps.flatMap((one) => withoutClock(one, law.basis)),
    ...read.flatMap(({ findings }) => findings as readonly CalendarFinding[]),
    ...read.flatMap((one) => (one.deadline === undefined ? [] : late(one.step, one.deadline))),
    ...findDirect(inspection, context),
    ...findConduct(inspection, context),
    ...signAtOnce(inspection, deadlines, context),
  ])
}

function withoutClock(one: StepClock, basis: Deadline['basis']): readonly InspectionFinding[] {
  if (one.kind === 'unknown') return [unknown(one.step, one.date)]
  if (one.kind === 'clock') return []
  return [finding('inspections.step-undated', { step: one.step }, basis, { severity: 'notice' })]
}

function late(step: InspectionStep, { status, due, metAt, basis }: Deadline): readonly InspectionFinding[] {
  if (status !== 'overdue' && status !== 'met-late') return []
  const done = metAt === undefined ? {} : { done: dateOf(dayOfEither(metAt)) }
  return [finding('inspections.late', { step, due: dateOf(dayOfEither(due)), ...done }, basis)]
}

/** Điều 78 khoản 1: no answer in 30 days, or none that differs: the conclusion is issued at once. */
function signAtOnce(
  { managementReplied, signed, stopped }: Inspection,
  deadlines: readonly Deadline[],
  { asOf }: ContextAt,
): readonly InspectionFinding[] {
  const reply = deadlines.find(({ id }) => id === 'inspections.management-reply')
  if (reply === undefined || managementReplied !== undefined || signed !== undefined || stopped !== undefined) return []
  const since = dateOf(dayOfEither(reply.due))
  if (dateOf(dayOfEither(asOf)) <= since) return []
  return [finding('inspections.sign-at-once', { since }, reply.basis, { severity: 'warning' })]
}
