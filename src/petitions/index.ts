export {
  type ChannelDuty,
  type ChannelLimit,
  type FeedbackChannel,
  feedbackChannelExamples,
} from '../law/feedback-channels'
export { auditComplaint } from './audit-complaint'
export { auditDenunciation } from './audit-denunciation'
export { auditFeedback } from './audit-feedback'
export { auditProtection } from './audit-protection'
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
export {
  computeDenunciationDeadline,
  type DenunciationDeadline,
  type DenunciationDeadlineFacts,
} from './compute-denunciation-deadline'
export type { DenouncerIdentity, DenunciationIntake, Identified } from './denouncer-identity'
export {
  computeDenunciationAuthority,
  type DenunciationAuthority,
  type DenunciationAuthorityFacts,
  type DenunciationAuthorityRole,
} from './denunciation-authority'
export type {
  ContinuationGround,
  DenunciationChannel,
  DenunciationCriterion,
  DenunciationEvent,
  DenunciationPublication,
  DenunciationPublicationForm,
  DenunciationRefusalReason,
  DenunciationWithdrawalField,
  NoticeRecipient,
} from './denunciation-events'
export {
  computeInitialHandling,
  type DenunciationIntakeFacts,
  type InitialHandling,
  type InitialHandlingAction,
} from './denunciation-intake'
export { denunciationLifecycle } from './denunciation-lifecycle'
export type { DenunciationFacts } from './denunciation-scene'
export type {
  Denounced,
  DenunciationAttachment,
  DenunciationAudit,
  DenunciationContent,
  DenunciationFinding,
  DenunciationFindings,
  DenunciationRecord,
  DenunciationState,
  DenunciationStep,
  DenunciationSteps,
} from './denunciation-types'
export {
  computeDenouncedNotice,
  computePublishedConclusion,
  type DenouncedNotice,
  listDenunciationLog,
  type PublishedConclusion,
} from './denunciation-views'
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
export type { ProtectionFacts } from './protection-checks'
export { protectionLifecycle } from './protection-lifecycle'
export type {
  ProtectionAudit,
  ProtectionBody,
  ProtectionEvent,
  ProtectionFinding,
  ProtectionFindings,
  ProtectionGround,
  ProtectionMeasure,
  ProtectionRecord,
  ProtectionScope,
  ProtectionState,
  ProtectionStep,
  ProtectionSteps,
} from './protection-types'
export { type Redacted, redact } from './redact'
