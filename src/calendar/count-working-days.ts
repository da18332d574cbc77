import type { IsoDate } from '../core/date'
import { dayOf } from '../core/iso'
import { positionOf } from './day-status'
import { demandCalendar } from './is-calendar'
import type { WorkingCalendar } from './types'
import { vietnamCalendar } from './vietnam-calendar'

/**
 * Đếm ngày làm việc — How many working days lie after `from`, up to and including `to`; negative when `to` is earlier.
 *
 * The half-open interval (from, to] is the one of article 147.2 of the Civil Code: the day of the event is not counted.
 * Constant time.
 *
 * @param from A civil day in Viet Nam, 2016-01-01 to 2100-12-31.
 * @param to Another.
 * @param calendar The calendar to count by; the civil-service calendar by default.
 * @throws RangeError that names the day when it is no day or lies outside the calendar, or a calendar that is none.
 * @example
 * ```ts
 * import { countWorkingDays } from 'congvu/calendar'
 *
 * countWorkingDays('2023-10-27', '2023-11-03') //=> 5
 * countWorkingDays('2023-11-03', '2023-10-27') //=> -5
 * ```
 */
export function countWorkingDays(from: IsoDate, to: IsoDate, calendar: WorkingCalendar = vietnamCalendar): number {
  demandCalendar(calendar)
  return countBetween(calendar, dayOf(from), dayOf(to))
}

/** Working days in (from, to] by day number; negative when `to` is earlier. */
export function countBetween(calendar: WorkingCalendar, from: number, to: number): number {
  const { counts } = calendar.index
  return (counts[positionOf(calendar, to)] as number) - (counts[positionOf(calendar, from)] as number)
}
