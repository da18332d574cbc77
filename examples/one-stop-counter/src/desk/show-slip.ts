import type { Actor } from '../access/roles'
import type { Counter } from '../counter'
import { readCase } from '../store/cases'
import { type Answer, done } from './answer'
import { guarded } from './guard'
import { notFound } from './record-event'
import { isPrintedSlip, type MadeSlip, makeSlip } from './slips'

/** In phiếu: for the officers of the dossier, or for the applicant who has shown whose it is. */
export async function showSlip(counter: Counter, actor: Actor, code: string, kind: string): Promise<Answer<MadeSlip>> {
  const work = async () => {
    const at = counter.now()
    const stored = await readCase(counter.database, 'dossier', code)
    const made = stored !== undefined && isPrintedSlip(kind) ? makeSlip(stored, kind, at) : undefined
    return made === undefined ? notFound(code, 'dossier.read', at) : done(made)
  }
  return actor.owns === code ? work() : guarded(counter, actor, { permission: 'dossier.read', subject: code }, work)
}
