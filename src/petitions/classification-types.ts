import type { IsoDate } from '../core/date'
import type { IneligibleGround, PetitionField } from '../law/petitions-classification'
import type { FeedbackRegime } from './feedback-types'

/** Loại nội dung. `lead`: thông tin có nội dung tố cáo đủ rõ để thanh tra, kiểm tra; `information`: không đủ rõ. */
export type PetitionClass = 'complaint' | 'denunciation' | 'feedback' | 'lead' | 'information'

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
