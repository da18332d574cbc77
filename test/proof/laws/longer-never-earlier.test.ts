import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addWorkingDays, computePeriodEnd, type Period } from '../../../src/calendar'
import type { IsoDate, Limit } from '../../../src/core'
import { auditDossier, type ProcedureLimit } from '../../../src/dossier'
import { detectOverlaps, type PlannedInspection } from '../../../src/inspections'
import { anyOffice, anyQuestion, knownDay, officeOf } from '../oracle/cases'
import { dateFrom } from '../oracle/civil-days'
import { december, nameOf, plans, runs, stories } from './samples'

/** More of it; of years none more, so that what is counted back stays in the calendar. */
const longer = <One extends Limit>(limit: One, more: number): One => {
  const most = limit.unit === 'year' ? 0 : limit.unit === 'month' ? more % 8 : more
  return { ...limit, amount: limit.amount + most }
}

describe('a longer period never ends earlier', () => {
  it('calendar: more working days never lead to an earlier day', () => {
    fc.assert(
      fc.property(anyOffice, knownDay, fc.integer({ min: -60, max: 120 }), fc.nat(60), (office, day, days, more) => {
        const { calendar } = officeOf(office)
        const from = dateFrom(day) as IsoDate
        const [one, other] = [addWorkingDays(from, days, calendar), addWorkingDays(from, days + more, calendar)]
        // none leads to the day itself, worked or not; one working day back from a day off may be the same week
        expect(other >= one).toBe(true)
      }),
      runs,
    )
  })

  it('period: a longer limit, a longer extension; a longer limit counted back never ends later', () => {
    fc.assert(
      fc.property(anyQuestion, fc.nat(30), ({ office, period }, more) => {
        const due = (one: Period) => {
          const outcome = computePeriodEnd(one, { calendar: officeOf(office).calendar })
          if (outcome.status !== 'decided') throw new RangeError(JSON.stringify(outcome.findings))
          return outcome.value.due
        }
        if ('until' in period) {
          expect(due({ ...period, limit: longer(period.limit, more) }) <= due(period)).toBe(true)
        } else if ('from' in period) {
          expect(due({ ...period, limit: longer(period.limit, more) }) >= due(period)).toBe(true)
          const [first, ...rest] = period.extensions ?? []
          if (first === undefined) return
          const extensions = [{ limit: longer(first.limit, more) }, ...rest]
          expect(due({ ...period, extensions }) >= due(period)).toBe(true)
        }
      }),
      { ...runs, numRuns: 1500 },
    )
  })

  it.each(stories.filter(({ model }) => model.name === 'dossier'))('lifecycles: $model.name, $model.law', (story) => {
    const due = (amount: number, unit: ProcedureLimit['unit']) => {
      const procedure = { limit: { amount, unit } }
      const dossier = { code: 'H13.11-240304-0001', procedure, events: story.events as never }
      const audit = auditDossier(dossier, { ...story.model.context, asOf: story.asOf })
      const clock =
        audit.status === 'decided' ? audit.value.deadlines.find(({ id }) => id === 'dossier.result') : undefined
      return clock?.due ?? ''
    }
    for (const unit of ['day', 'working-day', 'working-hour', 'hour', 'week', 'month'] as const) {
      const dues = [1, 2, 3, 5, 8, 13].map((amount) => due(amount, unit))
      expect(dues, `${unit} of ${nameOf(story)}`).toEqual([...dues].sort())
    }
  })

  it('overlaps: a line that looks at a longer time never overlaps less', () => {
    fc.assert(
      fc.property(plans, fc.nat(13), (lines, pick) => {
        const keys = (some: readonly PlannedInspection[]) => {
          const report = detectOverlaps(some, december)
          if (report.status !== 'decided') throw new RangeError('undetermined')
          return report.value.overlaps.flatMap(({ taxCode, year, reasons }) =>
            reasons.map(({ ground }) => `${taxCode} ${year} ${ground}`),
          )
        }
        const wide = { from: '2020-01-01', to: '2024-12-31' } as const
        const widened = lines.map((one, index) =>
          index === pick % Math.max(1, lines.length) ? { ...one, period: wide } : one,
        )
        expect(keys(widened)).toEqual(expect.arrayContaining(keys(lines)))
      }),
      runs,
    )
  })
})
