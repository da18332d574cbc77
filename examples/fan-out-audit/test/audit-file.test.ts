import assert from 'node:assert/strict'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import type { DossierEvent, StatisticsDossier } from 'congvu/dossier'
import { auditFile } from '../audit-file'
import { add, nothing } from '../figures'
import { provinces } from '../provinces'
import { writeFiles } from '../write-files'

const asked = (at: string): DossierEvent => ({
  type: 'supplement-requested',
  at,
  items: [{ name: 'Bản sao', published: true }],
  reason: 'Thiếu bản sao',
  written: true,
  through: 'one-stop',
})
const answered = (at: string): DossierEvent => ({ type: 'supplement-received', at, complete: true })
const finished = (at: string): DossierEvent => ({ type: 'finished', at, result: 'granted' })

/** Five working days from Wednesday 19 August 2026 end on Tuesday 25 August: Saturday the 22nd is worked for the 31st. */
const dossier = (number: number, ...events: readonly DossierEvent[]): StatisticsDossier => ({
  code: `MAU-${number}`,
  channel: 'counter',
  procedure: { limit: { amount: 5, unit: 'working-day' } },
  events: [{ type: 'accepted', at: '2026-08-19T08:30:00+07:00' }, ...events],
})

/** By hand: one early, one on the day, one late, one in hand and overdue, one asked twice and then early. */
const register: readonly StatisticsDossier[] = [
  dossier(1, finished('2026-08-24T10:00:00+07:00')),
  dossier(2, finished('2026-08-25T16:00:00+07:00')),
  dossier(3, finished('2026-08-27T10:00:00+07:00')),
  dossier(4),
  dossier(
    5,
    asked('2026-08-20T09:00:00+07:00'),
    answered('2026-08-21T09:00:00+07:00'),
    asked('2026-08-24T09:00:00+07:00'),
    answered('2026-08-25T09:00:00+07:00'),
    finished('2026-08-26T10:00:00+07:00'),
  ),
]

describe('the audit of a register', () => {
  let folder: string
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'congvu-registers-'))
  })
  after(() => rm(folder, { recursive: true }))

  const auditLines = async (lines: readonly string[]) => {
    const path = join(folder, 'register.ndjson')
    await writeFile(path, lines.join('\n'))
    return auditFile(path)
  }
  const lines = register.map((one) => JSON.stringify(one))

  it('counts what was early, on time, late, overdue, and asked for again', async () => {
    const { statistics, askedAgain, violations } = await auditLines(lines)
    assert.deepEqual(
      [statistics.early, statistics['on-time'], statistics.late, statistics.overdue, statistics['in-time']],
      [2, 1, 1, 1, 0],
    )
    assert.equal(askedAgain, 1)
    assert.equal(violations['dossier.supplement-repeated'], 1)
    assert.equal(violations['dossier.finished-late'], 1)
    assert.equal(violations['dossier.overdue'], 1)
  })

  it('counts lines that are no dossier, and passes over empty ones', async () => {
    const figures = await auditLines([...lines, '', 'not json', '{"code":1}', '   '])
    assert.equal(figures.lines, 7)
    assert.equal(figures.unreadable, 2)
    assert.deepEqual({ ...figures, lines: 5, unreadable: 0 }, await auditLines(lines))
  })

  it('of a file longer than a batch is the sum of its parts', async () => {
    const many = Array.from({ length: 2100 }, (_, number) =>
      JSON.stringify({ ...register[number % register.length], code: `MAU-${number}` }),
    )
    const whole = await auditLines(many)
    assert.deepEqual(whole, add(await auditLines(many.slice(0, 700)), await auditLines(many.slice(700))))
    assert.equal(whole.lines, 2100)
    assert.equal(whole.askedAgain, 420)
  })

  it('of nothing is nothing', async () => {
    const { lines: none, unreadable, askedAgain, violations } = await auditLines([])
    assert.deepEqual(
      { none, unreadable, askedAgain, violations },
      { none: 0, unreadable: 0, askedAgain: 0, violations: {} },
    )
  })
})

describe('the synthetic registers', () => {
  it('are of 34 provinces, and the same each time they are written', async () => {
    assert.equal(new Set(provinces.map(([file]) => file)).size, 34)
    assert.equal(new Set(provinces.map(([, name]) => name)).size, 34)
    const folders = await Promise.all([0, 1].map(() => mkdtemp(join(tmpdir(), 'congvu-registers-'))))
    const written = await Promise.all(
      folders.map(async (folder) => Promise.all((await writeFiles(folder, 3)).map((path) => readFile(path, 'utf8')))),
    )
    assert.deepEqual(written[0], written[1])
    await Promise.all(folders.map((folder) => rm(folder, { recursive: true })))
  })

  it('add up in any order', () => {
    const one = { ...nothing, lines: 1, violations: { b: 1 } }
    const other = { ...nothing, lines: 2, violations: { a: 1, b: 2 } }
    assert.equal(JSON.stringify(add(one, other)), JSON.stringify(add(other, one)))
  })
})
