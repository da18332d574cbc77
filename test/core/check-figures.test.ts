import fc from 'fast-check'
import { describe, expect, expectTypeOf, test } from 'vitest'
import { checkPercentage, checkSum, type FigureFinding } from '../../src/core'
import { cite } from '../../src/law/cite'

const basis = [cite('17/KH-UBND@2024-01-15', 'II.5')] as const

describe('P-18, duty check in Cần Thơ around Tết 2019 (baolongan.vn): 22 units, 333 of 424 present, 91 absent', () => {
  test('78.54 % follows, and 91 absent adds up', () => {
    expect(checkPercentage({ numerator: 333, denominator: 424, percent: 78.54 }, basis)).toEqual([])
    expect(checkSum([333, 91], 424, basis)).toEqual([])
  })

  test.each([
    [78.5, undefined],
    [79, undefined],
    [78.54, undefined],
    [78.538, undefined],
    [78.53, 78.54],
    [78, 79],
    [78.6, 78.5],
  ])('%d %% of 333 in 424: expected %s', (percent, expected) => {
    const found = checkPercentage({ numerator: 333, denominator: 424, percent }, basis, ['percent'])
    expect(found.map((one) => one.params)).toEqual(
      expected === undefined ? [] : [{ numerator: 333, denominator: 424, given: percent, expected }],
    )
    for (const one of found) expect(one).toMatchObject({ basis, path: ['percent'], severity: 'violation' })
  })
})

test('P-07: 13,767 + 3,254 + 634 is 17,655, not 17,651', () => {
  expect(checkSum([13_767, 3_254, 634], 17_651, basis)).toMatchObject([
    { code: 'figure.sum', params: { given: 17_651, added: 17_655 } },
  ])
})

test('a finding is whole: what was published, what follows, where it was asked for, and where it stands', () => {
  const place = { severity: 'violation', basis, path: ['tỷ lệ'] }
  expect(checkPercentage({ numerator: 1, denominator: 4, percent: 20 }, basis, ['tỷ lệ'])).toEqual([
    { code: 'figure.percentage', params: { numerator: 1, denominator: 4, given: 20, expected: 25 }, ...place },
  ])
  expect(checkPercentage({ numerator: 1, denominator: 4, percent: -1 }, basis, ['tỷ lệ'])).toEqual([
    { code: 'figure.number', params: { given: '1/4=-1' }, ...place },
  ])
  expect(checkSum([1, 2], 4, basis, ['tỷ lệ'])).toEqual([
    { code: 'figure.sum', params: { given: 4, added: 3 }, ...place },
  ])
  expect(checkSum([1, -2], 4, basis, ['tỷ lệ'])).toEqual([{ code: 'figure.number', params: { given: '-2' }, ...place }])
  for (const [found] of [
    checkPercentage({ numerator: 1, denominator: 4, percent: 20 }, basis),
    checkSum([1], 2, basis),
  ]) {
    expect(found?.path).toEqual([])
  }
})

test('refusals: nothing to divide by, no numbers, below 0', () => {
  const bad = (numerator: number, denominator: number, percent: number) =>
    checkPercentage({ numerator, denominator, percent }, basis).map(({ code }) => code)
  expect(bad(1, 0, 0)).toEqual(['figure.number'])
  expect(bad(Number.NaN, 2, 0)).toEqual(['figure.number'])
  expect(bad(-1, 2, -50)).toEqual(['figure.number', 'figure.number'])
  expect(checkSum([1, Number.POSITIVE_INFINITY], 2, basis).map(({ code }) => code)).toEqual(['figure.number'])
  // @ts-expect-error a percentage without its parts
  expect(checkPercentage({ percent: 5 }, basis).length).toBeGreaterThan(0)
  expectTypeOf(checkSum).returns.toEqualTypeOf<readonly FigureFinding[]>()
})

test('property: a share rounded to two decimals always passes; moved by two it never does; parts always sum', () => {
  fc.assert(
    fc.property(fc.nat(100_000), fc.integer({ min: 1, max: 100_000 }), (numerator, denominator) => {
      const percent = Math.floor((numerator * 20_000 + denominator) / (2 * denominator)) / 100
      expect(checkPercentage({ numerator, denominator, percent }, basis)).toEqual([])
      expect(checkPercentage({ numerator, denominator, percent: percent + 2 }, basis)).toHaveLength(1)
    }),
  )
  fc.assert(
    fc.property(fc.array(fc.nat(1_000_000), { maxLength: 50 }), fc.integer({ min: 1, max: 9 }), (parts, extra) => {
      const total = parts.reduce((sum, part) => sum + part, 0)
      expect(checkSum(parts, total, basis)).toEqual([])
      expect(checkSum(parts, total + extra, basis)).toHaveLength(1)
    }),
  )
})
