/** What the stores ask of a database; PGlite and a PostgreSQL server both give it. */
export interface Queries {
  query<Row>(sql: string, values?: readonly unknown[]): Promise<readonly Row[]>
}

export interface Database extends Queries {
  /** Everything in `work` happens, or nothing does. */
  transaction<Result>(work: (queries: Queries) => Promise<Result>): Promise<Result>
  close(): Promise<void>
}
