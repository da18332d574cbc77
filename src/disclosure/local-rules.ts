import { withLocalOf } from '../calendar/check-local-rules'
import { replaceableDisclosure } from '../law/replaceable/disclosure'

/** The outcome of a rule on publication, with what of `context.local` it could not use. */
export const withLocal = /* @__PURE__ */ withLocalOf(replaceableDisclosure)
