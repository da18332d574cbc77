import type { Basis } from '../core/citation'
import type { Finding, Path } from '../core/finding'
import { finding } from '../core/finding'
import { quote } from '../core/iso'
import { isMoment } from '../core/moment'
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
  if (Number.isSafeInteger(value) && Number.isSafeInteger(atMost) && value >= 0 && value <= atMost) return []
  return [finding('satisfaction.count', { field, given: quote(value) }, indexBasis, { path: field.split('.') })]
}

/** A level of confidence that no interval is computed for. */
export function checkConfidence(confidence: unknown, basis: Basis): readonly Finding[] {
  if (confidences.some((known) => known === confidence)) return []
  return [finding('satisfaction.confidence', { given: quote(confidence) }, basis, { path: ['confidence'] })]
}
