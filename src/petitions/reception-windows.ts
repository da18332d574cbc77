import { type Context, calendarOf } from '../calendar/context'
import { countBetween } from '../calendar/count-working-days'
import { addCalendarMonths } from '../calendar/day'
import type { WorkingCalendar } from '../calendar/types'
import type { IsoDate } from '../core/date'
import { dateOf, dayOf, weekdayOf } from '../core/iso'
import type { InForce } from '../core/timeline'
import type { ReceptionFrequency } from '../law/petitions-reception'
import { choose } from '../law/policy/petitions'
import { frequencyOf } from './reception-frequency'
import type { DayRange, ReceptionRole, ReceptionWindow } from './reception-types'

const daysPerWeek = 7

/**
 * Các tuần, tháng phải có ngày tiếp công dân — the weeks (Monday to Sunday) and months that touch a period, each under
 * the law of its own days. A week in which the law changes is cut at that day.
 */
export function windowsOf(role: ReceptionRole, { from, to }: DayRange, context: Context): readonly ReceptionWindow[] {
  const rows = frequencyOf[role].values
  const calendar = calendarOf(context)
  const owed = choose('reception.split-week', context?.policy) === 'owed'
  return rows.flatMap((row, index) => {
    if (row.value === null) return []
    const next = rows[index + 1]
    const first = Math.max(dayOf(from), dayOf(row.from))
    const last = next === undefined ? dayOf(to) : Math.min(dayOf(to), dayOf(next.from) - 1)
    const law: InForce<ReceptionFrequency> = { ...row, value: row.value }
    const end = next === undefined ? Number.POSITIVE_INFINITY : dayOf(next.from) - 1
    return first > last ? [] : cut(law, first, last, end, calendar).filter(({ split }) => owed || !split)
  })
}

function cut(
  { value: { per, days }, from, basis }: InForce<ReceptionFrequency>,
  first: number,
  last: number,
  end: number,
  calendar: WorkingCalendar,
): readonly ReceptionWindow[] {
  const windows: ReceptionWindow[] = []
  for (let start = startOf(per, first); start <= last; start = nextOf(per, start)) {
    const close = nextOf(per, start) - 1
    const opens = Math.max(start, dayOf(from))
    const closes = Math.min(close, end)
    const workable = countBetween(calendar, clamp(calendar, opens - 1), clamp(calendar, closes))
    windows.push({
      from: dateOf(opens),
      to: dateOf(closes),
      per,
      required: Math.min(days, workable),
      split: opens !== start || closes !== close,
      basis,
    })
  }
  return windows
}

function startOf(per: 'week' | 'month', day: number): number {
  return per === 'week'
    ? day - ((weekdayOf(day) + daysPerWeek - 1) % daysPerWeek)
    : dayOf(`${dateOf(day).slice(0, 7)}-01` as IsoDate)
}

function nextOf(per: 'week' | 'month', start: number): number {
  const nextMonth = per === 'month' ? addCalendarMonths(dateOf(start), 1) : undefined
  return nextMonth === undefined ? start + daysPerWeek : dayOf(nextMonth)
}

function clamp({ index }: WorkingCalendar, day: number): number {
  return Math.min(Math.max(day, index.first), index.first + index.length - 1)
}
