import type { IsoDate } from '../core/date'
import type { Finding } from '../core/finding'
import { finding } from '../core/finding'
import { quote, readDay } from '../core/iso'
import { decided, type Outcome, undetermined } from '../core/outcome'
import { findMisshapen } from '../core/shape'
import { at } from '../core/timeline'
import { traceOf } from '../core/trace'
import { yearlyReport } from '../law/accountability'
import { checkDays, notInForce, noticeOfAmendment } from './days'

/** Báo cáo hằng năm của Ủy ban nhân dân về công tác phòng, chống tham nhũng. */
export interface YearlyReport {
  readonly year: number
  readonly parts: readonly ('situation' | 'results' | 'assessment')[]
  /** Ngày báo cáo Hội đồng nhân dân cùng cấp. */
  readonly presented?: IsoDate
  /** Ngày công khai trên cổng, trang thông tin điện tử hoặc phương tiện thông tin đại chúng. */
  readonly published?: IsoDate
}

/**
 * Báo cáo phòng, chống tham nhũng hằng năm đã đủ chưa? — Whether a People’s Committee’s yearly anti-corruption report holds its
 * parts, went to the People’s Council of its level and was published.
 *
 * The law sets no day for it; data periods of the periodic reports are those of `computeReportingPeriod` (congvu/reporting).
 *
 * @param report The report.
 * @returns The parts it lacks, with findings. Undetermined with findings for a year or days that are none, or a year before
 *   2019.
 * @remarks Law 36/2018/QH14 art. 16.1, 16.4, 16.5; plan 17/KH-UBND II.4.b.
 * @example
 * ```ts
 * import { checkYearlyReport } from 'congvu/accountability'
 *
 * const result = checkYearlyReport({ year: 2024, parts: ['situation', 'results'], presented: '2024-12-05' })
 * result.status === 'decided' && result.value //=> ['assessment']
 * result.findings.map(({ code }) => code)
 * //=> ['accountability.report-incomplete', 'accountability.report-unpublished']
 * ```
 */
export function checkYearlyReport(report: YearlyReport): Outcome<YearlyReport['parts']> {
  const rule = 'accountability.check-yearly-report'
  const misshapen = findMisshapen(report, { parts: ['string'] }, yearlyReport.values[0].basis)
  if (misshapen.length > 0) return undetermined([], traceOf(rule, []), misshapen)
  const { year, parts, presented, published } = report
  const { basis } = yearlyReport.values[0]
  const end = (Number.isInteger(year) ? `${String(year).padStart(4, '0')}-12-31` : '') as IsoDate
  const problems: readonly Finding[] = [
    ...(readDay(end) !== undefined
      ? []
      : [finding('accountability.number', { field: 'year', given: quote(year) }, basis, { path: ['year'] })]),
    ...checkDays(
      [
        [presented, ['presented']],
        [published, ['published']],
      ],
      basis,
    ),
  ]
  if (problems.length > 0) return undetermined([], traceOf(rule, []), problems)
  const law = at(yearlyReport.values, end)
  if (law === undefined) return undetermined([], traceOf(rule, []), [notInForce(year, basis, ['year'])])
  const lacking = law.value.filter((part) => !parts.includes(part))
  return decided(lacking, traceOf(rule, []), [
    ...(lacking.length > 0
      ? [finding('accountability.report-incomplete', { parts: lacking }, law.basis, { path: ['parts'] })]
      : []),
    ...(presented === undefined
      ? [finding('accountability.report-not-presented', { year }, law.basis, { path: ['presented'] })]
      : []),
    ...(published === undefined
      ? [finding('accountability.report-unpublished', { year }, law.basis, { path: ['published'] })]
      : []),
    ...noticeOfAmendment(end),
  ])
}
