export { addWorkingDays } from './add-working-days'
export { addWorkingDaysBulk } from './add-working-days-bulk'
export { affectedBy, type MovedDeadline } from './affected-by'
export { calendarAsKnownOn } from './calendar-as-known-on'
export { computePeriodEnd } from './compute-period-end'
export { computeReceiptDay } from './compute-receipt-day'
export type { Context, ContextAt, LocalRules, LocalValue } from './context'
export { countWorkingDays } from './count-working-days'
export { type CalendarOptions, createCalendar } from './create-calendar'
export { dayStatus } from './day-status'
export { type CalendarDifference, diffCalendars } from './diff-calendars'
export { isWorkingDay } from './is-working-day'
export type { LunarDate } from './lunar'
export { notices } from './notices'
export { parseDate } from './parse-date'
export type { BackwardPeriod, DateBound, Extension, ForwardPeriod, Pause, Period, PeriodEnd } from './period'
export { fromLunar, toLunar } from './to-lunar'
export type {
  CalendarFinding,
  CalendarFindings,
  CalendarStep,
  CalendarSteps,
  Certainty,
  Closure,
  DayKind,
  DayStatus,
  Notice,
  OfficeHours,
  Session,
  Swap,
  Weekday,
  WorkingCalendar,
} from './types'
export { vietnamCalendar } from './vietnam-calendar'
