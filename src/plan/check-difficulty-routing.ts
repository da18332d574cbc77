import type { Basis } from '../core/citation'
import type { IsoDate } from '../core/date'
import { finding, type Path } from '../core/finding'
import { quote } from '../core/iso'
import { decided, type Outcome, undetermined } from '../core/outcome'
import { findMisshapen, placesOf } from '../core/shape'
import { step, traceOf } from '../core/trace'
import { holdersOf } from './actor-units'
import { momentBasis } from './check-schedule-query'
import type { Difficulty, DifficultyRouting, DifficultyStatus } from './difficulty'
import { dayOfMoment, planBasis } from './document-timeliness'
import { workingDaysBetween } from './duty-deadline'
import { checkPlanContext } from './is-plan'
import { listDuties } from './list-duties'
import { plan as cityPlan } from './plan'
import { readMoment } from './read-submissions'
import { difficultiesShape } from './record-shapes'
import type { DifficultyMoment, PlanReportFinding } from './report-findings'
import type { Duty, Plan } from './types'
import type { PlanContext } from './unit-documents'

const rule = 'plan.check-difficulty-routing'
const moments = ['raised', 'sent', 'forwarded', 'answered'] as const

/**
 * Khó khăn, vướng mắc có được phản ánh đúng đường không? — Whether difficulties reached the City People's Committee
 * through the Department of Home Affairs, and which wait for an answer.
 *
 * “Kịp thời” has no number of days: what was not reported yet is a warning with the working days so far, never a violation.
 *
 * @param difficulties What units met, when they reported it and to whom.
 * @param context The plan (Cần Thơ's by default), calendar, choices; `asOf` to count what is open.
 * @returns Each difficulty with its stage. A finding for one that went past the unit it must go through, for moments that
 *   cannot be read or stand in the wrong order. Undetermined when the plan has no such duty or `asOf` cannot be read.
 * @remarks Plan 17/KH-UBND of 15 January 2024, closing paragraph.
 * @example
 * ```ts
 * import { checkDifficultyRouting } from 'congvu/plan'
 *
 * const routing = checkDifficultyRouting([
 *   { unit: 'so-y-te', content: 'Thiếu máy quét', raised: '2024-05-06', sent: '2024-05-08', sentTo: ['ubnd-thanh-pho'] },
 * ])
 * routing.findings.map(({ code }) => code) //=> ['plan.difficulty-not-through']
 * ```
 */
export function checkDifficultyRouting(
  difficulties: readonly Difficulty[],
  context: PlanContext = {},
): Outcome<DifficultyRouting, PlanReportFinding> {
  const unusable = checkPlanContext(context ?? {})
  if (unusable.length > 0) return undetermined(placesOf(unusable), traceOf(rule, []), unusable)
  const { plan = cityPlan, asOf } = context ?? {}
  const duty = listDuties({}, plan).find(({ rules }) => rules.includes(rule))
  if (duty === undefined) {
    return undetermined(['plan'], traceOf(rule, []), [finding('plan.rule-without-duty', { rule }, planBasis(plan))])
  }
  const unread = findMisshapen(difficulties, difficultiesShape, duty.basis, ['difficulties'])
  if (unread.length > 0) return undetermined(placesOf(unread), traceOf(rule, []), unread)
  if (asOf !== undefined && readMoment(asOf) === undefined) {
    return undetermined(['asOf'], traceOf(rule, []), [unreadable(asOf, ['asOf'])])
  }
  const judged = difficulties.map((difficulty, row) => judge(difficulty, row, duty, { ...context, plan }))
  const value: DifficultyRouting = {
    difficulties: judged.map(({ status }) => status),
    open: judged.filter(({ status }) => status.stage !== 'answered').length,
  }
  const trace = traceOf(rule, [step('plan.duty', { duty: duty.id, vi: duty.vi, en: duty.en }, duty.basis)])
  return decided(
    value,
    trace,
    judged.flatMap(({ findings }) => findings),
  )
}

function judge(
  difficulty: Difficulty,
  row: number,
  duty: Duty,
  context: PlanContext & { readonly plan: Plan },
): { readonly status: DifficultyStatus; readonly findings: readonly PlanReportFinding[] } {
  const { unit, content, sentTo = [] } = difficulty
  const path: Path = ['difficulties', row]
  const stage = moments.filter((moment) => difficulty[moment] !== undefined).at(-1) ?? 'raised'
  const raised = dayOfMoment(difficulty.raised)
  const until = dayOfMoment(difficulty.answered ?? context.asOf)
  const workingDays =
    raised === undefined || until === undefined ? undefined : workingDaysBetween(raised, until, context)
  const through = throughOf(duty, raised ?? context.plan.date, context)
  const routed = sentTo.some((one) => through.includes(one)) || through.includes(unit)
  const status: DifficultyStatus = {
    unit,
    content,
    stage: stage === 'raised' ? 'not-sent' : stage,
    routed,
    ...(workingDays !== undefined && { workingDays }),
  }
  const findings = [
    ...checkMoments(difficulty, path, duty.basis),
    ...(difficulty.sent !== undefined && !routed
      ? [finding('plan.difficulty-not-through', { unit, through }, duty.basis, { path: [...path, 'sentTo'] })]
      : []),
    ...(stage === 'raised' && raised !== undefined && workingDays !== undefined
      ? [notSent(difficulty, workingDays, duty.basis, path)]
      : []),
  ]
  return { status, findings }
}

/** “Thông qua Sở Nội vụ”: the first receiver named is the one it goes through. */
function throughOf(
  { receiving }: Duty,
  date: IsoDate,
  context: PlanContext & { readonly plan: Plan },
): readonly string[] {
  const { plan, members, policy } = context
  const [first] = receiving
  if (first === undefined) return []
  const question = { plan, ...(members !== undefined && { members }), ...(policy !== undefined && { policy }) }
  return holdersOf(first, date, question).holders.map(({ unit }) => unit)
}

function checkMoments(difficulty: Difficulty, path: Path, basis: Basis): readonly PlanReportFinding[] {
  const given = moments.filter((moment) => difficulty[moment] !== undefined)
  const wrong = given.filter((moment) => readMoment(difficulty[moment] ?? '') === undefined)
  const read = given.filter((moment) => !wrong.includes(moment))
  return [
    ...wrong.map((moment) => unreadable(difficulty[moment], [...path, moment])),
    ...read.slice(1).flatMap((later, index) => {
      const earlier = read[index] as DifficultyMoment
      const inOrder = (dayOfMoment(difficulty[earlier]) ?? '') <= (dayOfMoment(difficulty[later]) ?? '')
      return inOrder ? [] : [finding('plan.difficulty-order', { earlier, later }, basis, { path: [...path, later] })]
    }),
  ]
}

function notSent({ unit, raised }: Difficulty, workingDays: number, basis: Basis, path: Path): PlanReportFinding {
  return finding('plan.difficulty-not-sent', { unit, raised, workingDays }, basis, {
    severity: 'warning',
    path: [...path, 'sent'],
  })
}

function unreadable(given: unknown, path: Path): PlanReportFinding {
  return finding('calendar.instant-form', { given: quote(given) }, momentBasis, { path })
}
