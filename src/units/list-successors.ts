import type { Citation } from '../core/citation'
import type { IsoDate } from '../core/date'
import { dayOf } from '../core/iso'
import { endOf, isInForce, rowsOf, units } from './directory'
import { follow } from './follow'
import type { Succession, SuccessionStatus, Successor, Unit } from './types'

/**
 * Đến ngày này, cơ quan, đơn vị nào kế thừa? — What became of a unit by a day, through every reorganisation on the way.
 *
 * Old to new is many to many: phường Bùi Hữu Nghĩa went in part to Cái Khế and in part to Bình Thủy. A successor says
 * whether the whole unit or only part of it came, whether a source states that or the national pattern suggests it, and
 * each step with its basis.
 *
 * @param id The unit, in force or ended.
 * @param date A civil day in Viet Nam.
 * @returns A status and the successors in force on that day: the unit itself while it `continues`; nobody for a district,
 *   which ended without successor (the communes on its territory stand in `onItsTerritory`), for a unit whose successor
 *   was not seen, before a unit was formed, and for an unknown id.
 * @throws RangeError that names `date` when it is no day.
 * @remarks Decree 45/2025/NĐ-CP; Law 72/2025/QH15 article 51.3; Resolutions 1192/NQ-UBTVQH15 and 1668/NQ-UBTVQH15.
 * @example
 * ```ts
 * import { listSuccessors } from 'congvu/units'
 *
 * const merged = listSuccessors('ubnd-phuong-an-cu', '2026-01-05')
 * merged.status //=> 'succeeded'
 * merged.successors.map(({ unit }) => unit.id) //=> ['ubnd-phuong-ninh-kieu-2025']
 * merged.successors[0]?.path.map(({ on }) => on) //=> ['2024-11-01', '2025-07-01']
 *
 * listSuccessors('ubnd-quan-ninh-kieu', '2025-07-01').status //=> 'ended-without-successor'
 * ```
 */
export function listSuccessors(id: string, date: IsoDate): Succession {
  dayOf(date)
  const rows = rowsOf(id)
  const first = rows[0]
  if (first === undefined) return answer(id, date, 'unknown')
  if (date < first.from) return answer(id, date, 'not-yet-formed', first.basis)

  const successors = follow(id, date)
  const current = rows.find((row) => isInForce(row, date))
  if (current !== undefined) return { ...answer(id, date, 'continues', current.basis), successors }

  const end = endOf(id)
  const status = successors.length > 0 ? 'succeeded' : (end?.without ?? 'successor-not-seen')
  const endedOn = rows[rows.length - 1]?.to
  return {
    ...answer(id, date, status, end?.basis ?? first.basis),
    successors,
    ...(endedOn !== undefined && { endedOn }),
    onItsTerritory: successors.length > 0 ? [] : listOnTerritory(first, date),
  }
}

/** The communes that stand on a given day where the communes of a district stood. */
function listOnTerritory({ id, kind }: Unit, date: IsoDate): readonly Unit[] {
  if (kind !== 'district') return []
  const there = new Set(
    units
      .filter((unit) => unit.parent === id && unit.kind === 'commune')
      .flatMap((unit) => follow(unit.id, date).map((successor: Successor) => successor.unit)),
  )
  return units.filter((unit) => there.has(unit))
}

function answer(id: string, date: IsoDate, status: SuccessionStatus, basis: readonly Citation[] = []): Succession {
  return { id, date, status, successors: [], onItsTerritory: [], basis }
}
