import fc from 'fast-check'
import { describe, expect, expectTypeOf, test } from 'vitest'
import { documents } from '../../src/law'
import { documentTypes } from '../../src/law/reporting'
import { type DocumentNumber, parseDocumentNumber } from '../../src/reporting'

describe('parseDocumentNumber: published numbers', () => {
  test.each([
    ['17/KH-UBND', { family: 'administrative', number: 17, type: 'KH', typeName: 'Kế hoạch', issuer: 'UBND' }],
    ['144/KH-UBND', { family: 'administrative', number: 144, type: 'KH', typeName: 'Kế hoạch', issuer: 'UBND' }],
    ['595/QĐ-TTCP', { family: 'administrative', number: 595, type: 'QĐ', typeName: 'Quyết định', issuer: 'TTCP' }],
    ['1176/QĐ-TTr', { family: 'administrative', number: 1176, type: 'QĐ', typeName: 'Quyết định', issuer: 'TTr' }],
    ['10/CT-TTg', { family: 'administrative', number: 10, type: 'CT', typeName: 'Chỉ thị', issuer: 'TTg' }],
    ['132/NQ-CP', { family: 'administrative', number: 132, type: 'NQ', typeName: 'Nghị quyết', issuer: 'CP' }],
    ['2231/SNV-CCHC&PC', { family: 'letter', number: 2231, issuer: 'SNV-CCHC&PC' }],
    ['1560/VPUB-XDĐT', { family: 'letter', number: 1560, issuer: 'VPUB-XDĐT' }],
    [
      '157/2007/NĐ-CP',
      { family: 'normative', number: 157, year: 2007, type: 'NĐ', typeName: 'Nghị định', issuer: 'CP' },
    ],
    ['123/UBND-NC', { family: 'letter', number: 123, issuer: 'UBND-NC' }],
    ['456/SNV-CCHC', { family: 'letter', number: 456, issuer: 'SNV-CCHC' }],
    ['2450/VPCP-KGVX', { family: 'letter', number: 2450, issuer: 'VPCP-KGVX' }],
    ['97/TTg-KSTT', { family: 'letter', number: 97, issuer: 'TTg-KSTT' }],
    ['1234/UBND-VPUB', { family: 'letter', number: 1234, issuer: 'UBND-VPUB' }],
    ['88/BTTTT-CĐSQG', { family: 'letter', number: 88, issuer: 'BTTTT-CĐSQG' }],
    ['15/PNV-CCHC', { family: 'letter', number: 15, issuer: 'PNV-CCHC' }],
    ['21-KL/TW', { family: 'party', number: 21, type: 'KL', typeName: 'Kết luận', issuer: 'TW' }],
    ['300-CV/TU', { family: 'party', number: 300, type: 'CV', typeName: 'Công văn', issuer: 'TU' }],
    [
      '061/2025/QĐ-UBND',
      { family: 'normative', number: 61, year: 2025, type: 'QĐ', typeName: 'Quyết định', issuer: 'UBND' },
    ],
    ['36/2018/QH14', { family: 'normative', number: 36, year: 2018, issuer: 'QH14' }],
    ['26-NQ/TW', { family: 'party', number: 26, type: 'NQ', typeName: 'Nghị quyết', issuer: 'TW' }],
    ['10-KH/TW', { family: 'party', number: 10, type: 'KH', typeName: 'Kế hoạch', issuer: 'TW' }],
  ])('%s (Decree 30/2020, Annexes I and III)', (text, parts) => {
    expect(parseDocumentNumber(text)).toEqual({
      status: 'valid',
      documentNumber: { text, ...parts },
      findings: [],
    })
  })

  test('138/KL-TTCP: an inspection conclusion is real though Decree 30/2020 does not list the type', () => {
    const parsed = parseDocumentNumber('138/KL-TTCP')
    expect(parsed).toMatchObject({ status: 'valid', documentNumber: { family: 'administrative', type: 'KL' } })
    expect(parsed.findings).toMatchObject([
      { code: 'reporting.type-unlisted', severity: 'warning', params: { given: '138/KL-TTCP', type: 'KL' } },
    ])
  })

  test('a type of Party documents in an administrative number is none', () => {
    expect(parseDocumentNumber('300/CV-UBND').findings).toMatchObject([
      { code: 'reporting.type-unlisted', params: { type: 'CV', candidates: [] } },
    ])
  })

  test.each([
    ['12/XYZ-UBND', 'XYZ', []],
    ['12/KHH-UBND', 'KHH', ['KH']],
    ['12/HK-TTCP', 'HK', ['KH']],
    ['12/CTR-UBND', 'CTR', ['CT', 'CTr']],
    ['12/QDY-UBND', 'QDY', ['QĐ', 'QyĐ']],
    ['12/2024/XYZ-UBND', 'XYZ', []],
    ['12-XYZ/TW', 'XYZ', []],
  ])(
    '%s: where the type stands is none; the type it may be is shown (Decree 30/2020, Annex III)',
    (given, type, candidates) => {
      const parsed = parseDocumentNumber(given, ['number'])
      expect(parsed).toMatchObject({ status: 'valid', documentNumber: { type } })
      expect(parsed.status === 'valid' && parsed.documentNumber.family).not.toBe('letter')
      expect(parsed.status === 'valid' && parsed.documentNumber.typeName).toBeUndefined()
      expect(parsed.findings).toMatchObject([
        { code: 'reporting.type-unlisted', severity: 'warning', params: { given, type, candidates }, path: ['number'] },
      ])
    },
  )

  test.each([
    ['12/XYZ-NC', 'XYZ', []],
    ['12/KHH-NC', 'KHH', ['KH']],
  ])('%s: a letter of what looks like no body', (given, symbol, candidates) => {
    const parsed = parseDocumentNumber(given)
    expect(parsed).toMatchObject({ status: 'valid', documentNumber: { family: 'letter' } })
    expect(parsed.findings).toMatchObject([
      { code: 'reporting.issuer-unknown', severity: 'warning', params: { given, symbol, candidates } },
    ])
  })

  test('every listed type is read as that type, whoever issued it, without a warning', () => {
    const types = Object.keys(documentTypes.values[0]?.value ?? {})
    expect(types).toHaveLength(27)
    for (const type of types) {
      for (const issuer of ['UBND', 'SNV', 'BCĐ', 'TTr']) {
        const parsed = parseDocumentNumber(`17/${type}-${issuer}`)
        expect(parsed).toMatchObject({ status: 'valid', documentNumber: { type, issuer }, findings: [] })
      }
    }
  })

  test.each(['64-CP', '87/CP', '203-HĐBT'])('%s bears no type: an old style, recognised', (text) => {
    expect(parseDocumentNumber(text)).toMatchObject({
      status: 'valid',
      documentNumber: { family: 'legacy', issuer: text.replace(/^\d+./, '') },
      findings: [{ code: 'reporting.number-legacy', severity: 'warning' }],
    })
  })

  test.each(['63/2002/QĐ.UB', '245/TTr.DSGĐTE'])('%s is an old style: recognised with a warning', (text) => {
    const parsed = parseDocumentNumber(text)
    expect(parsed).toMatchObject({ status: 'valid', documentNumber: { family: 'legacy' } })
    expect(parsed.findings).toMatchObject([{ code: 'reporting.number-legacy', severity: 'warning' }])
  })

  test('QD for QĐ: read as written, with a warning that shows the type', () => {
    expect(parseDocumentNumber('595/QD-TTCP').findings).toMatchObject([
      { code: 'reporting.type-without-mark', severity: 'warning', params: { meant: '595/QĐ-TTCP' } },
    ])
    expect(parseDocumentNumber('157/2007/ND-CP').findings[0]?.params).toMatchObject({ meant: '157/2007/NĐ-CP' })
  })
})

