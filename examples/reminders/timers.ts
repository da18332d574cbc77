import { addWorkingDays, isWorkingDay, type WorkingCalendar } from 'congvu/calendar'
import type { Deadline, IsoInstant } from 'congvu/core'
import { type ClockFace, dayOf, realMoment } from './clock'
import type { Subject } from './subjects'

/** When to remind: on the working day before the last one, and on the last one. */
export type Kind = 'day-before' | 'last-day'

/** Hẹn nhắc việc — a timer for one deadline as it was reckoned by one version of the calendar. */
export interface Timer {
  readonly subject: string
  readonly deadline: string
  readonly kind: Kind
  /** The end of the deadline when the timer was set. Once it ends otherwise, the timer is stale. */
  readonly due: Deadline['due']
  /** When to wake by the clock of the desk, and the real moment of that in ms since 1970. */
  readonly at: IsoInstant
  readonly real: number
  /** How many announcements the calendar rested on. */
  readonly version: number
}

/** What timers are reckoned with: the moment of the question, a calendar, how many announcements it rests on, the clock. */
export interface Reckoning {
  readonly asOf: IsoInstant
  readonly calendar: WorkingCalendar
  readonly version: number
  readonly face: ClockFace
}

/** The timers of an open deadline whose day is not over at the moment of the question. */
export function listTimers(subject: Subject, deadline: Deadline, reckoning: Reckoning): readonly Timer[] {
  const { asOf, calendar, version, face } = reckoning
  const dueDay = dayOf(deadline.due)
  const lastDay = isWorkingDay(dueDay, calendar) ? dueDay : addWorkingDays(dueDay, -1, calendar)
  const days = [
    ['day-before', addWorkingDays(lastDay, -1, calendar)],
    ['last-day', lastDay],
  ] as const
  return days
    .filter(([, day]) => day >= dayOf(asOf))
    .map(([kind, day]) => [kind, `${day}T08:00:00+07:00`] as const)
    .map(([kind, at]) => ({
      subject: subject.id,
      deadline: deadline.id,
      kind,
      due: deadline.due,
      at,
      real: realMoment(at, face),
      version,
    }))
}

/** The same timer has the same name, so that setting it twice sets it once. */
export function nameOf({ subject, deadline, kind, due, version }: Timer): string {
  return [subject, deadline, kind, due, `v${version}`].join('/')
}
