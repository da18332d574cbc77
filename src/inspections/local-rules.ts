import { withLocalOf } from '../calendar/check-local-rules'
import { replaceableInspections } from '../law/replaceable/inspections'

/** The outcome of a rule on inspections, with what of `context.local` it could not use. */
export const withLocal = /* @__PURE__ */ withLocalOf(replaceableInspections)
