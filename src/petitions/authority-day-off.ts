import { dueOf } from '../calendar/compute-period-end'
import type { Context } from '../calendar/context'
import type { Period } from '../calendar/period'
import type { IsoDate, IsoInstant } from '../core/date'
import type { Deadline } from '../core/deadline'
import { isDateText } from '../core/iso'
import type { EndRule, Limit } from '../core/limit'
import { choose } from '../law/policy/petitions'
import type { Clock } from '../lifecycle/types'

/**
 * Ngày cuối là ngày nghỉ — A limit in days that binds the authority, ended as `petition.authority-day-off` reads it: on
 * the day itself by default, on the next working day if the host says so.
 */
export function bindingLimit(limit: Limit, context: Context): Limit {
  return 'endRule' in limit ? { ...limit, endRule: choose('petition.authority-day-off', context?.policy) } : limit
}

/** The other day on which a clock would end, when its last day is a day off: both readings are shown. */
export function otherReading(
  clock: Clock | undefined,
  due: Deadline['due'],
  context: Context,
): IsoDate | IsoInstant | undefined {
  const period = clock?.period
  if (period === undefined || !('from' in period) || !('endRule' in period.limit)) return undefined
  const endRule: EndRule = period.limit.endRule === 'same-day' ? 'next-working-day' : 'same-day'
  const turned: Period = { ...period, limit: { ...period.limit, endRule } }
  const other = dueOf(turned, context)
  return other === undefined || other === due || !isDateText(due) ? undefined : other
}
