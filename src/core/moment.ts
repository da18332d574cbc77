import type { IsoDate } from './date'
import { dateOf, dayOfEither, instantOf, isDateText, readDay, readInstant, secondOf, secondOfDay } from './iso'

/** True when a text is a day, or a moment with its offset. */
export function isMoment(value: unknown): value is string {
  return typeof value === 'string' && (isDateText(value) ? readDay(value) : readInstant(value)) !== undefined
}

/** The second of a checked moment; a bare day stands for its start. */
export function asSecond(moment: string): number {
  return isDateText(moment) ? secondOfDay(dayOfEither(moment)) : secondOf(moment)
}

/** A checked moment as an instant; a bare day stands for its start. */
export function toInstant(moment: string): string {
  return isDateText(moment) ? instantOf(secondOfDay(dayOfEither(moment))) : moment
}

/** The civil day of a checked moment. */
export function civilDay(moment: string): IsoDate {
  return moment.length === 25 && moment.endsWith('+07:00')
    ? (moment.slice(0, 10) as IsoDate)
    : dateOf(dayOfEither(moment))
}

/** True when the first of two checked moments is later; a bare day lasts until 24:00. */
export function isLater(first: string, second: string): boolean {
  if (isDateText(first) || isDateText(second)) return dayOfEither(first) > dayOfEither(second)
  return secondOf(first) > secondOf(second)
}
