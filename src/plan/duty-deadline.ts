import { stepWorkingDays } from '../calendar/add-working-days'
import { type Context, calendarOf } from '../calendar/context'
import { countBetween } from '../calendar/count-working-days'
import type { IsoDate, IsoInstant } from '../core/date'
import type { DeadlineStatus } from '../core/deadline'
import { finding } from '../core/finding'
import { dateOf, dayOf, dayOfEither, readInstant } from '../core/iso'
import { isPast } from '../core/list-overdue'
import { step, type TraceStep, traceOf } from '../core/trace'
import { choose } from '../law/policy/plan'
import type { Holder } from './actor-units'
import { type DutyCycle, startOf } from './duty-cycles'
import type { ReadSubmission } from './read-submissions'
import type { PlanReportFinding } from './report-findings'
import type { DutyDeadline, Reminder } from './schedule-types'
import type { Plan } from './types'

/** Everything that makes one deadline. */
export interface DeadlineFacts {
  readonly cycle: DutyCycle
  readonly holder: Holder
  readonly plan: Plan
  readonly receiving: readonly string[]
  /** The earliest submission for it, if there is one. */
  readonly submission: ReadSubmission | undefined
  readonly asOf: IsoInstant | undefined
  readonly leadTimes: readonly number[]
}

/** The deadline of a unit for a cycle of a duty, judged by what was sent and by the moment of the question. */
export function toDutyDeadline(facts: DeadlineFacts, context: Context): DutyDeadline {
  const { cycle, holder, plan, submission, asOf } = facts
  const { duty, year, bound, end } = cycle
  const start = startOf(cycle, plan)
  const settled = submission?.at ?? asOf ?? start
  const { basis: _, ...written } = bound
  return {
    id: `plan.${duty.id}`,
    holder: holder.unit,
    start,
    due: end.due,
    status: statusOf(facts),
    ...(submission !== undefined && { metAt: submission.at }),
    remaining: { workingDays: workingDaysBetween(dateOf(dayOfEither(settled)), end.due, context) },
    provisional: end.provisional,
    basis: duty.basis,
    trace: traceOf('plan.schedule-duties', [
      step('plan.duty', { duty: duty.id, vi: duty.vi, en: duty.en }, duty.basis),
      ...holder.steps,
      ...(holder.steps.length > 0 ? [] : [step('plan.holder', { holder: holder.unit, name: holder.name })]),
      ...receiverStep(facts, context),
      ...cycle.steps,
      ...(submission === undefined
        ? []
        : [step('plan.submitted', { at: submission.at, ...(year !== undefined && { year }) })]),
    ]),
    vi: duty.vi,
    en: duty.en,
    duty: duty.id,
    clause: duty.clause,
    ...(year !== undefined && { year }),
    name: holder.name,
    answerable: duty.answerable,
    bound: written as DutyDeadline['bound'],
    lastWorkingDay: end.lastWorkingDay,
    reminders: remindersOf(facts, start, context),
    receiving: facts.receiving,
  }
}

/** A unit that receives what it owes itself: that it owes it is a reading of the plan. */
function receiverStep({ holder, receiving }: DeadlineFacts, context: Context): readonly TraceStep[] {
  if (!receiving.includes(holder.unit)) return []
  const id = 'plan.receiving-unit'
  return [step('interpretation.used', { id, option: choose(id, context?.policy) })]
}

/** What the deadline of a unit shows: sent late, sent on the very day of “trước ngày”, not sent and overdue. */
export function findLateness(
  deadline: DutyDeadline,
  facts: DeadlineFacts,
  context: Context,
): readonly PlanReportFinding[] {
  const { duty, due, basis, name } = deadline
  const { submission, asOf } = facts
  const boundary = boundaryOf(deadline)
  if (submission !== undefined) {
    const { at, day, row } = submission
    const place = { path: ['submissions', row, 'at'] }
    if (day === boundary) {
      const severity = deadline.status === 'met' ? ('notice' as const) : ('warning' as const)
      return [finding('plan.on-boundary', { name, duty, boundary, at }, basis, { ...place, severity })]
    }
    if (deadline.status === 'met') return []
    const workingDays = workingDaysBetween(due, day, context)
    return [finding('plan.submitted-late', { name, duty, due, at, workingDays }, basis, place)]
  }
  if (deadline.status !== 'overdue' || asOf === undefined) return []
  const today = dateOf(dayOfEither(asOf))
  const params = { name, duty, due, asOf, workingDays: workingDaysBetween(due, today, context) }
  const severity = today === boundary ? ('warning' as const) : ('violation' as const)
  return [finding('plan.overdue', params, basis, { severity, at: asOf })]
}

/** The day N of “trước ngày N”. */
function boundaryOf({ bound }: DutyDeadline): IsoDate | undefined {
  return 'before' in bound ? bound.before : undefined
}

function statusOf({ cycle, submission, asOf }: DeadlineFacts): DeadlineStatus {
  const { due } = cycle.end
  if (submission !== undefined) return isPast(due, submission.second) ? 'met-late' : 'met'
  const now = asOf === undefined ? undefined : readInstant(asOf)
  return now !== undefined && isPast(due, now) ? 'overdue' : 'running'
}

/** Days to remind on, counted back from the last working day; none before the duty runs. */
function remindersOf({ cycle, leadTimes }: DeadlineFacts, start: IsoDate, context: Context): readonly Reminder[] {
  const last = dayOf(cycle.end.lastWorkingDay)
  return leadTimes.flatMap((workingDays) => {
    const day = stepWorkingDays(calendarOf(context), last, -workingDays)
    return day === undefined || dateOf(day) < start ? [] : [{ workingDays, date: dateOf(day) }]
  })
}

/** Working days in (from, to]; from the edge of the calendar when a day lies outside it. */
export function workingDaysBetween(from: IsoDate, to: IsoDate, context: Context): number {
  const calendar = calendarOf(context)
  const { first, length } = calendar.index
  const clamp = (day: number): number => Math.min(Math.max(day, first), first + length - 1)
  return countBetween(calendar, clamp(dayOf(from)), clamp(dayOf(to)))
}
