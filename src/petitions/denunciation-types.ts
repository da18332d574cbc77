import type { Citation } from '../core/citation'
import type { IsoDate, IsoInstant } from '../core/date'
import type { Deadline } from '../core/deadline'
import type { FindingOf } from '../core/finding'
import type { StepOf } from '../core/trace'
import type { Allowed, Forbidden, Label } from '../lifecycle/types'
import type {
  ContinuationGround,
  DenunciationEvent,
  DenunciationPublicationForm,
  DenunciationRefusalReason,
  NoticeRecipient,
} from './denunciation-events'
import type { DenunciationIntakeFacts } from './denunciation-intake'

/** Người, cơ quan bị tố cáo. */
export interface Denounced {
  readonly name: string
  readonly position?: string
  readonly organization?: string
}

/** Tài liệu kèm theo; a handwritten one loses its `file` when it is redacted. */
export interface DenunciationAttachment {
  readonly title: string
  readonly file?: string
  readonly handwritten?: boolean
}

/** What a denunciation is about and what happened to it, whoever made it. */
export interface DenunciationContent {
  readonly code: string
  /** `public-duty`: trong thực hiện nhiệm vụ, công vụ; `sector`: về quản lý nhà nước trong các lĩnh vực (art. 2). */
  readonly kind: 'public-duty' | 'sector'
  /** Whether it lies within the competence of the body that holds it; absent while nobody has checked. */
  readonly competent?: boolean
  readonly intake?: DenunciationIntakeFacts
  /** Hết thời hạn xử lý vi phạm hành chính: for sector denunciations, from the law of sanctions (art. 42.2). */
  readonly sanctionBy?: { readonly date: IsoDate; readonly basis: Citation }
  readonly content?: string
  readonly denounced?: readonly Denounced[]
  readonly attachments?: readonly DenunciationAttachment[]
  readonly events: readonly DenunciationEvent[]
}

/**
 * Vụ việc tố cáo — the record of a case. It cannot hold who denounced: `denouncers` are opaque references, and no
 * intake is assignable to it. `redact(intake)` makes one.
 */
export interface DenunciationRecord extends DenunciationContent {
  readonly denouncers: readonly string[]
  readonly identities?: never
}

/** Trạng thái vụ việc tố cáo. */
export type DenunciationState =
  | 'new'
  | 'checking'
  | 'transferred'
  | 'guided'
  | 'not-processed'
  | 'inspection'
  | 'refused'
  | 'accepted'
  | 'verifying'
  | 'suspended'
  | 'concluded'
  | 'terminated'
  | 'crime-referred'
  | 'settled'
  | 'reviewing'
  | 'upheld'
  | 'reopened'
  | 'taken-over'
  | 'closed'

/** What an audit finds out about a denunciation. Nothing in it can name the denouncer. */
export interface DenunciationAudit {
  readonly code: string
  readonly state: DenunciationState
  readonly final: boolean
  readonly regime?: 'law-25-2018' | 'decree-31-2019' | 'decree-156-2026'
  /** Hạn giải quyết: the last day of the resolution period as extended, or of the sanction period if that is earlier. */
  readonly due?: IsoDate
  /** The day by the other reading of a last day that is a day off, if it differs. */
  readonly otherReading?: IsoDate
  readonly extensions: number
  readonly criteria: number
  /** Bí mật danh tính: from receipt, without end; `lifted` when the denouncer disclosed it or declined secrecy. */
  readonly secrecy: { readonly from?: IsoInstant; readonly lifted: boolean }
  /** Until when each publication must stand at least. */
  readonly publishedUntil: readonly { readonly form: DenunciationPublicationForm; readonly until: IsoDate }[]
  readonly deadlines: readonly Deadline[]
  readonly allowed: readonly Allowed<DenunciationState, DenunciationEvent>[]
  /** Mọi sự kiện khác, kèm lý do không thể xảy ra lúc này. */
  readonly forbidden: readonly Forbidden<DenunciationEvent>[]
}

type None = Record<never, never>

