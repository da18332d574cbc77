import type { Context } from '../calendar/context'
import type { IsoDate, IsoInstant } from '../core/date'
import type { DocumentReference } from '../reporting/types'
import type { DutyDeadline, Members } from './schedule-types'
import type { Plan } from './types'

/** Bối cảnh của kế hoạch — the usual context, the plan (Cần Thơ's by default) and, to know what is overdue, the moment. */
export interface PlanContext extends Context {
  readonly plan?: Plan
  readonly members?: Members
  readonly asOf?: IsoInstant
}

/** Văn bản của đơn vị — what a unit plan and a unit report have in common. */
export interface UnitDocument {
  /** Unit id of the directory: `so-tu-phap`. */
  readonly unit: string
  /** Số, ký hiệu: `45/KH-STP`. */
  readonly number?: string
  /** Ngày ban hành. */
  readonly date?: IsoDate
  /** When it was sent; a moment with its offset, or a day. */
  readonly sent?: IsoInstant | IsoDate
}

/** Nhiệm vụ trong kế hoạch của đơn vị. */
export interface UnitPlanTask {
  readonly task: string
  readonly solutions?: readonly string[]
  /** Who is responsible: a named office or person. */
  readonly owner?: string
  /** Clauses of the city's plan that it carries out: `II.3.đ`. */
  readonly clauses?: readonly string[]
}

/** Kế hoạch thực hiện của đơn vị — the implementing plan that III.1.b asks for. */
export interface UnitPlan extends UnitDocument {
  readonly tasks?: readonly UnitPlanTask[]
  /** Documents it cites, each with number and date. */
  readonly cites?: readonly { readonly number: string; readonly date?: string }[]
}

/** Kết quả thực hiện một nhiệm vụ. */
export interface UnitReportResult {
  readonly result: string
  /** Clauses of the city's plan that it tells about. */
  readonly clauses?: readonly string[]
}

/** Báo cáo kết quả thực hiện hằng năm của đơn vị — the yearly report that III.1.c asks for. */
export interface UnitReport extends UnitDocument {
  readonly year: number
  /** First and last day of its data; the plan fixes none, so the report must say. */
  readonly dataFrom?: IsoDate
  readonly dataTo?: IsoDate
  readonly results?: readonly UnitReportResult[]
}

/** Đúng hạn, đúng ngày mốc, trễ hạn, chưa gửi, quá hạn, không phải gửi. */
export type SubmissionTimeliness = 'on-time' | 'on-boundary' | 'late' | 'not-sent' | 'overdue' | 'not-owed'

/** What was found out about a unit's document. */
interface UnitDocumentCheck {
  readonly timeliness: SubmissionTimeliness
  /** Absent when the unit owes none. */
  readonly deadline?: DutyDeadline
  /** Clauses of the plan that bind the unit and that the document takes up. */
  readonly covered: readonly string[]
  /** Those that it does not. */
  readonly missed: readonly string[]
}

/** Kết quả kiểm tra kế hoạch của đơn vị. */
export interface UnitPlanCheck extends UnitDocumentCheck {
  readonly tasks: number
  readonly citations: readonly DocumentReference[]
}

/** Kết quả kiểm tra báo cáo của đơn vị. */
export interface UnitReportCheck extends UnitDocumentCheck {
  /** Ngày chốt số liệu muộn nhất — the last day to which its data may run. */
  readonly latestDataTo?: IsoDate
}
