import type { ContextAt } from '../calendar/context'
import type { IsoInstant } from '../core/date'
import type { Deadline } from '../core/deadline'
import { type Finding, finding } from '../core/finding'
import { civilDay } from '../core/moment'
import { decided, type Outcome, undetermined } from '../core/outcome'
import { findMisshapen, placesOf } from '../core/shape'
import { at } from '../core/timeline'
import { step, type TraceStep, traceOf } from '../core/trace'
import { feedbackHandling, feedbackReceipt } from '../law/petitions-feedback'
import { replay } from '../lifecycle/replay'
import { categoryOf } from './feedback-channel-clocks'
import type { FeedbackEvent } from './feedback-events'
import type { FeedbackFinding } from './feedback-findings'
import { findTimed, findTripwire } from './feedback-lateness'
import { feedbackLifecycle } from './feedback-lifecycle'
import { findAfterAnswer, findUnansweredProgress } from './feedback-open-steps'
import { missingSteps } from './feedback-steps'
import type { Feedback, FeedbackAudit, FeedbackState } from './feedback-types'
import { listTimedDuties } from './late-duties'
import { withLocal } from './local-rules'
import { recordShapes } from './record-shapes'

const answerClocks = ['feedback.channel-answer', 'feedback.document-answer', 'feedback.portal-answer']

/**
 * Phản ánh, kiến nghị này có vấn đề gì? — Everything about a feedback case at a moment: its state, its clocks, which
 * steps of plan II.3.đ are missing, which events may come next, and what was done against the rules.
 *
 * @param feedback The case with its channel, as the host's rules set it; `parseFeedback` makes one from unknown input.
 * @param context Calendar, choices, local rules, and `asOf`, the moment of the question.
 * @returns The audit with all findings, each with the index of its event. Undetermined when `asOf` is no
 *   instant or the record cannot be read: a finding names each place.
 * @remarks Decree 20/2008/NĐ-CP; Law 42/2013/QH13 art. 28.1; plan 17/KH-UBND of 15 January 2024, II.3.đ.
 * @example
 * ```ts
 * import { auditFeedback } from 'congvu/petitions'
 *
 * const basis = [{ document: { number: '01/QĐ-UBND', date: '2024-01-02', issuer: 'UBND thành phố' } }] as const
 * const audit = auditFeedback(
 *   {
 *     kind: 'feedback',
 *     id: 'PA-1',
 *     regime: 'local',
 *     channel: { id: '1022', kind: 'hotline', name: '1022', limits: [], basis },
 *     events: [
 *       { type: 'received', at: '2024-03-04T08:00:00+07:00' },
 *       { type: 'classified', at: '2024-03-04T09:00:00+07:00', subject: 'conduct', competent: true },
 *       { type: 'answered', at: '2024-03-06T09:00:00+07:00', fault: true },
 *     ],
 *   },
 *   { asOf: '2024-03-07T08:00:00+07:00' },
 * )
 * audit.status === 'decided' && audit.value.missing
 * //=> ['published', 'apologised', 'remedied', 'sanction-referred']
 * audit.findings.map(({ code }) => code) //=> ['feedback.no-clock', 'feedback.apology-due', 'feedback.unpublished']
 * ```
 */
export function auditFeedback(feedback: Feedback, context: ContextAt): Outcome<FeedbackAudit> {
  return withLocal(auditOf(feedback, context), context)
}

function auditOf(feedback: Feedback, context: ContextAt): Outcome<FeedbackAudit> {
  const rule = 'petitions.audit-feedback'
  const unreadable = findMisshapen(feedback, recordShapes.feedback, feedbackLifecycle.basis)
  if (unreadable.length > 0) return undetermined(placesOf(unreadable), traceOf(rule, []), unreadable)
  const { regime, channel } = feedback
  const replayed = replay(feedbackLifecycle, feedback.events, { ...context, facts: feedback })
  if (replayed.status === 'undetermined') return { ...replayed, trace: traceOf(rule, []) }
  const { state, final, deadlines, allowed, forbidden, snapshot } = replayed.value
  const { history } = snapshot
  const received = history.find(({ type }) => type === 'received')?.at
  const finished = finishOf(state, history)
  const { missing } = missingSteps(history, regime, civilDay(context.asOf))
  const audit: FeedbackAudit = {
    kind: 'feedback',
    id: feedback.id,
    ...(feedback.unit !== undefined && { unit: feedback.unit }),
    channel: channel.id,
    state,
    final,
    regime,
    ...(received !== undefined && { received }),
    ...(finished !== undefined && { finished }),
    missing,
    deadlines,
    allowed,
    forbidden,
  }
  const found: readonly Finding[] = [
    ...replayed.findings,
    ...findNoClock(feedback, history, deadlines),
    ...findTimed(listTimedDuties(deadlines, snapshot.clocks, feedbackLifecycle.clocks, context)),
    ...findTripwire(deadlines),
    ...findAfterAnswer(audit, history),
    ...findUnansweredProgress(history),
  ]
  return decided(audit, traceOf(rule, stepsOf(feedback, received, deadlines)), found)
}

const unfinished: readonly FeedbackState[] = ['new', 'received', 'accepted', 'to-transfer', 'in-progress']

const finishing: readonly string[] = ['rejected', 'routed-out', 'transferred', 'answered']

/** When the authority was done with it: the answer, the transfer or the refusal; the closing only files it. */
function finishOf(state: FeedbackState, history: readonly FeedbackEvent[]): IsoInstant | undefined {
  if (unfinished.includes(state)) return undefined
  return history.filter(({ type }) => finishing.includes(type)).at(-1)?.at
}

/** No channel and no law gives the answer a clock: that is said, and none is invented. */
function findNoClock(
  { channel }: Feedback,
  history: readonly FeedbackEvent[],
  deadlines: readonly Deadline[],
): readonly FeedbackFinding[] {
  if (history.length === 0 || deadlines.some(({ id }) => answerClocks.includes(id))) return []
  const category = categoryOf(history)
  const params = { channel: channel.id, ...(category !== undefined && { category }) }
  const place = { severity: 'notice', path: ['channel', 'limits'] } as const
  return [finding('feedback.no-clock', params, feedbackHandling.values[0].basis, place)]
}

function stepsOf(
  { regime, channel }: Feedback,
  received: IsoInstant | undefined,
  deadlines: readonly Deadline[],
): readonly TraceStep[] {
  const date = received === undefined ? undefined : civilDay(received)
  const law = date && at(feedbackReceipt.values, date)
  const duties = channel.limits.map(({ duty }) => duty)
  const clock = deadlines.some(({ id }) => answerClocks.includes(id))
  return [
    ...(date === undefined ? [] : [step('feedback.regime', { regime, date }, law?.basis)]),
    step('feedback.channel', { channel: channel.name, duties: [...new Set(duties)] }, channel.basis),
    ...(clock ? [] : [step('feedback.no-national-clock', {}, feedbackHandling.values[0].basis)]),
    ...deadlines.flatMap(({ id, trace }) => (answerClocks.includes(id) ? trace.steps : [])),
  ]
}
