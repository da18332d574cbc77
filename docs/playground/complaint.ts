import { auditPetition, complaintLifecycle } from 'congvu/petitions'
import { parsePetition } from 'congvu/schema'
import schema from 'congvu/schemas/draft-2020-12/complaint.json'
import type { CaseKind } from './case-kind'
import { readEventParts, readParts } from './event-schema'
import { dateOf } from './words'

/** Khiếu nại. */
export const complaint: CaseKind = {
  lifecycle: complaintLifecycle,
  facts: readParts(schema, ['code', 'subject', 'contested', 'known', 'respondent', 'remote', 'dismissal']),
  events: readEventParts(schema),
  audit(facts, events, asOf, locale) {
    const parsed = parsePetition({ ...facts, kind: 'complaint', events })
    if (parsed.status === 'invalid') return { findings: parsed.findings }
    if (parsed.petition.kind !== 'complaint') return { findings: [] }
    const answer = auditPetition<'complaint'>(parsed.petition, { asOf })
    if (answer.status === 'undetermined') return { findings: answer.findings, trace: answer.trace }
    const { filingUntil, effect, secondComplaint } = answer.value
    const days = [
      [{ vi: 'Hết thời hiệu khiếu nại lần đầu', en: 'First complaint possible until' }, filingUntil],
      [{ vi: 'Khiếu nại lần hai đến hết ngày', en: 'Second complaint possible until' }, secondComplaint?.lastDay],
      [{ vi: 'Quyết định có hiệu lực từ', en: 'Decision in force from' }, effect?.from],
    ] as const
    return {
      audit: answer.value,
      findings: answer.findings,
      trace: answer.trace,
      highlights: days.flatMap(([name, day]) => (day === undefined ? [] : [[name, dateOf(day, locale)] as const])),
    }
  },
}
