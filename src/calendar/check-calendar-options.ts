import type { Basis } from '../core/citation'
import type { IsoDate } from '../core/date'
import { finding, type Path } from '../core/finding'
import { dateOf, dayOf, quote } from '../core/iso'
import { cite } from '../law/cite'
import type { CalendarOptions } from './create-calendar'
import { weekdays } from './day-code'
import { dayStatus } from './day-status'
import { dayFromLunar } from './lunar'
import { readTime } from './office-hours'
import { parseDate } from './parse-date'
import type { CalendarFinding, Notice, Session, WorkingCalendar } from './types'

const basis: Basis = [cite('45/2019/QH14@2019-11-20', '112', '3')]
const hours: Basis = [cite('45/2019/QH14@2019-11-20', '105')]

/** Contradictions (violations) and rows that change nothing (notices) in what a host adds to a calendar. */
export function checkCalendarOptions(options: CalendarOptions, base: WorkingCalendar): readonly CalendarFinding[] {
  const { notices = [], closures = [], officeHours, weeklyRest } = options
  const dates = [
    ...notices.flatMap((notice, row) =>
      datesOf(notice).map(([date, path]) => [date, ['notices', row, ...path]] as const),
    ),
    ...closures.flatMap(({ first, last, issued }, row) => [
      [first, ['closures', row, 'first']] as const,
      [last, ['closures', row, 'last']] as const,
      [issued, ['closures', row, 'issued']] as const,
    ]),
  ]
  const unreadable = dates.flatMap(([date, path]) =>
    path.at(-1) === 'issued' ? checkIssued(date, base, path) : parseDate(date, base, path).findings,
  )
  const others = [
    ...(options.knownOn === undefined ? [] : checkIssued(options.knownOn, base, ['knownOn'])),
    ...(officeHours === undefined ? [] : checkHours(officeHours.sessions, ['officeHours', 'sessions'])),
    ...Object.entries(officeHours?.byWeekday ?? {}).flatMap(([day, sessions]) => [
      ...checkWeekday(day, ['officeHours', 'byWeekday', day]),
      ...checkHours(sessions, ['officeHours', 'byWeekday', day], true),
    ]),
    ...(weeklyRest ?? []).flatMap((day, row) => checkWeekday(day, ['weeklyRest', row])),
    ...(new Set(weeklyRest).size >= weekdays.length
      ? [finding('calendar.no-working-weekday', {}, basis, { path: ['weeklyRest'] })]
      : []),
  ]
  if (unreadable.length > 0) return [...unreadable, ...others]
  return [
    ...others,
    ...notices.flatMap((notice, row) => checkNotice(notice, base, ['notices', row])),
    ...closures.flatMap(({ first, last }, row) => checkRange(first, last, ['closures', row])),
    ...checkBothWays(notices, base),
  ]
}

type Placed = readonly [date: IsoDate, path: Path]

function datesOf({ issued, tet, nationalDay, swaps = [], off = [], worked = [] }: Notice): readonly Placed[] {
  return [
    [issued, ['issued']],
    ...(tet === undefined ? [] : [tet[0], tet[1]]).map((date, side): Placed => [date, ['tet', side]]),
    ...(nationalDay === undefined ? [] : [[nationalDay, ['nationalDay']] as Placed]),
    ...swaps.flatMap((swap, row): Placed[] => [
      [swap.off, ['swaps', row, 'off']],
      [swap.worked, ['swaps', row, 'worked']],
    ]),
    ...off.map((date, row): Placed => [date, ['off', row]]),
    ...worked.map((date, row): Placed => [date, ['worked', row]]),
  ]
}

/** What is known may have been issued before the calendar starts. */
function checkIssued(date: IsoDate, base: WorkingCalendar, path: Path): readonly CalendarFinding[] {
  return parseDate(date, base, path).findings.filter(({ code }) => code !== 'calendar.date-outside')
}

