import type { Basis } from '../core/citation'
import type { Path } from '../core/finding'
import { finding } from '../core/finding'
import { quote, readDay, readInstant } from '../core/iso'
import type { DisclosureFinding } from './types'

/** A value that must be a day `YYYY-MM-DD`, or a moment with its offset, and where it stands. */
export interface Expected {
  readonly given: unknown
  readonly as: 'day' | 'moment'
  readonly path: Path
}

/** Days and moments that are given and are none. */
export function checkMoments(expected: readonly Expected[], basis: Basis): readonly DisclosureFinding[] {
  return expected.flatMap(({ given, as, path }) =>
    given === undefined || isMoment(given, as)
      ? []
      : [finding('disclosure.moment', { given: quote(given) }, basis, { path })],
  )
}

function isMoment(given: unknown, as: Expected['as']): boolean {
  if (typeof given !== 'string') return false
  return (as === 'day' ? readDay(given) : readInstant(given)) !== undefined
}
