import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { appendEvent, readCase } from '../src/store/cases'
import { caseOf, codesOf, dossier, type Office, openOffice, type Person, problemOf, supplement } from './support/office'

// The same tests run on PGlite and, when DATABASE_URL names one, on a PostgreSQL server.
let office: Office
let lan: Person
let hung: Person
let thao: Person

beforeAll(async () => {
  office = await openOffice()
  lan = await office.as('lan')
  hung = await office.as('hung')
  thao = await office.as('thao')
})
afterAll(() => office.close())

const receive = async () => caseOf(await lan.post('/api/dossiers', dossier()))
const eventsOf = async (code: string) => (await readCase(office.database, 'dossier', code))?.events ?? []

describe('two officers at one dossier', () => {
  it('one step is recorded, the other officer is told gently and shown the case as it is now', async () => {
    const { code, version } = await receive()
    const path = `/api/dossiers/${code}/events`
    const answers = await Promise.all([
      hung.post(path, { version, event: supplement }),
      thao.post(path, { version, event: { type: 'finished', result: 'granted' } }),
    ])
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409])
    const loser = answers.find(({ status }) => status === 409)
    const winner = answers.find(({ status }) => status === 200)
    if (loser === undefined || winner === undefined) throw new Error('no winner')
    expect(codesOf(loser)).toEqual(['counter.changed-meanwhile'])
    expect(problemOf(loser).reasons[0]?.text).toContain('Chưa có gì bị ghi đè')
    const { fresh } = problemOf(loser)
    expect(fresh?.version).toBe(version + 1)
    expect(fresh?.state).toBe(caseOf(winner).state)
    expect(await eventsOf(code)).toHaveLength(version + 1)
  })

  it('a second supplement cannot slip in beside the first', async () => {
    const { code, version } = await receive()
    const ask = (person: Person) => person.post(`/api/dossiers/${code}/events`, { version, event: supplement })
    const answers = await Promise.all([ask(hung), ask(thao), ask(hung), ask(thao)])
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
    const asked = (await eventsOf(code)).filter(({ type }) => type === 'supplement-requested')
    expect(asked).toHaveLength(1)
  })

  it('writers who have both read the same version cannot both write it', async () => {
    const { code, version } = await receive()
    const event = { type: 'site-checked', at: office.counter.now() }
    const written = await Promise.all(
      ['hung', 'thao', 'hung'].map((actor) =>
        office.database.transaction((queries) => appendEvent(queries, { code, version, event, actor })),
      ),
    )
    expect(written.filter(Boolean)).toHaveLength(1)
  })

  it('a version that has not been is refused as well', async () => {
    const { code, version } = await receive()
    const got = await hung.post(`/api/dossiers/${code}/events`, { version: version + 5, event: supplement })
    expect(got.status).toBe(409)
  })

  it('of any number of steps at once exactly one is recorded, and the log tells of all', async () => {
    const step = fc.constantFrom(
      { type: 'site-checked' },
      { type: 'consulted', body: 'Phòng Kinh tế', answerBy: '2026-11-10' },
      { type: 'finished', result: 'granted' },
      supplement,
    )
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(fc.boolean(), step), { minLength: 2, maxLength: 8 }), async (tries) => {
        const { code, version } = await receive()
        const answers = await Promise.all(
          tries.map(([first, event]) => (first ? hung : thao).post(`/api/dossiers/${code}/events`, { version, event })),
        )
        const recorded = answers.filter(({ status }) => status === 200)
        expect(recorded).toHaveLength(1)
        expect(answers.filter(({ status }) => status === 409)).toHaveLength(tries.length - 1)
        expect(await eventsOf(code)).toHaveLength(version + 1)
        const log = await office.database.query<{ outcome: string; count: number }>(
          `select outcome, count(*)::integer as count from audit_entry
           where subject = $1 and actor <> 'lan' group by outcome order by outcome`,
          [code],
        )
        expect(log).toEqual([
          { outcome: 'done', count: 1 },
          { outcome: 'refused', count: tries.length - 1 },
        ])
      }),
      { numRuns: 12, seed: 2026 },
    )
  })

  it('dossiers received at once each have a code and a register number of their own', async () => {
    const received = await Promise.all(Array.from({ length: 8 }, receive))
    expect(new Set(received.map(({ code }) => code)).size).toBe(8)
    const numbers = received.map(({ facts }) => (facts['slip'] as { registerNumber: number }).registerNumber)
    expect(new Set(numbers).size).toBe(8)
  })
})

describe('what was recorded stays', () => {
  it.each(['case_event', 'audit_entry', 'sealed_identity'])('%s takes neither change nor deletion', async (table) => {
    await receive()
    await expect(office.database.query(`delete from ${table}`)).rejects.toThrow('append-only')
    await expect(office.database.query(`truncate ${table}`)).rejects.toThrow('append-only')
  })
})
