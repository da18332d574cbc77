import { auditDossier, type Dossier } from 'congvu/dossier'
import { parseDossier } from 'congvu/schema'

/**
 * A stream of dossiers, line by line, on one core: a bare JSON.parse of every line against the whole audit of the same
 * lines, in turns of a thousand so that both meet the same machine. `npm run bench:stream [-- lines]`, a million by default.
 */
const lines = Number(process.argv[2] ?? 1_000_000)
const turn = 1000
const asOf = '2026-03-02T08:00:00+07:00'
const random = seeded(20_261_123)

let read = 0n
let audited = 0n
let checked = 0n
let findings = 0
let peak = 0
for (let done = 0; done < lines; done += turn) {
  const batch = Array.from({ length: turn }, (_, index) => lineOf(done + index))
  read += time(() => {
    for (const line of batch) JSON.parse(line)
  })
  audited += time(() => {
    for (const line of batch) findings += auditDossier(JSON.parse(line) as Dossier, { asOf }).findings.length
  })
  checked += time(() => {
    for (const line of batch) {
      const parsed = parseDossier(JSON.parse(line))
      if (parsed.status === 'invalid') throw new Error(`line ${line} was meant to be a dossier`)
      findings += auditDossier(parsed.dossier, { asOf }).findings.length
    }
  })
  peak = Math.max(peak, process.memoryUsage().heapUsed)
  if (done + turn === 100_000 || done + turn >= lines) tell(done + turn)
}

function tell(count: number): void {
  const rate = (spent: bigint) => Math.round(count / (Number(spent) / 1e9))
  const share = (spent: bigint) => (Number(read) / Number(spent)).toFixed(3)
  console.log(`${count} dossiers, ${findings} findings, peak heap ${(peak / 1_048_576).toFixed(0)} MB`)
  console.log(`${rate(read)} a second: JSON.parse and no more`)
  console.log(`${rate(audited)} a second: JSON.parse, audit (${share(audited)} of the bare rate)`)
  console.log(`${rate(checked)} a second: JSON.parse, schema, audit (${share(checked)} of the bare rate)\n`)
}

function time(run: () => void): bigint {
  const start = process.hrtime.bigint()
  run()
  return process.hrtime.bigint() - start
}

/** One dossier of two to eight events, between 2022 and 2026, as a line of JSON. */
function lineOf(number: number): string {
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
