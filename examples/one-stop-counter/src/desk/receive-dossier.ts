import type { Actor } from '../access/roles'
import type { DossierBody } from '../border/bodies'
import { dayOf } from '../clock'
import type { Counter } from '../counter'
import { dossierKind } from '../kinds/dossier'
import { findProcedure, houseRule, type ListedProcedure, office } from '../office'
import { appendEvent, type CaseEvent, openCase, readCase } from '../store/cases'
import { nextNumber } from '../store/serial-number'
import { type Answer, done, ownFinding, refused } from './answer'
import { type CaseView, viewOf } from './case-view'
import { guarded, logDone } from './guard'
import { withPromise } from './promise'
import { notFound } from './record-event'

/** Tiếp nhận hồ sơ: gives the dossier its code and number, records it as submitted, and as accepted when it is complete. */
export function receiveDossier(counter: Counter, actor: Actor, body: DossierBody): Promise<Answer<CaseView>> {
  return guarded(counter, actor, { permission: 'dossier.receive', subject: body.procedure }, async () => {
    const procedure = findProcedure(body.procedure)
    if (procedure === undefined) {
      return refused(422, [ownFinding('counter.procedure-unknown', {}, [houseRule('2')], { path: ['procedure'] })])
    }
    const at = counter.now()
    const code = await counter.database.transaction(async (queries) => {
      const day = dayOf(at)
      const serial = await nextNumber(queries, `dossier ${day}`)
      const registerNumber = await nextNumber(queries, `register ${day.slice(0, 4)}`)
      const code = `${office.agency}-${day.slice(2).replaceAll('-', '')}-${String(serial).padStart(4, '0')}`
      const facts = factsOf(body, procedure, actor, registerNumber)
      await openCase(queries, { code, kind: 'dossier', facts, opened: at })
      const submitted: CaseEvent = { type: 'submitted', at, channel: body.channel }
      const accepted = withPromise('dossier', { code, facts, events: [submitted] }, { type: 'accepted', at })
      const events = body.intake === 'accept' ? [submitted, accepted] : [submitted]
      for (const [version, event] of events.entries()) {
        await appendEvent(queries, { code, version, event, actor: actor.id })
        await logDone(queries, counter, actor, `dossier.${event.type}`, code)
      }
      return code
    })
    const stored = await readCase(counter.database, 'dossier', code)
    return stored === undefined
      ? notFound(code, 'dossier.receive', at)
      : done(viewOf(dossierKind, stored, actor, counter.now()))
  })
}

/** What the library counts by, and what the slips print. */
function factsOf(
  { applicant, components, sets, returnManner, channel }: DossierBody,
  { code, name, limit, sector, fee }: ListedProcedure,
  actor: Actor,
  registerNumber: number,
) {
  return {
    procedure: { code, name, limit },
    sector,
    unit: office.parentUnit,
    channel,
    ...(channel === 'online' && { onlineService: 'full' }),
    slip: {
      applicant,
      components,
      sets,
      returnManner,
      fee,
      returnPlace: office.address,
      officer: actor.name,
      registerBook: '01',
      registerNumber,
    },
  }
}
