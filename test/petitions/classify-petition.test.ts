import fc from 'fast-check'
import { describe, expect, expectTypeOf, it } from 'vitest'
import { type Classification, classifyPetition, type PetitionFacts, type PetitionItem } from '../../src/petitions/index'
import { parsePetitionFacts } from '../../src/schema/index'
import { deepFreeze } from '../support/deep-freeze'

const whole = [
  'vietnamese',
  'date',
  'name',
  'address',
  'signature',
  'content',
  'respondent',
  'reason',
  'documents',
  'request',
  'denounced',
  'act',
  'contact',
] as const

const complaint: PetitionItem = {
  about: 'decision',
  asksReview: true,
  ownRights: true,
  reportsViolation: false,
  competence: 'own',
}
const denunciation: PetitionItem = { about: 'other', asksReview: false, reportsViolation: true, competence: 'own' }
const opinion: PetitionItem = { about: 'other', asksReview: false, reportsViolation: false, competence: 'own' }
const proven = { clear: true, evidence: true, verifiable: true } as const

const facts = (items: readonly PetitionItem[], changes: Partial<PetitionFacts> = {}): PetitionFacts => ({
  received: '2026-08-03T08:00:00+07:00',
  form: 'written',
  sender: 'individual',
  fields: whole,
  items,
  ...changes,
})

const classify = (items: readonly PetitionItem[], changes: Partial<PetitionFacts> = {}, policy = {}) => {
  const result = classifyPetition(facts(items, changes), { policy })
  if (result.status === 'undetermined') throw new Error(result.missing.join())
  return {
    ...result.value,
    does: result.value.parts.map((part) => `${part.class} ${part.action}`),
    codes: result.findings.map(({ code }) => code),
    findings: result.findings,
    trace: result.trace,
  }
}

describe('RT-01, RT-02: by content, not by title', () => {
  it.each([
    [complaint, 'complaint', '02/2011/QH13@2011-11-11'],
    [denunciation, 'denunciation', '25/2018/QH14@2018-06-12'],
    [opinion, 'feedback', '42/2013/QH13@2013-11-25'],
    [{ ...opinion, about: 'regulation' }, 'feedback', '42/2013/QH13@2013-11-25'],
  ] as const)('%j is %s (%s)', (item, kind, document) => {
    const found = classify([item])
    expect(found.kind).toBe(kind)
    const step = found.trace.steps.find(({ step: code }) => code === 'petition.class')
    expect(step?.basis?.[0].document).toBe(document)
  })

  it('a letter titled denunciation that gives an opinion is feedback', () => {
    const found = classify([opinion], { titled: 'denunciation' })
    expect([found.kind, found.codes]).toEqual(['feedback', ['petition.title-differs']])
  })

  it('what harms others only, or is no decision or act, is no complaint (RT-12)', () => {
    expect(classify([{ ...complaint, ownRights: false }])).toMatchObject({
      kind: 'feedback',
      codes: ['petition.rights-of-others'],
    })
    expect(classify([{ ...complaint, about: 'other' }])).toMatchObject({
      kind: 'feedback',
      codes: ['petition.not-reviewable'],
    })
  })

  it('a complaint by phone is none yet: the person is guided to write or come', () => {
    expect(classify([complaint], { form: 'phone' })).toMatchObject({
      does: ['complaint guide'],
      codes: ['petition.form-not-lawful'],
    })
  })

  it('only individuals denounce', () => {
    expect(classify([denunciation], { sender: 'organisation' })).toMatchObject({
      kind: 'feedback',
      codes: ['petition.organisation-cannot-denounce'],
    })
  })
})