describe('parseDocumentNumber: refusals say what would be right', () => {
  test.each([
    ['7/KH-UBND', ['reporting.number-leading-zero'], '07/KH-UBND'],
    ['17/KH/UBND', ['reporting.number-slash'], '17/KH-UBND'],
    ['17-KH/UBND', ['reporting.number-party-form'], '17/KH-UBND'],
    ['7-KH/UBND', ['reporting.number-leading-zero', 'reporting.number-party-form'], '07/KH-UBND'],
    ['017/KH-UBND', ['reporting.number-extra-zero'], '17/KH-UBND'],
    ['007/KH-UBND', ['reporting.number-extra-zero'], '07/KH-UBND'],
    ['17 /KH-UBND', ['reporting.number-space'], '17/KH-UBND'],
    ['Số: 17/KH-UBND', ['reporting.number-prefix'], '17/KH-UBND'],
    ['17/KH–UBND', ['reporting.number-dash'], '17/KH-UBND'],
    ['17/kh-ubnd', ['reporting.number-letter-case'], '17/KH-UBND'],
    ['595/Q\u00d0-TTCP', ['reporting.number-look-alike'], '595/QĐ-TTCP'],
  ])('%s -> %j, meant %s', (given, codes, meant) => {
    const parsed = parseDocumentNumber(given, ['report', 'number'])
    expect(parsed.status).toBe('invalid')
    expect(parsed.findings.map(({ code }) => code)).toEqual(codes)
    for (const { params, severity, path, basis } of parsed.findings) {
      expect(params).toMatchObject({ given, meant })
      expect(severity).toBe('violation')
      expect(path).toEqual(['report', 'number'])
      expect(basis).toEqual([{ document: '30/2020/NĐ-CP@2020-03-05', article: 'Phụ lục I' }])
    }
  })

  test.each(['', 'KH-UBND', '17', '17/UBND', '17/2024', 'mười bảy', '17/KH-UBND ngày 15/01/2024'])('%j', (given) => {
    expect(parseDocumentNumber(given).findings).toMatchObject([{ code: 'reporting.number-form', params: { given } }])
  })

  test('a number that is no text', () => {
    expect(parseDocumentNumber(17).findings).toMatchObject([
      { code: 'reporting.number-not-text', params: { given: '17' } },
    ])
    expect(parseDocumentNumber(undefined).status).toBe('invalid')
  })

  test('00: numbers begin at 1 (Decree 30/2020 art. 15)', () => {
    expect(parseDocumentNumber('00/2024/QĐ-UBND').findings).toMatchObject([
      { code: 'reporting.number-zero', params: { first: 1 } },
    ])
  })
})

