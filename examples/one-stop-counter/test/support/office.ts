import { randomUUID } from 'node:crypto'
import type { CaseAnswer, ProblemAnswer, StatusAnswer } from '../../src/api/answers'
import { dayOf } from '../../src/clock'
import type { Database } from '../../src/database/database'
import { openPglite } from '../../src/database/pglite'
import { openPostgres } from '../../src/database/postgres'
import { prepareTables } from '../../src/database/schema'
import { createApp } from '../../src/web/app'

/** An answer with its body. */
export interface Got {
  readonly status: number
  readonly headers: Headers
  readonly text: string
}

/** Somebody with a browser of his or her own. */
export interface Person {
  get(path: string, headers?: Readonly<Record<string, string>>): Promise<Got>
  post(path: string, body: unknown, headers?: Readonly<Record<string, string>>): Promise<Got>
  /** A form of a page, as a browser sends it. */
  send(path: string, form: Readonly<Record<string, string>>, headers?: Readonly<Record<string, string>>): Promise<Got>
}

export interface Office {
  readonly app: ReturnType<typeof createApp>
  readonly database: Database
  readonly counter: { readonly database: Database; readonly now: () => string }
  /** Sets the clock: `2026-11-02T08:30`. */
  at(moment: string): void
  today(): string
  as(user?: string): Promise<Person>
  close(): Promise<unknown>
}

const origin = 'http://counter.test'

/** A whole counter in memory, or in a schema of its own on the server that DATABASE_URL names. */
export async function openOffice(start = '2026-11-02T08:30'): Promise<Office> {
  const { database, close } = await openDatabase()
  await prepareTables(database)
  let moment = `${start}:00+07:00`
  const counter = { database, now: () => moment }
  const app = createApp(counter, 'a secret of the tests')
  return {
    app,
    database,
    counter,
    at: (next) => {
      moment = `${next}:00+07:00`
    },
    today: () => dayOf(moment),
    async as(user) {
      const one = person(app)
      if (user !== undefined) {
        const got = await one.post('/api/session', { user })
        if (got.status !== 200) throw new Error(`nobody called ${user}`)
      }
      return one
    },
    close,
  }
}

let embedded: Promise<Database> | undefined

async function openDatabase(): Promise<{ database: Database; close: () => Promise<unknown> }> {
  const schema = `counter_${randomUUID().replaceAll('-', '')}`
  const url = process.env['DATABASE_URL']
  if (url === undefined) {
    embedded ??= openPglite()
    const database = await embedded
    await database.query(`create schema ${schema}`)
    await database.query(`set search_path to ${schema}`)
    return { database, close: () => database.query(`drop schema ${schema} cascade`) }
  }
  const admin = openPostgres(url)
  await admin.query(`create schema ${schema}`)
  const place = new URL(url)
  place.searchParams.set('options', `-c search_path=${schema}`)
  const database = openPostgres(String(place))
  return {
    database,
    async close() {
      await database.close()
      await admin.query(`drop schema ${schema} cascade`)
      await admin.close()
    },
  }
}

function person(app: Office['app']): Person {
  const jar = new Map<string, string>()
  async function ask(path: string, init: RequestInit & { headers: Record<string, string> }): Promise<Got> {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
    const response = await app.request(`${origin}${path}`, { ...init, headers: { ...init.headers, cookie } })
    for (const line of response.headers.getSetCookie()) {
      const [pair = ''] = line.split(';')
      const split = pair.indexOf('=')
      jar.set(pair.slice(0, split), pair.slice(split + 1))
    }
    return { status: response.status, headers: response.headers, text: await response.text() }
  }
  return {
    get: (path, headers = {}) => ask(path, { headers: { ...headers } }),
    post: (path, body, headers = {}) =>
      ask(path, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify(body),
      }),
    send: (path, form, headers = {}) =>
      ask(path, {
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded', origin, ...headers },
        body: String(new URLSearchParams(form)),
      }),
  }
}

export const caseOf = ({ text }: Got): CaseAnswer => JSON.parse(text)
export const problemOf = ({ text }: Got): ProblemAnswer => JSON.parse(text)
export const statusOf = ({ text }: Got): StatusAnswer => JSON.parse(text)
export const codesOf = (got: Got): readonly string[] => problemOf(got).reasons.map(({ code }) => code)

export const applicant = { name: 'Nguyễn Thị Mười', phone: '0901234567', address: 'Phường Ninh Kiều (ví dụ)' }

/** A dossier as the officer at the counter writes it down. */
export function dossier(procedure = 'building', more: Readonly<Record<string, unknown>> = {}) {
  return {
    procedure,
    channel: 'counter',
    applicant,
    components: [{ name: 'Đơn đề nghị', copies: 1, form: 'original' }],
    sets: 1,
    returnManner: 'Trực tiếp tại quầy',
    intake: 'accept',
    ...more,
  }
}

export const supplement = {
  type: 'supplement-requested',
  items: [{ name: 'Bản vẽ thiết kế xây dựng' }],
  reason: 'Bản vẽ chưa có chữ ký',
  written: true,
  through: 'one-stop',
}

/** Takes steps one after the other and gives the case after the last. */
export async function steps(
  person: Person,
  folder: string,
  before: Pick<CaseAnswer, 'code' | 'version'>,
  ...events: readonly Readonly<Record<string, unknown>>[]
): Promise<CaseAnswer> {
  let { version } = before
  let last: CaseAnswer | undefined
  for (const event of events) {
    const got = await person.post(`/api/${folder}/${before.code}/events`, { version, event })
    if (got.status !== 200) throw new Error(`${event['type']} was refused: ${got.text}`)
    last = caseOf(got)
    version = last.version
  }
  if (last === undefined) throw new Error('no step')
  return last
}