function checkNotice(notice: Notice, base: WorkingCalendar, path: Path): readonly CalendarFinding[] {
  const { tet, nationalDay, swaps = [], off = [], worked = [] } = notice
  return [
    ...(tet === undefined ? [] : [...checkRange(tet[0], tet[1], [...path, 'tet']), ...checkTet(tet, [...path, 'tet'])]),
    ...(nationalDay === undefined || /-09-0[13]$/.test(nationalDay)
      ? []
      : [
          finding('calendar.not-next-to-national-day', { date: nationalDay }, basis, {
            path: [...path, 'nationalDay'],
          }),
        ]),
    ...swaps.flatMap((swap, row) =>
      swap.status === 'declined'
        ? []
        : [
            ...checkOff(swap.off, base, [...path, 'swaps', row, 'off']),
            ...checkWorked(swap.worked, base, [...path, 'swaps', row, 'worked']),
          ],
    ),
    ...off.flatMap((date, row) => checkOff(date, base, [...path, 'off', row])),
    ...worked.flatMap((date, row) => checkWorked(date, base, [...path, 'worked', row])),
  ]
}

function checkRange(first: IsoDate, last: IsoDate, path: Path): readonly CalendarFinding[] {
  return first <= last ? [] : [finding('calendar.range-reversed', { first, last }, basis, { path })]
}

function checkTet([first, last]: readonly [IsoDate, IsoDate], path: Path): readonly CalendarFinding[] {
  const newYear = dayFromLunar({ year: Number(last.slice(0, 4)), month: 1, day: 1 })
  if (first > last || (dayOf(first) <= newYear && newYear <= dayOf(last))) return []
  return [finding('calendar.tet-far-from-new-year', { first, newYear: dateOf(newYear) }, basis, { path })]
}

function checkOff(date: IsoDate, base: WorkingCalendar, path: Path): readonly CalendarFinding[] {
  const { working, kind } = dayStatus(date, base)
  return working ? [] : [finding('calendar.already-off', { date, kind }, basis, { path, severity: 'notice' })]
}

function checkWorked(date: IsoDate, base: WorkingCalendar, path: Path): readonly CalendarFinding[] {
  const { working, kind } = dayStatus(date, base)
  if (working) return [finding('calendar.already-worked', { date }, basis, { path, severity: 'notice' })]
  if (kind === 'weekly-rest' || kind === 'closure') return []
  return [finding('calendar.worked-holiday', { date, kind }, basis, { path })]
}

/** A day that the host's own rows both take off and have worked. */
function checkBothWays(notices: readonly Notice[], base: WorkingCalendar): readonly CalendarFinding[] {
  const off = new Set(notices.flatMap((row) => [...(row.off ?? []), ...decidedSwaps(row).map((swap) => swap.off)]))
  return notices.flatMap((row, number) =>
    [...(row.worked ?? []), ...decidedSwaps(row).map((swap) => swap.worked)]
      .filter((date) => off.has(date) && parseDate(date, base).status === 'valid')
      .map((date) => finding('calendar.off-and-worked', { date }, basis, { path: ['notices', number] })),
  )
}

function decidedSwaps({ swaps = [] }: Notice) {
  return swaps.filter(({ status }) => status === 'decided')
}

function checkWeekday(name: string, path: Path): readonly CalendarFinding[] {
  const known: readonly string[] = weekdays
  return known.includes(name) ? [] : [finding('calendar.weekday-unknown', { given: quote(name) }, hours, { path })]
}

function checkHours(sessions: readonly Session[], path: Path, mayBeEmpty = false): readonly CalendarFinding[] {
  if (sessions.length === 0) return mayBeEmpty ? [] : [finding('calendar.no-sessions', {}, hours, { path })]
  const alone = sessions.flatMap(({ from, to }, row): readonly CalendarFinding[] => {
    const [start, end] = [readTime(from), readTime(to)]
    if (start === undefined || end === undefined) {
      return [finding('calendar.session-form', { from: quote(from), to: quote(to) }, hours, { path: [...path, row] })]
    }
    return start < end ? [] : [finding('calendar.session-reversed', { from, to }, hours, { path: [...path, row] })]
  })
  if (alone.length > 0) return alone
  const sorted = [...sessions].sort((one, other) => (readTime(one.from) ?? 0) - (readTime(other.from) ?? 0))
  return sorted.slice(1).flatMap((session, row) => {
    const before = sorted[row] as Session
    if ((readTime(before.to) ?? 0) <= (readTime(session.from) ?? 0)) return []
    const names = { first: `${before.from}-${before.to}`, second: `${session.from}-${session.to}` }
    return [finding('calendar.sessions-overlap', names, hours, { path })]
  })
}
