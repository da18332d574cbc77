import fc from 'fast-check'
import { describe, expect, expectTypeOf, it } from 'vitest'
import type { Finding } from '../../src/core/finding'
import { mayHappen } from '../../src/lifecycle/index'
import {
  auditProtection,
  type DenouncerIdentity,
  type ProtectionEvent,
  type ProtectionRecord,
  protectionLifecycle,
} from '../../src/petitions/index'
import { parseProtection } from '../../src/schema/index'
import { at, basisOf, codesOf } from './denunciation-story'

const recordOf = (events: readonly ProtectionEvent[], changes: Partial<ProtectionRecord> = {}): ProtectionRecord => ({
  code: 'BV-2026-0001',
  person: 'NTC-2026-0007',
  ...changes,
  events,
})
const auditOf = (record: ProtectionRecord, asOf: string) => {
  const outcome = auditProtection(record, { asOf })
  if (outcome.status !== 'decided') throw new Error('undetermined')
  return { ...outcome.value, findings: outcome.findings }
}
const findingsOf = (events: readonly ProtectionEvent[], asOf = at('2026-03-02', '17:00')): readonly Finding[] =>
  auditOf(recordOf(events), asOf).findings

const requested: ProtectionEvent = {
  type: 'requested',
  at: at('2026-03-02'),
  form: 'written',
  scope: ['life'],
  grounds: ['harmed'],
  fields: ['date', 'names', 'reason', 'signature'],
}
const urgent: ProtectionEvent = {
  type: 'requested',
  at: at('2026-03-02'),
  form: 'phone',
  urgent: true,
  scope: ['life'],
}
const decided: ProtectionEvent = {
  type: 'decided',
  at: at('2026-03-02', '14:00'),
  by: 'police',
  measures: ['guards'],
  contents: ['date', 'basis', 'person', 'measures', 'start'],
}
const carriedOut: ProtectionEvent = { type: 'carried-out', at: at('2026-03-02', '15:00') }

describe('the request (BV-01, BV-03, BV-04)', () => {
  it.each<[string, ProtectionEvent, string, readonly string[]]>([
    [
      'by phone when nothing is urgent',
      { ...urgent, type: 'requested', urgent: false },
      'protection.request-not-urgent',
      ['25/2018/QH14 50.3'],
    ],
    [
      'a signature is missing',
      { ...requested, type: 'requested', fields: ['date', 'names', 'reason'] },
      'protection.request-incomplete',
      ['25/2018/QH14 50.1', '25/2018/QH14 50.2'],
    ],
    [
      'a friend is not among the protected',
      { ...requested, type: 'requested', for: 'other' },
      'protection.person-not-covered',
      ['25/2018/QH14 47.1'],
    ],
    ['no ground', { ...requested, type: 'requested', grounds: [] }, 'protection.no-ground', ['25/2018/QH14 47.3']],
  ])('%s', (_, event, code, basis) => {
    expect(basisOf(findingsOf([event]), code)).toEqual(basis)
  })

  it('in order: nothing found; urgent by phone is lawful, the paper follows', () => {
    expect(findingsOf([requested])).toEqual([])
    expect(findingsOf([urgent])).toEqual([])
    const later = findingsOf([urgent, decided, carriedOut], at('2026-03-04'))
    expect(basisOf(later, 'protection.writing-missing')).toEqual(['25/2018/QH14 50.3'])
    const confirmed: ProtectionEvent = { type: 'confirmed-in-writing', at: at('2026-03-03') }
    expect(findingsOf([urgent, decided, carriedOut, confirmed], at('2026-03-04'))).toEqual([])
  })
})

