import { withLocalOf } from '../calendar/check-local-rules'
import { replaceableOutreach } from '../law/replaceable/outreach'

/** The outcome of a rule on outreach, with what of `context.local` it could not use. */
export const withLocal = /* @__PURE__ */ withLocalOf(replaceableOutreach)
