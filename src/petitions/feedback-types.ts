import type { IsoInstant } from '../core/date'
import type { Deadline } from '../core/deadline'
import type { FeedbackChannel } from '../law/feedback-channels'
import type { Allowed, Forbidden } from '../lifecycle/types'
import type { FeedbackEvent } from './feedback-events'

/**
 * Chế độ của phản ánh, kiến nghị: `petition` theo Luật Tiếp công dân; `regulation` về quy định hành chính, kể cả hành vi
 * chậm trễ, gây phiền hà (Nghị định 20/2008); `legal-document` về văn bản quy phạm pháp luật; `local` theo quy định của
 * đường dây nóng, cổng của địa phương, ngành. None of the four has a national clock for the answer of its own.
 */
export type FeedbackRegime = 'petition' | 'regulation' | 'legal-document' | 'local'

/** What is known of a feedback case beside its events. */
export interface FeedbackFacts {
  readonly regime: FeedbackRegime
  /** The channel it came by, as its own rules set it. */
  readonly channel: FeedbackChannel
  /** Người gửi yêu cầu giữ bí mật danh tính. */
  readonly secret?: boolean
}

/** Một phản ánh, kiến nghị — what is known of it and its events; nothing computed is stored. */
export interface Feedback extends FeedbackFacts {
  readonly kind: 'feedback'
  readonly id: string
  readonly unit?: string
  readonly events: readonly FeedbackEvent[]
}

/** Trạng thái của phản ánh, kiến nghị. */
export type FeedbackState =
  | 'new'
  | 'received'
  | 'rejected'
  | 'routed-out'
  | 'accepted'
  | 'to-transfer'
  | 'transferred'
  | 'in-progress'
  | 'answered'
  | 'at-fault'
  | 'apologised'
  | 'remedied'
  | 'closed'

/** Việc còn thiếu sau khi trả lời: what plan II.3.đ still asks for. */
export type MissingStep = 'published' | 'apologised' | 'remedied' | 'sanction-referred'

/** What an audit finds out about a feedback case. */
export interface FeedbackAudit {
  readonly kind: 'feedback'
  readonly id: string
  readonly unit?: string
  readonly channel: string
  readonly state: FeedbackState
  readonly final: boolean
  readonly regime: FeedbackRegime
  readonly received?: IsoInstant
  readonly finished?: IsoInstant
  /** Steps of plan II.3.đ not taken yet. */
  readonly missing: readonly MissingStep[]
  readonly deadlines: readonly Deadline[]
  readonly allowed: readonly Allowed<FeedbackState, FeedbackEvent>[]
  /** Mọi sự kiện khác, kèm lý do không thể xảy ra lúc này. */
  readonly forbidden: readonly Forbidden<FeedbackEvent>[]
}
