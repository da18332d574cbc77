import type { DuckDBConnection } from '@duckdb/node-api'
import { sqlOf } from './database'
import { literal } from './literal'
import { fileOf, type Settings } from './settings'

/** One commune in one month of acceptance. */
export interface Figures {
  readonly accepted: number
  readonly resolved: number
  readonly early: number
  readonly on_time: number
  readonly late: number
  readonly overdue: number
  readonly second_requests: number
  /** Percent of the resolved; NULL when nothing is resolved. */
  readonly on_time_percent: number | null
}

export interface UnitMonth extends Figures {
  readonly unit: string
  readonly unit_code: string
  readonly unit_name: string
  readonly month: string
}

export interface MonthTotal extends Figures {
  readonly month: string
}

export interface Totals {
  readonly all: Figures
  readonly months: readonly MonthTotal[]
}

const sums = `sum(accepted)::INTEGER AS accepted, sum(resolved)::INTEGER AS resolved, sum(early)::INTEGER AS early,
  sum(on_time)::INTEGER AS on_time, sum(late)::INTEGER AS late, sum(overdue)::INTEGER AS overdue,
  sum(second_requests)::INTEGER AS second_requests,
  on_time_percent(sum(early)::INTEGER, sum(on_time)::INTEGER, sum(late)::INTEGER) AS on_time_percent`

/** Sums up what the rules found, writes it as Parquet and CSV, and gives it back. */
export async function writeSummary(database: DuckDBConnection, settings: Settings): Promise<readonly UnitMonth[]> {
  const files = literal(fileOf(settings, 'by-rules', '*'))
  await database.run(`CREATE VIEW audited AS FROM read_parquet(${files});
    CREATE TABLE summary AS ${sqlOf('summary')};
    COPY summary TO ${literal(`${settings.out}/summary.parquet`)} (FORMAT parquet);
    COPY summary TO ${literal(`${settings.out}/summary.csv`)} (FORMAT csv, HEADER);`)
  return rowsOf<UnitMonth>(database, 'SELECT * REPLACE (month::VARCHAR AS month) FROM summary ORDER BY unit, month')
}

/** The same for all communes together, as a whole and by month. */
export async function readTotals(database: DuckDBConnection): Promise<Totals> {
  const [all] = await rowsOf<Figures>(database, `SELECT ${sums} FROM summary`)
  if (all === undefined) throw new Error('nothing was summed up')
  const months = await rowsOf<MonthTotal>(
    database,
    `SELECT month::VARCHAR AS month, ${sums} FROM summary GROUP BY ALL ORDER BY month`,
  )
  return { all, months }
}

async function rowsOf<Row>(database: DuckDBConnection, sql: string): Promise<readonly Row[]> {
  return (await database.runAndReadAll(sql)).getRowObjectsJS() as unknown as Row[]
}
