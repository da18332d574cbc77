import type { DenouncerIdentity } from 'congvu/petitions'
import type { Actor } from '../access/roles'
import type { Counter } from '../counter'
import { readIdentities } from '../store/sealed-identity'
import { type Answer, done } from './answer'
import { guarded, logDone } from './guard'
import { notFound } from './record-event'

/** Danh tính người tố cáo: for the one role that must know it, and every look at it stands in the log. */
export function readIdentity(
  counter: Counter,
  actor: Actor,
  code: string,
): Promise<Answer<readonly DenouncerIdentity[]>> {
  const permission = 'denunciation.identity'
  return guarded(counter, actor, { permission, subject: code }, async () => {
    const identities = await readIdentities(counter.database, 'denunciation', code)
    if (identities === undefined) return notFound(code, permission, counter.now())
    await logDone(counter.database, counter, actor, permission, code)
    return done(identities)
  })
}
