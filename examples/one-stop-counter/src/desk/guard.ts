import { basisOfPermission, isPermitted, type Permission, permissions } from '../access/permissions'
import type { Actor } from '../access/roles'
import { dayOf } from '../clock'
import type { Counter } from '../counter'
import type { Queries } from '../database/database'
import { writeAudit } from '../store/audit-log'
import { type Answer, ownFinding, type Refusal, refused } from './answer'

/** What is asked for, as the log will name it. */
export interface Request {
  readonly permission: Permission
  readonly subject: string
}

/** Asks whether the role may, does it, and logs every refusal; what is done is logged where it is written. */
export async function guarded<Value>(
  counter: Counter,
  actor: Actor,
  request: Request,
  work: () => Promise<Answer<Value>>,
): Promise<Answer<Value>> {
  const answer = isPermitted(actor.role, request.permission) ? await work() : notForRole(counter, actor, request)
  if (!answer.done) await logRefusal(counter, actor, request.permission, request.subject, answer)
  return answer
}

function notForRole(counter: Counter, { role }: Actor, { permission }: Request): Refusal {
  const { roles } = permissions[permission]
  const basis = basisOfPermission(permission, dayOf(counter.now()))
  return refused(role === 'citizen' ? 401 : 403, [ownFinding('counter.role', { role, roles }, basis)])
}

export async function logRefusal(
  { database, now }: Counter,
  actor: Actor,
  action: string,
  subject: string,
  { findings }: Refusal,
): Promise<void> {
  const reasons = [...new Set(findings.filter(({ severity }) => severity === 'violation').map(({ code }) => code))]
  await writeAudit(database, actor, { at: now(), action, subject, outcome: 'refused', reasons })
}

/** Logs what was done, in the same transaction as the deed. */
export async function logDone(
  queries: Queries,
  { now }: Counter,
  actor: Actor,
  action: string,
  subject: string,
): Promise<void> {
  await writeAudit(queries, actor, { at: now(), action, subject, outcome: 'done', reasons: [] })
}
