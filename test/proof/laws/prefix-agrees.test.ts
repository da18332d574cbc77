import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { calendarAsKnownOn, computePeriodEnd, isWorkingDay, type Period } from '../../../src/calendar'
import type { IsoDate, IsoInstant } from '../../../src/core'
import { detectOverlaps } from '../../../src/inspections'
import { begin, transition } from '../../../src/lifecycle'
import { anyOffice, knownDay, officeOf } from '../oracle/cases'
import { dateFrom, dayFrom } from '../oracle/civil-days'
import { calendarFrom, closures, december, nameOf, plans, replayOf, runs, stories } from './samples'

describe('the replay of a prefix agrees with the whole', () => {
  it('calendar: as known on a day, it is made of what was issued by then', () => {
    const known = fc
      .integer({ min: dayFrom('2027-01-01'), max: dayFrom('2030-01-01') })
      .map((day) => dateFrom(day) as IsoDate)
    fc.assert(
      fc.property(closures, known, fc.array(knownDay, { minLength: 100, maxLength: 100 }), (rows, day, days) => {
        const whole = calendarAsKnownOn(day, calendarFrom({ closures: rows }))
        const prefix = calendarFrom({ closures: rows.filter(({ issued }) => issued <= day), knownOn: day })
        for (const one of days.map((each) => dateFrom(each) as IsoDate)) {
          expect(isWorkingDay(one, whole)).toBe(isWorkingDay(one, prefix))
        }
      }),
      { ...runs, numRuns: 15 },
    )
  })

  it('period: a part, then the rest from where it ended, is the whole', () => {
    const units = fc.constantFrom('working-day', 'day', 'week', 'hour', 'minute', 'working-hour')
    fc.assert(
      fc.property(anyOffice, knownDay, units, fc.nat(30), fc.nat(30), (office, start, unit, part, rest) => {
        const due = (from: string, amount: number) => {
          const limit = ['day', 'week'].includes(unit) ? { amount, unit, endRule: 'same-day' } : { amount, unit }
          const outcome = computePeriodEnd({ from, limit } as Period, { calendar: officeOf(office).calendar })
          if (outcome.status !== 'decided') throw new RangeError(JSON.stringify(outcome.findings))
          return outcome.value.due
        }
        const from = `${dateFrom(start)}T09:30:00+07:00`
        expect(due(due(from, part), rest)).toBe(due(from, part + rest))
      }),
      { ...runs, numRuns: 500 },
    )
  })

  it.each(stories)('lifecycles: $model.name, $model.law', (story) => {
    const { model, events } = story
    const context = { ...model.context, facts: model.facts }
    const { snapshot } = replayOf(story, events)
    let stepped = begin(model.lifecycle)
    for (const [count, event] of events.entries()) {
      // the record up to here, asked about now, stands where the case stood then
      expect(replayOf(story, events.slice(0, count)).snapshot, nameOf(story)).toEqual(stepped)
      const result = transition(model.lifecycle, stepped, event, context)
      if (result.status === 'moved') stepped = result.next
    }
    expect(stepped, nameOf(story)).toEqual(snapshot)
  })

  it.each(stories)('lifecycles, asked about an earlier moment: $model.name, $model.law', (story) => {
    const half = story.events[Math.floor(story.events.length / 2)]
    if (half === undefined) return
    const asOf = half.at as IsoInstant
    const until = story.events.filter(({ at }) => at <= asOf)
    expect(replayOf({ ...story, asOf }, story.events), nameOf(story)).toEqual(replayOf({ ...story, asOf }, until))
  })

  it('overlaps: enterprise by enterprise is all of them together', () => {
    fc.assert(
      fc.property(plans, (lines) => {
        const report = (some: typeof lines) => {
          const outcome = detectOverlaps(some, december)
          if (outcome.status !== 'decided') throw new RangeError('undetermined')
          return outcome.value
        }
        const codes = [...new Set(lines.map(({ subject }) => subject.taxCode))].sort()
        const alone = codes.map((code) => report(lines.filter(({ subject }) => subject.taxCode === code)))
        const together = report(lines)
        expect(alone.flatMap(({ overlaps }) => overlaps)).toEqual(together.overlaps)
        expect(alone.flatMap(({ proposals }) => proposals)).toEqual(together.proposals)
        expect(alone.reduce((sum, { subjects }) => sum + subjects, 0)).toBe(together.subjects)
      }),
      runs,
    )
  })
})
