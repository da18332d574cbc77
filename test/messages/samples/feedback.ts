import type { FeedbackFindings, FeedbackSteps } from '../../../src/petitions/feedback-findings'
import type { SamplesOf } from './types'

const duty = { vi: 'Trả lời theo quy định của kênh', en: 'Answer, by the rules of the channel' }

export const feedbackFindings: SamplesOf<FeedbackFindings> = {
  'feedback.no-clock': [{ channel: '1022' }, { channel: '1022', category: 'complex' }],
  'feedback.channel-not-in-force': [{ channel: '1022', date: '2024-03-04' }],
  'feedback.contact-unpublished': [{ channel: '1022' }],
  'feedback.rejected-without-ground': [{}],
  'feedback.ground-not-in-law': [{ grounds: ['anonymous'], allowed: ['name', 'contact'] }],
  'feedback.denunciation-by-this-channel': [{ channel: '1022' }],
  'feedback.sender-not-told': [{ event: 'rejected' }, { event: 'routed-out' }, { event: 'transferred' }],
  'feedback.assigned-beyond-limit': [{ due: '2024-03-08', limit: '2024-03-07' }],
  'feedback.apology-not-public': [{}],
  'feedback.apology-due': [{ since: '2024-03-04T08:00:00+07:00' }],
  'feedback.published-nowhere': [{}],
  'feedback.identity-published': [{}],
  'feedback.closed-incomplete': [
    { missing: ['published'] },
    { missing: ['apologised', 'remedied', 'sanction-referred'] },
  ],
  'feedback.unpublished': [{ since: '2024-03-04T08:00:00+07:00' }],
  'feedback.progress-unanswered': [{ asked: '2024-03-04T08:00:00+07:00' }],
  'feedback.tripwire-near': [{ until: '2026-09-17' }],
  'feedback.duty-late': [{ duty, due: '2024-03-07', done: '2024-03-08T08:00:00+07:00' }],
  'feedback.last-day-off': [{ duty, due: '2024-03-09', other: '2024-03-11' }],
  'feedback.duty-overdue': [{ duty, due: '2024-03-07' }],
}

export const feedbackSteps: SamplesOf<FeedbackSteps> = {
  'feedback.regime': [
    { regime: 'petition', date: '2024-03-04' },
    { regime: 'regulation', date: '2024-03-04' },
    { regime: 'legal-document', date: '2024-03-04' },
    { regime: 'local', date: '2024-03-04' },
  ],
  'feedback.channel': [
    { channel: '1022', duties: [] },
    { channel: '1022', duties: ['answer', 'reply'] },
  ],
  'feedback.no-national-clock': [{}],
}
