import { chooserOf } from './chooser-of'

/** The options at each open point of satisfaction; the first is the default. */
export const satisfactionOptions = {
  'satisfaction.zero-denominator': ['not-applicable', 'zero'],
} as const

/** The choice at an open point of satisfaction: the host’s, else the default. */
export const choose = /* @__PURE__ */ chooserOf(satisfactionOptions)
