import { chooserOf } from './chooser-of'

/** The options at each open point of accountability; the first is the default. */
export const accountabilityOptions = {
  'accountability.limitation-law': ['act', 'later'],
  'accountability.authority-day-off': ['same-day', 'next-working-day'],
  'accountability.threshold-2026': ['due-day', 'change-day'],
} as const

/** The choice at an open point of accountability: the host’s, else the default. */
export const choose = /* @__PURE__ */ chooserOf(accountabilityOptions)
