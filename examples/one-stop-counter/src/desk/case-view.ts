import type { Finding } from 'congvu/core'
import type { Actor } from '../access/roles'
import type { CaseAudit, CaseKind } from '../kinds/case-kind'
import type { CaseEvent, StoredCase } from '../store/cases'

/** A case as its officers see it: what is stored, what the library says of it now, and which steps are this role's. */
export interface CaseView<Audit extends CaseAudit = CaseAudit> {
  readonly code: string
  readonly version: number
  readonly facts: StoredCase['facts']
  readonly events: readonly CaseEvent[]
  readonly actors: readonly string[]
  readonly audit: Audit
  readonly findings: readonly Finding[]
  /** Steps that this role may take now. */
  readonly steps: readonly string[]
}

/** What is stored and audited; `undefined` only for a record that the library cannot read. */
export function viewOf<Audit extends CaseAudit>(
  kind: CaseKind<Audit>,
  stored: StoredCase,
  actor: Actor,
  asOf: string,
): CaseView<Audit> {
  const outcome = kind.audit(stored, asOf)
  if (outcome.status === 'undetermined') {
    throw new Error(`${stored.kind} ${stored.code} cannot be read: ${outcome.findings.map(({ code }) => code)}`)
  }
  const { code, version, facts, events, actors } = stored
  const steps = outcome.value.allowed.filter(({ by }) => kind.rolesOf(by).includes(actor.role))
  return {
    code,
    version,
    facts,
    events,
    actors,
    audit: outcome.value,
    findings: outcome.findings,
    steps: [...new Set(steps.map(({ event }) => event))],
  }
}
