import assert from 'node:assert/strict'
import { after, afterEach, before, beforeEach, describe, it } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { holdNotes } from '../../hold-notes'
import { startPostgres } from '../../local-postgres'
import type { Workers } from '../../worker-processes'
import { type ClockFace, realMoment } from '../clock'
import { type Desk, openDesk, startWorker } from '../desk'
import { systemSchemaOf } from '../names'
import { openRecords, type Records } from '../records'
import { finished, letter, opening, subjects } from '../sample'
import { nameOf, type Timer } from '../timers'

const postgres = await startPostgres()
const skip = postgres === undefined && 'PostgreSQL is not installed and DATABASE_URL is not set'

/** By hand: with the letter, 29 April 2024 is off and Saturday 4 May is worked; 18 April, 30 April and 1 May are holidays. */
const expected = [
  'MAU-1/dossier.result/day-before/2024-04-23/v0 wakes 2024-04-22',
  'MAU-1/dossier.result/last-day/2024-04-23/v0 wakes 2024-04-23',
  'MAU-2/dossier.result/day-before/2024-04-26/v0 wakes 2024-04-25',
  'MAU-2/dossier.result/last-day/2024-04-26/v0 wakes 2024-04-26',
  'MAU-3/dossier.result/day-before/2024-05-02/v1 wakes 2024-04-26',
  'MAU-3/dossier.result/last-day/2024-05-02/v1 wakes 2024-05-02',
  'MAU-4/dossier.result/day-before/2024-05-03/v1 wakes 2024-05-02',
  'MAU-4/dossier.result/last-day/2024-05-03/v1 wakes 2024-05-03',
  'MAU-5/dossier.result/day-before/2024-05-04/v1 wakes 2024-05-03',
  'MAU-5/dossier.result/last-day/2024-05-04/v1 wakes 2024-05-04',
]

/** Those of what the letter moved, and of the dossier that was finished. */
const stale = [
  'MAU-3/dossier.result/day-before/2024-04-29/v0',
  'MAU-3/dossier.result/last-day/2024-04-29/v0',
  'MAU-4/dossier.result/day-before/2024-05-02/v0',
  'MAU-4/dossier.result/last-day/2024-05-02/v0',
  'MAU-5/dossier.result/day-before/2024-05-03/v0',
  'MAU-5/dossier.result/last-day/2024-05-03/v0',
  'MAU-6/dossier.result/day-before/2024-04-25/v0',
  'MAU-6/dossier.result/last-day/2024-04-25/v0',
]

/** Plan 17/KH-UBND III.1.c, before 10 November: half a year away, so asleep to the end. */
const asleep = [
  'so-tu-phap/plan.III.1.c-2/day-before/2024-11-09/v0',
  'so-tu-phap/plan.III.1.c-2/last-day/2024-11-09/v0',
]

const all = [...expected.map(withoutDay), ...stale, ...asleep].sort()

