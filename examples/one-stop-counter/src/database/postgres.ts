import { Pool, type PoolClient } from 'pg'
import type { Database, Queries } from './database'

/** A PostgreSQL server, by its connection string. */
export function openPostgres(url: string): Database {
  const pool = new Pool({ connectionString: url })
  return {
    ...queriesOf(pool),
    async transaction(work) {
      const client = await pool.connect()
      try {
        await client.query('begin')
        const result = await work(queriesOf(client))
        await client.query('commit')
        return result
      } catch (error) {
        await client.query('rollback')
        throw error
      } finally {
        client.release()
      }
    },
    close: () => pool.end(),
  }
}

function queriesOf(client: Pool | PoolClient): Queries {
  return {
    async query<Row>(sql: string, values: readonly unknown[] = []) {
      const { rows } = await client.query(sql, [...values])
      return rows as readonly Row[]
    },
  }
}
