import type { IsoDate } from '../core/date'
import type { Checked } from '../core/outcome'
import type { Policy } from '../law/policy'
import { buildCalendar } from './build-calendar'
import { checkCalendarOptions } from './check-calendar-options'
import { checkOptionsShape } from './check-options-shape'
import type { CalendarFinding, Closure, Notice, OfficeHours, Weekday, WorkingCalendar } from './types'
import { vietnamCalendar } from './vietnam-calendar'

/** What a host adds to a calendar; each row with its own citation. */
export interface CalendarOptions {
  /** The calendar to add to; the civil-service calendar by default. */
  readonly base?: WorkingCalendar
  readonly notices?: readonly Notice[]
  readonly closures?: readonly Closure[]
  readonly officeHours?: OfficeHours
  /** Nghỉ hằng tuần — the host's own weekly rest in place of Saturday and Sunday. */
  readonly weeklyRest?: readonly Weekday[]
  readonly policy?: Partial<Policy>
  /** Leave out what was issued later; the day of the base by default. */
  readonly knownOn?: IsoDate
}

/**
 * Lập lịch làm việc của đơn vị — The calendar of a host: the national one with its notices, closures, hours, weekly rest.
 *
 * @param options What the host adds; a notice the day it is signed, a storm closure, Saturday work.
 * @returns `{ status: 'valid', calendar, findings }` with notices about rows that change nothing, or
 *   `{ status: 'invalid', findings }` that name each contradiction and its path.
 * @example
 * ```ts
 * import { createCalendar, isWorkingDay } from 'congvu/calendar'
 *
 * const made = createCalendar({
 *   closures: [
 *     {
 *       first: '2026-09-10',
 *       last: '2026-09-11',
 *       issued: '2026-09-09',
 *       basis: [{ document: { number: '1/CĐ-UBND', date: '2026-09-09', issuer: 'UBND phường' } }],
 *     },
 *   ],
 * })
 * made.status === 'valid' && isWorkingDay('2026-09-10', made.calendar) //=> false
 * ```
 */
export function createCalendar(options: CalendarOptions): Checked<'calendar', WorkingCalendar, CalendarFinding> {
  const unread = checkOptionsShape(options)
  if (unread.length > 0) return { status: 'invalid', findings: unread }
  const base = options.base ?? vietnamCalendar
  const findings = checkCalendarOptions(options, base)
  if (findings.some(({ severity }) => severity === 'violation')) return { status: 'invalid', findings }
  const { sources } = base
  const calendar = buildCalendar(
    {
      notices: [...sources.notices, ...(options.notices ?? [])],
      closures: [...sources.closures, ...(options.closures ?? [])],
      weeklyRest: options.weeklyRest ?? sources.weeklyRest,
      officeHours: options.officeHours ?? sources.officeHours,
      policy: { ...sources.policy, ...options.policy },
    },
    options.knownOn ?? latest(base.knownOn, options),
  )
  return { status: 'valid', calendar, findings }
}

/** A host that adds a row knows it: the calendar's day of knowledge is at least the day of the latest row. */
function latest(knownOn: IsoDate, { notices = [], closures = [] }: CalendarOptions): IsoDate {
  return [...notices, ...closures].reduce((day, { issued }) => (issued > day ? issued : day), knownOn)
}
