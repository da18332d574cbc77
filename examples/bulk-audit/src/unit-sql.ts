import { createHash } from 'node:crypto'
import type { IsoDate } from 'congvu/core'
import { listUnits } from 'congvu/units'
import { literal } from './literal'

/** The days on which the set of communes of Cần Thơ changed, within the register's years. */
const stages: readonly IsoDate[] = ['2024-01-01', '2024-11-01', '2025-07-01']

/**
 * SQL of the tables `stage(from_day, units)` and `unit(stage, place, id, code, name, strain)`: the communes in force by the
 * library's directory. `strain` is made up: a number that makes the synthetic communes differ.
 */
export function unitSql(): string {
  const communes = stages.map((day) => ({ day, units: listUnits(day, { kind: 'commune' }) }))
  const rows = communes.flatMap(({ day, units }) =>
    units.map(
      ({ id, code, name }, place) =>
        `('${day}', ${place}, ${literal(id)}, ${literal(code ?? '')}, ${literal(name)}, ${strainOf(id)})`,
    ),
  )
  return `CREATE TABLE stage AS FROM (VALUES ${communes
    .map(({ day, units }) => `(DATE '${day}', ${units.length})`)
    .join(', ')}) AS stage(from_day, units);
CREATE TABLE unit (stage DATE, place INTEGER, id VARCHAR, code VARCHAR, name VARCHAR, strain DOUBLE);
INSERT INTO unit VALUES ${rows.join(',\n')};`
}

function strainOf(id: string): number {
  return createHash('md5').update(id).digest().readUInt16BE(0) / 65_536
}
