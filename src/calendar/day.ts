import { addMonths, parseISO, toDate } from 'date-fns'
import type { IsoDate, IsoInstant } from '../core/date'
import { dateOf, dayNumber } from '../core/iso'

/** No calendar spans more months than this; beyond it a day has no four-digit year. */
const mostMonths = 12_000

/**
 * The corresponding day so many months later (or earlier); the last day of the month when it has no such day.
 * `undefined` when it lies further than any calendar reaches.
 */
export function addCalendarMonths(date: IsoDate, months: number): IsoDate | undefined {
  if (Math.abs(months) > mostMonths) return undefined
  const moved = addMonths(noonOf(date), months)
  return dateOf(dayNumber(moved.getFullYear(), moved.getMonth() + 1, moved.getDate()))
}

/** Noon of a day in the zone of the host, where date-fns counts: a clock change never moves it to another day. */
function noonOf(date: IsoDate): Date {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number]
  const noon = toDate(0)
  noon.setHours(12)
  noon.setFullYear(year, month - 1, day)
  return noon
}

/** The moment as the `Date` that a library at the border asks for; no clock, no host time zone. */
export function toDateObject(instant: IsoInstant): Date {
  return parseISO(instant)
}
