import type { IsoDate, IsoInstant } from '../core/date'
import type { FindingOf } from '../core/finding'
import type { StepOf } from '../core/trace'
import type { IneligibleGround, PetitionField } from '../law/petitions-classification'
import type { FeedbackRegime } from './feedback-types'

/** Hình thức đơn đến: bằng đơn, trực tiếp, điện thoại, mạng, thư điện tử. */
export type PetitionForm = 'written' | 'in-person' | 'phone' | 'web' | 'email'

/** Loại nội dung. `lead`: thông tin có nội dung tố cáo đủ rõ để thanh tra, kiểm tra; `information`: không đủ rõ. */
export type PetitionClass = 'complaint' | 'denunciation' | 'feedback' | 'lead' | 'information'

/** Một nội dung của đơn, as the officer reads it; never the sender's title for it. */
export interface PetitionItem {
  /** The host's key of the content, to remember what was done about it before. */
  readonly content?: string
  readonly about: 'decision' | 'act' | 'discipline' | 'conduct' | 'regulation' | 'legal-document' | 'other'
  /** Đề nghị xem xét lại. */
  readonly asksReview?: boolean
  /** Cho rằng xâm phạm quyền, lợi ích hợp pháp của chính mình. */
  readonly ownRights?: boolean
  /** Báo hành vi vi phạm pháp luật để xử lý. */
  readonly reportsViolation?: boolean
  /** Whose it is: this body's, a subordinate's, another's, or another system's (court, procuracy, elected body, party). */
  readonly competence?: 'own' | 'subordinate' | 'other' | 'other-system'
  /** Nội dung rõ ràng về người có hành vi vi phạm. */
  readonly clear?: boolean
  /** Có tài liệu, chứng cứ cụ thể. */
  readonly evidence?: boolean
  /** Có cơ sở để thẩm tra, xác minh. */
  readonly verifiable?: boolean
  /** The person's complaint failed, and they now denounce the one who resolved it. */
  readonly afterFailedComplaint?: boolean
  /** Có tình tiết mới so với lần đã giải quyết. */
  readonly newFacts?: boolean
}

/** Việc đã làm trước đây với cùng người, cùng nội dung — kept by the host under its own keys. */
export interface PriorHandling {
  readonly person: string
  readonly content: string
  readonly handled: 'guided' | 'transferred' | 'settled'
}

/** Dữ kiện của một đơn, một lần trình bày. It holds keys, never a name. */
export interface PetitionFacts {
  readonly received: IsoInstant | IsoDate
  readonly form: PetitionForm
  /** What the sender called it; it decides nothing. */
  readonly titled?: 'complaint' | 'denunciation' | 'feedback'
  readonly sender: 'individual' | 'organisation'
  /** The host's key of the person. */
  readonly person?: string
  /** What it states and bears; `vietnamese` also for a certified translation. */
  readonly fields: readonly PetitionField[]
  /** The name is somebody else's, or the person cannot be found. */
  readonly falseName?: boolean
  readonly items: readonly PetitionItem[]
  /** Sent to many bodies, the competent one among them. */
  readonly sentToCompetentBody?: boolean
  /** Đại biểu, Mặt trận, báo chí chuyển đến. */
  readonly forwarded?: boolean
  /** Original papers are attached. */
  readonly originals?: boolean
  readonly people?: number
  readonly allSigned?: boolean
  readonly representativesAppointed?: boolean
  readonly history?: readonly PriorHandling[]
}

/** Hướng xử lý. */
export type PetitionAction =
  | 'accept'
  | 'do-not-accept'
  | 'ask-to-complete'
  | 'report-to-superior'
  | 'guide'
  | 'transfer'
  | 'answer-forwarder'
  | 'guide-or-transfer'
  | 'inspect'
  | 'file'
  | 'not-processed'

/** Một phần của đơn sau khi phân loại: one content seen as one class. */
export interface PetitionPart {
  /** Position in `items`. */
  readonly item: number
  readonly class: PetitionClass
  /** For feedback: which of its four regimes. */
  readonly regime?: FeedbackRegime
  readonly eligible: boolean
  readonly missing: readonly PetitionField[]
  readonly grounds: readonly IneligibleGround[]
  readonly action: PetitionAction
  /** For a filed petition: the last day it is kept. */
  readonly keepUntil?: IsoDate
}

/** Kết quả phân loại. */
export interface Classification {
  readonly kind: 'complaint' | 'denunciation' | 'feedback' | 'lead' | 'mixed' | 'not-eligible'
  readonly parts: readonly PetitionPart[]
  /** The sender is told to write separate petitions. */
  readonly split: boolean
  /** Đơn của nhiều người. */
  readonly many: boolean
  /** How many representatives a group appoints. */
  readonly representatives?: { readonly minimum: number; readonly maximum: number }
}

/** Parameters of the findings about the classification of petitions. */
export interface ClassificationFindings {
  'petition.title-differs': { readonly titled: string; readonly classes: readonly PetitionClass[] }
  'petition.not-reviewable': { readonly item: number }
  'petition.rights-of-others': { readonly item: number }
  'petition.organisation-cannot-denounce': { readonly item: number }
  'petition.form-not-lawful': { readonly class: 'complaint' | 'denunciation'; readonly form: PetitionForm }
  'petition.denouncer-unknown': { readonly item: number; readonly lead: boolean }
  'petition.denunciation-without-evidence': { readonly item: number }
  'petition.missing-fields': { readonly item: number; readonly fields: readonly PetitionField[] }
  'petition.ineligible': { readonly item: number; readonly grounds: readonly IneligibleGround[] }
  'petition.split': { readonly classes: readonly PetitionClass[] }
  'petition.group-incomplete': Record<never, never>
  'petition.guide-one-of-them': { readonly people: number }
  'petition.return-originals': Record<never, never>
}

/** A finding about the classification of a petition. */
export type ClassificationFinding = FindingOf<ClassificationFindings>

/** Parameters of the steps of a trace about the classification of petitions. */
export interface ClassificationSteps {
  'petition.by-content': Record<never, never>
  'petition.class': { readonly item: number; readonly class: PetitionClass }
  'petition.action': { readonly item: number; readonly class: PetitionClass; readonly action: PetitionAction }
}

/** A step of a trace about the classification of a petition. */
export type ClassificationStep = StepOf<ClassificationSteps>
