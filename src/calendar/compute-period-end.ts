import type { Basis } from '../core/citation'
import { decided, type Outcome, undetermined } from '../core/outcome'
import { traceOf } from '../core/trace'
import { cite } from '../law/cite'
import { boundEnd } from './bound'
import { checkPeriod } from './check-period'
import { type Context, checkCalendar } from './context'
import { countBack } from './count-back'
import { countForward } from './count-forward'
import type { Period, PeriodEnd } from './period'
import { type Reckoning, refused, type Way } from './reckoning'
import type { CalendarFinding } from './types'

/**
 * Thời hạn kết thúc khi nào? — When a period ends, counted by articles 144 to 148 of the Civil Code 2015.
 *
 * The day of the event is not counted. Weeks, months and years end on the corresponding day, or on the last day of a
 * month that has none. A last day that is a day off moves to the next working day if the limit's `endRule` says so.
 * Minutes and hours run from the moment; working hours count office time only and end when it is used up. Limits
 * counted back and bounds (`before`, `by`) never move forward.
 *
 * @param period What to count; moments with any offset, read at +07:00.
 * @param context The calendar, the choices at open points.
 * @returns The end with every day skipped and why in its trace. Undetermined, with findings, for a moment that is none,
 *   an amount that is not a whole number, a limit in days without its end rule, hours without a time of day, an open
 *   pause, an end outside the calendar.
 * @remarks Bộ luật Dân sự 91/2015/QH13, articles 144-148.
 * @example
 * ```ts
 * import { computePeriodEnd } from 'congvu/calendar'
 *
 * const end = computePeriodEnd({ from: '2023-10-27T09:32:00+07:00', limit: { amount: 5, unit: 'working-day' } })
 * end.status === 'decided' && end.value.due //=> '2023-11-03'
 *
 * const month = computePeriodEnd({
 *   from: '2024-01-31',
 *   limit: { amount: 1, unit: 'month', endRule: 'next-working-day' },
 * })
 * month.status === 'decided' && month.value.due //=> '2024-02-29'
 * ```
 */
export function computePeriodEnd(period: Period, context: Context = {}): Outcome<PeriodEnd, CalendarFinding> {
  const reckoning = reckon(period, context)
  const trace = traceOf('calendar.compute-period-end', reckoning.steps)
  if (reckoning.end === undefined) return undetermined(reckoning.missing, trace, reckoning.findings)
  return decided(reckoning.end, trace, reckoning.findings)
}

/** Counts a period; the steps and findings are not yet wrapped in an outcome. */
export function reckon(period: Period, context: Context): Reckoning {
  return count(period, context, [])
}

/** The end of a period, when nobody asks for the way there; nothing when it cannot be counted. */
export function endOf(period: Period, context: Context): PeriodEnd | undefined {
  return count(period, context, undefined).end
}

/** The last compliant day or moment of a period; nothing when it cannot be counted. */
export function dueOf(period: Period, context: Context): PeriodEnd['due'] | undefined {
  return endOf(period, context)?.due
}

const basis: Basis = [cite('91/2015/QH13@2015-11-24', '144')]

function count(period: Period, context: Context, steps: Way): Reckoning {
  const unusable = checkCalendar(context, basis)
  if (unusable.length > 0) return refused(unusable)
  const problems = checkPeriod(period)
  if (problems.length > 0) return refused(problems)
  if ('from' in period) return countForward(period, context, steps)
  if ('until' in period) return countBack(period, context, steps)
  return boundEnd(period, context, steps)
}
