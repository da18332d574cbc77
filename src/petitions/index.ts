export {
  type ChannelDuty,
  type ChannelLimit,
  type FeedbackChannel,
  feedbackChannelExamples,
} from '../law/feedback-channels'
export { auditComplaint } from './audit-complaint'
export { auditDenunciation } from './audit-denunciation'
export { auditFeedback } from './audit-feedback'
export { auditPetition, type Petition, type PetitionAudit, type PetitionAudits } from './audit-petition'
export { auditProtection } from './audit-protection'
export { auditReception } from './audit-reception'
export { auditVisit } from './audit-visit'
export { type AdHocFacts, type AdHocReception, checkAdHocReception } from './check-ad-hoc-reception'
export { checkReceptionDuty } from './check-reception-duty'
export { checkRepresentatives, type GroupFacts, type Representatives } from './check-representatives'
export type {
  Classification,
  ClassificationFinding,
  ClassificationFindings,
  PetitionAction,
  PetitionClass,
  PetitionFacts,
  PetitionForm,
  PetitionItem,
  PetitionPart,
  PriorHandling,
} from './classification-types'
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
export { listReceptionDays } from './list-reception-days'
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
export type {
  DayRange,
  HeldReception,
  ReceptionCount,
  ReceptionDay,
  ReceptionDuty,
  ReceptionFinding,
  ReceptionFindings,
  ReceptionHead,
  ReceptionRole,
  ReceptionSchedule,
  ReceptionWindow,
} from './reception-types'
export { type Redacted, redact } from './redact'
export { sessionLifecycle } from './session-lifecycle'
export type { ReceptionSession, SessionAudit, SessionEvent, SessionFacts, SessionState } from './session-types'
export type { PetitionCounts, PetitionEntry, PetitionStatistics, StatisticsFinding } from './statistics-types'
export { summarizePetitions } from './summarize-petitions'
export { visitLifecycle } from './visit-lifecycle'
export type { Visit, VisitAudit, VisitClass, VisitEvent, VisitFacts, VisitState } from './visit-types'
