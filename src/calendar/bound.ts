import { dayOf } from '../core/iso'
import { step } from '../core/trace'
import { choose } from '../law/policy/calendar'
import { type Context, calendarOf } from './context'
import type { DateBound } from './period'
import { endOnDay, holds, lastWorkingDayUpTo, outside, type Reckoning, type Way } from './reckoning'

/** "Trước ngày N" ends on N-1 (or on N, by policy), "chậm nhất ngày N" on N; neither moves to a later day. */
export function boundEnd(bound: DateBound, context: Context, steps: Way): Reckoning {
  const calendar = calendarOf(context)
  const date = 'before' in bound ? bound.before : bound.by
  const option = choose('calendar.before-date', context?.policy)
  const day = dayOf(date) - ('before' in bound && option === 'exclusive' ? 1 : 0)
  if (!holds(calendar, day)) return outside(calendar)
  steps?.push(step('period.bound', { bound: 'before' in bound ? 'before' : 'by', date }, bound.basis))
  if ('before' in bound) steps?.push(step('interpretation.used', { id: 'calendar.before-date', option }))
  return endOnDay(calendar, day, steps, [lastWorkingDayUpTo(calendar, day) ?? day, day])
}
