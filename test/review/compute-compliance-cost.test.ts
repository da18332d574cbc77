import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type ComplianceCostFacts, computeComplianceCost } from '../../src/review'

const facts: ComplianceCostFacts = {
  components: [
    { name: 'Chuẩn bị', hours: 3 },
    { name: 'Nộp', hours: 1.5, services: 30_000, fees: 200_000 },
  ],
  incomePerHour: 40_000,
  timesPerYear: 2,
  subjects: 500,
}

describe('computeComplianceCost (standard cost model; Circular 02/2017, from memory)', () => {
  test('(hours × income + services + fees) × times × subjects', () => {
    const cost = computeComplianceCost(facts)
    expect(cost).toMatchObject({
      value: {
        once: 410_000,
        yearly: 410_000_000,
        components: [
          { name: 'Chuẩn bị', cost: 120_000 },
          { name: 'Nộp', cost: 290_000 },
        ],
      },
    })
    expect(cost.trace.steps.at(-1)?.basis).toEqual([{ document: '02/2017/TT-VPCP@2017-10-31' }])
  })

  test.each([
    [{ ...facts, incomePerHour: Number.NaN }, ['incomePerHour']],
    [{ ...facts, subjects: -1 }, ['subjects']],
    [{ ...facts, components: [{ name: 'Nộp', hours: Number.POSITIVE_INFINITY }] }, ['components', 0, 'hours']],
  ])('%#: numbers that cannot be used are refused', (wrong, path) => {
    expect(computeComplianceCost(wrong)).toMatchObject({
      status: 'undetermined',
      findings: [{ code: 'review.number', path }],
    })
    // @ts-expect-error the income per hour is the host's to give
    computeComplianceCost({ components: [], timesPerYear: 1, subjects: 1 })
  })

  test('twice the subjects cost twice as much', () => {
    fc.assert(
      fc.property(fc.nat(10_000), fc.nat(100), fc.nat(1_000_000), (subjects, hours, fees) => {
        const cost = (count: number) => {
          const outcome = computeComplianceCost({ ...facts, components: [{ name: 'x', hours, fees }], subjects: count })
          return outcome.status === 'decided' ? outcome.value.yearly : Number.NaN
        }
        expect(cost(subjects * 2)).toBe(cost(subjects) * 2)
      }),
    )
  })
})
