import type { Citation } from '../core/citation'
import type { IsoDate, IsoInstant } from '../core/date'
import type { Deadline } from '../core/deadline'
import type { FindingOf } from '../core/finding'
import type { StepOf } from '../core/trace'
import type { Allowed, Forbidden, Label } from '../lifecycle/types'

/** Thời hạn giải quyết của thủ tục — as published for the procedure; a last day that is a day off moves (art. 148.5). */
export interface ProcedureLimit {
  readonly amount: number
  readonly unit: 'working-day' | 'day' | 'working-hour' | 'hour' | 'week' | 'month'
  /** Where the limit is published: the decision or the sector law. */
  readonly basis?: Citation
}

/** Thủ tục hành chính. */
export interface Procedure {
  readonly code?: string
  readonly name?: string
  /** Absent for a procedure with an immediate result (trả kết quả ngay). */
  readonly limit?: ProcedureLimit
}

/** Giấy tờ được yêu cầu bổ sung. */
export interface SupplementItem {
  readonly name: string
  /** Whether the published list of the procedure names it; absent when unknown. */
  readonly published?: boolean
}

/** Yêu cầu bổ sung, hoàn thiện hồ sơ — one request, as it was made. */
export interface SupplementRequest {
  readonly type: 'supplement-requested'
  readonly at: IsoInstant
  readonly items: readonly SupplementItem[]
  readonly reason?: string
  readonly written?: boolean
  /** `one-stop`: through the one-stop unit; `direct`: the reviewing officer asked the applicant. */
  readonly through?: 'one-stop' | 'direct'
  readonly legalBasis?: string
  /** Why a further request was thought necessary; it is shown, it lifts nothing. */
  readonly justification?: string
}

/** Sự kiện của một hồ sơ một cửa. */
export type DossierEvent =
  | { readonly type: 'submitted'; readonly at: IsoInstant; readonly channel?: Channel }
  | { readonly type: 'accepted'; readonly at: IsoInstant; readonly appointment?: IsoDate | IsoInstant }
  | { readonly type: 'refused'; readonly at: IsoInstant; readonly reason?: string }
  | SupplementRequest
  | { readonly type: 'supplement-received'; readonly at: IsoInstant; readonly complete: boolean }
  | { readonly type: 'adjusted'; readonly at: IsoInstant }
  | { readonly type: 'verification-invited'; readonly at: IsoInstant }
  | { readonly type: 'alerted'; readonly at: IsoInstant }
  | { readonly type: 'handed-over'; readonly at: IsoInstant; readonly to?: string }
  | { readonly type: 'transferred'; readonly at: IsoInstant; readonly to: string }
  | { readonly type: 'consulted'; readonly at: IsoInstant; readonly body: string; readonly answerBy?: IsoDate }
  | { readonly type: 'consultation-answered'; readonly at: IsoInstant; readonly body: string }
  | { readonly type: 'site-checked'; readonly at: IsoInstant }
  | PauseEvent
  | { readonly type: 'resumed'; readonly at: IsoInstant }
  | LateNotice
  | {
      readonly type: 'finished'
      readonly at: IsoInstant
      readonly result: 'granted' | 'refused'
      readonly reason?: string
    }
  | { readonly type: 'returned'; readonly at: IsoInstant }
  | { readonly type: 'fault-found'; readonly at: IsoInstant }
  | { readonly type: 'corrected'; readonly at: IsoInstant }
  | LossEvent
  | { readonly type: 'stopped'; readonly at: IsoInstant; readonly reason?: string }
  | { readonly type: 'closed'; readonly at: IsoInstant }

/** Tạm dừng tính thời gian — only with its own basis, such as the sector law; without one the clock goes on. */
export interface PauseEvent {
  readonly type: 'paused'
  readonly at: IsoInstant
  readonly basis?: Citation
  readonly reason?: string
}

/** Hồ sơ bị mất, thất lạc, hư hỏng. */
export interface LossEvent {
  readonly type: 'lost'
  readonly at: IsoInstant
  /** Who lost it; who paid; whether the applicant was given an apology. */
  readonly liable?: string
  readonly costsPaid?: boolean
  readonly apology?: boolean
}

/** Thông báo quá hạn, xin lỗi và hẹn lại ngày trả kết quả. */
export interface LateNotice {
  readonly type: 'late-notified'
  readonly at: IsoInstant
  readonly newDate?: IsoDate
  readonly reason?: string
  readonly apology?: boolean
}

/** Cách thức nộp hồ sơ: trực tiếp, bưu chính, trực tuyến. */
export type Channel = 'counter' | 'post' | 'online'

/** Hồ sơ thủ tục hành chính — a dossier is what is known of it and its events; nothing computed is stored. */
export interface Dossier {
  readonly code: string
  readonly procedure: Procedure
  readonly events: readonly DossierEvent[]
}

