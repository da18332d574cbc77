import type { Basis } from '../core/citation'
import { finding } from '../core/finding'
import { dateOf, dayOfSecond, instantOf, secondOfDay } from '../core/iso'
import type { DatedValues } from '../core/parameter'
import { step, type TraceStep } from '../core/trace'
import { cite } from '../law/cite'
import { basisOn } from './basis-on'
import { positionOf, statusAt } from './day-status'
import { closingOf } from './office-hours'
import type { PeriodEnd } from './period'
import type { CalendarFinding, DayStatus, WorkingCalendar } from './types'

/** A period counted: its end if it has one, and the way there. */
export interface Reckoning {
  readonly end: PeriodEnd | undefined
  /** The last compliant second of that end. */
  readonly last: number
  readonly steps: readonly TraceStep[]
  readonly findings: readonly CalendarFinding[]
  readonly missing: readonly string[]
}

/** Where the steps of a count are written; nowhere when only the end is wanted. */
export type Way = TraceStep[] | undefined

const basis: Basis = [cite('91/2015/QH13@2015-11-24', '144')]
const none: readonly never[] = []
const absent: readonly string[] = ['period.pause-open', 'period.needs-instant']

/** A period that cannot be counted. */
export function refused(problems: readonly CalendarFinding[], steps: readonly TraceStep[] = none): Reckoning {
  const missing = problems.filter(({ code }) => absent.includes(code)).map(({ path = [] }) => path.join('.'))
  return { end: undefined, last: Number.NaN, steps, findings: problems, missing }
}

/** A period that leaves the calendar. */
export function outside({ from, to }: WorkingCalendar, steps: readonly TraceStep[] = none): Reckoning {
  return refused([finding('period.end-outside', { from, to }, basis)], steps)
}

/** True when a day number lies in the calendar. */
export function holds({ index }: WorkingCalendar, day: number): boolean {
  return day >= index.first && day < index.first + index.length
}

/** The last working day that is not after a day, or `undefined` when the calendar starts later. */
export function lastWorkingDayUpTo(calendar: WorkingCalendar, day: number): number | undefined {
  const { index } = calendar
  const count = index.counts[positionOf(calendar, day)] as number
  return count === 0 ? undefined : index.first + (index.nth[count] as number)
}

/** The days in (from, to] that are not worked. */
export function daysOff(calendar: WorkingCalendar, from: number, to: number): readonly DayStatus[] {
  const { first, counts } = calendar.index
  const days: DayStatus[] = []
  const last = to - first
  const start = Math.max(0, from + 1 - first)
  let worked = start === 0 ? 0 : (counts[start - 1] as number)
  for (let position = start; position <= last; position += 1) {
    const count = counts[position] as number
    if (count === worked) days.push(statusAt(calendar, position))
    worked = count
  }
  return days
}

/** Tells the days in (from, to] that are not worked; nothing when all are. */
export function tellDaysOff(steps: Way, calendar: WorkingCalendar, from: number, to: number): void {
  if (steps === undefined) return
  const days = daysOff(calendar, from, to)
  if (days.length > 0) steps.push(step('period.skipped', { days }))
}

/** The days in [from, to] that are predicted or pending. */
export function uncertainDays(calendar: WorkingCalendar, from: number, to: number): readonly DayStatus[] {
  const { index } = calendar
  const first = Math.max(0, from - index.first)
  const last = Math.min(index.length - 1, to - index.first)
  const before = first === 0 ? 0 : (index.uncertain[first - 1] as number)
  if ((index.uncertain[last] as number) === before) return none
  const days: DayStatus[] = []
  for (let position = first; position <= last; position += 1) {
    const status = statusAt(calendar, position)
    if (status.certainty === 'predicted' || status.certainty === 'pending') days.push(status)
  }
  return days
}

/** Ends a period on a day; provisional when a day in `decisive`, which decided that, is uncertain; `rule` says why then. */
export function endOnDay(
  calendar: WorkingCalendar,
  day: number,
  steps: Way,
  decisive: readonly [first: number, last: number],
  rule?: DatedValues<unknown>,
): Reckoning {
  const lastWorkingDay = lastWorkingDayUpTo(calendar, day)
  if (lastWorkingDay === undefined) return outside(calendar, steps)
  const due = dateOf(day)
  const appointment = instantOf(closingOf(calendar, lastWorkingDay))
  const why = steps && rule && basisOn(rule, due)
  const end = { due, lastWorkingDay: dateOf(lastWorkingDay), appointment }
  return finish(calendar, end, secondOfDay(day + 1) - 1, steps, decisive, why)
}

/** Ends a period at a second; without `decisive` only the last working day up to it rests on the calendar. */
export function endAtSecond(
  calendar: WorkingCalendar,
  second: number,
  steps: Way,
  decisive?: readonly [first: number, last: number],
): Reckoning {
  const day = dayOfSecond(second)
  const lastWorkingDay = holds(calendar, day) ? lastWorkingDayUpTo(calendar, day) : undefined
  if (lastWorkingDay === undefined) return outside(calendar, steps)
  const due = instantOf(second)
  const end = { due, lastWorkingDay: dateOf(lastWorkingDay), appointment: due }
  return finish(calendar, end, second, steps, decisive ?? [lastWorkingDay, day])
}

function finish(
  calendar: WorkingCalendar,
  { due, lastWorkingDay, appointment }: Omit<PeriodEnd, 'provisional'>,
  last: number,
  steps: Way,
  [from, to]: readonly [number, number],
  why?: Basis,
): Reckoning {
  const doubtful = uncertainDays(calendar, from, to)
  const provisional = doubtful.length > 0
  if (steps !== undefined) {
    if (provisional) steps.push(step('period.uncertain', { days: doubtful }))
    steps.push(step('period.due', { due, lastWorkingDay }, why))
  }
  const end = { due, lastWorkingDay, appointment, provisional }
  return { end, last, steps: steps ?? none, findings: none, missing: none }
}
