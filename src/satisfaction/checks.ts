import type { Basis } from '../core/citation'
import type { Finding, Path } from '../core/finding'
import { finding } from '../core/finding'
import { dayOfEither, isDateText, quote, readDay, readInstant, secondOf, secondOfDay } from '../core/iso'
import { groupMaxima } from '../law/satisfaction'
import { confidences } from './wilson-interval'

/** Where the index is written; its own text was not read. */
export const indexBasis: Basis = groupMaxima.values[0].basis

/** Moments that are given and are none. */
export function checkMoments(moments: readonly (readonly [moment: unknown, path: Path])[]): readonly Finding[] {
  return moments.flatMap(([moment, path]) =>
    moment === undefined || isMoment(moment)
      ? []
      : [finding('satisfaction.moment', { given: quote(moment) }, indexBasis, { path })],
  )
}

/** A count that is no whole number, or a part that is more than its whole. */
export function checkCount(field: string, value: number, atMost = Number.MAX_SAFE_INTEGER): readonly Finding[] {
  if (Number.isSafeInteger(value) && value >= 0 && value <= atMost) return []
  return [finding('satisfaction.count', { field, given: quote(value) }, indexBasis, { path: field.split('.') })]
}

/** True when the first is later; a bare day lasts until 24:00. */
export function isLater(first: string, second: string): boolean {
  if (isDateText(first) || isDateText(second)) return dayOfEither(first) > dayOfEither(second)
  return secondOf(first) > secondOf(second)
}

/** True when a text is a day or a moment with its offset. */
export function isMoment(moment: unknown): moment is string {
  if (typeof moment !== 'string') return false
  return (isDateText(moment) ? readDay(moment) : readInstant(moment)) !== undefined
}

/** Seconds of a moment, for ordering; a bare day stands for its start. */
export function orderOf(moment: string): number {
  return isDateText(moment) ? secondOfDay(dayOfEither(moment)) : secondOf(moment)
}

/** A level of confidence that no interval is computed for. */
export function checkConfidence(confidence: unknown, basis: Basis): readonly Finding[] {
  if (confidences.some((known) => known === confidence)) return []
  return [finding('satisfaction.confidence', { given: quote(confidence) }, basis, { path: ['confidence'] })]
}
