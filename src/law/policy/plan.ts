import { chooserOf } from './chooser-of'

/** The options at each open point of the plan; the first is the default. */
export const planOptions = {
  'plan.receiving-unit': ['owes', 'owes-none'],
} as const

/** The choice at an open point of the plan: the host’s, else the default. */
export const choose = /* @__PURE__ */ chooserOf(planOptions)
