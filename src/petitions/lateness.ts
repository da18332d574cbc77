import { type ContextAt, calendarOf } from '../calendar/context'
import { countBetween } from '../calendar/count-working-days'
import type { Deadline } from '../core/deadline'
import { dayOfEither } from '../core/iso'

/** Working days by which a duty is late: to the day it was done, or to the day of the question; counted in the calendar. */
export function workingDaysLate({ due, metAt }: Deadline, context: ContextAt): number {
  const calendar = calendarOf(context)
  const { first, length } = calendar.index
  const end = Math.min(Math.max(dayOfEither(metAt ?? context.asOf), first), first + length - 1)
  return countBetween(calendar, dayOfEither(due), end)
}
