import type { ContextAt } from '../calendar/context'
import type { IsoDate, IsoInstant } from '../core/date'
import type { Deadline } from '../core/deadline'
import type { Finding } from '../core/finding'
import { finding } from '../core/finding'
import { quote, readDay, secondOf } from '../core/iso'
import { civilDay, toInstant } from '../core/moment'
import { decided, type Outcome, undetermined } from '../core/outcome'
import { findMisshapen } from '../core/shape'
import { at } from '../core/timeline'
import { traceOf } from '../core/trace'
import { reviewPlanBefore, reviewPlanContent } from '../law/review'
import { toDeadline } from '../lifecycle/to-deadline'
import { checkMoments } from './moments'

/** Kế hoạch rà soát, đánh giá thủ tục hành chính hằng năm. */
export interface ReviewPlan {
  /** Năm kế hoạch. */
  readonly year: number
  readonly sent?: IsoInstant | IsoDate
  /** What the plan states, when that is known. */
  readonly content?: readonly ('procedures' | 'body' | 'time' | 'ground' | 'product')[]
}

/**
 * Kế hoạch rà soát thủ tục hằng năm gửi trước ngày nào? — The day by which the approved yearly plan to review procedures
 * must be sent to the Ministry of Justice: before 31 January of its year, so at the latest on 30 January.
 *
 * @param plan The year, when it was sent, and what it states.
 * @param context Calendar, the reading of “trước ngày” (`calendar.before-date`), and `asOf`.
 * @returns The deadline, with findings for a late plan and for content that is missing. Undetermined with findings
 *   for a year before 2014 (the decree) or 2016 (the calendar), or for moments that are none.
 * @remarks Decree 63/2010/NĐ-CP art. 30.2, 30.3, as amended by Decree 48/2013/NĐ-CP art. 1.
 * @example
 * ```ts
 * import { computeReviewPlanDeadline } from 'congvu/review'
 *
 * const deadline = computeReviewPlanDeadline({ year: 2025, sent: '2025-01-31' }, { asOf: '2025-02-03T08:00:00+07:00' })
 * deadline.status === 'decided' && deadline.value.due //=> '2025-01-30'
 * deadline.findings.map(({ code }) => code) //=> ['review.plan-late']
 * ```
 */
export function computeReviewPlanDeadline(plan: ReviewPlan, context: ContextAt): Outcome<Deadline> {
  const rule = 'review.compute-review-plan-deadline'
  const misshapen = findMisshapen(plan, { 'content?': 'array' }, reviewPlanBefore.values[0].basis)
  if (misshapen.length > 0) return undetermined([], traceOf(rule, []), misshapen)
  const { year, sent, content } = plan
  const [first] = reviewPlanBefore.values
  const problems = checkMoments(
    [
      { moment: context?.asOf ?? null, path: ['asOf'] },
      { moment: sent, path: ['sent'] },
    ],
    first.basis,
  )
  if (problems.length > 0) return undetermined([], traceOf(rule, []), problems)
  const start = (Number.isInteger(year) ? `${String(year).padStart(4, '0')}-01-01` : '') as IsoDate
  const law = readDay(start) === undefined ? undefined : at(reviewPlanBefore.values, start)
  if (law === undefined) {
    return undetermined([], traceOf(rule, []), [
      finding('review.not-in-force', { date: quote(year) }, first.basis, { path: ['year'] }),
    ])
  }
  const asOf = toInstant(context.asOf)
  const { deadline, findings } = toDeadline(
    {
      id: 'review.yearly-plan',
      holder: 'ubnd-cap-tinh',
      start,
      period: { before: `${start.slice(0, 4)}-${law.value}` as IsoDate, basis: law.basis },
      ...(sent !== undefined && { metAt: toInstant(sent) }),
    },
    asOf,
    secondOf(asOf),
    context,
    law.basis,
  )
  if (deadline === undefined) return undetermined([], traceOf(rule, []), findings)
  const due = civilDay(deadline.due)
  const needed = at(reviewPlanContent.values, start)
  const absent = content === undefined ? [] : (needed?.value.filter((field) => !content.includes(field)) ?? [])
  const found: readonly Finding[] = [
    ...(sent !== undefined && civilDay(sent) > due
      ? [finding('review.plan-late', { due, sent: civilDay(sent) }, law.basis, { path: ['sent'] })]
      : []),
    ...(needed !== undefined && absent.length > 0
      ? [finding('review.plan-incomplete', { fields: absent }, needed.basis, { path: ['content'] })]
      : []),
  ]
  return decided(deadline, traceOf(rule, deadline.trace.steps), found)
}
