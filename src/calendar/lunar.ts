import { dateOf, quote } from '../core/iso'
import { isRecord } from '../core/shape'

/** Một ngày âm lịch — one day of the Vietnamese lunar calendar; `year` is named by the civil year of its Tết. */
export interface LunarDate {
  readonly year: number
  readonly month: number
  readonly day: number
  readonly leap: boolean
}

interface Month {
  readonly start: number
  readonly end: number
  /** Year, month and leap mark in one number that grows with time. */
  readonly code: number
}

const firstDay = 2191 // 1976-01-01, which is also the first day of month 12 of lunar year 1975
const lastDay = 47846 // 2100-12-31
const firstYear = 1975
const lastYear = 2100
const civilRange = '1976-01-01 to 2100-12-31'

/** Which months have 30 days and not 29: one bit for each, lowest first, four to a hexadecimal digit. */
const longMonths =
  '7596ba4b69ada4d69ce29e52d55ada4d69a6b45b52bb4a7947396b2575a6555daaa639d62dd4ada4d59ad25daaa6556ba473' +
  '9ab2575a6b45baaa555da2d55ada4d59cd29d52b555daac6596b257527b4679c6596ba4b59ada4d59cd29d52dd4ada4b59a5' +
  'b4575a6b46794f29ea2d65a6b45b6aad49d52dd4ab94b59ad25daaa6555ba4739e62575aea4d6aa6555ba2b55aba4d59ab29' +
  'b52b555daaa659ea2575aea8e69c659daaa6596b25b59ab2ab54bb4aba4b59ada4d69aea4e61de2aea4d652'

/** The number of the month that is repeated, one hexadecimal digit for each year, 0: none. */
const leapMonths =
  '0800600400207005003080050040020700500409006004002060050030b00600500207005003080060040030700500408006' +
  '00400307005004080060040020'

const encode = (year: number, month: number, leap: boolean): number => year * 32 + month * 2 + (leap ? 1 : 0)

const leapMonthOf = (year: number): number => Number.parseInt(leapMonths.charAt(year - firstYear), 16)

function unpack(): readonly Month[] {
  const months: Month[] = []
  let start = firstDay
  for (let year = firstYear; year <= lastYear; year += 1) {
    for (let month = year === firstYear ? 12 : 1; month <= 12; month += 1) {
      for (const leap of month === leapMonthOf(year) ? [false, true] : [false]) {
        const index = months.length
        const end = start + 29 + ((Number.parseInt(longMonths.charAt(index >> 2), 16) >> (index & 3)) & 1)
        months.push({ start, end, code: encode(year, month, leap) })
        start = end
      }
    }
  }
  return months
}

let unpacked: readonly Month[] | undefined

/** The last month whose start, or code, is not greater than the value. */
function lastMonth(key: 'start' | 'code', value: number): Month | undefined {
  unpacked ??= unpack()
  const months = unpacked
  let low = 0
  let high = months.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((months[middle]?.[key] ?? Infinity) <= value) low = middle + 1
    else high = middle
  }
  return months[low - 1]
}

function demandWhole(name: string, value: number, first: number, last: number): void {
  if (Number.isInteger(value) && value >= first && value <= last) return
  throw new RangeError(`${name} ${quote(value)} is not a whole number from ${first} to ${last}`)
}

/**
 * Âm lịch: ngày này là ngày mấy âm lịch? — The lunar date of a civil day.
 *
 * @param day - whole days since 1970-01-01, from 1976-01-01 to 2100-12-31
 * @throws RangeError when the day is outside that range.
 *
 * @remarks The rules, all on the meridian 105°E (UTC+7): a month starts on the day of the new moon; the winter solstice
 * lies in month 11; if there are thirteen months from one month 11 to the next, the first without a principal term
 * (trung khí) is the leap month. The table is computed from them, and the tests compute it again.
 * Four new moons are so near to midnight (17:00 UTC) that their day depends on the ephemeris and on delta T, and other
 * calendars may differ there by a day: 7 May 2054, 9 Dec 2072, 15 Nov 2077 and 18 Oct 2085 UTC. Without further leap
 * seconds in UTC, as here, the months start on 8 May, 9 December, 16 November and 19 October.
 */
export function lunarFromDay(day: number): LunarDate {
  const month = lastMonth('start', day)
  if (month === undefined || day > lastDay || !Number.isInteger(day)) {
    const name = Number.isInteger(day) ? dateOf(day) : `epoch day ${day}`
    throw new RangeError(`${name} is not a day from ${civilRange}`)
  }
  const { code, start } = month
  return { year: code >> 5, month: (code >> 1) & 15, day: day - start + 1, leap: (code & 1) === 1 }
}

/**
 * Âm lịch: ngày âm lịch này là ngày nào dương lịch? — The civil day of a lunar date, as whole days since 1970-01-01.
 *
 * @param date - a lunar date; without `leap`, the month is not the leap one
 * @throws RangeError when there is no such lunar date, or its civil day is not from 1976-01-01 to 2100-12-31.
 *
 * @remarks The rules and the four uncertain months are those of {@link lunarFromDay}.
 */
export function dayFromLunar(date: Omit<LunarDate, 'leap'> & { readonly leap?: boolean }): number {
  if (!isRecord(date)) throw new RangeError(`date: not object but ${quote(date)}`)
  const { year, month, day, leap = false } = date
  demandWhole('lunar year', year, firstYear, lastYear)
  demandWhole('lunar month', month, 1, 12)
  demandWhole('lunar day', day, 1, 30)
  const name = `${leap ? 'leap ' : ''}month ${month} of lunar year ${year}`
  if (leap && leapMonthOf(year) !== month) throw new RangeError(`there is no ${name}`)

  const found = lastMonth('code', encode(year, month, leap))
  if (found === undefined) throw new RangeError(`${name} is outside ${civilRange}`)
  const result = found.start + day - 1
  if (result >= found.end) throw new RangeError(`${name} has no day ${day}`)
  if (result > lastDay) throw new RangeError(`day ${day} of ${name} is outside ${civilRange}`)
  return result
}
