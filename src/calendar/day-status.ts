import type { Basis } from '../core/citation'
import type { IsoDate } from '../core/date'
import { dateOf, dayOf } from '../core/iso'
import { certainties, dayKinds, isWorkingKind } from './day-code'
import { demandCalendar } from './is-calendar'
import type { Certainty, DayIndex, DayKind, DayStatus, WorkingCalendar } from './types'
import { vietnamCalendar } from './vietnam-calendar'

/**
 * Ngày này có làm việc không, vì sao? — What a day is: worked or not, of what kind, how sure, and where it is written.
 *
 * @param date A civil day in Viet Nam, 2016-01-01 to 2100-12-31.
 * @param calendar The calendar to ask; the civil-service calendar by default.
 * @throws RangeError that names the day when it is no day or lies outside the calendar, or a calendar that is none.
 * @example
 * ```ts
 * import { dayStatus } from 'congvu/calendar'
 *
 * const swapped = dayStatus('2024-05-04')
 * swapped.working //=> true
 * swapped.kind //=> 'swapped-work'
 * swapped.swappedWith //=> '2024-04-29'
 * dayStatus('2028-01-28').certainty //=> 'predicted'
 * ```
 */
export function dayStatus(date: IsoDate, calendar: WorkingCalendar = vietnamCalendar): DayStatus {
  demandCalendar(calendar)
  return statusAt(calendar, positionOf(calendar, dayOf(date)))
}

/** Position of a day number in a calendar; refused by name when it lies outside. */
export function positionOf({ index, from, to }: WorkingCalendar, day: number): number {
  const position = day - index.first
  if (position >= 0 && position < index.length) return position
  throw new RangeError(`${dateOf(day)} is outside the calendar, which holds ${from} to ${to}`)
}

const known = /* @__PURE__ */ new WeakMap<DayIndex, DayStatus[]>()

/** The status of the day at a position; the same frozen object each time, so that traces cost little. */
export function statusAt({ index }: WorkingCalendar, position: number): DayStatus {
  let statuses = known.get(index)
  if (statuses === undefined) {
    statuses = []
    known.set(index, statuses)
  }
  const found = statuses[position]
  if (found !== undefined) return found
  const made = Object.freeze(makeStatus(index, position))
  statuses[position] = made
  return made
}

function makeStatus(index: DayIndex, position: number): DayStatus {
  const code = index.kinds[position] as number
  const kind = dayKinds[code & 15] as DayKind
  const partner = index.partners[position]
  return {
    date: dateOf(index.first + position),
    working: isWorkingKind(kind),
    kind,
    certainty: certainties[code >> 4] as Certainty,
    basis: index.bases[index.basisOf[position] as number] as Basis,
    ...(partner !== undefined && { swappedWith: dateOf(partner) }),
  }
}
