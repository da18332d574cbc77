import type { Basis, Seen } from '../core/citation'
import type { IsoDate, IsoInstant } from '../core/date'
import type { FindingOf } from '../core/finding'
import type { Limit, PeriodUnit } from '../core/limit'
import type { SchemaFinding } from '../core/schema-findings'
import type { StepOf } from '../core/trace'
import type { InterpretationId, Policy } from '../law/policy'

/**
 * Loại ngày — what a day is for the civil service.
 *
 * `working` · `weekly-rest` nghỉ hằng tuần · `public-holiday` ngày lễ · `tet` Tết Âm lịch · `national-day` ngày liền kề
 * Quốc khánh · `compensatory` nghỉ bù · `culture-day` Ngày Văn hóa Việt Nam · `swapped-off` ngày làm việc được hoán đổi
 * thành ngày nghỉ · `swapped-work` ngày nghỉ đi làm bù · `closure` đơn vị ngừng làm việc.
 */
export type DayKind =
  | 'working'
  | 'weekly-rest'
  | 'public-holiday'
  | 'tet'
  | 'national-day'
  | 'compensatory'
  | 'culture-day'
  | 'swapped-off'
  | 'swapped-work'
  | 'closure'

/**
 * How sure a day is: `decided` by a notice or letter, `statutory` by the statute alone, `predicted` until a notice is
 * issued, `pending` while a proposal is open.
 */
export type Certainty = 'decided' | 'statutory' | 'predicted' | 'pending'

/** Tình trạng của một ngày — what a day is, how sure that is, and where it is written. */
export interface DayStatus {
  readonly date: IsoDate
  readonly working: boolean
  readonly kind: DayKind
  readonly certainty: Certainty
  readonly basis: Basis
  /** The other day of a swap (hoán đổi), also while the swap is only proposed. */
  readonly swappedWith?: IsoDate
}

/** Hoán đổi ngày làm việc — a weekday off in exchange for a rest day worked. */
export interface Swap {
  readonly off: IsoDate
  readonly worked: IsoDate
  readonly status: 'proposed' | 'decided' | 'declined'
}

/** Thông báo nghỉ lễ, tết; công văn hoán đổi — one notice or letter, with the day it became known. */
export interface Notice {
  /** The day it was issued: before it, nobody could know. */
  readonly issued: IsoDate
  readonly basis: Basis
  readonly seen: Seen
  /** Tết Âm lịch: first and last day of the break, weekends inside it included. */
  readonly tet?: readonly [first: IsoDate, last: IsoDate]
  /** Quốc khánh: the second day, before or after 2 September. */
  readonly nationalDay?: IsoDate
  readonly swaps?: readonly Swap[]
  /** Other days off that the notice names. */
  readonly off?: readonly IsoDate[]
  /** Other rest days that are worked. */
  readonly worked?: readonly IsoDate[]
}

/** Ngừng làm việc của đơn vị — days a unit does not work: a storm, a move. */
export interface Closure {
  readonly first: IsoDate
  readonly last: IsoDate
  readonly issued: IsoDate
  readonly basis: Basis
}

/** Days of the week as hosts write them. */
export type Weekday = 'monday' | 'tuesday' | 'wednesday' | 'thursday' | 'friday' | 'saturday' | 'sunday'

/** Buổi làm việc — one session, `HH:MM` to `HH:MM`, local time. */
export interface Session {
  readonly from: string
  readonly to: string
}

/** Giờ làm việc — the sessions of a working day, and those weekdays that differ. */
export interface OfficeHours {
  readonly sessions: readonly Session[]
  readonly byWeekday?: Partial<Record<Weekday, readonly Session[]>>
}

/** What a calendar is made from. */
export interface CalendarSources {
  readonly notices: readonly Notice[]
  readonly closures: readonly Closure[]
  readonly weeklyRest: readonly Weekday[] | undefined
  readonly officeHours: OfficeHours
  readonly policy: Partial<Policy>
}

