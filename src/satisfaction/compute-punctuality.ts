import { dueOf } from '../calendar/compute-period-end'
import type { Context } from '../calendar/context'
import type { IsoDate, IsoInstant } from '../core/date'
import type { Finding } from '../core/finding'
import { finding } from '../core/finding'
import { dayOfEither, quote } from '../core/iso'
import type { Limit } from '../core/limit'
import { isLater } from '../core/moment'
import { decided, type Outcome, undetermined } from '../core/outcome'
import { type Proportion, shareOf } from '../core/proportion'
import { findMisshapen } from '../core/shape'
import { at } from '../core/timeline'
import { step, traceOf } from '../core/trace'
import { announcedBefore, type FeedbackStep, feedbackLimits, publishedAfter } from '../law/satisfaction'
import { checkMoments, indexBasis } from './checks'

/** Một việc mà các chỉ số 1.1, 1.2 và 5.2 đo có đúng hạn không. */
export type IndexedAct =
  | {
      readonly indicator: '1.1'
      readonly issuer: 'ministry' | 'province'
      /** Ngày quyết định công bố. */
      readonly done: IsoDate
      /** Ngày văn bản có hiệu lực. */
      readonly effective: IsoDate
    }
  | {
      readonly indicator: '1.2'
      readonly issuer: 'ministry' | 'province'
      readonly decided: IsoDate
      /** Ngày công khai. */
      readonly done: IsoDate
    }
  | {
      readonly indicator: '5.2'
      readonly step: FeedbackStep
      /** Gửi, hoặc lần chuyển gần nhất; for `publish`, the day the answer was ready. */
      readonly received: IsoInstant | IsoDate
      readonly done: IsoInstant | IsoDate
    }

/** Tỷ lệ đúng hạn của một chỉ số. */
export interface Punctuality {
  readonly indicator: IndexedAct['indicator']
  readonly share: Proportion<'acts'>
  /** Places in the input of those that were late. */
  readonly late: readonly number[]
}

/**
 * Công bố, công khai, xử lý phản ánh đúng hạn bao nhiêu phần trăm? — Indicators 1.1, 1.2 and 5.2 of index 766: the share of
 * acts done in the index's own time, which differs from the law's (see `computePublicationDeadlines` in congvu/review).
 *
 * @param acts What was done when.
 * @param context The calendar to count by.
 * @returns One entry for each indicator that occurs. Undetermined with findings for moments that are none, or acts before
 *   1 August 2022.
 * @remarks Decision 766/QĐ-TTg, items 1.1, 1.2, 5.2 (secondary source).
 * @example
 * ```ts
 * import { computePunctuality } from 'congvu/satisfaction'
 *
 * const shares = computePunctuality([
 *   { indicator: '5.2', step: 'handle', received: '2024-03-04', done: '2024-03-25' },
 *   { indicator: '5.2', step: 'refuse', received: '2024-03-04', done: '2024-03-07' },
 * ])
 * shares.status === 'decided' && shares.value[0]?.share.percent //=> 50
 * shares.status === 'decided' && shares.value[0]?.late //=> [1]
 * ```
 */
export function computePunctuality(
  acts: readonly IndexedAct[],
  context: Context = {},
): Outcome<readonly Punctuality[]> {
  const rule = 'satisfaction.compute-punctuality'
  const misshapen = findMisshapen(acts, [{ indicator: 'string', 'issuer?': 'string', 'step?': 'string' }], indexBasis)
  if (misshapen.length > 0) return undetermined([], traceOf(rule, []), misshapen)
  const problems = acts.flatMap((act, index) =>
    checkMoments([
      [anchorOf(act) ?? null, [index, act.indicator]],
      [act.done ?? null, [index, 'done']],
    ]),
  )
  if (problems.length > 0) return undetermined([], traceOf(rule, []), problems)
  const old = acts.flatMap((act, index): readonly Finding[] =>
    limitOf(act) === undefined
      ? [finding('satisfaction.not-in-force', { date: quote(anchorOf(act)) }, indexBasis, { path: [index] })]
      : [],
  )
  if (old.length > 0) return undetermined([], traceOf(rule, []), old)
  const indicators = [...new Set(acts.map(({ indicator }) => indicator))]
  const value = indicators.map((indicator): Punctuality => {
    const places = acts.flatMap((act, index) => (act.indicator === indicator ? [{ act, index }] : []))
    const late = places.filter(({ act }) => isLate(act, context)).map(({ index }) => index)
    return { indicator, share: shareOf(places.length - late.length, places.length, 'acts'), late }
  })
  const steps = value.map(({ indicator, share: { numerator, denominator } }) =>
    step('satisfaction.share', { indicator, numerator, denominator }, indexBasis),
  )
  return decided(value, traceOf(rule, steps))
}

function anchorOf(act: IndexedAct): string {
  return act.indicator === '1.1' ? act.effective : act.indicator === '1.2' ? act.decided : act.received
}

function limitOf(act: IndexedAct): Limit | undefined {
  const date = anchorOf(act).slice(0, 10) as IsoDate
  if (act.indicator === '1.1') return at(announcedBefore.values, date)?.value[act.issuer]
  if (act.indicator === '1.2') return at(publishedAfter.values, date)?.value[act.issuer]
  return at(feedbackLimits.values, date)?.value[act.step]
}

function isLate(act: IndexedAct, context: Context): boolean {
  const limit = limitOf(act)
  if (limit === undefined) return false
  const anchor = anchorOf(act)
  const period = act.indicator === '1.1' ? { until: anchor, limit } : { from: anchor, limit }
  const due = dueOf(period, context)
  return due !== undefined && (isLater(act.done, due) || dayOfEither(act.done) > dayOfEither(due))
}
