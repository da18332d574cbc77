import type { Actor } from '../access/roles'
import type { Counter } from '../counter'
import { type AuditEntry, listAudit } from '../store/audit-log'
import { type Answer, done } from './answer'
import { guarded } from './guard'

/** Nhật ký: for the head of the office. */
export function readAuditLog(counter: Counter, actor: Actor): Promise<Answer<readonly AuditEntry[]>> {
  return guarded(counter, actor, { permission: 'audit.read', subject: 'audit' }, async () =>
    done(await listAudit(counter.database)),
  )
}
