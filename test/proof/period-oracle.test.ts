import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { computePeriodEnd } from '../../src/calendar'
import { cases } from './cases'
import { anyQuestion, officeOf } from './oracle/cases'
import { endSlowly, type Readings } from './oracle/period'

const policyOf = ({ swappedOff, backward, before }: Readings) => ({
  ...(swappedOff !== undefined && { 'calendar.swapped-off-day': swappedOff }),
  ...(backward !== undefined && { 'calendar.backward-day-off': backward }),
  ...(before !== undefined && { 'calendar.before-date': before }),
})

describe('counting periods, against a slow oracle written from articles 144-148 of the Civil Code', () => {
  it(
    `agrees on ${cases.period} random questions`,
    () => {
      fc.assert(
        fc.property(anyQuestion, ({ office, period, readings }) => {
          const { calendar, desk } = officeOf(office)
          const outcome = computePeriodEnd(period, { calendar, policy: policyOf(readings) })
          if (outcome.status !== 'decided') throw new RangeError(JSON.stringify(outcome.findings))
          const { provisional: _, ...end } = outcome.value
          const slow = endSlowly(period, desk, readings)
          if (
            end.due !== slow.due ||
            end.lastWorkingDay !== slow.lastWorkingDay ||
            end.appointment !== slow.appointment
          ) {
            expect(end).toEqual(slow)
          }
        }),
        { numRuns: cases.period, seed: 148 },
      )
    },
    cases.time,
  )
})