/** Parameters of the findings about denunciations. */
export interface DenunciationFindings {
  'denunciation.law-not-held': { readonly date: IsoDate }
  'denunciation.wrong-form': { readonly channel: string }
  'denunciation.overdue': { readonly duty: Label; readonly due: IsoDate | IsoInstant; readonly workingDays: number }
  'denunciation.done-late': { readonly duty: Label; readonly due: IsoDate | IsoInstant; readonly workingDays: number }
  'denunciation.last-day-off': { readonly duty: Label; readonly due: IsoDate; readonly otherReading: IsoDate }
  'denunciation.not-immediate': { readonly duty: Label; readonly since: IsoDate; readonly days: number }
  'denunciation.checking-extended-late': { readonly due: IsoDate }
  'denunciation.transferred-again': { readonly limit: number }
  'denunciation.transferred-untold': None
  'denunciation.transferred-though-competent': None
  'denunciation.refused-without-reason': None
  'denunciation.refused-though-complete': { readonly reasons: readonly DenunciationRefusalReason[] }
  'denunciation.refused-while-conditions-unknown': { readonly missing: readonly string[] }
  'denunciation.accepted-without-condition': { readonly missing: readonly DenunciationRefusalReason[] }
  'denunciation.acceptance-incomplete': { readonly fields: readonly string[] }
  'denunciation.acceptance-limit-too-long': { readonly stated: number; readonly limit: number }
  'denunciation.notice-not-to-all': { readonly missing: readonly NoticeRecipient[] }
  'denunciation.verification-unwritten': None
  'denunciation.verifier-not-impartial': None
  'denunciation.concluded-unverified': None
  'denunciation.conclusion-incomplete': { readonly fields: readonly string[] }
  'denunciation.extension-too-many': { readonly asked: number; readonly limit: number; readonly criteria: number }
  'denunciation.extension-without-criteria': { readonly needed: number }
  'denunciation.extension-criteria-undefined': None
  'denunciation.extension-too-long': { readonly days: number; readonly limit: number }
  'denunciation.extension-after-expiry': { readonly due: IsoDate; readonly counts: boolean }
  'denunciation.extension-unwritten': None
  'denunciation.extension-not-notified': { readonly missing: readonly NoticeRecipient[] }
  'denunciation.withdrawal-unwritten': None
  'denunciation.withdrawal-incomplete': { readonly fields: readonly string[] }
  'denunciation.withdrawn-by-representative': None
  'denunciation.must-continue': { readonly grounds: readonly ContinuationGround[] }
  'denunciation.withdrawn-in-part': None
  'denunciation.terminated-without-withdrawal': None
  'denunciation.withdrawn-not-terminated': None
  'denunciation.protection-needed': None
  'denunciation.decision-without-reason': None
  'denunciation.honour-not-restored': None
  'denunciation.apology-due': None
  'denunciation.apology-not-public': None
  'denunciation.published-without-form': None
  'denunciation.publication-short': {
    readonly form: DenunciationPublicationForm
    readonly until: IsoDate
    readonly required: IsoDate
    readonly days: number
  }
  'denunciation.publication-too-few': {
    readonly form: DenunciationPublicationForm
    readonly times: number
    readonly required: number
  }
  'denunciation.identity-disclosed': { readonly by: 'official' | 'other'; readonly discipline?: 'warning' }
  'denunciation.identity-disclosed-after-decline': None
  'denunciation.inaction': { readonly discipline: 'warning' }
  'denunciation.crime-signs-not-referred': { readonly since: IsoDate }
  'denunciation.fast-track-public-duty': None
  'denunciation.not-overdue': { readonly due: IsoDate }
  'denunciation.onward-right': { readonly since: IsoDate }
  'denunciation.reopened-without-ground': None
  'denunciation.upheld-untold': None
  'denunciation.closed-with-duties': { readonly duties: readonly Label[] }
  'denunciation.answer-unwritten': None
}

/** A finding about a denunciation. */
export type DenunciationFinding = FindingOf<DenunciationFindings>

/** Parameters of the steps of a trace about denunciations. */
export interface DenunciationSteps {
  'denunciation.regime': { readonly date: IsoDate; readonly regime: string }
  'denunciation.resolution': { readonly accepted: IsoDate; readonly extensions: number; readonly criteria: number }
  'denunciation.sanction-cap': { readonly date: IsoDate; readonly resolution: IsoDate }
  'denunciation.intake': { readonly action: string; readonly reasons: readonly string[] }
  'denunciation.authority': { readonly case: string }
}

/** A step of a trace about a denunciation. */
export type DenunciationStep = StepOf<DenunciationSteps>
