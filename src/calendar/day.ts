import { addMonths, formatISO, parseISO } from 'date-fns'
import type { IsoDate, IsoInstant } from '../core/date'

/** No calendar spans more months than this; beyond it a day has no four-digit year. */
const mostMonths = 12_000

/**
 * The corresponding day so many months later (or earlier); the last day of the month when it has no such day.
 * `undefined` when it lies further than any calendar reaches.
 */
export function addCalendarMonths(date: IsoDate, months: number): IsoDate | undefined {
  if (Math.abs(months) > mostMonths) return undefined
  return formatISO(addMonths(parseISO(date), months), { representation: 'date' }) as IsoDate
}

/** The moment as the `Date` that a library at the border asks for; no clock, no host time zone. */
export function toDateObject(instant: IsoInstant): Date {
  return parseISO(instant)
}
