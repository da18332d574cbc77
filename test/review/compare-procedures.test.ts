import fc from 'fast-check'
import { describe, expect, expectTypeOf, test } from 'vitest'
import type { Proportion } from '../../src/core'
import { compareProcedures, type ReviewedProcedure, type ReviewResult } from '../../src/review'

const date = '2024-06-30'
const days = (amount: number) => ({ amount, unit: 'working-day' }) as const
const result = (before: readonly ReviewedProcedure[], after: readonly ReviewedProcedure[]) => {
  const outcome = compareProcedures(before, after, date)
  if (outcome.status !== 'decided') throw new Error(JSON.stringify(outcome.findings))
  return outcome.value
}

describe('compareProcedures (plan 17/KH-UBND II.3.b, III.1.đ; Decree 63/2010 art. 28)', () => {
  const before: readonly ReviewedProcedure[] = [
    { code: 'A', components: ['Đơn', 'Bản sao', 'Ảnh'], limit: days(10), yearlyCost: 1_000_000 },
    { code: 'B', components: ['Đơn'], limit: days(5), yearlyCost: 400_000 },
    { code: 'C', components: ['Tờ khai'], limit: days(3), yearlyCost: 600_000 },
  ]
  const after: readonly ReviewedProcedure[] = [
    { code: 'A', components: ['Đơn', 'Ảnh'], limit: days(7), yearlyCost: 700_000 },
    { code: 'C', components: ['Tờ khai'], limit: days(3), yearlyCost: 600_000 },
  ]

  test('procedures, components, days and cost, each with its denominator', () => {
    expect(result(before, after)).toMatchObject({
      abolished: 1,
      changed: 1,
      kept: 1,
      added: 0,
      proceduresCut: { numerator: 1, denominator: 3, of: 'procedures-before', percent: 33.33 },
      componentsCut: { numerator: 2, denominator: 5, percent: 40 },
      daysCut: { numerator: 3, denominator: 13, of: 'days-before', percent: 23.08 },
      costCut: { numerator: 700_000, denominator: 2_000_000, of: 'cost-before', percent: 35 },
    })
  })

  test('what did not change, what is new, what takes longer, what costs more', () => {
    const outcome = compareProcedures(
      [before[0], before[2]] as readonly ReviewedProcedure[],
      [
        { code: 'A', components: ['Đơn', 'Bản sao', 'Ảnh', 'Giấy ủy quyền'], limit: days(12), yearlyCost: 1_100_000 },
        { code: 'C', components: ['Tờ khai'], limit: days(3), yearlyCost: 600_000 },
        { code: 'D', components: ['Đơn'] },
      ],
      date,
    )
    expect(outcome.findings.map(({ code, severity }) => [code, severity])).toEqual([
      ['review.days-more', 'warning'],
      ['review.cost-more', 'warning'],
      ['review.procedure-kept', 'notice'],
      ['review.procedure-new', 'notice'],
    ])
    expect(outcome.findings[0]?.basis).toEqual([
      { document: '17/KH-UBND@2024-01-15', article: 'II.3', point: 'b' },
      { document: '17/KH-UBND@2024-01-15', article: 'III.1', point: 'đ' },
      { document: '63/2010/NĐ-CP@2010-06-08', article: '28' },
    ])
  })

  test('limits in different units are not subtracted', () => {
    const outcome = compareProcedures(
      [{ code: 'A', limit: days(10) }],
      [{ code: 'A', limit: { amount: 10, unit: 'day' } }],
      date,
    )
    expect(outcome.findings).toMatchObject([{ code: 'review.days-unit-differs' }])
    expect(outcome).toMatchObject({ value: { changed: 1, daysCut: { denominator: 0 } } })
  })

  test('nothing before: no per cent, never 100', () => {
    expect(result([], []).proceduresCut).toEqual({ numerator: 0, denominator: 0, of: 'procedures-before' })
  })

  test('refusals', () => {
    const twice = [{ code: 'A' }, { code: 'A' }]
    expect(compareProcedures(twice, [], date).findings).toMatchObject([
      { code: 'review.procedure-repeated', path: ['before', 1, 'code'] },
    ])
    expect(compareProcedures([], [{ code: 'A', limit: days(-1) }], date).findings).toMatchObject([
      { code: 'review.number', path: ['after', 0, 'limit', 'amount'] },
    ])
    expect(compareProcedures([], [], '2010-10-13').findings).toMatchObject([{ code: 'review.not-in-force' }])
    expectTypeOf<ReviewResult['daysCut']>().toEqualTypeOf<Proportion<'days-before'>>()
  })

  test('every procedure before is abolished, changed or kept; the parts never exceed the whole', () => {
    const procedure = fc.record({
      code: fc.constantFrom('A', 'B', 'C', 'D', 'E'),
      limit: fc.integer({ min: 0, max: 60 }).map(days),
    })
    const list = fc.uniqueArray(procedure, { selector: ({ code }) => code })
    fc.assert(
      fc.property(list, list, (one, other) => {
        const found = result(Object.freeze(one), Object.freeze(other))
        expect(found.abolished + found.changed + found.kept).toBe(one.length)
        expect(found.abolished + found.added).toBe(
          one.filter(({ code }) => !other.some((after) => after.code === code)).length +
            other.filter(({ code }) => !one.some((earlier) => earlier.code === code)).length,
        )
        expect(found.daysCut.numerator).toBeLessThanOrEqual(found.daysCut.denominator)
      }),
    )
  })
})
