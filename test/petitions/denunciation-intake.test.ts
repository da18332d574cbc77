import fc from 'fast-check'
import { describe, expect, expectTypeOf, it } from 'vitest'
import {
  computeInitialHandling,
  type DenunciationIntakeFacts,
  type InitialHandling,
  type InitialHandlingAction,
} from '../../src/petitions/index'
import { at, shorten } from './denunciation-story'

const received = at('2026-03-02')
const good: DenunciationIntakeFacts = {
  sender: 'individual',
  channel: 'petition',
  from: 'denouncer',
  denouncer: 'known',
  contents: ['date', 'name', 'address', 'contact', 'act', 'denounced', 'signature'],
  capable: true,
  competent: true,
  identifiable: true,
}
const handled = (changes: DenunciationIntakeFacts, decided?: string): InitialHandling => {
  const result = computeInitialHandling({
    received,
    ...(decided !== undefined && { decided }),
    facts: { ...good, ...changes },
  })
  if (result.status !== 'decided') throw new Error(`undetermined: ${result.missing}`)
  return result.value
}
const elsewhere = { competent: false, sentToCompetent: false, guidedBefore: false, transferredBefore: false } as const
const lead = { clear: true, evidence: true, checkable: true } as const

describe('what to do with what came in', () => {
  it.each<[string, DenunciationIntakeFacts, InitialHandlingAction, string | undefined, readonly string[]]>([
    ['TC-09 all conditions met', {}, 'accept', '2026-03-11', ['25/2018/QH14 29.1']],
    ['TC-05 several places: 10 working days', { severalPlaces: true }, 'accept', '2026-03-16', ['25/2018/QH14 29.1']],
    ['TC-09 a signature is missing', { contents: ['date', 'name'] }, 'refuse', '2026-03-11', ['25/2018/QH14 24.1']],
    ['TC-09 no capacity, no representative', { capable: false }, 'refuse', '2026-03-11', ['25/2018/QH14 24.1']],
    ['TC-06 not competent, by post', elsewhere, 'transfer', '2026-03-09', ['25/2018/QH14 24.2']],
    [
      'TC-06 not competent, in person',
      { ...elsewhere, channel: 'in-person' },
      'guide',
      undefined,
      ['25/2018/QH14 24.2'],
    ],
    [
      'TC-07 the competent body has it',
      { ...elsewhere, sentToCompetent: true },
      'leave',
      undefined,
      ['25/2018/QH14 24.3'],
    ],
    ['TC-07 guided before', { ...elsewhere, guidedBefore: true }, 'leave', undefined, ['25/2018/QH14 24.3']],
    [
      'TC-08, P-14 transferred once before',
      { ...elsewhere, transferredBefore: true },
      'leave',
      undefined,
      ['05/2021/TT-TTCP 14.1'],
    ],
    [
      'P-11 anonymous but clear, with evidence: a lead',
      { denouncer: 'anonymous', lead },
      'inspect',
      undefined,
      ['25/2018/QH14 25.2', '31/2019/NĐ-CP 20.1'],
    ],
    [
      'TC-10 anonymous and vague',
      { denouncer: 'anonymous', lead: { ...lead, evidence: false } },
      'leave',
      undefined,
      ['25/2018/QH14 25.1'],
    ],
    [
      'TC-10 another person’s name',
      { denouncer: 'false-name', lead: { ...lead, clear: false } },
      'leave',
      undefined,
      ['25/2018/QH14 25.1'],
    ],
    ['P-12 a web form', { channel: 'web', lead }, 'inspect', undefined, ['25/2018/QH14 25.2', '31/2019/NĐ-CP 20.1']],
    [
      'P-12 a phone call',
      { channel: 'phone', lead: { ...lead, checkable: false } },
      'leave',
      undefined,
      ['25/2018/QH14 25.1'],
    ],
    [
      'TC-01 an organisation',
      { sender: 'organization' },
      'reroute',
      undefined,
      ['25/2018/QH14 2.4', '25/2018/QH14 2.1'],
    ],
    [
      'art. 26.1.b: from the press, not acceptable, yet a lead',
      { from: 'press', capable: false, lead },
      'inspect',
      undefined,
      ['25/2018/QH14 25.2', '31/2019/NĐ-CP 20.1'],
    ],
  ])('%s', (_, facts, action, due, basis) => {
    const value = handled(facts)
    expect(value).toMatchObject({ action })
    expect(value.due).toBe(due)
    expect(shorten(value.basis)).toEqual(basis)
  })

  it('the press and the bodies that pass it on are answered in 20 days (TC-12)', () => {
    expect(handled({ from: 'press' }).answerSenderBy).toBe('2026-03-22')
    expect(handled({ from: 'authority' }).answerSenderBy).toBe('2026-03-22')
    expect(handled({}).answerSenderBy).toBeUndefined()
  })

  it('besides: crime signs and harm at once, Party matters by Party rules (TC-13, TC-38)', () => {
    const value = handled({ crimeSigns: true, harm: true, partyMatter: true })
    expect(value.also).toEqual(['refer-crime', 'prevent-harm', 'forward-to-party'])
    expect(shorten(value.basis)).toContain('05/2021/TT-TTCP 15')
    expect(handled({ partyMatter: true }, '2021-11-14').also).toEqual([])
  })

  it('all missing conditions are named, not the first alone', () => {
    expect(handled({ contents: [], capable: false, identifiable: false }).reasons).toEqual([
      'form',
      'capacity',
      'identifiable',
    ])
  })
})

