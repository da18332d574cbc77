import type { ContextAt } from '../calendar/context'
import type { Deadline } from '../core/deadline'
import { finding } from '../core/finding'
import { dateOf, dayNumber, secondOf } from '../core/iso'
import { toInstant } from '../core/moment'
import { decided, type Outcome, undetermined } from '../core/outcome'
import type { Parameter } from '../core/parameter'
import { at } from '../core/timeline'
import { traceOf } from '../core/trace'
import {
  integratedReport,
  provinceSendingDay,
  reportedPeriods,
  type StatisticsPeriodKind,
  unitSendingDay,
} from '../law/dossier-statistics'
import { toDeadline } from '../lifecycle/to-deadline'
import { checkMoments } from './check-moments'
import { findMisshapenFacts } from './shapes'

/** Kỳ của báo cáo. */
export interface StatisticsReport {
  readonly kind: StatisticsPeriodKind
  readonly year: number
  /** Month 1-12, quarter 1-4; 1 for six months and the year. */
  readonly number: number
  /** Hệ thống đã tích hợp, cơ quan chủ quản đã xác nhận cung cấp đủ số liệu theo biểu mẫu. */
  readonly integrated?: 'confirmed'
  /** When the unit, and when the province, sent it. */
  readonly unitSent?: string
  readonly provinceSent?: string
}

const monthsOf: Readonly<Record<StatisticsPeriodKind, number>> = { month: 1, quarter: 3, 'six-months': 6, year: 12 }

/**
 * Báo cáo kiểm soát thủ tục hành chính gửi chậm nhất khi nào? — The days by which a unit sends the statistics to the
 * province (the 20th) and the province sends them on (the 23rd) of the last month of the period.
 *
 * “Chậm nhất ngày” includes the day and is never moved by a day off.
 *
 * @param report Which period: the months 1, 2, 4, 5, 7, 8, 10, 11, the quarters I and III, the first six months, the year.
 * @param context Calendar, and `asOf`, the moment of the question.
 * @returns Two deadlines; none, with a notice, where the systems are integrated and confirmed (art. 11.5). Undetermined with findings for a period that has no report, or before 1 August 2026.
 * @remarks Circular 09/2026/TT-BTP art. 9, 11.2, 11.5.
 * @example
 * ```ts
 * import { computeStatisticsDeadlines } from 'congvu/dossier'
 *
 * const month = { kind: 'month', year: 2026, number: 11 } as const
 * const deadlines = computeStatisticsDeadlines(month, { asOf: '2026-11-23T08:00:00+07:00' })
 * deadlines.status === 'decided' && deadlines.value.map(({ due }) => due) //=> ['2026-11-20', '2026-11-23']
 * ```
 */
export function computeStatisticsDeadlines(report: StatisticsReport, context: ContextAt): Outcome<readonly Deadline[]> {
  const rule = 'dossier.compute-statistics-deadlines'
  const misshapen = findMisshapenFacts(report, { kind: 'string', number: 'number' })
  if (misshapen.length > 0) return undetermined([], traceOf(rule, []), misshapen)
  const { kind, year, number, unitSent, provinceSent } = report
  const { basis } = reportedPeriods.values[0]
  const problems = checkMoments(
    [
      { moment: context?.asOf ?? null, path: ['asOf'] },
      { moment: unitSent, path: ['unitSent'] },
      { moment: provinceSent, path: ['provinceSent'] },
    ],
    basis,
  )
  if (problems.length > 0) return undetermined([], traceOf(rule, []), problems)
  if (!Number.isInteger(year) || year < 2 || year > 9999) return undetermined(['year'], traceOf(rule, []))
  const month = (monthsOf[kind] ?? Number.NaN) * number
  const inYear = Number.isInteger(month) && month >= 1 && month <= 12
  const law = inYear ? at(reportedPeriods.values, dateOf(dayNumber(year, month, 1))) : undefined
  if (law?.value[kind].includes(number) !== true) {
    return undetermined([], traceOf(rule, []), [
      finding('dossier.statistics-no-such-period', { kind, number }, basis, { path: ['number'] }),
    ])
  }
  if (report.integrated === 'confirmed') {
    const { basis: exempt } = integratedReport.values[0]
    const told = finding('dossier.statistics-not-needed', {}, exempt, { severity: 'notice', path: ['integrated'] })
    return decided([], traceOf(rule, []), [told])
  }
  const asOf = toInstant(context.asOf)
  const deadline = (id: string, holder: string, day: Parameter<number>, sent: string | undefined) => {
    const row = at(day.values, dateOf(dayNumber(year, month, 1)))
    if (row === undefined) return []
    const clock = {
      id,
      holder,
      start: dateOf(dayNumber(year, month, 15)),
      period: { by: dateOf(dayNumber(year, month, row.value)), basis: row.basis },
      ...(sent !== undefined && { metAt: toInstant(sent) }),
    }
    const found = toDeadline(clock, asOf, secondOf(asOf), context, row.basis).deadline
    return found === undefined ? [] : [found]
  }
  return decided(
    [
      ...deadline('dossier.statistics-unit-report', 'unit', unitSendingDay, unitSent),
      ...deadline('dossier.statistics-province-report', 'ubnd-cap-tinh', provinceSendingDay, provinceSent),
    ],
    traceOf(rule, []),
  )
}
