import type { IsoDate } from 'congvu/core'
import { type DayCell, markNames } from './marks'
import { daysAfter, weekdayOf } from './moments'

/** Tháng — a month as rows of seven days, Monday first; days of other months are empty. */
export interface Month {
  readonly year: number
  readonly month: number
  readonly weeks: readonly (readonly (DayCell | undefined)[])[]
}

/** Every month from that of one day to that of another. */
export function monthsBetween(first: IsoDate, last: IsoDate): readonly IsoDate[] {
  const months: IsoDate[] = []
  for (let month = firstOf(first); month <= last; month = firstOf(daysAfter(month, 31))) months.push(month)
  return months
}

/** The month that begins on a day, each of its days told by `cellOf`. */
export function toMonth(first: IsoDate, cellOf: (date: IsoDate) => DayCell): Month {
  const cells: (DayCell | undefined)[] = Array.from({ length: weekdayOf(first) }, () => undefined)
  for (let date = first; date.slice(0, 7) === first.slice(0, 7); date = daysAfter(date, 1)) cells.push(cellOf(date))
  while (cells.length % 7 !== 0) cells.push(undefined)
  const weeks = Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7))
  return { year: Number(first.slice(0, 4)), month: Number(first.slice(5, 7)), weeks }
}

/** Which marks some months hold, in the order of the legend. */
export function usedMarks(months: readonly Month[]) {
  const days = months.flatMap(({ weeks }) => weeks.flat()).filter((day) => day !== undefined)
  const used = new Set<string>(days.map(({ mark }) => mark))
  const all = Object.keys(markNames) as (keyof typeof markNames)[]
  return { marks: all.filter((mark) => used.has(mark)), uncertain: days.some((day) => day.uncertain) }
}

function firstOf(date: IsoDate): IsoDate {
  return `${date.slice(0, 7)}-01` as IsoDate
}
