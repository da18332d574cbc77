import type { IsoDate } from '../core/date'
import { dayOf } from '../core/iso'
import { isInForce, rowsOf } from './directory'
import type { Unit } from './types'

/**
 * Cơ quan, đơn vị này vào ngày đó là gì? — The row of a unit that is in force on a day.
 *
 * @param id The unit, `so-noi-vu` or `ubnd-phuong-cai-khe-2025`; see `units` for every id.
 * @param date A civil day in Viet Nam.
 * @returns The row in force; `undefined` for a unit that has ended or is not yet formed on that day, for every day before
 *   1 January 2024, where the directory begins, and for an unknown id. What became of an ended unit is `listSuccessors`.
 * @throws RangeError that names `date` when it is no day.
 * @remarks Plan 17/KH-UBND of 15 January 2024; Resolutions 1192/NQ-UBTVQH15, 202/2025/QH15 and 1668/NQ-UBTVQH15.
 * @example
 * ```ts
 * import { findUnit } from 'congvu/units'
 *
 * findUnit('so-noi-vu', '2024-03-30')?.head //=> 'Giám đốc Sở Nội vụ'
 * findUnit('ubnd-quan-ninh-kieu', '2025-06-30')?.code //=> '916'
 * findUnit('ubnd-quan-ninh-kieu', '2025-07-01') //=> undefined
 * ```
 */
export function findUnit(id: string, date: IsoDate): Unit | undefined {
  dayOf(date)
  return rowsOf(id).find((row) => isInForce(row, date))
}
