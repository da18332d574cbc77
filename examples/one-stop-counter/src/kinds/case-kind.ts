import { type Basis, type Deadline, type Finding, lawVersion, type Outcome, type Undetermined } from 'congvu/core'
import {
  type Allowed,
  type CaseContext,
  type Forbidden,
  type Label,
  type Lifecycle,
  type LifecycleEvent,
  mayHappen,
} from 'congvu/lifecycle'
import type { Role } from '../access/roles'
import type { CaseEvent, KindName, StoredCase } from '../store/cases'

/** What every audit of the library tells, whatever the kind of case. */
export interface CaseAudit {
  readonly state: string
  readonly final: boolean
  readonly deadlines: readonly Deadline[]
  readonly allowed: readonly Allowed<string, LifecycleEvent>[]
  readonly forbidden: readonly Forbidden<LifecycleEvent>[]
}

/** A kind of case: its lifecycle and audit are the library's, only the roles of this office are told here. */
export interface CaseKind<Audit extends CaseAudit = CaseAudit> {
  readonly name: KindName
  readonly label: Label
  readonly states: Readonly<Record<string, Label>>
  readonly events: Readonly<Record<string, Label>>
  readonly clocks: readonly { readonly id: string; readonly label: Label }[]
  /** Who may record a step: the library says by whom it is taken, the office who of its people that is. */
  rolesOf(by: string): readonly Role[]
  /** Every `by` of an event in the table. */
  takenBy(event: string): readonly string[]
  /** Where the findings of unreadable input point, for an event about to be recorded. */
  read(stored: Pick<StoredCase, 'code' | 'facts'>, events: readonly CaseEvent[]): readonly Finding[]
  audit(stored: StoredCase, asOf: string): Outcome<Audit>
  may(stored: StoredCase, event: CaseEvent): Outcome<boolean>
}

interface KindTable<
  State extends string,
  Event extends LifecycleEvent,
  Facts,
  Record extends { readonly events: readonly Event[] },
  Audit extends CaseAudit,
> {
  readonly name: KindName
  readonly lifecycle: Lifecycle<State, Event, Facts>
  readonly roles: Readonly<Partial<globalThis.Record<string, readonly Role[]>>>
  /** Reads a record of the library from what is stored; the database is a border too. */
  parse(code: string, facts: StoredCase['facts'], events: readonly CaseEvent[]): Parsed<Record>
  /** What the lifecycle asks of the case beside its events. */
  factsOf(record: Record): Facts
  audit(record: Record, context: { readonly asOf: string }): Outcome<Audit>
}

/** A record that could be read, or why not. */
export type Parsed<Record> = { readonly record: Record } | { readonly findings: readonly Finding[] }

/** Makes a kind from the tables of the library. */
export function defineKind<
  State extends string,
  Event extends LifecycleEvent,
  Facts,
  Record extends { readonly events: readonly Event[] },
  Audit extends CaseAudit,
>({ name, lifecycle, roles, parse, factsOf, audit }: KindTable<State, Event, Facts, Record, Audit>): CaseKind<Audit> {
  const unreadable = (findings: readonly Finding[]): Undetermined => ({
    status: 'undetermined',
    missing: [],
    findings,
    trace: { rule: name, lawVersion, steps: [] },
  })
  return {
    name,
    label: lifecycle.label,
    states: lifecycle.states,
    events: lifecycle.events,
    clocks: lifecycle.clocks,
    rolesOf: (by) => roles[by] ?? [],
    takenBy: (event) => lifecycle.transitions.filter((row) => row.event === event).map(({ by }) => by),
    read(stored, events) {
      const parsed = parse(stored.code, stored.facts, events)
      return 'findings' in parsed ? parsed.findings : []
    },
    audit(stored, asOf) {
      const parsed = parse(stored.code, stored.facts, stored.events)
      return 'findings' in parsed ? unreadable(parsed.findings) : audit(parsed.record, { asOf })
    },
    may(stored, event) {
      const parsed = parse(stored.code, stored.facts, [...stored.events, event])
      if ('findings' in parsed) return unreadable(parsed.findings)
      const context: CaseContext<Facts> = { facts: factsOf(parsed.record) }
      const { events } = parsed.record
      return mayHappen(lifecycle, events.slice(0, -1), events.at(-1) as Event, context)
    },
  }
}

/** The article that gives a step to somebody. */
export function basisOfStep({ allowed }: CaseAudit, event: string): Basis | undefined {
  return allowed.find((row) => row.event === event)?.basis
}
