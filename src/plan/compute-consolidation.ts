import type { IsoDate } from '../core/date'
import { finding } from '../core/finding'
import { dateOf, dayOf, dayOfSecond, quote, readInstant } from '../core/iso'
import { decided, type Outcome, undetermined } from '../core/outcome'
import { findMisshapen, placesOf } from '../core/shape'
import { step, traceOf } from '../core/trace'
import { findUnit } from '../units/find-unit'
import { checkDifficultyRouting } from './check-difficulty-routing'
import { momentBasis } from './check-schedule-query'
import type { ConsolidatedUnit, Consolidation, ConsolidationContext, ReceivedReport } from './consolidation'
import { scheduleReports } from './consolidation-schedule'
import { dayOfMoment } from './document-timeliness'
import { workingDaysBetween } from './duty-deadline'
import { checkPlanContext } from './is-plan'
import { plan as cityPlan } from './plan'
import { receivedReportsShape } from './record-shapes'
import type { PlanReportFinding } from './report-findings'
import type { DutyDeadline } from './schedule-types'

const rule = 'plan.compute-consolidation'

/**
 * Đã đủ báo cáo để tổng hợp chưa? — Who reported in time, who late, who is missing, who need not, and how many days the
 * Department of Home Affairs has left before it must report itself.
 *
 * @param reports What was received, in any order; the earliest of a unit counts.
 * @param context `asOf`, the moment of the question; the year (that of `asOf` by default), plan, calendar, choices.
 * @returns The table of units with both deadlines. A finding with clause and day for each late and each missing unit once
 *   its day has passed, for reports that are not owed, repeated or for another year. Undetermined when `asOf` cannot be
 *   read or the plan has no such duties in that year.
 * @remarks Plan 17/KH-UBND of 15 January 2024, III.1.c and III.2.a.
 * @example
 * ```ts
 * import { computeConsolidation } from 'congvu/plan'
 *
 * const table = computeConsolidation(
 *   [{ unit: 'so-tu-phap', sent: '2024-11-08T15:00:00+07:00' }, { unit: 'so-y-te', sent: '2024-11-12' }],
 *   { asOf: '2024-11-13T08:00:00+07:00' },
 * )
 * table.status === 'decided' && table.value.late.map(({ name }) => name) //=> ['Sở Y tế']
 * table.status === 'decided' && table.value.missing.length //=> 27
 * table.status === 'decided' && table.value.daysLeft //=> { calendar: 6, working: 4 }
 * ```
 */
export function computeConsolidation(
  reports: readonly ReceivedReport[],
  context: ConsolidationContext,
): Outcome<Consolidation, PlanReportFinding> {
  const unread = [
    ...findMisshapen(reports, receivedReportsShape, momentBasis, ['reports']),
    ...checkPlanContext(context),
  ]
  if (unread.length > 0) return undetermined(placesOf(unread), traceOf(rule, []), unread)
  const { plan = cityPlan, asOf, difficulties } = context
  const now = typeof asOf === 'string' ? readInstant(asOf) : undefined
  if (now === undefined) {
    const problem = finding('calendar.instant-form', { given: quote(asOf) }, momentBasis, { path: ['asOf'] })
    return undetermined(['asOf'], traceOf(rule, []), [problem])
  }
  const today = dateOf(dayOfSecond(now))
  const year = context.year ?? Number(today.slice(0, 4))
  const scheduled = scheduleReports(reports, year, { ...context, plan })
  if (!('consolidated' in scheduled)) return undetermined(scheduled.missing, traceOf(rule, []), scheduled.findings)
  const { owed, consolidated, notOwed, findings } = scheduled
  const table = tableOf(owed, notOwed, today, context)
  const routing = difficulties && checkDifficultyRouting(difficulties, { ...context, plan })
  const value: Consolidation = {
    year,
    reports: owed,
    consolidated,
    ...table,
    daysLeft: {
      calendar: dayOf(consolidated.due) - dayOf(today),
      working: workingDaysBetween(today, consolidated.due, context),
    },
    readiness: {
      ready: table.missing.length === 0,
      share: owed.length === 0 ? 1 : (owed.length - table.missing.length) / owed.length,
    },
    ...(routing?.status === 'decided' && { difficulties: routing.value }),
  }
  const counts = {
    owed: owed.length,
    inTime: table.inTime.length,
    onBoundary: table.onBoundary.length,
    late: table.late.length,
    missing: table.missing.length,
  }
  const steps = [step('plan.year', { year }), ...consolidated.trace.steps, step('plan.counted', counts)]
  return decided(value, traceOf(rule, steps), [...findings, ...(routing?.findings ?? [])])
}

type Table = Pick<Consolidation, 'inTime' | 'onBoundary' | 'late' | 'missing' | 'notOwed'>

/** The units by how they stand; the day “before” which a report was due is a column of its own. */
function tableOf(
  owed: readonly DutyDeadline[],
  extra: readonly ReceivedReport[],
  today: IsoDate,
  context: ConsolidationContext,
): Table {
  const late = owed.filter(({ status }) => status === 'met-late')
  const rows = (deadlines: readonly DutyDeadline[]) => deadlines.map((deadline) => toRow(deadline, today, context))
  return {
    inTime: rows(owed.filter(({ status }) => status === 'met')),
    onBoundary: rows(late.filter(isOnBoundary)),
    late: rows(late.filter((deadline) => !isOnBoundary(deadline))),
    missing: rows(owed.filter(({ metAt }) => metAt === undefined)),
    notOwed: extra.map(({ unit, sent }) => ({ unit, name: findUnit(unit, today)?.name ?? unit, sent })),
  }
}

function isOnBoundary({ bound, metAt }: DutyDeadline): boolean {
  return 'before' in bound && dayOfMoment(metAt) === bound.before
}

function toRow(
  { holder, name, status, due, metAt }: DutyDeadline,
  today: IsoDate,
  context: ConsolidationContext,
): ConsolidatedUnit {
  const isLate = status === 'met-late' || status === 'overdue'
  const workingDaysLate = workingDaysBetween(due, dayOfMoment(metAt) ?? today, context)
  return { unit: holder, name, ...(metAt !== undefined && { sent: metAt }), ...(isLate && { workingDaysLate }) }
}
