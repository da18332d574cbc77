import { readFileSync } from 'node:fs'
import { threadId } from 'node:worker_threads'
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api'
import { workingDaySql } from 'congvu/interop'
import { lawSql } from './law-sql'
import { literal } from './literal'
import { procedureSql } from './procedure-sql'
import { addWorkingDays } from './rules/add-working-days'
import { auditDossier } from './rules/audit-dossier'
import { onTimePercent } from './rules/on-time-percent'
import { asOf, type Settings } from './settings'
import { unitSql } from './unit-sql'

/** A DuckDB of its own, in memory: the library's rules as SQL functions, its calendar, law and communes as tables. */
export async function openDatabase({ seed, out }: Settings): Promise<DuckDBConnection> {
  const instance = await DuckDBInstance.create(':memory:', {
    threads: '1',
    memory_limit: '512MB',
    // what does not fit goes to files, whose names would be the same for every DuckDB of this process
    temp_directory: `${out}/spill-${threadId}`,
  })
  const database = await instance.connect()
  for (const rule of [addWorkingDays(), auditDossier(asOf), onTimePercent()]) database.registerScalarFunction(rule)
  await database.run(workingDaySql('duckdb', { from: '2023-12-01', to: '2027-12-31' }))
  for (const sql of [lawSql(), unitSql(), procedureSql(), sqlOf('macros'), sqlOf('lookups')]) await database.run(sql)
  await database.run(`SET VARIABLE as_of = TIMESTAMP ${literal(asOf.slice(0, 19))}`)
  await database.run(`SET VARIABLE seed = ${literal(seed)}`)
  return database
}

/** A file of the folder sql. */
export function sqlOf(name: string): string {
  return readFileSync(new URL(`../sql/${name}.sql`, import.meta.url), 'utf8')
}
