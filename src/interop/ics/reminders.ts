import { stepWorkingDays } from '../../calendar/add-working-days'
import { lastWorkingDayUpTo } from '../../calendar/reckoning'
import type { WorkingCalendar } from '../../calendar/types'
import { vietnamCalendar } from '../../calendar/vietnam-calendar'
import type { IsoDate } from '../../core/date'
import type { Deadline } from '../../core/deadline'
import { dateOf, dayOfEither } from '../../core/iso'
import { defaultLeadTimes } from '../../plan/schedule-duties'

/** When to remind of deadlines that carry no reminders of their own. */
export interface ReminderRule {
  /** Working days before the last working day; 10, 5 and 1 when left out. */
  readonly leadTimes?: readonly number[]
  readonly calendar?: WorkingCalendar
}

/** The days to remind on, none before the deadline runs; none at all for what is met or void. */
export function remindersFor(
  { start, due, status, reminders }: Deadline & { readonly reminders?: readonly { readonly date: IsoDate }[] },
  { leadTimes = defaultLeadTimes, calendar = vietnamCalendar }: ReminderRule,
): readonly IsoDate[] {
  if (status === 'met' || status === 'met-late' || status === 'void') return []
  if (reminders !== undefined) return reminders.map(({ date }) => date)
  const day = dayOfEither(due)
  if (day < calendar.index.first || day >= calendar.index.first + calendar.index.length) return []
  const last = lastWorkingDayUpTo(calendar, day)
  if (last === undefined) return []
  return leadTimes.flatMap((workingDays) => {
    const reminder = stepWorkingDays(calendar, last, -workingDays)
    return reminder === undefined || reminder < dayOfEither(start) ? [] : [dateOf(reminder)]
  })
}
