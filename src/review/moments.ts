import type { Basis } from '../core/citation'
import type { IsoDate } from '../core/date'
import type { Finding, Path } from '../core/finding'
import { finding } from '../core/finding'
import { dateOf, dayOfEither, instantOf, isDateText, quote, readDay, readInstant, secondOfDay } from '../core/iso'

/** Moments that are given and are none. */
export function checkMoments(
  moments: readonly { readonly moment: unknown; readonly path: Path }[],
  basis: Basis,
): readonly Finding[] {
  return moments.flatMap(({ moment, path }) =>
    moment === undefined || isMoment(moment)
      ? []
      : [finding('review.moment', { given: quote(moment) }, basis, { path })],
  )
}

/** Numbers that are given and are none, or are below 0. */
export function checkNumbers(
  numbers: readonly { readonly field: string; readonly value: number | undefined; readonly path: Path }[],
  basis: Basis,
): readonly Finding[] {
  return numbers.flatMap(({ field, value, path }) =>
    value === undefined || (Number.isFinite(value) && value >= 0)
      ? []
      : [finding('review.number', { field, given: quote(value) }, basis, { path })],
  )
}

/** The civil day of a checked moment. */
export function civilDay(moment: string): IsoDate {
  return dateOf(dayOfEither(moment))
}

/** A checked moment as an instant; a bare day stands for its start. */
export function toInstant(moment: string): string {
  return isDateText(moment) ? instantOf(secondOfDay(dayOfEither(moment))) : moment
}

function isMoment(moment: unknown): moment is string {
  if (typeof moment !== 'string') return false
  return (isDateText(moment) ? readDay(moment) : readInstant(moment)) !== undefined
}
