import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkSurveyTrend, type SurveyWave, summarizeSurvey } from '../../src/satisfaction'
import { differenceInterval, wilsonInterval } from '../../src/satisfaction/wilson-interval'

const wave = (name: string, satisfied: number, dissatisfied: number): SurveyWave => ({
  wave: name,
  date: `${name}-06-30` as SurveyWave['date'],
  sent: 1000,
  satisfied,
  neutral: 0,
  dissatisfied,
  questionnaire: 'Mẫu 1',
  publishedAt: 'Cổng thông tin',
})

describe('intervals (R. G. Newcombe, Statistics in Medicine 17, 1998, tables I and II: methods 3 and 10)', () => {
  test.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('the share %i of %i', (numerator, denominator, low, high) => {
    const interval = wilsonInterval(numerator, denominator, 95)
    expect(interval.low).toBeCloseTo(low, 4)
    expect(interval.high).toBeCloseTo(high, 4)
  })

  test('56 of 70 less 48 of 80', () => {
    const interval = differenceInterval([48, 80], [56, 70], 95)
    expect(interval.low).toBeCloseTo(0.0524, 4)
    expect(interval.high).toBeCloseTo(0.3339, 4)
  })

  test('a higher level never gives a narrower interval, and the share lies inside', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), fc.nat(), (denominator, seed) => {
        const numerator = seed % (denominator + 1)
        const levels = ([90, 95, 99] as const).map((level) => wilsonInterval(numerator, denominator, level))
        for (const { low, high } of levels) {
          expect(low).toBeLessThanOrEqual(numerator / denominator + 1e-12)
          expect(high).toBeGreaterThanOrEqual(numerator / denominator - 1e-12)
        }
        const widths = levels.map(({ low, high }) => high - low)
        expect([...widths].sort((one, other) => one - other)).toEqual(widths)
      }),
    )
  })
})

describe('checkSurveyTrend (plan 17/KH-UBND II.3.d)', () => {
  test('a rise beyond chance at every step is shown', () => {
    const trend = checkSurveyTrend({ claim: 'rising', waves: [wave('2022', 500, 500), wave('2023', 600, 400)] })
    expect(trend).toMatchObject({
      value: { claim: 'shown', confidence: 95, changes: [{ change: 10, verdict: 'rose' }] },
      findings: [],
    })
  })

  test('a small rise may be chance; the figures do not contradict the claim', () => {
    const trend = checkSurveyTrend({ claim: 'rising', waves: [wave('2022', 80, 20), wave('2023', 81, 19)] })
    expect(trend).toMatchObject({
      value: { claim: 'not-shown', changes: [{ change: 1, verdict: 'not-shown' }] },
      findings: [{ code: 'satisfaction.trend-not-shown', severity: 'notice', path: ['waves', 1] }],
    })
  })

  test('“liên tục tăng” is false when one step falls', () => {
    const waves = [wave('2022', 820, 180), wave('2023', 931, 69), wave('2024', 977, 23), wave('2025', 947, 53)]
    const trend = checkSurveyTrend({ claim: 'rising', waves })
    expect(trend).toMatchObject({ value: { claim: 'false' } })
    expect(trend.findings).toMatchObject([
      {
        code: 'satisfaction.trend-false',
        severity: 'warning',
        params: { from: '2024', to: '2025', change: -3 },
        basis: [{ document: '61/2018/NĐ-CP@2018-04-23', article: '31' }],
      },
    ])
  })

  test('another questionnaire is told', () => {
    const waves = [wave('2022', 500, 500), { ...wave('2023', 600, 400), questionnaire: 'Mẫu 2' }]
    expect(checkSurveyTrend({ claim: 'rising', waves }).findings).toMatchObject([
      { code: 'satisfaction.waves-differ', severity: 'notice' },
    ])
  })

  test('refusals: order of time, nobody answered, one wave, a level that is none', () => {
    const [first, second] = [wave('2022', 500, 500), wave('2023', 600, 400)]
    expect(checkSurveyTrend({ claim: 'rising', waves: [second, first] })).toMatchObject({
      status: 'undetermined',
      findings: [{ code: 'satisfaction.waves-out-of-order', path: ['waves', 1, 'date'] }],
    })
    expect(checkSurveyTrend({ claim: 'rising', waves: [first, wave('2023', 0, 0)] }).findings).toMatchObject([
      { code: 'satisfaction.survey-small', path: ['waves', 1] },
    ])
    expect(checkSurveyTrend({ claim: 'rising', waves: [first] })).toMatchObject({ missing: ['waves.1'] })
    // @ts-expect-error 80 is no level
    expect(checkSurveyTrend({ claim: 'rising', waves: [first, second] }, 80).findings).toMatchObject([
      { code: 'satisfaction.confidence', path: ['confidence'] },
    ])
    // @ts-expect-error 80 is no level
    expect(summarizeSurvey(first, 80).status).toBe('undetermined')
  })

  test('turning the order of time turns every sign', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 1, max: 999 }), (one, other) => {
        const waves = [wave('2022', one, 1000 - one), wave('2023', other, 1000 - other)]
        const turned = [wave('2022', other, 1000 - other), wave('2023', one, 1000 - one)]
        const [change] = changesOf(checkSurveyTrend({ claim: 'rising', waves }))
        const [back] = changesOf(checkSurveyTrend({ claim: 'rising', waves: turned }))
        expect(change).toBeCloseTo(-(back ?? Number.NaN), 6)
      }),
    )
  })
})

function changesOf(trend: ReturnType<typeof checkSurveyTrend>): readonly number[] {
  return trend.status === 'decided' ? trend.value.changes.map(({ change }) => change) : []
}
