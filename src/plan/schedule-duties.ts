import type { Context } from '../calendar/context'
import { finding } from '../core/finding'
import { quote } from '../core/iso'
import { decided, type Outcome, undetermined } from '../core/outcome'
import { findMisshapen, placesOf } from '../core/shape'
import { traceOf } from '../core/trace'
import { choose } from '../law/policy/plan'
import { findUnit } from '../units/find-unit'
import { type ActorQuestion, holdersOf, leadersOf } from './actor-units'
import { type AskedUnits, followAsked } from './asked-units'
import { checkScheduleQuery, isKnownUnit, momentBasis } from './check-schedule-query'
import { distinctFindings } from './distinct-findings'
import { type DutyCycle, listCycles } from './duty-cycles'
import { findLateness, toDutyDeadline } from './duty-deadline'
import { checkPlanContext, checkPlanOf } from './is-plan'
import { plan as cityPlan } from './plan'
import { type ReadSubmission, readSubmissions } from './read-submissions'
import { scheduleQueryShape } from './record-shapes'
import type { PlanReportFinding } from './report-findings'
import type { DutyDeadline, DutySchedule, ScheduleQuery } from './schedule-types'
import { listUndated } from './undated-duties'

/** Nhắc trước mấy ngày làm việc — when to remind unless the host says otherwise; no law sets it. */
export const defaultLeadTimes: readonly number[] = [10, 5, 1]

/**
 * Ai phải gửi gì, hạn ngày nào? — Every dated duty of a plan in a stretch of days: who owes it, the last compliant day,
 * the last working day, when to remind, and whether it was done.
 *
 * “Trước ngày N” excludes N: the last compliant day is N-1, and it never moves to a later day; the policy
 * `calendar.before-date` turns that. What was sent on N itself is told as on the boundary, a warning, because no
 * provision defines the words. Who owes a duty is asked of the directory on the day it is due: departments and agencies,
 * and districts while there were any, never communes unless `units.district-succession` says so.
 *
 * @param query Days, units, plan, what was sent (`submissions`), the moment of the question (`asOf`).
 * @param context The calendar and the choices at open points.
 * @returns Deadlines, earliest first, and the duties that have no day. A finding with its path for a day that is none, an
 *   unknown unit, a submission for no duty of the plan, by a unit that owes nothing or from the future; submissions for
 *   other years are left aside. Undetermined when the days or the moment of the question cannot be read, or
 *   the question has another shape.
 * @remarks Plan 17/KH-UBND of 15 January 2024, III.1.b, III.1.c, III.2.a.
 * @example
 * ```ts
 * import { scheduleDuties } from 'congvu/plan'
 *
 * const year = scheduleDuties({ from: '2024-01-01', to: '2024-12-31', units: ['so-tu-phap'] })
 * year.status === 'decided' && year.value.deadlines.map(({ duty, due, lastWorkingDay }) => [duty, due, lastWorkingDay])
 * //=> [['III.1.b-1', '2024-03-29', '2024-03-29'], ['III.1.c-2', '2024-11-09', '2024-11-08']]
 * year.status === 'decided' && year.value.deadlines[1]?.reminders.map(({ date }) => date)
 * //=> ['2024-10-25', '2024-11-01', '2024-11-07']
 * ```
 */
