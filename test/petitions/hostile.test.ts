import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Outcome } from '../../src/core/outcome'
import type { Lifecycle } from '../../src/lifecycle/index'
import * as petitions from '../../src/petitions/index'
import { hotline } from './feedback-cases'

const context = { asOf: '2026-10-01T08:00:00+07:00' }
const moment = '2026-08-03T08:00:00+07:00'
const hostile: readonly unknown[] = [undefined, null, 5, 'x', [], {}, true, [null], [5], ['x'], [{}], { a: 1 }]

type Any = (...given: readonly unknown[]) => unknown
const callable = petitions as unknown as Readonly<Record<string, Any>>
const period = { from: '2026-08-01', to: '2026-08-31' }
const day = '2026-08-03'
const record = (events: readonly unknown[]) => ({ code: 'TC-1', kind: 'sector', denouncers: ['R'], events })
const complaint = {
  kind: 'complaint',
  code: 'KN-1',
  subject: 'administrative',
  known: day,
  obstacles: [{ kind: 'illness', from: day, to: '2026-08-05', evidence: 'x' }],
  group: { complainants: 6 },
  authorisation: { form: 'certified' },
  remote: { reason: 'x' },
  events: [{ type: 'received', at: moment }],
}
const protection = {
  code: 'BV-1',
  person: 'R',
  decisionLimit: { limit: { amount: 3, unit: 'working-day' }, basis: hotline.basis },
  events: [{ type: 'requested', at: moment }],
}
const visit = { kind: 'visit', id: 'LT-1', events: [{ type: 'arrived', at: moment }] }
const head = { role: 'commune-chair', schedule: { kind: 'day-of-month', days: [5], whenOff: 'next-working-day' } }

/** Each exported function with facts that it can use; every place of them is then spoilt. */
const outcomes: Readonly<Record<string, readonly unknown[]>> = {
  auditComplaint: [complaint],
  auditDenunciation: [
    {
      ...record([{ type: 'received', at: moment }]),
      intake: { contents: ['date'], afterComplaint: { evidence: true } },
      sanctionBy: { date: '2026-12-01', basis: hotline.basis[0] },
    },
  ],
  auditProtection: [protection],
  auditFeedback: [
    { kind: 'feedback', id: 'PA-1', regime: 'local', channel: hotline, events: [{ type: 'received', at: moment }] },
  ],
  auditReception: [{ kind: 'reception', id: 'TCD-1', head, events: [{ type: 'planned', at: moment, date: day }] }],
  auditVisit: [visit],
  auditPetition: [{ kind: 'protection', protection }],
  classifyPetition: [
    {
      received: day,
      form: 'written',
      sender: 'individual',
      person: 'p',
      fields: ['name'],
      items: [{ about: 'act', asksReview: true, ownRights: true, reportsViolation: false, competence: 'own' }],
      history: [{ person: 'p', content: 'c', handled: 'guided' }],
    },
  ],
  checkAdHocReception: [{ date: day, signs: ['serious-harm'] }],
  checkReceptionDuty: [head, [{ date: day, by: 'head' }], period],
  checkRepresentatives: [{ date: day, people: 6 }],
  computeAcceptanceDeadline: [{ received: day, subject: 'administrative' }],
  computeLegalEffect: [{ subject: 'administrative', issued: day, remote: false }],
  computeFilingDeadline: [{ subject: 'administrative', known: day, obstacles: complaint.obstacles }],
  computeResolutionDeadline: [
    { subject: 'administrative', accepted: day, level: 1, suspensions: [{ from: day, to: '2026-08-05' }] },
  ],
  computeSecondWindow: [{ subject: 'administrative', since: 'receipt', from: day, obstacles: complaint.obstacles }],
  computeDenunciationDeadline: [
    {
      accepted: day,
      extensions: [{ decided: '2026-08-20', days: 30, criteria: ['foreign'] }],
      suspensions: [{ from: day, to: '2026-08-06' }],
    },
  ],
  computeDenunciationAuthority: [{ kind: 'public-duty', denounced: 'official' }, day],
  computeInitialHandling: [{ received: day, facts: { channel: 'petition', denouncer: 'known', contents: ['date'] } }],
  listReceptionDays: [head, period],
  summarizePetitions: [[{ petition: visit }], period],
}

/** Functions that answer with a bare value: they refuse by name. */
const bare: Readonly<Record<string, readonly unknown[]>> = {
  computeDenouncedNotice: [record([{ type: 'accepted', at: moment }])],
  computePublishedConclusion: [record([{ type: 'concluded', at: moment, result: 'true', violation: true }])],
  listDenunciationLog: [record([{ type: 'accepted', at: moment }])],
  redact: [{ identities: [{ reference: 'R', name: 'Nguyễn Văn An', aliases: ['Tư'], contacts: ['0912345678'] }] }],
  findResolvers: ['commune-chair', day],
}

function spoil(value: unknown, make: (spoilt: unknown) => unknown = (one) => one): readonly unknown[] {
  const here = hostile.map(make)
  if (Array.isArray(value)) {
    return [
      ...here,
      ...value.flatMap((item: unknown, index) =>
        spoil(item, (one) => make(value.map((old, at) => (at === index ? one : old)))),
      ),
    ]
  }
  if (typeof value !== 'object' || value === null) return here
  return [
    ...here,
    ...Object.entries(value).flatMap(([key, item]) => spoil(item, (one) => make({ ...value, [key]: one }))),
  ]
}

