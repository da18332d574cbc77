import type { Basis } from '../core/citation'
import type { IsoDate } from '../core/date'
import { dayNumber, dayOf, weekdayOf } from '../core/iso'
import { type InForce, rowOn, type Timeline } from '../core/timeline'
import * as law from '../law/calendar'
import { issuedOn } from '../law/cite'
import type { Policy } from '../law/policy'
import { choose } from '../law/policy/calendar'
import { weekdays } from './day-code'
import { createDayMap, type DayMap } from './day-map'
import { dayFromLunar } from './lunar'
import { compileHours } from './office-hours'
import { type Prediction, predictNationalDay, predictTet } from './predictions'
import { daysFrom, yearOf } from './span'
import type { CalendarSources, DayKind, Notice, WorkingCalendar } from './types'

/** First day of every calendar: the schedules before it were not collected. */
const from: IsoDate = '2016-01-01'

/** Last day of every calendar: the lunar table ends there. */
const to: IsoDate = '2100-12-31'

/** A calendar that is being built: its days so far, the notices and the law that were known. */
interface Draft {
  readonly map: DayMap
  readonly notices: readonly Notice[]
  readonly policy: Partial<Policy>
  inForce<Value>(timeline: Timeline<Value>, date: IsoDate): InForce<Value> | undefined
}

/** Builds the calendar that an officer could have built on a day from these sources. */
export function buildCalendar(sources: CalendarSources, knownOn: IsoDate): WorkingCalendar {
  const { closures, officeHours, policy, weeklyRest } = sources
  const inForce: Draft['inForce'] = (timeline, date) =>
    rowOn(
      timeline.filter(({ basis }) => issuedOn(basis[0]) <= knownOn),
      date,
    )
  const [first, last] = [dayOf(from), dayOf(to)]
  const rest = inForce(law.weeklyRest, from)
  const map = createDayMap(first, last - first + 1, (rest ?? law.weeklyRest[0]).basis)
  const notices = sources.notices
    .filter(({ issued }) => issued <= knownOn)
    .sort((one, other) => dayOf(one.issued) - dayOf(other.issued))
  const draft = { map, notices, policy, inForce }

  if (rest !== undefined) {
    const restDays = weeklyRest?.map((name) => weekdays.indexOf(name)) ?? rest.value
    for (let day = first; day <= last; day += 1) {
      if (restDays.includes(weekdayOf(day))) map.set(day, 'weekly-rest', 'statutory', rest.basis)
    }
  }
  for (let year = yearOf(from); year <= yearOf(to); year += 1) markYear(draft, year)
  for (const notice of notices) markSwaps(map, notice)
  for (const closure of closures) {
    if (closure.issued > knownOn) continue
    for (const day of daysFrom(closure.first, closure.last))
      if (map.isWorking(day)) map.set(day, 'closure', 'decided', closure.basis)
  }
  return { from, to, knownOn, sources, index: map.finish(compileHours(officeHours)) }
}

