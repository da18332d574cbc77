import type { Finding } from 'congvu/core'
import { auditPetition, denunciationLifecycle } from 'congvu/petitions'
import { parsePetition } from 'congvu/schema'
import schema from 'congvu/schemas/draft-2020-12/denunciation.json'
import type { CaseKind } from './case-kind'
import { readEventParts, readParts } from './event-schema'
import { dayPart } from './moments'
import { dateOf } from './words'

/** Tố cáo; the record holds no name, only a reference. */
export const denunciation: CaseKind = {
  lifecycle: denunciationLifecycle,
  facts: readParts(schema, ['code', 'kind', 'competent']),
  events: readEventParts(schema),
  secret: true,
  audit(facts, events, asOf, locale) {
    const record = { ...facts, denouncers: ['NTC'], events }
    const parsed = parsePetition({ kind: 'denunciation', denunciation: record })
    if (parsed.status === 'invalid') return { findings: parsed.findings.map(inRecord) }
    if (parsed.petition.kind !== 'denunciation') return { findings: [] }
    const answer = auditPetition<'denunciation'>(parsed.petition, { asOf })
    if (answer.status === 'undetermined') return { findings: answer.findings, trace: answer.trace }
    const { secrecy, otherReading } = answer.value
    const { from } = secrecy
    return {
      audit: answer.value,
      findings: answer.findings,
      trace: answer.trace,
      highlights: [
        ...(otherReading === undefined
          ? []
          : [[{ vi: 'Theo cách hiểu khác', en: 'By the other reading' }, dateOf(otherReading, locale)] as const]),
        ...(from === undefined || secrecy.lifted
          ? []
          : [[{ vi: 'Giữ bí mật danh tính từ', en: 'Identity secret since' }, dateOf(dayPart(from), locale)] as const]),
      ],
    }
  },
}

/** The path of a finding inside the record, without the name that `parsePetition` puts before it. */
function inRecord(found: Finding): Finding {
  return found.path?.[0] === 'denunciation' ? { ...found, path: found.path.slice(1) } : found
}
