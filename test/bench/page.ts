import { readFileSync, writeFileSync } from 'node:fs'
import { meetsTarget, type Row, ratioOf } from './row'

/** What a release measured: the ratio of each comparison. */
export interface Results {
  readonly version: string
  readonly ratios: Readonly<Record<string, number>>
}

const page = new URL('../../docs/performance.md', import.meta.url)

/** Writes the tables of docs/performance.md between their marks; what stands around them stays. */
export function writePage(rows: readonly Row[], last: Results | undefined): void {
  const sizes = rows.filter(({ unit }) => unit === 'bytes')
  const others = rows.filter(({ unit }) => unit !== 'bytes')
  const text = readFileSync(page, 'utf8')
  writeFileSync(page, replace(replace(text, 'speed', tableOf(others, last)), 'size', tableOfSizes(sizes, last)))
}

function replace(text: string, mark: string, table: string): string {
  const [start, end] = [`<!-- ${mark} -->`, `<!-- end of ${mark} -->`]
  if (!text.includes(start) || !text.includes(end)) throw new Error(`docs/performance.md has no ${start} … ${end}`)
  return `${text.slice(0, text.indexOf(start) + start.length)}\n\n${table}\n\n${text.slice(text.indexOf(end))}`
}

function tableOf(rows: readonly Row[], last: Results | undefined): string {
  return [
    `| what | compared with | ratio | target | ${lastTitle(last)} |`,
    '|---|---|---|---|---|',
    ...rows.map((row) => {
      return `| ${row.what}: ${measure(row.ours, row)} | ${row.compared}: ${measure(row.theirs, row)} | ${tell(row)} | ${targetOf(row)} | ${lastOf(row, last)} |`
    }),
  ].join('\n')
}

function tell(row: Row): string {
  const ratio = ratioOf(row)
  if (row.kind !== 'faster') return write(ratio)
  return ratio < 1 ? `${write(1 / ratio)} times slower` : `${write(ratio)} times faster`
}

function tableOfSizes(rows: readonly Row[], last: Results | undefined): string {
  return [
    `| import | bytes | against date-holidays | ${lastTitle(last)} |`,
    '|---|---|---|---|',
    ...rows.map((row) => {
      const target = row.target === undefined ? '' : ` (target ${whole(row.target * row.theirs)}${missed(row)})`
      return `| ${row.what} | ${whole(row.ours)}${target} | ${ratioOf(row).toFixed(3)} | ${lastOf(row, last)} |`
    }),
  ].join('\n')
}

const lastTitle = (last: Results | undefined): string =>
  last === undefined ? 'last release' : `release ${last.version}`

function lastOf(row: Row, last: Results | undefined): string {
  const before = last?.ratios[row.id]
  return before === undefined ? '—' : row.unit === 'bytes' ? before.toFixed(3) : write(before)
}

function targetOf(row: Row): string {
  return row.target === undefined ? '—' : `${row.target}${missed(row)}`
}

const missed = (row: Row): string => (meetsTarget(row) ? '' : ', missed')

function measure(value: number, { unit }: Row): string {
  return unit === 'a second' ? `${whole(value)} a second` : `${write(value)} ${unit}`
}

/** Three figures that count. */
function write(value: number): string {
  return value >= 100 ? whole(value) : value.toPrecision(3).replace(/\.0+$/, '')
}

const whole = (value: number): string => String(Math.round(value)).replaceAll(/\B(?=(\d{3})+$)/g, ',')
