import { redact } from 'congvu/petitions'
import type { Actor } from '../access/roles'
import type { FeedbackBody } from '../border/bodies'
import { dayOf } from '../clock'
import type { Counter } from '../counter'
import { appendEvent, openCase } from '../store/cases'
import { sealIdentities } from '../store/sealed-identity'
import { nextNumber } from '../store/serial-number'
import { type Answer, done } from './answer'
import { guarded, logDone } from './guard'

/** Tiếp nhận phản ánh, kiến nghị: anybody may send one. Who asks to stay unknown is sealed apart and taken out of the text. */
export function receiveFeedback(
  counter: Counter,
  actor: Actor,
  body: FeedbackBody,
): Promise<Answer<{ readonly code: string }>> {
  return guarded(counter, actor, { permission: 'feedback.send', subject: 'feedback' }, async () => {
    const at = counter.now()
    const { sender, secret = false, ...said } = body
    return counter.database.transaction(async (queries) => {
      const day = dayOf(at)
      const serial = await nextNumber(queries, `feedback ${day}`)
      const code = `PA-${day.slice(2).replaceAll('-', '')}-${String(serial).padStart(4, '0')}`
      const sealed = secret && sender !== undefined
      const identities = sealed
        ? [{ reference: code, name: sender.name, ...(sender.phone !== undefined && { contacts: [sender.phone] }) }]
        : []
      const { denouncers: _, ...shown } = redact({ ...said, identities })
      const facts = { secret, ...shown, ...(sender !== undefined && !sealed && { sender }) }
      await openCase(queries, { code, kind: 'feedback', facts, opened: at })
      if (sealed) await sealIdentities(queries, code, identities)
      await appendEvent(queries, { code, version: 0, event: { type: 'received', at }, actor: actor.id })
      await logDone(queries, counter, actor, 'feedback.received', code)
      return done({ code })
    })
  })
}
