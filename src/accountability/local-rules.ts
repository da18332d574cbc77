import { withLocalOf } from '../calendar/check-local-rules'
import { replaceableAccountability } from '../law/replaceable/accountability'

/** The outcome of a rule on accountability, with what of `context.local` it could not use. */
export const withLocal = /* @__PURE__ */ withLocalOf(replaceableAccountability)
