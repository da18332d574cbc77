import { DuckDBInstance } from '@duckdb/node-api'
import { PGlite } from '@electric-sql/pglite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addWorkingDays, countWorkingDays, createCalendar } from '../../src/calendar'
import type { IsoDate } from '../../src/core'
import { dateOf, dayOf } from '../../src/core/iso'
import { type SqlDialect, workingDaySql } from '../../src/interop/working-day-sql'

const from: IsoDate = '2023-01-01'
const to: IsoDate = '2028-12-31'
const first = dayOf(from)
const length = dayOf(to) - first + 1

/** Pairs of a day and an amount, the same in each run: a linear congruential generator. */
const questions = (() => {
  let seed = 17_012_024
  const next = (below: number): number => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648
    return seed % below
  }
  return Array.from({ length: 2000 }, () => ({ day: dateOf(first + 200 + next(length - 400)), days: next(121) - 60 }))
})()

type Row = { readonly due: string | null; readonly between: number | null }
type Database = { readonly ask: (sql: string) => Promise<readonly Row[]>; readonly close: () => Promise<void> }

const databases: Readonly<Record<'postgresql' | 'duckdb', () => Promise<Database>>> = {
  async postgresql() {
    const database = new PGlite()
    await database.exec(workingDaySql('postgresql', { from, to }))
    await database.exec(workingDaySql('postgresql', { from, to }))
    return {
      ask: async (sql) => (await database.query<Row>(sql)).rows,
      close: () => database.close(),
    }
  },
  async duckdb() {
    const instance = await DuckDBInstance.create(':memory:')
    const database = await instance.connect()
    await database.run(workingDaySql('duckdb', { from, to }))
    await database.run(workingDaySql('duckdb', { from, to }))
    return {
      ask: async (sql) => (await database.runAndReadAll(sql)).getRowObjectsJson() as unknown as Row[],
      close: async () => database.closeSync(),
    }
  },
}

describe.each(Object.entries(databases))('the SQL of %s, run twice as after a new notice', (_, open) => {
  let database: Database
  beforeAll(async () => {
    database = await open()
  }, 60_000)
  afterAll(() => database.close())

  it('agrees with addWorkingDays and countWorkingDays on 2,000 questions, worked days and days off, on and back', async () => {
    const values = questions.map(({ day, days }, number) => `(${number}, DATE '${day}', ${days})`).join(', ')
    const rows = await database.ask(
      `SELECT CAST(due_date(q.day, q.days) AS varchar) AS due,
        working_days_between(q.day, due_date(q.day, q.days)) AS between
       FROM (VALUES ${values}) AS q(number, day, days) ORDER BY q.number`,
    )
    const expected = questions.map(({ day, days }) => {
      const due = addWorkingDays(day, days)
      return { due, between: countWorkingDays(day, due) }
    })
    expect(rows).toEqual(expected)
  })

  it('answers NULL where the table does not reach', async () => {
    const sql = `SELECT CAST(due_date(DATE '2028-12-29', 1000) AS varchar) AS due,
      working_days_between(DATE '2022-12-31', DATE '2023-01-05') AS between`
    expect(await database.ask(sql)).toEqual([{ due: null, between: null }])
  })
})

describe('workingDaySql', () => {
  it('SQL Server: batches, bits, at most 1,000 rows an INSERT', () => {
    const sql = workingDaySql('sqlserver', { from, to })
    expect(sql.split('\nGO\n')).toHaveLength(4)
    expect(sql).toContain("('2024-05-04', 1, ")
    const counts = sql
      .split('INSERT INTO')
      .slice(1)
      .map((part) => part.split("\n('").length - 1)
    expect(Math.max(...counts)).toBe(1000)
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(length)
  })

  it('takes a host’s own calendar, and says what it is made from', () => {
    const made = createCalendar({ weeklyRest: ['sunday'] })
    const calendar = made.status === 'valid' ? made.calendar : undefined
    expect(calendar).toBeDefined()
    const week = { from: '2024-03-04', to: '2024-03-10' } as const
    expect(workingDaySql('duckdb', week)).toContain("('2024-03-09', false, 5,")
    expect(workingDaySql('duckdb', { ...week, ...(calendar && { calendar }) })).toContain("('2024-03-09', true, 6,")
    expect(workingDaySql('duckdb', week)).toMatch(/^-- Working days of Viet Nam, 2024-03-04 to 2024-03-10: /)
  })

  it('names what it cannot use', () => {
    expect(() => workingDaySql('oracle' as SqlDialect)).toThrow(new RangeError('no dialect of SQL: "oracle"'))
    expect(() => workingDaySql('toString' as SqlDialect)).toThrow(RangeError)
    expect(() => workingDaySql('duckdb', { from: '2024-03-10', to: '2024-03-04' })).toThrow('2024-03-04')
    expect(() => workingDaySql('duckdb', { from: '1999-01-01', to: '2024-03-04' })).toThrow('1999-01-01')
    // @ts-expect-error a day is YYYY-MM-DD
    expect(() => workingDaySql('duckdb', { from: 'today' })).toThrow('today')
  })
})
