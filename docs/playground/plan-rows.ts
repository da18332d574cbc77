import type { Finding } from 'congvu/core'
import type { PlannedInspection } from 'congvu/inspections'
import { parseInspectionPlan } from 'congvu/schema'
import { toIso } from './moments'
import { type PlanColumn, planColumns } from './plan-columns'

/** What pasted rows became: lines of plans, and the findings of each row that is none. */
export interface PlanRows {
  readonly plans: readonly PlannedInspection[]
  /** Number of the row, the head being row 1, as a sheet counts. */
  readonly problems: readonly { readonly row: number; readonly findings: readonly Finding[] }[]
}

/** Reads rows pasted from a sheet (tabs) or a CSV text; a row that cannot be used does not stop the others. */
export function readPlanRows(text: string): PlanRows {
  const rows = splitRows(text)
  const head = rows[0]?.cells.map(columnOf) ?? []
  const hasHead = head.filter((column) => column !== undefined).length >= 3
  const columns = hasHead ? head : planColumns
  const read = (hasHead ? rows.slice(1) : rows).map(({ row, cells }) => ({
    row,
    result: parseInspectionPlan([toRecord(cells, columns)]),
  }))
  return {
    plans: read.flatMap(({ result }) => (result.status === 'valid' ? result.plans : [])),
    problems: read.flatMap(({ row, result: { findings } }) =>
      findings.length === 0
        ? []
        : [{ row, findings: findings.map((finding) => ({ ...finding, path: finding.path?.slice(1) ?? [] })) }],
    ),
  }
}

/** The column that a finding of a row points at. */
export function columnAt({ path = [] }: Finding): PlanColumn | undefined {
  const place = path.filter((part) => typeof part === 'string').join('.')
  return (
    planColumns.find((column) => column.path === place) ??
    planColumns.find((column) => column.path.startsWith(`${place}.`))
  )
}

/** Lower case without marks: `Hình thức` and `hinh thuc` are the same head. */
export function plain(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replaceAll('đ', 'd')
    .normalize('NFD')
    .replaceAll(/\p{Mark}/gu, '')
}

function columnOf(cell: string): PlanColumn | undefined {
  const head = plain(cell)
  return planColumns.find(
    ({ path, name, heads }) =>
      [path.toLowerCase(), plain(name.vi), plain(name.en)].includes(head) || heads.includes(head),
  )
}

function toRecord(cells: readonly string[], columns: readonly (PlanColumn | undefined)[]): unknown {
  const record: Record<string, unknown> = { body: {}, subject: {}, contents: [] }
  for (const [index, column] of columns.entries()) {
    const cell = cells[index]?.trim() ?? ''
    if (column === undefined || cell === '') continue
    const [first = '', second] = column.path.split('.')
    if (second === undefined) record[first] = readCell(cell, column)
    else record[first] = { ...(record[first] as object | undefined), [second]: readCell(cell, column) }
  }
  return record
}

function readCell(cell: string, { kind, words = {} }: PlanColumn): unknown {
  switch (kind) {
    case 'list':
      return cell
        .split(';')
        .map((one) => one.trim())
        .filter((one) => one !== '')
    case 'number':
      return /^\d+$/.test(cell) ? Number(cell) : cell
    case 'day':
      return toIso(cell)
    case 'word':
      return words[plain(cell)] ?? cell
    default:
      return cell
  }
}

/** Rows of cells; tabs part them when there are any, else commas. A cell in quotes may hold either, and line breaks. */
function splitRows(text: string): readonly { readonly row: number; readonly cells: readonly string[] }[] {
  const mark = text.includes('\t') ? '\t' : ','
  const rows: string[][] = [[]]
  let cell = ''
  let quoted = false
  for (let place = 0; place < text.length; place += 1) {
    const letter = text[place] ?? ''
    if (quoted) {
      if (letter !== '"') cell += letter
      else if (text[place + 1] === '"') cell += text[++place]
      else quoted = false
    } else if (letter === '"' && cell === '') quoted = true
    else if (letter === mark) cell = endCell()
    else if (letter === '\n') {
      cell = endCell()
      rows.push([])
    } else if (letter !== '\r') cell += letter
  }
  endCell()
  return rows
    .map((cells, index) => ({ row: index + 1, cells }))
    .filter(({ cells }) => cells.some((one) => one.trim() !== ''))

  function endCell(): string {
    rows.at(-1)?.push(cell)
    return ''
  }
}
