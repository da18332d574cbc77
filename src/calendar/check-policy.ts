import type { Basis } from '../core/citation'
import { finding } from '../core/finding'
import { quote } from '../core/iso'
import type { LocalFinding } from '../core/local-findings'
import { nearestNames } from '../core/nearest-names'
import { isKeyOf, isRecord } from '../core/shape'
import { policyOptions } from '../law/policy'
import { unusable } from './unusable'

const path = ['context', 'policy']

/** What of `context.policy` is no choice: a point that the law does not leave open, an option that a point does not have. */
export function checkPolicy(policy: unknown, basis: Basis): readonly LocalFinding[] {
  if (policy === undefined || policy === null) return []
  if (!isRecord(policy)) return [unusable('record', policy, path, basis)]
  return Object.entries(policy).flatMap(([id, option]): readonly LocalFinding[] => {
    const place = { path: [...path, id] }
    if (!isKeyOf(policyOptions, id)) {
      const params = { given: quote(id), nearest: nearestNames(id, Object.keys(policyOptions)) }
      return [finding('local.choice-unknown', params, basis, place)]
    }
    const options: readonly unknown[] = policyOptions[id]
    if (option === undefined || options.includes(option)) return []
    return [finding('local.option-unknown', { id, given: quote(option), options: policyOptions[id] }, basis, place)]
  })
}
