import type { ForwardPeriod, Period, PeriodEnd } from '../../../src/calendar'
import type { Limit } from '../../../src/core'
import { dateFrom, dayFrom, minuteFrom, momentFrom, monthsFrom } from './civil-days'
import { addSlowly, type Desk, isOpen, isWorked, lastWorked } from './desk'

/** The readings of the open points that a host may choose. */
export interface Readings {
  readonly swappedOff?: 'day-off' | 'not-a-day-off'
  readonly backward?: 'previous-working-day' | 'calendar-day'
  readonly before?: 'exclusive' | 'inclusive'
}

/**
 * Articles 144 to 148 of the Civil Code once more, from their wording: day by day and minute by minute, with nothing of
 * the library but the shape of its questions and answers.
 */
export function endSlowly(period: Period, desk: Desk, readings: Readings): Omit<PeriodEnd, 'provisional'> {
  if ('before' in period) return onDay(dayFrom(period.before) - (readings.before === 'inclusive' ? 0 : 1), desk)
  if ('by' in period) return onDay(dayFrom(period.by), desk)
  const byClock = ['minute', 'hour', 'working-hour'].includes(period.limit.unit)
  if ('from' in period) {
    return byClock ? atMinute(runMinutes(period, desk), desk) : onDay(runDays(period, desk, readings), desk)
  }
  return byClock
    ? atMinute(minutesBack(minuteFrom(period.until), period.limit, desk), desk)
    : onDay(daysBack(dayFrom(period.until), period.limit, desk, readings), desk)
}

/** Art. 148.1, 148.6: until the end of the day; a person is told the closing time of the last day worked. */
function onDay(day: number, desk: Desk): Omit<PeriodEnd, 'provisional'> {
  const worked = lastWorked(desk, day)
  const closing = Math.max(...desk.sessions.map(([, to]) => to))
  return write(dateFrom(day), worked, momentFrom(worked * 1440 + closing))
}

function atMinute(minute: number, desk: Desk): Omit<PeriodEnd, 'provisional'> {
  const moment = momentFrom(minute)
  return write(moment, lastWorked(desk, Math.floor(minute / 1440)), moment)
}

const write = (due: string, worked: number, appointment: string) =>
  ({ due, lastWorkingDay: dateFrom(worked), appointment }) as Omit<PeriodEnd, 'provisional'>

/** Art. 147.1: from the moment, one minute after the other; a minute of a pause, or of a closed office, does not count. */
function runMinutes({ from, limit, extensions = [], pauses = [] }: ForwardPeriod, desk: Desk): number {
  const stops = pauses.map(({ from: start, to = start }) => [minuteFrom(start), minuteFrom(to)] as const)
  const counts = (minute: number) =>
    !stops.some(([start, end]) => start <= minute && minute < end) &&
    (limit.unit !== 'working-hour' || isOpen(desk, minute))
  const minutes = [limit, ...extensions.map((one) => one.limit)].map(minutesOf)
  let now = minuteFrom(from)
  for (let left = minutes.reduce((sum, one) => sum + one, 0); left > 0; now += 1) if (counts(now)) left -= 1
  return now
}

const minutesOf = ({ amount, unit }: Limit): number => amount * (unit === 'minute' ? 1 : 60)

/** Art. 147.2, 147.3, 148: from the day after the event, one day after the other, to the end of the last day. */
function runDays(period: ForwardPeriod, desk: Desk, { swappedOff }: Readings): number {
  const stops = (period.pauses ?? []).map(({ from, to = from }) => [dayFrom(from), dayFrom(to)] as const)
  /** A day after the one on which the period was stopped, up to the one on which it went on. */
  const stoppedOn = (day: number) => stops.some(([from, to]) => from < day && day <= to)
  /** At the end of this day the period was stopped: it cannot have ended. */
  const stoppedAtEndOf = (day: number) => stops.some(([from, to]) => from <= day && day < to)

  let day = dayFrom(period.from)
  for (const limit of inTurn(period)) {
    const counts = (one: number) => limit.unit !== 'working-day' || isWorked(desk, one)
    for (let left = daysOf(limit, day); left > 0; ) {
      day += 1
      if (counts(day) && !stoppedOn(day)) left -= 1
    }
    const last = day
    while (stoppedAtEndOf(day) || (day > last && !counts(day))) day += 1
  }
  const isOff = (one: number) => !isWorked(desk, one) && !(swappedOff === 'not-a-day-off' && desk.swappedOff.has(one))
  const [last] = [...inTurn(period)].reverse()
  if (last !== undefined && 'endRule' in last && last.endRule === 'next-working-day') {
    while (isOff(day) || stoppedAtEndOf(day)) day += 1
  }
  return day
}

/** The limit and what was added to it: added in the unit of the limit it lengthens it, in another it runs after it. */
function inTurn({ limit, extensions = [] }: ForwardPeriod): readonly Limit[] {
  const [first, ...rest] = extensions
  if (first === undefined) return [limit]
  const lengthened = { ...first.limit, amount: limit.amount + first.limit.amount }
  return first.limit.unit === limit.unit
    ? inTurn({ from: '2000-01-01', limit: lengthened, extensions: rest })
    : [limit, ...inTurn({ from: '2000-01-01', limit: first.limit, extensions: rest })]
}

/** Art. 148.2-148.4: how many days it is to the corresponding day. */
function daysOf({ amount, unit }: Limit, from: number): number {
  if (unit === 'week') return amount * 7
  if (unit === 'month') return monthsFrom(from, amount) - from
  if (unit === 'year') return monthsFrom(from, amount * 12) - from
  return amount
}

/** "At the latest so long before": as many days back; a day off yields to the day worked before it. */
function daysBack(until: number, { amount, unit }: Limit, desk: Desk, { backward }: Readings): number {
  const strict =
    unit === 'working-day' ? addSlowly(desk, until, -amount) : until + daysOf({ amount: -amount, unit } as Limit, until)
  return backward === 'calendar-day' ? strict : lastWorked(desk, strict)
}

/** The latest moment from which that many minutes, or open minutes, are left. */
function minutesBack(until: number, limit: Limit, desk: Desk): number {
  let now = until
  for (let left = minutesOf(limit); left > 0; ) {
    now -= 1
    if (limit.unit !== 'working-hour' || isOpen(desk, now)) left -= 1
  }
  return now
}