/** Trạng thái hồ sơ. */
export type DossierState =
  | 'new'
  | 'submitted'
  | 'completing'
  | 'processing'
  | 'supplementing'
  | 'paused'
  | 'finished'
  | 'correcting'
  | 'returned'
  | 'refused'
  | 'stopped'
  | 'closed'

/** Đúng hạn hay trễ hạn; judged by the day the result was finished, not by the day it was picked up. */
export type Timeliness =
  | 'early'
  | 'on-time'
  | 'late'
  | 'in-time'
  | 'overdue'
  | 'waiting'
  | 'not-accepted'
  | 'ended'
  | 'no-due-date'

/** What an audit finds out about a dossier. */
export interface DossierAudit {
  readonly code: string
  readonly state: DossierState
  readonly final: boolean
  readonly regime?: '61/2018' | '118/2025'
  /** Ngày trả kết quả: the last compliant day or moment of the clock that counts now. */
  readonly due?: IsoDate | IsoInstant
  /** Giờ hẹn: what the applicant is told. */
  readonly appointment?: IsoInstant
  /** Ngày hẹn lại: the day of the apology notice, if there was one. */
  readonly reappointed?: IsoDate
  /** Hạn cuối để thông báo, xin lỗi nếu dự kiến trễ hạn. */
  readonly lateNoticeBy?: IsoDate
  readonly timeliness: Timeliness
  readonly supplements: SupplementCount
  readonly deadlines: readonly Deadline[]
  readonly allowed: readonly Allowed<DossierState, DossierEvent>[]
  /** Mọi sự kiện khác, kèm lý do không thể xảy ra lúc này. */
  readonly forbidden: readonly Forbidden<DossierEvent>[]
}

/** Số lần yêu cầu bổ sung. */
export interface SupplementCount {
  readonly atIntake: number
  readonly afterReceipt: number
}

/** Parameters of the findings about dossiers. */
export interface DossierFindings {
  'dossier.supplement-repeated': { readonly asked: number; readonly limit: number; readonly looserLimit?: number }
  'dossier.supplement-repeated-at-intake': { readonly asked: number; readonly limit: number }
  'dossier.supplement-total': { readonly asked: number; readonly limit: number }
  'dossier.supplement-late': { readonly asked: IsoDate | IsoInstant; readonly lastDay: IsoDate | IsoInstant }
  'dossier.supplement-not-through-one-stop': Record<never, never>
  'dossier.supplement-unwritten': Record<never, never>
  'dossier.supplement-without-reason': Record<never, never>
  'dossier.supplement-without-items': Record<never, never>
  'dossier.supplement-outside-list': { readonly items: readonly string[] }
  'dossier.supplement-form-unknown': { readonly fields: readonly string[] }
  'dossier.supplement-justified': { readonly justification: string }
  'dossier.index-overdue': { readonly asked: number }
  'dossier.refusal-without-reason': Record<never, never>
  'dossier.late-notice-late': { readonly lastDay: IsoDate }
  'dossier.late-notice-incomplete': { readonly fields: readonly string[] }
  'dossier.late-without-notice': { readonly due: IsoDate | IsoInstant }
  'dossier.reappointed-again': { readonly asked: number; readonly limit: number }
  'dossier.reappointment-not-later': { readonly newDate: IsoDate; readonly due: IsoDate | IsoInstant }
  'dossier.closed-early': { readonly until: IsoDate | IsoInstant }
  'dossier.closed-without-ground': Record<never, never>
  'dossier.finished-late': { readonly due: IsoDate | IsoInstant; readonly workingDays: number }
  'dossier.overdue': { readonly due: IsoDate | IsoInstant; readonly workingDays: number }
  'dossier.appointment-differs': { readonly printed: IsoDate | IsoInstant; readonly due: IsoDate | IsoInstant }
  'dossier.no-due-date': Record<never, never>
  'dossier.clock-missed': { readonly clock: Label; readonly holder: string; readonly due: IsoDate | IsoInstant }
  'dossier.handover-late': { readonly lastDay: IsoDate }
  'dossier.alert-late': { readonly due: IsoDate | IsoInstant }
  'dossier.pause-without-basis': Record<never, never>
  'dossier.consultation-without-deadline': { readonly body: string }
  'dossier.adjusted-not-online': { readonly channel: Channel }
  'dossier.lost': { readonly fields: readonly string[] }
}

/** A finding about a dossier. */
export type DossierFinding = FindingOf<DossierFindings>

/** Parameters of the steps of a trace about dossiers. */
export interface DossierSteps {
  'dossier.regime': { readonly date: IsoDate; readonly accepted?: IsoDate }
  'dossier.counted-anew': { readonly requested: IsoInstant; readonly completed: IsoInstant }
  'dossier.supplements-counted': {
    readonly stage: 'intake' | 'review'
    readonly asked: number
    readonly limit: number
  }
}

/** A step of a trace about a dossier. */
export type DossierStep = StepOf<DossierSteps>
