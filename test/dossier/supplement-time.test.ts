import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  computeExtendedDue,
  computeRestartedDue,
  computeSubtractedTime,
  type SupplementTimeFacts,
} from '../../src/dossier'

/** Monday 4 March 2024, ten working days; asked Wednesday 6, complete Monday 11: three working days, five calendar days. */
const facts: SupplementTimeFacts = {
  accepted: '2024-03-04T08:30:00+07:00',
  limit: { amount: 10, unit: 'working-day' },
  supplements: [{ requested: '2024-03-06T09:00:00+07:00', completed: '2024-03-11T14:00:00+07:00' }],
}

const value = <Value>(outcome: { readonly status: string; readonly value?: Value }) =>
  outcome.status === 'decided' ? outcome.value : undefined

describe('three computations that are never mixed (pitfall 1)', () => {
  test('restart, by decree: ten working days from 11 March (Decree 61/2018 art. 19.4)', () => {
    const due = computeRestartedDue(facts)
    expect(value(due)?.due).toBe('2024-03-25')
    expect(due.trace.steps.find(({ step }) => step === 'dossier.counted-anew')?.basis).toEqual([
      { document: '61/2018/NĐ-CP@2018-04-23', article: '19', clause: '4' },
    ])
  })

  test('extend, as many systems: 18 March and the three working days of the stretch', () => {
    expect(value(computeExtendedDue({ ...facts, supplements: [] }))?.due).toBe('2024-03-18')
    expect(value(computeExtendedDue(facts))?.due).toBe('2024-03-21')
  })

  test('subtract, by index 766: twelve working days less three', () => {
    const time = computeSubtractedTime({ ...facts, finished: '2024-03-20T10:00:00+07:00' })
    expect(value(time)).toEqual({ unit: 'working-day', taken: 12, subtracted: 3, counted: 9, withinLimit: true })
    expect(time.trace.steps[0]?.basis?.[0]?.document).toBe('766/QĐ-TTg@2022-06-23')
  })

  test('the index’s other reading subtracts calendar days', () => {
    const policy = { 'dossier.index-supplement-time': 'calendar-days' } as const
    const time = computeSubtractedTime({ ...facts, finished: '2024-03-20T10:00:00+07:00' }, { policy })
    expect(value(time)).toMatchObject({ subtracted: 5, counted: 7 })
    expect(time.trace.steps[1]).toMatchObject({ step: 'interpretation.used' })
  })

  test('hours: 8 working hours from 15:30 with an hour of supplement', () => {
    const limit = { amount: 8, unit: 'working-hour' } as const
    const supplements = [{ requested: '2024-03-04T16:00:00+07:00', completed: '2024-03-05T07:30:00+07:00' }]
    const accepted = '2024-03-04T15:30:00+07:00'
    const finished = '2024-03-05T16:00:00+07:00'
    expect(value(computeSubtractedTime({ accepted, limit, supplements, finished }))).toMatchObject({
      taken: 8.5,
      subtracted: 1.5,
      counted: 7,
    })
  })

  test('the law of 2025 for a dossier of 2025', () => {
    const later = computeRestartedDue({
      accepted: '2025-07-07T08:00:00+07:00',
      limit: facts.limit,
      supplements: [{ requested: '2025-07-09T09:00:00+07:00', completed: '2025-07-14T09:00:00+07:00' }],
    })
    expect(later.trace.steps.find(({ step }) => step === 'dossier.counted-anew')?.basis?.[0]).toMatchObject({
      document: '118/2025/NĐ-CP@2025-06-09',
      clause: '5',
    })
  })
})

test('nine days counted are within a limit of nine, not of eight (Decision 766/QĐ-TTg, item 2.1)', () => {
  const within = (amount: number) =>
    value(
      computeSubtractedTime({
        ...facts,
        limit: { amount, unit: 'working-day' },
        finished: '2024-03-20T10:00:00+07:00',
      }),
    )?.withinLimit
  expect([within(10), within(9), within(8)]).toEqual([true, true, false])
})

test('the reasons are told whole: what was taken and subtracted, and the reading when it is not the first', () => {
  const finished = '2024-03-20T10:00:00+07:00'
  const basis = [expect.objectContaining({ document: '766/QĐ-TTg@2022-06-23' })]
  expect(computeSubtractedTime({ ...facts, finished }).trace).toMatchObject({
    rule: 'dossier.supplement-time',
    steps: [{ step: 'dossier.time-subtracted', params: { taken: 12, subtracted: 3, unit: 'working-day' }, basis }],
  })
  const policy = { 'dossier.index-supplement-time': 'calendar-days' } as const
  expect(computeSubtractedTime({ ...facts, finished }, { policy }).trace.steps).toMatchObject([
    { params: { taken: 12, subtracted: 5, unit: 'working-day' } },
    { step: 'interpretation.used', params: { id: 'dossier.index-supplement-time', option: 'calendar-days' } },
  ])
  const hours = { ...facts, limit: { amount: 8, unit: 'working-hour' as const }, finished }
  expect(value(computeSubtractedTime(hours, { policy }))?.subtracted).toBe(
    value(computeSubtractedTime(hours))?.subtracted,
  )
})

