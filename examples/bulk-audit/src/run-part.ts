import type { DuckDBConnection } from '@duckdb/node-api'
import { sqlOf } from './database'
import { literal } from './literal'
import { fileOf, type PartStep, type Settings } from './settings'

const sql = {
  generate: sqlOf('generate'),
  'by-rules': sqlOf('audit-by-rules'),
  'by-sql': sqlOf('audit-by-sql'),
  compare: sqlOf('compare'),
}

/** Does one step for one part: writes its file, or, for `compare`, tells how many rows differ. */
export async function runPart(
  database: DuckDBConnection,
  settings: Settings,
  step: PartStep,
  part: number,
): Promise<number> {
  const view = (name: string, from: PartStep) =>
    database.run(`CREATE OR REPLACE TEMP VIEW ${name} AS FROM read_parquet(${literal(fileOf(settings, from, part))})`)
  const write = () =>
    database.run(`COPY (${sql[step]}) TO ${literal(fileOf(settings, step, part))} (FORMAT parquet, COMPRESSION zstd)`)

  if (step === 'compare') {
    await view('by_rules', 'by-rules')
    await view('by_sql', 'by-sql')
    const [[differences] = []] = (await database.runAndReadAll(sql[step])).getRowsJS()
    return Number(differences)
  }
  if (step === 'generate') {
    const first = part * settings.part + 1
    const last = Math.min(settings.dossiers, first + settings.part - 1)
    await database.run(`SET VARIABLE first_row = ${first}; SET VARIABLE last_row = ${last};`)
  } else {
    await view('register', 'generate')
  }
  await write()
  return 0
}
