import type { Basis } from '../core/citation'
import type { Finding, Path } from '../core/finding'
import { finding } from '../core/finding'
import { quote } from '../core/iso'
import { isMoment } from '../core/moment'

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
