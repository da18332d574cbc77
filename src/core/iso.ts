import type { IsoDate, IsoInstant } from './date'

const secondsPerDay = 86_400
const vietnamOffset = 7 * 3600
const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
const twoDigits = Array.from({ length: 100 }, (_, number) => (number < 10 ? `0${number}` : `${number}`))

/** Days since 1970-01-01 of `YYYY-MM-DD`, or `undefined` when the text is no such day. */
export function readDay(text: string): number | undefined {
  return typeof text === 'string' && text.length === 10 ? readFirstDay(text) : undefined
}

/** The day that the first ten characters of a text are. */
function readFirstDay(text: string): number | undefined {
  if (text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45) return undefined
  const year = pair(text, 0) * 100 + pair(text, 2)
  const month = pair(text, 5)
  const day = pair(text, 8)
  if (month < 1 || month > 12 || day < 1 || year < 1 || year > 9999 || day > daysInMonth(year, month)) return undefined
  return dayNumber(year, month, day)
}

/** Days since 1970-01-01; a text that is no day is refused by name. */
export function dayOf(date: IsoDate): number {
  const day = typeof date === 'string' ? readDay(date) : undefined
  if (day === undefined) throw new RangeError(`not a day 'YYYY-MM-DD': ${quote(date)}`)
  return day
}

/** `YYYY-MM-DD` of days since 1970-01-01 (years 1 to 9999). */
export function dateOf(day: number): IsoDate {
  return dates(day) as IsoDate
}

/** A function of a number that keeps its latest answers, as many as there are slots (a power of two). */
function remembered(slots: number, write: (value: number) => string): (value: number) => string {
  const values = new Float64Array(slots)
  const texts: string[] = []
  return (value) => {
    const slot = value & (slots - 1)
    if (values[slot] !== value || texts[slot] === undefined) {
      texts[slot] = write(value)
      values[slot] = value
    }
    return texts[slot] as string
  }
}

const dates = /* @__PURE__ */ remembered(2048, writeDate)
const times = /* @__PURE__ */ remembered(256, writeTime)

function writeDate(day: number): string {
  const shifted = day + 719_468
  const era = Math.floor(shifted / 146_097)
  const dayOfEra = shifted - era * 146_097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  const dayOfMonth = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1
  const century = Math.floor(year / 100)
  return `${two(century)}${two(year - century * 100)}-${two(month)}-${two(dayOfMonth)}`
}

/** The years 1 to 9999 in Viet Nam; an offset may carry a moment of their first or last hours out of them. */
const firstSecond = dayNumber(1, 1, 1) * secondsPerDay
const endOfTime = (dayNumber(9999, 12, 31) + 1) * secondsPerDay

/** Seconds since 1970-01-01T00:00:00+07:00 of an instant with an offset, or `undefined` when the text is none. */
export function readInstant(text: string): number | undefined {
  if (typeof text !== 'string') return undefined
  const day = readFirstDay(text)
  if (day === undefined || text.charCodeAt(10) !== 84 || text.charCodeAt(13) !== 58) return undefined
  const hour = pair(text, 11)
  const minute = pair(text, 14)
  let end = 16
  let second = 0
  if (text.charCodeAt(16) === 58) {
    second = pair(text, 17)
    end = skipFraction(text, 19)
  }
  const offset = readOffset(text, end)
  if (!(hour <= 23 && minute <= 59 && second <= 59) || offset === undefined) return undefined
  const read = day * secondsPerDay + hour * 3600 + minute * 60 + second - offset + vietnamOffset
  return read >= firstSecond && read < endOfTime ? read : undefined
}

/** Seconds since 1970-01-01T00:00:00+07:00; a text that is no instant is refused by name. */
export function secondOf(instant: IsoInstant): number {
  const second = typeof instant === 'string' ? readInstant(instant) : undefined
  if (second === undefined) {
    throw new RangeError(`not an instant with its offset, like '2024-03-04T08:30:00+07:00': ${quote(instant)}`)
  }
  return second
}

/** `YYYY-MM-DDTHH:MM:SS+07:00` of seconds since 1970-01-01T00:00:00+07:00. */
export function instantOf(second: number): IsoInstant {
  const day = dayOfSecond(second)
  return dateOf(day) + times(second - day * secondsPerDay)
}

function writeTime(rest: number): string {
  const hour = Math.floor(rest / 3600)
  const minute = Math.floor(rest / 60) - hour * 60
  return `T${two(hour)}:${two(minute)}:${two(rest % 60)}+07:00`
}

/** The civil day in Viet Nam that a second falls on. */
export function dayOfSecond(second: number): number {
  return Math.floor(second / secondsPerDay)
}

/** The first second of a day in Viet Nam. */
export function secondOfDay(day: number): number {
  return day * secondsPerDay
}

/** Day of the week of a day number, 0 = Sunday … 6 = Saturday. */
export function weekdayOf(day: number): number {
  return (((day + 4) % 7) + 7) % 7
}

/** The civil day in Viet Nam of a day or an instant, as a number; refused by name when it is neither. */
export function dayOfEither(moment: IsoDate | IsoInstant): number {
  return isDateText(moment) ? dayOf(moment) : dayOfSecond(secondOf(moment))
}

/** True for a text of ten characters: a day, not an instant. */
export function isDateText(moment: string): moment is IsoDate {
  return typeof moment === 'string' && moment.length === 10
}

/** Quotes any value for an error message, cut to a readable length, never inside a character. */
export function quote(value: unknown): string {
  const text =
    typeof value === 'string'
      ? JSON.stringify(value)
      : typeof value === 'number' || value === null
        ? String(value)
        : Array.isArray(value)
          ? 'array'
          : typeof value
  return text.length > 60 ? `${text.slice(0, 60).replace(/[\uD800-\uDBFF]$/, '')}…` : text
}

/** Days since 1970-01-01 of a year, month (1-12) and day; the caller knows that they are a day. */
export function dayNumber(year: number, month: number, day: number): number {
  const shiftedYear = month <= 2 ? year - 1 : year
  const era = Math.floor(shiftedYear / 400)
  const yearOfEra = shiftedYear - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  return era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719_468
}

function daysInMonth(year: number, month: number): number {
  if (month !== 2) return monthLengths[month - 1] as number
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
}

/** The number that two digits are; more than any part of a moment can be when they are none. */
function pair(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 48
  const ones = text.charCodeAt(at + 1) - 48
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : noPair
}

const noPair = 1_000_000

function skipFraction(text: string, from: number): number {
  if (text.charCodeAt(from) !== 46) return from
  let end = from + 1
  while (end - from <= 9 && text.charCodeAt(end) >= 48 && text.charCodeAt(end) <= 57) end += 1
  return end === from + 1 ? -1 : end
}

function readOffset(text: string, from: number): number | undefined {
  if (from < 0) return undefined
  const sign = text.charCodeAt(from)
  if (sign === 90) return text.length === from + 1 ? 0 : undefined
  if ((sign !== 43 && sign !== 45) || text.length !== from + 6 || text.charCodeAt(from + 3) !== 58) return undefined
  const hours = pair(text, from + 1)
  const minutes = pair(text, from + 4)
  if (!(hours <= 14 && minutes <= 59)) return undefined
  return (sign === 45 ? -1 : 1) * (hours * 3600 + minutes * 60)
}

function two(number: number): string {
  return twoDigits[number] as string
}