describe('reminders of deadlines that a letter moves', { skip, timeout: 300_000 }, () => {
  let url: string
  let name: string
  let records: Records
  let desk: Desk
  let worker: Workers
  let timers: ReadonlyMap<string, Timer>

  before(() => {
    assert(postgres !== undefined)
    url = postgres.url
  })

  beforeEach(async () => {
    name = `reminders_test_${Date.now()}`
    records = await openRecords(url, name)
    desk = await openDesk(url, name)
    worker = await startWorker(url, name)
  })

  afterEach(async () => {
    await worker.kill()
    await desk.close()
    await records.close()
    await query(`drop schema ${name} cascade; drop schema ${systemSchemaOf(name)} cascade`)
  })

  after(() => postgres?.stop())

  /** Opens the desk with a clock of so many milliseconds a day, and has everything watched; one dossier is finished. */
  async function openWith(msPerDay: number): Promise<ClockFace> {
    const face = { shows: opening, real: Date.now(), msPerDay }
    await records.setClock(face)
    const set = await Promise.all(subjects.map((subject) => desk.watch(opening, subject)))
    await desk.watch(opening, finished)
    timers = new Map(set.flat().map((timer) => [nameOf(timer), timer]))
    return face
  }

  /** The letter comes; with its timers, all that there are to be are set. */
  async function receiveLetter(): Promise<void> {
    const again = await desk.announce(opening, 1, letter)
    timers = new Map([...timers, ...again.map((timer) => [nameOf(timer), timer] as const)])
    assert.deepEqual([...timers.keys()].sort(), all)
  }

  /** Kills the worker when something is so that DBOS has not heard of. */
  async function killUnnoted(isSo: () => Promise<boolean>, meanwhile: () => Promise<void>): Promise<void> {
    const holder = new pg.Client({ connectionString: url })
    await holder.connect()
    const notes = await holdNotes(holder, systemSchemaOf(name))
    await meanwhile()
    await until(isSo)
    await worker.kill()
    await notes.release()
    await holder.end()
  }

  const allAwake = async () => (await desk.listAsleep()).length === asleep.length
  const sent = async () =>
    (await records.listReminders()).map(({ timer }) => `${timer} wakes ${timers.get(timer)?.at.slice(0, 10)}`).sort()
  const namesOfWakes = async (outcome: string) =>
    (await records.listWakes()).flatMap((wake) => (wake.outcome === outcome ? [wake.timer] : []))

  it('a moved deadline fires at its new time, and a stale timer does nothing', async (t) => {
    const face = await openWith(700)
    await receiveLetter()
    await until(allAwake)

    assert.deepEqual(await sent(), expected)
    assert.deepEqual((await namesOfWakes('stale')).sort(), stale)
    assert.deepEqual(await namesOfWakes('known'), [])
    assert.deepEqual([...(await desk.listAsleep())].sort(), asleep)

    const late = (await records.listReminders()).map(({ sentAt, timer }) => {
      const { real } = timers.get(timer) ?? assert.fail(`${timer} was never set`)
      return realMoment(sentAt, face) - real
    })
    // the clock shows whole seconds, less than a millisecond of ours
    assert(Math.min(...late) > -1, 'a reminder was sent before its time')
    assert(Math.max(...late) < 5000, `a reminder was sent ${Math.max(...late)} ms after its time`)

    const [message = ''] = (await records.listReminders())
      .filter(({ subject, kind }) => subject === 'MAU-3' && kind === 'day-before')
      .map((reminder) => reminder.message)
    assert.match(message, /hồ sơ MAU-3: Giải quyết và trả kết quả — còn 1 ngày làm việc\./)
    assert.match(message, /29\/04\/2024 \(nghỉ hoán đổi\)/)
    assert.match(message, /Hạn: hết ngày 02\/05\/2024\./)
    t.diagnostic(
      `${timers.size} timers: ${expected.length} sent, at most ${Math.round(Math.max(...late))} ms late, ${stale.length} stale, ${asleep.length} asleep`,
    )
  })

  it('killed asleep, and killed after a reminder is sent and before DBOS knows of it: none lost, none twice', async (t) => {
    await openWith(900)
    await receiveLetter()
    await worker.kill()
    const asleepAtKill = (await desk.listAsleep()).length
    const sentBefore = (await records.listReminders()).length
    await killUnnoted(
      async () => (await records.listReminders()).length > sentBefore,
      async () => {
        worker = await startWorker(url, name)
      },
    )
    const unnoted = (await records.listReminders()).slice(sentBefore).map(({ timer }) => timer)
    worker = await startWorker(url, name)
    await until(allAwake)

    assert.deepEqual(await sent(), expected)
    assert.deepEqual((await namesOfWakes('sent')).sort(), expected.map(withoutDay))
    assert.deepEqual((await namesOfWakes('known')).sort(), [...unnoted].sort(), 'woken again, and not sent again')
    assert.deepEqual([...new Set(await namesOfWakes('stale'))].sort(), stale)
    assert.deepEqual([...(await desk.listAsleep())].sort(), asleep)
    t.diagnostic(
      `2 kills: ${asleepAtKill} timers asleep at the first, ${unnoted.length} sent and not noted at the second; ${expected.length} sent in all`,
    )
  })

  it('killed while the letter is being taken in: it is taken in once, and no timer is missing', async () => {
    await openWith(86_400_000)
    let taken: Promise<void> = Promise.resolve()
    await killUnnoted(
      async () => (await records.listAnnouncements()).length === 1,
      async () => {
        taken = receiveLetter()
      },
    )
    worker = await startWorker(url, name)
    await taken
    assert.deepEqual(await records.listAnnouncements(), [letter])
    assert.deepEqual([...(await desk.listAsleep())].sort(), all)
  })

  async function query(text: string): Promise<void> {
    const client = new pg.Client({ connectionString: url })
    await client.connect()
    await client.query(text)
    await client.end()
  }
})

function withoutDay(line: string): string {
  return line.slice(0, line.indexOf(' wakes '))
}

async function until(isSo: () => Promise<boolean>): Promise<void> {
  while (!(await isSo())) await pause(50)
}