describe('RT-03, RT-04: eligible or not', () => {
  it('names what is missing, by the circular of the day', () => {
    const fields = whole.filter((field) => field !== 'documents' && field !== 'date')
    const now = classify([complaint], { fields })
    expect(now).toMatchObject({ kind: 'not-eligible', does: ['complaint file'] })
    expect(now.parts[0]?.missing).toEqual(['date', 'documents'])
    const before = classify([complaint], { fields, received: '2020-08-03' })
    expect(before.parts[0]?.missing).toEqual(['date'])
  })

  it('a filed petition is kept one year', () => {
    expect(classify([complaint], { fields: ['content'] }).parts[0]?.keepUntil).toBe('2027-08-03')
  })

  it('at the desk the person is asked to complete it', () => {
    expect(classify([complaint], { fields: ['content'], form: 'in-person' }).does).toEqual([
      'complaint ask-to-complete',
    ])
  })

  it('sent to the right body too: filed, or for a denunciation not processed (art. 24.3)', () => {
    const elsewhere = { competence: 'other' } as const
    const sent = { sentToCompetentBody: true }
    expect(classify([{ ...complaint, ...elsewhere }], sent).does).toEqual(['complaint file'])
    expect(classify([{ ...denunciation, ...elsewhere }], sent).does).toEqual(['denunciation not-processed'])
    expect(classify([complaint], sent).does).toEqual(['complaint accept'])
  })

  it('feedback about regulations needs what Decree 20/2008 asks, and no signature', () => {
    const fields = ['vietnamese', 'content', 'name', 'address', 'contact'] as const
    const found = classify([{ ...opinion, about: 'regulation' }], { form: 'phone', fields })
    expect(found.parts[0]).toMatchObject({ eligible: true, regime: 'regulation', action: 'accept' })
    expect(classify([{ ...opinion, about: 'regulation' }], { form: 'phone', fields: ['content'] }).does).toEqual([
      'feedback guide',
    ])
  })
})

describe('P-14: guided once, transferred once, remembered by person and content', () => {
  const memory = (handled: 'guided' | 'transferred' | 'settled', person = 'p1', content = 'c1') => ({
    person: 'p1',
    history: [{ person, content, handled }],
  })
  const elsewhere = (item: PetitionItem): PetitionItem => ({ ...item, content: 'c1', competence: 'other' })

  it('a complaint', () => {
    expect(classify([elsewhere(complaint)], { person: 'p1' }).does).toEqual(['complaint guide'])
    expect(classify([elsewhere(complaint)], memory('guided')).does).toEqual(['complaint file'])
    expect(classify([elsewhere(complaint)], memory('guided', 'p2')).does).toEqual(['complaint guide'])
    expect(classify([elsewhere(complaint)], memory('guided', 'p1', 'c2')).does).toEqual(['complaint guide'])
  })

  it('a denunciation', () => {
    expect(classify([elsewhere(denunciation)], { person: 'p1' }).does).toEqual(['denunciation transfer'])
    expect(classify([elsewhere(denunciation)], memory('transferred')).does).toEqual(['denunciation not-processed'])
    expect(classify([elsewhere(denunciation)], { person: 'p1', form: 'in-person' }).does).toEqual([
      'denunciation guide',
    ])
  })

  it('settled before: filed, unless there is something new', () => {
    const own = { ...opinion, content: 'c1' }
    expect(classify([own], memory('settled')).does).toEqual(['feedback file'])
    expect(classify([{ ...own, newFacts: true }], memory('settled')).does).toEqual(['feedback accept'])
  })
})

describe('RT-05, RT-08: where it goes', () => {
  it.each([
    [{ ...complaint, competence: 'other' }, {}, 'complaint guide'],
    [{ ...complaint, competence: 'other' }, { forwarded: true }, 'complaint answer-forwarder'],
    [{ ...complaint, competence: 'subordinate' }, {}, 'complaint report-to-superior'],
    [{ ...complaint, competence: 'other-system' }, {}, 'complaint guide-or-transfer'],
    [{ ...denunciation, competence: 'other' }, {}, 'denunciation transfer'],
    [{ ...opinion, competence: 'other' }, {}, 'feedback transfer'],
  ] as const)('%j %j: %s', (item, changes, expected) => {
    expect(classify([item], changes).does).toEqual([expected])
  })

  it('original papers go back with the guidance', () => {
    expect(classify([{ ...complaint, competence: 'other' }], { originals: true }).codes).toEqual([
      'petition.return-originals',
    ])
  })
})

