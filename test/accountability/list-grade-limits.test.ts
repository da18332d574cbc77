import { describe, expect, test } from 'vitest'
import { type GradeFacts, listGradeLimits } from '../../src/accountability'
import type { IsoDate } from '../../src/core/date'

const told = (facts: GradeFacts, date: IsoDate) =>
  listGradeLimits(facts, date).map(({ reason, highest }) => [reason, highest])

describe('Decree 90/2020', () => {
  test.each<[GradeFacts, readonly (readonly [string, string])[]]>([
    [{ leader: false, degraded: true }, [['degraded', 'not-completed']]],
    [{ leader: false, disciplined: true }, [['disciplined', 'not-completed']]],
    [{ leader: false, poorCriteria: 50 }, []],
    [{ leader: false, poorCriteria: 50.1 }, [['results-poor', 'not-completed']]],
    [{ leader: true, unitTargets: 49.9 }, [['unit-targets', 'not-completed']]],
    [{ leader: true, unitTargets: 50 }, []],
    [{ leader: false, unitTargets: 10 }, []],
    [{ leader: true, targetsMet: 100, targetsExceeded: 50, unitsCompleted: 100, unitsGood: 70 }, []],
    [
      { leader: true, targetsMet: 99, unitsGood: 69 },
      [
        ['targets-met', 'good'],
        ['units-good', 'good'],
      ],
    ],
    [
      { leader: true, targetsExceeded: 49, unitsCompleted: 99 },
      [
        ['targets-exceeded', 'good'],
        ['units-completed', 'good'],
      ],
    ],
    [{ leader: false, targetsMet: 10 }, []],
    [{ leader: false, score: 10 }, []],
  ])('%j: %j', (facts, limits) => {
    expect(told(facts, '2024-12-10')).toEqual(limits)
  })
})

describe('Decree 335/2025', () => {
  test.each([
    [90, []],
    [89.9, [['score', 'good']]],
    [70, [['score', 'good']]],
    [69.9, [['score', 'completed']]],
    [50, [['score', 'completed']]],
    [49.9, [['score', 'not-completed']]],
  ] as const)('%d points: %j', (score, limits) => {
    expect(told({ leader: false, score }, '2026-12-10')).toEqual(limits)
  })

  test('shares of the old decree no longer count', () => {
    expect(told({ leader: true, poorCriteria: 90, unitTargets: 10, targetsMet: 10 }, '2026-12-10')).toEqual([])
  })
})

test('before the first decree nothing; a text that is no day is refused by name', () => {
  expect(told({ leader: true, degraded: true }, '2020-08-19')).toEqual([])
  expect(() => told({ leader: true }, 'x' as IsoDate)).toThrow('"x"')
})
