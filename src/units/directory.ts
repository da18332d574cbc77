import type { IsoDate } from '../core/date'
import { changes, type UnitChange } from './data/changes'
import { cityRows } from './data/city-rows'
import { communeRows2024 } from './data/commune-rows-2024'
import { communeRows2025 } from './data/commune-rows-2025'
import { departmentRows } from './data/department-rows'
import { cultureCentreRows, districtRows } from './data/district-rows'
import type { Unit } from './types'

/**
 * Danh bạ cơ quan, đơn vị — every row of the directory of Cần Thơ: a unit from one day to another, in the order of the
 * city's bodies, its departments and agencies, the districts and their centres, the communes.
 */
export const units: readonly Unit[] = [
  ...cityRows,
  ...departmentRows,
  ...districtRows,
  ...cultureCentreRows,
  ...communeRows2024,
  ...communeRows2025,
]

const rows: ReadonlyMap<string, readonly Unit[]> = group(units)
const ends: ReadonlyMap<string, UnitChange> = new Map(changes.map((change) => [change.id, change]))

/** The rows of a unit, earliest first; none for an unknown id. */
export function rowsOf(id: string): readonly Unit[] {
  return rows.get(id) ?? []
}

/** How a unit ended, if it did. */
export function endOf(id: string): UnitChange | undefined {
  return ends.get(id)
}

/** True when a row is in force on a day. */
export function isInForce({ from, to }: Unit, date: IsoDate): boolean {
  return from <= date && (to === undefined || date <= to)
}

function group(all: readonly Unit[]): ReadonlyMap<string, readonly Unit[]> {
  const found = new Map<string, Unit[]>()
  for (const unit of all) {
    const known = found.get(unit.id)
    if (known === undefined) found.set(unit.id, [unit])
    else known.push(unit)
  }
  return found
}
