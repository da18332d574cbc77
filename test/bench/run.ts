import { execFileSync } from 'node:child_process'
import { addWorkingDays, addWorkingDaysBulk } from 'congvu/calendar'
import type { IsoDate } from 'congvu/core'
import { auditDossier, type Dossier } from 'congvu/dossier'
import { auditComplaint, type Complaint, complaintLifecycle } from 'congvu/petitions'
import { parseDossier } from 'congvu/schema'
import { addBusinessDays, formatISO, parseISO } from 'date-fns'
import { Bench } from 'tinybench'
import { compareWithXState } from './lifecycle'
import { compareWithIntervalTree } from './overlaps'

/** Ratios measured side by side in one run; `docs/en/reference/performance.md` tells them. */
const dates: readonly IsoDate[] = Array.from(
  { length: 256 },
  (_, number) => `20${16 + (number % 12)}-0${1 + (number % 9)}-${10 + (number % 18)}` as IsoDate,
)
let turn = 0
const next = (): IsoDate => {
  turn = (turn + 1) & 255
  return dates[turn] as IsoDate
}

const record = JSON.stringify({
  code: 'H13.12-250811-0007',
  procedure: {
    code: '1.009994',
    name: 'Cấp giấy phép xây dựng nhà ở riêng lẻ',
    limit: { amount: 10, unit: 'working-day' },
  },
  events: [
    { type: 'submitted', at: '2025-08-08T10:00:00+07:00', channel: 'online' },
    { type: 'accepted', at: '2025-08-11T09:30:00+07:00', appointment: '2025-08-25' },
    {
      type: 'supplement-requested',
      at: '2025-08-13T09:00:00+07:00',
      items: [{ name: 'Bản vẽ thiết kế', published: true }],
      reason: 'Thiếu so với danh mục đã công bố',
      written: true,
      through: 'one-stop',
    },
    { type: 'supplement-received', at: '2025-08-18T09:00:00+07:00', complete: true },
    { type: 'finished', at: '2025-08-29T10:00:00+07:00', result: 'granted' },
    { type: 'returned', at: '2025-08-29T15:00:00+07:00' },
  ],
})
const dossier = JSON.parse(record) as Dossier
const asOf = '2025-09-05T08:00:00+07:00'

/** A complaint of twelve events, first level and the way to the second. */
const complaint: Complaint = {
  kind: 'complaint',
  code: 'KN-2024-017',
  subject: 'administrative',
  known: '2024-01-15',
  respondent: 'commune-chair',
  events: [
    { type: 'received', at: '2024-02-26T08:00:00+07:00', channel: 'reception', form: 'petition', signed: true },
    { type: 'accepted', at: '2024-03-04T08:00:00+07:00', notified: true },
    { type: 'verification-started', at: '2024-03-06T08:00:00+07:00' },
    { type: 'complexity-determined', at: '2024-03-25T08:00:00+07:00' },
    { type: 'verified', at: '2024-04-02T08:00:00+07:00', positionsDiffer: true },
    { type: 'dialogue-notified', at: '2024-04-03T08:00:00+07:00', dialogueOn: '2024-04-10' },
    { type: 'dialogue-held', at: '2024-04-10T08:00:00+07:00', complainantPresent: true, signed: true, copies: 3 },
    { type: 'decided', at: '2024-04-17T08:00:00+07:00', conclusion: 'wrong' },
    { type: 'sent', at: '2024-04-22T08:00:00+07:00' },
    { type: 'decision-received', at: '2024-04-24T08:00:00+07:00' },
    { type: 'appealed', at: '2024-05-20T08:00:00+07:00', firstDecisionAttached: true },
    { type: 'accepted', at: '2024-05-28T08:00:00+07:00' },
  ],
}
const complaintRecord = JSON.stringify(complaint)
const complaintAsOf = '2024-06-03T08:00:00+07:00'

const bench = new Bench({ time: 500, warmupTime: 200 })
bench
  .add('addWorkingDays 15', () => addWorkingDays(next(), 15))
  .add('date-fns parse + addBusinessDays 15 + format', () =>
    formatISO(addBusinessDays(parseISO(next()), 15), { representation: 'date' }),
  )
  .add('addWorkingDays 1', () => addWorkingDays(next(), 1))
  .add('addWorkingDays 1000', () => addWorkingDays(next(), 1000))
  .add('JSON.parse of a dossier', () => JSON.parse(record))
  .add('auditDossier', () => auditDossier(dossier, { asOf }))
  .add('JSON.parse + parseDossier + auditDossier', () => {
    const parsed = parseDossier(JSON.parse(record))
    return parsed.status === 'valid' && auditDossier(parsed.dossier, { asOf })
  })
bench
  .add('JSON.parse of a complaint', () => JSON.parse(complaintRecord))
  .add('auditComplaint', () => auditComplaint(complaint, { asOf: complaintAsOf }))
await bench.run()

const time = (name: string): number => {
  const result = bench.getTask(name)?.result
  return result !== undefined && 'latency' in result ? result.latency.p50 : Number.NaN
}
const ratio = (slow: string, fast: string): string => `${(time(slow) / time(fast)).toFixed(2)} (${slow} : ${fast})`

for (const task of bench.tasks) console.log(`${(time(task.name) * 1e6).toFixed(0).padStart(9)} ns  ${task.name}`)
console.log('')
console.log(ratio('date-fns parse + addBusinessDays 15 + format', 'addWorkingDays 15'))
console.log(ratio('addWorkingDays 1000', 'addWorkingDays 1'))
console.log(ratio('auditDossier', 'JSON.parse of a dossier'))
console.log(ratio('JSON.parse + parseDossier + auditDossier', 'JSON.parse of a dossier'))

console.log(ratio('auditComplaint', 'JSON.parse of a complaint'))

console.log('')
for (const line of await compareWithXState(complaintLifecycle, complaint.events, complaint)) console.log(line)

console.log('')
for (const line of compareWithIntervalTree()) console.log(line)

/** The bulk function on a million rows, and numpy on the same rows if Debian's python3-numpy is there. */
const rows = 1_000_000
const days = Int32Array.from({ length: rows }, (_, row) => 16_801 + ((row * 7919) % 4000))
const counts = Int32Array.from({ length: rows }, (_, row) => 1 + (row % 60))
const out = new Int32Array(rows)
const nanoseconds = Array.from({ length: 15 }, () => {
  const start = process.hrtime.bigint()
  addWorkingDaysBulk(days, counts, out)
  return Number(process.hrtime.bigint() - start) / rows
}).sort((one, other) => one - other)[7] as number
console.log(`\n${nanoseconds.toFixed(2)} ns an element: addWorkingDaysBulk`)
try {
  const script = new URL('./numpy-busday.py', import.meta.url).pathname
  const numpy = Number(
    execFileSync('/usr/bin/python3', [script], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }),
  )
  console.log(`${numpy.toFixed(2)} ns an element: numpy busday_offset with the same holidays`)
  console.log(`${(numpy / nanoseconds).toFixed(1)} (numpy busday_offset : addWorkingDaysBulk)`)
} catch {
  console.log('numpy is not here (apt-get install python3-numpy): comparison skipped')
}
