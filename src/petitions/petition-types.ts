import type { Complaint, ComplaintAudit } from './complaint-types'
import type { DenunciationAudit, DenunciationRecord } from './denunciation-types'
import type { Feedback, FeedbackAudit } from './feedback-types'
import type { ProtectionAudit, ProtectionRecord } from './protection-types'
import type { ReceptionSession, SessionAudit } from './session-types'
import type { Visit, VisitAudit } from './visit-types'

/**
 * Đơn, vụ việc: khiếu nại, tố cáo, bảo vệ người tố cáo, phản ánh kiến nghị, buổi tiếp và lượt tiếp công dân. Records of
 * denunciations stand inside theirs, because they have a `kind` of their own.
 */
export type Petition =
  | Complaint
  | { readonly kind: 'denunciation'; readonly denunciation: DenunciationRecord }
  | { readonly kind: 'protection'; readonly protection: ProtectionRecord }
  | Feedback
  | ReceptionSession
  | Visit

/** What the audit of each kind finds out. */
export interface PetitionAudits {
  readonly complaint: ComplaintAudit
  readonly denunciation: DenunciationAudit
  readonly protection: ProtectionAudit
  readonly feedback: FeedbackAudit
  readonly reception: SessionAudit
  readonly visit: VisitAudit
}

/** The audit of any kind. */
export type PetitionAudit = PetitionAudits[Petition['kind']]
