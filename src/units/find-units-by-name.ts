import type { IsoDate } from '../core/date'
import { listUnits } from './list-units'
import type { Unit } from './types'

/**
 * Tên này là của cơ quan, đơn vị nào? — The units that bear a name on a day.
 *
 * Capitals, `UBND` or `Ủy ban nhân dân` in front, `Sở`, `P.`, `Q.`, `TP`, the city at the end, `Hoà` for `Hòa` make no
 * difference. Marks may be left out, word by word; where they are written, they must agree.
 *
 * @param name As somebody wrote it: `UBND P. Cái Khế`, `so noi vu`, `Sở TT&TT`.
 * @param date A civil day in Viet Nam.
 * @returns Every unit of that name: `Vĩnh Thạnh` was a district and a township. Nothing for a name nobody bears on that
 *   day; a name with its type (`huyện Vĩnh Thạnh`) finds that type only.
 * @throws RangeError that names `date` when it is no day, a name that is no text.
 * @remarks Plan 17/KH-UBND of 15 January 2024; Resolution 1668/NQ-UBTVQH15.
 * @example
 * ```ts
 * import { findUnitsByName } from 'congvu/units'
 *
 * findUnitsByName('so noi vu', '2024-03-30').map(({ id }) => id) //=> ['so-noi-vu']
 * findUnitsByName('Vĩnh Thạnh', '2024-03-30').map(({ id }) => id) //=> ['ubnd-huyen-vinh-thanh', 'ubnd-thi-tran-vinh-thanh']
 * findUnitsByName('UBND P. Bình Thuỷ', '2025-07-01').map(({ id }) => id) //=> ['ubnd-phuong-binh-thuy-2025']
 * ```
 */
export function findUnitsByName(name: string, date: IsoDate): readonly Unit[] {
  return listUnits(date, { name })
}
