import type { IsoDate, IsoInstant } from '../core/date'
import type { Deadline } from '../core/deadline'
import type { OnlineGround, PostingContent, PostingPlace } from '../law/petitions-reception'
import type { Allowed } from '../lifecycle/types'
import type { ReceptionHead } from './reception-types'

/** Dữ kiện của một buổi tiếp công dân của người đứng đầu. */
export interface SessionFacts {
  readonly head: ReceptionHead
  /** Đột xuất: no schedule to post. */
  readonly adHoc?: boolean
  /** Whether the unit has a website. */
  readonly website?: boolean
  readonly online?: {
    readonly ground: OnlineGround
    /** Whether the denouncer asked that their identity be protected. */
    readonly identityProtection?: boolean
    /** Whether the body can keep the session secret. */
    readonly secure?: boolean
  }
}

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

/** Một buổi tiếp công dân của người đứng đầu. */
export interface ReceptionSession extends SessionFacts {
  readonly kind: 'reception'
  readonly id: string
  readonly unit?: string
  readonly events: readonly SessionEvent[]
}

/** Trạng thái của buổi tiếp công dân. */
export type SessionState = 'new' | 'planned' | 'posted' | 'postponed' | 'open' | 'held' | 'not-held' | 'closed'

/** What an audit finds out about a session. */
export interface SessionAudit {
  readonly kind: 'reception'
  readonly id: string
  readonly unit?: string
  readonly channel: 'reception'
  readonly state: SessionState
  readonly final: boolean
  readonly received?: IsoInstant
  readonly finished?: IsoInstant
  /** The day of the session, after postponements. */
  readonly date?: IsoDate
  readonly deadlines: readonly Deadline[]
  readonly allowed: readonly Allowed<SessionState, SessionEvent>[]
}
