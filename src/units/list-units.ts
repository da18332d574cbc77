import type { IsoDate } from '../core/date'
import { dayOf } from '../core/iso'
import { demandShape } from '../core/shape'
import { isInForce, units } from './directory'
import type { Unit, UnitFilter } from './types'
import { namedLike } from './unit-names'

/**
 * Vào ngày này có những cơ quan, đơn vị nào? — The units in force on a day, narrowed by kind, group, parent, code or name.
 *
 * A group is what the plan names together: `so-ban-nganh`, `ubnd-quan-huyen`, `ubnd-xa-phuong`.
 *
 * @param date A civil day in Viet Nam.
 * @param filter What every unit listed must be; a name is read as by `findUnitsByName`.
 * @returns Rows in the order of the directory; none before 1 January 2024, where it begins.
 * @throws RangeError that names `date` when it is no day, a filter that is none, or a name that is no text.
 * @remarks Plan 17/KH-UBND of 15 January 2024; Resolutions 1192/NQ-UBTVQH15 and 1668/NQ-UBTVQH15.
 * @example
 * ```ts
 * import { listUnits } from 'congvu/units'
 *
 * listUnits('2024-01-15', { group: 'ubnd-quan-huyen' }).length //=> 9
 * listUnits('2024-01-15', { kind: 'commune' }).length //=> 83
 * listUnits('2025-07-01', { kind: 'commune' }).length //=> 103
 * listUnits('2025-07-01', { code: '31120' }).map(({ name }) => name) //=> ['Ủy ban nhân dân phường Cái Khế']
 * ```
 */
export function listUnits(date: IsoDate, filter: UnitFilter = {}): readonly Unit[] {
  dayOf(date)
  demandShape(filter, 'object', 'filter')
  const { kind, group, parent, code, name } = filter
  const isNamed = name === undefined ? undefined : namedLike(name)
  return units.filter(
    (unit) =>
      isInForce(unit, date) &&
      (kind === undefined || unit.kind === kind) &&
      (group === undefined || unit.groups.includes(group)) &&
      (parent === undefined || unit.parent === parent) &&
      (code === undefined || unit.code === code) &&
      (isNamed === undefined || isNamed(unit)),
  )
}
