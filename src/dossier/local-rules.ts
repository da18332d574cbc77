import { withLocalOf } from '../calendar/check-local-rules'
import { replaceableDossier } from '../law/replaceable/dossier'

/** The outcome of a rule on dossiers, with what of `context.local` it could not use. */
export const withLocal = /* @__PURE__ */ withLocalOf(replaceableDossier)
