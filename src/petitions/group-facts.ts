import type { IsoDate } from '../core/date'

/** Dữ kiện về việc cử người đại diện. */
export interface GroupFacts {
  readonly date: IsoDate
  /** How many people come about one content. */
  readonly people: number
  /** How many representatives they appointed, if they did. */
  readonly representatives?: number
  /** Whether each representative is one of them. */
  readonly amongThem?: boolean
  /** Whether the appointment is in writing. */
  readonly inWriting?: boolean
  /** Whether all of them signed it. */
  readonly signedByAll?: boolean
}

/** Số người đại diện được cử. */
export interface Representatives {
  readonly minimum: number
  readonly maximum: number
}
