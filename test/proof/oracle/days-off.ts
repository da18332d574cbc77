import { lunarYears } from '../../calendar/lunar-oracle'
import { datesOf, everyDayOff, officialYears } from '../../calendar/official-schedule'
import { dateFrom, dayFrom, weekdayFrom } from './civil-days'

/**
 * Days off, written a second time: 2016-2027 from the hand-written official schedule, later years from the wording of
 * Labour Code 2019 articles 111.3 and 112 and Resolution 28/2026/QH16, with the lunar calendar computed from the sky.
 */
export interface DaysOff {
  readonly off: ReadonlySet<number>
  /** Weekdays off by a swap, which one reading does not take for days off (art. 148.5). */
  readonly swappedOff: ReadonlySet<number>
}

/** What a host adds: days on which it is closed, weekdays off in exchange for rest days worked. */
export interface HostRows {
  readonly closed: readonly number[]
  readonly swaps: readonly { readonly off: number; readonly worked: number }[]
}

export const lastScheduledYear = 2027
export const lastYear = 2099

/** Art. 111.3: a rest day that meets a holiday is made up on the next working day; the culture day is not. */
function daysOffOf(year: number, newYear: number, hungKings: number): readonly number[] {
  const rest = (day: number) => weekdayFrom(day) % 6 === 0
  const on = (monthDay: string) => dayFrom(`${year}-${monthDay}`)
  const before = weekdayFrom(newYear) === 2 ? 1 : 2
  const tet = [0, 1, 2, 3, 4].map((offset) => newYear - before + offset)
  // the neighbour that makes the break longer: Friday after a Thursday, Monday after a Sunday, Tuesday after a Monday
  const neighbour = on('09-02') + ([0, 1, 4].includes(weekdayFrom(on('09-02'))) ? 1 : -1)
  const holidays = [...tet, ...['01-01', '04-30', '05-01', '09-02'].map(on), hungKings, neighbour]
  const off = new Set([...holidays, on('11-24')])
  for (const holiday of [...new Set(holidays)].sort((one, other) => one - other)) {
    if (!rest(holiday)) continue
    let next = holiday + 1
    while (rest(next) || off.has(next)) next += 1
    off.add(next)
  }
  return [...off]
}

function national(): DaysOff {
  const off = new Set([...everyDayOff()].map(dayFrom))
  for (let day = dayFrom(`${lastScheduledYear + 1}-01-01`); day <= dayFrom(`${lastYear}-12-31`); day += 1) {
    if (weekdayFrom(day) % 6 === 0) off.add(day)
  }
  const epoch = dayFrom('1970-01-01')
  for (const { year, firstDay, monthLengths, leapMonth } of lunarYears(lastScheduledYear + 1, lastYear)) {
    const before = leapMonth === 1 || leapMonth === 2 ? 3 : 2
    const hungKings = monthLengths.slice(0, before).reduce((day, length) => day + length, firstDay) + 9
    for (const day of daysOffOf(year, firstDay + epoch, hungKings + epoch)) off.add(day)
  }
  const swapped = officialYears.flatMap(({ year, swappedOff }) => datesOf(year, swappedOff).map(dayFrom))
  return { off, swappedOff: new Set(swapped) }
}

/** The days off of the civil service. */
export const nationalDaysOff: DaysOff = national()

/** The days off of a host. */
export function hostDaysOff({ closed, swaps }: HostRows): DaysOff {
  const off = new Set(nationalDaysOff.off)
  for (const swap of swaps) {
    off.add(swap.off)
    off.delete(swap.worked)
  }
  for (const day of closed) off.add(day)
  const swappedOff = new Set([...nationalDaysOff.swappedOff, ...swaps.map((swap) => swap.off)])
  return { off, swappedOff }
}

/** A day off of a set, for a message. */
export const tell = (days: Iterable<number>): readonly string[] => [...days].map(dateFrom)
