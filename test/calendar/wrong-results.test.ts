import { describe, expect, it } from 'vitest'
import {
  addWorkingDays,
  addWorkingDaysBulk,
  type Context,
  calendarAsKnownOn,
  computePeriodEnd,
  computeReceiptDay,
  countWorkingDays,
  createCalendar,
  isWorkingDay,
  type OfficeHours,
  type Period,
  type WorkingCalendar,
} from '../../src/calendar'
import type { IsoDate } from '../../src/core/date'
import type { Limit } from '../../src/core/limit'
import { cite } from '../../src/law/cite'

/**
 * Results that two one-stop systems gave when they were run (2026): OpenCPS `DueDateUtils` and a .NET `CaculateTime`.
 * Each test is named after the wrong result; it holds the right one and the rule that gives it.
 */
const workingDays = (amount: number): Limit => ({ amount, unit: 'working-day' })
const workingHours = (amount: number): Limit => ({ amount, unit: 'working-hour' })
const nextDay = { 'calendar.out-of-hours': 'next-working-day' } as const

function due(period: Period, context?: Context): string {
  const outcome = computePeriodEnd(period, context)
  if (outcome.status === 'undetermined') throw new Error(JSON.stringify(outcome.findings))
  return outcome.value.due
}

/** A dossier received at a moment: its receipt day, then its period. */
function dueAfterReceipt(moment: string, limit: Limit, context: Context = {}): string {
  const day = computeReceiptDay(moment, context)
  if (day.status === 'undetermined') throw new Error('no receipt day')
  return due({ from: day.value, limit }, context)
}

function hostCalendar(officeHours: OfficeHours, saturday = false): WorkingCalendar {
  const made = createCalendar({ officeHours, ...(saturday && { weeklyRest: ['sunday'] as const }) })
  if (made.status === 'invalid') throw new Error(JSON.stringify(made.findings))
  return made.calendar
}

const before24November = { calendar: calendarAsKnownOn('2026-04-23') }
const usual = [
  { from: '07:00', to: '11:30' },
  { from: '13:30', to: '17:00' },
]
const sevenAndAHalf: OfficeHours = {
  sessions: [
    { from: '07:30', to: '11:30' },
    { from: '13:30', to: '17:00' },
  ],
}