describe('P-11, P-12: anonymous, web and phone denunciations', () => {
  const unknown = { fields: ['vietnamese', 'content', 'denounced', 'act'] } as const

  it('anonymous with evidence is a lead for inspection, never thrown away', () => {
    const found = classify([{ ...denunciation, ...proven }], unknown)
    expect(found).toMatchObject({ kind: 'lead', does: ['lead inspect'], codes: ['petition.denouncer-unknown'] })
    expect(found.findings[0]?.basis).toEqual([
      { document: '25/2018/QH14@2018-06-12', article: '25', clause: '1' },
      { document: '25/2018/QH14@2018-06-12', article: '25', clause: '2' },
    ])
    expect(classify([{ ...denunciation, ...proven, competence: 'other' }], unknown).does).toEqual(['lead transfer'])
  })

  it('anonymous without evidence is not processed', () => {
    const found = classify([{ ...denunciation, ...proven, evidence: false }], unknown)
    expect(found).toMatchObject({ kind: 'not-eligible', does: ['information not-processed'] })
  })

  it.each(['web', 'phone', 'email'] as const)('by %s it is no denunciation, whoever sends it', (form) => {
    const found = classify([{ ...denunciation, ...proven }], { form })
    expect(found).toMatchObject({ kind: 'lead', codes: ['petition.form-not-lawful'] })
  })

  it('under a false name it is no denunciation', () => {
    expect(classify([{ ...denunciation, ...proven }], { falseName: true }).kind).toBe('lead')
  })

  it('needs the three facts of art. 25.2 before it can say', () => {
    const result = classifyPetition(facts([denunciation], { form: 'web' }))
    expect(result).toMatchObject({
      status: 'undetermined',
      missing: ['items[0].clear', 'items[0].evidence', 'items[0].verifiable'],
    })
  })
})

describe('RT-13: harassment by an official', () => {
  const harassment: PetitionItem = { ...denunciation, ...proven, about: 'conduct' }

  it('signed, it is a denunciation and is not downgraded; the host may read it otherwise', () => {
    expect(classify([harassment]).kind).toBe('denunciation')
    expect(classify([harassment], {}, { 'petition.signed-conduct-report': 'feedback' }).kind).toBe('feedback')
  })

  it('told on the phone by a named person it is a lead and feedback, which is answered', () => {
    const fields = ['vietnamese', 'content', 'name', 'address', 'contact'] as const
    const found = classify([harassment], { form: 'phone', fields })
    expect(found.does).toEqual(['lead inspect', 'feedback accept'])
    expect(found.parts[1]?.regime).toBe('regulation')
  })

  it('of the sender’s own case it is a complaint and a denunciation at once', () => {
    const found = classify([{ ...harassment, asksReview: true, ownRights: true }], { form: 'in-person' })
    expect(found).toMatchObject({ kind: 'mixed', split: true })
    expect(found.does).toEqual(['complaint accept', 'denunciation accept'])
    expect(found.codes).toContain('petition.split')
  })
})

describe('RT-07: mixed petitions', () => {
  it('at the desk always split; by post only when several bodies are concerned', () => {
    expect(classify([complaint, opinion], { form: 'in-person' }).split).toBe(true)
    expect(classify([complaint, opinion]).split).toBe(false)
    expect(classify([complaint, { ...opinion, competence: 'other' }]).split).toBe(true)
  })
})

describe('P-12 (published): a failed complaint turned into a denunciation', () => {
  it('without evidence is not accepted (art. 29.1.d)', () => {
    const item: PetitionItem = { ...denunciation, afterFailedComplaint: true, evidence: false }
    const found = classify([item], { received: '2019-11-02' })
    expect(found).toMatchObject({
      does: ['denunciation do-not-accept'],
      codes: ['petition.denunciation-without-evidence'],
    })
    expect(classify([{ ...item, evidence: true }]).does).toEqual(['denunciation accept'])
  })
})

