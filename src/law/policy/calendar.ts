import { chooserOf } from './chooser-of'

/** The options at each open point of calendar; the first is the default. */
export const calendarOptions = {
  'calendar.before-date': ['exclusive', 'inclusive'],
  'calendar.backward-day-off': ['previous-working-day', 'calendar-day'],
  'calendar.swapped-off-day': ['day-off', 'not-a-day-off'],
  'calendar.culture-day-make-up': ['none', 'next-working-day'],
  'calendar.out-of-hours': ['same-day', 'next-working-day'],
  'calendar.saturday-intake': ['not-a-working-day', 'host-weekly-rest'],
  'calendar.office-hours': ['07:00-11:30 13:30-17:00', 'host-office-hours'],
} as const

/** The choice at an open point of calendar: the host’s, else the default. */
export const choose = /* @__PURE__ */ chooserOf(calendarOptions)
