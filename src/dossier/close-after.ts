import { dueOf } from '../calendar/compute-period-end'
import { type Context, lawOn } from '../calendar/context'
import type { IsoDate, IsoInstant } from '../core/date'
import { finding } from '../core/finding'
import { isLater } from '../core/moment'
import { closeAfter } from '../law/dossier'
import { isClosed } from '../lifecycle/clocks'
import type { Clock } from '../lifecycle/types'

import type { DossierFinding } from './types'

/**
 * Được đóng hồ sơ chưa? — Whether a dossier was closed before the applicant's time to complete it had run out, or with no
 * such time running at all: the request was not lawful, or came before there was a time.
 *
 * @remarks Decree 118/2025 art. 19.5; Decree 61/2018 knows no closing.
 */
export function findEarlyClosing(
  closed: IsoInstant,
  clocks: readonly Clock[],
  lawDate: IsoDate,
  context: Context,
): readonly DossierFinding[] {
  const law = lawOn(closeAfter, lawDate, context)
  if (law === undefined) return []
  const clock = clocks.find((one) => one.id === 'dossier.applicant-supplement' && !isClosed(one))
  if (clock === undefined) return [finding('dossier.closed-without-ground', {}, law.basis)]
  const until = dueOf(clock.period, context)
  if (until === undefined || isLater(closed, until)) return []
  return [finding('dossier.closed-early', { until }, clock.period.basis ?? law.basis)]
}
