import { computeReceiptDay } from '../calendar/compute-receipt-day'
import type { Context } from '../calendar/context'
import type { ForwardPeriod } from '../calendar/period'
import type { Basis } from '../core/citation'
import type { IsoDate, IsoInstant } from '../core/date'
import type { Limit } from '../core/limit'
import { at } from '../core/timeline'
import { clockStartsAt } from '../law/dossier'
import { choose } from '../law/policy'
import type { ProcedureLimit } from './types'

/** The processing period of a dossier, from the moment that counts as its receipt. */
export function processingPeriod(
  received: IsoInstant,
  limit: ProcedureLimit,
  lawDate: IsoDate,
  context: Context,
): ForwardPeriod & { readonly basis: Basis } {
  const basis = at(clockStartsAt.values, lawDate)?.basis ?? clockStartsAt.values[0].basis
  return {
    from: receiptMoment(received, limit, context),
    limit: toLimit(limit),
    basis: limit.basis === undefined ? basis : [limit.basis, ...basis],
  }
}

/** Civil Code art. 148.5 holds for every published limit: a last day that is a day off moves to the next working day. */
function toLimit({ amount, unit }: ProcedureLimit): Limit {
  return unit === 'day' || unit === 'week' || unit === 'month'
    ? { amount, unit, endRule: 'next-working-day' }
    : { amount, unit }
}

function receiptMoment(received: IsoInstant, { unit }: ProcedureLimit, context: Context): IsoDate | IsoInstant {
  const byClock = unit === 'hour' || unit === 'working-hour'
  if (byClock || choose('calendar.out-of-hours', context.policy) === 'same-day') return received
  const day = computeReceiptDay(received, context)
  return day.status === 'decided' ? day.value : received
}
