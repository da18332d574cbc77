import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkDigitizedPaper, checkDossierCode, type DossierCodeFacts } from '../../src/dossier'

const codesOf = (facts: DossierCodeFacts) => checkDossierCode(facts).findings.map(({ code }) => code)
const bodyOf = (facts: DossierCodeFacts) => {
  const checked = checkDossierCode(facts)
  return checked.status === 'decided' ? checked.value.body : undefined
}

describe('checkDossierCode: whose id the code carries', () => {
  test('receiving body to 30 June 2025 (Decree 61/2018 art. 26.2.a), settling body after (Decree 118/2025 art. 28.2.a)', () => {
    const code = '000.00.06.H56-250630-0361'
    expect(bodyOf({ code, received: '2018-06-20' })).toBeUndefined()
    expect(bodyOf({ code, received: '2018-06-21' })).toBe('receiving')
    expect(bodyOf({ code, received: '2025-06-30T23:59:00+07:00' })).toBe('receiving')
    expect(bodyOf({ code, received: '2025-06-30T17:00:00Z' })).toBe('settling')
    const trace = checkDossierCode({ code, received: '2025-07-01' }).trace
    expect(trace.steps[1]?.basis).toEqual([
      { document: '118/2025/NĐ-CP@2025-06-09', article: '28', clause: '2', point: 'a' },
    ])
  })

  test('a linked group: the one-stop unit, or the portal when online; only since 1 July 2025', () => {
    const code = 'H56.12-250702-0001'
    expect(bodyOf({ code, linked: true, channel: 'counter' })).toBe('one-stop')
    expect(bodyOf({ code, linked: true, channel: 'online' })).toBe('national-portal')
    expect(bodyOf({ code, linked: true, channel: 'online', received: '2025-06-30' })).toBe('receiving')
  })

  test('the id of the body is compared as a warning, level by level and never across orders', () => {
    const received = '2023-10-27'
    const code = '000.00.06.H56-231027-0361'
    expect(codesOf({ code, received, bodies: { receiving: '000.00.06.H56' } })).toEqual([])
    expect(codesOf({ code, received, bodies: { settling: 'H01' } })).toEqual([])
    expect(checkDossierCode({ code, received, bodies: { receiving: '000.00.07.H56' } }).findings).toMatchObject([
      { code: 'dossier.code-body-differs', severity: 'warning', params: { body: 'receiving' }, path: ['code'] },
    ])
    expect(checkDossierCode({ code, received, bodies: { receiving: 'H56.6' } }).findings).toMatchObject([
      { code: 'dossier.code-body-order', severity: 'notice' },
    ])
    expect(codesOf({ code, received, bodies: { receiving: 'H13.6' } })).toEqual(['dossier.code-body-differs'])
    expect(checkDossierCode({ code, received, bodies: { receiving: '?' } }).findings).toMatchObject([
      { code: 'dossier.agency-code-form', path: ['bodies', 'receiving'] },
    ])
  })
})

describe('checkDossierCode: day and form', () => {
  test('the day in the code against the day of receipt is a warning', () => {
    expect(checkDossierCode({ code: '000.00.06.H56-231027-0361', received: '2023-10-28' }).findings).toMatchObject([
      { code: 'dossier.code-received-differs', severity: 'warning', params: { inCode: '2023-10-27' } },
    ])
  })

  test('other forms are told while Circular 01/2018 sets one, and not before or after', () => {
    expect(codesOf({ code: 'H56-190105-0001' })).toEqual([])
    expect(codesOf({ code: 'H56-190106-0001' })).toEqual(['dossier.code-other-form'])
    expect(codesOf({ code: '000.00.06.H56-20231027-0001' })).toEqual(['dossier.code-other-form'])
    expect(codesOf({ code: '000.00.06.H56-231027-0361' })).toEqual([])
    expect(codesOf({ code: 'G09.20-20260609-0092637' })).toEqual([])
    expect(checkDossierCode({ code: '000.00.06.H56-260609-0001' }).findings).toMatchObject([
      { code: 'dossier.code-old-order', severity: 'notice' },
    ])
  })

  test('without a day of receipt the law is that of the day in the code, and the trace says so', () => {
    const { trace } = checkDossierCode({ code: 'G09.20-20260609-0092637' })
    expect(trace.steps[0]?.params).toEqual({ date: '2026-06-09', from: 'code' })
  })

  test('what cannot be read is undetermined, with its path', () => {
    expect(checkDossierCode({ code: 'H56', received: 'hôm qua' })).toMatchObject({
      status: 'undetermined',
      findings: [
        { code: 'calendar.instant-form', path: ['received'] },
        { code: 'dossier.code-form', path: ['code'] },
      ],
    })
  })

  test('a code is never a violation for its body, day or form alone', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('000.00.06.H56-231027-0361', 'G09.20-20260609-0092637', 'H56-200101-0001'),
        fc.constantFrom('2018-01-01', '2021-05-31', '2025-07-01', '2026-11-23'),
        fc.constantFrom('000.00.06.H56', 'H56.6', 'G09.20'),
        (code, received, body) => {
          const { findings } = checkDossierCode({ code, received, bodies: { receiving: body, settling: body } })
          expect(findings.filter(({ severity }) => severity === 'violation')).toEqual([])
        },
      ),
    )
  })
})

describe('checkDigitizedPaper: least data (Decree 118/2025 art. 19.2)', () => {
  const whole = {
    digitizedOn: '2026-03-02',
    typeCode: 'KQ.G09.000012',
    ownerId: '092090000123',
    name: 'Giấy phép lái xe',
    abstract: 'Hạng B2',
    validity: '2034-03-02',
  } as const

  test('complete, with the id or with the four facts that stand in for it', () => {
    expect(checkDigitizedPaper(whole)).toMatchObject({ status: 'decided', value: true, findings: [] })
    const { ownerId, ...rest } = whole
    const owner = { name: 'A', birthYear: 1950, issuedOn: '2001-02-03', issuer: 'Công an huyện' } as const
    expect(checkDigitizedPaper({ ...rest, owner }).findings).toEqual([])
    expect(checkDigitizedPaper(rest).findings[0]?.params).toEqual({ fields: ['ownerId'] })
    expect(checkDigitizedPaper({ ...rest, owner: { name: 'A' } }).findings[0]?.params).toEqual({
      fields: ['owner.birthYear', 'owner.issuedOn', 'owner.issuer'],
    })
    expect(ownerId).toBeDefined()
  })

  test('what is missing is named, with the citation; nothing was asked before 1 July 2025', () => {
    const found = checkDigitizedPaper({ digitizedOn: '2025-07-01', name: ' ' }).findings[0]
    expect(found?.params).toEqual({ fields: ['typeCode', 'ownerId', 'name', 'abstract', 'validity'] })
    expect(found?.basis).toEqual([{ document: '118/2025/NĐ-CP@2025-06-09', article: '19', clause: '2' }])
    expect(checkDigitizedPaper({ digitizedOn: '2025-06-30' })).toMatchObject({ status: 'decided', value: true })
    expect(checkDigitizedPaper({ digitizedOn: '2025-13-01' })).toMatchObject({ status: 'undetermined' })
  })
})