describe('promptly has no number (BV-05)', () => {
  it('there is no clock, however long; a long wait is a notice', () => {
    const audit = auditOf(recordOf([requested]), at('2026-03-31'))
    expect(audit.deadlines).toEqual([])
    expect(audit.findings).toMatchObject([
      { code: 'protection.undecided-without-limit', severity: 'notice', params: { days: 29 } },
    ])
    expect(basisOf(audit.findings, 'protection.undecided-without-limit')).toEqual([
      '25/2018/QH14 51.1',
      '25/2018/QH14 51.2',
      '31/2019/NĐ-CP 7.1',
      '31/2019/NĐ-CP 8',
    ])
  })

  it('the host may name its own limit, with where it is written', () => {
    const document = { number: '12/QC-UBND', date: '2026-01-05', issuer: 'UBND phường' } as const
    const decisionLimit = { limit: { amount: 3, unit: 'working-day' }, basis: [{ document, article: '4' }] } as const
    const audit = auditOf(recordOf([requested], { decisionLimit }), at('2026-03-06'))
    expect(audit.deadlines).toMatchObject([{ id: 'protection.decision', due: '2026-03-05', status: 'overdue' }])
    expect(codesOf(audit.findings)).toEqual(['protection.overdue'])
    expect(basisOf(audit.findings, 'protection.overdue')).toEqual(['12/QC-UBND 4'])
    const met = auditOf(
      recordOf([requested, { ...decided, at: at('2026-03-09') }], { decisionLimit }),
      at('2026-03-09'),
    )
    expect(codesOf(met.findings)).toEqual(['protection.done-late'])
  })

  it('urgent: at once; the next day is a warning, waiting or done', () => {
    const waiting = findingsOf([urgent], at('2026-03-03'))
    expect(waiting).toMatchObject([
      { code: 'protection.undecided', severity: 'warning' },
      { code: 'protection.writing-missing' },
    ])
    expect(basisOf(waiting, 'protection.undecided')).toEqual(['31/2019/NĐ-CP 7.2'])
    const late = findingsOf([urgent, { type: 'applied', at: at('2026-03-04'), measures: ['guards'] }], at('2026-03-04'))
    expect(late).toMatchObject([{ code: 'protection.not-immediate', params: { days: 2 } }, {}])
  })

  it('applied at once, decided on paper later', () => {
    const events: readonly ProtectionEvent[] = [
      urgent,
      { type: 'applied', at: at('2026-03-02', '09:00'), measures: ['safe-place'] },
      { ...decided, at: at('2026-03-03') },
    ]
    expect(auditOf(recordOf(events), at('2026-03-03', '09:00'))).toMatchObject({
      state: 'decided',
      since: at('2026-03-02', '09:00'),
    })
  })
})

describe('decision, refusal, execution (BV-06, BV-07, BV-11, BV-12)', () => {
  it.each<[string, readonly ProtectionEvent[], string, readonly string[]]>([
    [
      'contents missing',
      [requested, { ...decided, type: 'decided', measures: ['guards'], contents: ['date'] }],
      'protection.decision-incomplete',
      ['25/2018/QH14 52.2'],
    ],
    [
      'no measure',
      [requested, { ...decided, type: 'decided', measures: [] }],
      'protection.decision-without-measures',
      ['25/2018/QH14 52.2'],
    ],
    [
      'another post without consent',
      [requested, { ...decided, type: 'decided', measures: ['move-with-consent'], consent: false }],
      'protection.move-without-consent',
      ['25/2018/QH14 57.1', '25/2018/QH14 57.2', '25/2018/QH14 58'],
    ],
    [
      'life is for the police, not for the labour authority',
      [requested, { type: 'forwarded', at: at('2026-03-02', '10:00'), to: 'labour-authority' }],
      'protection.wrong-body',
      ['25/2018/QH14 49.1', '25/2018/QH14 49.3', '25/2018/QH14 49.4'],
    ],
    [
      'refused by word',
      [requested, { type: 'refused', at: at('2026-03-02', '10:00'), written: false, reasoned: true }],
      'protection.refusal-unwritten',
      ['25/2018/QH14 51.3'],
    ],
    [
      'refused without reasons',
      [requested, { type: 'refused', at: at('2026-03-02', '10:00'), written: true, reasoned: false }],
      'protection.refusal-without-reason',
      ['25/2018/QH14 51.3'],
    ],
    [
      'a change asked for by word',
      [requested, decided, carriedOut, { type: 'changed', at: at('2026-03-02', '16:00'), requested: 'orally' }],
      'protection.change-request-unwritten',
      ['25/2018/QH14 54.1'],
    ],
    [
      'an end asked for by word',
      [
        requested,
        decided,
        carriedOut,
        { type: 'ended', at: at('2026-03-02', '16:00'), ground: 'written-request', written: false },
      ],
      'protection.end-request-unwritten',
      ['25/2018/QH14 54.2.b'],
    ],
  ])('%s', (_, events, code, basis) => {
    expect(basisOf(findingsOf(events), code)).toEqual(basis)
  })

  it('carried out at once; waiting or late is a warning', () => {
    expect(findingsOf([requested, decided, carriedOut])).toEqual([])
    expect(codesOf(findingsOf([requested, decided], at('2026-03-04')))).toEqual(['protection.not-carried-out'])
    expect(
      codesOf(findingsOf([requested, decided, { ...carriedOut, at: at('2026-03-05') }], at('2026-03-05'))),
    ).toEqual(['protection.not-immediate'])
  })

  it('who may protect what', () => {
    const bodies = (scope: readonly ('work' | 'life' | 'property' | 'honour')[]) =>
      auditOf(recordOf([{ ...requested, type: 'requested', scope }]), at('2026-03-02', '17:00')).bodies
    expect(bodies(['life'])).toEqual(['police'])
    expect(bodies(['work'])).toEqual(['resolver', 'personnel-authority', 'labour-authority'])
    expect(bodies(['work', 'honour'])).toEqual(['resolver', 'personnel-authority', 'labour-authority', 'police'])
  })
})

