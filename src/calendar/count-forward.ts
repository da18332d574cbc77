import type { Basis } from '../core/citation'
import type { IsoDate } from '../core/date'
import { dateOf, dayOf, dayOfEither, instantOf, isDateText, secondOf, secondOfDay } from '../core/iso'
import type { Limit } from '../core/limit'
import type { Parameter } from '../core/parameter'
import { at } from '../core/timeline'
import { step, type TraceStep } from '../core/trace'
import { clockStart, correspondingDay, firstDayExcluded, rollForward } from '../law/period'
import { choose } from '../law/policy'
import { stepWorkingDays } from './add-working-days'
import { isClock } from './check-period'
import { type Context, calendarOf } from './context'
import { countBetween } from './count-working-days'
import { addCalendarMonths } from './day'
import { statusAt } from './day-status'
import { addOfficeSeconds, countOfficeSeconds } from './office-hours'
import type { ForwardPeriod, Pause } from './period'
import { daysOff, endAtSecond, endOnDay, holds, outside, type Reckoning } from './reckoning'
import type { DayStatus, WorkingCalendar } from './types'

/** Counts a period that runs forward from its event. */
export function countForward(period: ForwardPeriod, context: Context): Reckoning {
  const calendar = calendarOf(context)
  const start = dayOfEither(period.from)
  if (!holds(calendar, start)) return outside(calendar)
  return isClock(period.limit)
    ? countClock(period, calendar)
    : countDays(period, start, calendar, choose('calendar.swapped-off-day', context.policy))
}

/** Art. 147.1: minutes and hours run from the moment; working hours only while the office is open. */
function countClock(period: ForwardPeriod, calendar: WorkingCalendar): Reckoning {
  const start = secondOf(period.from)
  const office = period.limit.unit === 'working-hour'
  const add = (from: number, amount: number) => (office ? addOfficeSeconds(calendar, from, amount) : from + amount)
  const between = (from: number, to: number) => (office ? countOfficeSeconds(calendar, from, to) : to - from)
  const steps = opening(period, clockStart, instantOf(start))

  let left = [period.limit, ...extensionsOf(period)].reduce((sum, limit) => sum + secondsOf(limit), 0)
  let from = start
  for (const [pauseFrom, pauseTo, pause] of merge(period.pauses, asSecond)) {
    const ran = between(from, Math.max(from, pauseFrom))
    if (ran >= left) break
    left -= ran
    from = Math.max(from, pauseTo)
    steps.push(paused(pause, between(pauseFrom, pauseTo) / 60, 'minute'))
  }
  const end = add(from, left)
  if (end === undefined) return outside(calendar, steps)
  const first = dayOf(dateOf(Math.floor(start / 86_400)))
  if (office) skip(steps, daysOff(calendar, first - 1, Math.floor(end / 86_400)))
  return endAtSecond(calendar, end, first, steps)
}

/** Art. 147.2, 148: the first day is not counted; calendar units may roll; working days skip days off. */
function countDays(
  period: ForwardPeriod,
  start: number,
  calendar: WorkingCalendar,
  swappedOff: 'day-off' | 'not-a-day-off',
): Reckoning {
  const steps = opening(period, firstDayExcluded, dateOf(start + 1))
  const pauses = merge(period.pauses, dayOfEither)
  const limits = period.extensions === undefined ? [period.limit] : gather([period.limit, ...extensionsOf(period)])
  let end: number | undefined = start
  for (const limit of limits) {
    end = end === undefined ? undefined : advance(calendar, end, limit, pauses, start, steps)
  }
  if (end === undefined || !holds(calendar, end)) return outside(calendar, steps)

  const last = limits[limits.length - 1] as Limit
  if (last.unit === 'working-day') {
    skip(steps, daysOff(calendar, start, end))
    return endOnDay(calendar, end, start + 1, steps)
  }
  const rolled = 'endRule' in last && last.endRule === 'next-working-day' ? roll(calendar, end, swappedOff) : end
  if (rolled === undefined) return outside(calendar, steps)
  if (rolled !== end) {
    skip(steps, daysOff(calendar, end - 1, rolled))
    steps.push(step('period.rolled', { from: dateOf(end), to: dateOf(rolled) }, basisOn(rollForward, dateOf(end))))
  }
  return endOnDay(calendar, rolled, end, steps)
}

