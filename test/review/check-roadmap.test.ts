import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkRoadmap, type RoadmapItem } from '../../src/review'

const asOf = '2024-07-01T08:00:00+07:00'
const item: RoadmapItem = { code: 'A', action: 'shorten', holder: 'so-cong-thuong', by: '2024-06-30' }
const check = (items: readonly RoadmapItem[], found: readonly string[] = []) =>
  checkRoadmap({ approved: '2024-03-01', items, found }, { asOf })

describe('checkRoadmap (plan 17/KH-UBND II.3.b, III.1.đ)', () => {
  test.each([
    [item, ['review.roadmap-late'], 'overdue'],
    [{ ...item, done: '2024-06-30' }, [], 'met'],
    [{ ...item, done: '2024-07-01' }, ['review.roadmap-late'], 'met-late'],
    [{ ...item, by: '2024-12-31' }, [], 'running'],
    [{ ...item, action: 'abolish', by: '2024-12-31' }, ['review.roadmap-not-immediate'], 'running'],
    [{ ...item, action: 'abolish', by: '2024-03-01', done: '2024-03-01' }, [], 'met'],
  ] as const)('%j', (row, codes, status) => {
    const outcome = check([row])
    expect(outcome.findings.map(({ code }) => code)).toEqual(codes)
    expect(outcome).toMatchObject({ value: [{ id: 'review.roadmap.A', status, holder: 'so-cong-thuong' }] })
  })

  test('no date, not listed, kept: warnings only, for the plan names no day', () => {
    const outcome = check(
      [
        { code: 'A', action: 'simplify', holder: 'x' },
        { ...item, code: 'B', action: 'keep' },
      ],
      ['A', 'C'],
    )
    expect(outcome.findings.map(({ code, severity }) => [code, severity])).toEqual([
      ['review.roadmap-no-date', 'warning'],
      ['review.roadmap-missing', 'warning'],
    ])
    expect(outcome.findings[0]?.basis[0]).toEqual({ document: '17/KH-UBND@2024-01-15', article: 'II.3', point: 'b' })
    expect(outcome).toMatchObject({ value: [] })
  })

  test('refusals', () => {
    expect(check([{ ...item, by: '2024-06-31' }]).findings).toMatchObject([
      { code: 'review.moment', path: ['items', 0, 'by'] },
    ])
    // @ts-expect-error what is to be done is one of four
    check([{ ...item, action: 'postpone' }])
  })

  test('an item is overdue exactly from the day after its day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 30 }), (day) => {
        const by = `2024-06-${String(day).padStart(2, '0')}` as '2024-06-30'
        const at = checkRoadmap(
          { approved: '2024-03-01', items: [{ ...item, by }] },
          { asOf: '2024-06-15T23:59:00+07:00' },
        )
        expect(at.findings.length).toBe(day < 15 ? 1 : 0)
      }),
    )
  })
})