describe('the end (BV-08, BV-09)', () => {
  const active = [requested, decided, carriedOut]

  it.each(['denunciation-concluded', 'denunciation-terminated'] as const)('%s ends it', (type) => {
    const audit = auditOf(recordOf([...active, { type, at: at('2026-04-10') }]), at('2026-04-11'))
    expect(audit).toMatchObject({ state: 'ended', final: true, since: carriedOut.at, until: at('2026-04-10') })
    expect(audit.findings).toEqual([])
  })

  it('by deliberate breach only since 1 July 2026', () => {
    const breach = (day: string): ProtectionEvent => ({ type: 'ended', at: at(day), ground: 'duties-breached' })
    expect(mayHappen(protectionLifecycle, active, breach('2026-06-30'), { facts: {} })).toMatchObject({ value: false })
    expect(mayHappen(protectionLifecycle, active, breach('2026-07-01'), { facts: {} })).toMatchObject({ value: true })
    const refused = mayHappen(protectionLifecycle, active, breach('2026-06-30'), { facts: {} })
    expect(basisOf(refused.findings, 'lifecycle.not-in-force')).toContain('25/2018/QH14 54.2.c')
  })

  it('refused once, it may be asked for again', () => {
    const refused: ProtectionEvent = { type: 'refused', at: at('2026-03-03') }
    const again: ProtectionEvent = { ...requested, at: at('2026-03-09') }
    expect(auditOf(recordOf([requested, refused, again]), at('2026-03-09')).state).toBe('requested')
  })
})

it('no identity fits into a protection', () => {
  expectTypeOf<{ identities: readonly DenouncerIdentity[] }>().not.toExtend<ProtectionRecord>()
  expect(parseProtection({ ...recordOf([requested]) }).status).toBe('valid')
  expect(parseProtection({ ...recordOf([requested]), identities: [] }).status).toBe('invalid')
  const wrong = parseProtection({ ...recordOf([]), events: [{ type: 'requested', at: 'Nguyễn Văn An', who: 'An' }] })
  expect(wrong.status).toBe('invalid')
  expect(JSON.stringify(wrong.findings)).not.toContain('An')
})

it('whatever the order of events: decided, never an exception, and an ended protection stays ended', () => {
  const kinds: readonly ProtectionEvent['type'][] = [
    'requested',
    'self-initiated',
    'forwarded',
    'applied',
    'decided',
    'refused',
    'carried-out',
    'declined',
    'denunciation-concluded',
  ]
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...kinds), { maxLength: 12 }), (types) => {
      const events = types.map((type, index) => ({
        type,
        at: at(`2026-03-${String(index + 1).padStart(2, '0')}`),
        measures: [],
        grounds: [],
        to: 'police',
      })) as unknown as readonly ProtectionEvent[]
      const audit = auditOf(recordOf(events), at('2026-04-01'))
      if (audit.final) expect(audit.allowed).toEqual([])
    }),
  )
})
