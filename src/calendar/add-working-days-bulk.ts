import { quote } from '../core/iso'
import { demandCalendar } from './is-calendar'
import type { WorkingCalendar } from './types'
import { vietnamCalendar } from './vietnam-calendar'

/**
 * Cộng ngày làm việc hàng loạt — {@link addWorkingDays} over columns: day numbers and counts in, day numbers out.
 *
 * Day numbers are days since 1970-01-01, as Parquet, Arrow and `numpy.datetime64[D]` hold them. Constant time for each.
 *
 * @param days Day numbers within the calendar.
 * @param counts Working days to add to each; the same length.
 * @param out Where to write; made when absent. May be `days` itself.
 * @param calendar The calendar to count by; the civil-service calendar by default.
 * @returns `out`.
 * @throws RangeError when the lengths differ, for a column or a calendar that is none, or that names the first element that leaves the calendar.
 * @example
 * ```ts
 * import { addWorkingDaysBulk } from 'congvu/calendar'
 *
 * // 2023-10-27 is day 19657, 2023-11-03 is day 19664
 * addWorkingDaysBulk(Int32Array.of(19657), Int32Array.of(5))[0] //=> 19664
 * ```
 */
export function addWorkingDaysBulk(
  days: Int32Array,
  counts: Int32Array,
  out: Int32Array = new Int32Array(demandColumn(days, 'days').length),
  calendar: WorkingCalendar = vietnamCalendar,
): Int32Array {
  demandColumn(days, 'days')
  demandColumn(counts, 'counts')
  demandColumn(out, 'out')
  demandCalendar(calendar)
  if (counts.length !== days.length || out.length !== days.length) {
    throw new RangeError(`lengths differ: days ${days.length}, counts ${counts.length}, out ${out.length}`)
  }
  const { first, length, counts: worked, nth } = calendar.index
  const last = nth.length
  for (let element = 0; element < days.length; element += 1) {
    const position = (days[element] as number) - first
    const count = counts[element] as number
    if (position < 0 || position >= length) throw outside(element)
    if (count === 0) {
      out[element] = position + first
      continue
    }
    const upTo = count > 0 ? position : position - 1
    const wanted = (upTo < 0 ? 0 : (worked[upTo] as number)) + count + (count < 0 ? 1 : 0)
    if (wanted < 1 || wanted >= last) throw outside(element)
    out[element] = (nth[wanted] as number) + first
  }
  return out

  function outside(element: number): RangeError {
    return new RangeError(
      `element ${element}: day ${days[element]} and ${counts[element]} working days leave the calendar, ${calendar.from} to ${calendar.to}`,
    )
  }
}

function demandColumn(column: Int32Array, name: string): Int32Array {
  if (column instanceof Int32Array) return column
  throw new RangeError(`${name}: not an Int32Array but ${quote(column)}`)
}
