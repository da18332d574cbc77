import type { Finding } from './finding'
import type { Trace } from './trace'

/** The rule could be answered. */
export interface Decided<Value, Found extends Finding = Finding> {
  readonly status: 'decided'
  readonly value: Value
  readonly findings: readonly Found[]
  readonly trace: Trace
}

/** The rule needs facts that were not given; `missing` lists their paths. */
export interface Undetermined<Found extends Finding = Finding> {
  readonly status: 'undetermined'
  readonly missing: readonly string[]
  readonly findings: readonly Found[]
  readonly trace: Trace
}

/** Kết luận — the answer of a rule over typed facts. */
export type Outcome<Value, Found extends Finding = Finding> = Decided<Value, Found> | Undetermined<Found>

/** Unknown input turned into a value, or the findings that say why it is none. */
export type Checked<Key extends string, Value, Found extends Finding = Finding> =
  | ({ readonly status: 'valid'; readonly findings: readonly Found[] } & { readonly [name in Key]: Value })
  | { readonly status: 'invalid'; readonly findings: readonly Found[] }

/** Makes a decided outcome. */
export function decided<Value, Found extends Finding>(
  value: Value,
  trace: Trace,
  findings: readonly Found[] = [],
): Decided<Value, Found> {
  return { status: 'decided', value, findings, trace }
}

/** Makes an outcome that names the facts still missing. */
export function undetermined<Found extends Finding>(
  missing: readonly string[],
  trace: Trace,
  findings: readonly Found[] = [],
): Undetermined<Found> {
  return { status: 'undetermined', missing, findings, trace }
}
