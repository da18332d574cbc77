import { dateOf, dayOfEither, dayOfSecond, instantOf, secondOf } from '../core/iso'
import type { DatedValues } from '../core/parameter'
import { step, type TraceStep } from '../core/trace'
import { clockStart, endOfLastDay, firstDayExcluded } from '../law/period'
import { choose } from '../law/policy/calendar'
import { basisOn } from './basis-on'
import { isClock } from './check-period'
import { type Context, calendarOf } from './context'
import { moved, secondsOf } from './count-forward'
import { addOfficeSeconds } from './office-hours'
import type { BackwardPeriod } from './period'
import {
  endAtSecond,
  endOnDay,
  holds,
  lastWorkingDayUpTo,
  outside,
  type Reckoning,
  tellDaysOff,
  type Way,
} from './reckoning'
import type { WorkingCalendar } from './types'

/** Counts back from an expiry; the end never moves forward, and a day off yields to the working day before it. */
export function countBack(period: BackwardPeriod, context: Context, steps: Way): Reckoning {
  const calendar = calendarOf(context)
  const until = dayOfEither(period.until)
  if (!holds(calendar, until)) return outside(calendar)
  steps?.push(step('period.limit', period.limit, period.basis))
  if (isClock(period.limit)) return backByClock(period, calendar, steps)

  const strict = moved(calendar, until, { ...period.limit, amount: -period.limit.amount }, 0, undefined)
  if (strict === undefined || !holds(calendar, strict)) return outside(calendar, steps)
  const { unit } = period.limit
  steps?.push(countedBack(period.until, dateOf(strict), firstDayExcluded, until))
  if (unit === 'working-day') tellDaysOff(steps, calendar, strict - 1, until - 1)
  return endOnOrBefore(calendar, strict, unit === 'working-day' ? Math.max(strict, until - 1) : strict, steps, context)
}

function countedBack(from: string, to: string, rule: DatedValues<unknown>, on: number): TraceStep {
  return step('period.counted-back', { from, to }, basisOn(rule, dateOf(on)))
}

/** Ends on a day, or on the working day before it when it is a day off and the policy says so. */
function endOnOrBefore(
  calendar: WorkingCalendar,
  strict: number,
  lastDecisive: number,
  steps: Way,
  context: Context,
): Reckoning {
  const option = choose('calendar.backward-day-off', context?.policy)
  const working = lastWorkingDayUpTo(calendar, strict)
  if (working === undefined) return outside(calendar, steps)
  const moves = working !== strict && option === 'previous-working-day'
  const chosen = working !== strict || option !== 'previous-working-day'
  if (moves) tellDaysOff(steps, calendar, working, strict)
  if (chosen) steps?.push(step('interpretation.used', { id: 'calendar.backward-day-off', option }))
  return endOnDay(calendar, moves ? working : strict, steps, [working, lastDecisive], endOfLastDay)
}

function backByClock({ until, limit }: BackwardPeriod, calendar: WorkingCalendar, steps: Way): Reckoning {
  const end = secondOf(until)
  const amount = secondsOf(limit)
  const start = limit.unit === 'working-hour' ? officeSecondsBefore(calendar, end, amount) : end - amount
  if (start === undefined || !holds(calendar, dayOfSecond(start))) return outside(calendar, steps)
  const [from, to] = [dayOfSecond(start), dayOfSecond(end)]
  steps?.push(countedBack(until, instantOf(start), clockStart, to))
  if (limit.unit !== 'working-hour') return endAtSecond(calendar, start, steps)
  tellDaysOff(steps, calendar, from - 1, to)
  return endAtSecond(calendar, start, steps, [from, to])
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
