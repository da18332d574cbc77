import type { DocumentKey } from '../core/citation'
import type { IsoDate } from '../core/date'
import { below, finding, type Path } from '../core/finding'
import { quote, readDay } from '../core/iso'
import type { Checked } from '../core/outcome'
import { findMisshapen } from '../core/shape'
import { documents } from '../law/documents'
import { numberBasis } from './number-law'
import { parseDocumentNumber } from './parse-document-number'
import type { DocumentNumber, DocumentReference, ReportingFinding } from './types'

/**
 * Dẫn chiếu này có chỉ đúng một văn bản không? — A citation needs the number and the date: 10/CT-TTg is three directives.
 *
 * @param cited The number and the day of issue (`YYYY-MM-DD`) as a citation gives them.
 * @param path Where the citation stands, for the findings.
 * @returns `{ status: 'valid', reference }` with the key of the register where it is known there (a warning when the
 *   register knows the number with other dates only); otherwise what is wrong, and the dates known for that number.
 * @remarks Decree 30/2020/NĐ-CP, Annex I.
 * @example
 * ```ts
 * import { checkCitation } from 'congvu/reporting'
 *
 * const directive = checkCitation({ number: '10/CT-TTg', date: '2019-04-22' })
 * directive.status === 'valid' && directive.reference.document //=> '10/CT-TTg@2019-04-22'
 * const bare = checkCitation({ number: '10/CT-TTg' })
 * bare.findings[0]?.code //=> 'reporting.citation-without-date'
 * ```
 */
export function checkCitation(
  cited: { readonly number: string; readonly date?: string },
  path: Path = [],
): Checked<'reference', DocumentReference, ReportingFinding> {
  const unread = findMisshapen(cited, 'object', numberBasis, path)
  if (unread.length > 0) return { status: 'invalid', findings: unread }
  const parsed = parseDocumentNumber(cited.number, below(path, 'number'))
  if (parsed.status === 'invalid') return parsed
  const { documentNumber } = parsed
  const date = readDate(documentNumber, cited.date, path)
  if (typeof date !== 'string') return { status: 'invalid', findings: [...parsed.findings, date] }
  const known = datesOf(documentNumber.text)
  const reference = { number: documentNumber, date }
  if (known.includes(date)) {
    const document: DocumentKey = `${documentNumber.text}@${date}`
    return { status: 'valid', reference: { ...reference, document }, findings: parsed.findings }
  }
  const other = { number: documentNumber.text, date, known }
  const warning = finding('reporting.citation-other-date', other, numberBasis, { severity: 'warning', path })
  return { status: 'valid', reference, findings: [...parsed.findings, ...(known.length === 0 ? [] : [warning])] }
}

function readDate({ text, year }: DocumentNumber, date: string | undefined, path: Path): IsoDate | ReportingFinding {
  if (date === undefined || date === '') {
    return finding('reporting.citation-without-date', { number: text, known: datesOf(text) }, numberBasis, { path })
  }
  const place = { path: below(path, 'date') }
  if (typeof date !== 'string' || readDay(date) === undefined) {
    return finding('reporting.citation-date', { number: text, given: quote(date) }, numberBasis, place)
  }
  const day = date as IsoDate
  if (year === undefined || day.startsWith(`${year}`)) return day
  return finding('reporting.citation-year', { number: text, date: day, year }, numberBasis, place)
}

/** The dates under which the register knows a number, earliest first. */
function datesOf(number: string): readonly IsoDate[] {
  return Object.keys(documents)
    .filter((key) => key.startsWith(`${number}@`))
    .map((key) => key.slice(number.length + 1) as IsoDate)
    .sort()
}
