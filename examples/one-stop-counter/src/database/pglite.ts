import { PGlite } from '@electric-sql/pglite'
import type { Database, Queries } from './database'

/** PostgreSQL inside the process: in a folder, or in memory without one. */
export async function openPglite(folder?: string): Promise<Database> {
  const pglite = await PGlite.create(folder ?? 'memory://')
  return {
    query: async (sql, values = []) => rowsOf(await pglite.query(sql, [...values])),
    transaction: (work) =>
      pglite.transaction((transaction) =>
        work({
          query: async (sql, values = []) => rowsOf(await transaction.query(sql, [...values])),
        } satisfies Queries),
      ),
    close: () => pglite.close(),
  }
}

function rowsOf<Row>({ rows }: { readonly rows: readonly unknown[] }): readonly Row[] {
  return rows as readonly Row[]
}
