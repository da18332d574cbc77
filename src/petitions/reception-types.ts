import type { Weekday } from '../calendar/types'
import type { Basis } from '../core/citation'
import type { IsoDate } from '../core/date'

/** Chức danh có trách nhiệm trực tiếp tiếp công dân định kỳ. */
export type ReceptionRole =
  | 'provincial-chair'
  | 'district-chair'
  | 'commune-chair'
  | 'agency-head'
  | 'service-unit-head'
  | 'central-office'

/** Lịch tiếp công dân cố định của một người đứng đầu, như đơn vị đã công bố. */
export type ReceptionSchedule =
  | {
      readonly kind: 'day-of-month'
      readonly days: readonly number[]
      /** Where the session goes when its day is a day off. */
      readonly whenOff: 'next-working-day' | 'previous-working-day'
    }
  | {
      readonly kind: 'weekday'
      readonly weekday: Weekday
      readonly whenOff: 'next-working-day' | 'previous-working-day'
    }
  | { readonly kind: 'dates'; readonly dates: readonly IsoDate[] }

/** Người đứng đầu. */
export interface ReceptionHead {
  readonly role: ReceptionRole
  /** The unit, as the host names it. */
  readonly unit?: string
  readonly schedule?: ReceptionSchedule
}

/** From a day to a day, both included. */
export interface DayRange {
  readonly from: IsoDate
  readonly to: IsoDate
}

/** Tuần, tháng phải có ngày tiếp công dân. */
export interface ReceptionWindow extends DayRange {
  readonly per: 'week' | 'month'
  /** Days owed; fewer than the law's number only when the window has fewer working days. */
  readonly required: number
  /** The law changed inside the week: it covers this part of it only. */
  readonly split: boolean
  readonly basis: Basis
}

/** Một ngày tiếp công dân phải có. */
export interface ReceptionDay {
  readonly date: IsoDate
  /** The last day to post the schedule. */
  readonly postBy?: IsoDate
  /** `schedule`: the head's own day; `latest`: the last day on which the duty can still be kept. */
  readonly source: 'schedule' | 'latest'
  /** The scheduled day, when it was a day off and the session moved. */
  readonly movedFrom?: IsoDate
  readonly provisional: boolean
  readonly window: ReceptionWindow
}

/** Một buổi tiếp công dân đã thực hiện. */
export interface HeldReception {
  readonly date: IsoDate
  readonly by: 'head' | 'deputy' | 'other'
  /** Đột xuất: it does not count towards the periodic days. */
  readonly adHoc?: boolean
}

/** Tuần, tháng và số ngày đã tiếp. */
export interface ReceptionCount extends ReceptionWindow {
  readonly held: number
  readonly status: 'kept' | 'short' | 'running'
}

/** Việc thực hiện trách nhiệm tiếp công dân của người đứng đầu trong một kỳ. */
export interface ReceptionDuty {
  readonly windows: readonly ReceptionCount[]
  readonly required: number
  readonly held: number
  /** Windows that ended with too few days. */
  readonly short: number
  readonly adHoc: number
}
