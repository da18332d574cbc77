import type { Path } from '../core/index'

/** A row as a dossier, and which column of the file stands behind a place in it. */
export interface CsvDossier {
  readonly value: unknown
  columnOf(path: Path): string | undefined
}

/** How a CSV file is read. */
export interface CsvOptions {
  /** The time of day of a day that has none, as `08:00`. Without it such a day is a finding, never a guess. */
  readonly time?: string
  /** Told once for each column that is not used. */
  readonly onUnknownColumn: (name: string) => void
}

/** Columns of the events of a dossier, in the order of a dossier's life; the same moment keeps this order. */
const eventColumns = [
  'submitted',
  'accepted',
  'refused',
  'supplement-requested',
  'supplement-received',
  'supplement-requested-2',
  'supplement-received-2',
  'late-notified',
  'finished',
  'returned',
  'closed',
] as const

type EventColumn = (typeof eventColumns)[number]

const otherColumns = ['code', 'procedure', 'name', 'limit', 'unit', 'appointment', 'items', 'reason', 'result'] as const

type Column = EventColumn | (typeof otherColumns)[number]

/** The names Vietnamese registers give their columns. */
const vietnamese: Readonly<Record<string, Column>> = {
  'mã hồ sơ': 'code',
  'mã thủ tục': 'procedure',
  'tên thủ tục': 'name',
  'thời hạn': 'limit',
  'đơn vị thời hạn': 'unit',
  'ngày nộp': 'submitted',
  'ngày tiếp nhận': 'accepted',
  'ngày hẹn trả': 'appointment',
  'ngày từ chối': 'refused',
  'ngày yêu cầu bổ sung': 'supplement-requested',
  'ngày bổ sung': 'supplement-received',
  'ngày yêu cầu bổ sung lần 2': 'supplement-requested-2',
  'ngày bổ sung lần 2': 'supplement-received-2',
  'giấy tờ bổ sung': 'items',
  'lý do bổ sung': 'reason',
  'ngày xin lỗi': 'late-notified',
  'ngày có kết quả': 'finished',
  'kết quả': 'result',
  'ngày trả': 'returned',
  'ngày đóng': 'closed',
}

/** Names of units and results as Vietnamese registers write them. */
const words: Readonly<Record<string, string>> = {
  'ngày làm việc': 'working-day',
  ngày: 'day',
  'giờ làm việc': 'working-hour',
  giờ: 'hour',
  tuần: 'week',
  tháng: 'month',
  cấp: 'granted',
  'từ chối': 'refused',
}

const known = new Set<string>([...eventColumns, ...otherColumns])
const fold = (text: string): string => text.normalize('NFC').trim().toLowerCase()

/** From the column names to a function that makes a dossier of a row; what it holds is for `parseDossier` to judge. */
export function csvDossiers(names: readonly string[], options: CsvOptions): (row: readonly string[]) => CsvDossier {
  const columns = names.map((name): string => vietnamese[fold(name)] ?? fold(name))
  for (const [place, column] of columns.entries()) {
    if (!known.has(column)) options.onUnknownColumn(names[place] ?? '')
  }
  return (row) => {
    const cells = new Map(columns.map((column, place) => [column, row[place]?.trim() ?? '']))
    const events = eventsOf(cells, options)
    return {
      value: { ...caseOf(cells), events: events.map(({ event }) => event) },
      columnOf: (path) => names[columns.indexOf(columnBehind(path, events))],
    }
  }
}

type Cells = ReadonlyMap<string, string>

const cellOf = (cells: Cells, column: Column): string | undefined => cells.get(column) || undefined

function wordOf(cells: Cells, column: Column): string | undefined {
  const text = cellOf(cells, column)
  return text === undefined ? undefined : (words[fold(text)] ?? text)
}

function caseOf(cells: Cells): object {
  const limit = cellOf(cells, 'limit')
  return {
    code: cellOf(cells, 'code'),
    procedure: {
      ...optional('code', cellOf(cells, 'procedure')),
      ...optional('name', cellOf(cells, 'name')),
      ...(limit !== undefined && { limit: { amount: Number(limit), ...optional('unit', wordOf(cells, 'unit')) } }),
    },
  }
}

/** An event of a dossier and the column of its moment. */
interface CsvEvent {
  readonly column: EventColumn
  readonly event: { readonly type: string; readonly at: string }
}

function eventsOf(cells: Cells, options: CsvOptions): readonly CsvEvent[] {
  const items = (cellOf(cells, 'items') ?? '').split(/[;|]/).map((name) => name.trim())
  const details: Readonly<Partial<Record<string, object>>> = {
    accepted: optional('appointment', momentOf(cellOf(cells, 'appointment'), {})),
    'supplement-requested': {
      items: items.filter((name) => name !== '').map((name) => ({ name })),
      ...optional('reason', cellOf(cells, 'reason')),
    },
    'supplement-received': { complete: true },
    finished: optional('result', wordOf(cells, 'result')),
  }
  const events = eventColumns.flatMap((column): readonly CsvEvent[] => {
    const at = momentOf(cellOf(cells, column), options)
    const type = column.replace(/-2$/, '')
    return at === undefined ? [] : [{ column, event: { type, at, ...details[type] } }]
  })
  return events.sort((one, other) => compare(one.event.at, other.event.at))
}

/** The columns of a dossier's own fields; an event's moment stands in the column of the event. */
const columnsOfFields: Readonly<Partial<Record<string, Column>>> = {
  code: 'code',
  'procedure.code': 'procedure',
  'procedure.name': 'name',
  'procedure.limit': 'limit',
  'procedure.limit.amount': 'limit',
  'procedure.limit.unit': 'unit',
}

function columnBehind(path: Path, events: readonly CsvEvent[]): string {
  const [first, index, field] = path
  if (first !== 'events' || typeof index !== 'number') return columnsOfFields[path.join('.')] ?? ''
  return otherColumns.find((name) => name === field) ?? events[index]?.column ?? ''
}

const optional = (name: string, value: string | undefined): object => (value === undefined ? {} : { [name]: value })

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)

/** `04/03/2024 08:30` as a moment of Viet Nam; what is written otherwise stays as it is, to be judged. */
function momentOf(text: string | undefined, { time }: Pick<CsvOptions, 'time'>): string | undefined {
  if (text === undefined) return undefined
  const slashes = /^(\d{1,2})\/(\d{1,2})\/(\d{4})(?:[ T](\d{1,2}:\d{2}(?::\d{2})?))?$/.exec(text)
  const dashes = /^(\d{4}-\d{2}-\d{2})(?:[ T](\d{1,2}:\d{2}(?::\d{2})?))?$/.exec(text)
  const date = slashes === null ? dashes?.[1] : `${slashes[3]}-${pad(slashes[2])}-${pad(slashes[1])}`
  if (date === undefined) return text
  const clock = slashes?.[4] ?? dashes?.[2] ?? time
  if (clock === undefined) return date
  const [hour, minute, second = '00'] = clock.split(':')
  return `${date}T${pad(hour)}:${minute}:${second}+07:00`
}

const pad = (number: string | undefined): string => (number ?? '').padStart(2, '0')
