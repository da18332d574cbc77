import { withLocalOf } from '../calendar/check-local-rules'
import { replaceablePetitions } from '../law/replaceable/petitions'

/** The outcome of a rule on petitions, with what of `context.local` it could not use. */
export const withLocal = /* @__PURE__ */ withLocalOf(replaceablePetitions)
