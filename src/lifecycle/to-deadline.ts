import { reckon } from '../calendar/compute-period-end'
import type { Context } from '../calendar/context'
import { calendarOf } from '../calendar/context'
import { countBetween } from '../calendar/count-working-days'
import type { Basis } from '../core/citation'
import type { IsoInstant } from '../core/date'
import type { Deadline, DeadlineStatus } from '../core/deadline'
import type { Finding } from '../core/finding'
import { dayOfEither, secondOf } from '../core/iso'
import { isPast } from '../core/list-overdue'
import { traceOf } from '../core/trace'
import { resume } from './clocks'
import type { Clock } from './types'

/** The deadline of a clock at a moment; a paused clock is counted as if it went on at that moment. */
export function toDeadline(
  clock: Clock,
  asOf: IsoInstant,
  context: Context,
  fallback: Basis,
): { readonly deadline?: Deadline; readonly findings: readonly Finding[] } {
  const { end, steps, findings } = reckon(resume(clock, asOf).period, context)
  if (end === undefined) return { findings }
  const settled = clock.metAt ?? clock.voidAt ?? asOf
  const workingDays = remaining(settled, end.due, context)
  return {
    deadline: {
      id: clock.id,
      holder: clock.holder,
      start: clock.start,
      due: end.due,
      status: statusOf(clock, end.due, asOf),
      ...(clock.metAt !== undefined && { metAt: clock.metAt }),
      remaining: { workingDays },
      provisional: end.provisional || clock.pausedAt !== undefined,
      basis: clock.period.basis ?? fallback,
      trace: traceOf(clock.id, steps),
    },
    findings,
  }
}

function statusOf({ metAt, voidAt, pausedAt }: Clock, due: Deadline['due'], asOf: IsoInstant): DeadlineStatus {
  if (voidAt !== undefined) return 'void'
  if (metAt !== undefined) return isPast(due, secondOf(metAt)) ? 'met-late' : 'met'
  if (pausedAt !== undefined) return 'paused'
  return isPast(due, secondOf(asOf)) ? 'overdue' : 'running'
}

/** Working days from a moment to a due day; 0 when the moment lies outside the calendar. */
function remaining(moment: IsoInstant, due: Deadline['due'], context: Context): number {
  const calendar = calendarOf(context)
  const { first, length } = calendar.index
  const day = dayOfEither(moment)
  return countBetween(calendar, Math.min(Math.max(day, first), first + length - 1), dayOfEither(due))
}
