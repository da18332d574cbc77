import { dayOfSecond, secondOfDay, weekdayOf } from '../core/iso'
import { calendarOptions } from '../law/policy/calendar'
import { dayKinds, isWorkingKind, weekdays } from './day-code'
import type { DayIndex, DayKind, OfficeHours, WorkingCalendar } from './types'

/** Giờ làm việc mặc định — the interpretation `calendar.office-hours`: local practice, not law. */
export const defaultOfficeHours: OfficeHours = {
  sessions: calendarOptions['calendar.office-hours'][0].split(' ').map((session) => {
    const [from = '', to = ''] = session.split('-')
    return { from, to }
  }),
}

/** Seconds from midnight of `HH:MM` (24:00 included); NaN when the text is no time of day. */
export function timeOf(text: string): number {
  const [, hour, minute] = /^(2[0-4]|[01]\d):([0-5]\d)$/.exec(text) ?? []
  const seconds = Number(hour) * 3600 + Number(minute) * 60
  return seconds <= 86_400 ? seconds : Number.NaN
}

/** The sessions of each weekday in seconds; the caller has checked them. */
export function compileHours({ sessions, byWeekday }: OfficeHours): DayIndex['hours'] {
  return weekdays.map((name) =>
    (byWeekday?.[name] ?? sessions)
      .map(({ from, to }) => [timeOf(from), timeOf(to)] as const)
      .sort((one, other) => one[0] - other[0]),
  )
}

type Sessions = DayIndex['hours'][number]

/** The sessions of a day: none on a day off. */
export function sessionsOf({ index }: WorkingCalendar, day: number): Sessions {
  const kind = dayKinds[(index.kinds[day - index.first] ?? 1) & 15] as DayKind
  return isWorkingKind(kind) ? (index.hours[weekdayOf(day)] as Sessions) : []
}

/** Giờ đóng cửa — the second at which a day's last session ends, or the end of the day when it has none. */
export function closingOf(calendar: WorkingCalendar, day: number): number {
  return secondOfDay(day) + (sessionsOf(calendar, day).at(-1)?.[1] ?? 86_399)
}

/**
 * The earliest second at which an amount of office time is used up: closing time rather than the next opening, the start
 * itself when there is nothing to use up. `undefined` when the calendar ends first.
 */
export function addOfficeSeconds(calendar: WorkingCalendar, start: number, amount: number): number | undefined {
  if (amount === 0) return start
  let left = amount
  const end = calendar.index.first + calendar.index.length
  for (let day = dayOfSecond(start); day < end; day += 1) {
    const midnight = secondOfDay(day)
    for (const [from, to] of sessionsOf(calendar, day)) {
      const opening = Math.max(midnight + from, start)
      const open = midnight + to - opening
      if (open <= 0) continue
      if (left <= open) return opening + left
      left -= open
    }
  }
  return undefined
}

/** Office seconds between two moments. */
export function countOfficeSeconds(calendar: WorkingCalendar, start: number, end: number): number {
  let total = 0
  for (let day = dayOfSecond(start); day <= dayOfSecond(end); day += 1) {
    const midnight = secondOfDay(day)
    for (const [from, to] of sessionsOf(calendar, day)) {
      total += Math.max(0, Math.min(midnight + to, end) - Math.max(midnight + from, start))
    }
  }
  return total
}
