import { type Context, calendarOf } from '../calendar/context'
import { holds } from '../calendar/reckoning'
import type { CalendarFinding } from '../calendar/types'
import { finding } from '../core/finding'
import { quote, readDay } from '../core/iso'
import { provincialChairDays } from '../law/petitions-reception'
import type { DayRange } from './reception-types'

/** What is wrong with a period as it was given; nothing when it can be used. */
export function checkRange(range: DayRange, context: Context): readonly CalendarFinding[] {
  const calendar = calendarOf(context)
  const { from, to } = calendar
  const basis = provincialChairDays.values[0].basis
  const found = (['from', 'to'] as const).flatMap((side): readonly CalendarFinding[] => {
    const day = readDay(range[side])
    const place = { path: [side] }
    if (day === undefined) return [finding('calendar.date-form', { given: quote(range[side]) }, basis, place)]
    return holds(calendar, day) ? [] : [finding('calendar.date-outside', { date: range[side], from, to }, basis, place)]
  })
  if (found.length > 0 || range.from <= range.to) return found
  return [finding('calendar.range-reversed', { first: range.from, last: range.to }, basis, { path: ['to'] })]
}
