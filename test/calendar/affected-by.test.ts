import { describe, expect, it } from 'vitest'
import {
  affectedBy,
  type Context,
  calendarAsKnownOn,
  computePeriodEnd,
  type Period,
  vietnamCalendar,
} from '../../src/calendar'
import type { Deadline } from '../../src/core/deadline'
import type { Limit } from '../../src/core/limit'
import { traceOf } from '../../src/core/trace'

// 2450/VPCP-KGVX of 12 April 2024 swapped Monday 29 April for Saturday 4 May
const before = calendarAsKnownOn('2024-04-11')
const after = calendarAsKnownOn('2024-04-12')
const workingDays = (amount: number): Limit => ({ amount, unit: 'working-day' })
const days = (amount: number): Limit => ({ amount, unit: 'day', endRule: 'next-working-day' })

function promised(periods: readonly Period[], context: Context = {}): Deadline {
  const outcomes = periods.map((period) => computePeriodEnd(period, { calendar: before, ...context }))
  const last = outcomes.at(-1)
  if (last?.status !== 'decided') throw new Error(JSON.stringify(last?.findings))
  return {
    id: 'dossier.result',
    holder: 'authority',
    start: '2024-04-22',
    due: last.value.due,
    status: 'running',
    remaining: { workingDays: 1 },
    provisional: last.value.provisional,
    basis: [{ document: '61/2018/NĐ-CP@2018-04-23', article: '19' }],
    trace: traceOf(
      'dossier.result',
      outcomes.flatMap(({ trace }) => trace.steps),
    ),
  }
}

function moves(...[deadlines, earlier, later]: Parameters<typeof affectedBy>) {
  const outcome = affectedBy(deadlines, earlier, later)
  expect(outcome.findings).toEqual([])
  return outcome.status === 'decided' ? outcome.value : []
}

describe('which deadlines move when one calendar replaces another', () => {
  it.each<readonly [string, readonly Period[], readonly [string, string] | undefined]>([
    ['working days', [{ from: '2024-04-25', limit: workingDays(2) }], ['2024-04-29', '2024-05-02']],
    ['working days that end before', [{ from: '2024-04-22', limit: workingDays(4) }], undefined],
    ['onto the worked Saturday', [{ from: '2024-05-02', limit: workingDays(2) }], ['2024-05-06', '2024-05-04']],
    [
      'with a pause',
      [{ from: '2024-04-22', limit: workingDays(5), pauses: [{ from: '2024-04-23', to: '2024-04-24' }] }],
      ['2024-05-02', '2024-05-03'],
    ],
    [
      'with an extension',
      [{ from: '2024-04-24', limit: workingDays(1), extensions: [{ limit: workingDays(2) }] }],
      ['2024-04-29', '2024-05-02'],
    ],
    ['days that roll', [{ from: '2024-04-26', limit: days(3) }], ['2024-04-29', '2024-05-02']],
    ['days that do not', [{ from: '2024-04-26', limit: { amount: 3, unit: 'day', endRule: 'same-day' } }], undefined],
    [
      'working hours',
      [{ from: '2024-04-26T13:30:00+07:00', limit: { amount: 8, unit: 'working-hour' } }],
      ['2024-04-29T11:30:00+07:00', '2024-05-02T11:30:00+07:00'],
    ],
    ['hours', [{ from: '2024-04-28T13:30:00+07:00', limit: { amount: 20, unit: 'hour' } }], undefined],
    ['counted back', [{ until: '2024-05-02', limit: workingDays(1) }], ['2024-04-29', '2024-04-26']],
    [
      'counted back in days',
      [{ until: '2024-04-30', limit: { amount: 1, unit: 'day', endRule: 'same-day' } }],
      ['2024-04-29', '2024-04-26'],
    ],
    [
      'counted back from an end that itself moves',
      [
        { from: '2024-04-25', limit: workingDays(3) },
        { until: '2024-05-02', limit: workingDays(1) },
      ],
      ['2024-04-29', '2024-05-02'],
    ],
    ['a bound', [{ before: '2024-04-30' }], undefined],
  ])('%s', (_, periods, ends) => {
    const deadline = promised(periods)
    const expected = ends === undefined ? [] : [{ deadline, before: ends[0], after: ends[1] }]
    expect(moves([deadline], before, after)).toEqual(expected)
    expect(ends === undefined || deadline.due === ends[0]).toBe(true)
  })

  it('choices of the promise are kept: it does not move by a policy it was not made under', () => {
    const back = promised([{ until: '2024-04-30', limit: { amount: 1, unit: 'day', endRule: 'same-day' } }], {
      policy: { 'calendar.backward-day-off': 'calendar-day' },
    })
    const rolled = promised([{ from: '2024-04-26', limit: days(3) }], {
      policy: { 'calendar.swapped-off-day': 'not-a-day-off' },
    })
    expect([back.due, rolled.due]).toEqual(['2024-04-29', '2024-04-29'])
    expect(moves([back, rolled], before, after)).toEqual([])
  })

  it('lists only what moves, in the order given', () => {
    const first = promised([{ from: '2024-04-26', limit: workingDays(1) }])
    const still = promised([{ from: '2024-03-04', limit: workingDays(1) }])
    const second = promised([{ from: '2024-04-25', limit: workingDays(2) }])
    const moved = moves([first, still, second], before, after)
    expect(moved.map(({ deadline }) => deadline)).toEqual([first, second])
    expect(moves([], before, after)).toEqual([])
    expect(moves([first, still, second], vietnamCalendar, vietnamCalendar)).toEqual([])
  })

  it('a deadline whose trace holds no period never moves', () => {
    const bare = { ...promised([{ by: '2024-04-29' }]), trace: traceOf('plan.duty', []) }
    expect(moves([bare], before, after)).toEqual([])
  })

  it('a record that is no deadline with its trace is a finding; the others move all the same', () => {
    const good = promised([{ from: '2024-04-26', limit: workingDays(1) }])
    const { trace: _, ...without } = good
    const bad = [without, null, { ...good, trace: {} }] as unknown as readonly Deadline[]
    const outcome = affectedBy([good, ...bad], before, after)
    expect(outcome.status === 'decided' && outcome.value.map(({ deadline }) => deadline)).toEqual([good])
    expect(outcome.findings.map(({ code, path }) => [code, path])).toEqual([
      ['schema.missing', [1, 'trace']],
      ['schema.wrong-type', [2]],
      ['schema.missing', [3, 'trace', 'steps']],
    ])
    // @ts-expect-error a list that is none
    expect(affectedBy(undefined, before, after)).toMatchObject({ status: 'undetermined', missing: ['deadlines'] })
  })
})