describe('OpenCPS', () => {
  it('Mon 23/11 10:00 + 2 days = “Wed 10:00”: a period in days ends at 24:00 of a day, and 24/11 is off', () => {
    const period = { from: '2026-11-23T10:00:00+07:00', limit: workingDays(2) } as const
    expect(due(period)).toBe('2026-11-26')
    expect(due(period, before24November)).toBe('2026-11-25')
    const step = computePeriodEnd(period).trace.steps.find(({ step }) => step === 'period.due')
    expect(step?.basis).toEqual([cite('91/2015/QH13@2015-11-24', '148', '6')])
  })

  it('Mon 17:30 + 1 day = “Wed 07:30”: one rule, told once; the day itself, or by policy the next', () => {
    const evening = '2026-11-16T17:30:00+07:00'
    expect(dueAfterReceipt(evening, workingDays(1))).toBe('2026-11-17')
    expect(dueAfterReceipt(evening, workingDays(1), { policy: nextDay })).toBe('2026-11-18')
  })

  it('holiday Wed 2/9 09:00 + 1 day = “Thu 09:00”: the holiday is known whatever the time of day', () => {
    const holiday = '2026-09-02T09:00:00+07:00'
    expect(isWorkingDay('2026-09-02')).toBe(false)
    expect(dueAfterReceipt(holiday, workingDays(1))).toBe('2026-09-03')
    expect(dueAfterReceipt(holiday, workingDays(1), { policy: nextDay })).toBe('2026-09-04')
    for (const time of ['00:00:00', '00:00:01', '23:59:59']) {
      const moment = `2026-09-02T${time}+07:00`
      expect(dueAfterReceipt(moment, workingDays(1), { policy: nextDay })).toBe('2026-09-04')
    }
  })

  it('Sun 22/11 09:00 + 1 day = “Tue 07:30”, in the .NET system “Mon 09:00”: Sunday and holiday by one rule', () => {
    const sunday = '2026-11-22T09:00:00+07:00'
    expect(dueAfterReceipt(sunday, workingDays(1))).toBe('2026-11-23')
    expect(dueAfterReceipt(sunday, workingDays(1), { policy: nextDay })).toBe('2026-11-25')
    expect(dueAfterReceipt(sunday, workingDays(1), { policy: nextDay, ...before24November })).toBe('2026-11-24')
  })

  it('30 working days of 7.5 h = “two days late”: days never pass through hours', () => {
    const period = { from: '2026-09-07', limit: workingDays(30) } as const
    const short = { calendar: hostCalendar(sevenAndAHalf) }
    expect(due(period)).toBe('2026-10-19')
    expect(due(period, short)).toBe('2026-10-19')
    // from 23/11/2026 with 24/11 and 1/1 off; the systems had neither in their list
    expect(due({ from: '2026-11-23', limit: workingDays(30) }, short)).toBe('2027-01-06')
    expect(due({ from: '2026-11-23', limit: workingDays(30) }, before24November)).toBe('2027-01-05')
  })

  it('30 days of 7.5 h counted as 225 working hours end at closing time of the same day', () => {
    const short = { calendar: hostCalendar(sevenAndAHalf) }
    const period = { from: '2026-09-07T17:00:00+07:00', limit: workingHours(225) } as const
    expect(due(period, short)).toBe('2026-10-19T17:00:00+07:00')
  })

  it('a Saturday with one session = “Sat 16:00”: a morning is a session like any other', () => {
    const officeHours = { sessions: usual, byWeekday: { saturday: [{ from: '07:30', to: '11:30' }] } }
    const calendar = hostCalendar(officeHours, true)
    expect(due({ from: '2024-03-01T16:00:00+07:00', limit: workingHours(4) }, { calendar })).toBe(
      '2024-03-02T10:30:00+07:00',
    )
    const saturday = computePeriodEnd({ from: '2024-03-01', limit: workingDays(1) }, { calendar })
    expect(saturday).toMatchObject({ value: { due: '2024-03-02', appointment: '2024-03-02T11:30:00+07:00' } })
  })

  it('hours that no session fits are refused with a path, not replaced by defaults', () => {
    const made = createCalendar({ officeHours: { sessions: [{ from: '07:30-11:30', to: '' }] } })
    expect(made).toMatchObject({
      status: 'invalid',
      findings: [{ code: 'calendar.session-form', path: ['officeHours', 'sessions', 0] }],
    })
  })

  it('start hour taken with the minute of the end: minutes of a session are its own', () => {
    const calendar = hostCalendar({ sessions: [{ from: '07:15', to: '11:45' }] })
    expect(due({ from: '2024-03-04T07:00:00+07:00', limit: { amount: 1, unit: 'working-hour' } }, { calendar })).toBe(
      '2024-03-04T08:15:00+07:00',
    )
    expect(due({ from: '2024-03-04T11:15:00+07:00', limit: { amount: 1, unit: 'working-hour' } }, { calendar })).toBe(
      '2024-03-05T07:45:00+07:00',
    )
  })

  it('an end rounded up to 15 minutes: a moment is kept to the minute', () => {
    expect(due({ from: '2024-03-04T08:07:00+07:00', limit: workingHours(1) })).toBe('2024-03-04T09:07:00+07:00')
  })

  it('null after 360 days of search: any length is counted', () => {
    expect(due({ from: '2024-03-04', limit: workingDays(400) })).toBe(addWorkingDays('2024-03-04', 400))
    expect(countWorkingDays('2016-01-04', addWorkingDays('2016-01-04', 20_000))).toBe(20_000)
  })

  it('a resumed dossier whose full duration starts anew: a pause adds what it took, no more', () => {
    const period = { from: '2024-03-04', limit: workingDays(10) } as const
    expect(due(period)).toBe('2024-03-18')
    expect(due({ ...period, pauses: [{ from: '2024-03-14', to: '2024-03-15' }] })).toBe('2024-03-19')
  })

  it('office hours shared by all agencies: two hosts asked in turn answer as if asked alone', () => {
    const hosts = [
      hostCalendar({
        sessions: [
          { from: '07:00', to: '10:30' },
          { from: '13:00', to: '16:30' },
        ],
      }),
      hostCalendar({
        sessions: [
          { from: '07:00', to: '12:00' },
          { from: '13:00', to: '18:00' },
        ],
      }),
      hostCalendar(sevenAndAHalf, true),
    ]
    const period = { from: '2024-03-01T16:00:00+07:00', limit: workingHours(9) } as const
    const alone = hosts.map((calendar) => due(period, { calendar }))
    const inTurn = Array.from({ length: 30 }, (_, turn) =>
      due(period, { calendar: hosts[turn % 3] as WorkingCalendar }),
    )
    expect(alone).toEqual(['2024-03-05T08:30:00+07:00', '2024-03-04T15:00:00+07:00', '2024-03-04T08:00:00+07:00'])
    expect(inTurn).toEqual(Array.from({ length: 30 }, (_, turn) => alone[turn % 3]))
  })

  it('5 thousand due dates a second: a column of 200,000 is counted at once, the same as one by one', () => {
    const days = Int32Array.from({ length: 200_000 }, (_, row) => 17_000 + (row % 20_000))
    const counts = Int32Array.from({ length: 200_000 }, (_, row) => row % 90)
    const out = addWorkingDaysBulk(days, counts)
    expect(out).toHaveLength(200_000)
    expect([out[0], out[199_999]]).toEqual([17_000, addWorkingDaysBulk(Int32Array.of(36_999), Int32Array.of(19))[0]])
  })
})

