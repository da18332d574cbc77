import type { Basis } from '../core/citation'
import type { Deadline } from '../core/deadline'
import { decided, type Outcome, undetermined } from '../core/outcome'
import { findMisshapen, placesOf, type Shape, wrong } from '../core/shape'
import { type Trace, type TraceStep, traceOf } from '../core/trace'
import { cite } from '../law/cite'
import type { Policy } from '../law/policy'
import { dueOf } from './compute-period-end'
import type { Context } from './context'
import { isCalendar } from './is-calendar'
import type { ForwardPeriod, Period } from './period'
import type { CalendarFinding, CalendarStep, WorkingCalendar } from './types'

/** A deadline whose end is another day or moment in another calendar. */
export interface MovedDeadline {
  readonly deadline: Deadline
  readonly before: Deadline['due']
  readonly after: Deadline['due']
}

/**
 * Thời hạn nào thay đổi khi lịch thay đổi? — The deadlines that end on another day when one calendar replaces another.
 *
 * Each deadline is counted again from its own trace: the event, the limit, pauses, extensions and choices it rests on.
 *
 * @param deadlines Any deadlines; those without a counted period (a bare date) never move.
 * @param before The calendar they were promised by.
 * @param after The calendar now.
 * @returns Those that move, in the order given, with both ends; a finding for each record that is no deadline with its
 *   trace, and the others all the same.
 * @example
 * ```ts
 * import { affectedBy, calendarAsKnownOn, computePeriodEnd } from 'congvu/calendar'
 * import type { Deadline } from 'congvu/core'
 *
 * const end = computePeriodEnd({ from: '2024-04-25', limit: { amount: 2, unit: 'working-day' } })
 * const deadline: Deadline = {
 *   id: 'dossier.result',
 *   holder: 'authority',
 *   start: '2024-04-25',
 *   due: '2024-04-29',
 *   status: 'running',
 *   remaining: { workingDays: 1 },
 *   provisional: false,
 *   basis: [{ document: '61/2018/NĐ-CP@2018-04-23', article: '19' }],
 *   trace: end.trace,
 * }
 * const moved = affectedBy([deadline], calendarAsKnownOn('2024-04-11'), calendarAsKnownOn('2024-04-12'))
 * moved.status === 'decided' && moved.value.map(({ before, after }) => [before, after])
 * //=> [['2024-04-29', '2024-05-02']]
 * ```
 */
export function affectedBy(
  deadlines: readonly Deadline[],
  before: WorkingCalendar,
  after: WorkingCalendar,
): Outcome<readonly MovedDeadline[], CalendarFinding> {
  const list = findMisshapen(deadlines, 'array', basis, ['deadlines'])
  const calendars = Object.entries({ before, after }).flatMap(([name, calendar]) =>
    isCalendar(calendar) ? [] : [wrong(calendar, 'calendar', basis, [name])],
  )
  const problems = [...list, ...calendars]
  if (problems.length > 0) return undetermined(placesOf(problems), traceOf(rule, []), problems)
  const unread = deadlines.map((deadline, row) => findMisshapen(deadline, deadlineShape, basis, [row]))
  const moved = deadlines.flatMap((deadline, row): readonly MovedDeadline[] => {
    if (unread[row]?.length !== 0) return []
    const [first, second] = [before, after].map((calendar) => recount(deadline.trace, calendar))
    if (first === undefined || second === undefined || first === second) return []
    return [{ deadline, before: first, after: second }]
  })
  return decided(moved, traceOf(rule, []), unread.flat())
}

const rule = 'calendar.affected-by'
const basis: Basis = [cite('91/2015/QH13@2015-11-24', '144')]
const deadlineShape: Shape = { trace: { steps: [{ step: 'string', params: 'object' }] } }

/** Counts the period of a trace again by another calendar; a limit counted back follows the end it is counted from. */
function recount(trace: Trace, calendar: WorkingCalendar): Deadline['due'] | undefined {
  let due: Deadline['due'] | undefined
  const steps = trace.steps.filter(isOfPeriods)
  const context: Context = { calendar, policy: policyOf(steps) }
  for (const period of periodsOf(steps)) {
    const until = due
    const again = 'until' in period && until !== undefined ? { ...period, until } : period
    due = dueOf(again, context)
  }
  return due
}

function isOfPeriods(candidate: TraceStep): candidate is CalendarStep {
  return candidate.step.startsWith('period.') || candidate.step === 'interpretation.used'
}

function policyOf(steps: readonly CalendarStep[]): Partial<Policy> {
  return Object.fromEntries(
    steps.flatMap((step) => (step.step === 'interpretation.used' ? [[step.params.id, step.params.option]] : [])),
  )
}

/** The periods that a trace went through, one after the other. */
function periodsOf(steps: readonly CalendarStep[]): readonly Period[] {
  const periods: Period[] = []
  let event: string | undefined
  for (const [place, current] of steps.entries()) {
    if (current.step === 'period.event') event = current.params.event
    if (current.step !== 'period.limit') continue
    const own = upToDue(steps.slice(place + 1))
    const back = own.find((step) => step.step === 'period.counted-back')
    if (back !== undefined) periods.push({ until: back.params.from, limit: current.params })
    else if (event !== undefined) periods.push({ from: event, limit: current.params, ...additionsOf(own) })
    event = undefined
  }
  return periods
}

function upToDue(steps: readonly CalendarStep[]): readonly CalendarStep[] {
  const due = steps.findIndex(({ step }) => step === 'period.due')
  return due === -1 ? steps : steps.slice(0, due)
}

function additionsOf(steps: readonly CalendarStep[]): Required<Pick<ForwardPeriod, 'extensions' | 'pauses'>> {
  return {
    extensions: steps.flatMap((step) => (step.step === 'period.extended' ? [{ limit: step.params }] : [])),
    pauses: steps.flatMap((step) =>
      step.step === 'period.paused' ? [{ from: step.params.from, to: step.params.to }] : [],
    ),
  }
}
