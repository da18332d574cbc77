import type { IsoDate } from '../core/date'
import type { Finding } from '../core/finding'
import { finding } from '../core/finding'
import { quote, readDay } from '../core/iso'
import { decided, type Outcome, undetermined } from '../core/outcome'
import { findMisshapen } from '../core/shape'
import { at } from '../core/timeline'
import { traceOf } from '../core/trace'
import { feedbackForm } from '../law/satisfaction'

/** Một dòng của Biểu số 06a: figures by the number of the column, 3 to 16. */
export interface FeedbackRow {
  readonly name: string
  readonly columns: Readonly<Record<number, number>>
}

/**
 * Biểu 06a về phản ánh, kiến nghị cộng có đúng không? — Whether the rows of form 06a keep the identities printed on it:
 * (3) = (4) + (5) = (6) + (7), (8) = (9) + (10) = (11) + (12), (13) = (14) + (15).
 *
 * @param rows Figures by column number; an identity is checked when all its columns are given.
 * @param date The last day of the period.
 * @returns How many identities were checked, with a finding for each that is broken. Undetermined with findings before
 *   1 August 2026 or for figures that are no counts.
 * @remarks Circular 09/2026/TT-BTP, annex, form 06a.
 * @example
 * ```ts
 * import { checkFeedbackStatistics } from 'congvu/satisfaction'
 *
 * const result = checkFeedbackStatistics(
 *   [{ name: 'Đất đai', columns: { 3: 12, 4: 9, 5: 3, 6: 2, 7: 11 } }],
 *   '2026-09-14',
 * )
 * result.status === 'decided' && result.value.checked //=> 2
 * result.findings.map(({ code }) => code) //=> ['satisfaction.feedback-sum']
 * ```
 */
export function checkFeedbackStatistics(
  rows: readonly FeedbackRow[],
  date: IsoDate,
): Outcome<{ readonly checked: number; readonly broken: number }> {
  const rule = 'satisfaction.check-feedback-statistics'
  const misshapen = findMisshapen(rows, [{ name: 'string', columns: 'object' }], feedbackForm.values[0].basis)
  if (misshapen.length > 0) return undetermined([], traceOf(rule, []), misshapen)
  const law = readDay(date) === undefined ? undefined : at(feedbackForm.values, date)
  const { basis } = law ?? feedbackForm.values[0]
  const problems: readonly Finding[] = [
    ...(law === undefined
      ? [finding('satisfaction.not-in-force', { date: quote(date) }, basis, { path: ['date'] })]
      : []),
    ...rows.flatMap(({ columns }, index) =>
      Object.entries(columns).flatMap(([column, value]) =>
        Number.isSafeInteger(value) && value >= 0
          ? []
          : [
              finding('satisfaction.count', { field: `(${column})`, given: quote(value) }, basis, {
                path: [index, 'columns', column],
              }),
            ],
      ),
    ),
  ]
  if (law === undefined || problems.length > 0) return undetermined([], traceOf(rule, []), problems)
  const checks = rows.flatMap(({ name, columns }, index) =>
    law.value.flatMap(([sum, parts]) => {
      const given = columns[sum]
      if (given === undefined || parts.some((part) => columns[part] === undefined)) return []
      const added = parts.reduce((total, part) => total + (columns[part] ?? 0), 0)
      return [{ row: name, sum, parts, given, added, path: [index, 'columns', sum] }]
    }),
  )
  const findings = checks
    .filter(({ given, added }) => given !== added)
    .map(({ path, ...params }) => finding('satisfaction.feedback-sum', params, law.basis, { path }))
  return decided({ checked: checks.length, broken: findings.length }, traceOf(rule, []), findings)
}
