import type { IsoDate, IsoInstant } from '../core/date'
import type { Deadline } from '../core/deadline'
import type { FindingOf } from '../core/finding'
import type { StepOf } from '../core/trace'
import type { ChannelDuty, FeedbackChannel } from '../law/feedback-channels'
import type { FeedbackRequirement } from '../law/petitions-feedback'
import type { Allowed, Label } from '../lifecycle/types'

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

/** Sự kiện của một phản ánh, kiến nghị. */
export type FeedbackEvent =
  | { readonly type: 'received'; readonly at: IsoInstant; readonly category?: string }
  | {
      readonly type: 'rejected'
      readonly at: IsoInstant
      readonly grounds: readonly string[]
      /** Whether the sender was told. */
      readonly told?: boolean
    }
  | {
      readonly type: 'routed-out'
      readonly at: IsoInstant
      /** `lead`: information with the content of a denunciation, for inspection (art. 25.2). */
      readonly as: 'complaint' | 'denunciation' | 'lead'
      readonly told?: boolean
    }
  | {
      readonly type: 'classified'
      readonly at: IsoInstant
      readonly subject: 'conduct' | 'regulation' | 'other'
      readonly competent: boolean
      readonly category?: string
    }
  | { readonly type: 'transferred'; readonly at: IsoInstant; readonly to: string; readonly told?: boolean }
  | { readonly type: 'assigned'; readonly at: IsoInstant; readonly unit: string; readonly due?: IsoDate | IsoInstant }
  | { readonly type: 'notified'; readonly at: IsoInstant }
  | { readonly type: 'progress-asked'; readonly at: IsoInstant }
  | { readonly type: 'status-updated'; readonly at: IsoInstant }
  | { readonly type: 'resolved'; readonly at: IsoInstant }
  | { readonly type: 'answered'; readonly at: IsoInstant; readonly fault: boolean }
  | {
      readonly type: 'answer-returned'
      readonly at: IsoInstant
      readonly by: 'citizen' | 'reviewer'
      readonly reason?: string
    }
  | {
      readonly type: 'published'
      readonly at: IsoInstant
      readonly forms: readonly ('portal' | 'media' | 'letter' | 'other')[]
      /** Whether the publication names the sender. */
      readonly namesSender?: boolean
    }
  | { readonly type: 'apologised'; readonly at: IsoInstant; readonly public: boolean }
  | { readonly type: 'remedied'; readonly at: IsoInstant }
  | { readonly type: 'sanction-referred'; readonly at: IsoInstant; readonly to?: string }
  | { readonly type: 'closed'; readonly at: IsoInstant }

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
}

/** Parameters of the findings about feedback. */
export interface FeedbackFindings {
  'feedback.no-clock': { readonly channel: string; readonly category?: string }
  'feedback.channel-not-in-force': { readonly channel: string; readonly date: IsoDate }
  'feedback.contact-unpublished': { readonly channel: string }
  'feedback.rejected-without-ground': Record<never, never>
  'feedback.ground-not-in-law': {
    readonly grounds: readonly string[]
    readonly allowed: readonly FeedbackRequirement[]
  }
  'feedback.denunciation-by-this-channel': { readonly channel: string }
  'feedback.sender-not-told': { readonly event: 'rejected' | 'routed-out' | 'transferred' }
  'feedback.assigned-beyond-limit': { readonly due: IsoDate | IsoInstant; readonly limit: IsoDate | IsoInstant }
  'feedback.apology-not-public': Record<never, never>
  'feedback.apology-due': { readonly since: IsoInstant }
  'feedback.published-nowhere': Record<never, never>
  'feedback.identity-published': Record<never, never>
  'feedback.closed-incomplete': { readonly missing: readonly MissingStep[] }
  'feedback.unpublished': { readonly since: IsoInstant }
  'feedback.progress-unanswered': { readonly asked: IsoInstant }
  'feedback.tripwire-near': { readonly until: IsoDate | IsoInstant }
  'feedback.duty-late': {
    readonly duty: Label
    readonly due: IsoDate | IsoInstant
    readonly done: IsoInstant
  }
  'feedback.last-day-off': {
    readonly duty: Label
    readonly due: IsoDate | IsoInstant
    readonly other: IsoDate | IsoInstant
  }
  'feedback.duty-overdue': { readonly duty: Label; readonly due: IsoDate | IsoInstant }
}

/** A finding about feedback. */
export type FeedbackFinding = FindingOf<FeedbackFindings>

/** Parameters of the steps of a trace about feedback. */
export interface FeedbackSteps {
  'feedback.regime': { readonly regime: FeedbackRegime; readonly date: IsoDate }
  'feedback.channel': { readonly channel: string; readonly duties: readonly ChannelDuty[] }
  'feedback.no-national-clock': Record<never, never>
}

/** A step of a trace about feedback. */
export type FeedbackStep = StepOf<FeedbackSteps>
