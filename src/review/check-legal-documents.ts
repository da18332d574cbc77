import type { IsoDate } from '../core/date'
import type { Finding } from '../core/finding'
import { finding } from '../core/finding'
import { dayOf, quote, readDay } from '../core/iso'
import { decided, type Outcome, undetermined } from '../core/outcome'
import { findMisshapen } from '../core/shape'
import { at } from '../core/timeline'
import { traceOf } from '../core/trace'
import { type LegalDefect, legalDefects } from '../law/review'

/** Một phát hiện khi rà soát văn bản quy phạm pháp luật. */
export interface LegalDocumentFinding {
  readonly id: string
  /** Số, ký hiệu của văn bản và điều, khoản có khiếm khuyết. */
  readonly document: string
  readonly provision?: string
  readonly defect: LegalDefect
  readonly foundOn: IsoDate
  /** Có thể gây phiền hà, sách nhiễu — then it is to be repaired at once. */
  readonly mayCauseHarassment?: boolean
  /** What is proposed, and to whom: repaired by the unit, or recommended to the competent body. */
  readonly proposal?: string
  /** The day it was repaired, or the competent body settled it. */
  readonly closedOn?: IsoDate
}

/** Sổ theo dõi khiếm khuyết: by kind, open and closed. */
export interface LegalDocumentReview {
  readonly byDefect: Readonly<Record<LegalDefect, { readonly open: number; readonly closed: number }>>
  /** Open findings that may cause harassment, the oldest first. Unit: calendar days since found. */
  readonly openHarassing: readonly { readonly id: string; readonly days: number }[]
}

/**
 * Còn bao nhiêu quy định có khiếm khuyết chưa khắc phục? — The findings of a review of legal documents by kind of defect,
 * open and closed, with those that may cause harassment and are still open.
 *
 * The plan says “khắc phục ngay” and gives no day, so nothing here is late; open findings are told with their age.
 *
 * @param findings The register of findings.
 * @param date The day of the question: what was closed later is open.
 * @returns Counts by kind. A warning for an open finding that may cause harassment, a notice for one without a proposal.
 *   Undetermined with findings before 15 January 2024, for days that are none, found after they were closed, repeated ids
 *   or a kind of defect that is none.
 * @remarks Plan 17/KH-UBND II.3.a, III.4.
 * @example
 * ```ts
 * import { checkLegalDocuments } from 'congvu/review'
 *
 * const review = checkLegalDocuments(
 *   [
 *     { id: '1', document: '05/2021/QĐ-UBND', defect: 'overlap', foundOn: '2024-02-01', closedOn: '2024-03-01' },
 *     { id: '2', document: '12/2022/QĐ-UBND', defect: 'specificity', foundOn: '2024-02-01', mayCauseHarassment: true },
 *   ],
 *   '2024-03-02',
 * )
 * review.status === 'decided' && review.value.byDefect.overlap //=> { open: 0, closed: 1 }
 * review.status === 'decided' && review.value.openHarassing //=> [{ id: '2', days: 30 }]
 * ```
 */
export function checkLegalDocuments(
  findings: readonly LegalDocumentFinding[],
  date: IsoDate,
): Outcome<LegalDocumentReview> {
  const rule = 'review.check-legal-documents'
  const misshapen = findMisshapen(
    findings,
    [{ id: 'string', document: 'string', foundOn: 'string', 'closedOn?': 'string' }],
    legalDefects.values[0].basis,
  )
  if (misshapen.length > 0) return undetermined([], traceOf(rule, []), misshapen)
  const law = readDay(date) === undefined ? undefined : at(legalDefects.values, date)
  const { basis } = law ?? legalDefects.values[0]
  const problems = findings.flatMap(checkEntry)
  if (law === undefined)
    problems.unshift(finding('review.not-in-force', { date: quote(date) }, basis, { path: ['date'] }))
  if (law === undefined || problems.length > 0) return undetermined([], traceOf(rule, []), problems)

  const entries = findings.filter(({ foundOn }) => foundOn <= date)
  const isOpen = ({ closedOn }: LegalDocumentFinding): boolean => closedOn === undefined || closedOn > date
  const byDefect = Object.fromEntries(
    law.value.map((defect) => {
      const these = entries.filter((entry) => entry.defect === defect)
      const open = these.filter(isOpen).length
      return [defect, { open, closed: these.length - open }]
    }),
  ) as LegalDocumentReview['byDefect']
  const openHarassing = entries
    .filter((entry) => isOpen(entry) && entry.mayCauseHarassment === true)
    .map(({ id, foundOn }) => ({ id, days: dayOf(date) - dayOf(foundOn) }))
    .sort((one, other) => other.days - one.days)
  const found = findings.flatMap((entry, index): readonly Finding[] => {
    if (!entries.includes(entry) || !isOpen(entry)) return []
    const { id, proposal, foundOn } = entry
    const path = [index]
    return [
      ...(entry.mayCauseHarassment === true
        ? [finding('review.defect-open', { id, found: foundOn }, basis, { severity: 'warning', path })]
        : []),
      ...(proposal === undefined
        ? [finding('review.defect-no-proposal', { id }, basis, { severity: 'notice', path: [...path, 'proposal'] })]
        : []),
    ]
  })
  return decided({ byDefect, openHarassing }, traceOf(rule, []), found)

  function checkEntry({ id, defect, foundOn, closedOn }: LegalDocumentFinding, index: number): Finding[] {
    const known = legalDefects.values.flatMap(({ value }) => value ?? [])
    return [
      ...[['foundOn', foundOn] as const, ['closedOn', closedOn] as const].flatMap(([field, day]) =>
        day === undefined && field === 'closedOn'
          ? []
          : readDay(day ?? '') !== undefined
            ? []
            : [finding('review.moment', { given: quote(day) }, basis, { path: [index, field] })],
      ),
      ...(closedOn !== undefined && closedOn < foundOn
        ? [
            finding('review.defect-closed-before-found', { id, found: foundOn, closed: closedOn }, basis, {
              path: [index],
            }),
          ]
        : []),
      ...(known.includes(defect)
        ? []
        : [
            finding('review.defect-unknown', { given: quote(defect), allowed: known }, basis, {
              path: [index, 'defect'],
            }),
          ]),
      ...(findings.findIndex((entry) => entry.id === id) === index
        ? []
        : [finding('review.entry-repeated', { id }, basis, { path: [index, 'id'] })]),
    ]
  }
}
