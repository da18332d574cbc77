import type { Actor } from '../access/roles'
import type { Queries } from '../database/database'

/** One line of the log: who did what, when, to which case, and if it was refused, by which rules. Never any contents. */
export interface AuditEntry {
  readonly number: number
  readonly at: string
  readonly actor: string
  readonly role: string
  readonly action: string
  readonly subject: string
  readonly outcome: 'done' | 'refused'
  readonly reasons: readonly string[]
}

export async function writeAudit(
  queries: Queries,
  { id, role }: Actor,
  entry: Omit<AuditEntry, 'number' | 'actor' | 'role'>,
): Promise<void> {
  await queries.query(
    `insert into audit_entry (at, actor, role, action, subject, outcome, reasons)
     values ($1, $2, $3, $4, $5, $6, $7::text::jsonb)`,
    [entry.at, id, role, entry.action, entry.subject, entry.outcome, JSON.stringify(entry.reasons)],
  )
}

/** The newest first. */
export function listAudit(queries: Queries, limit = 500): Promise<readonly AuditEntry[]> {
  return queries.query<AuditEntry>('select * from audit_entry order by number desc limit $1', [limit])
}

/** How often an action on a case was refused since a moment. */
export async function countRefusals(queries: Queries, action: string, subject: string, since: string): Promise<number> {
  const [row] = await queries.query<{ count: number }>(
    `select count(*)::integer as count from audit_entry
     where action = $1 and subject = $2 and outcome = 'refused' and at >= $3`,
    [action, subject, since],
  )
  return row?.count ?? 0
}
