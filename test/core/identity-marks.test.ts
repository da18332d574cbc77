import { describe, expect, it } from 'vitest'
import { listIdentityMarks } from '../../src/core/identity-marks'

/** What is searched for, without diacritics and spaces, in order. */
const basesOf = (identity: object): readonly string[] =>
  listIdentityMarks([{ reference: 'NTC-2026-0001', name: '', ...identity }]).map(({ base }) => base)

const addressed = (given: string): readonly string[] =>
  ['ong', 'ba', 'anh', 'chi', 'co', 'chu', 'bac', 'em', 'chau', 'thay', 'di', 'cau', 'mo', 'dongchi'].map(
    (address) => `${address}${given}`,
  )

describe('what gives a denouncer away (Law 25/2018 art. 8.3, 47, 56.2)', () => {
  it('the full name, its last words, and the given name after every form of address; nothing else', () => {
    const bases = basesOf({ name: 'Nguyễn Thị Thu Hòa' })
    expect([...bases].sort()).toEqual(['nguyenthithuhoa', 'thithuhoa', 'thuhoa', ...addressed('hoa')].sort())
  })

  it('however the name is spaced and dotted', () => {
    expect([...basesOf({ name: ' Trần.  Văn , Bình ' })].sort()).toEqual(
      ['tranvanbinh', 'vanbinh', ...addressed('binh')].sort(),
    )
  })

  it('longest first, so that a whole name goes before its parts', () => {
    const lengths = basesOf({ name: 'Nguyễn Thị Thu Hòa', aliases: ['Tư Hòa'], contacts: ['0912 345 678'] }).map(
      (base) => base.length,
    )
    expect(lengths).toEqual([...lengths].sort((one, other) => other - one))
    expect(new Set(lengths).size).toBeGreaterThan(5)
  })

  it('a mark of one letter is none, of two letters is one; no name gives no mark', () => {
    expect(basesOf({ otherMarks: ['A', '7', 'Tư'] })).toEqual(['tu'])
    expect(basesOf({ name: ' . ' })).toEqual([])
    expect(basesOf({})).toEqual([])
  })

  it('the same letters with other diacritics are another mark; the same mark stands once', () => {
    const marks = listIdentityMarks([{ reference: 'R', name: '', otherMarks: ['Hoàng', 'Hoang', 'HOÀNG'] }])
    expect(marks).toEqual([
      { base: 'hoang', letters: ['h', 'o', 'à', 'n', 'g'] },
      { base: 'hoang', letters: ['h', 'o', 'a', 'n', 'g'] },
    ])
  })

  it('an address and every shorter beginning of it, never its end', () => {
    expect(basesOf({ address: '12/5 Trần Phú, Cái Khế; Cần Thơ' })).toEqual([
      '125tranphucaikhecantho',
      '125tranphucaikhe',
      '125tranphu',
    ])
  })

  it.each([
    ['0912 345 678', ['84912345678', '0912345678', '912345678']],
    ['+84 912 345 678', ['84912345678', '0912345678', '912345678']],
    ['0084 912 345 678', ['0084912345678', '84912345678', '0912345678', '912345678']],
    ['91208400', ['8491208400', '091208400', '91208400']],
    ['382 0123', ['3820123']],
    ['an12345678@example.vn', ['an12345678examplevn']],
  ])('a telephone number with and without its country, any other contact as it is: %s', (contact, bases) => {
    expect(basesOf({ contacts: [contact] })).toEqual(bases)
  })

  it('numbers, names of files in their hand and other words, as they are', () => {
    expect(basesOf({ identityNumbers: ['092 180 001234'] })).toEqual(['092180001234'])
    expect(basesOf({ handwriting: ['scan-0001.jpg'] })).toEqual(['scan0001jpg'])
    expect(basesOf({ otherMarks: ['kế toán trưởng'] })).toEqual(['ketoantruong'])
  })
})
