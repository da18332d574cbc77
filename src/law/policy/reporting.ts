import { chooserOf } from './chooser-of'

/** The options at each open point of reporting; the first is the default. */
export const reportingOptions = {
  'reporting.number-series': ['by-type', 'common'],
} as const

/** The choice at an open point of reporting: the host’s, else the default. */
export const choose = /* @__PURE__ */ chooserOf(reportingOptions)
