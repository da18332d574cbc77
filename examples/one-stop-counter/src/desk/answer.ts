import type { Basis, Finding, Path, Severity } from 'congvu/core'
import type { KindName } from '../store/cases'
import type { CaseView } from './case-view'

/** Why the office itself says no; what the law forbids has the library's own codes. */
export type OwnCode =
  | 'counter.role'
  | 'counter.step-of-others'
  | 'counter.changed-meanwhile'
  | 'counter.not-found'
  | 'counter.wrong-phone'
  | 'counter.too-many-tries'
  | 'counter.unreadable'
  | 'counter.value-missing'
  | 'counter.value-wrong'
  | 'counter.procedure-unknown'
  | 'counter.user-unknown'
  | 'counter.page-unknown'
  | 'counter.from-elsewhere'
  | 'counter.too-large'

/** How it is refused: the status of the answer over HTTP. */
export type RefusalStatus = 400 | 401 | 403 | 404 | 409 | 413 | 422 | 429

/** No, with every reason and its article; `fresh` is the case as it stands now, when it has changed meanwhile. */
export interface Refusal {
  readonly done: false
  readonly status: RefusalStatus
  readonly findings: readonly Finding[]
  readonly fresh?: { readonly kind: KindName; readonly view: CaseView }
}

export interface Done<Value> {
  readonly done: true
  readonly value: Value
}

export type Answer<Value> = Done<Value> | Refusal

export function done<Value>(value: Value): Done<Value> {
  return { done: true, value }
}

export function refused(status: RefusalStatus, findings: readonly Finding[], fresh?: Refusal['fresh']): Refusal {
  return { done: false, status, findings, ...(fresh !== undefined && { fresh }) }
}

export function ownFinding(
  code: OwnCode,
  params: Readonly<Record<string, unknown>>,
  basis: Basis,
  place: { readonly severity?: Severity; readonly path?: Path } = {},
): Finding {
  return { code, severity: place.severity ?? 'violation', params, basis, ...(place.path && { path: place.path }) }
}
