import type { IsoDate, IsoInstant } from '../core/date'
import type { RefusalGround, VisitAnswer } from '../law/petitions-reception'

/** Nội dung của lượt tiếp: khiếu nại, tố cáo, kiến nghị, phản ánh. */
export type VisitClass = 'complaint' | 'denunciation' | 'feedback'

/** Sự kiện của một lượt tiếp công dân. */
export type VisitEvent =
  | { readonly type: 'arrived'; readonly at: IsoInstant; readonly people?: number }
  | { readonly type: 'refused'; readonly at: IsoInstant; readonly ground: RefusalGround }
  | { readonly type: 'refusal-explained'; readonly at: IsoInstant }
  | { readonly type: 'refusal-noticed'; readonly at: IsoInstant }
  | {
      readonly type: 'identified'
      readonly at: IsoInstant
      readonly stated: readonly ('name' | 'address' | 'identity-number' | 'authorisation')[]
    }
  | {
      readonly type: 'recorded'
      readonly at: IsoInstant
      /** `petition`: a petition was handed over; `written-down`: the officer recorded what was said. */
      readonly how: 'petition' | 'written-down'
      readonly signed: boolean
    }
  | {
      readonly type: 'classified'
      readonly at: IsoInstant
      readonly as: readonly VisitClass[]
      readonly competence: 'own' | 'other' | 'subordinate'
    }
  | { readonly type: 'split-advised'; readonly at: IsoInstant }
  | { readonly type: 'guided'; readonly at: IsoInstant; readonly to?: string }
  | { readonly type: 'transferred'; readonly at: IsoInstant; readonly to?: string }
  | { readonly type: 'taken-in'; readonly at: IsoInstant }
  | { readonly type: 'superior-told'; readonly at: IsoInstant }
  | {
      readonly type: 'answered'
      readonly at: IsoInstant
      readonly content: VisitAnswer
      readonly form: 'oral' | 'written'
    }
  | {
      readonly type: 'result-received'
      readonly at: IsoInstant
      /** The day the other body resolved the case. */
      readonly resolvedOn?: IsoDate
      /** Whether the person had asked to be told. */
      readonly asked: boolean
    }
  | { readonly type: 'result-told'; readonly at: IsoInstant }
  | { readonly type: 'closed'; readonly at: IsoInstant }
