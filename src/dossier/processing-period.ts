import { basisOn } from '../calendar/basis-on'
import { computeReceiptDay } from '../calendar/compute-receipt-day'
import type { Context } from '../calendar/context'
import type { ForwardPeriod } from '../calendar/period'
import type { Basis } from '../core/citation'
import type { IsoDate, IsoInstant } from '../core/date'
import type { Limit } from '../core/limit'
import { clockStartsAt } from '../law/dossier'
import { choose } from '../law/policy/calendar'
import type { ProcedureLimit } from './types'

/** The processing period of a dossier, from the moment that counts as its receipt. */
export function processingPeriod(
  received: IsoInstant,
  limit: ProcedureLimit,
  lawDate: IsoDate,
  context: Context,
): ForwardPeriod & { readonly basis: Basis } {
  const basis = basisOn(clockStartsAt.values, lawDate)
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

/** The moment or day from which a limit counts: the receipt itself, or the next working day by `calendar.out-of-hours`. */
export function receiptMoment(
  received: IsoInstant,
  { unit }: Pick<Limit, 'unit'>,
  context: Context,
): IsoDate | IsoInstant {
  const byClock = unit === 'minute' || unit === 'hour' || unit === 'working-hour'
  if (byClock || choose('calendar.out-of-hours', context?.policy) === 'same-day') return received
  const day = computeReceiptDay(received, context)
  return day.status === 'decided' ? day.value : received
}