describe('the .NET system', () => {
  it('Sun 09:00 + 4 h = “Sun 15:00”: office hours run on working days only', () => {
    expect(due({ from: '2026-11-22T09:00:00+07:00', limit: workingHours(4) })).toBe('2026-11-23T11:00:00+07:00')
  })

  it('holiday 2/9 09:00 + 4 h = “2/9 15:00”: nor on a holiday', () => {
    expect(due({ from: '2026-09-02T09:00:00+07:00', limit: workingHours(4) })).toBe('2026-09-03T11:00:00+07:00')
  })

  it('Mon 11:30 + 1 h = “Mon 03:00”: never before receipt; lunch is passed over', () => {
    expect(due({ from: '2026-11-23T11:30:00+07:00', limit: workingHours(1) })).toBe('2026-11-23T14:30:00+07:00')
    expect(due({ from: '2026-11-23T12:15:00+07:00', limit: workingHours(1) })).toBe('2026-11-23T14:30:00+07:00')
  })

  it('a make-up working Saturday that cannot be written down: it is a working day', () => {
    expect(due({ from: '2026-08-21', limit: workingDays(1) })).toBe('2026-08-22')
    expect(due({ from: '2026-08-22T08:00:00+07:00', limit: workingHours(2) })).toBe('2026-08-22T10:00:00+07:00')
  })

  it('due Fri 27/11, asked Tue 10:00, answered 11:00 = “Mon 30/11 07:00”: an hour of pause costs no working day', () => {
    const period = {
      from: '2026-11-20',
      limit: workingDays(5),
      pauses: [{ from: '2026-11-24T10:00:00+07:00', to: '2026-11-24T11:00:00+07:00' }],
    } as const
    expect(due(period, before24November)).toBe('2026-11-27')
    const byTheHour = { ...period, from: '2026-11-23T17:00:00+07:00', limit: workingHours(8) }
    expect(due(byTheHour, before24November)).toBe('2026-11-25T08:00:00+07:00')
  })

  it('due 29/4 16:00, 2 days suspended over 30/4 = “Mon 4/5 16:00”: suspended working days are given back as such', () => {
    const period = { from: '2026-04-21', limit: workingDays(5) } as const
    expect(due(period)).toBe('2026-04-29')
    expect(due({ ...period, pauses: [{ from: '2026-04-22', to: '2026-04-24' }] })).toBe('2026-05-05')
  })

  it('old dossiers without holidays: the days off of past years are known', () => {
    const old: readonly (readonly [IsoDate, number, IsoDate])[] = [
      ['2017-01-25', 1, '2017-02-02'],
      ['2019-04-26', 1, '2019-05-02'],
      ['2021-09-01', 1, '2021-09-06'],
      ['2023-04-28', 1, '2023-05-04'],
    ]
    for (const [from, amount, end] of old) expect(due({ from, limit: workingDays(amount) })).toBe(end)
  })

  it('errors = “0001-01-01” or null: a finding that says what is wrong and where', () => {
    expect(computePeriodEnd({ from: '0001-01-01', limit: workingDays(5) })).toMatchObject({
      status: 'undetermined',
      findings: [{ code: 'period.end-outside' }],
    })
    expect(computePeriodEnd({ from: '31/12/2024 16:00', limit: workingDays(5) })).toMatchObject({
      status: 'undetermined',
      findings: [{ code: 'calendar.instant-form', path: ['from'] }],
    })
  })
})

