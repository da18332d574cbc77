import type { IsoDate, IsoInstant } from '../core/date'

/** Khó khăn, vướng mắc — a difficulty that a unit met in carrying out the plan, and its way to an answer. */
export interface Difficulty {
  readonly unit: string
  readonly content: string
  /** Ngày phát sinh. */
  readonly raised: IsoInstant | IsoDate
  /** When the unit reported it, and to whom (unit ids). */
  readonly sent?: IsoInstant | IsoDate
  readonly sentTo?: readonly string[]
  /** When the unit it goes through passed it on to the People's Committee. */
  readonly forwarded?: IsoInstant | IsoDate
  readonly answered?: IsoInstant | IsoDate
}

/** Một khó khăn đang ở đâu. */
export interface DifficultyStatus {
  readonly unit: string
  readonly content: string
  readonly stage: 'not-sent' | 'sent' | 'forwarded' | 'answered'
  readonly routed: boolean
  /** Working days from the day it arose to its answer, or to the moment of the question. */
  readonly workingDays?: number
}

/** Kết quả kiểm tra đường phản ánh khó khăn. */
export interface DifficultyRouting {
  readonly difficulties: readonly DifficultyStatus[]
  /** How many have no answer yet. */
  readonly open: number
}
