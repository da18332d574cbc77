import type { DateBound } from '../calendar/period'
import type { Bilingual } from '../core/bilingual'
import type { Basis } from '../core/citation'
import type { IsoDate, IsoInstant } from '../core/date'
import type { Deadline } from '../core/deadline'
import type { Answerable, Modality, Plan, Timing } from './types'

/**
 * Đơn vị của từng nhóm — which units stand for an actor of a plan, where the host knows better than the directory of Cần
 * Thơ: `{ 'so-ban-nganh': ['local:so-noi-vu', …] }` for another province.
 */
export type Members = Readonly<Record<string, readonly string[]>>

/** Việc đã gửi — what a unit sent for a duty, and when. */
export interface Submission {
  /** Unit id of the directory, or the host's own id in `members`. */
  readonly unit: string
  /** Id of the duty (`III.1.c-2`), or of its clause when only one duty there has a date (`III.1.c`). */
  readonly duty: string
  /** When it was sent: a moment with its offset, or a day. */
  readonly at: IsoInstant | IsoDate
  /** The year it is for, when the duty is yearly; the year of `at` when left out. */
  readonly year?: number
}

/** Câu hỏi lập lịch — which days, whose duties, under which plan, with which evidence, as of when. */
export interface ScheduleQuery {
  /** First day: duties whose last compliant day is not before it. */
  readonly from: IsoDate
  /** Last day: duties whose last compliant day is not after it. */
  readonly to: IsoDate
  /** Unit ids; every unit that owes a duty when left out. */
  readonly units?: readonly string[]
  /** Any plan; Cần Thơ's by default. */
  readonly plan?: Plan
  readonly submissions?: readonly Submission[]
  /** The moment of the question; without it nothing is overdue. */
  readonly asOf?: IsoInstant
  /** Working days ahead of the last working day on which to remind; `defaultLeadTimes` when left out. */
  readonly leadTimes?: readonly number[]
  readonly members?: Members
}

/** Nhắc việc — a day on which to remind, so many working days before the last working day. */
export interface Reminder {
  readonly workingDays: number
  readonly date: IsoDate
}

/** Hạn của một nhiệm vụ — the deadline of one unit for one duty in one cycle. */
export interface DutyDeadline extends Deadline, Bilingual {
  readonly due: IsoDate
  readonly duty: string
  readonly clause: string
  /** The year of a yearly duty. */
  readonly year?: number
  /** Name of the holder on the day it is due; its id when the directory does not hold it. */
  readonly name: string
  readonly answerable: Answerable
  /** The day the plan writes, and whether it lies outside (`before`) or inside (`by`). */
  readonly bound: DateBound
  /** The last working day that is not after `due`. */
  readonly lastWorkingDay: IsoDate
  readonly reminders: readonly Reminder[]
  /** Who gets it: unit ids, or the plan's own actor where the directory holds none. */
  readonly receiving: readonly string[]
}

/** Nhiệm vụ không có mốc ngày — a duty that runs on or that an event calls for, with what shows that it was done. */
export interface UndatedDuty extends Bilingual {
  readonly duty: string
  readonly clause: string
  readonly modality: Modality
  readonly canBeViolated: boolean
  readonly timing: Timing
  readonly evidence: Bilingual
  readonly basis: Basis
}

/** Lịch nhiệm vụ — every dated duty as a deadline, and apart from them what has no date. */
export interface DutySchedule {
  /** Earliest due first; those of one day in the order of the plan. */
  readonly deadlines: readonly DutyDeadline[]
  readonly undated: readonly UndatedDuty[]
}
