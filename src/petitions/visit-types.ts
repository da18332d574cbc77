import type { IsoInstant } from '../core/date'
import type { Deadline } from '../core/deadline'
import type { Allowed, Forbidden } from '../lifecycle/types'
import type { VisitEvent } from './visit-events'

/** Dữ kiện của một lượt tiếp công dân. */
export interface VisitFacts {
  readonly unit?: string
}

/** Một lượt tiếp công dân — one person or group at the desk. The record names nobody. */
export interface Visit extends VisitFacts {
  readonly kind: 'visit'
  readonly id: string
  readonly events: readonly VisitEvent[]
}

/** Trạng thái của lượt tiếp. */
export type VisitState =
  | 'new'
  | 'arrived'
  | 'refused'
  | 'turned-away'
  | 'identified'
  | 'recorded'
  | 'classified'
  | 'handled'
  | 'answered'
  | 'closed'

/** What an audit finds out about a visit. */
export interface VisitAudit {
  readonly kind: 'visit'
  readonly id: string
  readonly unit?: string
  readonly channel: 'reception'
  readonly state: VisitState
  readonly final: boolean
  readonly received?: IsoInstant
  readonly finished?: IsoInstant
  readonly deadlines: readonly Deadline[]
  readonly allowed: readonly Allowed<VisitState, VisitEvent>[]
  /** Mọi sự kiện khác, kèm lý do không thể xảy ra lúc này. */
  readonly forbidden: readonly Forbidden<VisitEvent>[]
}
