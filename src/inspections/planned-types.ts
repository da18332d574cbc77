import type { Basis } from '../core/citation'
import type { IsoDate } from '../core/date'

/**
 * Cấp của cơ quan — where a body stands in the table of the Inspection Law.
 *
 * `government` Thanh tra Chính phủ · `ministry` Thanh tra Bộ · `general-department` Thanh tra Tổng cục, Cục ·
 * `government-agency` cơ quan thanh tra của cơ quan thuộc Chính phủ · `province` Thanh tra tỉnh · `department` Thanh
 * tra sở · `district` Thanh tra huyện · `special-zone` đơn vị hành chính - kinh tế đặc biệt · `state-audit` Kiểm toán
 * nhà nước · `management` a body that checks without inspection function.
 */
export type BodyLevel = (typeof bodyLevels)[number]

/** Every level of a body. */
export const bodyLevels = [
  'government',
  'ministry',
  'general-department',
  'government-agency',
  'province',
  'department',
  'district',
  'special-zone',
  'state-audit',
  'management',
] as const

/** Khoảng thời gian — first and last day, both included. */
export interface DaySpan {
  readonly from: IsoDate
  readonly to: IsoDate
}

/** Căn cứ đột xuất — why an inspection is unannounced; clear signs of violation need their evidence. */
export interface UnannouncedCause {
  readonly ground: 'signs' | 'petition' | 'assigned'
  readonly evidence?: string
}

/** Cuộc thanh tra, kiểm tra, kiểm toán dự kiến — one line of a plan, or one unannounced inspection. */
export interface PlannedInspection {
  readonly id: string
  readonly body: {
    readonly id: string
    readonly level: BodyLevel
    /** The ministry of a general department. */
    readonly parent?: string
  }
  /** Đối tượng: the tax code tells who it is, the name is only a hint. */
  readonly subject: { readonly taxCode?: string; readonly name?: string }
  /** Nội dung, lĩnh vực: the host's codes; the same code is the same content. */
  readonly contents: readonly string[]
  readonly kind: 'inspection' | 'check' | 'audit'
  readonly form: 'planned' | 'unannounced'
  readonly cause?: UnannouncedCause
  readonly year: number
  /** Thời kỳ thanh tra: the time that is looked at. Unknown counts as any time. */
  readonly period?: DaySpan
  /** Thời gian tiến hành: when the body comes. */
  readonly conduct?: DaySpan
}

/** Loại chồng chéo. */
export type OverlapGround = 'frequency' | 'both-kinds' | 'content' | 'audit' | 'conduct'

/** One reason why plans of an enterprise in a year overlap; the ids in order. */
export interface OverlapReason {
  readonly ground: OverlapGround
  readonly plans: readonly string[]
  readonly contents?: readonly string[]
  readonly basis: Basis
}

/** Chồng chéo — the plans of one enterprise in one year that cannot all stand. */
export interface Overlap {
  readonly taxCode: string
  readonly year: number
  /** Whether inspections and checks count together or apart, by the law of `lawDay`. */
  readonly ruleSet: 'together-once' | 'each-kind-once'
  readonly lawDay: IsoDate
  readonly plans: readonly string[]
  readonly reasons: readonly OverlapReason[]
}

/** Why a plan stays or gives way. */
export type ProposalReason =
  | 'precedence'
  | 'same-rank'
  | 'same-body'
  | 'rank-unknown'
  | 'state-audit'
  | 'both-kinds'
  | 'frequency'
  | 'conduct'
  | 'no-conflict-left'

/** Who decides when the bodies do not agree; `law` when the law itself says who inspects. */
export type Decider =
  | 'law'
  | 'higher-body'
  | 'inspector-general'
  | 'ministry-chief-inspector'
  | 'provincial-chief-inspector'
  | 'state-audit'
  | 'heads'

/** Đề xuất xử lý — what to do with a plan that overlaps; a proposal, never a decision. */
export interface Proposal {
  readonly plan: string
  readonly action: 'keep' | 'drop' | 'merge' | 'move'
  readonly reason: ProposalReason
  /** The plan it gives way to, joins or comes after. */
  readonly other?: string
  /** The contents that are dropped, when not all. */
  readonly contents?: readonly string[]
  /** The year it moves to; without it, it moves to after `other` in the same year. */
  readonly toYear?: number
  readonly decider?: Decider
  readonly basis: Basis
}

/** Kết quả rà soát kế hoạch. */
export interface OverlapReport {
  /** Enterprises and years that were compared, and those without overlap. */
  readonly subjects: number
  readonly clean: number
  readonly overlaps: readonly Overlap[]
  readonly proposals: readonly Proposal[]
  /** Ids of plans that could not be compared; the findings say why. */
  readonly unread: readonly string[]
}
