import { reckon } from '../calendar/compute-period-end'
import type { Context } from '../calendar/context'
import { calendarOf } from '../calendar/context'
import { countBetween } from '../calendar/count-working-days'
import type { Basis } from '../core/citation'
import type { IsoInstant } from '../core/date'
import type { Deadline, DeadlineStatus } from '../core/deadline'
import type { Finding } from '../core/finding'
import { dayOfSecond, secondOf } from '../core/iso'
import { traceOf } from '../core/trace'
import type { Writable } from '../core/writable'
import { periodUntil } from './clocks'
import type { Clock } from './types'

/** The deadline of a clock at a moment; a paused clock is counted as if it went on at that moment. */
export function toDeadline(
  clock: Clock,
  asOf: IsoInstant,
  now: number,
  context: Context,
  fallback: Basis,
): { readonly deadline?: Deadline; readonly findings: readonly Finding[] } {
  const { end, last, steps, findings } = reckon(periodUntil(clock, asOf), context)
  if (end === undefined) return { findings }
  const { metAt, pausedAt } = clock
  const closed = metAt ?? clock.voidAt
  const settled = closed === undefined ? now : secondOf(closed)
  const workingDays = remaining(dayOfSecond(settled), dayOfSecond(last), context)
  const deadline: Writable<Deadline> = {
    id: clock.id,
    holder: clock.holder,
    start: clock.start,
    due: end.due,
    status: statusOf(clock, last, settled),
    remaining: { workingDays },
    provisional: end.provisional || pausedAt !== undefined,
    basis: clock.period.basis ?? fallback,
    trace: traceOf(clock.id, steps),
  }
  if (metAt !== undefined) deadline.metAt = metAt
  return { deadline, findings }
}

/** Status at a second: of its closing for a closed clock, else of the question. What was overdue before a pause stays so. */
function statusOf({ metAt, voidAt, pausedAt }: Clock, last: number, second: number): DeadlineStatus {
  if (voidAt !== undefined) return 'void'
  const late = second > last
  if (metAt !== undefined) return late ? 'met-late' : 'met'
  if (pausedAt !== undefined && secondOf(pausedAt) <= last) return 'paused'
  return late ? 'overdue' : 'running'
}

/** Working days from a day to a due day; from the edge of the calendar when the day lies outside it. */
function remaining(day: number, due: number, context: Context): number {
  const calendar = calendarOf(context)
  const { first, length } = calendar.index
  return countBetween(calendar, Math.min(Math.max(day, first), first + length - 1), due)
}
