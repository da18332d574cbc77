import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  computeAverageTime,
  computeIndex,
  computePunctuality,
  computeSatisfaction,
  computeThresholdPoints,
  type IndexedAct,
} from '../../src/satisfaction'

const date = '2024-12-14'

describe('computeIndex: five groups, 100 points (Decision 766/QĐ-TTg, secondary source)', () => {
  test('full points are 100', () => {
    const full = { openness: 18, progress: 20, digitisation: 22, online: 22, satisfaction: 18 }
    const index = computeIndex(full, date)
    expect(index).toMatchObject({ value: { total: 100, maximum: 100, share: { percent: 100 } }, findings: [] })
    expect(index.trace.steps[0]?.basis).toEqual([{ document: '766/QĐ-TTg@2022-06-23' }])
  })

  test('a group that could not be measured is left out with its maximum', () => {
    const index = computeIndex({ openness: 9, progress: 20 }, date)
    expect(index).toMatchObject({ value: { total: 29, maximum: 38, share: { percent: 76.32 } } })
    expect(index.findings).toMatchObject([
      {
        code: 'satisfaction.groups-missing',
        params: { groups: ['digitisation', 'online', 'satisfaction'], maximum: 38 },
      },
    ])
  })

  test('refusals', () => {
    expect(computeIndex({ openness: 19 }, date).findings).toMatchObject([
      { code: 'satisfaction.points-above-maximum', params: { given: 19, maximum: 18 }, path: ['openness'] },
    ])
    expect(computeIndex({ openness: Number.NaN }, date).findings).toMatchObject([{ code: 'satisfaction.count' }])
    expect(computeIndex({}, date)).toMatchObject({ status: 'undetermined', missing: { length: 5 } })
    expect(computeIndex({ openness: 1 }, '2022-07-31').findings).toMatchObject([{ code: 'satisfaction.not-in-force' }])
    // @ts-expect-error a group of its own
    computeIndex({ cleanliness: 5 }, date)
  })
})

describe('computeThresholdPoints: full at the threshold, in proportion below it', () => {
  const points = (indicator: '3.1' | '3.3' | '5.4', reached: number, of: number, maximum: number, policy = {}) => {
    const outcome = computeThresholdPoints({ indicator, reached, of, maximum }, date, { policy })
    return outcome.status === 'decided' ? outcome.value.points : outcome.status
  }

  test.each([
    ['3.1', 80, 100, 4, 4],
    ['3.1', 79, 100, 4, 3.95],
    ['3.1', 100, 100, 4, 4],
    ['3.1', 0, 100, 4, 0],
    ['3.3', 50, 100, 4, 4],
    ['3.3', 25, 100, 4, 2],
    ['5.4', 90, 100, 10, 10],
    ['5.4', 45, 100, 10, 5],
  ] as const)('%s: %i of %i, at most %i: %f', (indicator, reached, of, maximum, expected) => {
    expect(points(indicator, reached, of, maximum)).toBe(expected)
  })

  test('a denominator of 0: none, or 0 when the policy says so', () => {
    expect(points('3.1', 0, 0, 4)).toBeUndefined()
    expect(points('3.1', 0, 0, 4, { 'satisfaction.zero-denominator': 'zero' })).toBe(0)
  })

  test('refusals', () => {
    expect(points('3.1', 5, 4, 4)).toBe('undetermined')
    expect(points('3.1', 1, 4, -1)).toBe('undetermined')
    expect(computeThresholdPoints({ indicator: '3.1', reached: 1, of: 1, maximum: 4 }, '2022-07-31').status).toBe(
      'undetermined',
    )
  })

  test('more is never worth less, and never more than the maximum', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1000 }), fc.nat(1000), fc.nat(20), (of, part, maximum) => {
        const reached = Math.floor((of * part) / 1000)
        const now = points('3.1', reached, of, maximum)
        const more = points('3.1', Math.min(of, reached + 1), of, maximum)
        expect(Number(more)).toBeGreaterThanOrEqual(Number(now))
        expect(Number(more)).toBeLessThanOrEqual(maximum)
      }),
    )
  })
})

