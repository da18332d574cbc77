import { dayStatus } from '../calendar/day-status'
import { demandCalendar } from '../calendar/is-calendar'
import type { WorkingCalendar } from '../calendar/types'
import { vietnamCalendar } from '../calendar/vietnam-calendar'
import type { IsoDate } from '../core/date'
import { dateOf, dayOf, quote } from '../core/iso'
import { lawVersion } from '../core/law-version'
import { demandShape, isKeyOf } from '../core/shape'

/** Hệ quản trị cơ sở dữ liệu — whose SQL is written. */
export type SqlDialect = 'postgresql' | 'sqlserver' | 'duckdb'

/** Which days the table holds; the whole calendar when absent. */
export interface WorkingDaySqlOptions {
  readonly from?: IsoDate
  readonly to?: IsoDate
  readonly calendar?: WorkingCalendar
}

/** How a dialect says what the others say too. */
interface Words {
  readonly text: (length: number) => string
  readonly yes: string
  readonly no: string
  readonly truth: string
  readonly functions: string
}

/** SQL Server takes at most this many rows in one INSERT. */
const rowsPerInsert = 1000

/**
 * Bảng ngày làm việc cho cơ sở dữ liệu — SQL that makes a table of the working days and two functions that count by it, so
 * that a database gives the same due dates as this library.
 *
 * The table `working_day_index` has one row for each day: `day`, `working`, `working_index` (working days up to and including
 * that day, from the first day of the table), `kind`, `certainty`. `due_date(day, days)` is `addWorkingDays`, and
 * `working_days_between(from, to)` is `countWorkingDays`, both by look-up; NULL where the table does not reach. A new notice
 * means a new table: run the text again, it replaces what it made.
 *
 * @param dialect `postgresql`, `sqlserver` (2016 SP1 or later) or `duckdb`.
 * @param options The first and the last day of the table, and the calendar.
 * @returns SQL text; for SQL Server in batches separated by GO.
 * @throws RangeError that names a dialect that is none, a day that is none or outside the calendar, options or a
 *   calendar that are none, or a last day before the first.
 * @example
 * ```ts
 * import { workingDaySql } from 'congvu/interop'
 *
 * const sql = workingDaySql('postgresql', { from: '2024-04-29', to: '2024-05-04' })
 * sql.includes("('2024-04-29', false, 0, 'swapped-off', 'decided')") //=> true
 * sql.includes("('2024-05-04', true, 3, 'swapped-work', 'decided')") //=> true
 * ```
 */
export function workingDaySql(dialect: SqlDialect, options: WorkingDaySqlOptions = {}): string {
  demandShape(options, 'object', 'options')
  const { calendar = vietnamCalendar, from = calendar.from, to = calendar.to } = options
  const words = isKeyOf(dialects, dialect) ? dialects[dialect] : undefined
  if (words === undefined) throw new RangeError(`no dialect of SQL: ${quote(dialect)}`)
  demandCalendar(calendar)
  if (dayOf(to) < dayOf(from)) throw new RangeError(`the last day ${to} is before the first, ${from}`)
  return [
    `-- Working days of Viet Nam, ${from} to ${to}: the law as known on ${calendar.knownOn}, congvu ${lawVersion}.`,
    'DROP TABLE IF EXISTS working_day_index;',
    `CREATE TABLE working_day_index (
  day date NOT NULL PRIMARY KEY,
  working ${words.truth} NOT NULL,
  working_index integer NOT NULL,
  kind ${words.text(16)} NOT NULL,
  certainty ${words.text(9)} NOT NULL
);`,
    ...inserts(rowsOf(from, to, calendar, words)),
    words.functions,
    '',
  ].join('\n')
}

function rowsOf(from: IsoDate, to: IsoDate, calendar: WorkingCalendar, { yes, no }: Words): readonly string[] {
  const first = dayOf(from)
  let index = 0
  return Array.from({ length: dayOf(to) - first + 1 }, (_, offset) => {
    const { date, working, kind, certainty } = dayStatus(dateOf(first + offset), calendar)
    if (working) index += 1
    return `('${date}', ${working ? yes : no}, ${index}, '${kind}', '${certainty}')`
  })
}

function inserts(rows: readonly string[]): readonly string[] {
  return Array.from({ length: Math.ceil(rows.length / rowsPerInsert) }, (_, part) => {
    const these = rows.slice(part * rowsPerInsert, (part + 1) * rowsPerInsert)
    return `INSERT INTO working_day_index (day, working, working_index, kind, certainty) VALUES\n${these.join(',\n')};`
  })
}

/** The day with the wanted index: counting back starts before the first day when that is worked, and 0 is the day itself. */
const lookUp = (start: string, days: string, isWorking: (row: string) => string): string =>
  `CASE WHEN ${days} = 0 THEN ${start} ELSE (
    SELECT due.day FROM working_day_index AS start
    JOIN working_day_index AS due ON ${isWorking('due')} AND due.working_index = start.working_index + ${days}
      + CASE WHEN ${days} < 0 AND NOT (${isWorking('start')}) THEN 1 ELSE 0 END
    WHERE start.day = ${start}
  ) END`

const difference = (from: string, to: string): string =>
  `(SELECT working_index FROM working_day_index WHERE day = ${to})
    - (SELECT working_index FROM working_day_index WHERE day = ${from})`

const index = 'CREATE INDEX working_day_by_index ON working_day_index (working_index);'

const dialects: Readonly<Record<SqlDialect, Words>> = {
  postgresql: {
    text: (length) => `varchar(${length})`,
    yes: 'true',
    no: 'false',
    truth: 'boolean',
    functions: `${index}
CREATE OR REPLACE FUNCTION due_date(start_day date, days integer) RETURNS date LANGUAGE sql STABLE STRICT AS $$
  SELECT ${lookUp('start_day', 'days', (row) => `${row}.working`)}
$$;
CREATE OR REPLACE FUNCTION working_days_between(from_day date, to_day date) RETURNS integer LANGUAGE sql STABLE STRICT AS $$
  SELECT ${difference('from_day', 'to_day')}
$$;`,
  },
  duckdb: {
    text: () => 'varchar',
    yes: 'true',
    no: 'false',
    truth: 'boolean',
    functions: `${index}
CREATE OR REPLACE MACRO due_date(start_day, days) AS
  ${lookUp('start_day', 'days', (row) => `${row}.working`)};
CREATE OR REPLACE MACRO working_days_between(from_day, to_day) AS
  ${difference('from_day', 'to_day')};`,
  },
  sqlserver: {
    text: (length) => `nvarchar(${length})`,
    yes: '1',
    no: '0',
    truth: 'bit',
    functions: `${index}
GO
CREATE OR ALTER FUNCTION dbo.due_date(@start_day date, @days integer) RETURNS date AS
BEGIN
  RETURN ${lookUp('@start_day', '@days', (row) => `${row}.working = 1`)};
END;
GO
CREATE OR ALTER FUNCTION dbo.working_days_between(@from_day date, @to_day date) RETURNS integer AS
BEGIN
  RETURN ${difference('@from_day', '@to_day')};
END;
GO`,
  },
}
