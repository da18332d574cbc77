export type { DenouncerIdentity } from '../core/denouncer-identity'
export {
  type ChannelDuty,
  type ChannelLimit,
  type FeedbackChannel,
  feedbackChannelExamples,
} from '../law/feedback-channels'
export { auditComplaint } from './audit-complaint'
export { auditDenunciation } from './audit-denunciation'
export { auditFeedback } from './audit-feedback'
export { auditPetition } from './audit-petition'
export { auditProtection } from './audit-protection'
export { auditReception } from './audit-reception'
export { auditVisit } from './audit-visit'
export { type AdHocFacts, type AdHocReception, checkAdHocReception } from './check-ad-hoc-reception'
export { checkReceptionDuty } from './check-reception-duty'
export { checkRepresentatives } from './check-representatives'
export type { ClassificationFinding, ClassificationFindings } from './classification-findings'
export type { Classification, PetitionAction, PetitionClass, PetitionPart } from './classification-types'
export { classifyPetition } from './classify-petition'
export { type AcceptanceDeadline, computeAcceptanceDeadline } from './complaint-acceptance'
export { findResolvers } from './complaint-competence'
export { computeLegalEffect, type EffectFacts } from './complaint-effect'
export { computeFilingDeadline, type FilingFacts } from './complaint-filing'
export type { ComplaintFinding, ComplaintFindings, ComplaintStep, ComplaintSteps } from './complaint-findings'
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
  Obedience,
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
export type { DenunciationIntake, Identified } from './denouncer-identity'
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
export type { FeedbackEvent } from './feedback-events'
export type { FeedbackFinding, FeedbackFindings } from './feedback-findings'
export { feedbackLifecycle } from './feedback-lifecycle'
export type {
  Feedback,
  FeedbackAudit,
  FeedbackFacts,
  FeedbackRegime,
  FeedbackState,
  MissingStep,
} from './feedback-types'
export type { GroupFacts, Representatives } from './group-facts'
export { listReceptionDays } from './list-reception-days'
export type { PetitionFacts, PetitionForm, PetitionItem, PriorHandling } from './petition-facts'
export type { Petition, PetitionAudit, PetitionAudits } from './petition-types'
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
export type { ReceptionFinding, ReceptionFindings } from './reception-findings'
export type {
  DayRange,
  HeldReception,
  ReceptionCount,
  ReceptionDay,
  ReceptionDuty,
  ReceptionHead,
  ReceptionRole,
  ReceptionSchedule,
  ReceptionWindow,
} from './reception-types'
export { type Redacted, redact } from './redact'
export type { SessionEvent } from './session-events'
export { sessionLifecycle } from './session-lifecycle'
export type { ReceptionSession, SessionAudit, SessionFacts, SessionState } from './session-types'
export type { PetitionCounts, PetitionEntry, PetitionStatistics, StatisticsFinding } from './statistics-types'
export { summarizePetitions } from './summarize-petitions'
export type { VisitClass, VisitEvent } from './visit-events'
export { visitLifecycle } from './visit-lifecycle'
export type { Visit, VisitAudit, VisitFacts, VisitState } from './visit-types'
