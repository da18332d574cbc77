import { chooserOf } from './chooser-of'

/** The options at each open point of disclosure; the first is the default. */
export const disclosureOptions = {
  'disclosure.first-day': ['not-counted', 'counted'],
} as const

/** The choice at an open point of disclosure: the host’s, else the default. */
export const choose = /* @__PURE__ */ chooserOf(disclosureOptions)
