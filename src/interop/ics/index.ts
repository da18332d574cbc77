export type { EventWords } from './ics-words'
export type { ReminderRule } from './reminders'
export { type CalendarDeadline, type IcsOptions, toIcs } from './to-ics'
