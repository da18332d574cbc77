import type { IsoDate, IsoInstant } from '../core/date'
import type { PetitionField } from '../law/petitions-classification'

/** Hình thức đơn đến: bằng đơn, trực tiếp, điện thoại, mạng, thư điện tử. */
export type PetitionForm = 'written' | 'in-person' | 'phone' | 'web' | 'email'

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
