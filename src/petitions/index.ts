export {
  type ChannelDuty,
  type ChannelLimit,
  type FeedbackChannel,
  feedbackChannelExamples,
} from '../law/feedback-channels'
export { auditComplaint } from './audit-complaint'
export { auditFeedback } from './audit-feedback'
export { type AcceptanceDeadline, computeAcceptanceDeadline } from './complaint-acceptance'
export { findResolvers } from './complaint-competence'
export { computeLegalEffect, type EffectFacts } from './complaint-effect'
export { computeFilingDeadline, type FilingFacts } from './complaint-filing'
export type { ComplaintFinding, ComplaintFindings, ComplaintSteps } from './complaint-findings'
export { complaintLifecycle } from './complaint-lifecycle'
export { computeResolutionDeadline, type ResolutionFacts } from './complaint-resolution'
export { computeSecondWindow, type SecondWindowFacts } from './complaint-second-window'
export type {
  AlternativeReading,
  Authorisation,
  ComplainantGroup,
  Complaint,
  ComplaintAudit,
  ComplaintEvent,
  ComplaintFacts,
  ComplaintLevel,
  ComplaintResolver,
  ComplaintRespondent,
  ComplaintRight,
  ComplaintState,
  ComplaintSubject,
  ComplexityCriterion,
  LegalEffect,
  Obstacle,
  RefusalGround,
  Resolvers,
  SuspensionGround,
  TerminationGround,
} from './complaint-types'
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
