import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addWorkingDays, computePeriodEnd, countWorkingDays, isWorkingDay } from '../../../src/calendar'
import type { IsoDate, Limit } from '../../../src/core'
import { civilDay } from '../../../src/core/moment'
import { detectOverlaps } from '../../../src/inspections'
import { anyOffice, knownDay, officeOf } from '../oracle/cases'
import { dateFrom } from '../oracle/civil-days'
import { december, nameOf, plans, replayOf, runs, stories } from './samples'

const amount = fc.nat(120)

describe('adding then counting gives the number back', () => {
  it('calendar: working days on, and back from a day worked', () => {
    fc.assert(
      fc.property(anyOffice, knownDay, amount, (office, start, days) => {
        const { calendar } = officeOf(office)
        const day = dateFrom(start) as IsoDate
        expect(countWorkingDays(day, addWorkingDays(day, days, calendar), calendar)).toBe(days)
        if (isWorkingDay(day, calendar)) {
          expect(countWorkingDays(addWorkingDays(day, -days, calendar), day, calendar)).toBe(days)
        }
      }),
      runs,
    )
  })

  it('period: as many working days, days, office hours lie between the event and the end', () => {
    fc.assert(
      fc.property(anyOffice, knownDay, amount, (office, start, count) => {
        const { calendar } = officeOf(office)
        const from = dateFrom(start) as IsoDate
        const due = (limit: Limit) => {
          const outcome = computePeriodEnd({ from, limit }, { calendar })
          return outcome.status === 'decided' ? (outcome.value.due as IsoDate) : from
        }
        expect(countWorkingDays(from, due({ amount: count, unit: 'working-day' }), calendar)).toBe(count)
        const end = due({ amount: count, unit: 'day', endRule: 'same-day' })
        expect(Date.parse(end) - Date.parse(from)).toBe(count * 86_400_000)
      }),
      runs,
    )
  })

  it('period: hours on, then back from the end, then on again end at the same moment', () => {
    fc.assert(
      fc.property(anyOffice, knownDay, fc.integer({ min: 1, max: 40 }), (office, start, count) => {
        const context = { calendar: officeOf(office).calendar }
        const limit = { amount: count, unit: 'working-hour' } as const
        const on = (from: string) => {
          const outcome = computePeriodEnd({ from, limit }, context)
          return outcome.status === 'decided' ? outcome.value.due : from
        }
        const end = on(`${dateFrom(start)}T10:00:00+07:00`)
        const back = computePeriodEnd({ until: end, limit }, context)
        expect(back.status === 'decided' && on(back.value.due)).toBe(end)
      }),
      runs,
    )
  })

  it.each(stories)('lifecycles: $model.name, $model.law', (story) => {
    const today = civilDay(story.asOf)
    for (const { due, status, remaining } of replayOf(story, story.events).deadlines) {
      if (status !== 'running' && status !== 'paused') continue
      const last = addWorkingDays(today, remaining.workingDays)
      expect(last <= civilDay(due), nameOf(story)).toBe(true)
      expect(countWorkingDays(last, civilDay(due)), nameOf(story)).toBe(0)
    }
  })

  it('overlaps: every line is compared or named, every enterprise is clean or overlaps', () => {
    fc.assert(
      fc.property(plans, (lines) => {
        const report = detectOverlaps(lines, december)
        if (report.status !== 'decided') throw new RangeError('undetermined')
        const { subjects, clean, overlaps, unread } = report.value
        expect(clean + overlaps.length).toBe(subjects)
        const compared = report.trace.steps.flatMap((one) => (one.step === 'inspections.compared' ? [one.params] : []))
        expect(compared).toEqual([{ plans: lines.length - unread.length, subjects, overlaps: overlaps.length }])
      }),
      runs,
    )
  })
})
