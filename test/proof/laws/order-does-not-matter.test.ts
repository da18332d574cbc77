import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { computePeriodEnd, isWorkingDay, type Period } from '../../../src/calendar'
import type { IsoDate } from '../../../src/core'
import { detectOverlaps } from '../../../src/inspections'
import { anyQuestion, knownDay, officeOf } from '../oracle/cases'
import { dateFrom } from '../oracle/civil-days'
import { calendarFrom, closures, december, nameOf, plans, replayOf, runs, stories } from './samples'

const shuffled = <One>(list: readonly One[]): fc.Arbitrary<One[]> =>
  fc.shuffledSubarray([...list], { minLength: list.length })

describe('the order of independent things does not matter', () => {
  it('calendar: closures in any order make the same calendar', () => {
    const both = closures.chain((rows) => fc.tuple(fc.constant(rows), shuffled(rows)))
    fc.assert(
      fc.property(both, fc.array(knownDay, { minLength: 200, maxLength: 200 }), ([rows, others], days) => {
        const [one, other] = [calendarFrom({ closures: rows }), calendarFrom({ closures: others })]
        for (const day of days) {
          const date = dateFrom(day) as IsoDate
          expect(isWorkingDay(date, other)).toBe(isWorkingDay(date, one))
        }
        expect([...other.index.counts.slice(-1)]).toEqual([...one.index.counts.slice(-1)])
      }),
      { ...runs, numRuns: 15 },
    )
  })

  it('period: pauses in any order, extensions of the unit of the limit in any order', () => {
    const both = anyQuestion.chain((question): fc.Arbitrary<typeof question & { readonly other: Period }> => {
      const { period } = question
      if (!('from' in period)) return fc.constant({ ...question, other: period })
      const { pauses = [], extensions = [], limit } = period
      const alike = extensions.every((one) => one.limit.unit === limit.unit && !('endRule' in one.limit))
      return fc
        .tuple(shuffled(pauses), alike ? shuffled(extensions) : fc.constant(extensions))
        .map(([some, more]) => ({ ...question, other: { ...period, pauses: some, extensions: more } }))
    })
    fc.assert(
      fc.property(both, ({ office, period, other }) => {
        const context = { calendar: officeOf(office).calendar }
        const [one, two] = [computePeriodEnd(period, context), computePeriodEnd(other, context)]
        expect(two.status === 'decided' && two.value).toEqual(one.status === 'decided' && one.value)
      }),
      { ...runs, numRuns: 1000 },
    )
  })

  it.each(stories)('lifecycles: $model.name, $model.law', (story) => {
    // events of the same moment keep the order of the record: only those apart may stand anywhere in it
    const apart = story.events.filter((event, index) => story.events.findIndex(({ at }) => at === event.at) === index)
    const whole = replayOf(story, apart)
    for (const other of fc.sample(shuffled(apart), { numRuns: 5, seed: 5 })) {
      expect(replayOf(story, other), nameOf(story)).toEqual(whole)
    }
  })

  it('overlaps: the lines in any order', () => {
    fc.assert(
      fc.property(
        plans.chain((lines) => fc.tuple(fc.constant(lines), shuffled(lines))),
        ([lines, others]) => {
          expect(detectOverlaps(others, december)).toEqual(detectOverlaps(lines, december))
        },
      ),
      runs,
    )
  })
})