/** Marks the holidays of a year, then the days that make up for those on a rest day, then the days in doubt. */
function markYear({ map, notices, policy, inForce }: Draft, year: number): void {
  const dateIn = (monthDay: string) => `${year}-${monthDay}` as IsoDate
  const newYear = dateIn('01-01')
  const toMakeUp: number[] = []
  const doubts: (readonly [day: number, basis: Basis])[] = []

  const madeUp: DayMap['set'] = (day, ...marks) => {
    if (!map.isWorking(day)) toMakeUp.push(day)
    map.set(day, ...marks)
  }
  const markBreak = (kind: DayKind, rule: Law, spanOf: SpanOf, { days, others }: Prediction, mark: DayMap['set']) => {
    const announced = notices.flatMap((notice) => {
      const span = spanOf(notice)
      return span?.[1].startsWith(`${year}-`) ? { days: daysFrom(...span), basis: notice.basis } : []
    })
    const notice = announced.at(-1)
    for (const day of notice?.days ?? days) {
      mark(day, kind, notice === undefined ? 'predicted' : 'decided', (notice ?? rule).basis)
    }
    if (notice === undefined) doubts.push(...others.map((day) => [day, rule.basis] as const))
  }

  const national = inForce(law.nationalDays, newYear)
  if (national !== undefined && national.value > 1) {
    const prediction = predictNationalDay(map, dayNumber(year, 9, 2))
    markBreak(
      'national-day',
      national,
      ({ nationalDay }) => nationalDay && [nationalDay, nationalDay],
      prediction,
      madeUp,
    )
  }
  const fixed = inForce(law.fixedHolidays, newYear)
  if (fixed !== undefined) {
    for (const monthDay of fixed.value) madeUp(dayOf(dateIn(monthDay)), 'public-holiday', 'statutory', fixed.basis)
  }
  const lunar = inForce(law.lunarHolidays, newYear)
  if (lunar !== undefined) {
    for (const [month, day] of lunar.value) {
      madeUp(dayFromLunar({ year, month, day }), 'public-holiday', 'statutory', lunar.basis)
    }
  }
  const tet = inForce(law.tetDays, newYear)
  if (tet !== undefined) {
    const prediction = predictTet(map, dayFromLunar({ year, month: 1, day: 1 }), tet.value)
    markBreak('tet', tet, (notice) => notice.tet, prediction, map.set)
  }
  const culture = inForce(law.cultureDay, dateIn('12-31'))
  if (culture !== undefined) {
    const day = dayOf(dateIn(culture.value))
    if (!map.isWorking(day)) {
      if (choose('calendar.culture-day-make-up', policy) === 'next-working-day') toMakeUp.push(day)
      doubts.push([nextWorking(map, day), culture.basis])
    }
    map.set(day, 'culture-day', 'statutory', culture.basis)
  }

  const makeUp = inForce(law.makeUp, newYear)
  if (makeUp !== undefined) {
    for (const day of toMakeUp.sort((one, other) => one - other)) {
      map.set(nextWorking(map, day), 'compensatory', 'statutory', makeUp.basis)
    }
  }
  for (const [day, basis] of doubts) map.doubt(day, 'predicted', basis)
}

type Law = { readonly basis: Basis }
type SpanOf = (notice: Notice) => readonly [IsoDate, IsoDate] | undefined

function nextWorking(map: DayMap, from: number): number {
  let day = from + 1
  while (map.has(day) && !map.isWorking(day)) day += 1
  return day
}

function markSwaps(map: DayMap, { basis, swaps = [], off = [], worked = [] }: Notice): void {
  const turn = (date: IsoDate, kind: 'swapped-off' | 'swapped-work'): void => {
    const day = dayOf(date)
    if (map.isWorking(day) === (kind === 'swapped-off')) map.set(day, kind, 'decided', basis)
    // a row that takes off a day already off does not change what that day is; a prediction becomes certain
    else if (map.certainty(day) !== 'statutory') map.doubt(day, 'decided', basis)
  }
  for (const swap of swaps) {
    const days = [dayOf(swap.off), dayOf(swap.worked)] as const
    if (swap.status === 'decided') {
      turn(swap.off, 'swapped-off')
      turn(swap.worked, 'swapped-work')
    } else {
      for (const day of days) map.doubt(day, swap.status === 'proposed' ? 'pending' : 'decided', basis)
    }
    if (swap.status === 'declined') takeBack(map, days, basis)
    else map.pair(...days)
  }
  for (const date of off) turn(date, 'swapped-off')
  for (const date of worked) turn(date, 'swapped-work')
}

/** Takes back a swap that had been decided, or ends the doubt about one that was only proposed. */
function takeBack(map: DayMap, [off, worked]: readonly [off: number, worked: number], basis: Basis): void {
  if (map.kind(off) === 'swapped-off') map.set(off, 'working', 'decided', basis)
  if (map.kind(worked) === 'swapped-work') map.set(worked, 'weekly-rest', 'decided', basis)
  map.part(off, worked)
}
