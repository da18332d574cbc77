import { statusAt } from './day-status'
import { demandCalendar } from './is-calendar'
import type { DayStatus, WorkingCalendar } from './types'

/** A day that is worked in one calendar and not in the other. */
export interface CalendarDifference {
  readonly before: DayStatus
  readonly after: DayStatus
}

/**
 * Hai lịch khác nhau ngày nào? — The days that are worked in one calendar and off in the other, earliest first.
 *
 * @param before A calendar, say the one as known when a result date was promised.
 * @param after Another, say the one as known today.
 * @throws RangeError that names what is no calendar.
 * @example
 * ```ts
 * import { calendarAsKnownOn, diffCalendars } from 'congvu/calendar'
 *
 * diffCalendars(calendarAsKnownOn('2024-04-11'), calendarAsKnownOn('2024-04-12')).map(({ after }) => after.date)
 * //=> ['2024-04-29', '2024-05-04']
 * ```
 */
export function diffCalendars(before: WorkingCalendar, after: WorkingCalendar): readonly CalendarDifference[] {
  demandCalendar(before)
  demandCalendar(after)
  const differences: CalendarDifference[] = []
  for (let position = 0; position < before.index.length; position += 1) {
    if (before.index.kinds[position] === after.index.kinds[position]) continue
    const pair = { before: statusAt(before, position), after: statusAt(after, position) }
    if (pair.before.working !== pair.after.working) differences.push(pair)
  }
  return differences
}
