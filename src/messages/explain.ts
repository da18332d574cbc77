import { demandShape, type Shape } from '../core/shape'
import type { Trace } from '../core/trace'
import { citationsOf, demandLocale, type Locale } from './cite'
import type { SentencesOf, StepTable } from './codes'
import { sentenceOf } from './describe'
import { stepsEn } from './en/index'
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
 * @param trace The trace of any outcome or deadline. A step it does not know, or with parameters that are not its own,
 *   gives its code as text; a citation that cannot be read is quoted.
 * @param locale `vi` or `en`.
 * @throws RangeError that names what is no trace, or a locale that is none.
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
  demandLocale(locale)
  demandShape(trace, traceShape, 'trace')
  return trace.steps.map(({ step, params, basis = [] }) => ({
    text: sentenceOf(sentences[locale], step, params),
    citations: citationsOf(basis, locale),
  }))
}

const traceShape: Shape = { steps: ['object'] }
