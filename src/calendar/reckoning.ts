import type { Basis } from '../core/citation'
import { finding } from '../core/finding'
import { dateOf, dayOfSecond, instantOf } from '../core/iso'
import type { DatedValues } from '../core/parameter'
import { step, type TraceStep } from '../core/trace'
import { cite } from '../law/cite'
import { basisOn } from './basis-on'
import { positionOf, statusAt } from './day-status'
import { isWorkingAt } from './is-working-day'
import { closingOf } from './office-hours'
import type { PeriodEnd } from './period'
import type { CalendarFinding, DayStatus, WorkingCalendar } from './types'

/** A period counted: its end if it has one, and the way there. */
export interface Reckoning {
  readonly end: PeriodEnd | undefined
  readonly steps: readonly TraceStep[]
  readonly findings: readonly CalendarFinding[]
  readonly missing: readonly string[]
}

const basis: Basis = [cite('91/2015/QH13@2015-11-24', '144')]
const absent: readonly string[] = ['period.pause-open', 'period.needs-instant']

/** A period that cannot be counted. */
export function refused(problems: readonly CalendarFinding[], steps: readonly TraceStep[] = []): Reckoning {
  const missing = problems.filter(({ code }) => absent.includes(code)).map(({ path = [] }) => path.join('.'))
  return { end: undefined, steps, findings: problems, missing }
}

/** A period that leaves the calendar. */
export function outside({ from, to }: WorkingCalendar, steps: readonly TraceStep[] = []): Reckoning {
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
  const { index } = calendar
  const days: DayStatus[] = []
  const last = to - index.first
  for (let position = Math.max(0, from + 1 - index.first); position <= last; position += 1) {
    if (!isWorkingAt(calendar, position)) days.push(statusAt(calendar, position))
  }
  return days
}

/** The days in [from, to] that are predicted or pending. */
export function uncertainDays(calendar: WorkingCalendar, from: number, to: number): readonly DayStatus[] {
  const { index } = calendar
  const first = Math.max(0, from - index.first)
  const last = Math.min(index.length - 1, to - index.first)
  const before = first === 0 ? 0 : (index.uncertain[first - 1] as number)
  if ((index.uncertain[last] as number) === before) return []
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
  steps: readonly TraceStep[],
  decisive: readonly [first: number, last: number],
  rule?: DatedValues<unknown>,
): Reckoning {
  const lastWorkingDay = lastWorkingDayUpTo(calendar, day)
  if (lastWorkingDay === undefined) return outside(calendar, steps)
  const due = dateOf(day)
  const appointment = instantOf(closingOf(calendar, lastWorkingDay))
  const end = { due, lastWorkingDay: dateOf(lastWorkingDay), appointment }
  return finish(calendar, end, steps, decisive, rule && basisOn(rule, due))
}

/** Ends a period at a second; without `decisive` only the last working day up to it rests on the calendar. */
export function endAtSecond(
  calendar: WorkingCalendar,
  second: number,
  steps: readonly TraceStep[],
  decisive?: readonly [first: number, last: number],
): Reckoning {
  const day = dayOfSecond(second)
  const lastWorkingDay = holds(calendar, day) ? lastWorkingDayUpTo(calendar, day) : undefined
  if (lastWorkingDay === undefined) return outside(calendar, steps)
  const due = instantOf(second)
  const end = { due, lastWorkingDay: dateOf(lastWorkingDay), appointment: due }
  return finish(calendar, end, steps, decisive ?? [lastWorkingDay, day])
}

function finish(
  calendar: WorkingCalendar,
  { due, lastWorkingDay, appointment }: Omit<PeriodEnd, 'provisional'>,
  steps: readonly TraceStep[],
  [from, to]: readonly [number, number],
  why?: Basis,
): Reckoning {
  const doubtful = uncertainDays(calendar, from, to)
  const all = steps.slice()
  if (doubtful.length > 0) all.push(step('period.uncertain', { days: doubtful }))
  all.push(step('period.due', { due, lastWorkingDay }, why))
  return {
    end: { due, lastWorkingDay, appointment, provisional: doubtful.length > 0 },
    steps: all,
    findings: none,
    missing: none,
  }
}

const none: readonly never[] = []
