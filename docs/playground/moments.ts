import type { IsoDate } from 'congvu/core'

/** `25/04/2024`, `25/04/2024 08:40` or `08:40 25/04/2024`, as people here write it. */
const dayFirst =
  /^(?:(\d{1,2}):(\d{2})(?:\s+ngày)?\s+)?(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?:[\s,]+(\d{1,2}):(\d{2}))?$/

/** What was typed as the library reads it; what is no day or moment stays as it is, for the library to say so. */
export function toIso(typed: string): string {
  const text = typed.trim()
  const [, hourBefore, minuteBefore, day, month, year, hourAfter, minuteAfter] = dayFirst.exec(text) ?? []
  if (day === undefined || month === undefined || year === undefined) return text
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const hour = hourBefore ?? hourAfter
  const minute = minuteBefore ?? minuteAfter
  return hour === undefined || minute === undefined ? date : `${date}T${hour.padStart(2, '0')}:${minute}:00+07:00`
}

/** A day or moment of the library as a field shows it; anything else as it is. */
export function fromIso(iso: string): string {
  const [, year, month, day, time] = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}:\d{2}):\d{2}\+07:00)?$/.exec(iso) ?? []
  if (year === undefined) return iso
  return `${day}/${month}/${year}${time === undefined ? '' : ` ${time}`}`
}

/** A moment as clocks in Viet Nam show it; nothing for a text that is no moment. */
export function inVietnam(moment: string): string | undefined {
  const milliseconds = millisecondsOf(moment)
  if (Number.isNaN(milliseconds)) return undefined
  return `${new Date(milliseconds + 7 * 3_600_000).toISOString().slice(0, 19)}+07:00`
}

/** The day of a day or moment of Viet Nam. */
export function dayPart(iso: string): IsoDate {
  return iso.slice(0, 10) as IsoDate
}

/** Milliseconds, to order moments and to place them on a line; the end of the day for a bare day that is a limit. */
export function millisecondsOf(iso: string, bareDay: 'start' | 'end' = 'start'): number {
  const time = bareDay === 'start' ? 'T00:00:00+07:00' : 'T23:59:59+07:00'
  return Date.parse(iso.length === 10 ? `${iso}${time}` : iso)
}

/** The day so many days later. */
export function daysAfter(date: IsoDate, days: number): IsoDate {
  return new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10) as IsoDate
}

/** Number of the weekday, Monday is 0. */
export function weekdayOf(date: IsoDate): number {
  return (new Date(Date.parse(date)).getUTCDay() + 6) % 7
}

/** This minute in Viet Nam, as a field shows it. */
export function now(): string {
  return fromIso(inVietnam(new Date().toISOString()) ?? '')
}
