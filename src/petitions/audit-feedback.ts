import type { ContextAt } from '../calendar/context'
import type { IsoDate, IsoInstant } from '../core/date'
import type { Deadline } from '../core/deadline'
import { type Finding, finding } from '../core/finding'
import { dateOf, dayOfEither } from '../core/iso'
import { decided, type Outcome } from '../core/outcome'
import { at } from '../core/timeline'
import { step, type TraceStep, traceOf } from '../core/trace'
import {
  feedbackHandling,
  feedbackReceipt,
  progressOnRequest,
  publicApology,
  resultPublication,
} from '../law/petitions-feedback'
import { replay } from '../lifecycle/replay'
import { categoryOf } from './feedback-channel-clocks'
import { feedbackLifecycle } from './feedback-lifecycle'
import { missingSteps, sinceLastAnswer } from './feedback-steps'
import type { Feedback, FeedbackAudit, FeedbackEvent, FeedbackFinding, FeedbackState } from './feedback-types'
import { listTimedDuties, type TimedDuty } from './late-duties'

const answerClocks = ['feedback.channel-answer', 'feedback.document-answer', 'feedback.portal-answer']

/**
 * Phản ánh, kiến nghị này có vấn đề gì? — Everything about a feedback case at a moment: its state, its clocks, which
 * steps of plan II.3.đ are missing, which events may come next, and what was done against the rules.
 *
 * @param feedback The case with its channel, as the host's rules set it; `parseFeedback` makes one from unknown input.
 * @param context Calendar, choices, local rules, and `asOf`, the moment of the question.
 * @returns The audit with all findings, each with the index of its event. Undetermined when `asOf` is no instant.
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
  const rule = 'petitions.audit-feedback'
  const { regime, channel } = feedback
  const replayed = replay(feedbackLifecycle, feedback.events, { ...context, facts: feedback })
  if (replayed.status === 'undetermined') return { ...replayed, trace: traceOf(rule, []) }
  const { state, final, deadlines, allowed, snapshot } = replayed.value
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

function findTimed(duties: readonly TimedDuty[]): readonly FeedbackFinding[] {
  return duties.flatMap(({ deadline: { basis }, duty, due, done, late, other }) => [
    ...(late === undefined
      ? []
      : [
          done === undefined
            ? finding('feedback.duty-overdue', { duty, due }, basis, { severity: late })
            : finding('feedback.duty-late', { duty, due, done }, basis, { severity: late, at: done }),
        ]),
    ...(other === undefined
      ? []
      : [finding('feedback.last-day-off', { duty, due, other }, basis, { severity: 'notice' })]),
  ])
}

/** Processing is overdue: the disciplinary tripwire is told well before it. */
function findTripwire(deadlines: readonly Deadline[]): readonly FeedbackFinding[] {
  const late = deadlines.some(({ id, status }) => id === 'feedback.petition-processing' && status === 'overdue')
  const tripwire = deadlines.find(({ id, status }) => id === 'feedback.unprocessed' && status === 'running')
  if (!late || tripwire === undefined) return []
  return [finding('feedback.tripwire-near', { until: tripwire.due }, tripwire.basis, { severity: 'warning' })]
}

function findAfterAnswer(
  { state, missing }: FeedbackAudit,
  history: readonly FeedbackEvent[],
): readonly FeedbackFinding[] {
  const answer = sinceLastAnswer(history)[0]
  if (state === 'closed' || answer?.type !== 'answered') return []
  const since = answer.at
  const apology = at(publicApology.values, civilDay(since))
  const { basis } = at(resultPublication.values, civilDay(since)) ?? resultPublication.values[0]
  return [
    ...(missing.includes('apologised') && apology !== undefined
      ? [finding('feedback.apology-due', { since }, apology.basis, { severity: 'warning', at: since })]
      : []),
    ...(missing.includes('published')
      ? [finding('feedback.unpublished', { since }, basis, { severity: 'notice', at: since })]
      : []),
  ]
}

/** The sender asked how it goes, and nothing was told since. */
function findUnansweredProgress(history: readonly FeedbackEvent[]): readonly FeedbackFinding[] {
  const telling: readonly string[] = ['status-updated', 'notified', 'answered', 'transferred', 'rejected', 'routed-out']
  const last = history.filter(({ type }) => type === 'progress-asked' || telling.includes(type)).at(-1)
  if (last?.type !== 'progress-asked') return []
  const place = { severity: 'warning', at: last.at } as const
  return [finding('feedback.progress-unanswered', { asked: last.at }, progressOnRequest.values[0].basis, place)]
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

function civilDay(moment: IsoInstant): IsoDate {
  return dateOf(dayOfEither(moment))
}
