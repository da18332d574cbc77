import type { Basis } from '../core/citation'
import type { IsoDate } from '../core/date'
import { finding, type Path } from '../core/finding'
import { dateOf, quote } from '../core/iso'
import { cite } from '../law/cite'
import type { CalendarOptions } from './create-calendar'
import { weekdays } from './day-code'
import { dayStatus } from './day-status'
import { dayFromLunar } from './lunar'
import { timeOf } from './office-hours'
import { parseDate } from './parse-date'
import { yearOf } from './span'
import type { CalendarFinding, Notice, Session, WorkingCalendar } from './types'

const basis: Basis = [cite('45/2019/QH14@2019-11-20', '112', '3')]
const hours: Basis = [cite('45/2019/QH14@2019-11-20', '105')]

type Findings = readonly CalendarFinding[]

/** Contradictions (violations) and rows that change nothing (notices) in what a host adds to a calendar. */
export function checkCalendarOptions(options: CalendarOptions, base: WorkingCalendar): Findings {
  const { notices = [], closures = [], officeHours, weeklyRest = [], knownOn } = options
  const placed = [
    ...notices.flatMap((notice, row) => datesOf(notice, ['notices', row])),
    ...closures.flatMap(({ first, last, issued }, row): readonly Placed[] => {
      const path = ['closures', row]
      return [
        [first, [...path, 'first'], () => checkRange(first, last, path)],
        [last, [...path, 'last']],
        [issued, [...path, 'issued']],
      ]
    }),
  ]
  const unreadable = placed.flatMap(([date, path]) => checkDate(date, path, base))
  return [
    ...unreadable,
    ...(knownOn === undefined ? [] : checkDate(knownOn, ['knownOn'], base)),
    ...(officeHours === undefined ? [] : checkHours(officeHours.sessions, ['officeHours', 'sessions'])),
    ...Object.entries(officeHours?.byWeekday ?? {}).flatMap(([day, sessions]) => {
      const path = ['officeHours', 'byWeekday', day]
      return [...checkWeekday(day, path), ...(sessions.length === 0 ? [] : checkHours(sessions, path))]
    }),
    ...weeklyRest.flatMap((day, row) => checkWeekday(day, ['weeklyRest', row])),
    ...(new Set(weeklyRest).size < weekdays.length
      ? []
      : [finding('calendar.no-working-weekday', {}, basis, { path: ['weeklyRest'] })]),
    ...(unreadable.length > 0
      ? []
      : [...placed.flatMap(([date, path, check]) => check?.(date, path, base) ?? []), ...checkBothWays(notices)]),
  ]
}

/** A day, where it stands, and what is asked of it once every day can be read. */
type Placed = readonly [date: IsoDate, path: Path, check?: Check | undefined]
type Check = (date: IsoDate, path: Path, base: WorkingCalendar) => Findings | CalendarFinding

function datesOf(notice: Notice, path: Path): readonly Placed[] {
  const { issued, tet, nationalDay, swaps = [], off = [], worked = [] } = notice
  return [
    [issued, [...path, 'issued']],
    ...(tet === undefined
      ? []
      : ([
          [tet[0], [...path, 'tet', 0], () => checkTet(tet[0], tet[1], [...path, 'tet'])],
          [tet[1], [...path, 'tet', 1]],
        ] as const)),
    ...(nationalDay === undefined ? [] : [[nationalDay, [...path, 'nationalDay'], checkNationalDay] as const]),
    ...swaps.flatMap((swap, row): readonly Placed[] => {
      const asked = swap.status !== 'declined'
      return [
        [swap.off, [...path, 'swaps', row, 'off'], asked ? checkOff : undefined],
        [swap.worked, [...path, 'swaps', row, 'worked'], asked ? checkWorked : undefined],
      ]
    }),
    ...off.map((date, row): Placed => [date, [...path, 'off', row], checkOff]),
    ...worked.map((date, row): Placed => [date, [...path, 'worked', row], checkWorked]),
  ]
}

/** What is known may have been issued before the calendar starts. */
function checkDate(date: IsoDate, path: Path, base: WorkingCalendar): Findings {
  const { findings } = parseDate(date, base, path)
  const ofKnowledge = path.some((key) => key === 'issued' || key === 'knownOn')
  return ofKnowledge ? findings.filter(({ code }) => code !== 'calendar.date-outside') : findings
}

function checkRange(first: IsoDate, last: IsoDate, path: Path): Findings {
  return first <= last ? [] : [finding('calendar.range-reversed', { first, last }, basis, { path })]
}

function checkTet(first: IsoDate, last: IsoDate, path: Path): Findings {
  if (first > last) return checkRange(first, last, path)
  const newYear = dateOf(dayFromLunar({ year: yearOf(last), month: 1, day: 1 }))
  if (first <= newYear && newYear <= last) return []
  return [finding('calendar.tet-far-from-new-year', { first, newYear }, basis, { path })]
}

const checkNationalDay: Check = (date, path) =>
  /-09-0[13]$/.test(date) ? [] : finding('calendar.not-next-to-national-day', { date }, basis, { path })

const checkOff: Check = (date, path, base) => {
  const { working, kind } = dayStatus(date, base)
  return working ? [] : finding('calendar.already-off', { date, kind }, basis, { path, severity: 'notice' })
}

const checkWorked: Check = (date, path, base) => {
  const { working, kind } = dayStatus(date, base)
  if (working) return finding('calendar.already-worked', { date }, basis, { path, severity: 'notice' })
  if (kind === 'weekly-rest' || kind === 'closure') return []
  return finding('calendar.worked-holiday', { date, kind }, basis, { path })
}

/** A day that the host's own rows both take off and have worked. */
function checkBothWays(notices: readonly Notice[]): Findings {
  const off = notices.flatMap((notice) => decidedDays(notice, 'off'))
  return notices.flatMap((notice, row) =>
    decidedDays(notice, 'worked')
      .filter((date) => off.includes(date))
      .map((date) => finding('calendar.off-and-worked', { date }, basis, { path: ['notices', row] })),
  )
}

function decidedDays({ swaps = [], ...notice }: Notice, side: 'off' | 'worked'): readonly IsoDate[] {
  return [...(notice[side] ?? []), ...swaps.flatMap((swap) => (swap.status === 'decided' ? swap[side] : []))]
}

function checkWeekday(name: string, path: Path): Findings {
  const known: readonly string[] = weekdays
  return known.includes(name) ? [] : [finding('calendar.weekday-unknown', { given: quote(name) }, hours, { path })]
}

function checkHours(sessions: readonly Session[], path: Path): Findings {
  if (sessions.length === 0) return [finding('calendar.no-sessions', {}, hours, { path })]
  const alone = sessions.flatMap(({ from, to }, row) =>
    Number.isNaN(timeOf(from) + timeOf(to))
      ? finding('calendar.session-form', { from: quote(from), to: quote(to) }, hours, { path: [...path, row] })
      : from < to
        ? []
        : finding('calendar.session-reversed', { from, to }, hours, { path: [...path, row] }),
  )
  if (alone.length > 0) return alone
  const sorted = [...sessions].sort((one, other) => (one.from < other.from ? -1 : 1))
  return sorted.flatMap((session, row) => {
    const next = sorted[row + 1]
    if (next === undefined || session.to <= next.from) return []
    const names = { first: nameOf(session), second: nameOf(next) }
    return finding('calendar.sessions-overlap', names, hours, { path })
  })
}

function nameOf({ from, to }: Session): string {
  return `${from}-${to}`
}
