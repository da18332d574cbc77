import { withLocalFindings } from '../calendar/check-local-rules'
import type { Context } from '../calendar/context'
import type { Finding } from '../core/finding'
import type { LocalFinding } from '../core/local-findings'
import type { Outcome } from '../core/outcome'
import { replaceableAccountability } from '../law/replaceable/accountability'

/** The outcome of a rule on accountability, with what of `context.local` it could not use. */
export function withLocal<Value, Found extends Finding>(
  outcome: Outcome<Value, Found>,
  context: Context,
): Outcome<Value, Found | LocalFinding> {
  return withLocalFindings(outcome, context, replaceableAccountability)
}
