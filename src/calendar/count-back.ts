import { dateOf, dayOfEither, dayOfSecond, instantOf, secondOf } from '../core/iso'
import { step, type TraceStep } from '../core/trace'
import { clockStart, endOfLastDay, firstDayExcluded } from '../law/period'
import { choose } from '../law/policy/calendar'
import { basisOn } from './basis-on'
import { isClock } from './check-period'
import { type Context, calendarOf } from './context'
import { moved, secondsOf, skipped } from './count-forward'
import { addOfficeSeconds } from './office-hours'
import type { BackwardPeriod } from './period'
import { daysOff, endAtSecond, endOnDay, holds, lastWorkingDayUpTo, outside, type Reckoning } from './reckoning'
import type { WorkingCalendar } from './types'

/** Counts back from an expiry; the end never moves forward, and a day off yields to the working day before it. */
export function countBack(period: BackwardPeriod, context: Context): Reckoning {
  const calendar = calendarOf(context)
  const until = dayOfEither(period.until)
  if (!holds(calendar, until)) return outside(calendar)
  const limit = step('period.limit', period.limit, period.basis)
  if (isClock(period.limit)) return backByClock(period, calendar, limit)

  const strict = moved(calendar, until, { ...period.limit, amount: -period.limit.amount }, 0, [])
  if (strict === undefined || !holds(calendar, strict)) return outside(calendar, [limit])
  const counted = period.limit.unit === 'working-day' ? ([strict, until - 1] as const) : undefined
  const steps = [
    limit,
    step('period.counted-back', { from: period.until, to: dateOf(strict) }, basisOn(firstDayExcluded, dateOf(until))),
    ...skipped(counted === undefined ? [] : daysOff(calendar, counted[0] - 1, counted[1])),
  ]
  return endOnOrBefore(calendar, strict, Math.max(strict, counted?.[1] ?? strict), steps, context)
}

/** Ends on a day, or on the working day before it when it is a day off and the policy says so. */
function endOnOrBefore(
  calendar: WorkingCalendar,
  strict: number,
  lastDecisive: number,
  steps: readonly TraceStep[],
  context: Context,
): Reckoning {
  const option = choose('calendar.backward-day-off', context.policy)
  const working = lastWorkingDayUpTo(calendar, strict)
  if (working === undefined) return outside(calendar, steps)
  const moves = working !== strict && option === 'previous-working-day'
  const chosen = working !== strict || option !== 'previous-working-day'
  return endOnDay(
    calendar,
    moves ? working : strict,
    [
      ...steps,
      ...skipped(moves ? daysOff(calendar, working, strict) : []),
      ...(chosen ? [step('interpretation.used', { id: 'calendar.backward-day-off', option })] : []),
    ],
    [working, lastDecisive],
    endOfLastDay,
  )
}

function backByClock({ until, limit }: BackwardPeriod, calendar: WorkingCalendar, first: TraceStep): Reckoning {
  const end = secondOf(until)
  const amount = secondsOf(limit)
  const start = limit.unit === 'working-hour' ? officeSecondsBefore(calendar, end, amount) : end - amount
  if (start === undefined || !holds(calendar, dayOfSecond(start))) return outside(calendar, [first])
  const [from, to] = [dayOfSecond(start), dayOfSecond(end)]
  const steps = [
    first,
    step('period.counted-back', { from: until, to: instantOf(start) }, basisOn(clockStart, dateOf(to))),
  ]
  if (limit.unit !== 'working-hour') return endAtSecond(calendar, start, steps)
  return endAtSecond(calendar, start, [...steps, ...skipped(daysOff(calendar, from - 1, to))], [from, to])
}

/** The latest second from which an amount of office time still fits before an end. */
function officeSecondsBefore(calendar: WorkingCalendar, end: number, amount: number): number | undefined {
  let low = calendar.index.first * 86_400
  let high = end + 1
  const fits = (start: number) => {
    const reached = addOfficeSeconds(calendar, start, amount)
    return reached !== undefined && reached <= end
  }
  if (!fits(low)) return undefined
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    if (fits(middle)) low = middle
    else high = middle
  }
  return low
}
