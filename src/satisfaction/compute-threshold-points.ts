import type { Context } from '../calendar/context'
import type { IsoDate } from '../core/date'
import type { Finding } from '../core/finding'
import { finding } from '../core/finding'
import { quote, readDay } from '../core/iso'
import { decided, type Outcome, undetermined } from '../core/outcome'
import { type Proportion, roundTo, shareOf } from '../core/proportion'
import { findMisshapen } from '../core/shape'
import { at } from '../core/timeline'
import { step, traceOf } from '../core/trace'
import { choose } from '../law/policy/satisfaction'
import { indexDecimals, type ThresholdIndicator, thresholds } from '../law/satisfaction'
import { checkCount, indexBasis } from './checks'

/** Một chỉ số theo ngưỡng: how many of how many, and its points. */
export interface ThresholdFacts {
  readonly indicator: ThresholdIndicator
  readonly reached: number
  readonly of: number
  /** Điểm tối đa của chỉ số; not fixed here, for no text that was read gives it by indicator. */
  readonly maximum: number
}

/** Điểm của chỉ số; absent points: there was nothing to measure. */
export interface ThresholdPoints {
  readonly share: Proportion<'all'>
  readonly threshold: number
  readonly points?: number
}

/**
 * Đạt bao nhiêu điểm theo ngưỡng? — The points of an indicator of the threshold type: full at the threshold (80 %, 50 % for
 * 3.3, 90 % for 5.4), below it in proportion.
 *
 * @param facts The indicator, what was reached of what, and its maximum.
 * @param date The last day of the period.
 * @param context What to do with a denominator of 0 (`satisfaction.zero-denominator`).
 * @returns The points to 2 decimals. Undetermined with findings before 1 August 2022 or for counts that are none.
 * @remarks Decision 766/QĐ-TTg, groups 3, 4 and 5 (secondary source).
 * @example
 * ```ts
 * import { computeThresholdPoints } from 'congvu/satisfaction'
 *
 * const points = computeThresholdPoints({ indicator: '4.2', reached: 60, of: 100, maximum: 4 }, '2024-12-14')
 * points.status === 'decided' && points.value.points //=> 3
 * ```
 */
export function computeThresholdPoints(
  facts: ThresholdFacts,
  date: IsoDate,
  context: Context = {},
): Outcome<ThresholdPoints> {
  const rule = 'satisfaction.compute-threshold-points'
  const misshapen = findMisshapen(facts, { indicator: 'string' }, indexBasis)
  if (misshapen.length > 0) return undetermined([], traceOf(rule, []), misshapen)
  const { indicator, reached, of, maximum } = facts
  const law = readDay(date) === undefined ? undefined : at(thresholds.values, date)
  const problems: readonly Finding[] = [
    ...checkCount('of', of),
    ...checkCount('reached', reached, of),
    ...(Number.isFinite(maximum) && maximum >= 0
      ? []
      : [
          finding('satisfaction.count', { field: 'maximum', given: quote(maximum) }, indexBasis, { path: ['maximum'] }),
        ]),
    ...(law === undefined
      ? [finding('satisfaction.not-in-force', { date: quote(date) }, indexBasis, { path: ['date'] })]
      : []),
  ]
  if (law === undefined || problems.length > 0) return undetermined([], traceOf(rule, []), problems)
  const threshold = law.value[indicator]
  const share = shareOf(reached, of, 'all')
  if (of === 0) {
    const none = finding('satisfaction.nothing-to-measure', { of: indicator }, law.basis, { severity: 'notice' })
    const zero = choose('satisfaction.zero-denominator', context?.policy) === 'zero'
    return decided({ share, threshold, ...(zero && { points: 0 }) }, traceOf(rule, []), [none])
  }
  const part = Math.min(1, (reached * 100) / (threshold * of))
  const points = roundTo(maximum * part, at(indexDecimals.values, date)?.value ?? 0)
  return decided(
    { share, threshold, points },
    traceOf(rule, [
      step('satisfaction.share', { indicator, numerator: reached, denominator: of }, law.basis),
      step('satisfaction.points', { points, maximum, threshold }, law.basis),
    ]),
  )
}
