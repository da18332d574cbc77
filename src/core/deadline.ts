import type { Basis } from './citation'
import type { IsoDate, IsoInstant } from './date'
import type { Trace } from './trace'

/** `void`: the duty no longer exists; `met-late`: done, but after `due`. */
export type DeadlineStatus = 'running' | 'paused' | 'met' | 'met-late' | 'overdue' | 'void'

/** Thời hạn phải thực hiện — any dated duty: a result date, a statutory clock, a plan duty, a publication. */
export interface Deadline {
  readonly id: string
  /** Who must act: a role (`authority`, `one-stop`, `applicant`) or a unit id. */
  readonly holder: string
  /** The event or day that started it. */
  readonly start: IsoInstant | IsoDate
  /** The last compliant day (through 24:00) or the last compliant moment. */
  readonly due: IsoDate | IsoInstant
  readonly status: DeadlineStatus
  readonly metAt?: IsoInstant
  /** Working days left after the day of the question; negative when overdue. */
  readonly remaining: { readonly workingDays: number }
  /** True when a day between start and due rests on a predicted or pending day. */
  readonly provisional: boolean
  readonly basis: Basis
  readonly trace: Trace
}
