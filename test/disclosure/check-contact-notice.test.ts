import fc from 'fast-check'
import { describe, expect, expectTypeOf, test } from 'vitest'
import { type ContactNotice, checkContactNotice } from '../../src/disclosure'
import { readPhone } from '../../src/disclosure/read-phone'
import { cite } from '../../src/law/cite'

const good: ContactNotice = {
  unit: 'so-noi-vu',
  phones: ['0292.3820.536', '(0292) 3820536', '+84 888 773 666', '1022', '1900 1234', '18001096'],
  emails: ['phananh@cantho.gov.vn'],
  website: 'https://sonoivu.cantho.gov.vn',
  address: '02 Hòa Bình, Ninh Kiều, Cần Thơ',
  places: ['office', 'website'],
  hasWebsite: true,
}

describe('forms of telephone numbers (Circular 22/2014/TT-BTTTT, from memory)', () => {
  test.each([
    ['0292.3820.536', 'landline', '02923820536'],
    ['(0292) 3820536', 'landline', '02923820536'],
    ['+84 888 773 666', 'mobile', '0888773666'],
    ['0084-292-3820536', 'landline', '02923820536'],
    ['1022', 'short', '1022'],
    ['19001234', 'service', '19001234'],
    ['1800 109 600', 'toll-free', '1800109600'],
  ])('%s is %s %s', (text, kind, digits) => {
    expect(readPhone(text, '2024-03-04').phone).toEqual({ kind, digits })
  })

  test.each([
    ['888.773.666', '0888773666'],
    ['292 3820536', '02923820536'],
    ['0123 4567 890', undefined],
    ['0292 382053', undefined],
    ['12', undefined],
    ['gọi văn phòng', undefined],
    ['0888773666; 0292', undefined],
    ['', undefined],
    ['+', undefined],
  ])('%s is none; meant %s', (text, meant) => {
    const read = readPhone(text, '2024-03-04')
    expect(read.phone).toBeUndefined()
    expect(read.meant).toBe(meant)
  })
})

describe('checkContactNotice (plan 17/KH-UBND II.3.đ, III.5; Decree 20/2008/NĐ-CP art. 10.3, 13)', () => {
  test('a good notice has no finding', () => {
    const check = checkContactNotice(good, '2024-03-04')
    expect(check.findings).toEqual([])
    expect(check.status === 'decided' && check.value.phones.length).toBe(6)
  })

  test('hotline and e-mail are asked for; the address is a warning; places are named', () => {
    const check = checkContactNotice({ unit: 'x', places: [], hasWebsite: true }, '2024-03-04')
    expect(check.findings.map(({ code, severity, path }) => [code, severity, path?.[0]])).toEqual([
      ['disclosure.contact-missing', 'warning', 'address'],
      ['disclosure.contact-missing', 'violation', 'phones'],
      ['disclosure.contact-missing', 'warning', 'website'],
      ['disclosure.contact-missing', 'violation', 'emails'],
      ['disclosure.notice-places', 'violation', 'places'],
    ])
    expect(check.findings[1]?.basis[0]).toEqual(cite('17/KH-UBND@2024-01-15', 'II.3', undefined, 'đ'))
  })

  test('P-19: the press copy of the Cần Thơ hotline lacks its leading zero', () => {
    const check = checkContactNotice({ ...good, phones: ['888.773.666'] }, '2024-03-04')
    expect(check.findings).toMatchObject([
      { code: 'disclosure.phone-form', severity: 'warning', params: { meant: '0888773666' } },
    ])
  })

  test('III.5: the hotline on administrative reform goes on the mass media, from 15 January 2024', () => {
    const notice = { ...good, administrativeReform: true }
    expect(checkContactNotice(notice, '2024-01-15').findings).toMatchObject([
      { code: 'disclosure.notice-places', params: { places: ['mass-media'] } },
    ])
    expect(checkContactNotice(notice, '2024-01-14').findings).toEqual([])
    expect(
      checkContactNotice({ ...notice, places: ['office', 'website', 'mass-media'] }, '2024-01-15').findings,
    ).toEqual([])
  })

  test('no website: none is asked for', () => {
    const { website: _, ...rest } = good
    expect(checkContactNotice({ ...rest, places: ['office'], hasWebsite: false }, '2024-03-04').findings).toEqual([])
  })

  test('broken e-mail and web address are named', () => {
    const check = checkContactNotice({ ...good, emails: ['a b'], website: 'cantho.gov.vn' }, '2024-03-04')
    expect(check.findings).toMatchObject([
      { params: { field: 'email', problem: 'spaces' }, path: ['emails', 0] },
      { params: { field: 'website', problem: 'scheme' }, path: ['website'] },
    ])
  })

  test('refusals', () => {
    expect(checkContactNotice(good, '2008-03-02').findings).toMatchObject([{ code: 'disclosure.not-in-force' }])
    expect(checkContactNotice(good, '2024-13-01').findings).toMatchObject([{ code: 'disclosure.moment' }])
    // @ts-expect-error a place of its own
    checkContactNotice({ ...good, places: ['gate'] }, '2024-03-04')
    expectTypeOf(checkContactNotice).parameter(0).toEqualTypeOf<ContactNotice>()
  })

  test('property: no text makes it throw, and a number read reads again as itself', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), (text) => {
        const { phone } = readPhone(text, '2024-03-04')
        if (phone !== undefined) expect(readPhone(phone.digits, '2024-03-04').phone).toEqual(phone)
      }),
    )
    fc.assert(
      fc.property(fc.stringMatching(/^0[35789]\d{8}$/), (digits) => {
        expect(readPhone(`+84 ${digits.slice(1)}`, '2024-03-04').phone).toEqual({ kind: 'mobile', digits })
      }),
    )
  })
})
