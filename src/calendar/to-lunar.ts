import type { IsoDate } from '../core/date'
import { dateOf, dayOf } from '../core/iso'
import { dayFromLunar, type LunarDate, lunarFromDay } from './lunar'

/**
 * Ngày âm lịch — The Vietnamese lunar date (UTC+7) of a civil day.
 *
 * @param date A civil day, 1976-01-01 to 2100-12-31: before 1976 the sources disagree on the meridian.
 * @throws RangeError that names the day when it is none or lies outside that range.
 * @example
 * ```ts
 * import { toLunar } from 'congvu/calendar'
 *
 * toLunar('2033-12-22') //=> { year: 2033, month: 11, day: 1, leap: true }
 * ```
 */
export function toLunar(date: IsoDate): LunarDate {
  return lunarFromDay(dayOf(date))
}

/**
 * Ngày dương lịch của một ngày âm lịch — The civil day of a Vietnamese lunar date (UTC+7).
 *
 * @param date Year (of its Tết), month, day; `leap` for the repeated month.
 * @throws RangeError that says which part is wrong: no record, the year, a leap month that is none, day 30 of a short month.
 * @example
 * ```ts
 * import { fromLunar } from 'congvu/calendar'
 *
 * fromLunar({ year: 2024, month: 1, day: 1 }) //=> '2024-02-10'
 * ```
 */
export function fromLunar(date: Omit<LunarDate, 'leap'> & { readonly leap?: boolean }): IsoDate {
  return dateOf(dayFromLunar(date))
}