describe('refusals', () => {
  const open = { ...facts, supplements: [{ requested: '2024-03-06T09:00:00+07:00' }] }

  test('a supplement that has not come back leaves all three open', () => {
    expect(computeRestartedDue(open)).toMatchObject({ status: 'undetermined', missing: ['supplement.completed'] })
    expect(computeExtendedDue(open)).toMatchObject({ status: 'undetermined', missing: ['supplements.0.completed'] })
    expect(computeSubtractedTime({ ...open, finished: '2024-03-20T10:00:00+07:00' })).toMatchObject({
      status: 'undetermined',
      missing: ['supplements.0.completed'],
    })
  })

  test('moments that are none, or come before their cause', () => {
    const wrong = { ...facts, supplements: [{ requested: '06/03/2024', completed: '2024-03-11T14:00:00+07:00' }] }
    for (const compute of [computeRestartedDue, computeExtendedDue]) {
      expect(compute(wrong).findings).toMatchObject([{ code: 'dossier.moment', path: ['supplements', 0, 'requested'] }])
    }
    const reversed = computeSubtractedTime({ ...facts, finished: '2024-03-01T10:00:00+07:00' })
    expect(reversed.findings).toMatchObject([{ code: 'dossier.moments-reversed', path: ['finished'] }])
  })

  test('every moment is looked at, and named by its place; nothing is computed, no reason is told', () => {
    const finished = '2024-03-20T10:00:00+07:00'
    const supplements = [{ requested: '2024-03-06T09:00:00+07:00', completed: '2024-03-05T14:00:00+07:00' }]
    const cases = [
      [{ ...facts, accepted: '04/03/2024' }, 'dossier.moment', ['accepted']],
      [{ ...facts, supplements }, 'dossier.moments-reversed', ['supplements', 0, 'completed']],
      [
        { ...facts, supplements: [{ ...supplements[0], requested: '2024-03-01T09:00:00+07:00' }] },
        'dossier.moments-reversed',
        ['supplements', 0, 'requested'],
      ],
      [
        { ...facts, supplements: [{ ...supplements[0], completed: 'mai' }] },
        'dossier.moment',
        ['supplements', 0, 'completed'],
      ],
    ] as readonly (readonly [SupplementTimeFacts, string, readonly (string | number)[]])[]
    for (const [wrong, code, path] of cases) {
      const outcomes = [
        computeRestartedDue(wrong),
        computeExtendedDue(wrong),
        computeSubtractedTime({ ...wrong, finished }),
      ]
      for (const outcome of outcomes) {
        expect(outcome).toMatchObject({ status: 'undetermined', missing: [], findings: [{ code, path }] })
        expect(outcome.trace).toMatchObject({ rule: 'dossier.supplement-time', steps: [] })
      }
    }
  })

  test.each(['week', 'month'] as const)('a limit in %ss has no subtraction', (unit) => {
    const long = { ...facts, limit: { amount: 1, unit }, finished: '2024-03-20T10:00:00+07:00' }
    const outcome = computeSubtractedTime(long)
    expect(outcome).toMatchObject({ status: 'undetermined', missing: ['limit.unit'], findings: [] })
    expect(outcome.trace.steps).toEqual([])
  })

  test('types: no finish, no subtraction', () => {
    // @ts-expect-error the finish is needed
    expect(computeSubtractedTime(facts)).toMatchObject({ status: 'undetermined', missing: ['finished'] })
  })
})

test('for any supplement: the restarted day is never before the extended day, that never before the first', () => {
  const day = (offset: number) => new Date(Date.UTC(2024, 2, 4, 2) + offset * 86_400_000).toISOString()
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 30 }), fc.nat(10), fc.nat(40), (amount, asked, taken) => {
      const limit = { amount, unit: 'working-day' } as const
      const requested = day(Math.min(asked, amount - 1))
      const supplements = [{ requested, completed: day(Math.min(asked, amount - 1) + taken) }]
      const input = Object.freeze({ accepted: day(0), limit, supplements })
      const first = value(computeExtendedDue({ ...input, supplements: [] }))?.due ?? ''
      const extended = value(computeExtendedDue(input))?.due ?? ''
      const restarted = value(computeRestartedDue(input))?.due ?? ''
      expect(first <= extended).toBe(true)
      expect(extended <= restarted).toBe(true)
    }),
  )
})

test('a moment that the calendar does not reach, such as 9999-12-31 for none, is told by its path', () => {
  const outcome = computeSubtractedTime({ ...facts, finished: '9999-12-31' })
  expect(outcome).toMatchObject({
    status: 'undetermined',
    findings: [{ code: 'calendar.date-outside', path: ['finished'], params: { date: '9999-12-31', to: '2100-12-31' } }],
  })
})