describe('what users reported', () => {
  it('opencps#354, “Monday 10:00 + 2 days shows the officer’s clock, holidays not deducted”', () => {
    // Monday 22 April 2024 + 5 days over 29 April - 1 May
    expect(due({ from: '2024-04-22T10:00:00+07:00', limit: workingDays(5) })).toBe('2024-05-02')
  })
})

describe('working hours', () => {
  it.each<readonly [string, string, number, string]>([
    ['closing time, not the next opening', '2024-03-04T07:00:00+07:00', 8, '2024-03-04T17:00:00+07:00'],
    ['the end of the morning, not of lunch', '2024-03-04T07:30:00+07:00', 4, '2024-03-04T11:30:00+07:00'],
    ['Friday closing, not Monday', '2024-03-01T16:00:00+07:00', 1, '2024-03-01T17:00:00+07:00'],
    ['over lunch', '2024-03-04T11:00:00+07:00', 1, '2024-03-04T14:00:00+07:00'],
    ['from before opening', '2024-03-04T05:00:00+07:00', 1, '2024-03-04T08:00:00+07:00'],
    ['from lunch', '2024-03-04T12:00:00+07:00', 1, '2024-03-04T14:30:00+07:00'],
    ['from after closing', '2024-03-04T18:00:00+07:00', 1, '2024-03-05T08:00:00+07:00'],
    ['from closing time', '2024-03-04T17:00:00+07:00', 1, '2024-03-05T08:00:00+07:00'],
    ['over Tết', '2024-02-07T16:30:00+07:00', 1, '2024-02-15T07:30:00+07:00'],
    ['40 hours are five days', '2024-03-04T07:00:00+07:00', 40, '2024-03-08T17:00:00+07:00'],
    ['with seconds', '2024-03-04T16:59:30+07:00', 1, '2024-03-05T07:59:30+07:00'],
  ])('%s', (_, from, amount, end) => {
    expect(due({ from, limit: workingHours(amount) })).toBe(end)
  })

  it('the days off passed over are told', () => {
    const { trace } = computePeriodEnd({ from: '2024-03-01T16:00:00+07:00', limit: workingHours(2) })
    expect(JSON.stringify(trace)).toContain('2024-03-02')
    expect(JSON.stringify(trace)).toContain('2024-03-03')
  })
})