const spoilt = (given: readonly unknown[]): readonly (readonly unknown[])[] =>
  given.flatMap((one, position) => spoil(one).map((bad) => given.map((old, at) => (at === position ? bad : old))))

describe('whatever is in a record that nobody parsed', () => {
  it.each(Object.entries(outcomes))('%s answers with findings, never with an exception', (name, given) => {
    for (const bad of spoilt(given)) {
      const answer = callable[name]?.(...bad, context) as Outcome<unknown>
      expect(['decided', 'undetermined']).toContain(answer.status)
      if (answer.status === 'undetermined') expect(answer.findings.length + answer.missing.length).toBeGreaterThan(0)
    }
  })

  it.each(Object.entries(bare))('%s answers, or refuses by name', (name, given) => {
    for (const bad of spoilt(given)) {
      try {
        callable[name]?.(...bad)
      } catch (problem) {
        expect(problem).toBeInstanceOf(RangeError)
      }
    }
  })

  it('names every function of the domain', () => {
    const functions = Object.keys(callable).filter((name) => typeof callable[name] === 'function')
    expect(functions.sort()).toEqual([...Object.keys(outcomes), ...Object.keys(bare)].sort())
  })
})

describe('the place is named', () => {
  it('feedback without a channel, or a channel without limits', () => {
    const feedback = { kind: 'feedback', id: 'PA-1', regime: 'local', events: [] }
    const { limits: _limits, ...unlimited } = hotline
    const without = (given: object): unknown =>
      Reflect.get(Object(callable['auditFeedback']?.(given, context)), 'findings')
    expect(without(feedback)).toMatchObject([{ code: 'schema.missing', path: ['channel'] }])
    expect(without({ ...feedback, channel: unlimited })).toMatchObject([
      { code: 'schema.missing', path: ['channel', 'limits'] },
    ])
  })

  it('an event that cannot be read is left out, and the rest is replayed', () => {
    const events = [{ type: 'received', at: moment }, null, { type: 'extended', at: moment, days: 30 }, 7]
    const audit = callable['auditDenunciation']?.(record(events), context) as Outcome<petitions.DenunciationAudit>
    expect(audit.status === 'decided' && audit.value.state).toBe('checking')
    expect(audit.findings.slice(0, 3)).toMatchObject([
      { code: 'schema.wrong-type', path: ['events', 1] },
      { code: 'schema.wrong-type', path: ['events', 3] },
      { code: 'schema.missing', path: ['events', 2, 'criteria'] },
    ])
  })

  it('a kind that is none, a role that is none', () => {
    const kind = callable['auditPetition']?.({ kind: 'letter' }, context) as Outcome<unknown>
    expect(kind).toMatchObject({ status: 'undetermined', findings: [{ code: 'schema.wrong-value', path: ['kind'] }] })
    const role = callable['listReceptionDays']?.({ role: 'mayor' }, period) as Outcome<unknown>
    expect(role.findings).toMatchObject([{ code: 'schema.wrong-value', path: ['head', 'role'] }])
  })
})

const lifecycles: readonly (readonly [string, Lifecycle<string, never, never>, Any, object])[] = [
  ['complaint', petitions.complaintLifecycle, callable['auditComplaint'], complaint],
  ['denunciation', petitions.denunciationLifecycle, callable['auditDenunciation'], record([])],
  ['protection', petitions.protectionLifecycle, callable['auditProtection'], protection],
  ['feedback', petitions.feedbackLifecycle, callable['auditFeedback'], { id: 'x', regime: 'local', channel: hotline }],
  ['reception', petitions.sessionLifecycle, callable['auditReception'], { id: 'x', head }],
  ['visit', petitions.visitLifecycle, callable['auditVisit'], { id: 'x' }],
].map(([name, lifecycle, audit, base]) => [name, lifecycle, audit, base] as never)

describe.each(lifecycles)('events of %s in any shape', (_name, lifecycle, audit, base) => {
  const junk = fc.oneof(fc.constantFrom(...hostile), fc.string(), fc.integer())
  const details = fc.dictionary(
    fc.constantFrom(
      'fields',
      'forms',
      'grounds',
      'criteria',
      'to',
      'contents',
      'reasons',
      'measures',
      'as',
      'stated',
      'places',
      'date',
      'until',
      'days',
      'ground',
      'reason',
      'due',
      'people',
      'by',
    ),
    junk,
  )
  const event = fc
    .tuple(fc.constantFrom(...Object.keys(lifecycle.events)), fc.integer({ min: 1, max: 28 }), details)
    .map(([type, on, rest]) => ({ ...rest, type, at: `2026-08-${String(on).padStart(2, '0')}T08:00:00+07:00` }))

  it('is audited, and every finding about an event has its index', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof({ weight: 9, arbitrary: event }, junk), { maxLength: 8 }), (events) => {
        const answer = audit({ ...base, events }, context) as Outcome<unknown>
        expect(answer.status).toBe('decided')
        for (const { code, path } of answer.findings) {
          if (code.startsWith('lifecycle.') || code.startsWith('schema.')) expect(path?.[0]).toBe('events')
        }
      }),
      { numRuns: 100 },
    )
  })
})
