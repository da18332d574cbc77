/** What is needed of a connection to PostgreSQL. */
interface Connection {
  query(text: string): Promise<unknown>
}

/**
 * For tests: DBOS can note the result of no step until the notes are released. A worker that is killed meanwhile has done
 * what DBOS does not know of; what it was about to note is gone, as if the kill had come just before.
 */
export async function holdNotes(connection: Connection, schema: string): Promise<{ release(): Promise<void> }> {
  await connection.query(`begin; lock table ${schema}.operation_outputs in share row exclusive mode`)
  return {
    async release() {
      await connection.query(
        'select pg_terminate_backend(pid) from pg_stat_activity where pg_backend_pid() = any(pg_blocking_pids(pid))',
      )
      await connection.query('rollback')
    },
  }
}
