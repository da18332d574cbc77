import type { IsoDate, IsoInstant } from '../core/date'
import type { PostingContent, PostingPlace } from '../law/petitions-reception'

/** Sự kiện của một buổi tiếp công dân. */
export type SessionEvent =
  | { readonly type: 'planned'; readonly at: IsoInstant; readonly date: IsoDate; readonly opensAt?: IsoInstant }
  | {
      readonly type: 'posted'
      readonly at: IsoInstant
      readonly places: readonly PostingPlace[]
      readonly contents: readonly PostingContent[]
    }
  | {
      readonly type: 'postponed'
      readonly at: IsoInstant
      readonly reason?: string
      readonly newDate?: IsoDate
      readonly opensAt?: IsoInstant
      /** Whether the new time was announced at the place of reception. */
      readonly announced?: boolean
    }
  | { readonly type: 'online-notified'; readonly at: IsoInstant }
  | { readonly type: 'online-tested'; readonly at: IsoInstant }
  | { readonly type: 'online-connected'; readonly at: IsoInstant }
  | { readonly type: 'opened'; readonly at: IsoInstant }
  | {
      readonly type: 'held'
      readonly at: IsoInstant
      readonly by: 'head' | 'deputy' | 'other'
      /** Ghi âm, ghi hình buổi tiếp trực tuyến. */
      readonly recorded?: boolean
    }
  | { readonly type: 'not-held'; readonly at: IsoInstant; readonly reason?: string }
  | { readonly type: 'concluded'; readonly at: IsoInstant; readonly written: boolean }
  | {
      readonly type: 'logged'
      readonly at: IsoInstant
      readonly places: readonly ('log' | 'national-database')[]
    }
  | { readonly type: 'closed'; readonly at: IsoInstant }
