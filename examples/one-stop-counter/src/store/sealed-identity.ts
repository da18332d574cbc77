import type { DenouncerIdentity } from 'congvu/petitions'
import type { Queries } from '../database/database'

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

/** The only statement that reads them. */
export async function readIdentities(
  queries: Queries,
  code: string,
): Promise<readonly DenouncerIdentity[] | undefined> {
  const [row] = await queries.query<{ identities: readonly DenouncerIdentity[] }>(
    'select identities from sealed_identity where code = $1',
    [code],
  )
  return row?.identities
}
