import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addWorkingDays, computePeriodEnd, countWorkingDays, vietnamCalendar } from '../../../src/calendar'
import type { IsoDate } from '../../../src/core'
import { detectOverlaps } from '../../../src/inspections'
import { anyOffice, anyQuestion, knownDay, officeOf } from '../oracle/cases'
import { dateFrom } from '../oracle/civil-days'
import { calendarFrom, closures, december, nameOf, plans, replayOf, runs, stories } from './samples'

/** Eight calendars with days off that the national one has not. */
const closed = fc.sample(closures, { numRuns: 8, seed: 3 })
const made = closed.map((rows) => calendarFrom({ closures: rows }))

describe('a holiday never brings a deadline forward, and never lets one that is counted back come later', () => {
  it('calendar', () => {
    fc.assert(
      fc.property(anyOffice, fc.nat(7), knownDay, fc.nat(120), (office, pick, start, days) => {
        const { calendar } = officeOf(office)
        const more = calendarFrom({ base: calendar, closures: closed[pick] ?? [] })
        const day = dateFrom(start) as IsoDate
        expect(addWorkingDays(day, days, more) >= addWorkingDays(day, days, calendar)).toBe(true)
        expect(addWorkingDays(day, -days, more) <= addWorkingDays(day, -days, calendar)).toBe(true)
        const later = dateFrom(start + days) as IsoDate
        expect(countWorkingDays(day, later, more)).toBeLessThanOrEqual(countWorkingDays(day, later, calendar))
      }),
      { ...runs, numRuns: 40 },
    )
  })

  it('period', () => {
    fc.assert(
      fc.property(anyQuestion, fc.nat(7), ({ period }, pick) => {
        const before = computePeriodEnd(period)
        const after = computePeriodEnd(period, { calendar: made[pick] ?? vietnamCalendar })
        if (before.status !== 'decided' || after.status !== 'decided') throw new RangeError('undetermined')
        const [due, later] = [before.value.due, after.value.due]
        expect('until' in period ? later <= due : later >= due).toBe(true)
      }),
      { ...runs, numRuns: 600 },
    )
  })

  it.each(stories)('lifecycles: $model.name, $model.law', (story) => {
    const plain = replayOf(story, story.events)
    for (const calendar of made.slice(0, 3)) {
      const more = replayOf(story, story.events, calendar)
      // an event that comes in time by one calendar may come too late, or early, by the other: then the cases differ
      if (more.snapshot.history.length !== plain.snapshot.history.length) continue
      for (const [index, { id, due }] of plain.deadlines.entries()) {
        const other = more.deadlines[index]
        if (other?.id !== id) break
        const back = plain.snapshot.clocks.some((clock) => clock.id === id && 'until' in clock.period)
        expect(back ? other.due <= due : other.due >= due, `${id} of ${nameOf(story)}`).toBe(true)
      }
    }
  })

  it('overlaps do not look at the calendar', () => {
    fc.assert(
      fc.property(plans, fc.nat(7), (lines, pick) => {
        const calendar = made[pick] ?? vietnamCalendar
        expect(detectOverlaps(lines, { ...december, calendar })).toEqual(detectOverlaps(lines, december))
      }),
      { ...runs, numRuns: 50 },
    )
  })
})