/** The days of a calendar in typed arrays; made by the library, not by hand. */
export interface DayIndex {
  /** Day number of the first day. */
  readonly first: number
  readonly length: number
  /** Kind and certainty of each day, `kind + 16 * certainty`. */
  readonly kinds: Uint8Array
  /** Position in `bases` of each day. */
  readonly basisOf: Uint16Array
  readonly bases: readonly Basis[]
  /** Working days up to and including each day. */
  readonly counts: Int32Array
  /** Position of the n-th working day, n from 1. */
  readonly nth: Int32Array
  /** Predicted or pending days up to and including each day. */
  readonly uncertain: Int32Array
  /** The other day of each swap, by position. */
  readonly partners: Readonly<Record<number, number>>
  /** Office sessions of each weekday, Sunday first: seconds from midnight. */
  readonly hours: readonly (readonly (readonly [from: number, to: number])[])[]
}

/** Lịch làm việc — which days are worked, as known on a day; pass it as `context.calendar`. */
export interface WorkingCalendar {
  readonly from: IsoDate
  readonly to: IsoDate
  /** What was issued after this day is not in the calendar. */
  readonly knownOn: IsoDate
  readonly sources: CalendarSources
  readonly index: DayIndex
}

/** Parameters of the findings of the calendar. */
export interface CalendarFindings {
  'calendar.date-not-text': { readonly given: string }
  'calendar.date-form': { readonly given: string; readonly meant?: IsoDate }
  'calendar.date-impossible': { readonly given: string }
  'calendar.date-outside': { readonly date: string; readonly from: IsoDate; readonly to: IsoDate }
  'calendar.instant-form': { readonly given: string }
  'calendar.range-reversed': { readonly first: IsoDate; readonly last: IsoDate }
  'calendar.off-and-worked': { readonly date: IsoDate }
  'calendar.worked-holiday': { readonly date: IsoDate; readonly kind: DayKind }
  'calendar.already-worked': { readonly date: IsoDate }
  'calendar.already-off': { readonly date: IsoDate; readonly kind: DayKind }
  'calendar.not-next-to-national-day': { readonly date: IsoDate }
  'calendar.tet-far-from-new-year': { readonly first: IsoDate; readonly newYear: IsoDate }
  'calendar.no-working-weekday': Record<never, never>
  'calendar.weekday-unknown': { readonly given: string }
  'calendar.session-form': { readonly from: string; readonly to: string }
  'calendar.session-reversed': { readonly from: string; readonly to: string }
  'calendar.sessions-overlap': { readonly first: string; readonly second: string }
  'calendar.no-sessions': Record<never, never>
  'period.amount': { readonly given: string }
  'period.unit': { readonly given: string }
  'period.end-rule': { readonly given: string }
  'period.extension-unit': { readonly unit: PeriodUnit; readonly extension: PeriodUnit }
  'period.needs-instant': { readonly unit: PeriodUnit }
  'period.pause-open': { readonly from: string }
  'period.pause-reversed': { readonly from: string; readonly to: string }
  'period.end-outside': { readonly from: IsoDate; readonly to: IsoDate }
}

/** A finding of the calendar. */
export type CalendarFinding = FindingOf<CalendarFindings> | SchemaFinding

/** Parameters of the steps of a trace about days and periods. */
export interface CalendarSteps {
  'interpretation.used': { readonly id: InterpretationId; readonly option: string }
  'period.event': { readonly event: IsoDate | IsoInstant; readonly countsFrom: IsoDate | IsoInstant }
  'period.limit': Limit
  'period.extended': Limit
  'period.paused': {
    readonly from: IsoDate | IsoInstant
    readonly to: IsoDate | IsoInstant
    readonly amount: number
    readonly unit: PeriodUnit
  }
  'period.skipped': { readonly days: readonly DayStatus[] }
  'period.clamped': { readonly to: IsoDate }
  'period.rolled': { readonly from: IsoDate; readonly to: IsoDate }
  'period.counted-back': { readonly from: IsoDate | IsoInstant; readonly to: IsoDate | IsoInstant }
  'period.bound': { readonly bound: 'before' | 'by'; readonly date: IsoDate }
  'period.uncertain': { readonly days: readonly DayStatus[] }
  'period.due': { readonly due: IsoDate | IsoInstant; readonly lastWorkingDay: IsoDate }
  'receipt.day': { readonly receipt: IsoDate | IsoInstant; readonly day: IsoDate }
}

/** A step of a trace about days and periods. */
export type CalendarStep = StepOf<CalendarSteps>
