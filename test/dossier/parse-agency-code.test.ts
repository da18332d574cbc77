import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseAgencyCode, parseProcedureCode, parseSectorCode, sameProcedure } from '../../src/dossier'

const levelsOf = (text: string) => {
  const parsed = parseAgencyCode(text)
  return parsed.status === 'valid' && parsed.agencyCode.kind === 'agency' ? parsed.agencyCode.levels : undefined
}

describe('parseAgencyCode', () => {
  test.each([
    ['000.00.00.H49', ['H49']],
    ['000.00.06.H56', ['H56', '06']],
    ['000.17.22.H56', ['H56', '22', '17']],
    ['003.00.22.H56', ['H56', '22', '00', '003']],
  ])('old order, level 1 rightmost (Circular 01/2018 art. 19.1): %s', (text, levels) => {
    expect(levelsOf(text)).toEqual(levels)
  })

  test.each([
    ['H56', ['H56']],
    ['H56.6', ['H56', '6']],
    ['G09.20.00.A1', ['G09', '20', '00', 'A1']],
  ])('new order, level 1 leftmost (Decision 20/2020 art. 4.2): %s', (text, levels) => {
    expect(levelsOf(text)).toEqual(levels)
  })

  test('at most 35 characters (Decision 20/2020 art. 4.1)', () => {
    expect(parseAgencyCode(`H56.${'1'.repeat(31)}`).status).toBe('valid')
    expect(parseAgencyCode(`H56.${'1'.repeat(32)}`).findings).toMatchObject([
      {
        code: 'dossier.agency-code-long',
        params: { length: 36, limit: 35 },
        basis: [{ document: '20/2020/QĐ-TTg@2020-07-22', article: '4', clause: '1' }],
      },
    ])
  })

  test('other organisations: Z01 to Z99 and up to 32 characters (art. 6)', () => {
    expect(parseAgencyCode('Z01ABC-1')).toMatchObject({
      status: 'valid',
      agencyCode: { kind: 'scheme', scheme: 'Z01', number: 'ABC-1' },
    })
    expect(parseAgencyCode(`Z99${'1'.repeat(32)}`).status).toBe('valid')
    for (const wrong of ['Z00ABC', `Z01${'1'.repeat(33)}`, 'Z01A B']) {
      expect(parseAgencyCode(wrong).findings).toMatchObject([
        { code: 'dossier.scheme-code-form', params: { first: 'Z01', last: 'Z99' } },
      ])
    }
  })

  test('businesses carry their own number (art. 5)', () => {
    for (const text of ['1800123456', '1800123456-001', '1800123456001', '092090000123']) {
      expect(parseAgencyCode(text)).toEqual({ status: 'valid', agencyCode: { kind: 'business', text }, findings: [] })
    }
  })

  test.each([
    '',
    'Z56',
    'H5',
    'H56.',
    'H56..1',
    'H56.a',
    '00.00.06.H56',
    '06.H56',
    '123',
    '000.00.06.Z56',
    56,
    undefined,
  ])('unknown: %j', (given) => {
    expect(parseAgencyCode(given, ['unit'])).toMatchObject({ status: 'invalid', findings: [{ path: ['unit'] }] })
  })

  test('reading keeps the text and the groups of the new order as they are', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[0-9A-Z]{1,4}$/), { maxLength: 5 }), (groups) => {
        const text = ['H56', ...groups].join('.')
        expect(levelsOf(text)?.join('.')).toBe(text)
      }),
    )
  })
})

describe('parseProcedureCode and sameProcedure (K-15)', () => {
  test.each([
    ['1.000948', undefined],
    ['1.000948.H38', 'H38'],
    ['1.000948.000.00.00.H38', 'H38'],
  ])('%s', (text, level1) => {
    const parsed = parseProcedureCode(text)
    expect(parsed).toMatchObject({ status: 'valid', procedureCode: { text, procedure: '1.000948' } })
    expect(parsed.status === 'valid' && parsed.procedureCode.publisher?.level1).toBe(level1)
  })

  test.each(['1.00948', '1000948', '1.000948.', '1.000948.x', '', 1.000948])('%j is none', (given) => {
    expect(parseProcedureCode(given).findings).toMatchObject([{ code: 'dossier.procedure-code-form' }])
  })

  test('equality is by procedure, whoever published it', () => {
    expect(sameProcedure('1.000948', '1.000948.000.00.00.H38')).toBe(true)
    expect(sameProcedure('1.000948.H38', '1.000948.000.00.00.H56')).toBe(true)
    expect(sameProcedure('1.000948', '2.000948')).toBe(false)
    expect(() => sameProcedure('1.000948', '948')).toThrow(/"948"/)
  })
})

describe('parseSectorCode (Circular 01/2018 art. 20)', () => {
  test('MX1X2-LV', () => {
    expect(parseSectorCode('G15-LN05')).toMatchObject({
      status: 'valid',
      sectorCode: { level1: 'G15', sector: 'LN05' },
    })
    for (const wrong of ['Z15-LN', 'G15', 'G15-', 'G15-LN 5', undefined]) {
      expect(parseSectorCode(wrong).findings).toMatchObject([{ code: 'dossier.sector-code-form' }])
    }
  })
})
