import type { IsoDate } from '../core/date'
import { dayOf } from '../core/iso'

/** So many day numbers from the first one. */
export function run(first: number, length: number): readonly number[] {
  return Array.from({ length }, (_, offset) => first + offset)
}

/** The day numbers from one day to another, both included. */
export function daysFrom(first: IsoDate, last: IsoDate): readonly number[] {
  return run(dayOf(first), dayOf(last) - dayOf(first) + 1)
}

/** The civil year of a day. */
export function yearOf(date: IsoDate): number {
  return Number(date.slice(0, 4))
}
