import { dayOfEither, isDateText, secondOf, secondOfDay } from '../core/iso'
import type { PeriodUnit } from '../core/limit'
import { countBetween } from './count-working-days'
import { countOfficeSeconds } from './office-hours'
import type { WorkingCalendar } from './types'

/** Units in which time that was used can be counted. */
export type UsedUnit = Extract<PeriodUnit, 'day' | 'working-day' | 'hour' | 'working-hour'>

/** Thời gian đã dùng — how much of a unit lies between two moments: whole days in (from, to], hours by the minute. */
export function countUsed(from: string, to: string, unit: UsedUnit, calendar: WorkingCalendar): number {
  if (unit === 'day') return dayOfEither(to) - dayOfEither(from)
  if (unit === 'working-day') return countBetween(calendar, dayOfEither(from), dayOfEither(to))
  const [start, end] = [asSecond(from), asSecond(to)]
  const seconds = unit === 'hour' ? end - start : countOfficeSeconds(calendar, start, end)
  return Math.floor(seconds / 60) / 60
}

function asSecond(moment: string): number {
  return isDateText(moment) ? secondOfDay(dayOfEither(moment)) : secondOf(moment)
}
