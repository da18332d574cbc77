export {
  type ChannelDuty,
  type ChannelLimit,
  type FeedbackChannel,
  feedbackChannelExamples,
} from '../law/feedback-channels'
export { auditFeedback } from './audit-feedback'
export { feedbackLifecycle } from './feedback-lifecycle'
export type {
  Feedback,
  FeedbackAudit,
  FeedbackEvent,
  FeedbackFacts,
  FeedbackFinding,
  FeedbackFindings,
  FeedbackRegime,
  FeedbackState,
  MissingStep,
} from './feedback-types'
