import { describe, expect, it } from 'vitest'
import * as calendar from '../../src/calendar'
import { listOverdue } from '../../src/core'
import type { Basis } from '../../src/core/citation'
import type { Deadline } from '../../src/core/deadline'
import { deepFreeze } from '../support/deep-freeze'

const {
  addWorkingDays,
  addWorkingDaysBulk,
  affectedBy,
  calendarAsKnownOn,
  computePeriodEnd,
  computeReceiptDay,
  countWorkingDays,
  createCalendar,
  dayStatus,
  diffCalendars,
  fromLunar,
  isWorkingDay,
  notices,
  parseDate,
  toLunar,
  vietnamCalendar,
} = calendar

const basis: Basis = [{ document: { number: '1/TB-UBND', date: '2026-05-04', issuer: 'UBND phường' } }]

const options = deepFreeze<calendar.CalendarOptions>({
  notices: [
    { issued: '2026-05-05', basis, seen: 'text', off: ['2026-06-08'] },
    {
      issued: '2026-05-04',
      basis,
      seen: 'text',
      swaps: [{ off: '2026-06-05', worked: '2026-06-13', status: 'decided' }],
    },
  ],
  closures: [{ first: '2026-09-10', last: '2026-09-11', issued: '2026-09-09', basis }],
  officeHours: {
    sessions: [
      { from: '13:30', to: '17:00' },
      { from: '07:00', to: '11:30' },
    ],
  },
  weeklyRest: ['sunday', 'saturday'],
  policy: { 'calendar.culture-day-make-up': 'next-working-day' },
})

const context = deepFreeze<calendar.Context>({ policy: { 'calendar.out-of-hours': 'next-working-day' }, local: {} })

const period = deepFreeze<calendar.ForwardPeriod>({
  from: '2024-03-04',
  limit: { amount: 5, unit: 'working-day' },
  pauses: [
    { from: '2024-03-11', to: '2024-03-12' },
    { from: '2024-03-06', to: '2024-03-08' },
    { from: '2024-03-07', to: '2024-03-09' },
  ],
  extensions: [{ limit: { amount: 2, unit: 'working-day' } }, { limit: { amount: 1, unit: 'working-day' } }],
  basis,
})

function deadline(): Deadline {
  const { trace } = computePeriodEnd({ from: '2024-04-25', limit: { amount: 2, unit: 'working-day' } })
  return deepFreeze({
    id: 'dossier.result',
    holder: 'authority',
    start: '2024-04-25',
    due: '2024-04-29',
    status: 'running',
    remaining: { workingDays: 1 },
    provisional: false,
    basis,
    trace,
  })
}

/** Each public function of the calendar on frozen input. */
const calls: Readonly<Record<string, () => unknown>> = {
  addWorkingDays: () => addWorkingDays('2024-03-04', 5, vietnamCalendar),
  addWorkingDaysBulk: () => addWorkingDaysBulk(Int32Array.of(19_800), Int32Array.of(5)),
  affectedBy: () => affectedBy(deepFreeze([deadline()]), calendarAsKnownOn('2024-04-11'), vietnamCalendar),
  calendarAsKnownOn: () => calendarAsKnownOn('2024-04-11', deepFreeze(calendarAsKnownOn('2026-09-20'))),
  computePeriodEnd: () => [
    computePeriodEnd(period, context),
    computePeriodEnd(
      deepFreeze({ until: '2024-03-04', limit: { amount: 1, unit: 'day', endRule: 'same-day' } }),
      context,
    ),
    computePeriodEnd(deepFreeze({ before: '2024-03-04' }), context),
  ],
  computeReceiptDay: () => computeReceiptDay('2024-03-04T18:00:00+07:00', context),
  countWorkingDays: () => countWorkingDays('2024-03-04', '2024-04-04', vietnamCalendar),
  createCalendar: () => createCalendar(options),
  dayStatus: () => dayStatus('2024-04-29', vietnamCalendar),
  diffCalendars: () => diffCalendars(deepFreeze(calendarAsKnownOn('2024-04-11')), vietnamCalendar),
  fromLunar: () => fromLunar(deepFreeze({ year: 2024, month: 1, day: 1 })),
  isWorkingDay: () => isWorkingDay('2024-04-29', vietnamCalendar),
  parseDate: () => parseDate(deepFreeze({ date: '2024-04-29' }), vietnamCalendar, deepFreeze(['a', 0])),
  toLunar: () => toLunar('2024-02-10'),
}

describe('frozen input: nothing is changed, everything is answered', () => {
  deepFreeze(vietnamCalendar)

  it('every public function is called here', () => {
    const functions = Object.entries(calendar).flatMap(([name, value]) => (typeof value === 'function' ? [name] : []))
    expect(Object.keys(calls).sort()).toEqual(functions.sort())
  })

  it.each(Object.entries(calls))('%s gives the same answer twice', (_, call) => {
    const first = JSON.stringify(call())
    expect(JSON.stringify(call())).toBe(first)
  })

  it('the inputs are still what they were', () => {
    expect(Object.isFrozen(options.notices?.[0])).toBe(true)
    expect(period.pauses?.map(({ from }) => from)).toEqual(['2024-03-11', '2024-03-06', '2024-03-07'])
    expect(notices.every((notice) => Object.isFrozen(notice))).toBe(true)
  })

  it('the columns of a bulk count stay as they are unless they are the output', () => {
    const days = Int32Array.of(19_800, 19_801)
    const counts = Int32Array.of(5, -5)
    addWorkingDaysBulk(days, counts)
    expect([[...days], [...counts]]).toEqual([
      [19_800, 19_801],
      [5, -5],
    ])
  })

  it('listOverdue sorts a copy', () => {
    const late = deepFreeze([deadline(), { ...deadline(), id: 'earlier', due: '2024-04-26' as const }])
    expect(listOverdue(late, '2024-06-01T00:00:00+07:00').map(({ id }) => id)).toEqual(['earlier', 'dossier.result'])
  })

  it('answers do not depend on what was asked before', () => {
    const alone = JSON.stringify(computePeriodEnd(period))
    createCalendar(options)
    calendarAsKnownOn('2017-01-01')
    computePeriodEnd({ from: '2019-01-01', limit: { amount: 300, unit: 'working-day' } })
    expect(JSON.stringify(computePeriodEnd(period))).toBe(alone)
  })
})
