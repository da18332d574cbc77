import { addMonths, formatISO, parseISO } from 'date-fns'
import type { IsoDate } from '../core/date'

/** The corresponding day so many months later (or earlier); the last day of the month when it has no such day. */
export function addCalendarMonths(date: IsoDate, months: number): IsoDate {
  return formatISO(addMonths(parseISO(date), months), { representation: 'date' }) as IsoDate
}
