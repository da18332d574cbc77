import type { IsoDate, IsoInstant } from '../core/date'
import { dateOf, dayOf, dayOfEither, dayOfSecond, instantOf, secondOf } from '../core/iso'
import type { Limit } from '../core/limit'
import { asSecond } from '../core/moment'
import type { DatedValues } from '../core/parameter'
import { step, type TraceStep } from '../core/trace'
import { clockStart, correspondingDay, endOfLastDay, firstDayExcluded, rollForward } from '../law/period'
import { choose } from '../law/policy/calendar'
import { stepWorkingDays } from './add-working-days'
import { basisOn } from './basis-on'
import { isClock } from './check-period'
import { type Context, calendarOf } from './context'
import { countBetween } from './count-working-days'
import { addCalendarMonths } from './day'
import { statusAt } from './day-status'
import { addOfficeSeconds, countOfficeSeconds } from './office-hours'
import type { ForwardPeriod, Pause } from './period'
import { daysOff, endAtSecond, endOnDay, holds, outside, type Reckoning, tellDaysOff, type Way } from './reckoning'
import type { WorkingCalendar } from './types'

/** Counts a period that runs forward from its event. */
export function countForward(period: ForwardPeriod, context: Context, steps: Way): Reckoning {
  const calendar = calendarOf(context)
  const start = dayOfEither(period.from)
  if (!holds(calendar, start)) return outside(calendar)
  return isClock(period.limit)
    ? countClock(period, start, calendar, steps)
    : countDays(period, start, calendar, context, steps)
}

/** Art. 147.1: minutes and hours run from the moment; working hours only while the office is open. */
function countClock(period: ForwardPeriod, day: number, calendar: WorkingCalendar, steps: Way): Reckoning {
  const start = secondOf(period.from)
  const office = period.limit.unit === 'working-hour'
  const add = (from: number, amount: number) => (office ? addOfficeSeconds(calendar, from, amount) : from + amount)
  const between = (from: number, to: number) => (office ? countOfficeSeconds(calendar, from, to) : to - from)
  if (steps !== undefined) open(steps, period, day, clockStart, instantOf(start))

  let left = extensionsOf(period).reduce((sum, limit) => sum + secondsOf(limit), secondsOf(period.limit))
  let from = start
  for (const [pauseFrom, pauseTo, pause] of merge(period.pauses, asSecond)) {
    if (pauseTo <= start) continue
    const ran = between(from, Math.max(from, pauseFrom))
    if (ran >= left) break
    left -= ran
    from = pauseTo
    steps?.push(paused(pause, between(Math.max(pauseFrom, start), pauseTo) / 60, 'minute'))
  }
  const end = add(from, left)
  if (end === undefined) return outside(calendar, steps)
  if (!office) return endAtSecond(calendar, end, steps)
  tellDaysOff(steps, calendar, day - 1, dayOfSecond(end))
  return endAtSecond(calendar, end, steps, [day, dayOfSecond(end)])
}

/** Art. 147.2, 148: the first day is not counted; calendar units may roll; working days skip days off. */
function countDays(
  period: ForwardPeriod,
  start: number,
  calendar: WorkingCalendar,
  context: Context,
  steps: Way,
): Reckoning {
  if (steps !== undefined) open(steps, period, start, firstDayExcluded, dateOf(start + 1))
  const pauses = merge(period.pauses, dayOfEither)
  const limits = period.extensions === undefined ? [period.limit] : gather([period.limit, ...extensionsOf(period)])
  let end = start
  let doubtful: number | undefined
  for (const limit of limits) {
    const next = advance(calendar, end, limit, pauses, steps)
    if (next === undefined || !holds(calendar, next)) return outside(calendar, steps)
    if (limit.unit === 'working-day') {
      tellDaysOff(steps, calendar, end, next)
      doubtful ??= end + 1
    }
    end = next
  }
  const last = limits[limits.length - 1] as Limit
  const due =
    'endRule' in last && last.endRule === 'next-working-day' ? rollOn(calendar, end, pauses, context, steps) : end
  if (due === undefined) return outside(calendar, steps)
  const corresponds = last.unit === 'week' || last.unit === 'month' || last.unit === 'year'
  return endOnDay(calendar, due, steps, [doubtful ?? end, due], corresponds ? correspondingDay : endOfLastDay)
}

type Merged = readonly [from: number, to: number, pause: Pause]

/**
 * The day so far after a day, pauses left out; months and years end on the corresponding day, clamped. A pause that
 * starts on the last day still stops the period, which runs until 24:00 (art. 148.6): the rest of that day waits for the
 * first day that counts and is not stopped. `undefined` outside the calendar.
 */
function advance(
  calendar: WorkingCalendar,
  from: number,
  limit: Limit,
  pauses: readonly Merged[],
  steps: Way,
): number | undefined {
  const office = limit.unit === 'working-day'
  const between = (one: number, other: number) => (office ? countBetween(calendar, one, other) : other - one)
  let end = moved(calendar, from, limit, 0, steps)
  let lost = 0
  let waits = false
  for (const [pauseFrom, pauseTo, pause] of pauses) {
    const first = Math.max(pauseFrom, from)
    if (end === undefined || first > end || pauseTo <= from) continue
    if (!holds(calendar, pauseTo)) return undefined
    waits ||= first === end
    if (waits && pauseTo <= end) continue
    const before: number = end
    if (waits) {
      end = office ? stepWorkingDays(calendar, pauseTo - 1, 1) : pauseTo
    } else {
      lost += between(first, pauseTo)
      end = moved(calendar, from, limit, lost, undefined)
    }
    if (end !== undefined) steps?.push(paused(pause, between(before, end), office ? 'working-day' : 'day'))
  }
  return end
}

