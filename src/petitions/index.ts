export { auditDenunciation } from './audit-denunciation'
export { auditProtection } from './audit-protection'
export {
  computeDenunciationDeadline,
  type DenunciationDeadline,
  type DenunciationDeadlineFacts,
} from './compute-denunciation-deadline'
export type { DenouncerIdentity, DenunciationIntake, Identified } from './denouncer-identity'
export {
  type AuthorityFacts,
  type AuthorityRole,
  computeDenunciationAuthority,
  type DenunciationAuthority,
} from './denunciation-authority'
export type {
  ComplexityCriterion,
  ContinuationGround,
  DenunciationChannel,
  DenunciationEvent,
  Publication,
  PublicationForm,
  Recipient,
  RefusalReason,
  WithdrawalField,
} from './denunciation-events'
export {
  computeInitialHandling,
  type InitialHandling,
  type IntakeAction,
  type IntakeFacts,
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
