import type { Basis } from '../core/citation'
import type { Path } from '../core/finding'
import { finding } from '../core/finding'
import { civilDay } from '../core/moment'
import type { CalendarFinding, WorkingCalendar } from './types'

/** Moments that a calendar does not reach, such as `0001-01-01` where a system means none: nothing can be counted to them. */
export function findOutside(
  moments: readonly (readonly [moment: string | undefined, path: Path])[],
  { from, to }: WorkingCalendar,
  basis: Basis,
): readonly CalendarFinding[] {
  return moments.flatMap(([moment, path]) => {
    const date = moment === undefined ? from : civilDay(moment)
    return date >= from && date <= to ? [] : [finding('calendar.date-outside', { date, from, to }, basis, { path })]
  })
}