export function scheduleDuties(query: ScheduleQuery, context: Context = {}): Outcome<DutySchedule, PlanReportFinding> {
  const rule = 'plan.schedule-duties'
  const unread = [
    ...findMisshapen(query, scheduleQueryShape, momentBasis),
    ...checkPlanOf(query),
    ...checkPlanContext(context ?? {}),
  ]
  if (unread.length > 0) return undetermined(placesOf(unread), traceOf(rule, []), unread)
  const { plan = cityPlan, units: asked, members, asOf, leadTimes = defaultLeadTimes } = query
  const problems = checkScheduleQuery(query, plan, context)
  const missing = ['from', 'to', 'asOf'].filter((field) => problems.some(({ path = [] }) => path[0] === field))
  if (missing.length > 0) return undetermined(missing, traceOf(rule, []), problems)

  const question: ActorQuestion = {
    plan,
    ...(members !== undefined && { members }),
    ...(context?.policy !== undefined && { policy: context.policy }),
  }
  const { read, findings: unreadable } = readSubmissions(query, plan)
  const { cycles, findings: uncounted } = listCycles(plan, query.from, query.to, context)
  const findings: PlanReportFinding[] = [...problems, ...unreadable, ...uncounted]
  const deadlines: DutyDeadline[] = []
  const used = new Set<number>()
  for (const cycle of cycles) {
    const { due } = cycle.end
    const leaders = leadersOf(cycle.duty, due, question)
    const followed =
      asked === undefined ? undefined : followAsked(known(asked, query), cycle.duty, due, question, context)
    findings.push(...(followed === undefined ? leaders.findings : followed.findings))
    const sent = read.filter((submission) => isFor(submission, cycle))
    const receiving = cycle.duty.receiving.flatMap((actor) =>
      holdersOf(actor, due, question).holders.map(({ unit }) => unit),
    )
    for (const holder of leaders.holders.filter(({ unit }) => owesItself(unit, receiving, context))) {
      const own = sent.filter(({ unit }) => unit === holder.unit)
      for (const { row } of own) used.add(row)
      if (followed !== undefined && !followed.units.has(holder.unit)) continue
      const steps = [...holder.steps, ...wayOf(followed, holder.unit)]
      const facts = { cycle, holder: { ...holder, steps }, plan, receiving, submission: own[0], asOf, leadTimes }
      const deadline = toDutyDeadline(facts, context)
      deadlines.push(deadline)
      findings.push(...findLateness(deadline, facts, context))
    }
    for (const submission of sent.filter(({ row }) => !used.has(row))) findings.push(notOwed(submission, cycle, query))
  }
  findings.push(...findUnclearYears(read, deadlines, cycles))
  const value = { deadlines, undated: listUndated(query, question) }
  return decided(value, traceOf(rule, []), distinctFindings(findings))
}

/** A unit that receives what it owes itself, as the Department of Home Affairs, owes it unless the host reads otherwise. */
function owesItself(unit: string, receiving: readonly string[], context: Context): boolean {
  return !receiving.includes(unit) || choose('plan.receiving-unit', context?.policy) === 'owes'
}

function known(asked: readonly string[], query: ScheduleQuery): readonly string[] {
  return asked.filter((unit) => isKnownUnit(unit, query))
}

function isFor({ id, year }: ReadSubmission, cycle: DutyCycle): boolean {
  return id === cycle.duty.id && year === cycle.year
}

function wayOf(followed: AskedUnits | undefined, unit: string) {
  return followed?.steps.get(unit) ?? []
}

function notOwed({ unit, at, day, row }: ReadSubmission, { duty }: DutyCycle, query: ScheduleQuery): PlanReportFinding {
  const path = ['submissions', row, 'unit']
  if (!isKnownUnit(unit, query)) {
    return finding('plan.unit-unknown', { given: quote(unit) }, [{ document: duty.basis[0].document }], { path })
  }
  const place = { severity: 'notice', path } as const
  const name = findUnit(unit, day)?.name ?? unit
  return finding('plan.submission-not-owed', { unit, name, duty: duty.id, at }, duty.basis, place)
}

/** What was sent without its year counts for the year of sending; doubtful while the year before is still open. */
function findUnclearYears(
  read: readonly ReadSubmission[],
  deadlines: readonly DutyDeadline[],
  cycles: readonly DutyCycle[],
): readonly PlanReportFinding[] {
  return read.flatMap(({ unit, id, at, year, yearGiven, row }) => {
    if (year === undefined || yearGiven) return []
    const open = deadlines.some(
      (deadline) =>
        deadline.holder === unit && deadline.duty === id && deadline.year === year - 1 && deadline.metAt === undefined,
    )
    const cycle = cycles.find(({ duty }) => duty.id === id)
    if (!open || cycle === undefined) return []
    const params = { unit, duty: id, at, counted: year, other: year - 1 }
    const place = { severity: 'warning', path: ['submissions', row, 'year'] } as const
    return [finding('plan.submission-year-unclear', params, cycle.duty.basis, place)]
  })
}
