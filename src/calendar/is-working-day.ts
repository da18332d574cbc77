import type { IsoDate } from '../core/date'
import { dayOf } from '../core/iso'
import { positionOf } from './day-status'
import { demandCalendar } from './is-calendar'
import type { WorkingCalendar } from './types'
import { vietnamCalendar } from './vietnam-calendar'

/**
 * Ngày làm việc? — Whether a day is worked, swapped Saturdays included.
 *
 * @param date A civil day in Viet Nam, 2016-01-01 to 2100-12-31.
 * @param calendar The calendar to ask; the civil-service calendar by default.
 * @throws RangeError that names the day when it is no day or lies outside the calendar, or a calendar that is none.
 * @example
 * ```ts
 * import { isWorkingDay } from 'congvu/calendar'
 *
 * isWorkingDay('2025-04-26') //=> true
 * isWorkingDay('2025-05-02') //=> false
 * ```
 */
export function isWorkingDay(date: IsoDate, calendar: WorkingCalendar = vietnamCalendar): boolean {
  demandCalendar(calendar)
  return isWorkingAt(calendar, positionOf(calendar, dayOf(date)))
}

/** Whether the day at a position is worked. */
export function isWorkingAt({ index }: WorkingCalendar, position: number): boolean {
  return (index.counts[position] as number) > (position === 0 ? 0 : (index.counts[position - 1] as number))
}
