import type { Basis } from '../core/citation'
import type { IsoDate, IsoInstant } from '../core/date'
import type { Limit } from '../core/limit'

/**
 * Tạm dừng — a stretch that does not count, from its event to the event that ends it: of days, those after `from` up to
 * and including `to`. It also counts when it starts on the last day of the period, which ends at 24:00.
 */
export interface Pause {
  readonly from: IsoDate | IsoInstant
  /** Absent while the pause is still open: the end is then undetermined. */
  readonly to?: IsoDate | IsoInstant
  readonly basis?: Basis
}

/** Gia hạn — time added to the limit. */
export interface Extension {
  readonly limit: Limit
  readonly basis?: Basis
}

/** Thời hạn tính từ một sự kiện — so much from an event; the day of the event is not counted. */
export interface ForwardPeriod {
  readonly from: IsoDate | IsoInstant
  readonly limit: Limit
  readonly pauses?: readonly Pause[]
  readonly extensions?: readonly Extension[]
  readonly basis?: Basis
}

/** Thời hạn tính lùi — "at the latest 1 day before" an expiry. */
export interface BackwardPeriod {
  readonly until: IsoDate | IsoInstant
  readonly limit: Limit
  readonly basis?: Basis
}

/** Mốc thời gian — "trước ngày N" (`before`) or "chậm nhất ngày N" (`by`); never rolled to a later day. */
export type DateBound =
  | { readonly before: IsoDate; readonly basis?: Basis }
  | { readonly by: IsoDate; readonly basis?: Basis }

/** Any way the law sets an end. */
export type Period = ForwardPeriod | BackwardPeriod | DateBound

/** Ngày kết thúc thời hạn. */
export interface PeriodEnd {
  /** The last compliant day (through 24:00), or the last compliant moment of a limit in minutes or hours. */
  readonly due: IsoDate | IsoInstant
  /** The last working day that is not after `due`. */
  readonly lastWorkingDay: IsoDate
  /** Giờ hẹn — the moment a person is told: closing time of the last working day, or the moment itself. */
  readonly appointment: IsoInstant
  /** A day that was counted, skipped or rolled over is predicted or pending: the end may move. */
  readonly provisional: boolean
}
