import { dateOf, dayNumber, quote } from '../core/iso'
import type { Parameter } from '../core/parameter'
import { isKeyOf } from '../core/shape'
import { at } from '../core/timeline'
import {
  type DataPeriodRule,
  generalDataPeriod,
  inspectorateDataPeriod,
  type ReportingPeriodKind,
} from '../law/reporting'
import type { ReportingPeriod, ReportingRegime } from './types'

/** How many months a period has and how many of its kind are counted in a year. */
export const periodShapes: Readonly<Record<ReportingPeriodKind, { readonly months: number; readonly inYear: number }>> =
  {
    month: { months: 1, inYear: 12 },
    quarter: { months: 3, inYear: 4 },
    'six-months': { months: 6, inYear: 2 },
    'nine-months': { months: 9, inYear: 1 },
    year: { months: 12, inYear: 1 },
  }

const regimes: readonly (readonly [ReportingRegime, Parameter<DataPeriodRule>])[] = [
  ['general', generalDataPeriod],
  ['inspectorate', inspectorateDataPeriod],
]

/**
 * Kỳ báo cáo này lấy số liệu từ ngày nào đến ngày nào? — The data period of a periodic report.
 *
 * Months, quarters, half years and years are those of the general decree; nine months exist only in the Government
 * Inspectorate's circulars. A plan with report days of its own, like 17/KH-UBND (10 and 20 November), sets no data period.
 *
 * @param kind The length of the period.
 * @param year The reporting year.
 * @param number Which one in the year: 1-12, 1-4, 1-2; 1 when left out for nine months and a year.
 * @param regime Whose rule; when left out, the general decree's where it has the kind, else the Inspectorate's.
 * @returns The first and last day of the data with their basis; `undefined` when no rule that was read was in force on
 *   the last day.
 * @throws RangeError for an unknown kind, a year that is none, or a number that the year does not have.
 * @remarks Decree 09/2019/NĐ-CP art. 12; Circulars 02/2021/TT-TTCP and 01/2024/TT-TTCP.
 * @example
 * ```ts
 * import { computeReportingPeriod } from 'congvu/reporting'
 *
 * const quarter = computeReportingPeriod('quarter', 2024, 1)
 * quarter?.from //=> '2023-12-15'
 * quarter?.to //=> '2024-03-14'
 * computeReportingPeriod('nine-months', 2024)?.regime //=> 'inspectorate'
 * computeReportingPeriod('year', 2018) //=> undefined
 * ```
 */
export function computeReportingPeriod(
  kind: ReportingPeriodKind,
  year: number,
  number?: number,
  regime?: ReportingRegime,
): ReportingPeriod | undefined {
  const shape = isKeyOf(periodShapes, kind) ? periodShapes[kind] : undefined
  if (shape === undefined) throw new RangeError(`unknown kind of reporting period: ${quote(kind)}`)
  if (!Number.isInteger(year) || year < 2 || year > 9999) throw new RangeError(`not a year: ${quote(year)}`)
  const which = number ?? (shape.inYear === 1 ? 1 : undefined)
  if (which === undefined || !Number.isInteger(which) || which < 1 || which > shape.inYear) {
    throw new RangeError(`${kind}: expected a number from 1 to ${shape.inYear}, got ${quote(number)}`)
  }
  if (regime !== undefined && !regimes.some(([name]) => name === regime)) {
    throw new RangeError(`unknown reporting regime: ${quote(regime)}`)
  }
  for (const [name, parameter] of regimes) {
    if (regime !== undefined && regime !== name) continue
    const found = periodUnder(parameter, name, kind, year, which)
    if (found !== undefined) return found
  }
  return undefined
}

function periodUnder(
  parameter: Parameter<DataPeriodRule>,
  regime: ReportingRegime,
  kind: ReportingPeriodKind,
  year: number,
  number: number,
): ReportingPeriod | undefined {
  const { months } = periodShapes[kind]
  const lastMonth = months * number
  const to = (rule: DataPeriodRule) => dateOf(dayNumber(year, lastMonth, rule.toDay))
  const law = parameter.values.find((row) => row.value !== null && at(parameter.values, to(row.value)) === row)
  if (law === undefined || law.value === null || !law.value.kinds.includes(kind)) return undefined
  const monthBefore = lastMonth - months
  const from =
    monthBefore === 0 ? dayNumber(year - 1, 12, law.value.fromDay) : dayNumber(year, monthBefore, law.value.fromDay)
  return { kind, year, number, from: dateOf(from), to: to(law.value), regime, basis: law.basis }
}
