import { dueOf } from '../calendar/compute-period-end'
import { type Context, lawOn } from '../calendar/context'
import type { ForwardPeriod } from '../calendar/period'
import type { Basis } from '../core/citation'
import type { IsoDate, IsoInstant } from '../core/date'
import type { Limit } from '../core/limit'
import { step, type TraceStep } from '../core/trace'
import { extensionTime, resolutionTime } from '../law/petitions-denunciation'
import { choose } from '../law/policy/petitions'

/** A forward period that knows where it is written. */
export type LawfulPeriod = ForwardPeriod & { readonly basis: Basis }

/** A limit with its last day read as the policy says: moved when it is a day off, or not. */
export function endRuleOf(limit: Limit, context: Context): Limit {
  if (!('endRule' in limit)) return limit
  return choose('denunciation.authority-day-off', context?.policy) === 'same-day'
    ? { ...limit, endRule: 'same-day' }
    : limit
}

/** Không quá 30 ngày kể từ ngày thụ lý — the resolution period of a denunciation before any extension. */
export function resolutionPeriod(
  accepted: IsoInstant | IsoDate,
  lawDate: IsoDate,
  context: Context,
): LawfulPeriod | undefined {
  const law = lawOn(resolutionTime, lawDate, context)
  return law && { from: accepted, limit: endRuleOf(law.value, context), basis: law.basis }
}

/** Gia hạn — a period with one extension more: its days, at most what one extension may add. */
export function extendPeriod(
  period: LawfulPeriod,
  days: number,
  lawDate: IsoDate,
  context: Context,
): LawfulPeriod | undefined {
  const law = lawOn(extensionTime, lawDate, context)
  if (law === undefined) return undefined
  const limit = endRuleOf({ ...law.value, amount: Math.min(days, law.value.amount) }, context)
  return {
    ...period,
    extensions: [...(period.extensions ?? []), { limit, basis: law.basis }],
    basis: [period.basis[0], ...period.basis.slice(1), ...law.basis],
  }
}

/**
 * Cách hiểu kia — the day a limit in days ends on by the other reading of a last day that is a day off; `undefined` when
 * both readings give the same day.
 */
export function otherReading(due: IsoDate, steps: readonly TraceStep[], context: Context): IsoDate | undefined {
  const inDays = steps.some(
    ({ step: code, params }) => code === 'period.limit' && 'unit' in params && params.unit === 'day',
  )
  if (!inDays) return undefined
  if (choose('denunciation.authority-day-off', context?.policy) === 'next-working-day') return countedEnd(steps)
  const none: Limit = { amount: 0, unit: 'day', endRule: 'next-working-day' }
  const moved = dueOf({ from: due, limit: none }, context) as IsoDate | undefined
  return moved === due ? undefined : moved
}

/** The step that says how a last day that is a day off was read. */
export function dayOffStep(context: Context): TraceStep {
  const id = 'denunciation.authority-day-off'
  return step('interpretation.used', { id, option: choose(id, context?.policy) })
}

/** The day a period ended on before it moved to a working day; `undefined` when it did not move. */
function countedEnd(steps: readonly TraceStep[]): IsoDate | undefined {
  const rolled = steps.find(({ step: code }) => code === 'period.rolled')
  return rolled && (rolled.params as { readonly from: IsoDate }).from
}
