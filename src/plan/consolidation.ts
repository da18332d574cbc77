import type { IsoDate, IsoInstant } from '../core/date'
import type { Difficulty, DifficultyRouting } from './difficulty'
import type { DutyDeadline } from './schedule-types'
import type { PlanContext } from './unit-documents'

/** Báo cáo đã nhận — a unit's report as the Department of Home Affairs registers it. */
export interface ReceivedReport {
  readonly unit: string
  /** When it was sent; a moment with its offset, or a day. */
  readonly sent: IsoInstant | IsoDate
  /** The year it is for; when left out, the year asked about, unless it was sent before that year began. */
  readonly year?: number
}

/** Bối cảnh tổng hợp — which year, as of when, and what else is known. */
export interface ConsolidationContext extends PlanContext {
  readonly asOf: IsoInstant
  /** The reporting year; the civil year of `asOf` when left out. */
  readonly year?: number
  /** When the Department sent its own consolidated report. */
  readonly consolidated?: IsoInstant | IsoDate
  /** Difficulties reported on the way; see `checkDifficultyRouting`. */
  readonly difficulties?: readonly Difficulty[]
}

/** Đơn vị trong bảng tổng hợp. */
export interface ConsolidatedUnit {
  readonly unit: string
  readonly name: string
  readonly sent?: IsoInstant | IsoDate
  /** Working days after the last compliant day; only for late and overdue ones. */
  readonly workingDaysLate?: number
}

/** Bảng tổng hợp báo cáo — who reported, who is late, who is missing, and how long the Department still has. */
export interface Consolidation {
  readonly year: number
  /** Every unit that owes a report, with its deadline. */
  readonly reports: readonly DutyDeadline[]
  /** The Department's own deadline. */
  readonly consolidated: DutyDeadline
  readonly inTime: readonly ConsolidatedUnit[]
  /** Sent on the very day of “trước ngày”: late unless the words include it. */
  readonly onBoundary: readonly ConsolidatedUnit[]
  readonly late: readonly ConsolidatedUnit[]
  readonly missing: readonly ConsolidatedUnit[]
  /** Sent by units that owe none. */
  readonly notOwed: readonly ConsolidatedUnit[]
  /** Until the Department's last compliant day; negative once it has passed. */
  readonly daysLeft: { readonly calendar: number; readonly working: number }
  /** `ready`: nobody is missing; `share`: reports received among those owed, 0 to 1. */
  readonly readiness: { readonly ready: boolean; readonly share: number }
  readonly difficulties?: DifficultyRouting
}
