import type { Bilingual, Deadline, Finding, Trace } from 'congvu/core'
import type { Allowed, Forbidden, LifecycleEvent } from 'congvu/lifecycle'
import type { Locale } from 'congvu/messages'
import type { Parts } from './event-schema'

/** An event as it stands in the address and in the record. */
export type CaseEvent = Readonly<Record<string, unknown>> & LifecycleEvent

/** What every audit of a case finds out. */
export interface CaseAudit {
  readonly state: string
  readonly final: boolean
  readonly due?: string
  readonly deadlines: readonly Deadline[]
  readonly allowed: readonly Allowed<string, LifecycleEvent>[]
  readonly forbidden: readonly Forbidden<LifecycleEvent>[]
}

/** The answer of the library: what the case is, or why it cannot be read. */
export interface CaseAnswer {
  readonly audit?: CaseAudit
  readonly findings: readonly Finding[]
  readonly trace?: Trace
  /** What else is worth telling at a glance: a name and a value each. */
  readonly highlights?: readonly (readonly [name: Bilingual, value: string])[]
}

/** Loại vụ việc — one kind of case: its words, its schema, its audit. */
export interface CaseKind {
  readonly lifecycle: {
    readonly states: Readonly<Record<string, Bilingual>>
    readonly events: Readonly<Record<string, Bilingual>>
    readonly clocks: readonly { readonly id: string; readonly label: Bilingual }[]
  }
  /** The fields of the record beside its events. */
  readonly facts: Parts
  readonly events: Readonly<Record<string, Parts>>
  /** Nothing here may tell who somebody is. */
  readonly secret?: true
  audit(facts: Readonly<Record<string, unknown>>, events: readonly unknown[], asOf: string, locale: Locale): CaseAnswer
}
