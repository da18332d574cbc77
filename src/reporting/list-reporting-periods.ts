import type { ReportingPeriodKind } from '../law/reporting'
import { computeReportingPeriod, periodShapes } from './compute-reporting-period'
import type { ReportingPeriod, ReportingRegime } from './types'

/**
 * Trong năm có những kỳ báo cáo nào? — Every reporting period of a year, from the months to the year itself.
 *
 * @param year The reporting year.
 * @param regime Whose rule; when left out, the general decree's, and the Inspectorate's for the kinds only it has.
 * @returns The periods with their data days, by kind (month, quarter, six months, nine months, year) and number; those
 *   for which no rule that was read was in force are left out.
 * @throws RangeError for a year that is none or an unknown regime.
 * @remarks Decree 09/2019/NĐ-CP art. 12; Circulars 02/2021/TT-TTCP and 01/2024/TT-TTCP.
 * @example
 * ```ts
 * import { listReportingPeriods } from 'congvu/reporting'
 *
 * listReportingPeriods(2024).length //=> 20
 * listReportingPeriods(2024, 'inspectorate').map(({ to }) => to).at(-1) //=> '2024-12-14'
 * ```
 */
export function listReportingPeriods(year: number, regime?: ReportingRegime): readonly ReportingPeriod[] {
  const kinds = Object.keys(periodShapes) as ReportingPeriodKind[]
  return kinds.flatMap((kind) =>
    Array.from({ length: periodShapes[kind].inYear }, (_, index) =>
      computeReportingPeriod(kind, year, index + 1, regime),
    ).filter((period): period is ReportingPeriod => period !== undefined),
  )
}
