import pg from 'pg'
import type { Figures } from './figures'

const tables = `
  create schema if not exists fan_out_audit;
  create table if not exists fan_out_audit.execution (
    id bigint generated always as identity primary key,
    run text not null,
    file text not null,
    process int not null
  );
  create table if not exists fan_out_audit.result (
    run text not null,
    file text not null,
    execution bigint not null references fan_out_audit.execution,
    figures jsonb not null,
    primary key (run, file)
  )`

/** What was tried and what was found: every execution of a step, and for each file of a run one result. */
export interface Records {
  /** The result of a file; audited only when there is none yet, and the first one stored is the one that counts. */
  findOnce(run: string, file: string, audit: () => Promise<Figures>): Promise<Figures>
  listExecutions(run: string): Promise<readonly Execution[]>
  listResults(run: string): Promise<readonly Result[]>
  close(): Promise<void>
}

export interface Execution {
  readonly id: number
  readonly file: string
  readonly process: number
}

export interface Result {
  readonly file: string
  readonly execution: number
  readonly figures: Figures
}

/** Opens the records in a database; `openRecords` of another process may run at the same moment. */
export async function openRecords(url: string): Promise<Records> {
  const pool = new pg.Pool({ connectionString: url, max: 4 })
  // one process at a time makes what is not there yet
  await pool.query(`begin; select pg_advisory_xact_lock(34); ${tables}; commit`)
  const rows = async <Row>(text: string, values: readonly unknown[]) =>
    (await pool.query(text, [...values])).rows as Row[]

  return {
    async findOnce(run, file, audit) {
      const [execution] = await rows<{ readonly id: string }>(
        'insert into fan_out_audit.execution (run, file, process) values ($1, $2, $3) returning id',
        [run, file, process.pid],
      )
      const find = 'select figures from fan_out_audit.result where run = $1 and file = $2'
      const [known] = await rows<Pick<Result, 'figures'>>(find, [run, file])
      if (known !== undefined) return known.figures
      await rows('insert into fan_out_audit.result values ($1, $2, $3, $4) on conflict do nothing', [
        run,
        file,
        execution?.id,
        await audit(),
      ])
      const [stored] = await rows<Pick<Result, 'figures'>>(find, [run, file])
      if (stored === undefined) throw new Error(`the result of ${file} was removed while it was stored`)
      return stored.figures
    },
    listExecutions: (run) =>
      rows('select id::int, file, process from fan_out_audit.execution where run = $1 order by id', [run]),
    listResults: (run) =>
      rows('select file, execution::int, figures from fan_out_audit.result where run = $1 order by file', [run]),
    close: () => pool.end(),
  }
}