describe('parseDocumentNumber: laws', () => {
  test('every number of the register of documents is read', () => {
    for (const key of Object.keys(documents)) {
      expect([key, parseDocumentNumber(key.slice(0, key.lastIndexOf('@'))).status]).toEqual([key, 'valid'])
    }
  })

  test('a number that was meant is itself valid; nothing throws', () => {
    const pieces = fc.constantFrom(
      '1',
      '7',
      '0',
      '17',
      '/',
      '-',
      'KH',
      'QĐ',
      'UBND',
      'TW',
      'kh',
      '.',
      ' ',
      '2024',
      'Số',
    )
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(pieces, { maxLength: 7 }).map((list) => list.join('')),
        ),
        (text) => {
          const parsed = parseDocumentNumber(text)
          if (parsed.status === 'valid') return expect(parsed.documentNumber.text).toBe(text)
          expect(parsed.findings.length).toBeGreaterThan(0)
          for (const { params } of parsed.findings) {
            if ('meant' in params && params.meant !== undefined) {
              expect(parseDocumentNumber(params.meant).status).not.toBe('invalid')
            }
          }
        },
      ),
    )
  })

  test('types', () => {
    const parsed = parseDocumentNumber('17/KH-UBND')
    if (parsed.status === 'valid') expectTypeOf(parsed.documentNumber).toEqualTypeOf<DocumentNumber>()
    // @ts-expect-error an invalid number has no parts
    expect(() => parseDocumentNumber('?').documentNumber.family).toThrow()
  })
})
