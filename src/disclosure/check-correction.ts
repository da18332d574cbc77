import type { ContextAt } from '../calendar/context'
import { lawOn } from '../calendar/context'
import type { IsoDate } from '../core/date'
import type { Deadline } from '../core/deadline'
import type { Finding } from '../core/finding'
import { finding } from '../core/finding'
import { quote, secondOf } from '../core/iso'
import { toInstant } from '../core/moment'
import { decided, type Outcome, undetermined } from '../core/outcome'
import { at } from '../core/timeline'
import { traceOf } from '../core/trace'
import { correctionAnswer, correctionForm } from '../law/disclosure'
import { toDeadline } from '../lifecycle/to-deadline'
import { withLocal } from './local-rules'
import { checkMoments } from './moments'
import { correctionShape, findMisshapenInputs } from './shapes'
import type { DisclosurePlace } from './types'

/** Kiến nghị về thông tin công khai không chính xác. */
export interface Correction {
  readonly unit: string
  /** Ngày nhận được kiến nghị. */
  readonly received: IsoDate
  /** Ngày trả lời công dân. */
  readonly answered?: IsoDate
  /** What the check found. */
  readonly inaccurate?: boolean
  /** Where the wrong information was published. */
  readonly published: readonly DisclosurePlace[]
  /** Where the correction was published. */
  readonly corrected?: readonly DisclosurePlace[]
}

/**
 * Thông tin công khai bị cho là sai đã được kiểm tra, trả lời, đính chính chưa? — Whether a citizen who disputes published
 * information was answered within 15 days, and what was wrong was corrected in the same form.
 *
 * The correction itself is due “kịp thời”, without a number of days: it is missing once the answer admits the mistake.
 *
 * @param correction The facts, as days in Viet Nam.
 * @param context Calendar, local rules, and `asOf`, the moment of the question.
 * @returns The deadline of the answer. Undetermined with findings for days that are none or before 1 July 2018.
 * @remarks Law 104/2016/QH13 art. 22.4, 22.5.
 * @example
 * ```ts
 * import { checkCorrection } from 'congvu/disclosure'
 *
 * const outcome = checkCorrection(
 *   { unit: 'so-noi-vu', received: '2024-03-04', answered: '2024-03-15', inaccurate: true, published: ['website'] },
 *   { asOf: '2024-04-01T08:00:00+07:00' },
 * )
 * outcome.status === 'decided' && outcome.value.due //=> '2024-03-19'
 * outcome.findings.map(({ code }) => code) //=> ['disclosure.not-corrected']
 * ```
 */
export function checkCorrection(correction: Correction, context: ContextAt): Outcome<Deadline> {
  return withLocal(answerOf(correction, context), context)
}

function answerOf(correction: Correction, context: ContextAt): Outcome<Deadline> {
  const rule = 'disclosure.check-correction'
  const first = correctionAnswer.values[0].basis
  const misshapen = findMisshapenInputs(first, [correction, correctionShape, []], [context, 'object', ['context']])
  if (misshapen.length > 0) return undetermined([], traceOf(rule, []), misshapen)
  const { unit, received, answered, inaccurate, published, corrected = [] } = correction
  const problems = checkMoments(
    [
      { given: context.asOf ?? null, as: 'moment', path: ['asOf'] },
      { given: received ?? null, as: 'day', path: ['received'] },
      { given: answered, as: 'day', path: ['answered'] },
    ],
    first,
  )
  if (problems.length > 0) return undetermined([], traceOf(rule, []), problems)
  const law = lawOn(correctionAnswer, received, context)
  const form = at(correctionForm.values, received)
  if (law === undefined || form === undefined) {
    const unknown = finding('disclosure.not-in-force', { date: quote(received) }, first, { path: ['received'] })
    return undetermined([], traceOf(rule, []), [unknown])
  }
  const { deadline, findings } = toDeadline(
    {
      id: 'disclosure.correction-answer',
      holder: unit,
      start: received,
      period: { from: received, limit: law.value, basis: law.basis },
      ...(answered !== undefined && { metAt: toInstant(answered) }),
    },
    context.asOf,
    secondOf(context.asOf),
    context,
    law.basis,
  )
  if (deadline === undefined) return undetermined([], traceOf(rule, []), findings)
  const { due, status, trace } = deadline
  const left = published.filter((place) => !corrected.includes(place))
  const found: readonly Finding[] = [
    ...(status === 'overdue' ? [finding('disclosure.correction-missing', { due }, law.basis)] : []),
    ...(status === 'met-late' && answered !== undefined
      ? [finding('disclosure.correction-late', { due, answered }, law.basis, { path: ['answered'] })]
      : []),
    ...(inaccurate === true && corrected.length === 0 ? [finding('disclosure.not-corrected', {}, law.basis)] : []),
    ...(inaccurate === true && corrected.length > 0 && left.length > 0
      ? [finding('disclosure.correction-form', { published, corrected }, form.basis, { path: ['corrected'] })]
      : []),
  ]
  return decided(deadline, traceOf(rule, trace.steps), [...findings, ...found])
}
