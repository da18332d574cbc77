import type { Basis } from '../core/citation'
import type { IsoDate } from '../core/date'
import { finding, type Path } from '../core/finding'
import { quote, readDay } from '../core/iso'
import type { Checked } from '../core/outcome'
import { wrong } from '../core/shape'
import { cite } from '../law/cite'
import { isCalendar } from './is-calendar'
import type { CalendarFinding, WorkingCalendar } from './types'
import { vietnamCalendar } from './vietnam-calendar'

const basis: Basis = [cite('91/2015/QH13@2015-11-24', '145', '2')]

/**
 * Chuỗi này có là một ngày không? — Turns unknown input into a day of the calendar, or says what is wrong with it.
 *
 * The border of the bare-value functions: what it accepts, they take without throwing.
 *
 * @param input Anything.
 * @param calendar The calendar the day must lie in; the civil-service calendar by default.
 * @param path Where the input stands, for the finding.
 * @returns `{ status: 'valid', date }`, or `{ status: 'invalid', findings }`; day/month/year is recognised and shown as
 *   the day it would be, but not accepted.
 * @example
 * ```ts
 * import { parseDate } from 'congvu/calendar'
 *
 * parseDate('2024-02-29').status //=> 'valid'
 * const slashes = parseDate('29/02/2024')
 * slashes.findings[0]?.code //=> 'calendar.date-form'
 * slashes.findings[0]?.params //=> { given: '"29/02/2024"', meant: '2024-02-29' }
 * ```
 */
export function parseDate(
  input: unknown,
  calendar: WorkingCalendar = vietnamCalendar,
  path: Path = [],
): Checked<'date', IsoDate, CalendarFinding> {
  const problem = findProblem(input, calendar, path)
  if (problem !== undefined) return { status: 'invalid', findings: [problem] }
  return { status: 'valid', date: input as IsoDate, findings: [] }
}

function findProblem(input: unknown, calendar: WorkingCalendar, path: Path): CalendarFinding | undefined {
  if (!isCalendar(calendar)) return wrong(calendar, 'calendar', basis, ['calendar'])
  const given = quote(input)
  if (typeof input !== 'string') return finding('calendar.date-not-text', { given }, basis, { path })
  const day = readDay(input)
  if (day === undefined) {
    if (/^\d{4}-\d{2}-\d{2}$/.test(input)) return finding('calendar.date-impossible', { given }, basis, { path })
    const meant = readVietnameseOrder(input)
    return finding('calendar.date-form', { given, ...(meant !== undefined && { meant }) }, basis, { path })
  }
  const { first, length } = calendar.index
  if (day >= first && day < first + length) return undefined
  return finding('calendar.date-outside', { date: input, from: calendar.from, to: calendar.to }, basis, { path })
}

/** The day that `dd/mm/yyyy` or `dd-mm-yyyy` stands for, if it is one. */
function readVietnameseOrder(input: string): IsoDate | undefined {
  const match = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(input.slice(0, 11))
  if (match === null) return undefined
  const [, day = '', month = '', year = ''] = match
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` as IsoDate
  return readDay(date) === undefined ? undefined : date
}
