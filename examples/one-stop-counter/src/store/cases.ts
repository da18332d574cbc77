import type { Queries } from '../database/database'

export type KindName = 'dossier' | 'feedback' | 'denunciation'

/** Something that happened, as the library reads it. */
export interface CaseEvent {
  readonly type: string
  readonly at: string
  readonly [detail: string]: unknown
}

/** A case as stored: facts and events, nothing computed. */
export interface StoredCase {
  readonly code: string
  readonly kind: KindName
  readonly facts: Readonly<Record<string, unknown>>
  readonly events: readonly CaseEvent[]
  /** How many events it has: who writes names the version that he or she has seen. */
  readonly version: number
  /** Who recorded each event. */
  readonly actors: readonly string[]
}

const selection = `
  select f.code, f.kind, f.facts,
         coalesce(jsonb_agg(e.event order by e.version) filter (where e.version is not null), '[]') as events,
         coalesce(jsonb_agg(e.actor order by e.version) filter (where e.version is not null), '[]') as actors,
         coalesce(max(e.version), 0) as version
  from case_file f left join case_event e using (code)`

export async function openCase(
  queries: Queries,
  { code, kind, facts, opened }: Pick<StoredCase, 'code' | 'kind' | 'facts'> & { readonly opened: string },
): Promise<void> {
  await queries.query('insert into case_file (code, kind, facts, opened) values ($1, $2, $3::text::jsonb, $4)', [
    code,
    kind,
    JSON.stringify(facts),
    opened,
  ])
}

export async function readCase(queries: Queries, kind: KindName, code: string): Promise<StoredCase | undefined> {
  const [row] = await queries.query<StoredCase>(`${selection} where f.kind = $1 and f.code = $2 group by f.code`, [
    kind,
    code,
  ])
  return row
}

export function listCases(queries: Queries, kind: KindName): Promise<readonly StoredCase[]> {
  return queries.query<StoredCase>(`${selection} where f.kind = $1 group by f.code order by f.opened, f.code`, [kind])
}

/**
 * Adds an event to a case that is still at `version`; false when somebody else was faster. Two writers of the same
 * version meet at the primary key: the second waits for the first, then finds its place taken.
 */
export async function appendEvent(
  queries: Queries,
  { code, version, event, actor }: Pick<StoredCase, 'code' | 'version'> & { event: CaseEvent; actor: string },
): Promise<boolean> {
  const written = await queries.query(
    `insert into case_event (code, version, event, actor)
     select $1, $2::integer + 1, $3::text::jsonb, $4
     where (select coalesce(max(version), 0) from case_event where code = $1) = $2::integer
     on conflict (code, version) do nothing
     returning version`,
    [code, version, JSON.stringify(event), actor],
  )
  return written.length === 1
}
