import type { Petition } from './petition-types'

/** What opens a case (or opens it again), what shows that it was sorted, what finishes it, and its main clocks. */
interface Marks {
  readonly opens: readonly string[]
  readonly sorts: readonly string[]
  readonly finishes: readonly string[]
  readonly clocks: readonly string[]
}

const complaintEnds = ['decided', 'refused', 'redirected', 'terminated', 'court-accepted', 'archived']

const denunciationEnds = [
  'concluded',
  'refused',
  'transferred',
  'guided',
  'not-processed',
  'sent-to-inspection',
  'terminated',
  'settled-at-once',
]

const feedbackEnds = ['rejected', 'routed-out', 'transferred', 'answered']

const visitEnds = ['answered', 'refusal-explained', 'refusal-noticed']

/** Các mốc để tổng hợp — the events by which cases of each kind are counted. */
export const petitionMarks: Readonly<Record<Petition['kind'], Marks>> = {
  complaint: {
    opens: ['received', 'appealed', 'continued', 'court-discontinued', 'review-ordered'],
    sorts: ['accepted', ...complaintEnds],
    finishes: complaintEnds,
    clocks: [
      'complaint.first-acceptance',
      'complaint.first-resolution',
      'complaint.second-acceptance',
      'complaint.second-resolution',
    ],
  },
  denunciation: {
    opens: ['received', 'onward-denounced'],
    sorts: ['accepted', ...denunciationEnds],
    finishes: [...denunciationEnds, 'onward-reviewed'],
    clocks: ['denunciation.initial-handling', 'denunciation.transfer', 'denunciation.resolution'],
  },
  protection: {
    opens: ['requested', 'self-initiated'],
    sorts: ['decided', 'refused', 'applied', 'forwarded'],
    finishes: ['decided', 'refused'],
    clocks: ['protection.decision'],
  },
  feedback: {
    opens: ['received', 'answer-returned'],
    sorts: ['classified', ...feedbackEnds],
    finishes: feedbackEnds,
    clocks: [
      'feedback.transfer',
      'feedback.reception-notice',
      'feedback.petition-processing',
      'feedback.document-answer',
      'feedback.portal-answer',
      'feedback.channel-answer',
      'feedback.channel-reanswer',
    ],
  },
  reception: {
    opens: ['planned'],
    sorts: ['posted', 'opened', 'held', 'not-held'],
    finishes: ['held', 'not-held'],
    clocks: ['reception.posting'],
  },
  visit: {
    opens: ['arrived'],
    sorts: ['classified', 'refused', ...visitEnds],
    finishes: visitEnds,
    clocks: ['visit.answer', 'visit.refusal-notice'],
  },
}
