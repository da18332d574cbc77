import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Finding } from '../../src/core/finding'
import type { Outcome } from '../../src/core/outcome'
import { toIcs } from '../../src/interop/ics/index'
import { toMermaid } from '../../src/interop/index'
import { describe as describeFinding, explain } from '../../src/messages/index'
import {
  auditComplaint,
  auditFeedback,
  auditPetition,
  auditReception,
  auditVisit,
  type Complaint,
  classifyPetition,
  complaintLifecycle,
  computeDenunciationAuthority,
  computeInitialHandling,
  denunciationLifecycle,
  type Feedback,
  feedbackLifecycle,
  type PetitionFacts,
  type ReceptionSession,
  redact,
  summarizePetitions,
  type Visit,
} from '../../src/petitions/index'
import { bare } from './bare'
import { hotline } from './feedback-cases'

const person = fc
  .tuple(
    fc.constantFrom('Nguyễn', 'Trần', 'Huỳnh', 'Đặng'),
    fc.constantFrom('Hồng', 'Quốc', 'Bích'),
    fc.constantFrom('Sương', 'Ưng', 'Thủy'),
    fc.integer({ min: 10_000_000, max: 99_999_999 }),
  )
  .map(([family, middle, given, digits]) => ({ name: `${family} ${middle} ${given}`, phone: `09${digits}` }))

const asOf = '2026-10-05T08:00:00+07:00'
const at = (day: number) => `2026-08-${String(day).padStart(2, '0')}T08:00:00+07:00`

/** Everything a host could show of an answer: itself, its findings and reasons in both languages, its days as a calendar. */
function shown(outcome: Outcome<unknown>): readonly unknown[] {
  const value = outcome.status === 'decided' ? outcome.value : undefined
  const deadlines = typeof value === 'object' && value !== null && 'deadlines' in value ? value.deadlines : []
  const forbidden = typeof value === 'object' && value !== null && 'forbidden' in value ? value.forbidden : []
  const next = (forbidden as readonly { readonly findings: readonly Finding[] }[]).flatMap(({ findings }) => findings)
  return [
    outcome,
    [...outcome.findings, ...next].flatMap((found) => [describeFinding(found, 'vi'), describeFinding(found, 'en')]),
    [explain(outcome.trace, 'vi'), explain(outcome.trace, 'en')],
    toIcs(deadlines as Parameters<typeof toIcs>[0]),
  ]
}

it('whoever complains, reports or comes to the desk: no answer repeats a free text of the record', () => {
  fc.assert(
    fc.property(person, ({ name, phone }) => {
      const said = `${name} (${phone})`
      const complaint: Complaint = {
        kind: 'complaint',
        code: 'KN-1',
        subject: 'administrative',
        known: '2026-07-20',
        remote: { reason: said },
        obstacles: [{ kind: 'illness', from: '2026-07-21', to: '2026-07-25', evidence: said }],
        events: [
          { type: 'received', at: at(3) },
          { type: 'refused', at: at(4), reason: said },
          { type: 'received', at: at(5) },
          { type: 'accepted', at: at(6) },
          { type: 'suspended', at: at(7), ground: 'obstacle' as never, evidence: said },
          { type: 'terminated', at: at(8), ground: 'withdrawn', reason: said },
          { type: 'continued', at: at(9), coerced: true, evidence: said },
          { type: 'redirected', at: at(10), to: said },
          { type: 'closed', at: at(11), reason: said } as never,
        ],
      }
      const feedback: Feedback = {
        kind: 'feedback',
        id: 'PA-1',
        regime: 'local',
        channel: hotline,
        secret: true,
        events: [
          { type: 'received', at: at(3) },
          { type: 'classified', at: at(4), subject: 'conduct', competent: true },
          { type: 'answered', at: at(5), fault: true },
          { type: 'answer-returned', at: at(6), by: 'citizen', reason: said },
          { type: 'answered', at: at(7), fault: true },
          { type: 'published', at: at(10), forms: ['portal'], namesSender: true },
          { type: 'sanction-referred', at: at(11), to: said },
          { type: 'noted', at: at(12), reason: said } as never,
        ],
      }
      const session: ReceptionSession = {
        kind: 'reception',
        id: 'TCD-1',
        head: { role: 'commune-chair' },
        events: [
          { type: 'planned', at: at(3), date: '2026-08-20' },
          { type: 'postponed', at: at(4), reason: said, newDate: '2026-08-21' },
          { type: 'not-held', at: at(21), reason: said },
        ],
      }
      const visit: Visit = {
        kind: 'visit',
        id: 'LT-1',
        events: [
          { type: 'arrived', at: at(3) },
          { type: 'identified', at: at(3), stated: ['name'] },
          { type: 'recorded', at: at(3), how: 'written-down', signed: false },
          { type: 'classified', at: at(3), as: ['feedback'], competence: 'other' },
          { type: 'guided', at: at(3), to: said },
          { type: 'transferred', at: at(4), to: said },
        ],
      }
      const facts: PetitionFacts = {
        received: '2026-08-03',
        form: 'written',
        sender: 'individual',
        person: said,
        fields: ['name', 'address'],
        items: [
          { content: said, about: 'conduct', asksReview: false, reportsViolation: false, competence: 'other' },
          {
            content: said,
            about: 'act',
            asksReview: true,
            ownRights: true,
            reportsViolation: false,
            competence: 'own',
          },
        ],
        history: [{ person: said, content: said, handled: 'guided' }],
      }
      const denunciation = redact({
        code: 'TC-1',
        kind: 'public-duty' as const,
        identities: [{ reference: 'NTC-1', name, contacts: [phone] }],
        content: said,
        events: [
          { type: 'received' as const, at: at(3) },
          { type: 'suspended' as const, at: at(4), ground: 'assessment' as const, reason: said },
        ],
      })
      const petitions = [
        complaint,
        feedback,
        session,
        visit,
        { kind: 'denunciation', denunciation } as const,
        { kind: 'protection', protection: { code: 'BV-1', person: 'NTC-1', events: [] } } as const,
      ]
      const outputs = [
        ...petitions.flatMap((petition) => shown(auditPetition(petition, { asOf }))),
        ...shown(auditComplaint(complaint, { asOf })),
        ...shown(auditFeedback(feedback, { asOf })),
        ...shown(auditReception(session, { asOf })),
        ...shown(auditVisit(visit, { asOf })),
        ...shown(classifyPetition(facts)),
        ...shown(classifyPetition({ ...facts, items: [{ ...facts.items[0], about: said } as never] })),
        ...shown(computeInitialHandling({ received: '2026-08-03', facts: { denouncer: 'anonymous', channel: 'web' } })),
        ...shown(computeDenunciationAuthority({ kind: 'public-duty', denounced: said } as never, '2026-08-03')),
        ...shown(
          summarizePetitions(
            petitions.map((petition) => ({ petition })),
            { from: '2026-08-01', to: '2026-08-31' },
          ),
        ),
      ]
      const secrets = [bare(name), bare(phone)]
      const text = bare(outputs)
      for (const secret of secrets) expect(text.includes(secret)).toBe(false)
    }),
    { numRuns: 8 },
  )
})

it('the drawings know tables only', () => {
  for (const lifecycle of [complaintLifecycle, denunciationLifecycle, feedbackLifecycle]) {
    expect(toMermaid(lifecycle, 'vi')).not.toMatch(/09\d{8}/)
  }
})
