import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { after, before, describe, it } from 'node:test'
import type { DuckDBConnection } from '@duckdb/node-api'
import { auditDossier, type Dossier, type DossierEvent } from 'congvu/dossier'
import { openDatabase } from '../src/database'
import { type RunReport, run } from '../src/run'
import { runPart } from '../src/run-part'
import { asOf } from '../src/settings'
import { ask, hashesOf, silent, smallSettings } from './support'

const settings = smallSettings()
let report: RunReport
let database: DuckDBConnection

before(async () => {
  report = await run(settings, silent)
  database = await openDatabase(settings)
  for (const [view, step] of [
    ['register', 'generate'],
    ['by_rules', 'by-rules'],
    ['by_sql', 'by-sql'],
  ]) {
    await database.run(`CREATE VIEW ${view} AS FROM read_parquet('${settings.out}/${step}/*.parquet')`)
  }
})
after(() => database.closeSync())

describe('a run of 20,000 dossiers in two threads', () => {
  it('finds no row on which the rules and the SQL differ, and both have every row', async () => {
    assert.equal(report.differences, 0)
    const counts = `SELECT (SELECT count(*)::INTEGER FROM by_rules) AS by_rules, (SELECT count(*)::INTEGER FROM by_sql) AS by_sql`
    assert.deepEqual(await ask(database, counts), [{ by_rules: 20_000, by_sql: 20_000 }])
  })

  it('is not blind: one due day moved and one row dropped are three differences', async () => {
    const spoiled = smallSettings({ dossiers: 5000 })
    const other = await openDatabase(spoiled)
    const [from, to] = [`${settings.out}/by-sql/part-0000.parquet`, `${spoiled.out}/by-sql/part-0000.parquet`]
    await other.run(
      `COPY (FROM '${settings.out}/by-rules/part-0000.parquet') TO '${spoiled.out}/by-rules/part-0000.parquet'`,
    )
    await other.run(
      `COPY (SELECT * REPLACE (if(number = 7, due + 1, due) AS due) FROM '${from}' WHERE number <> 9) TO '${to}'`,
    )
    assert.equal(await runPart(other, spoiled, 'compare', 0), 3)
    other.closeSync()
  })

  it('meets every standing of a dossier and every finding that the SQL knows, so that agreeing means something', async () => {
    const standings = await ask<{ timeliness: string }>(
      database,
      'SELECT DISTINCT timeliness FROM by_rules ORDER BY timeliness',
    )
    assert.deepEqual(
      standings.map(({ timeliness }) => timeliness),
      ['early', 'in-time', 'late', 'no-due-date', 'on-time', 'overdue', 'waiting'],
    )
    const found = await ask<{ code: string }>(
      database,
      `SELECT DISTINCT code FROM (SELECT unnest(string_split(findings, ' ')) AS code FROM by_rules) WHERE code <> '' ORDER BY code`,
    )
    const known = readFileSync(new URL('../sql/audit-by-sql.sql', import.meta.url), 'utf8').match(
      /dossier\.[a-z-]+(?=[' ])/g,
    )
    const findings = new Set(known)
    assert.deepEqual(
      found.map(({ code }) => code),
      [...findings].sort(),
    )
  })

  it('gives the same audit as auditDossier called directly, on 500 rows', async () => {
    const rows = await ask<Row>(
      database,
      `SELECT register.* REPLACE (limit_days::VARCHAR AS limit_days), ${moments
        .map((name) => `strftime(${name}, '%Y-%m-%dT%H:%M:%S+07:00') AS ${name}_text`)
        .join(', ')}, by_rules.* EXCLUDE (number, unit)
       FROM register JOIN by_rules USING (number) WHERE number % 40 = 0 ORDER BY number`,
    )
    assert.equal(rows.length, 500)
    for (const row of rows) {
      const outcome = auditDossier(dossierOf(row), { asOf })
      assert.equal(outcome.status, 'decided')
      if (outcome.status !== 'decided') return
      const { due, timeliness, supplements, regime } = outcome.value
      const codes = [...new Set(outcome.findings.map(({ code }) => code))].sort().join(' ')
      assert.deepEqual(
        [row.code, row.due, row.timeliness, row.requests, row.regime, row.findings],
        [row.code, due ?? null, timeliness, supplements.afterReceipt, regime, codes],
      )
    }
  })

  it('adds up: months, communes and the whole tell the same', async () => {
    const { all, months } = report.totals
    assert.equal(all.accepted, 20_000)
    assert.equal(all.early + all.on_time + all.late, all.resolved)
    assert.equal(all.on_time_percent, Math.round(((all.early + all.on_time) / all.resolved) * 10_000) / 100)
    for (const name of ['accepted', 'resolved', 'late', 'second_requests'] as const) {
      assert.equal(
        months.reduce((sum, month) => sum + month[name], 0),
        all[name],
        name,
      )
    }
    const csv = `SELECT sum(accepted)::INTEGER AS accepted, sum(second_requests)::INTEGER AS second,
      count(DISTINCT month)::INTEGER AS months FROM read_csv('${settings.out}/summary.csv')`
    const [counted] = await ask<{ accepted: number; second: number; months: number }>(database, csv)
    assert.deepEqual(counted, { accepted: 20_000, second: all.second_requests, months: 35 })
    const seconds = `SELECT count(*)::INTEGER AS second FROM register WHERE requested_2 IS NOT NULL`
    assert.deepEqual(await ask(database, seconds), [{ second: all.second_requests }])
  })

  it('does not depend on the number of threads', async () => {
    const alone = smallSettings({ dossiers: 5000, workers: 1 })
    await run(alone, silent)
    for (const step of ['generate', 'by-rules', 'by-sql'] as const) {
      assert.deepEqual(hashesOf(alone, step), hashesOf(settings, step).slice(0, 1), step)
    }
  })
})

const moments = [
  'accepted_at',
  'requested_1',
  'completed_1',
  'requested_2',
  'completed_2',
  'notified_at',
  'finished_at',
] as const

type Row = Readonly<Record<string, string | number | boolean | null>>

/** The dossier of a row, put together apart from the code under test. */
function dossierOf(row: Row): Dossier {
  const events = [
    { type: 'accepted', at: row['accepted_at_text'], appointment: row['appointment'] },
    requestOf(row, 1),
    { type: 'supplement-received', at: row['completed_1_text'], complete: true },
    requestOf(row, 2),
    { type: 'supplement-received', at: row['completed_2_text'], complete: true },
    {
      type: 'late-notified',
      at: row['notified_at_text'],
      newDate: row['new_date'],
      reason: row['late_reason'],
      apology: row['apology'],
    },
    { type: 'finished', at: row['finished_at_text'], result: row['result'], reason: row['refusal_reason'] },
  ]
    .filter(({ at }) => at !== null)
    .map((event) => Object.fromEntries(Object.entries(event).filter(([, value]) => value !== null)))
  const limit =
    row['limit_days'] === null ? {} : { limit: { amount: Number(row['limit_days']), unit: 'working-day' } as const }
  return { code: String(row['code']), procedure: limit, events: events as unknown as DossierEvent[] }
}

function requestOf(row: Row, nth: 1 | 2): Row & { readonly items: unknown } {
  const content = row[`content_${nth}`] ?? null
  const items = content === null ? [] : [{ name: content }]
  return { type: 'supplement-requested', at: row[`requested_${nth}_text`] ?? null, reason: content, items } as never
}
