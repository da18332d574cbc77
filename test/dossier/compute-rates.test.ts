import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { computeRates } from '../../src/dossier'

describe('computeRates: every share names its denominator (E-05)', () => {
  const figures = { received: 200, resolved: 150, early: 100, 'on-time': 40, late: 10, 'in-process': 50, overdue: 5 }

  test('late of all received, as Gia Lai publishes, is not late of resolved', () => {
    const rates = computeRates(figures)
    expect(rates.lateOfReceived).toEqual({ numerator: 15, denominator: 200, of: 'received', percent: 7.5 })
    expect(rates.resolvedLate).toEqual({ numerator: 10, denominator: 150, of: 'resolved', percent: 6.67 })
    expect(rates.resolvedOnTime?.percent).toBe(93.33)
    expect(rates.inProcessOverdue?.percent).toBe(10)
    expect(rates.resolvedOfReceived?.percent).toBe(75)
  })

  test('absent figures give no share, a denominator of 0 gives no per cent', () => {
    expect(computeRates({ early: 3 })).toEqual({})
    expect(computeRates({ resolved: 0, early: 0 }).resolvedEarly).toEqual({
      numerator: 0,
      denominator: 0,
      of: 'resolved',
    })
  })

  test('online: one column before 2026, two after', () => {
    expect(computeRates({ new: 10, online: 4 }).onlineOfNew?.percent).toBe(40)
    expect(computeRates({ new: 10, 'online-full': 3, 'online-partial': 2 }).onlineOfNew?.percent).toBe(50)
  })

  test('on time and late of the resolved make 100 per cent, to the rounding', () => {
    const count = fc.integer({ min: 0, max: 1_000_000 })
    fc.assert(
      fc.property(count, count, count, (early, onTime, late) => {
        const resolved = early + onTime + late
        const rates = computeRates({ resolved, early, 'on-time': onTime, late })
        if (resolved === 0) expect(rates.resolvedOnTime?.percent).toBeUndefined()
        else {
          const sum = (rates.resolvedOnTime?.percent ?? 0) + (rates.resolvedLate?.percent ?? 0)
          expect(Math.abs(sum - 100)).toBeLessThan(0.0101)
        }
      }),
    )
  })
})
