import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { measureAudits } from './audits'
import { measureBulk } from './bulk'
import { measureLifecycle } from './lifecycle'
import { measureOverlaps } from './overlaps'
import { type Results, writePage } from './page'
import { type Effort, type Row, ratioOf } from './row'
import { measureRules } from './rules'
import { measureSize } from './size'
import { measureStart } from './start'
import { measureStream } from './stream'
import { measureWorkingDays } from './working-days'

/**
 * Measures everything side by side and writes the tables of docs/performance.md, beside the ratios of the last release.
 * `--quick` only shows that everything runs, and writes nothing; `--release` keeps the ratios as those of this version.
 */
const effort: Effort = { quick: process.argv.includes('--quick') }
const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  version: string
}
const releases = new URL('./releases/', import.meta.url)

if (!existsSync(new URL('../../dist/index.js', import.meta.url))) throw new Error('no dist: npm run build comes first')

const rows: Row[] = []
for (const measure of [
  // first, while the heap holds nothing of the others
  measureStream,
  measureWorkingDays,
  measureBulk,
  measureLifecycle,
  measureRules,
  measureAudits,
  measureOverlaps,
  measureStart,
  measureSize,
]) {
  for (const row of await measure(effort)) {
    rows.push(row)
    console.log(`${ratioOf(row).toPrecision(3).padStart(8)}  ${row.what} : ${row.compared}`)
  }
}
const broken = rows.filter((row) => !(ratioOf(row) > 0 && Number.isFinite(ratioOf(row))))
if (broken.length > 0) throw new Error(`no ratio: ${broken.map(({ id }) => id).join(', ')}`)

const last = lastRelease()
for (const row of rows) {
  const before = last?.ratios[row.id]
  if (before === undefined || effort.quick) continue
  const change = row.kind === 'cost' ? ratioOf(row) / before : before / ratioOf(row)
  if (change > 1.25) console.log(`SLOWER by ${change.toFixed(2)} than release ${last?.version}: ${row.what}`)
}
if (!effort.quick) writePage(rows, last)
if (process.argv.includes('--release')) {
  const ratios = Object.fromEntries(rows.map((row) => [row.id, Number(ratioOf(row).toPrecision(4))]))
  mkdirSync(releases, { recursive: true })
  writeFileSync(new URL(`${version}.json`, releases), `${JSON.stringify({ version, ratios }, null, 2)}\n`)
}
console.log(`${rows.length} comparisons${effort.quick ? ', quick: the ratios mean nothing' : ''}`)

/** The results of the newest release but this one; of this one until there is an older. */
function lastRelease(): Results | undefined {
  if (!existsSync(releases)) return undefined
  const names = readdirSync(releases).sort((one, other) => one.localeCompare(other, 'en', { numeric: true }))
  const name = names.filter((each) => each !== `${version}.json`).at(-1) ?? names.at(-1)
  return name === undefined ? undefined : JSON.parse(readFileSync(new URL(name, releases), 'utf8'))
}