describe('computeSatisfaction: 5.3 and 5.4', () => {
  test.each([
    [{ dossiers: 100, overdue: 6, complained: 4 }, 90, true],
    [{ dossiers: 100, overdue: 6, complained: 5 }, 89, false],
    [{ dossiers: 3, overdue: 1, complained: 0 }, 66.67, false],
    [{ dossiers: 10, overdue: 10, complained: 10 }, 0, false],
  ])('%j: %f', (facts, service, full) => {
    expect(computeSatisfaction(facts, date)).toMatchObject({ value: { service, full } })
  })

  test('nothing received: not applicable, or 0 when the policy says so', () => {
    const none = { dossiers: 0, overdue: 0, complained: 0 }
    const outcome = computeSatisfaction(none, date)
    expect(outcome.status === 'decided' && outcome.value.service).toBeUndefined()
    expect(outcome.findings).toMatchObject([{ code: 'satisfaction.nothing-to-measure' }])
    const policy = { 'satisfaction.zero-denominator': 'zero' } as const
    expect(computeSatisfaction(none, date, { policy })).toMatchObject({ value: { service: 0 } })
  })

  test('parts above their whole are refused', () => {
    expect(computeSatisfaction({ dossiers: 1, overdue: 2, complained: 0 }, date).findings).toMatchObject([
      { code: 'satisfaction.count', path: ['overdue'] },
    ])
  })
})

describe('computePunctuality: 1.1, 1.2 and 5.2 in the index’s own time', () => {
  const late = (act: IndexedAct) => {
    const outcome = computePunctuality([act])
    return outcome.status === 'decided' ? outcome.value[0]?.late.length === 1 : outcome.status
  }
  test.each([
    [{ indicator: '1.1', issuer: 'province', done: '2024-06-21', effective: '2024-06-28' }, false],
    [{ indicator: '1.1', issuer: 'province', done: '2024-06-24', effective: '2024-06-28' }, true],
    [{ indicator: '1.2', issuer: 'ministry', decided: '2024-06-03', done: '2024-06-17' }, false],
    [{ indicator: '1.2', issuer: 'province', decided: '2024-06-03', done: '2024-06-11' }, true],
    [{ indicator: '5.2', step: 'refuse', received: '2024-06-03', done: '2024-06-05' }, false],
    [{ indicator: '5.2', step: 'ask-for-more', received: '2024-06-03', done: '2024-06-11' }, true],
    [
      { indicator: '5.2', step: 'handle', received: '2024-06-03T09:00:00+07:00', done: '2024-06-24T16:00:00+07:00' },
      false,
    ],
    [{ indicator: '5.2', step: 'publish', received: '2024-06-03', done: '2024-06-06' }, true],
  ] as const)('%j: late %s', (act, expected) => {
    expect(late(act)).toBe(expected)
  })

  test('refusals', () => {
    expect(
      computePunctuality([{ indicator: '5.2', step: 'handle', received: '2022-07-29', done: '2022-08-05' }]),
    ).toMatchObject({
      status: 'undetermined',
      findings: [{ code: 'satisfaction.not-in-force' }],
    })
    expect(late({ indicator: '1.2', issuer: 'province', decided: 'x' as '2024-06-03', done: '2024-06-04' })).toBe(
      'undetermined',
    )
    expect(computePunctuality([])).toMatchObject({ value: [] })
  })
})

describe('computeAverageTime: 2.2', () => {
  test('units are never averaged together', () => {
    const average = computeAverageTime([
      { accepted: '2024-03-04', finished: '2024-03-11', limit: { amount: 10, unit: 'working-day' } },
      { accepted: '2024-03-04', finished: '2024-03-11', limit: { amount: 14, unit: 'day' } },
      {
        accepted: '2024-03-04T08:00:00+07:00',
        finished: '2024-03-04T10:30:00+07:00',
        limit: { amount: 8, unit: 'working-hour' },
      },
    ])
    expect(average).toMatchObject({
      value: [
        { unit: 'working-day', taken: 5, allowed: 10, share: { percent: 50 } },
        { unit: 'day', taken: 7, allowed: 14, share: { percent: 50 } },
        { unit: 'working-hour', taken: 2.5, allowed: 8 },
      ],
    })
  })

  test('refusals', () => {
    const wrong = {
      accepted: '2024-03-04',
      finished: '11/03/2024' as '2024-03-11',
      limit: { amount: 1, unit: 'day' },
    } as const
    expect(computeAverageTime([wrong]).findings).toMatchObject([
      { code: 'satisfaction.moment', path: ['dossiers', 0, 'finished'] },
    ])
    expect(computeAverageTime([])).toMatchObject({ value: [] })
  })
})
