import type { Trace } from '../core/trace'
import { cite, type Locale } from './cite'
import type { SentencesOf, StepTable } from './codes'
import { sentenceOf } from './describe'
import { stepsEn } from './en/index'
import { distinct } from './format'
import { stepsVi } from './vi/index'

const sentences: Record<Locale, SentencesOf<StepTable>> = { vi: stepsVi, en: stepsEn }

/** One step of a reasoning in words. */
export interface Explanation {
  readonly text: string
  readonly citations: readonly string[]
}

/**
 * Vì sao là ngày đó? — A trace in words, step by step, so that an officer can read why the date is what it is.
 *
 * @param trace The trace of any outcome or deadline.
 * @param locale `vi` or `en`.
 * @example
 * ```ts
 * import { computePeriodEnd } from 'congvu/calendar'
 * import { explain } from 'congvu/messages'
 *
 * const { trace } = computePeriodEnd({ from: '2024-04-25', limit: { amount: 2, unit: 'working-day' } })
 * explain(trace, 'en').at(-1)?.text //=> 'Due: the end of 2 May 2024.'
 * ```
 */
export function explain(trace: Trace, locale: Locale): readonly Explanation[] {
  return trace.steps.map(({ step, params, basis = [] }) => ({
    text: sentenceOf(sentences[locale], step, params),
    citations: distinct(basis).map((citation) => cite(citation, locale)),
  }))
}
