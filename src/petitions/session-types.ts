import type { IsoDate, IsoInstant } from '../core/date'
import type { Deadline } from '../core/deadline'
import type { OnlineGround } from '../law/petitions-reception'
import type { Allowed, Forbidden } from '../lifecycle/types'
import type { ReceptionHead } from './reception-types'
import type { SessionEvent } from './session-events'

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
  /** Mọi sự kiện khác, kèm lý do không thể xảy ra lúc này. */
  readonly forbidden: readonly Forbidden<SessionEvent>[]
}
