import type { Basis } from '../core/citation'
import type { Finding, Path } from '../core/finding'
import { finding } from '../core/finding'
import { quote } from '../core/iso'
import { isLater, isMoment } from '../core/moment'

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
