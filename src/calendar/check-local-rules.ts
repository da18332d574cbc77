import type { Basis } from '../core/citation'
import { type Finding, finding, type Path } from '../core/finding'
import { quote } from '../core/iso'
import type { LocalFinding } from '../core/local-findings'
import { nearestNames } from '../core/nearest-names'
import type { Outcome } from '../core/outcome'
import { isRecord } from '../core/shape'
import { parameterDomains } from '../law/domains'
import { checkPolicy } from './check-policy'
import type { Context } from './context'
import { problemsOf } from './local-values'
import { unusable } from './unusable'

/** The parameters of a domain that a host may replace, each with what it is, and where the law leaves room for it. */
export interface Replaceable {
  /** Rows of other domains are left to those; absent: rows of every domain are checked. */
  readonly domains?: readonly string[]
  readonly basis: Basis
  readonly shapes: Readonly<Record<string, 'number' | 'limit'>>
}

/**
 * Quy định riêng dùng được không? — What of `context.local` a domain cannot use: a name that is no parameter which may be
 * replaced, a value of another shape, days that are none, no citation. Such a row is not used; the law's own value is.
 */
export function checkLocalRules(local: unknown, path: Path, known: Replaceable): readonly LocalFinding[] {
  if (!isRecord(local)) return [unusable('record', local, path, known.basis)]
  const { values } = local
  if (values === undefined) return []
  if (!Array.isArray(values)) return [unusable('list', values, [...path, 'values'], known.basis)]
  return values.flatMap((row: unknown, index) => checkRow(row, [...path, 'values', index], known))
}

function checkRow(row: unknown, path: Path, known: Replaceable): readonly LocalFinding[] {
  const { domains, basis, shapes } = known
  if (!isRecord(row)) return [unusable('record', row, path, basis)]
  const { parameter } = row
  const id = typeof parameter === 'string' ? parameter : ''
  const [first = ''] = id.split('.', 1)
  if (domains?.includes(first) === false && parameterDomains.some((one) => one === first)) return []
  const shape = Object.hasOwn(shapes, id) ? shapes[id] : undefined
  if (shape === undefined) {
    const params = { given: quote(parameter), nearest: nearestNames(id, Object.keys(shapes)) }
    return [finding('local.parameter-unknown', params, basis, { path: [...path, 'parameter'] })]
  }
  return problemsOf(row, shape).map(({ path: place, expected, given }) =>
    finding('local.unusable', { parameter: id, field: place.join('.'), expected, given }, basis, {
      path: [...path, ...place],
    }),
  )
}

/** An outcome with the choices and local rules of its context that cannot be used, before everything else that was found. */
export function withLocalFindings<Value, Found extends Finding>(
  outcome: Outcome<Value, Found>,
  context: Context,
  known: Replaceable,
): Outcome<Value, Found | LocalFinding> {
  if (context?.local === undefined && context?.policy === undefined) return outcome
  const found = [
    ...checkPolicy(context.policy, known.basis),
    ...(context.local === undefined ? [] : checkLocalRules(context.local, ['context', 'local'], known)),
  ]
  return found.length === 0 ? outcome : { ...outcome, findings: [...found, ...outcome.findings] }
}

/** The same for the rules of one domain: what it may replace is said once. */
export function withLocalOf(known: Replaceable) {
  return <Value, Found extends Finding>(
    outcome: Outcome<Value, Found>,
    context: Context,
  ): Outcome<Value, Found | LocalFinding> => withLocalFindings(outcome, context, known)
}
