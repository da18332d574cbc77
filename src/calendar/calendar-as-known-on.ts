import type { IsoDate } from '../core/date'
import { dateOf, dayOf } from '../core/iso'
import { buildCalendar } from './build-calendar'
import { demandCalendar } from './is-calendar'
import type { WorkingCalendar } from './types'
import { vietnamCalendar } from './vietnam-calendar'

/**
 * Lịch làm việc như đã biết vào một ngày — The calendar an officer could have used on a day: later notices are left out.
 *
 * @param date The day of the knowledge.
 * @param calendar The calendar to look back in; the civil-service calendar by default.
 * @throws RangeError that names `date` when it is no day, or a calendar that is none.
 * @example
 * ```ts
 * import { calendarAsKnownOn, isWorkingDay } from 'congvu/calendar'
 *
 * // letter 2450/VPCP-KGVX of 12 April 2024 swapped 29 April for Saturday 4 May
 * isWorkingDay('2024-04-29', calendarAsKnownOn('2024-04-11')) //=> true
 * isWorkingDay('2024-04-29', calendarAsKnownOn('2024-04-12')) //=> false
 * ```
 */
export function calendarAsKnownOn(date: IsoDate, calendar: WorkingCalendar = vietnamCalendar): WorkingCalendar {
  demandCalendar(calendar)
  return buildCalendar(calendar.sources, dateOf(dayOf(date)))
}
