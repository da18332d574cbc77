import { mkdirSync } from 'node:fs'
import { openDatabase } from './src/database'
import { runPart } from './src/run-part'
import { partSteps } from './src/settings'
const n = Number(process.argv[2] ?? 20000)
const settings = { dossiers: n, seed: '1', out: '/tmp/bulk-try', workers: 1, part: n }
for (const s of partSteps) mkdirSync(`/tmp/bulk-try/${s}`, { recursive: true })
const db = await openDatabase(settings)
for (const step of partSteps) { const t = performance.now(); const d = await runPart(db, settings, step, 0); console.log(step, ((performance.now()-t)/1000).toFixed(2), d) }
const show = async (q: string) => console.table((await db.runAndReadAll(q)).getRowObjectsJson())
await show(`SELECT timeliness, count(*) FROM '/tmp/bulk-try/by-rules/*.parquet' GROUP BY ALL`)
await show(`SELECT unnest(string_split(findings,' ')) f, count(*) FROM '/tmp/bulk-try/by-rules/*.parquet' GROUP BY ALL order by 2`)
await show(`SELECT r.number, r.due, s.due sdue, r.timeliness, s.timeliness st, r.requests q, s.requests sq, r.days_late, s.days_late sd, r.findings, s.findings sf, r.regime, s.regime rs FROM '/tmp/bulk-try/by-rules/*.parquet' r JOIN '/tmp/bulk-try/by-sql/*.parquet' s USING (number) WHERE r IS DISTINCT FROM s LIMIT 10`)
console.log(process.resourceUsage().maxRSS/1024)
