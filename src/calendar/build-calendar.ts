import type { Basis } from '../core/citation'
import type { IsoDate } from '../core/date'
import { dayNumber, dayOf, weekdayOf } from '../core/iso'
import type { DatedValues } from '../core/parameter'
import { at, type InForce } from '../core/timeline'
import * as law from '../law/calendar'
import { issuedOn } from '../law/cite'
import { choose } from '../law/policy/calendar'
import { weekdays } from './day-code'
import { createDayMap, type DayMap } from './day-map'
import { dayFromLunar } from './lunar'
import { compileHours } from './office-hours'
import { predictNationalDay, predictTet } from './predictions'
import type { CalendarSources, Notice, Swap, WorkingCalendar } from './types'

/** First day of every calendar: the schedules before it were not collected. */
export const calendarFrom: IsoDate = '2016-01-01'

/** Last day of every calendar: the lunar table ends there. */
export const calendarTo: IsoDate = '2100-12-31'

/** Builds the calendar that an officer could have built on a day from these sources. */
export function buildCalendar(sources: CalendarSources, knownOn: IsoDate): WorkingCalendar {
  const first = dayOf(calendarFrom)
  const rest = known(law.weeklyRest, calendarFrom, knownOn)
  const map = createDayMap(first, dayOf(calendarTo) - first + 1, rest?.basis ?? law.weeklyRest[0].basis)
  markWeeklyRest(map, sources, rest)
  const notices = sources.notices.filter(({ issued }) => issued <= knownOn).sort(byIssue)
  for (let year = yearOf(calendarFrom); year <= yearOf(calendarTo); year += 1) {
    markYear(map, year, notices, sources, knownOn)
  }
  for (const notice of notices) markNotice(map, notice)
  for (const closure of sources.closures) {
    if (closure.issued > knownOn) continue
    for (let day = dayOf(closure.first); day <= dayOf(closure.last); day += 1) {
      if (map.isWorking(day)) map.set(day, 'closure', 'decided', closure.basis)
    }
  }
  return { from: calendarFrom, to: calendarTo, knownOn, sources, index: map.finish(compileHours(sources.officeHours)) }
}

/** The row in force on a day among those that had been issued by then. */
function known<Value>(values: DatedValues<Value>, date: IsoDate, knownOn: IsoDate): InForce<Value> | undefined {
  const issued = values.filter(({ basis }) => issuedOn(basis[0]) <= knownOn)
  return at(issued, date)
}

function markWeeklyRest(
  map: DayMap,
  { weeklyRest }: CalendarSources,
  rest: InForce<readonly number[]> | undefined,
): void {
  if (rest === undefined) return
  const restDays = new Set(weeklyRest?.map((name) => weekdays.indexOf(name)) ?? rest.value)
  for (let day = map.first; day < map.first + map.length; day += 1) {
    if (restDays.has(weekdayOf(day))) map.set(day, 'weekly-rest', 'statutory', rest.basis)
  }
}

function markYear(
  map: DayMap,
  year: number,
  notices: readonly Notice[],
  sources: CalendarSources,
  knownOn: IsoDate,
): void {
  const newYear = `${year}-01-01` as IsoDate
  const fixed = known(law.fixedHolidays, newYear, knownOn)
  const lunar = known(law.lunarHolidays, newYear, knownOn)
  const madeUp = known(law.makeUp, newYear, knownOn)
  const toMakeUp: number[] = []
  const doubts: Doubt[] = []
  const holiday = (day: number, basis: Basis): void => {
    if (!map.isWorking(day)) toMakeUp.push(day)
    map.set(day, 'public-holiday', 'statutory', basis)
  }

  doubts.push(...markNationalDay(map, year, notices, toMakeUp, known(law.nationalDays, newYear, knownOn)))
  for (const monthDay of fixed?.value ?? []) holiday(dayOf(`${year}-${monthDay}` as IsoDate), (fixed as Law).basis)
  for (const [month, day] of lunar?.value ?? []) holiday(dayFromLunar({ year, month, day }), (lunar as Law).basis)
  doubts.push(...markTet(map, year, notices, known(law.tetDays, newYear, knownOn)))
  doubts.push(
    ...markCultureDay(map, year, sources, toMakeUp, known(law.cultureDay, `${year}-12-31` as IsoDate, knownOn)),
  )
  for (const day of toMakeUp.sort((one, other) => one - other)) {
    if (madeUp !== undefined) map.set(nextWorking(map, day), 'compensatory', 'statutory', madeUp.basis)
  }
  for (const { day, basis } of doubts) if (map.has(day)) map.doubt(day, 'predicted', basis)
}

type Law = InForce<unknown>
type Doubt = { readonly day: number; readonly basis: Basis }

