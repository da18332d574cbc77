import type { DenouncerIdentity } from 'congvu/petitions'
import type { Queries } from '../database/database'
import type { KindName } from './cases'

/** Puts the people behind a case apart from it. */
export async function sealIdentities(
  queries: Queries,
  code: string,
  identities: readonly DenouncerIdentity[],
): Promise<void> {
  await queries.query('insert into sealed_identity (code, identities) values ($1, $2::text::jsonb)', [
    code,
    JSON.stringify(identities),
  ])
}

/** The only statement that reads them, and only for the kind of case that it is asked for. */
export async function readIdentities(
  queries: Queries,
  kind: KindName,
  code: string,
): Promise<readonly DenouncerIdentity[] | undefined> {
  const [row] = await queries.query<{ identities: readonly DenouncerIdentity[] }>(
    'select identities from sealed_identity join case_file using (code) where kind = $1 and code = $2',
    [kind, code],
  )
  return row?.identities
}