type Merged = readonly [from: number, to: number, pause: Pause]

/** The day so far after a day, pauses left out; months and years end on the corresponding day, clamped. */
function advance(
  calendar: WorkingCalendar,
  from: number,
  limit: Limit,
  pauses: readonly Merged[],
  start: number,
  steps: TraceStep[],
): number | undefined {
  const measure = (first: number, last: number) =>
    limit.unit === 'working-day' ? countBetween(calendar, first, last) : last - first
  let end = moved(calendar, from, limit, 0, steps)
  let lost = 0
  for (const [pauseFrom, pauseTo, pause] of pauses) {
    const first = Math.max(pauseFrom, start)
    if (end === undefined || first >= end || pauseTo <= from || !holds(calendar, pauseTo)) continue
    const amount = measure(first, pauseTo)
    lost += amount
    end = moved(calendar, from, limit, lost, [])
    steps.push(paused(pause, amount, limit.unit === 'working-day' ? 'working-day' : 'day'))
  }
  return end
}

function moved(
  calendar: WorkingCalendar,
  from: number,
  { unit, amount }: Limit,
  lost: number,
  steps: TraceStep[],
): number | undefined {
  if (unit === 'working-day') return stepWorkingDays(calendar, from, amount + lost)
  if (unit === 'month' || unit === 'year') {
    const date = dateOf(from)
    const end = addCalendarMonths(date, unit === 'year' ? amount * 12 : amount)
    if (end.slice(8) !== date.slice(8)) steps.push(step('period.clamped', { to: end }, basisOn(correspondingDay, end)))
    return dayOf(end) + lost
  }
  return from + amount * (unit === 'week' ? 7 : 1) + lost
}

/** Art. 148.5: the next working day, unless the day is worked; a swapped-off weekday counts as the policy says. */
function roll(calendar: WorkingCalendar, from: number, swappedOff: 'day-off' | 'not-a-day-off'): number | undefined {
  for (let day = from; holds(calendar, day); day += 1) {
    const { working, kind } = statusAt(calendar, day - calendar.index.first)
    if (working || (kind === 'swapped-off' && swappedOff === 'not-a-day-off')) return day
  }
  return undefined
}

function opening(period: ForwardPeriod, start: Parameter<unknown>, countsFrom: string): TraceStep[] {
  const steps: TraceStep[] = [
    step('period.event', { event: period.from, countsFrom }, basisOn(start, dateOf(dayOfEither(period.from)))),
    step('period.limit', period.limit, period.basis),
  ]
  for (const { limit, basis } of period.extensions ?? []) steps.push(step('period.extended', limit, basis))
  return steps
}

function extensionsOf({ extensions = [] }: ForwardPeriod): readonly Limit[] {
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
function merge(pauses: readonly Pause[] = [], read: (moment: string) => number): readonly Merged[] {
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

/** The second of a moment; a bare day pauses from its start. */
function asSecond(moment: string): number {
  return isDateText(moment) ? secondOfDay(dayOf(moment)) : secondOf(moment)
}

function secondsOf({ amount, unit }: Limit): number {
  return amount * (unit === 'minute' ? 60 : 3600)
}

function paused(pause: Pause, amount: number, unit: 'minute' | 'day' | 'working-day'): TraceStep {
  return step('period.paused', { from: pause.from, to: pause.to ?? pause.from, amount, unit }, pause.basis)
}

function skip(steps: TraceStep[], days: readonly DayStatus[]): void {
  if (days.length > 0) steps.push(step('period.skipped', { days }))
}

/** Where a rule of counting was written on a day. */
export function basisOn(parameter: Parameter<unknown>, date: IsoDate): Basis {
  return (at(parameter.values, date) ?? parameter.values[0]).basis
}
