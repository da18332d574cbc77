import { reckon } from '../calendar/compute-period-end'
import { type Context, lawOn } from '../calendar/context'
import type { IsoDate } from '../core/date'
import { finding } from '../core/finding'
import { supplementNotice } from '../law/dossier'
import { civilDay } from './law-date'
import type { DossierEvent, DossierFinding, SupplementRequest } from './types'

/**
 * Ngày cuối cùng được thông báo bổ sung — The last day to give notice that an accepted dossier must be supplemented: 3
 * working days from receipt, unless the sector's law sets another time (`context.local`).
 */
export function supplementNoticeBy(
  history: readonly DossierEvent[],
  lawDate: IsoDate,
  context: Context,
): IsoDate | undefined {
  const received = history.find(({ type }) => type === 'accepted')
  const law = lawOn(supplementNotice, lawDate, context)
  if (received === undefined || law === undefined) return undefined
  return reckon({ from: received.at, limit: law.value, basis: law.basis }, context).end?.lastWorkingDay
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
  const asked = civilDay(request.at)
  if (askedSinceReceipt(history) || lastDay === undefined || law === undefined || asked <= lastDay) return []
  return [finding('dossier.supplement-late', { asked, lastDay }, law.basis)]
}

/** A first request after receipt is measured; a further one is forbidden whenever it comes. */
function askedSinceReceipt(history: readonly DossierEvent[]): boolean {
  const received = history.findIndex(({ type }) => type === 'accepted')
  return received !== -1 && history.slice(received).some(({ type }) => type === 'supplement-requested')
}