describe('groups', () => {
  it('P-13, RT-06, RT-10: twenty people; acceptance waits for all signatures and the appointment', () => {
    const group = { people: 20, allSigned: true, representativesAppointed: false }
    const found = classify([complaint], group)
    expect(found).toMatchObject({ many: true, representatives: { minimum: 1, maximum: 5 } })
    expect(found.does).toEqual(['complaint ask-to-complete'])
    expect(found.codes).toEqual(['petition.group-incomplete'])
    expect(classify([complaint], { ...group, representativesAppointed: true }).does).toEqual(['complaint accept'])
    expect(classify([complaint], { ...group, received: '2026-06-30' }).does).toEqual(['complaint accept'])
  })

  it('outside competence one of them is guided', () => {
    const found = classify([{ ...complaint, competence: 'other' }], { people: 20 })
    expect(found.codes).toEqual(['petition.guide-one-of-them'])
    expect(classify([{ ...complaint, competence: 'other' }], { people: 4 }).many).toBe(false)
  })
})

describe('bad input and borders', () => {
  it('refuses a moment that is none, and names missing facts', () => {
    expect(classifyPetition(facts([complaint], { received: 'today' })).findings[0]).toMatchObject({
      code: 'calendar.instant-form',
      path: ['received'],
    })
    expect(classifyPetition(facts([]))).toMatchObject({ status: 'undetermined', missing: ['items'] })
    expect(classifyPetition(facts([{ about: 'decision', asksReview: true }]))).toMatchObject({
      missing: ['items[0].reportsViolation', 'items[0].ownRights', 'items[0].competence'],
    })
  })

  it('the schema refuses a name, and repeats nothing of it', () => {
    const parsed = parsePetitionFacts({ ...facts([complaint]), name: 'Nguyễn Thị Hòa' })
    expect(parsed.status).toBe('invalid')
    expect(JSON.stringify(parsed)).not.toContain('Hòa')
    expect(parsePetitionFacts(facts([complaint])).status).toBe('valid')
  })

  it('every content gets at least one class and one action, and the input stays as it was', () => {
    const flag = fc.boolean()
    const item = fc.record({
      about: fc.constantFrom('decision', 'act', 'discipline', 'conduct', 'regulation', 'legal-document', 'other'),
      asksReview: flag,
      ownRights: flag,
      reportsViolation: flag,
      competence: fc.constantFrom('own', 'subordinate', 'other', 'other-system'),
      clear: flag,
      evidence: flag,
      verifiable: flag,
    })
    const input = fc.record({
      received: fc.constantFrom('2019-05-06', '2023-05-06', '2026-08-03'),
      form: fc.constantFrom('written', 'in-person', 'phone', 'web', 'email'),
      sender: fc.constantFrom('individual', 'organisation'),
      fields: fc.subarray([...whole]),
      items: fc.array(item, { minLength: 1, maxLength: 4 }),
    })
    fc.assert(
      fc.property(input, (given) => {
        const result = classifyPetition(deepFreeze(given) as PetitionFacts)
        if (result.status === 'undetermined') throw new Error(result.missing.join())
        const { parts, kind } = result.value
        expect(new Set(parts.map((part) => part.item)).size).toBe(given.items.length)
        const unlawful = given.form !== 'written' && given.form !== 'in-person'
        if (unlawful) expect(parts.some((part) => part.class === 'denunciation')).toBe(false)
        if (unlawful) expect(parts.some((part) => part.class === 'complaint' && part.eligible)).toBe(false)
        expect(kind === 'not-eligible').toBe(parts.every((part) => !part.eligible))
      }),
      { numRuns: 200 },
    )
  })

  it('types', () => {
    expectTypeOf<Classification['kind']>().toEqualTypeOf<
      'complaint' | 'denunciation' | 'feedback' | 'lead' | 'mixed' | 'not-eligible'
    >()
    // @ts-expect-error a form that is none
    expect(facts([], { form: 'pigeon' }).form).toBe('pigeon')
  })
})
