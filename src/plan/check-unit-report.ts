import { withLocalFindings } from '../calendar/check-local-rules'
import { type Context, calendarOf } from '../calendar/context'
import { parseDate } from '../calendar/parse-date'
import type { Basis } from '../core/citation'
import type { IsoDate } from '../core/date'
import { finding } from '../core/finding'
import { quote, readDay } from '../core/iso'
import type { LocalFinding } from '../core/local-findings'
import { decided, type Outcome, undetermined } from '../core/outcome'
import { findMisshapen, placesOf } from '../core/shape'
import { step, traceOf } from '../core/trace'
import { replaceableReporting } from '../law/replaceable/reporting'
import { momentBasis } from './check-schedule-query'
import { checkUnitDocument, missingField } from './check-unit-document'
import { coverageStep, coverClauses } from './clause-coverage'
import { type CutOff, latestCutOff } from './data-cut-off'
import { dayOfMoment, dutyOfRule, judgeSending, planBasis } from './document-timeliness'
import { checkPlanContext } from './is-plan'
import { plan as cityPlan } from './plan'
import { unitReportShape } from './record-shapes'
import type { PlanReportFinding } from './report-findings'
import type { DutyDeadline } from './schedule-types'
import type { PlanContext, UnitReport, UnitReportCheck, UnitReportResult } from './unit-documents'

const rule = 'plan.check-unit-report'

/**
 * Báo cáo hằng năm của đơn vị có đạt không? — Whether a unit's yearly report was sent in time, says which days its data
 * cover, and tells results.
 *
 * The plan fixes no data period, and the yearly one of Decree 09/2019 (to 14 December) ends after the report is due; so
 * the report must give its own, with at least one working day between the end of the data and the day it is due.
 *
 * @param report The report; `parseUnitReport` makes one from unknown input.
 * @param context The plan (Cần Thơ's by default), calendar, choices; `asOf` to know an overdue one.
 * @returns Timeliness with its deadline, the last day its data may run to, the clauses told about and missed. Findings for
 *   what is missing or wrong, each with its path. Undetermined when the plan asks for no report, the year is none, or
 *   the record has another shape.
 * @remarks Plan 17/KH-UBND of 15 January 2024, III.1.c; Decree 09/2019/NĐ-CP art. 8.5.b.
 * @example
 * ```ts
 * import { checkUnitReport } from 'congvu/plan'
 *
 * const checked = checkUnitReport({
 *   unit: 'so-tu-phap',
 *   year: 2024,
 *   number: '210/BC-STP',
 *   date: '2024-11-08',
 *   sent: '2024-11-08T15:00:00+07:00',
 *   dataFrom: '2024-01-15',
 *   dataTo: '2024-11-08',
 *   results: [{ result: 'Không phát sinh hồ sơ yêu cầu bổ sung quá một lần', clauses: ['II.3.b'] }],
 * })
 * checked.status === 'decided' && checked.value.timeliness //=> 'on-time'
 * checked.status === 'decided' && checked.value.latestDataTo //=> '2024-11-07'
 * checked.findings.map(({ code }) => code) //=> ['plan.data-cut-off', 'plan.clauses-not-covered']
 * ```
 */
export function checkUnitReport(
  report: UnitReport,
  context: PlanContext = {},
): Outcome<UnitReportCheck, PlanReportFinding | LocalFinding> {
  return withLocalFindings(reportOf(report, context), context, replaceableReporting)
}

function reportOf(report: UnitReport, context: PlanContext): Outcome<UnitReportCheck, PlanReportFinding> {
  const unusable = checkPlanContext(context ?? {})
  if (unusable.length > 0) return undetermined(placesOf(unusable), traceOf(rule, []), unusable)
  const { plan = cityPlan } = context ?? {}
  const duty = dutyOfRule(rule, plan)
  if (duty === undefined) {
    return undetermined(['plan'], traceOf(rule, []), [finding('plan.rule-without-duty', { rule }, planBasis(plan))])
  }
  const unread = findMisshapen(report, unitReportShape, duty.basis)
  if (unread.length > 0) return undetermined(placesOf(unread), traceOf(rule, []), unread)
  const { unit, year, results = [] } = report
  if (!isYear(year, context)) {
    const problem = finding('plan.year-impossible', { given: quote(year) }, duty.basis, { path: ['year'] })
    return undetermined(['year'], traceOf(rule, []), [problem])
  }
  const within = { ...context, plan }
  const sending = judgeSending(duty, report, year, within)
  const { deadline, timeliness } = sending
  const cutOff = deadline && latestCutOff(deadline.due, context)
  const date: IsoDate = dayOfMoment(report.date) ?? deadline?.due ?? `${year}-12-31`
  const coverage = coverClauses(results, 'results', unit, date, within, duty.basis)
  const value: UnitReportCheck = {
    timeliness,
    ...(deadline !== undefined && { deadline }),
    covered: coverage.covered,
    missed: coverage.missed,
    ...(cutOff !== undefined && { latestDataTo: cutOff.latest }),
  }
  const steps = [
    ...sending.steps,
    ...(deadline === undefined || cutOff === undefined
      ? []
      : [step('plan.cut-off', { latest: cutOff.latest, due: deadline.due }, cutOff.basis)]),
    coverageStep(coverage),
  ]
  const findings = [
    ...sending.findings,
    ...checkUnitDocument(report, 'BC', plan, duty.basis),
    ...checkData(report, deadline, cutOff, duty.basis),
    ...checkResults(results, duty.basis),
    ...coverage.findings,
  ]
  return decided(value, traceOf(rule, steps), findings)
}

/** True for a year that the calendar holds. */
export function isYear(year: unknown, context: Context): year is number {
  return typeof year === 'number' && parseDate(`${year}-12-31`, calendarOf(context)).status === 'valid'
}

function checkData(
  { dataFrom, dataTo, sent }: UnitReport,
  deadline: DutyDeadline | undefined,
  cutOff: CutOff | undefined,
  duty: Basis,
): readonly PlanReportFinding[] {
  const basis = cutOff?.basis ?? duty
  const days = [
    ['dataFrom', dataFrom],
    ['dataTo', dataTo],
  ] as const
  const problems = days.flatMap(([field, day]): readonly PlanReportFinding[] => {
    if (day === undefined) return [missingField(field, basis, { path: [field] })]
    if (readDay(day) !== undefined) return []
    return [finding('calendar.date-form', { given: quote(day) }, momentBasis, { path: [field] })]
  })
  if (problems.length > 0 || dataFrom === undefined || dataTo === undefined) return problems
  const sentOn = dayOfMoment(sent)
  const path = ['dataTo']
  return [
    ...(dataTo < dataFrom
      ? [finding('calendar.range-reversed', { first: dataFrom, last: dataTo }, momentBasis, { path })]
      : []),
    ...(deadline !== undefined && cutOff !== undefined && dataTo > cutOff.latest
      ? [finding('plan.data-cut-off', { dataTo, latest: cutOff.latest, due: deadline.due }, basis, { path })]
      : []),
    ...(sent !== undefined && sentOn !== undefined && dataTo > sentOn
      ? [finding('plan.data-after-sending', { dataTo, sent }, basis, { path })]
      : []),
  ]
}

function checkResults(results: readonly UnitReportResult[], basis: Basis): readonly PlanReportFinding[] {
  if (results.length === 0) return [finding('plan.results-missing', {}, basis, { path: ['results'] })]
  return results.flatMap(({ result }, row) =>
    result.trim() === '' ? [missingField('result', basis, { path: ['results', row, 'result'] })] : [],
  )
}
