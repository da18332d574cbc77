import { auditFeedback, feedbackLifecycle } from 'congvu/petitions'
import { parseFeedback } from 'congvu/schema'
import { channel } from '../office'
import { defineKind } from './case-kind'

/** Phản ánh, kiến nghị. The channel with its limits is the office's rule of today, so it is not stored in each case. */
export const feedbackKind = defineKind({
  name: 'feedback',
  lifecycle: feedbackLifecycle,
  roles: { authority: ['petition'], sender: ['petition'], head: ['leader'] },
  parse(code, facts, events) {
    const parsed = parseFeedback({ ...facts, kind: 'feedback', id: code, regime: 'local', channel, events })
    return parsed.status === 'invalid' ? { findings: parsed.findings } : { record: parsed.feedback }
  },
  factsOf: (feedback) => feedback,
  audit: auditFeedback,
})
