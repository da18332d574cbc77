import type { IsoDate } from '../core/date'
import { dateOf, dayOf, quote } from '../core/iso'
import { positionOf } from './day-status'
import { demandCalendar } from './is-calendar'
import { isWorkingAt } from './is-working-day'
import type { WorkingCalendar } from './types'
import { vietnamCalendar } from './vietnam-calendar'

/**
 * Cộng ngày làm việc — The day that lies so many working days after (or, if negative, before) a day.
 *
 * The first day is not counted (Civil Code 2015, article 147.2): 1 from a Friday is the Monday after. 0 returns the day
 * itself, worked or not. Constant time whatever the distance.
 *
 * @param date A civil day in Viet Nam, 2016-01-01 to 2100-12-31.
 * @param days Working days, a whole number.
 * @param calendar The calendar to count by; the civil-service calendar by default.
 * @throws RangeError that names it: no day, a day outside the calendar, an amount that is not whole, a result outside, a calendar that is none.
 * @example
 * ```ts
 * import { addWorkingDays } from 'congvu/calendar'
 *
 * addWorkingDays('2024-04-26', 1) //=> '2024-05-02'
 * addWorkingDays('2024-05-02', -1) //=> '2024-04-26'
 * addWorkingDays('2024-05-05', 0) //=> '2024-05-05'
 * ```
 */
export function addWorkingDays(date: IsoDate, days: number, calendar: WorkingCalendar = vietnamCalendar): IsoDate {
  demandCalendar(calendar)
  const day = dayOf(date)
  if (!Number.isInteger(days)) throw new RangeError(`not a whole number of working days: ${quote(days)}`)
  const result = stepWorkingDays(calendar, day, days)
  if (result === undefined) {
    throw new RangeError(
      `${days} working days from ${date} lie outside the calendar, ${calendar.from} to ${calendar.to}`,
    )
  }
  return dateOf(result)
}

/** The day number so many working days from a day, or `undefined` when the calendar ends first. */
export function stepWorkingDays(calendar: WorkingCalendar, day: number, days: number): number | undefined {
  const { index } = calendar
  const position = positionOf(calendar, day)
  if (days === 0) return day
  const before = (index.counts[position] as number) - (days < 0 && isWorkingAt(calendar, position) ? 1 : 0)
  const wanted = before + days + (days < 0 ? 1 : 0)
  return wanted >= 1 && wanted < index.nth.length ? index.first + (index.nth[wanted] as number) : undefined
}
