import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { computePeriodEnd, type ForwardPeriod, type Pause, type Period } from '../../../src/calendar'
import type { IsoInstant } from '../../../src/core'
import { dateOf, dayOf } from '../../../src/core/iso'
import { auditInspection, type Inspection } from '../../../src/inspections'
import { isClosed } from '../../../src/lifecycle/clocks'
import { movesOn } from '../model/explore'
import { models } from '../model/models'
import { anyQuestion, officeOf } from '../oracle/cases'
import { minuteFrom, momentFrom } from '../oracle/civil-days'
import { runs } from './samples'

const dueOf = (period: Period, office = 0): string => {
  const outcome = computePeriodEnd(period, { calendar: officeOf(office).calendar })
  if (outcome.status !== 'decided') throw new RangeError(JSON.stringify(outcome.findings))
  return outcome.value.due
}

const pauseAfter = (from: string, start: number, length: number): Pause => ({
  from: momentFrom(minuteFrom(from) + start) as IsoInstant,
  to: momentFrom(minuteFrom(from) + start + length) as IsoInstant,
})

describe('a pause never brings a deadline forward, and a longer pause never less far back', () => {
  it('period: one more pause, one that lasts longer', () => {
    const minutes = fc.integer({ min: -3000, max: 60_000 })
    fc.assert(
      fc.property(anyQuestion, minutes, fc.nat(20_000), fc.nat(20_000), ({ office, period }, start, length, more) => {
        if (!('from' in period)) return
        const pauses = period.pauses ?? []
        const paused = (minutes: number): ForwardPeriod => ({
          ...period,
          pauses: [...pauses, pauseAfter(period.from, start, minutes)],
        })
        const [plain, short, long] = [
          dueOf(period, office),
          dueOf(paused(length), office),
          dueOf(paused(length + more), office),
        ]
        expect(plain <= short && short <= long).toBe(true)
      }),
      { ...runs, numRuns: 1500 },
    )
  })

  it.each([
    ['dossier', ['accepted', 'paused', 'resumed']],
    ['complaint', ['received', 'accepted', 'suspended', 'resumed']],
    ['denunciation', ['received', 'accepted', 'suspended', 'resumed']],
  ])('lifecycles: a %s that was stopped for so long ends later, or on the same day', (name, types) => {
    const model = models.find((one) => one.name === name && /2026|118\/2025/.test(one.law))
    if (model === undefined) throw new RangeError(name)
    const dues = Array.from({ length: 30 }, (_, days) => {
      const last = types.length - 1
      const end = types.reduce(
        (before, type, index) => {
          const day = index === last ? index + days : index
          const moves = movesOn(model, before, day).filter(({ event }) => event.type === type)
          return moves.find(({ after }) => after.state !== before.state)?.after ?? before
        },
        { state: model.lifecycle.initial, history: [], clocks: [] } as Parameters<typeof movesOn>[1],
      )
      const clock = end.clocks.find((one) => /result|resolution/.test(one.id) && !isClosed(one))
      if (clock === undefined) throw new RangeError(`${name}: ${end.state}`)
      return dueOf(clock.period)
    })
    expect(dues).toEqual([...dues].sort())
    expect(new Set(dues).size).toBeGreaterThan(10)
  })

  it('inspections: a suspension never ends the direct work earlier', () => {
    const inspection: Inspection = {
      level: 'province',
      form: 'planned',
      decided: '2024-03-01',
      limit: { amount: 45, unit: 'day' },
      announced: '2024-03-11',
    }
    const due = (days: number) => {
      const to = dateOf(dayOf('2024-03-15') + days)
      const suspensions = days < 0 ? [] : [{ from: '2024-03-15', to, cause: 'force-majeure' } as const]
      const audit = auditInspection({ ...inspection, suspensions }, { asOf: '2024-04-01T08:00:00+07:00' })
      return audit.status === 'decided' ? audit.value.deadlines.find(({ id }) => id === 'inspections.direct')?.due : ''
    }
    const dues = Array.from({ length: 17 }, (_, days) => due(days - 1))
    expect(dues).toEqual([...dues].sort())
  })
})
