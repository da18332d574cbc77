import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { DuckDBConnection } from '@duckdb/node-api'
import { listUnits } from 'congvu/units'
import { openDatabase } from '../src/database'
import { runPart } from '../src/run-part'
import type { Settings } from '../src/settings'
import { ask, hashesOf, smallSettings } from './support'

async function generate(given: Partial<Settings>): Promise<readonly string[]> {
  const settings = smallSettings({ dossiers: 3000, part: 3000, ...given })
  const database = await openDatabase(settings)
  for (let part = 0; part * settings.part < settings.dossiers; part += 1) {
    await runPart(database, settings, 'generate', part)
  }
  database.closeSync()
  return hashesOf(settings, 'generate')
}

describe('the synthetic register', () => {
  it('is the same, byte for byte, for the same seed, and another for another seed', async () => {
    const [first, again, other] = [await generate({}), await generate({}), await generate({ seed: '18' })]
    assert.deepEqual(first, again)
    assert.notDeepEqual(first, other)
  })

  describe('three thousand of it', () => {
    const settings = smallSettings({ dossiers: 3000, part: 3000 })
    let database: DuckDBConnection
    before(async () => {
      database = await openDatabase(settings)
      await runPart(database, settings, 'generate', 0)
      await database.run(`CREATE VIEW register AS FROM read_parquet('${settings.out}/generate/*.parquet')`)
    })
    after(() => database.closeSync())

    it('does not depend on how it is cut into parts', async () => {
      const cut = smallSettings({ dossiers: 3000, part: 700 })
      for (const part of [0, 1, 2, 3, 4]) await runPart(database, cut, 'generate', part)
      const other = `read_parquet('${cut.out}/generate/*.parquet')`
      const differing = `SELECT count(*)::INTEGER AS rows FROM ((FROM register EXCEPT ALL FROM ${other})
        UNION ALL (FROM ${other} EXCEPT ALL FROM register))`
      assert.deepEqual(await ask(database, differing), [{ rows: 0 }])
      assert.deepEqual(await ask(database, `SELECT count(*)::INTEGER AS rows FROM ${other}`), [{ rows: 3000 }])
    })

    it('keeps the order of events, knows nothing after the day of the question, and falls under both decrees', async () => {
      const sql = `SELECT
        bool_and(coalesce(requested_1 > accepted_at, true) AND coalesce(completed_1 > requested_1, true)
          AND coalesce(requested_2 > completed_1, true) AND coalesce(completed_2 > requested_2, true)
          AND coalesce(notified_at > greatest(accepted_at, completed_1, completed_2), true)
          AND coalesce(finished_at > greatest(accepted_at, completed_1, completed_2, notified_at), true)) AS ordered,
        max(greatest(accepted_at, completed_2, finished_at)) < getvariable('as_of') AS known,
        min(accepted_at) < DATE '2024-01-15' AND max(accepted_at) > DATE '2026-11-01' AS spans,
        count(*) FILTER (accepted_at >= DATE '2025-07-01') > 1000 AS has_new_decree,
        count(*) FILTER (accepted_at < DATE '2025-07-01') > 1000 AS has_old_decree
        FROM register`
      assert.deepEqual(await ask(database, sql), [
        { ordered: true, known: true, spans: true, has_new_decree: true, has_old_decree: true },
      ])
    })

    it('names only communes in force on the day of acceptance', async () => {
      const rows = await ask<{ unit: string; day: `${number}-${number}-${number}` }>(
        database,
        'SELECT DISTINCT unit, accepted_at::DATE::VARCHAR AS day FROM register',
      )
      const inForce = new Map(
        rows.map(({ day }) => [day, new Set(listUnits(day, { kind: 'commune' }).map(({ id }) => id))]),
      )
      assert.deepEqual(
        rows.filter(({ day, unit }) => inForce.get(day)?.has(unit) !== true),
        [],
      )
      assert.ok(new Set(rows.map(({ unit }) => unit)).size > 150)
    })
  })
})
