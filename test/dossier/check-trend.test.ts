import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkTrend } from '../../src/dossier'

const series = (...values: readonly number[]) => values.map((value, index) => ({ label: `${2022 + index}`, value }))

describe('checkTrend (Circular 09/2026 art. 4.1)', () => {
  test('P-08: satisfaction of Cần Thơ 2022-2025, “liên tục tăng”: false for 2025', () => {
    const trend = checkTrend({ claim: 'rising', values: series(81.98, 93.08, 97.68, 94.67) })
    expect(trend.status === 'decided' && trend.value).toEqual({
      holds: false,
      changes: [
        { from: '2022', to: '2023', change: 11.1 },
        { from: '2023', to: '2024', change: 4.6 },
        { from: '2024', to: '2025', change: -3.01 },
      ],
    })
    expect(trend.findings).toMatchObject([
      {
        code: 'dossier.trend-false',
        params: { from: '2024', to: '2025', change: -3.01 },
        path: ['values', 3],
        basis: [{ document: '09/2026/TT-BTP@2026-06-15', article: '4', clause: '1' }],
      },
    ])
  })

  test.each([
    ['rising', [81.98, 93.08, 97.68], true],
    ['rising', [1, 1], false],
    ['falling', [3, 2, 1], true],
    ['falling', [3, 2, 2.5], false],
    ['unchanged', [5, 5, 5], true],
    ['unchanged', [5, 5.01], false],
  ] as const)('%s %j: %s', (claim, values, holds) => {
    const trend = checkTrend({ claim, values: series(...values) })
    expect(trend.status === 'decided' && trend.value.holds).toBe(holds)
  })

  test('refusals: one figure, a figure that is none, an unknown claim', () => {
    expect(checkTrend({ claim: 'rising', values: series(1) }).status).toBe('undetermined')
    expect(checkTrend({ claim: 'rising', values: series(1, Number.NaN) }).findings).toMatchObject([
      { code: 'dossier.trend-value', path: ['values', 1, 'value'] },
    ])
    // @ts-expect-error a claim of its own
    checkTrend({ claim: 'improving', values: series(1, 2) })
  })

  test('a claim and its opposite are never both true', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 10_000 }), { minLength: 2, maxLength: 8 }), (numbers) => {
        const values = series(...numbers.map((number) => number / 100))
        const holds = (['rising', 'falling', 'unchanged'] as const).filter((claim) => {
          const trend = checkTrend({ claim, values })
          return trend.status === 'decided' && trend.value.holds
        })
        expect(holds.length).toBeLessThanOrEqual(1)
      }),
    )
  })
})
