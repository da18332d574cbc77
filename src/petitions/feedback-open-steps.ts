import { finding } from '../core/finding'
import { civilDay } from '../core/moment'
import { at } from '../core/timeline'
import { progressOnRequest, publicApology, resultPublication } from '../law/petitions-feedback'
import type { FeedbackEvent } from './feedback-events'
import type { FeedbackFinding } from './feedback-findings'
import { sinceLastAnswer } from './feedback-steps'
import type { FeedbackAudit } from './feedback-types'

export function findAfterAnswer(
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
export function findUnansweredProgress(history: readonly FeedbackEvent[]): readonly FeedbackFinding[] {
  const telling: readonly string[] = ['status-updated', 'notified', 'answered', 'transferred', 'rejected', 'routed-out']
  const last = history.filter(({ type }) => type === 'progress-asked' || telling.includes(type)).at(-1)
  if (last?.type !== 'progress-asked') return []
  const place = { severity: 'warning', at: last.at } as const
  return [finding('feedback.progress-unanswered', { asked: last.at }, progressOnRequest.values[0].basis, place)]
}
