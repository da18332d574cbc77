import type { IsoDate, IsoInstant } from '../core/date'

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
