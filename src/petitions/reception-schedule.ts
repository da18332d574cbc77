import { stepWorkingDays } from '../calendar/add-working-days'
import { isWorkingAt } from '../calendar/is-working-day'
import type { Weekday, WorkingCalendar } from '../calendar/types'
import type { IsoDate } from '../core/date'
import { dateOf, dayOf, weekdayOf } from '../core/iso'
import type { ReceptionSchedule, ReceptionWindow } from './reception-types'

const weekdays: readonly Weekday[] = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']

interface Planned {
  readonly day: number
  readonly scheduled: number
}

/** The last working days of a window, as many as the law asks for. */
export function latest({ from, to, required }: ReceptionWindow, calendar: WorkingCalendar): readonly Planned[] {
  const days = allDays(from, to).filter((day) => isOpen(calendar, day))
  return days.slice(days.length - required).map((day) => ({ day, scheduled: day }))
}

/** The days of a schedule in a window, moved off days off as it says. */
export function scheduledIn(
  schedule: ReceptionSchedule,
  { from, to }: ReceptionWindow,
  calendar: WorkingCalendar,
): readonly Planned[] {
  return allDays(from, to)
    .filter((day) => isScheduled(schedule, day))
    .flatMap((scheduled) => {
      if (isOpen(calendar, scheduled)) return [{ day: scheduled, scheduled }]
      if (schedule.kind === 'dates') return []
      const day = stepWorkingDays(calendar, scheduled, schedule.whenOff === 'next-working-day' ? 1 : -1)
      return day !== undefined && from <= dateOf(day) && dateOf(day) <= to ? [{ day, scheduled }] : []
    })
}

function isScheduled(schedule: ReceptionSchedule, day: number): boolean {
  if (schedule.kind === 'dates') return schedule.dates.includes(dateOf(day))
  if (schedule.kind === 'weekday') return weekdays[weekdayOf(day)] === schedule.weekday
  return schedule.days.includes(Number(dateOf(day).slice(8)))
}

function allDays(from: IsoDate, to: IsoDate): readonly number[] {
  const first = dayOf(from)
  return Array.from({ length: dayOf(to) - first + 1 }, (_, offset) => first + offset)
}

function isOpen(calendar: WorkingCalendar, day: number): boolean {
  const position = day - calendar.index.first
  return position >= 0 && position < calendar.index.length && isWorkingAt(calendar, position)
}

/** Whether a day rests on what is predicted or pending. */
export function uncertain({ index }: WorkingCalendar, day: number): boolean {
  const position = day - index.first
  return (index.uncertain[position] ?? 0) > (index.uncertain[position - 1] ?? 0)
}
