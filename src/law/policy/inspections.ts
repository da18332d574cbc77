import { chooserOf } from './chooser-of'

/** The options at each open point of inspections; the first is the default. */
export const inspectionsOptions = {
  'inspections.count-audits': ['not-counted', 'counted'],
  'inspections.branch': ['enterprise', 'apart'],
  'inspections.inspection-or-check': ['inspection', 'check'],
  'inspections.rule-set-day': ['conduct', 'question'],
  'inspections.authority-day-off': ['same-day', 'next-working-day'],
  'inspections.pending-regime': ['decision', 'event'],
} as const

/** The choice at an open point of inspections: the host’s, else the default. */
export const choose = /* @__PURE__ */ chooserOf(inspectionsOptions)
