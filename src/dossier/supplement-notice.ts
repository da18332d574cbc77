import { dueOf } from '../calendar/compute-period-end'
import { type Context, lawOn } from '../calendar/context'
import type { IsoDate, IsoInstant } from '../core/date'
import { finding } from '../core/finding'
import { isDateText } from '../core/iso'
import { civilDay, isLater } from '../core/moment'
import { supplementNotice } from '../law/dossier'

import { receiptMoment } from './processing-period'
import type { DossierEvent, DossierFinding, SupplementRequest } from './types'

/**
 * Hạn cuối được thông báo bổ sung — The last day to give notice that an accepted dossier must be supplemented: 3 working
 * days from receipt, unless the sector's law sets another time (`context.local`); a moment when that time is in hours.
 */
export function supplementNoticeBy(
  history: readonly DossierEvent[],
  lawDate: IsoDate,
  context: Context,
): IsoDate | IsoInstant | undefined {
  const received = history.find(({ type }) => type === 'accepted')
  const law = lawOn(supplementNotice, lawDate, context)
  if (received === undefined || law === undefined) return undefined
  const from = receiptMoment(received.at, law.value, context)
  return dueOf({ from, limit: law.value, basis: law.basis }, context)
}

/** Trong 03 ngày làm việc — whether a request after receipt came within the time for it. */
export function findLateSupplement(
  history: readonly DossierEvent[],
  request: SupplementRequest,
  lawDate: IsoDate,
  context: Context,
): readonly DossierFinding[] {
  const lastDay = supplementNoticeBy(history, lawDate, context)
  const law = lawOn(supplementNotice, lawDate, context)
  if (askedSinceReceipt(history) || lastDay === undefined || law === undefined || !isLater(request.at, lastDay)) {
    return []
  }
  const asked = isDateText(lastDay) ? civilDay(request.at) : request.at
  return [finding('dossier.supplement-late', { asked, lastDay }, law.basis)]
}

/** A first request after receipt is measured; a further one is forbidden whenever it comes. */
function askedSinceReceipt(history: readonly DossierEvent[]): boolean {
  const received = history.findIndex(({ type }) => type === 'accepted')
  return received !== -1 && history.slice(received).some(({ type }) => type === 'supplement-requested')
}
