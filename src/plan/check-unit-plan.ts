import type { Basis } from '../core/citation'
import type { IsoDate } from '../core/date'
import { finding } from '../core/finding'
import { decided, type Outcome, undetermined } from '../core/outcome'
import { findMisshapen, placesOf } from '../core/shape'
import { traceOf } from '../core/trace'
import { checkUnitCitations } from './check-unit-citations'
import { checkUnitDocument, missingField } from './check-unit-document'
import { coverageStep, coverClauses } from './clause-coverage'
import { dayOfMoment, dutyOfRule, judgeSending, planBasis } from './document-timeliness'
import { checkPlanContext } from './is-plan'
import { plan as cityPlan } from './plan'
import { unitPlanShape } from './record-shapes'
import type { PlanReportFinding } from './report-findings'
import type { PlanContext, UnitPlan, UnitPlanCheck, UnitPlanTask } from './unit-documents'

const rule = 'plan.check-unit-plan'

/**
 * Kế hoạch thực hiện của đơn vị có đạt không? — Whether a unit's implementing plan was sent in time and holds what the
 * clause asks for: tasks, solutions, and a named owner of each.
 *
 * @param document The unit plan; `parseUnitPlan` makes one from unknown input.
 * @param context The plan it carries out (Cần Thơ's by default), calendar, choices; `asOf` to know an overdue one.
 * @returns Timeliness with its deadline, the clauses taken up and missed, the citations read. Findings for a number or
 *   date that is none, a task without owner or solution, a citation without its date or of another document of that
 *   number; a warning lists clauses that bind the unit and that no task names. Undetermined when the plan asks for none, and for
 *   a record of another shape, with the place of each field that is wrong.
 * @remarks Plan 17/KH-UBND of 15 January 2024, III.1.b and I.2; Decree 30/2020/NĐ-CP.
 * @example
 * ```ts
 * import { checkUnitPlan } from 'congvu/plan'
 *
 * const checked = checkUnitPlan({
 *   unit: 'so-tu-phap',
 *   number: '45/KH-STP',
 *   date: '2024-03-28',
 *   sent: '2024-03-30T08:00:00+07:00',
 *   tasks: [{ task: 'Rà soát thủ tục hành chính', solutions: ['Tự kiểm tra hằng quý'], clauses: ['II.3.b'] }],
 *   cites: [{ number: '10/CT-TTg', date: '2019-04-22' }, { number: '17/KH-UBND', date: '2024-01-15' }],
 * })
 * checked.status === 'decided' && checked.value.timeliness //=> 'on-boundary'
 * checked.findings.map(({ code }) => code)
 * //=> ['plan.on-boundary', 'plan.task-without-owner', 'plan.clauses-not-covered']
 * ```
 */
export function checkUnitPlan(
  document: UnitPlan,
  context: PlanContext = {},
): Outcome<UnitPlanCheck, PlanReportFinding> {
  const unusable = checkPlanContext(context ?? {})
  if (unusable.length > 0) return undetermined(placesOf(unusable), traceOf(rule, []), unusable)
  const { plan = cityPlan } = context ?? {}
  const duty = dutyOfRule(rule, plan)
  if (duty === undefined) {
    return undetermined(['plan'], traceOf(rule, []), [finding('plan.rule-without-duty', { rule }, planBasis(plan))])
  }
  const unread = findMisshapen(document, unitPlanShape, duty.basis)
  if (unread.length > 0) return undetermined(placesOf(unread), traceOf(rule, []), unread)
  const { unit, tasks = [], cites = [] } = document
  const within = { ...context, plan }
  const sending = judgeSending(duty, document, undefined, within)
  const date: IsoDate = dayOfMoment(document.date) ?? sending.deadline?.due ?? plan.date
  const coverage = coverClauses(tasks, 'tasks', unit, date, within, duty.basis)
  const cited = checkUnitCitations(cites, plan)
  const value: UnitPlanCheck = {
    timeliness: sending.timeliness,
    ...(sending.deadline !== undefined && { deadline: sending.deadline }),
    covered: coverage.covered,
    missed: coverage.missed,
    tasks: tasks.length,
    citations: cited.citations,
  }
  const findings = [
    ...sending.findings,
    ...checkUnitDocument(document, 'KH', plan, duty.basis),
    ...checkTasks(tasks, duty.basis),
    ...coverage.findings,
    ...cited.findings,
  ]
  return decided(value, traceOf(rule, [...sending.steps, coverageStep(coverage)]), findings)
}

/** “Phải thể hiện bằng các nhiệm vụ, giải pháp và phân công trách nhiệm cụ thể.” */
function checkTasks(tasks: readonly UnitPlanTask[], basis: Basis): readonly PlanReportFinding[] {
  if (tasks.length === 0) return [finding('plan.tasks-missing', {}, basis, { path: ['tasks'] })]
  const none = tasks.every(({ solutions = [] }) => solutions.every(isBlank))
  return [
    ...(none ? [finding('plan.solutions-missing', {}, basis, { path: ['tasks'] })] : []),
    ...tasks.flatMap((task, row) => checkTask(task, row, none, basis)),
  ]
}

function checkTask(
  { task, solutions = [], owner }: UnitPlanTask,
  row: number,
  noSolutions: boolean,
  basis: Basis,
): readonly PlanReportFinding[] {
  const path = ['tasks', row]
  const warning = 'warning' as const
  return [
    ...(isBlank(task) ? [missingField('task', basis, { path: [...path, 'task'] })] : []),
    ...(!noSolutions && solutions.every(isBlank)
      ? [finding('plan.task-without-solution', { task }, basis, { path: [...path, 'solutions'], severity: warning })]
      : []),
    ...(owner === undefined || isBlank(owner)
      ? [finding('plan.task-without-owner', { task }, basis, { path: [...path, 'owner'] })]
      : isVague(owner)
        ? [finding('plan.owner-vague', { task, owner }, basis, { path: [...path, 'owner'], severity: warning })]
        : []),
  ]
}

/** Everybody is nobody: “các phòng, đơn vị”, “toàn thể cán bộ”, “mọi đơn vị” assign nothing in particular. */
function isVague(owner: string): boolean {
  return /^(các|toàn thể|toàn bộ|tất cả|mọi|những)\s/iu.test(owner.normalize('NFC').trim())
}

function isBlank(text: string): boolean {
  return text.trim() === ''
}
