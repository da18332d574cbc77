import type { IsoDate, IsoInstant } from '../core/date'
import type { FindingOf } from '../core/finding'
import type { StepOf } from '../core/trace'
import type { SlipKind } from '../law/slips'
import type { ProcedureLimit } from './types'

/** Người nộp hồ sơ. */
export interface Applicant {
  readonly name?: string
  readonly address?: string
  readonly phone?: string
  readonly email?: string
  /** Số định danh, hộ chiếu hoặc mã số của tổ chức. */
  readonly id?: string
}

/** Giấy tờ trong thành phần hồ sơ. */
export interface Component {
  readonly name: string
  readonly copies?: number
  /** Bản chính, bản sao chứng thực, bản chụp, bản điện tử. */
  readonly form?: 'original' | 'certified' | 'photocopy' | 'electronic'
}

/**
 * What every slip has. A field may be absent in what a host hands over; `checkSlip` says which ones the law of the day
 * demands.
 */
export interface SlipHead {
  /** Ngày, giờ lập phiếu. */
  readonly issued?: IsoDate | IsoInstant
  /** Cơ quan, đơn vị lập phiếu (Bộ phận Một cửa). */
  readonly unit?: string
  /** Cơ quan chủ quản, above the unit in the head of the paper. */
  readonly parentUnit?: string
  /** Nơi lập, in the line of the date. */
  readonly place?: string
  /** Mã số hồ sơ. */
  readonly code?: string
  readonly applicant?: Applicant
  /** Nội dung yêu cầu giải quyết. */
  readonly request?: string
  /** Cán bộ, công chức, viên chức lập phiếu. */
  readonly officer?: string
}

/** Giấy tiếp nhận hồ sơ và hẹn trả kết quả. */
export interface ReceiptSlip extends SlipHead {
  readonly kind: 'receipt'
  /** Thời điểm tiếp nhận hồ sơ đầy đủ, hợp lệ. */
  readonly accepted?: IsoInstant
  readonly due?: IsoDate | IsoInstant
  readonly components?: readonly Component[]
  readonly sets?: number
  readonly limit?: ProcedureLimit
  /** Nơi và cách thức trả kết quả. */
  readonly returnPlace?: string
  readonly returnManner?: string
  /** Chủ hồ sơ, if not the applicant. */
  readonly owner?: string
  readonly fee?: string
  /** Vào Sổ theo dõi hồ sơ, quyển số, số thứ tự. */
  readonly registerBook?: string
  readonly registerNumber?: number
}

/** Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ. */
export interface SupplementSlip extends SlipHead {
  readonly kind: 'supplement-request'
  readonly items?: readonly string[]
  readonly reason?: string
  /** Khi cần hướng dẫn thì liên hệ ai. */
  readonly guidance?: string
}

/** Phiếu từ chối tiếp nhận giải quyết hồ sơ. */
export interface RefusalSlip extends SlipHead {
  readonly kind: 'refusal'
  readonly reason?: string
}

/** Phiếu xin lỗi và hẹn lại ngày trả kết quả. */
export interface ApologySlip extends SlipHead {
  readonly kind: 'apology'
  readonly accepted?: IsoInstant
  /** Ngày hẹn trả kết quả trước đây. */
  readonly due?: IsoDate | IsoInstant
  readonly reason?: string
  readonly newDate?: IsoDate
}

/** Thông báo dừng giải quyết hồ sơ; only under Decree 118/2025. */
export interface StopNotice extends SlipHead {
  readonly kind: 'stop-notice'
  readonly reason?: string
}

/** Một lần giao, nhận hồ sơ. */
export interface Handover {
  readonly from: string
  readonly to: string
  readonly at: IsoInstant
  readonly condition?: 'early' | 'on-time' | 'late'
  readonly note?: string
}

/** Phiếu kiểm soát quá trình giải quyết hồ sơ. */
export interface ControlSlip extends SlipHead {
  readonly kind: 'control'
  readonly handovers?: readonly Handover[]
}

/** Một dòng của Sổ theo dõi hồ sơ. */
export interface RegisterEntry extends SlipHead {
  readonly kind: 'register'
  readonly number?: number
  readonly accepted?: IsoInstant
  readonly due?: IsoDate | IsoInstant
  readonly finished?: IsoInstant
  readonly returned?: IsoInstant
  readonly note?: string
}

/** Biểu mẫu của Bộ phận Một cửa. */
export type Slip = ReceiptSlip | SupplementSlip | RefusalSlip | ApologySlip | StopNotice | ControlSlip | RegisterEntry

/** Moments that a slip repeats from the record. */
export type SlipMoment = 'accepted' | 'finished' | 'returned' | 'newDate' | 'due' | 'at'

/** Parameters of the findings about slips. */
export interface SlipFindings {
  'dossier.slip-kind-unknown': { readonly given: string; readonly known: readonly string[] }
  'dossier.slip-incomplete': { readonly slip: SlipKind; readonly field: string; readonly by: 'decree' | 'form' }
  'dossier.slip-not-in-force': { readonly slip: SlipKind; readonly date: IsoDate }
  'dossier.slip-without-event': { readonly slip: SlipKind; readonly events: readonly string[] }
  'dossier.slip-code-differs': { readonly printed: string; readonly code: string }
  'dossier.slip-moment-differs': { readonly field: SlipMoment; readonly printed: string; readonly recorded: string }
  'dossier.slip-moment-unreadable': { readonly field: string; readonly given: string }
  'dossier.slip-due-later': { readonly printed: IsoDate | IsoInstant; readonly due: IsoDate | IsoInstant }
  'dossier.slip-due-earlier': { readonly printed: IsoDate | IsoInstant; readonly due: IsoDate | IsoInstant }
  'dossier.slip-limit-differs': { readonly printed: ProcedureLimit; readonly published: ProcedureLimit }
  'dossier.slip-items-differ': { readonly missing: readonly string[]; readonly added: readonly string[] }
  'dossier.slip-reason-differs': { readonly printed: string; readonly recorded: string }
  'dossier.slip-new-date-not-later': { readonly newDate: IsoDate; readonly due: IsoDate | IsoInstant }
  'dossier.slip-handover-gap': { readonly to: string; readonly from: string }
  'dossier.slip-handover-order': { readonly at: IsoInstant; readonly after: IsoInstant }
  'dossier.receipt-slip-missing': { readonly accepted: IsoInstant }
  'dossier.receipt-slip-on-request': Record<never, never>
  'dossier.intake-slip-missing': { readonly slip: SlipKind }
  'dossier.intake-slips-several': { readonly slips: readonly SlipKind[] }
  'dossier.register-gap': { readonly number: number; readonly expected: number }
  'dossier.register-not-from-first': { readonly number: number; readonly first: number; readonly year: number }
  'dossier.paper-transfer-not-in-force': { readonly date: IsoDate }
  'dossier.paper-transfer-late': { readonly delivered: IsoDate | IsoInstant; readonly due: IsoDate | IsoInstant }
}

/** A finding about a slip. */
export type SlipFinding = FindingOf<SlipFindings>

/** Parameters of the steps of a trace about slips. */
export interface SlipSteps {
  'dossier.form-number': { readonly slip: SlipKind; readonly number: string }
}

/** A step of a trace about a slip. */
export type SlipStep = StepOf<SlipSteps>
