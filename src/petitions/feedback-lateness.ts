import type { Deadline } from '../core/deadline'
import { finding } from '../core/finding'
import type { FeedbackFinding } from './feedback-findings'
import type { TimedDuty } from './late-duties'

export function findTimed(duties: readonly TimedDuty[]): readonly FeedbackFinding[] {
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
export function findTripwire(deadlines: readonly Deadline[]): readonly FeedbackFinding[] {
  const late = deadlines.some(({ id, status }) => id === 'feedback.petition-processing' && status === 'overdue')
  const tripwire = deadlines.find(({ id, status }) => id === 'feedback.unprocessed' && status === 'running')
  if (!late || tripwire === undefined) return []
  return [finding('feedback.tripwire-near', { until: tripwire.due }, tripwire.basis, { severity: 'warning' })]
}
