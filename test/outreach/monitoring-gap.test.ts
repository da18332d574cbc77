import fc from 'fast-check'
import { expect, expectTypeOf, test } from 'vitest'
import { dateOf, dayOf } from '../../src/core/iso'
import { cite } from '../../src/law/cite'
import { findMonitoringGaps, type MonitoringAction } from '../../src/outreach'

const period = { from: '2024-02-01', to: '2024-12-31' } as const
const action = (on: MonitoringAction['on'], unit = 'so-noi-vu'): MonitoringAction => ({ unit, on, kind: 'check' })

test('stretches longer than the host’s interval, edges included (plan 17/KH-UBND I.3)', () => {
  const log = [action('2024-06-30'), action('2024-03-01'), action('2024-03-01', 'so-y-te'), action('2025-01-01')]
  const outcome = findMonitoringGaps(log, { units: ['so-noi-vu', 'so-tu-phap'], period, intervalDays: 150 })
  expect(outcome).toMatchObject({
    value: [
      {
        unit: 'so-noi-vu',
        actions: 2,
        longestGapDays: 184,
        gaps: [{ from: '2024-06-30', to: '2024-12-31', days: 184 }],
      },
      { unit: 'so-tu-phap', actions: 0, gaps: [{ from: '2024-02-01', to: '2024-12-31', days: 334 }] },
    ],
    findings: [
      { code: 'outreach.monitoring-gap', severity: 'notice', basis: [cite('17/KH-UBND@2024-01-15', 'I.3')] },
      { params: { unit: 'so-tu-phap', interval: 150 } },
    ],
  })
})

test('an interval is the host’s: none, no answer', () => {
  for (const intervalDays of [0, -1, 1.5, Number.NaN]) {
    expect(findMonitoringGaps([], { units: [], period, intervalDays }).findings).toMatchObject([
      { code: 'outreach.interval', path: ['intervalDays'] },
    ])
  }
  // @ts-expect-error no interval
  expect(findMonitoringGaps([], { units: [], period }).status).toBe('undetermined')
  expectTypeOf(findMonitoringGaps).parameter(0).toEqualTypeOf<readonly MonitoringAction[]>()
})

test('refusals: days that are none, before the plan', () => {
  const question = { units: ['so-noi-vu'], intervalDays: 90 }
  expect(findMonitoringGaps([action('2024-02-30')], { ...question, period }).findings).toMatchObject([
    { code: 'outreach.moment', path: ['log', 0, 'on'] },
  ])
  expect(
    findMonitoringGaps([], { ...question, period: { from: '2023-01-01', to: '2024-01-14' } }).findings,
  ).toMatchObject([{ code: 'outreach.not-in-force' }])
})

test('property: one more action never makes the longest gap longer; order does not matter', () => {
  const day = fc.integer({ min: dayOf(period.from), max: dayOf(period.to) })
  fc.assert(
    fc.property(fc.array(day, { maxLength: 20 }), day, (days, extra) => {
      const longest = (list: readonly number[]) => {
        const log = list.map((on) => action(dateOf(on)))
        const outcome = findMonitoringGaps(log, { units: ['so-noi-vu'], period, intervalDays: 30 })
        return outcome.status === 'decided' ? (outcome.value[0]?.longestGapDays ?? -1) : -1
      }
      expect(longest([...days].reverse())).toBe(longest(days))
      expect(longest([...days, extra])).toBeLessThanOrEqual(longest(days))
    }),
  )
})
