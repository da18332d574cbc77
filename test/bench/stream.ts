import { auditDossier, type Dossier } from 'congvu/dossier'
import { parseDossier } from 'congvu/schema'
import type { Effort, Row } from './row'

/**
 * A stream of dossiers, line by line, on one core: a bare JSON.parse of every line against the whole audit of the same
 * lines, in turns of a thousand so that both meet the same machine; and the heap, which must not grow with the stream.
 */
export async function measureStream({ quick }: Effort): Promise<readonly Row[]> {
  const lines = quick ? 5000 : 1_000_000
  const early = lines / 10
  const asOf = '2026-03-02T08:00:00+07:00'
  const line = lineWriter()
  let [read, audited, checked] = [0, 0, 0]
  let [earlyPeak, peak] = [0, 0]
  for (let done = 0; done < lines; done += 1000) {
    const batch = Array.from({ length: Math.min(1000, lines - done) }, (_, index) => line(done + index))
    read += seconds(() => {
      for (const text of batch) JSON.parse(text)
    })
    audited += seconds(() => {
      for (const text of batch) auditDossier(JSON.parse(text) as Dossier, { asOf })
    })
    checked += seconds(() => {
      for (const text of batch) {
        const parsed = parseDossier(JSON.parse(text))
        if (parsed.status === 'invalid') throw new Error(`line ${text} was meant to be a dossier`)
        auditDossier(parsed.dossier, { asOf })
      }
    })
    peak = Math.max(peak, process.memoryUsage().heapUsed / 1_048_576)
    if (done < early) earlyPeak = peak
  }
  const told = {
    compared: 'a bare `JSON.parse` loop over the same lines',
    theirs: lines / read,
    unit: 'a second',
  } as const
  return [
    {
      id: 'stream.audit',
      what: 'a stream of 1,000,000 dossiers, `JSON.parse` and audit',
      ours: lines / audited,
      ...told,
      kind: 'rate',
      target: 0.5,
    },
    {
      id: 'stream.whole',
      what: 'the same with `parseDossier`',
      ours: lines / checked,
      ...told,
      kind: 'rate',
      target: 0.5,
    },
    {
      id: 'stream.heap',
      what: 'peak heap after 1,000,000 dossiers, garbage included',
      compared: 'after 100,000',
      ours: peak,
      theirs: earlyPeak,
      unit: 'MB',
      kind: 'cost',
      target: 1.5,
    },
  ]
}

function seconds(run: () => void): number {
  const start = process.hrtime.bigint()
  run()
  return Number(process.hrtime.bigint() - start) / 1e9
}

/** Writes dossiers of two to eight events, between 2022 and 2026, as lines of JSON; the same in every run. */
function lineWriter(): (number: number) => string {
  const random = seeded(20_261_123)
  return (number) => lineOf(number, random)
}

function lineOf(number: number, random: () => number): string {
  let hour = 455_832 + Math.floor(random() * 35_000)
  const after = (most: number): string => {
    hour += Math.ceil(random() * most)
    return `${new Date(hour * 3_600_000).toISOString().slice(0, 19)}+07:00`
  }
  const events: object[] = []
  if (random() < 0.6) events.push({ type: 'submitted', at: after(1), channel: random() < 0.5 ? 'online' : 'counter' })
  events.push({ type: 'accepted', at: after(8) })
  if (random() < 0.4) events.push({ type: 'handed-over', at: after(12), to: 'Phòng chuyên môn' })
  if (random() < 0.2) {
    const items = [{ name: 'Bản vẽ thiết kế', published: random() < 0.9 }]
    const form = { reason: 'Thiếu so với danh mục', written: true, through: 'one-stop' }
    events.push({ type: 'supplement-requested', at: after(90), items, ...form })
    events.push({ type: 'supplement-received', at: after(120), complete: true })
  }
  if (random() < 0.85)
    events.push({ type: 'finished', at: after(400), result: random() < 0.95 ? 'granted' : 'refused' })
  if (events.length > 2 && random() < 0.8) events.push({ type: 'returned', at: after(24) })
  return JSON.stringify({
    code: `H13.12-${String(220_000 + (number % 40_000))}-${String(number).padStart(7, '0')}`,
    procedure: { code: '1.009994', limit: { amount: 3 + Math.floor(random() * 18), unit: 'working-day' } },
    events,
  })
}

/** Numbers in [0, 1) that are the same in every run. */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
