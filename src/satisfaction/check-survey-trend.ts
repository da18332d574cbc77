import type { Finding } from '../core/finding'
import { finding } from '../core/finding'
import { readDay } from '../core/iso'
import { decided, type Outcome, undetermined } from '../core/outcome'
import { roundTo } from '../core/proportion'
import { findMisshapen } from '../core/shape'
import { step, traceOf } from '../core/trace'
import { satisfactionAssessment } from '../law/satisfaction'
import { checkConfidence } from './checks'
import { type SurveyWave, summarizeSurvey } from './summarize-survey'
import { type Confidence, differenceInterval } from './wilson-interval'

/** Các đợt khảo sát và lời nhận xét về chúng: liên tục tăng, liên tục giảm. */
export interface SurveyTrendFacts {
  readonly claim: 'rising' | 'falling'
  /** In order of time: at least two. */
  readonly waves: readonly SurveyWave[]
}

/** From one wave to the next. Unit: percentage points, 2 decimals. */
export interface SurveyChange {
  readonly from: string
  readonly to: string
  readonly change: number
  /** The interval that holds the true change at the level of confidence. */
  readonly low: number
  readonly high: number
  /** What the sample shows: `not-shown` when the interval holds 0. */
  readonly verdict: 'rose' | 'fell' | 'not-shown'
}

/** Xu hướng của mức độ hài lòng. */
export interface SurveyTrend {
  /** `shown`: every step beyond chance; `not-shown`: figures agree, but a step may be chance; `false`: a figure contradicts. */
  readonly claim: 'shown' | 'not-shown' | 'false'
  readonly confidence: Confidence
  readonly changes: readonly SurveyChange[]
}

/**
 * Mức độ hài lòng có thật sự “liên tục tăng” không? — Whether satisfaction rose (or fell) at every step between survey
 * waves, and whether each step is more than the chance of the sample.
 *
 * A survey asks a sample, so a small rise may be none: each step carries the score interval (Newcombe) of the difference.
 *
 * @param facts The claim and the waves in order of time.
 * @param confidence Level of the intervals, in per cent: 90, 95 (default) or 99.
 * @returns The verdict on the claim and each step. A warning for a step that contradicts the claim, a notice for one that
 *   may be chance and for waves with different questionnaires. Undetermined with fewer than two waves, a wave that nobody
 *   answered, waves not in order of time, or counts that are none.
 * @remarks Plan 17/KH-UBND II.3.d: satisfaction is the measure of performance; how to compare waves is statistics, not law.
 * @example
 * ```ts
 * import { checkSurveyTrend } from 'congvu/satisfaction'
 *
 * const trend = checkSurveyTrend({
 *   claim: 'rising',
 *   waves: [
 *     { wave: '2023', date: '2023-06-30', sent: 100, satisfied: 48, neutral: 20, dissatisfied: 12, questionnaire: 'A' },
 *     { wave: '2024', date: '2024-06-30', sent: 100, satisfied: 56, neutral: 10, dissatisfied: 4, questionnaire: 'A' },
 *   ],
 * })
 * trend.status === 'decided' && trend.value.claim //=> 'shown'
 * trend.status === 'decided' && trend.value.changes[0]?.change //=> 20
 * ```
 */
export function checkSurveyTrend(facts: SurveyTrendFacts, confidence: Confidence = 95): Outcome<SurveyTrend> {
  const rule = 'satisfaction.check-survey-trend'
  const misshapen = findMisshapen(facts, { claim: 'string', waves: [{ wave: 'string' }] }, basis)
  if (misshapen.length > 0) return undetermined([], traceOf(rule, []), misshapen)
  const { claim, waves } = facts
  const problems = [...checkConfidence(confidence, basis), ...waves.flatMap(checkWave), ...waves.flatMap(checkOrder)]
  if (problems.length > 0) return undetermined([], traceOf(rule, []), problems)
  if (waves.length < 2) return undetermined([`waves.${waves.length}`], traceOf(rule, []))
  const changes = pairsOf(waves).map(([from, to]) => changeBetween(from, to, confidence))
  const contradicted = changes.some(({ change }) => !fits(claim, change))
  const shown = changes.every(({ verdict }) => verdict === (claim === 'rising' ? 'rose' : 'fell'))
  return decided(
    { claim: contradicted ? 'false' : shown ? 'shown' : 'not-shown', confidence, changes },
    traceOf(
      rule,
      changes.map((change) => step('satisfaction.wave-change', change)),
    ),
    [...changes.flatMap((change, index) => judge(claim, change, index)), ...pairsOf(waves).flatMap(checkQuestionnaire)],
  )
}

const { basis } = satisfactionAssessment.values[0]

/** What is wrong with one wave alone; one that nobody answered has no share to compare. */
function checkWave(wave: SurveyWave, index: number): readonly Finding[] {
  const place = ['waves', index] as const
  const summary = summarizeSurvey(wave)
  if (summary.status === 'undetermined') {
    return summary.findings.map((found) => ({ ...found, path: [...place, ...(found.path ?? [])] }))
  }
  const { answered } = summary.value
  return answered.numerator === 0
    ? [finding('satisfaction.survey-small', { answered: 0, sent: wave.sent }, basis, { path: place })]
    : []
}

function checkOrder({ date }: SurveyWave, index: number, waves: readonly SurveyWave[]): readonly Finding[] {
  const before = waves[index - 1]
  if (before === undefined || readDay(date) === undefined || readDay(before.date) === undefined) return []
  if (before.date < date) return []
  return [
    finding('satisfaction.waves-out-of-order', { before: before.date, date }, basis, {
      path: ['waves', index, 'date'],
    }),
  ]
}

function pairsOf(waves: readonly SurveyWave[]): readonly (readonly [SurveyWave, SurveyWave])[] {
  return waves.slice(1).map((wave, index) => [waves[index] ?? wave, wave])
}

function changeBetween(from: SurveyWave, to: SurveyWave, confidence: Confidence): SurveyChange {
  const first = countsOf(from)
  const second = countsOf(to)
  const { low, high } = differenceInterval(first, second, confidence)
  return {
    from: from.wave,
    to: to.wave,
    change: points(second[0] / second[1] - first[0] / first[1]),
    low: points(low),
    high: points(high),
    verdict: low > 0 ? 'rose' : high < 0 ? 'fell' : 'not-shown',
  }
}

function countsOf({ satisfied, neutral, dissatisfied }: SurveyWave): readonly [number, number] {
  return [satisfied, satisfied + neutral + dissatisfied]
}

function points(share: number): number {
  return roundTo(share * 100, 2)
}

function fits(claim: SurveyTrendFacts['claim'], change: number): boolean {
  return claim === 'rising' ? change > 0 : change < 0
}

function judge(claim: SurveyTrendFacts['claim'], change: SurveyChange, index: number): readonly Finding[] {
  const path = ['waves', index + 1]
  const { from, to, low, high } = change
  if (!fits(claim, change.change)) {
    const params = { claim, from, to, change: change.change }
    return [finding('satisfaction.trend-false', params, basis, { severity: 'warning', path })]
  }
  if (change.verdict !== 'not-shown') return []
  return [finding('satisfaction.trend-not-shown', { from, to, low, high }, basis, { severity: 'notice', path })]
}

function checkQuestionnaire([from, to]: readonly [SurveyWave, SurveyWave], index: number): readonly Finding[] {
  if (from.questionnaire === to.questionnaire) return []
  const params = { from: from.wave, to: to.wave }
  return [
    finding('satisfaction.waves-differ', params, basis, {
      severity: 'notice',
      path: ['waves', index + 1, 'questionnaire'],
    }),
  ]
}
