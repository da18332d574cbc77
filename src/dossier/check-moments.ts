import type { Basis } from '../core/citation'
import type { Finding, Path } from '../core/finding'
import { finding } from '../core/finding'
import { dayOf, instantOf, isDateText, quote, readDay, readInstant, secondOfDay } from '../core/iso'
import { isLater } from './late-notice'

/** Moments with their places: those that are none, and those that come before one they must follow. */
export function checkMoments(
  moments: readonly { readonly moment: unknown; readonly path: Path; readonly after?: string | undefined }[],
  basis: Basis,
): readonly Finding[] {
  return moments.flatMap(({ moment, path, after }): readonly Finding[] => {
    if (moment === undefined) return []
    if (!isMoment(moment)) return [finding('dossier.moment', { given: quote(moment) }, basis, { path })]
    if (after === undefined || !isMoment(after) || !isLater(after, moment)) return []
    return [finding('dossier.moments-reversed', { earlier: after, later: moment }, basis, { path })]
  })
}

function isMoment(moment: unknown): moment is string {
  if (typeof moment !== 'string') return false
  return (isDateText(moment) ? readDay(moment) : readInstant(moment)) !== undefined
}

/** A checked moment as an instant; a bare day stands for its start. */
export function toInstant(moment: string): string {
  return isDateText(moment) ? instantOf(secondOfDay(dayOf(moment))) : moment
}
