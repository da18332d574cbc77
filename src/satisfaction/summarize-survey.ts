import type { IsoDate } from '../core/date'
import type { Finding } from '../core/finding'
import { finding } from '../core/finding'
import { quote, readDay } from '../core/iso'
import { decided, type Outcome, undetermined } from '../core/outcome'
import { type Proportion, roundTo, shareOf } from '../core/proportion'
import { findMisshapen } from '../core/shape'
import { at } from '../core/timeline'
import { traceOf } from '../core/trace'
import { satisfactionAssessment } from '../law/satisfaction'
import { checkConfidence, checkCount } from './checks'
import { type Confidence, type Interval, wilsonInterval } from './wilson-interval'

/** Một đợt khảo sát sự hài lòng. */
export interface SurveyWave {
  readonly wave: string
  /** The last day of the survey. */
  readonly date: IsoDate
  readonly unit?: string
  readonly sent: number
  /** Trả lời: hài lòng, bình thường, không hài lòng. */
  readonly satisfied: number
  readonly neutral: number
  readonly dissatisfied: number
  /** Phiếu hỏi đã dùng, nơi công khai kết quả. */
  readonly questionnaire?: string
  readonly publishedAt?: string
}

/** Kết quả một đợt khảo sát. */
export interface SurveyResult {
  readonly wave: string
  readonly answered: Proportion<'sent'>
  readonly satisfied: Proportion<'answered'>
  /** Khoảng tin cậy của tỷ lệ hài lòng, per cent, 2 decimals; absent when nobody answered. */
  readonly interval?: Interval & { readonly confidence: Confidence }
  readonly dissatisfied: Proportion<'answered'>
}

/**
 * Đợt khảo sát cho biết gì? — A wave of a satisfaction survey: who answered, how many of those who answered were
 * satisfied, and what the record of the wave does not say.
 *
 * @param survey Counts of one wave.
 * @param confidence Level of the interval, in per cent: 90, 95 (default) or 99.
 * @returns Shares, each over its own denominator, and the score interval (Wilson) of the satisfied: what the sample says
 *   of all who might have been asked. A notice when nobody answered, or when questionnaire or place of
 *   publication is not recorded (results must be public). Undetermined with findings for counts that are none, more
 *   answers than were sent, or a day before 21 June 2018.
 * @remarks Plan 17/KH-UBND II.3.d; Decree 61/2018/NĐ-CP art. 31, 32; Decree 118/2025/NĐ-CP art. 33, 34.
 * @example
 * ```ts
 * import { summarizeSurvey } from 'congvu/satisfaction'
 *
 * const survey = summarizeSurvey({
 *   wave: '2024-1',
 *   date: '2024-06-30',
 *   sent: 500,
 *   satisfied: 360,
 *   neutral: 30,
 *   dissatisfied: 10,
 *   questionnaire: 'Mẫu 2024',
 *   publishedAt: 'Cổng thông tin điện tử thành phố',
 * })
 * survey.status === 'decided' && survey.value.answered.percent //=> 80
 * survey.status === 'decided' && survey.value.satisfied.percent //=> 90
 * survey.status === 'decided' && survey.value.interval //=> { confidence: 95, low: 86.67, high: 92.57 }
 * ```
 */
export function summarizeSurvey(survey: SurveyWave, confidence: Confidence = 95): Outcome<SurveyResult> {
  const rule = 'satisfaction.summarize-survey'
  const misshapen = findMisshapen(survey, { wave: 'string' }, satisfactionAssessment.values[0].basis)
  if (misshapen.length > 0) return undetermined([], traceOf(rule, []), misshapen)
  const { wave, date, sent, satisfied, neutral, dissatisfied, questionnaire, publishedAt } = survey
  const counts = [satisfied, neutral, dissatisfied]
  const answered = counts.every(Number.isSafeInteger) ? satisfied + neutral + dissatisfied : Number.NaN
  const law = readDay(date) === undefined ? undefined : at(satisfactionAssessment.values, date)
  const { basis } = law ?? satisfactionAssessment.values[0]
  const problems: readonly Finding[] = [
    ...checkConfidence(confidence, basis),
    ...checkCount('sent', sent),
    ...checkCount('satisfied', satisfied),
    ...checkCount('neutral', neutral),
    ...checkCount('dissatisfied', dissatisfied),
    ...checkCount('answered', answered, sent),
    ...(law === undefined
      ? [finding('satisfaction.not-in-force', { date: quote(date) }, basis, { path: ['date'] })]
      : []),
  ]
  if (problems.length > 0) return undetermined([], traceOf(rule, []), problems)
  const absent = [
    ...(questionnaire === undefined ? ['questionnaire'] : []),
    ...(publishedAt === undefined ? ['publishedAt'] : []),
  ]
  const notice = { severity: 'notice' } as const
  return decided(
    {
      wave,
      answered: shareOf(answered, sent, 'sent'),
      satisfied: shareOf(satisfied, answered, 'answered'),
      ...(answered > 0 && { interval: { confidence, ...inPercent(wilsonInterval(satisfied, answered, confidence)) } }),
      dissatisfied: shareOf(dissatisfied, answered, 'answered'),
    },
    traceOf(rule, []),
    [
      ...(answered === 0 ? [finding('satisfaction.survey-small', { answered, sent }, basis, notice)] : []),
      ...(absent.length > 0
        ? [finding('satisfaction.survey-incomplete', { wave, fields: absent }, basis, notice)]
        : []),
    ],
  )
}

function inPercent({ low, high }: Interval): Interval {
  return { low: roundTo(low * 100, 2), high: roundTo(high * 100, 2) }
}
