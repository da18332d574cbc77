import fc from 'fast-check'
import { describe, expect, expectTypeOf, test } from 'vitest'
import { type DossierCode, findDuplicateCodes, parseDossierCode } from '../../src/dossier'

describe('parseDossierCode: codes seen in use (K-03 to K-06)', () => {
  test.each([
    ['000.00.06.H56-231027-0361', 'old', 'H56', ['H56', '06'], '2023-10-27', 'YYMMDD', 361, 4],
    ['000.17.22.H56-210531-0001', 'old', 'H56', ['H56', '22', '17'], '2021-05-31', 'YYMMDD', 1, 4],
    ['G09.20-20260609-0092637', 'new', 'G09', ['G09', '20'], '2026-06-09', 'YYYYMMDD', 92637, 7],
    ['H13.11-240304-0001', 'new', 'H13', ['H13', '11'], '2024-03-04', 'YYMMDD', 1, 4],
    ['H56-240229-00012', 'new', 'H56', ['H56'], '2024-02-29', 'YYMMDD', 12, 5],
  ] as const)('%s', (text, order, level1, levels, date, dateForm, serial, serialDigits) => {
    expect(parseDossierCode(text)).toEqual({
      status: 'valid',
      dossierCode: {
        text,
        agency: { kind: 'agency', text: text.slice(0, text.indexOf('-')), order, level1, levels },
        date,
        dateForm,
        serial,
        serialDigits,
      },
      findings: [],
    })
  })
})

describe('parseDossierCode: refusals', () => {
  test.each([
    ['000.00.06.H56-231327-0361', 'dossier.code-date'],
    ['000.00.06.H56-230229-0361', 'dossier.code-date'],
    ['000.00.06.H56-231027-0000', 'dossier.code-serial'],
    ['000.00.06.H56-231027-361', 'dossier.code-form'],
    ['000.00.06.H56-231027-12345678', 'dossier.code-form'],
    ['000.00.06.H56 -231027-0361', 'dossier.agency-code-form'],
    ['h56-231027-0361', 'dossier.agency-code-form'],
    ['0312345678-231027-0361', 'dossier.agency-code-form'],
    [' H56-231027-0361', 'dossier.agency-code-form'],
    ['H56-231027-0361\n', 'dossier.code-form'],
    ['', 'dossier.code-form'],
    [361, 'dossier.code-not-text'],
    [null, 'dossier.code-not-text'],
  ])('%j -> %s', (given, code) => {
    const parsed = parseDossierCode(given, ['dossier', 'code'])
    expect(parsed.status).toBe('invalid')
    expect(parsed.findings).toMatchObject([{ code, severity: 'violation', path: ['dossier', 'code'] }])
    expect(parsed.findings[0]?.basis.length).toBeGreaterThan(0)
  })

  test('every wrong part is told', () => {
    expect(parseDossierCode('56H-231327-0000').findings.map(({ code }) => code)).toEqual([
      'dossier.agency-code-form',
      'dossier.code-date',
      'dossier.code-serial',
    ])
  })

  test('pinned citation of the form: Circular 01/2018/TT-VPCP art. 19.1', () => {
    expect(parseDossierCode('x').findings[0]?.basis[0]).toEqual({
      document: '01/2018/TT-VPCP@2018-11-23',
      article: '19',
      clause: '1',
    })
  })
})

describe('parseDossierCode: laws', () => {
  test('what was put together is taken apart, and the string is kept', () => {
    const two = (number: number) => String(number).padStart(2, '0')
    fc.assert(
      fc.property(
        fc.constantFrom('000.00.06.H56', 'H56', 'G09.20.001', '001.02.03.A00'),
        fc.tuple(
          fc.integer({ min: 2000, max: 2099 }),
          fc.integer({ min: 1, max: 12 }),
          fc.integer({ min: 1, max: 28 }),
        ),
        fc.boolean(),
        fc.integer({ min: 4, max: 7 }),
        fc.integer({ min: 1, max: 9999 }),
        (agency, [year, month, day], long, digits, serial) => {
          const date = `${long ? year : two(year % 100)}${two(month)}${two(day)}`
          const text = `${agency}-${date}-${String(serial).padStart(digits, '0')}`
          const parsed = parseDossierCode(text)
          expect(parsed).toMatchObject({
            status: 'valid',
            dossierCode: { text, serial, serialDigits: digits, date: `${year}-${two(month)}-${two(day)}` },
          })
        },
      ),
    )
  })

  test('nothing throws, whatever is given', () => {
    fc.assert(
      fc.property(fc.anything(), (given) => {
        expect(['valid', 'invalid']).toContain(parseDossierCode(given).status)
      }),
    )
  })

  test('types: the code is there only when it is valid', () => {
    const parsed = parseDossierCode('H56-231027-0361')
    if (parsed.status === 'valid') expectTypeOf(parsed.dossierCode).toEqualTypeOf<DossierCode>()
    // @ts-expect-error an invalid code has no parts
    if (parsed.status === 'invalid') parsed.dossierCode
  })
})

describe('findDuplicateCodes: one code for each dossier (Decree 118/2025 art. 17.3)', () => {
  test('each repetition points at the first', () => {
    const found = findDuplicateCodes([
      { code: 'a' },
      { code: 'b' },
      { code: 'a' },
      { code: 'a' },
      { code: '__proto__' },
    ])
    expect(found.map(({ params, path }) => [params, path])).toEqual([
      [{ code: 'a', first: 0, limit: 1 }, [2, 'code']],
      [{ code: 'a', first: 0, limit: 1 }, [3, 'code']],
    ])
    expect(found[0]?.basis).toEqual([{ document: '118/2025/NĐ-CP@2025-06-09', article: '17', clause: '3' }])
  })

  test('as many findings as codes beyond the distinct ones', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'b', 'c', 'toString')), (codes) => {
        expect(findDuplicateCodes(codes.map((code) => ({ code }))).length).toBe(codes.length - new Set(codes).size)
      }),
    )
  })
})