describe('published case P-12: denouncing who rejected one’s complaint, without evidence', () => {
  const facts = { ...good, afterComplaint: { evidence: false } }

  it('is not accepted under the law of 2018, which governs what was not accepted before 2019 (art. 66.3)', () => {
    const result = computeInitialHandling({ received: '2018-11-02', decided: '2019-01-02', facts })
    expect(result).toMatchObject({
      status: 'decided',
      value: { action: 'refuse', reasons: ['no-evidence-after-complaint'] },
    })
    expect(result.status === 'decided' && shorten(result.value.basis)).toEqual(['25/2018/QH14 29.1'])
  })

  it('with evidence it is accepted', () => {
    expect(handled({ afterComplaint: { evidence: true } }).action).toBe('accept')
  })

  it('the library does not answer by a law it does not hold', () => {
    const result = computeInitialHandling({ received: '2018-11-02', facts })
    expect(result.status).toBe('undetermined')
    expect(result.findings).toMatchObject([{ code: 'denunciation.law-not-held', params: { date: '2018-11-02' } }])
  })
})

describe('nothing is assumed', () => {
  it.each<[DenunciationIntakeFacts, readonly string[]]>([
    [{}, ['facts.sender']],
    [{ sender: 'individual' }, ['facts.channel']],
    [{ sender: 'individual', channel: 'petition' }, ['facts.denouncer']],
    [{ sender: 'individual', channel: 'web' }, ['facts.lead']],
    [{ sender: 'individual', channel: 'petition', denouncer: 'known' }, ['facts.competent']],
    [{ sender: 'individual', channel: 'petition', denouncer: 'known', competent: false }, ['facts.sentToCompetent']],
    [
      { sender: 'individual', channel: 'petition', denouncer: 'known', competent: true },
      ['facts.contents', 'facts.capable', 'facts.identifiable'],
    ],
  ])('%j', (facts, missing) => {
    expect(computeInitialHandling({ received, facts })).toMatchObject({ status: 'undetermined', missing })
  })

  it('a moment that is none is named by its place', () => {
    const result = computeInitialHandling({ received: 'hôm qua', decided: '2026-13-01', facts: good })
    expect(result.findings.map(({ code, path }) => [code, path])).toEqual([
      ['calendar.instant-form', ['received']],
      ['calendar.instant-form', ['decided']],
    ])
  })

  it('for all facts: decided or something missing, never an exception; accepted only when nothing stands against it', () => {
    const yes = fc.option(fc.boolean(), { nil: undefined })
    const facts = fc.record({
      sender: fc.constantFrom('individual', 'organization', undefined),
      channel: fc.constantFrom('petition', 'in-person', 'phone', 'web', undefined),
      denouncer: fc.constantFrom('known', 'anonymous', 'unidentifiable', undefined),
      contents: fc.constantFrom(good.contents, [], undefined),
      capable: yes,
      competent: yes,
      identifiable: yes,
      sentToCompetent: yes,
      guidedBefore: yes,
      transferredBefore: yes,
      lead: fc.option(fc.record({ clear: fc.boolean(), evidence: fc.boolean(), checkable: fc.boolean() }), {
        nil: undefined,
      }),
    })
    fc.assert(
      fc.property(facts, (given) => {
        const result = computeInitialHandling({ received, facts: given as DenunciationIntakeFacts })
        if (result.status === 'undetermined') {
          expect(result.missing.length).toBeGreaterThan(0)
          return
        }
        if (result.value.action !== 'accept') return
        expect(given).toMatchObject({ sender: 'individual', denouncer: 'known', capable: true, competent: true })
        expect(['petition', 'in-person']).toContain(given.channel)
      }),
    )
  })

  it('has the types it says', () => {
    expectTypeOf<InitialHandling['action']>().toEqualTypeOf<
      'accept' | 'refuse' | 'transfer' | 'guide' | 'leave' | 'inspect' | 'reroute'
    >()
    // @ts-expect-error a fax is no channel
    const wrong: DenunciationIntakeFacts = { channel: 'fax' }
    expect(wrong.channel).toBe('fax')
  })
})
