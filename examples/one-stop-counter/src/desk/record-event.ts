import { basisOfPermission, type Permission } from '../access/permissions'
import type { Actor } from '../access/roles'
import { dayOf } from '../clock'
import type { Counter } from '../counter'
import { kinds } from '../kinds'
import { basisOfStep, type CaseKind } from '../kinds/case-kind'
import { isLateDuty } from '../kinds/late-duties'
import { appendEvent, type CaseEvent, type KindName, readCase, type StoredCase } from '../store/cases'
import { type Answer, done, ownFinding, type Refusal, refused } from './answer'
import { type CaseView, viewOf } from './case-view'
import { guarded, logDone } from './guard'
import { withPromise } from './promise'

/** A step about to be taken: the version of the case that the officer has seen, and the event without its moment. */
export interface Step {
  readonly version: number
  readonly event: Readonly<Record<string, unknown>>
}

/**
 * Takes a step in a case. It is refused when somebody else was faster (409, with the case as it is now), when it is
 * another role's step (403), when it cannot be read (422) or when the law forbids it (422, with every article).
 */
export function recordEvent(
  counter: Counter,
  actor: Actor,
  kindName: KindName,
  code: string,
  { version, event }: Step,
): Promise<Answer<CaseView>> {
  const permission: Permission = `${kindName}.record`
  return guarded(counter, actor, { permission, subject: code }, async () => {
    const { database } = counter
    const kind = kinds[kindName]
    const at = counter.now()
    const before = await readCase(database, kindName, code)
    if (before === undefined) return notFound(code, permission, at)
    if (before.version !== version) return changedMeanwhile(kind, before, actor, version, at)
    const planned: CaseEvent = withPromise(kindName, before, { ...event, type: String(event['type']), at })
    const refusal =
      whoseStep(kind, before, planned, actor, at) ??
      unreadable(kind, before, planned) ??
      forbidden(kind, before, planned)
    if (refusal !== undefined) return refusal
    const written = await database.transaction(async (queries) => {
      if (!(await appendEvent(queries, { code, version, event: planned, actor: actor.id }))) return false
      await logDone(queries, counter, actor, `${kindName}.${planned.type}`, code)
      return true
    })
    const after = await readCase(database, kindName, code)
    if (after === undefined) return notFound(code, permission, at)
    return written ? done(viewOf(kind, after, actor, counter.now())) : changedMeanwhile(kind, after, actor, version, at)
  })
}

export function notFound(code: string, permission: Permission, at: string): Refusal {
  return refused(404, [ownFinding('counter.not-found', { code }, basisOfPermission(permission, dayOf(at)))])
}

function changedMeanwhile(kind: CaseKind, stored: StoredCase, actor: Actor, seen: number, at: string): Refusal {
  const params = { seen, version: stored.version, last: kind.events[stored.events.at(-1)?.type ?? ''] }
  const basis = basisOfPermission(`${kind.name}.record`, dayOf(at))
  const fresh = { kind: kind.name, view: viewOf(kind, stored, actor, at) }
  return refused(409, [ownFinding('counter.changed-meanwhile', params, basis)], fresh)
}

/** A step of the law is somebody's: in the state the case is in, else in any. */
function whoseStep(
  kind: CaseKind,
  stored: StoredCase,
  { type }: CaseEvent,
  { role }: Actor,
  at: string,
): Refusal | undefined {
  if (!Object.hasOwn(kind.events, type)) return undefined
  const outcome = kind.audit(stored, at)
  const audit = outcome.status === 'decided' ? outcome.value : undefined
  const now = audit?.allowed.filter((row) => row.event === type).map(({ by }) => by) ?? []
  const by = now.length > 0 ? now : kind.takenBy(type)
  const roles = [...new Set(by.flatMap((one) => kind.rolesOf(one)))]
  if (roles.includes(role)) return undefined
  const step = audit && basisOfStep(audit, type)
  const basis = [...(step ?? []), ...basisOfPermission(`${kind.name}.record`, dayOf(at))] as const
  const [first, ...rest] = basis
  if (first === undefined) return undefined
  return refused(403, [
    ownFinding('counter.step-of-others', { role, roles, name: kind.events[type] }, [first, ...rest]),
  ])
}

/** What the schema of the library cannot read, with the place in the event. */
function unreadable(kind: CaseKind, stored: StoredCase, event: CaseEvent): Refusal | undefined {
  const findings = kind.read(stored, [event]).map(({ path = [], ...finding }) => ({ ...finding, path: path.slice(2) }))
  return findings.length === 0 ? undefined : refused(422, findings)
}

/** What the law does not let happen. */
function forbidden(kind: CaseKind, stored: StoredCase, event: CaseEvent): Refusal | undefined {
  const outcome = kind.may(stored, event)
  if (outcome.status === 'decided' && outcome.value) return undefined
  const violations = outcome.findings.filter(({ severity }) => severity === 'violation')
  const refusing = violations.filter(({ code }) => !isLateDuty(code))
  return refusing.length === 0 && violations.length > 0 ? undefined : refused(422, outcome.findings)
}
