import type { Context } from '../calendar/context'
import type { IsoDate } from '../core/date'
import { finding } from '../core/finding'
import { quote, readDay } from '../core/iso'
import { decided, type Outcome, undetermined } from '../core/outcome'
import { type Proportion, roundTo, shareOf } from '../core/proportion'
import { findMisshapen } from '../core/shape'
import { at } from '../core/timeline'
import { step, traceOf } from '../core/trace'
import { choose } from '../law/policy/satisfaction'
import { indexDecimals, thresholds } from '../law/satisfaction'
import { checkCount, indexBasis } from './checks'

/** Dữ kiện của nhóm mức độ hài lòng. */
export interface SatisfactionFacts {
  /** Hồ sơ trong kỳ, số quá hạn, số bị phản ánh hoặc đánh giá không hài lòng. */
  readonly dossiers: number
  readonly overdue: number
  readonly complained: number
  /** Phản ánh, kiến nghị đã xử lý; số không hài lòng, lặp lại hoặc quá hạn, mỗi phản ánh đếm một lần. */
  readonly feedback?: { readonly handled: number; readonly unsatisfied: number }
}

/** Mức độ hài lòng. Per cent to 2 decimals; absent where there was nothing to measure. */
export interface Satisfaction {
  /** Chỉ số 5.4: 100 less the per cent overdue and the per cent complained about, never below 0. */
  readonly service?: number
  readonly overdue: Proportion<'dossiers'>
  readonly complained: Proportion<'dossiers'>
  /** Chỉ số 5.3: phản ánh được xử lý hài lòng. */
  readonly feedback?: Proportion<'feedback-handled'>
  /** 90 per cent and more. */
  readonly full: boolean
}

/**
 * Người dân hài lòng đến đâu? — Indicators 5.3 and 5.4: satisfaction with the handling of feedback, and satisfaction with
 * the service, which is 100 % less late and complained-about dossiers.
 *
 * A dossier that is late and complained about is subtracted twice, as the formula says.
 *
 * @param facts Dossiers, overdue and complained about; feedback handled and unsatisfied.
 * @param date The last day of the period.
 * @param context What to do with a denominator of 0 (`satisfaction.zero-denominator`).
 * @returns The per cents. Undetermined with findings before 1 August 2022 or for counts that are none.
 * @remarks Decision 766/QĐ-TTg, items 5.3, 5.4 (secondary source).
 * @example
 * ```ts
 * import { computeSatisfaction } from 'congvu/satisfaction'
 *
 * const satisfaction = computeSatisfaction(
 *   { dossiers: 200, overdue: 4, complained: 3, feedback: { handled: 8, unsatisfied: 2 } },
 *   '2024-12-14',
 * )
 * satisfaction.status === 'decided' && satisfaction.value.service //=> 96.5
 * satisfaction.status === 'decided' && satisfaction.value.feedback?.percent //=> 75
 * ```
 */
export function computeSatisfaction(
  facts: SatisfactionFacts,
  date: IsoDate,
  context: Context = {},
): Outcome<Satisfaction> {
  const rule = 'satisfaction.compute-satisfaction'
  const misshapen = findMisshapen(facts, { 'feedback?': 'object' }, indexBasis)
  if (misshapen.length > 0) return undetermined([], traceOf(rule, []), misshapen)
  const { dossiers, overdue, complained, feedback } = facts
  const law = readDay(date) === undefined ? undefined : at(thresholds.values, date)
  const problems = [
    ...checkCount('dossiers', dossiers),
    ...checkCount('overdue', overdue, dossiers),
    ...checkCount('complained', complained, dossiers),
    ...(feedback === undefined
      ? []
      : [
          ...checkCount('feedback.handled', feedback.handled),
          ...checkCount('feedback.unsatisfied', feedback.unsatisfied, feedback.handled),
        ]),
    ...(law === undefined
      ? [finding('satisfaction.not-in-force', { date: quote(date) }, indexBasis, { path: ['date'] })]
      : []),
  ]
  if (law === undefined || problems.length > 0) return undetermined([], traceOf(rule, []), problems)
  const decimals = at(indexDecimals.values, date)?.value ?? 0
  const zero = choose('satisfaction.zero-denominator', context?.policy) === 'zero'
  const measured = dossiers === 0 ? undefined : roundTo(100 - ((overdue + complained) * 100) / dossiers, decimals)
  const service = measured === undefined ? (zero ? 0 : undefined) : Math.max(0, measured)
  return decided(
    {
      ...(service !== undefined && { service }),
      overdue: shareOf(overdue, dossiers, 'dossiers'),
      complained: shareOf(complained, dossiers, 'dossiers'),
      ...(feedback !== undefined && {
        feedback: shareOf(feedback.handled - feedback.unsatisfied, feedback.handled, 'feedback-handled'),
      }),
      full: service !== undefined && service >= law.value['5.4'],
    },
    traceOf(rule, [
      step(
        'satisfaction.share',
        { indicator: '5.4', numerator: dossiers - overdue - complained, denominator: dossiers },
        law.basis,
      ),
    ]),
    dossiers === 0
      ? [finding('satisfaction.nothing-to-measure', { of: '5.4' }, law.basis, { severity: 'notice' })]
      : [],
  )
}
