import { reckon } from '../calendar/compute-period-end'
import type { Context } from '../calendar/context'
import type { Basis } from '../core/citation'
import type { IsoDate } from '../core/date'
import type { Finding } from '../core/finding'
import { finding } from '../core/finding'
import { dateOf, dayOfEither, quote } from '../core/iso'
import { decided, type Outcome, undetermined } from '../core/outcome'
import { findMisshapen } from '../core/shape'
import { at } from '../core/timeline'
import { step, traceOf } from '../core/trace'
import { evaluationBefore, type Grade, grades, planCriteria } from '../law/accountability-staff'
import { checkDays, checkWord, notInForce } from './days'
import { type GradeFacts, type GradeLimit, listGradeLimits } from './list-grade-limits'
import { findMisshapenArgument } from './shapes'

/** Bản đánh giá, xếp loại chất lượng của một người. */
export interface Evaluation extends GradeFacts {
  /** Ngày đánh giá, xếp loại; it chooses the regime. */
  readonly date: IsoDate
  readonly grade: Grade
  /** Người đứng đầu cơ quan, đơn vị, địa phương thuộc Kế hoạch. */
  readonly head: boolean
  /** Các tiêu chí đã dùng, `plan-results` and `anti-corruption` among them. */
  readonly criteria: readonly string[]
}

/** Kết quả kiểm tra bản đánh giá. */
export interface EvaluationCheck {
  /** The highest grade that the facts given allow; never a grade the library would give. */
  readonly highest: Grade
  readonly limits: readonly GradeLimit[]
}

/**
 * Bản đánh giá này có đúng tiêu chí không? — Whether an evaluation holds the criteria that the plan asks for, rests on more
 * than the plan, and gives no grade above what the regime of its day allows.
 *
 * Results of the plan are one of the criteria (“một trong những tiêu chí”): no grade is ever computed, only the highest one
 * that the facts given leave open. A fact that is not given limits nothing.
 *
 * @param evaluation The grade given, the criteria used, and facts that competent persons found.
 * @param context Calendar and the reading of “trước ngày” (`calendar.before-date`).
 * @returns The highest grade with each limit and its reason; findings for missing criteria, a grade above, a late
 *   evaluation. Undetermined with findings for a day that is none or before 20 August 2020, a number that is none, a grade
 *   that is not known.
 * @remarks Plan 17/KH-UBND II.2.d, II.5.b, III.1.a; Decree 90/2020/NĐ-CP and Decree 335/2025/NĐ-CP (secondary).
 * @example
 * ```ts
 * import { checkEvaluation } from 'congvu/accountability'
 *
 * const result = checkEvaluation({
 *   date: '2024-12-10',
 *   grade: 'good',
 *   head: true,
 *   leader: true,
 *   criteria: ['plan-results', 'anti-corruption', 'duties'],
 *   unitCorruption: true,
 *   handledByLaw: true,
 * })
 * result.status === 'decided' && result.value.highest //=> 'not-completed'
 * result.findings.map(({ code }) => code) //=> ['accountability.grade-above']
 * ```
 */
export function checkEvaluation(evaluation: Evaluation, context: Context = {}): Outcome<EvaluationCheck> {
  const rule = 'accountability.check-evaluation'
  const misshapen = findMisshapen(evaluation, { criteria: ['string'] }, grades.values[0].basis)
  if (misshapen.length > 0) return undetermined([], traceOf(rule, []), misshapen)
  const { date, grade, head, criteria } = evaluation
  const [first] = grades.values
  const order = first.value ?? []
  const problems = [
    ...findMisshapenArgument(context ?? {}, 'object', ['context'], first.basis),
    ...checkDays([[date ?? null, ['date']]], first.basis),
    ...checkWord('grade', grade, order, first.basis, ['grade']),
    ...checkShares(evaluation, first.basis),
  ]
  if (problems.length > 0) return undetermined([], traceOf(rule, []), problems)
  if (date < evaluationBefore.values[0].from) {
    return undetermined([], traceOf(rule, []), [notInForce(date, first.basis, ['date'])])
  }
  const limits = listGradeLimits(evaluation, date)
  const places = limits.map(({ highest }) => order.indexOf(highest))
  const highest = order[Math.min(order.length - 1, ...places)] ?? 'excellent'
  const above = limits.filter((limit) => order.indexOf(grade) > order.indexOf(limit.highest))
  const findings: readonly Finding[] = [
    ...(head ? findCriteria(criteria, date) : []),
    ...above.map(({ highest: most, reason, basis }) =>
      finding('accountability.grade-above', { grade, highest: most, reason }, basis, { path: ['grade'] }),
    ),
    ...findLateness(date, context),
  ]
  const steps = limits.map(({ reason, highest: most, basis }) =>
    step('accountability.grade-limit', { reason, highest: most }, basis),
  )
  return decided({ highest, limits }, traceOf(rule, steps), findings)
}

function findCriteria(criteria: readonly string[], date: IsoDate): readonly Finding[] {
  const law = at(planCriteria.values, date)
  if (law === undefined) return []
  const place = { path: ['criteria'] }
  return [
    ...law.value
      .filter((criterion) => !criteria.includes(criterion))
      .map((criterion) => finding('accountability.criterion-missing', { criterion }, law.basis, place)),
    ...(criteria.length > 0 && criteria.every((criterion) => criterion === 'plan-results')
      ? [finding('accountability.plan-alone', {}, law.basis, place)]
      : []),
  ]
}

function findLateness(date: IsoDate, context: Context): readonly Finding[] {
  const law = at(evaluationBefore.values, date)
  if (law === undefined) return []
  const period = { before: `${date.slice(0, 4)}-${law.value}` as IsoDate, basis: law.basis }
  const { end } = reckon(period, context)
  if (end === undefined) return []
  const due = dateOf(dayOfEither(end.due))
  if (date <= due) return []
  return [
    finding('accountability.late', { act: 'evaluation', due, done: date }, law.basis, {
      severity: 'warning',
      path: ['date'],
    }),
  ]
}

function checkShares(evaluation: Evaluation, basis: Basis): readonly Finding[] {
  const { score, poorCriteria, unitTargets, targetsMet, targetsExceeded, unitsCompleted, unitsGood } = evaluation
  const numbers = { score, poorCriteria, unitTargets, targetsMet, targetsExceeded, unitsCompleted, unitsGood }
  return Object.entries(numbers).flatMap(([field, value]) =>
    value === undefined || (Number.isFinite(value) && value >= 0 && value <= 100)
      ? []
      : [finding('accountability.number', { field, given: quote(value) }, basis, { path: [field] })],
  )
}
