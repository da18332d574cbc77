import type { Context } from '../calendar/context'
import type { Basis } from '../core/citation'
import { finding } from '../core/finding'
import { quote, readDay } from '../core/iso'
import { decided, type Outcome, undetermined } from '../core/outcome'
import { findMisshapen, placesOf } from '../core/shape'
import { step, traceOf } from '../core/trace'
import { cite } from '../law/cite'
import { choose } from '../law/policy/reporting'
import { parseDocumentNumber } from './parse-document-number'
import type { NumberedDocument, NumberSeries, ReportingFinding } from './types'

/** What was compared: every series of numbers that the documents form. */
export interface NumberOrder {
  readonly series: readonly NumberSeries[]
}

interface Entry {
  readonly document: NumberedDocument
  readonly index: number
  readonly number: number
  readonly series: NumberSeries
}

const rule = 'reporting.check-number-order'
const basis: Basis = [cite('30/2020/NĐ-CP@2020-03-05', '15')]

/**
 * Số văn bản có tăng theo ngày ban hành không? — Within an issuer and a year, a later number has no earlier date.
 *
 * Numbers are compared within one type of document, or in one common series when the policy
 * `reporting.number-series` is `common`; the decree leaves that to the head of the agency.
 *
 * @param documents Documents of any issuers and years, in any order; they are not changed.
 * @param context Only its policy matters here.
 * @returns The series that were compared; a finding for each number that goes back in time or stands twice, for each
 *   number that cannot be read and each date that is none. Paths start with the row.
 * @remarks Decree 30/2020/NĐ-CP art. 15.
 * @example
 * ```ts
 * import { checkNumberOrder } from 'congvu/reporting'
 *
 * const issuer = 'Ủy ban nhân dân thành phố Cần Thơ'
 * const { findings } = checkNumberOrder([
 *   { number: '17/KH-UBND', date: '2024-01-15', issuer },
 *   { number: '18/KH-UBND', date: '2024-01-12', issuer },
 * ])
 * findings[0]?.code //=> 'reporting.number-order'
 * ```
 */
export function checkNumberOrder(
  documents: readonly NumberedDocument[],
  context: Context = {},
): Outcome<NumberOrder, ReportingFinding> {
  const option = choose('reporting.number-series', context?.policy)
  const unread = findMisshapen(documents, [{ issuer: 'string' }], basis)
  if (unread.length > 0) return undetermined(placesOf(unread), traceOf(rule, []), unread)
  const read = documents.map((document, index) => readEntry(document, index, option === 'common'))
  const entries = read.filter((entry): entry is Entry => 'series' in entry)
  const unreadable = read.flatMap((entry) => ('refused' in entry ? entry.refused : []))
  const groups = Object.values(groupBySeries(entries))
  const series = groups.map((group) => ({ ...(group[0] as Entry).series, documents: group.length }))
  const steps = [
    step('interpretation.used', { id: 'reporting.number-series', option }),
    ...series.map(({ documents: _, ...named }) => step('reporting.series', named, basis)),
  ]
  return decided({ series }, traceOf(rule, steps), [...unreadable, ...groups.flatMap(checkSeries)])
}

function readEntry(
  document: NumberedDocument,
  index: number,
  common: boolean,
): Entry | { readonly refused: readonly ReportingFinding[] } {
  const { number, date, issuer } = document
  const parsed = parseDocumentNumber(number, [index, 'number'])
  if (parsed.status === 'invalid') return { refused: parsed.findings }
  if (typeof date !== 'string' || readDay(date) === undefined) {
    const place = { path: [index, 'date'] }
    return { refused: [finding('reporting.citation-date', { number, given: quote(date) }, basis, place)] }
  }
  const { type = parsed.documentNumber.family } = parsed.documentNumber
  const series = { issuer, year: Number(date.slice(0, 4)), ...(!common && { type }), documents: 0 }
  return { document, index, number: parsed.documentNumber.number, series }
}

function groupBySeries(entries: readonly Entry[]): Readonly<Record<string, readonly Entry[]>> {
  const groups: Record<string, Entry[]> = {}
  for (const entry of entries) {
    const { issuer, year, type = '' } = entry.series
    const key = `${issuer}\n${year}\n${type}`
    const group = groups[key] ?? []
    group.push(entry)
    groups[key] = group
  }
  return groups
}

/** Each number against the one before it and against the latest date so far. */
function checkSeries(entries: readonly Entry[]): readonly ReportingFinding[] {
  const sorted = [...entries].sort((one, other) => one.number - other.number || one.index - other.index)
  let latest = sorted[0] as Entry
  return sorted.slice(1).flatMap((later, position): readonly ReportingFinding[] => {
    const place = { path: [later.index] }
    const before = latest
    if (later.document.date >= before.document.date) latest = later
    if (later.number === sorted[position]?.number) {
      const dates = [(sorted[position] as Entry).document.date, later.document.date]
      return [finding('reporting.number-repeated', { number: later.document.number, dates }, basis, place)]
    }
    if (latest === later) return []
    const pair = {
      earlier: before.document.number,
      earlierDate: before.document.date,
      later: later.document.number,
      laterDate: later.document.date,
    }
    return [finding('reporting.number-order', pair, basis, place)]
  })
}