/** The day so much later, or earlier when the amount is negative; `lost` days are added. */
export function moved(
  calendar: WorkingCalendar,
  from: number,
  { unit, amount }: Limit,
  lost: number,
  steps: Way,
): number | undefined {
  if (unit === 'working-day') return stepWorkingDays(calendar, from, amount + lost)
  if (unit === 'month' || unit === 'year') {
    const date = dateOf(from)
    const end = addCalendarMonths(date, unit === 'year' ? amount * 12 : amount)
    if (end === undefined) return undefined
    if (end.slice(8) !== date.slice(8)) steps?.push(step('period.clamped', { to: end }, basisOn(correspondingDay, end)))
    return dayOf(end) + lost
  }
  return from + amount * (unit === 'week' ? 7 : 1) + lost
}

/** Art. 148.5: the last day moves to the next working day; a pause that starts while it waits there moves it again. */
function rollOn(
  calendar: WorkingCalendar,
  end: number,
  pauses: readonly Merged[],
  context: Context,
  steps: Way,
): number | undefined {
  const option = choose('calendar.swapped-off-day', context?.policy)
  let due = roll(calendar, end, option)
  for (const [pauseFrom, pauseTo, pause] of pauses) {
    if (due === undefined || pauseFrom <= end || pauseFrom > due || pauseTo <= due) continue
    if (!holds(calendar, pauseTo)) return undefined
    steps?.push(paused(pause, pauseTo - pauseFrom, 'day'))
    due = roll(calendar, pauseTo, option)
  }
  if (due !== undefined && steps !== undefined) tellRoll(steps, calendar, end, due, option)
  return due
}

function tellRoll(steps: TraceStep[], calendar: WorkingCalendar, end: number, due: number, option: SwappedOff): void {
  const days = daysOff(calendar, end - 1, due)
  if (option !== 'day-off' || days.some(({ kind }) => kind === 'swapped-off')) {
    steps.push(step('interpretation.used', { id: 'calendar.swapped-off-day', option }))
  }
  if (due === end) return
  if (days.length > 0) steps.push(step('period.skipped', { days }))
  steps.push(step('period.rolled', { from: dateOf(end), to: dateOf(due) }, basisOn(rollForward, dateOf(end))))
}

type SwappedOff = 'day-off' | 'not-a-day-off'

/** The first day that is worked; a swapped-off weekday counts as the policy says. */
function roll(calendar: WorkingCalendar, from: number, swappedOff: SwappedOff): number | undefined {
  for (let day = from; holds(calendar, day); day += 1) {
    const { working, kind } = statusAt(calendar, day - calendar.index.first)
    if (working || (kind === 'swapped-off' && swappedOff === 'not-a-day-off')) return day
  }
  return undefined
}

/** The steps that open a count: the event, the limit, what was added to it. */
function open(
  steps: TraceStep[],
  period: ForwardPeriod,
  day: number,
  start: DatedValues<unknown>,
  countsFrom: IsoDate | IsoInstant,
): void {
  steps.push(step('period.event', { event: period.from, countsFrom }, basisOn(start, dateOf(day))))
  steps.push(step('period.limit', period.limit, period.basis))
  for (const { limit, basis } of period.extensions ?? none) steps.push(step('period.extended', limit, basis))
}

const none: readonly never[] = []

function extensionsOf({ extensions = none }: ForwardPeriod): readonly Limit[] {
  return extensions.map(({ limit }) => limit)
}

/** Neighbouring limits of the same unit count as one. */
function gather(limits: readonly Limit[]): readonly Limit[] {
  const gathered: Limit[] = []
  for (const limit of limits) {
    const last = gathered.at(-1)
    if (last?.unit === limit.unit) gathered[gathered.length - 1] = { ...limit, amount: last.amount + limit.amount }
    else gathered.push(limit)
  }
  return gathered
}

/** Pauses in order of time; those that overlap are one. */
function merge(pauses: readonly Pause[] = none, read: (moment: string) => number): readonly Merged[] {
  if (pauses.length === 0) return none
  const merged: Merged[] = []
  for (const pause of [...pauses].sort(byStart)) {
    const from = read(pause.from)
    const to = read(pause.to ?? pause.from)
    const last = merged.at(-1)
    if (last !== undefined && from <= last[1]) {
      merged[merged.length - 1] = [
        last[0],
        Math.max(last[1], to),
        { ...last[2], ...(to > last[1] && { to: pause.to }) } as Pause,
      ]
    } else {
      merged.push([from, to, pause])
    }
  }
  return merged

  function byStart(one: Pause, other: Pause): number {
    return read(one.from) - read(other.from)
  }
}

/** The seconds of a limit in minutes or hours. */
export function secondsOf({ amount, unit }: Limit): number {
  return amount * (unit === 'minute' ? 60 : 3600)
}

function paused(pause: Pause, amount: number, unit: 'minute' | 'day' | 'working-day'): TraceStep {
  return step('period.paused', { from: pause.from, to: pause.to ?? pause.from, amount, unit }, pause.basis)
}
