import { quote } from '../core/iso'
import { isRecord } from '../core/shape'
import type { WorkingCalendar } from './types'

/** True for a calendar of its makers, `createCalendar` and `calendarAsKnownOn`; what is inside is theirs. */
export function isCalendar(value: unknown): value is WorkingCalendar {
  if (typeof value !== 'object' || value === null || !('index' in value) || !('sources' in value)) return false
  const { index, sources } = value
  return isRecord(sources) && isRecord(index) && index['counts'] instanceof Int32Array
}

/** A calendar given to a function of bare values; anything else is refused. */
export function demandCalendar(value: WorkingCalendar): WorkingCalendar {
  if (isCalendar(value)) return value
  throw new RangeError(`not a working calendar: ${quote(value)}`)
}
