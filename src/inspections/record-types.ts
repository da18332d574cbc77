import type { IsoDate } from '../core/date'
import type { Deadline } from '../core/deadline'
import type { BodyLevel, UnannouncedCause } from './planned-types'

/** Bước của cuộc thanh tra có thời hạn. */
export type InspectionStep =
  | 'announcement'
  | 'outline'
  | 'direct'
  | 'report'
  | 'drafting-order'
  | 'draft'
  | 'management-reply'
  | 'signing'
  | 'signing-after-reply'
  | 'publication'
  | 'implementation'
  | 'subject-plan'
  | 'manager-action'
  | 'handover'

/** Bước xây dựng, ban hành kế hoạch thanh tra của một năm. */
export type SeasonStep =
  | 'orientation'
  | 'approval'
  | 'guidance'
  | 'lower-guidance'
  | 'draft'
  | 'government-plan'
  | 'submission'
  | 'ministry-plan'
  | 'province-plan'

/** Hình thức công khai kết luận. */
export type PublicationForm = 'portal' | 'meeting' | 'media' | 'notice'

/** Một lần công khai. */
export interface ConclusionPublication {
  readonly form: PublicationForm
  readonly on: IsoDate
  /** Last day it stood there (portal, notice, online newspaper). */
  readonly to?: IsoDate
  readonly medium?: 'online' | 'print' | 'radio' | 'television'
  /** How many times it was announced in print, on radio or television. */
  readonly times?: number
}

/** Thành viên Đoàn thanh tra. */
export interface TeamMember {
  readonly id: string
  readonly role: 'leader' | 'deputy' | 'member'
  /** Appointed to a rank of inspector; unknown when absent. */
  readonly inspector?: boolean
  readonly conflictOfInterest?: boolean
}

/** Gia hạn thời hạn thanh tra. */
export interface InspectionExtension {
  readonly decided: IsoDate
  /** In the unit of the limit it adds to. */
  readonly amount: number
  /** Art. 48: expertise or foreign element, corruption, obstruction; many fields or places; remote area (art. 47.1.c). */
  readonly grounds: readonly ('expertise-or-foreign' | 'corruption' | 'obstruction' | 'many-fields' | 'remote')[]
}

/** Tạm dừng cuộc thanh tra. */
export interface InspectionSuspension {
  readonly from: IsoDate
  readonly to?: IsoDate
  readonly cause: 'force-majeure' | 'subject-request'
}

/** Cuộc thanh tra — one inspection as its file tells it; every day is a civil day, and absent when not (yet) known. */
export interface Inspection {
  readonly level: Exclude<BodyLevel, 'state-audit' | 'management'>
  readonly form: 'planned' | 'unannounced'
  readonly cause?: UnannouncedCause
  /** The subject is managed by a body whose head must act on the conclusion (art. 104.2); a private firm is not. */
  readonly managed?: boolean
  /** Ngày ký quyết định thanh tra. */
  readonly decided: IsoDate
  /** Thời hạn ghi trong quyết định: the unit is written, never guessed. */
  readonly limit: { readonly amount: number; readonly unit: 'day' | 'working-day' }
  readonly team?: readonly TeamMember[]
  /** Ngày gửi đề cương yêu cầu báo cáo. */
  readonly outlineSent?: IsoDate
  /** Ngày gửi quyết định cho đối tượng; absent, the day of announcement is taken. */
  readonly sent?: IsoDate
  /** Ngày công bố quyết định: the time limit runs from it. */
  readonly announced?: IsoDate
  /** Ngày tiến hành thanh tra trực tiếp; may be planned, after the day of the question. */
  readonly directStarted?: IsoDate
  readonly directEnded?: IsoDate
  readonly extensions?: readonly InspectionExtension[]
  readonly suspensions?: readonly InspectionSuspension[]
  /** Vụ phức tạp: the longer times for report and draft. */
  readonly complex?: boolean
  readonly reported?: IsoDate
  readonly ordered?: IsoDate
  readonly drafted?: IsoDate
  /** Ngày báo cáo Thủ trưởng cơ quan quản lý nhà nước cùng cấp về dự thảo, and of an answer that asks for more. */
  readonly managementAsked?: IsoDate
  readonly managementReplied?: IsoDate
  readonly signed?: IsoDate
  readonly publications?: readonly ConclusionPublication[]
  /** Ngày Thủ trưởng cơ quan quản lý nhà nước nhận kết luận, và ngày ban hành văn bản tổ chức thực hiện. */
  readonly received?: IsoDate
  readonly implementationOrdered?: IsoDate
  /** Có nội dung chưa thực hiện được ngay. */
  readonly notAtOnce?: boolean
  readonly subjectPlanned?: IsoDate
  readonly managerActed?: IsoDate
  readonly implementationReported?: IsoDate
  readonly handedOver?: IsoDate
  /** Đình chỉ cuộc thanh tra: the clocks still open are void. */
  readonly stopped?: IsoDate
}

/** Tiến độ cuộc thanh tra. */
export interface InspectionAudit {
  readonly deadlines: readonly Deadline[]
}
