import { redact } from 'congvu/petitions'
import { parseDenunciationIntake } from 'congvu/schema'
import type { Actor } from '../access/roles'
import type { DenunciationBody } from '../border/bodies'
import { dayOf } from '../clock'
import type { Counter } from '../counter'
import { appendEvent, openCase } from '../store/cases'
import { sealIdentities } from '../store/sealed-identity'
import { nextNumber } from '../store/serial-number'
import { type Answer, done, refused } from './answer'
import { guarded, logDone } from './guard'

/** Tiếp nhận tố cáo: the record that goes on is redacted by the library; who denounced is sealed apart from it. */
export function receiveDenunciation(
  counter: Counter,
  actor: Actor,
  body: DenunciationBody,
): Promise<Answer<{ readonly code: string }>> {
  return guarded(counter, actor, { permission: 'denunciation.receive', subject: 'denunciation' }, async () => {
    const at = counter.now()
    const { channel, kind, content, denounced, denouncer } = body
    return counter.database.transaction(async (queries) => {
      const year = dayOf(at).slice(0, 4)
      const serial = String(await nextNumber(queries, `denunciation ${year}`)).padStart(4, '0')
      const code = `TC-${year}-${serial}`
      const received = { type: 'received', at, channel, from: 'denouncer' } as const
      const identities = [{ reference: `NTC-${year}-${serial}`, ...denouncer }]
      const parsed = parseDenunciationIntake({ code, kind, content, denounced, identities, events: [received] })
      if (parsed.status === 'invalid') return refused(422, parsed.findings)
      const { code: _, events: __, ...facts } = redact(parsed.intake)
      await openCase(queries, { code, kind: 'denunciation', facts, opened: at })
      await sealIdentities(queries, code, parsed.intake.identities)
      await appendEvent(queries, { code, version: 0, event: received, actor: actor.id })
      await logDone(queries, counter, actor, 'denunciation.received', code)
      return done({ code })
    })
  })
}
