import { type CalendarOptions, calendarAsKnownOn, createCalendar, type WorkingCalendar } from 'congvu/calendar'
import type { IsoDate } from 'congvu/core'

/** Thông báo nghỉ lễ, công văn hoán đổi, ngừng làm việc — what a host learns after the calendar it began with. */
export type Announcement = Pick<CalendarOptions, 'notices' | 'closures'>

/** The calendar as known on the day the desk opened, with what was announced since, in order. */
export function calendarWith(openedOn: IsoDate, announcements: readonly Announcement[]): WorkingCalendar {
  return announcements.reduce<WorkingCalendar>((base, announcement) => {
    const made = createCalendar({ ...announcement, base })
    if (made.status === 'invalid') throw new RangeError(`no announcement: ${JSON.stringify(made.findings)}`)
    return made.calendar
  }, calendarAsKnownOn(openedOn))
}