/** Marks the second day of National Day; returns the days that another choice would change. */
function markNationalDay(
  map: DayMap,
  year: number,
  notices: readonly Notice[],
  toMakeUp: number[],
  national: InForce<number> | undefined,
): readonly Doubt[] {
  if (national === undefined || national.value < 2) return []
  const announced = notices.filter((row) => row.nationalDay?.startsWith(`${year}-`)).at(-1)
  const prediction = predictNationalDay(map, dayNumber(year, 9, 2))
  const second = announced?.nationalDay === undefined ? prediction.second : dayOf(announced.nationalDay)
  if (!map.isWorking(second)) toMakeUp.push(second)
  if (announced !== undefined) {
    map.set(second, 'national-day', 'decided', announced.basis)
    return []
  }
  map.set(second, 'national-day', 'predicted', national.basis)
  return prediction.others.map((day) => ({ day, basis: national.basis }))
}

/** Marks Tết as announced, or as predicted; returns the days that another choice would change. */
function markTet(
  map: DayMap,
  year: number,
  notices: readonly Notice[],
  tet: InForce<number> | undefined,
): readonly Doubt[] {
  if (tet === undefined) return []
  const announced = notices.filter((row) => row.tet?.[1].startsWith(`${year}-`)).at(-1)
  if (announced?.tet !== undefined) {
    for (let day = dayOf(announced.tet[0]); day <= dayOf(announced.tet[1]); day += 1) {
      map.set(day, 'tet', 'decided', announced.basis)
    }
    return []
  }
  const prediction = predictTet(map, dayFromLunar({ year, month: 1, day: 1 }), tet.value)
  for (const day of prediction.days) map.set(day, 'tet', 'predicted', tet.basis)
  return prediction.others.map((day) => ({ day, basis: tet.basis }))
}

/** Marks 24 November; on a rest day, the next working day is made up or in doubt, as the policy says. */
function markCultureDay(
  map: DayMap,
  year: number,
  { policy }: CalendarSources,
  toMakeUp: number[],
  culture: InForce<string> | undefined,
): readonly Doubt[] {
  if (culture === undefined) return []
  const day = dayOf(`${year}-${culture.value}` as IsoDate)
  const onRestDay = !map.isWorking(day)
  map.set(day, 'culture-day', 'statutory', culture.basis)
  if (!onRestDay) return []
  if (choose('calendar.culture-day-make-up', policy) === 'next-working-day') toMakeUp.push(day)
  return [{ day: nextWorking(map, day), basis: culture.basis }]
}

function nextWorking(map: DayMap, from: number): number {
  let day = from + 1
  while (map.has(day) && !map.isWorking(day)) day += 1
  return day
}

function markNotice(map: DayMap, { basis, swaps = [], off = [], worked = [] }: Notice): void {
  for (const swap of swaps) markSwap(map, swap, basis)
  for (const date of off) takeOff(map, dayOf(date), basis)
  for (const date of worked) haveWorked(map, dayOf(date), basis)
}

function markSwap(map: DayMap, { off, worked, status }: Swap, basis: Basis): void {
  const days = [dayOf(off), dayOf(worked)] as const
  if (status === 'decided') {
    takeOff(map, days[0], basis)
    haveWorked(map, days[1], basis)
  } else {
    for (const day of days) map.doubt(day, status === 'proposed' ? 'pending' : 'decided', basis)
  }
  if (status === 'declined') undo(map, days, basis)
  else map.pair(...days)
}

/** A row that takes off a day already off does not change what that day is; a prediction becomes certain. */
function takeOff(map: DayMap, day: number, basis: Basis): void {
  if (map.isWorking(day)) map.set(day, 'swapped-off', 'decided', basis)
  else if (map.certainty(day) !== 'statutory') map.doubt(day, 'decided', basis)
}

function haveWorked(map: DayMap, day: number, basis: Basis): void {
  if (!map.isWorking(day)) map.set(day, 'swapped-work', 'decided', basis)
  else if (map.certainty(day) !== 'statutory') map.doubt(day, 'decided', basis)
}

/** Takes back a swap that had been decided, or ends the doubt about one that was only proposed. */
function undo(map: DayMap, [off, worked]: readonly [off: number, worked: number], basis: Basis): void {
  if (map.kind(off) === 'swapped-off') map.set(off, 'working', 'decided', basis)
  if (map.kind(worked) === 'swapped-work') map.set(worked, 'weekly-rest', 'decided', basis)
  map.part(off, worked)
}

function byIssue(one: Notice, other: Notice): number {
  return one.issued < other.issued ? -1 : one.issued > other.issued ? 1 : 0
}

function yearOf(date: IsoDate): number {
  return Number(date.slice(0, 4))
}
