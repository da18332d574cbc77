import type { IsoDate, IsoInstant } from '../core/date'
import type { ProcedureLimit } from './types'

/** Một bước liên thông — what one body does, its share of the time, and what it needs first. */
export interface LinkedStep {
  readonly id: string
  readonly body: string
  readonly limit?: ProcedureLimit
  /** Ids of the steps whose result it needs; absent, the step before it on paper, none when sent to all at once. */
  readonly after?: readonly string[]
  /** When the body finished it. */
  readonly done?: IsoInstant
}

/** Hồ sơ liên thông. */
export interface LinkedFacts {
  readonly accepted: IsoInstant
  /** `in-sequence`: paper, from body to body; `to-all`: electronic, sent to every body at once. */
  readonly course: 'in-sequence' | 'to-all'
  readonly steps: readonly LinkedStep[]
  /** Tổng thời hạn đã công bố của thủ tục. */
  readonly published?: ProcedureLimit
  /** The moment of the question, to see which body is overdue now. */
  readonly asOf?: IsoInstant
}

/** One step with its dates. */
export interface LinkedStepDue {
  readonly id: string
  readonly body: string
  /** By the plan: start when the steps it needs are due, due by its own limit. */
  readonly start: IsoDate | IsoInstant
  readonly due: IsoDate | IsoInstant
  /** By what happened: from the moment its last input was there. Absent while an input is missing. */
  readonly actualDue?: IsoDate | IsoInstant
  readonly standing: 'waiting' | 'running' | 'in-time' | 'late' | 'overdue'
}

/** Ngày trả kết quả của thủ tục liên thông. */
export interface LinkedDue {
  readonly due: IsoDate | IsoInstant
  readonly publishedDue?: IsoDate | IsoInstant
  /** Ids of the steps that decide the due day. */
  readonly criticalPath: readonly string[]
  readonly steps: readonly LinkedStepDue[]
  /** Bodies that took longer than their own share, each once. */
  readonly lateBodies: readonly string[]
}

/** A step with what it needs made plain and its limit known. */
export type ReadyStep = LinkedStep & { readonly after: readonly string[]; readonly limit: ProcedureLimit }
