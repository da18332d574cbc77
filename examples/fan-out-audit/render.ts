import { basename } from 'node:path'
import { computeRates } from 'congvu/dossier'
import type { Figures } from './figures'
import { provinces } from './provinces'
import type { Result } from './records'

const names = new Map(provinces)

/** The audit as a table: each province, then the country. */
export function render(results: readonly Result[], total: Figures): string {
  const rows = results.map(({ file, figures }) => rowOf(nameOf(file), figures))
  return [head, ...rows, rowOf('Cả nước', total)].map((cells) => cells.map(pad).join('  ').trimEnd()).join('\n')
}

const head = ['Tỉnh, thành phố', 'Hồ sơ', 'Đã giải quyết trong kỳ', 'Đúng hạn', 'Yêu cầu bổ sung lần hai']

function rowOf(name: string, { lines, unreadable, statistics, askedAgain }: Figures): readonly string[] {
  const { resolvedOnTime } = computeRates(statistics)
  const percent = resolvedOnTime?.percent?.toFixed(2).replace('.', ',')
  return [
    name,
    `${lines - unreadable}`,
    `${statistics.resolved ?? 0}`,
    percent === undefined ? '—' : `${percent}%`,
    `${askedAgain}`,
  ]
}

function pad(cell: string, column: number): string {
  const width = head[column]?.length ?? 0
  return column === 0 ? cell.padEnd(22) : cell.padStart(width)
}

function nameOf(path: string): string {
  const file = basename(path, '.ndjson')
  return names.get(file) ?? file
}
