import type { IsoDate, IsoInstant } from '../core/date'
import { finding } from '../core/finding'
import { dateOf, dayOfSecond, isDateText, quote, readDay, readInstant, secondOf, secondOfDay } from '../core/iso'
import { decided, type Outcome, undetermined } from '../core/outcome'
import { step, traceOf } from '../core/trace'
import { cite } from '../law/cite'
import { choose } from '../law/policy/calendar'
import { stepWorkingDays } from './add-working-days'
import { type Context, calendarOf, checkCalendar } from './context'
import { isWorkingAt } from './is-working-day'
import { sessionsOf } from './office-hours'
import { holds, outside } from './reckoning'
import type { CalendarFinding, WorkingCalendar } from './types'

/**
 * Ngày tiếp nhận để tính thời hạn — The day on which a receipt counts as received.
 *
 * By default the civil day itself: only that day is left out of the count (Civil Code 2015, article 147.3). With
 * `policy: { 'calendar.out-of-hours': 'next-working-day' }` a receipt on a day off or after closing time counts as
 * received on the next working day, as some sectors rule.
 *
 * @param moment When it was received: an instant with any offset, or a day.
 * @param context The calendar with its office hours, the choices at open points.
 * @returns The day; undetermined with a finding when `moment` is none or lies outside the calendar.
 * @example
 * ```ts
 * import { computeReceiptDay } from 'congvu/calendar'
 *
 * const strict = { policy: { 'calendar.out-of-hours': 'next-working-day' } } as const
 * const evening = computeReceiptDay('2024-03-04T17:30:00+07:00', strict)
 * evening.status === 'decided' && evening.value //=> '2024-03-05'
 * ```
 */
export function computeReceiptDay(
  moment: IsoDate | IsoInstant,
  context: Context = {},
): Outcome<IsoDate, CalendarFinding> {
  const rule = 'calendar.compute-receipt-day'
  const calendar = calendarOf(context)
  const day = typeof moment === 'string' ? (readDay(moment) ?? dayOfInstant(moment)) : undefined
  const unusable = checkCalendar(context, [basis])
  if (unusable.length > 0) return undetermined([], traceOf(rule, []), unusable)
  if (day === undefined) {
    const problem = finding('calendar.instant-form', { given: quote(moment) }, [basis], { path: [] })
    return undetermined([], traceOf(rule, []), [problem])
  }
  const option = choose('calendar.out-of-hours', context?.policy)
  const counted = !holds(calendar, day) ? undefined : option === 'same-day' ? day : nextOpen(calendar, day, moment)
  if (counted === undefined) return undetermined([], traceOf(rule, []), outside(calendar).findings)
  const date = dateOf(counted)
  return decided(
    date,
    traceOf(rule, [
      step('receipt.day', { receipt: moment, day: date }, [basis]),
      step('interpretation.used', { id: 'calendar.out-of-hours', option }),
    ]),
  )
}

const basis = cite('91/2015/QH13@2015-11-24', '147', '3')

function dayOfInstant(text: string): number | undefined {
  const second = readInstant(text)
  return second === undefined ? undefined : dayOfSecond(second)
}

function nextOpen(calendar: WorkingCalendar, day: number, moment: string): number | undefined {
  const closing = sessionsOf(calendar, day).at(-1)?.[1] ?? 0
  const time = isDateText(moment) ? 0 : secondOf(moment) - secondOfDay(day)
  const open = isWorkingAt(calendar, day - calendar.index.first) && time <= closing
  return open ? day : stepWorkingDays(calendar, day, 1)
}
