import { describe, expect, expectTypeOf, it } from 'vitest'
import {
  type BackwardPeriod,
  type Context,
  calendarAsKnownOn,
  computePeriodEnd,
  type DayStatus,
  type ForwardPeriod,
  type Period,
  type PeriodEnd,
} from '../../src/calendar'
import type { IsoDate } from '../../src/core/date'
import type { Limit, PeriodUnit } from '../../src/core/limit'
import { cite } from '../../src/law/cite'

const code = '91/2015/QH13@2015-11-24'
const workingDays = (amount: number): Limit => ({ amount, unit: 'working-day' })
const rolling = (amount: number, unit: 'day' | 'week' | 'month' | 'year'): Limit => ({
  amount,
  unit,
  endRule: 'next-working-day',
})
const strict = (amount: number, unit: 'day' | 'week' | 'month' | 'year'): Limit => ({
  amount,
  unit,
  endRule: 'same-day',
})

function endOf(period: Period, context?: Context): PeriodEnd {
  const outcome = computePeriodEnd(period, context)
  if (outcome.status === 'undetermined') throw new Error(JSON.stringify(outcome.findings))
  return outcome.value
}

function paramsOf(period: Period, name: string, context?: Context): readonly object[] {
  return computePeriodEnd(period, context).trace.steps.flatMap(({ step, params }) => (step === name ? [params] : []))
}

function skippedBy(period: Period, context?: Context): readonly string[] {
  return paramsOf(period, 'period.skipped', context).flatMap((params) =>
    (params as { days: readonly DayStatus[] }).days.map(({ date }) => date),
  )
}

function basisOf(period: Period, name: string, context?: Context): unknown {
  return computePeriodEnd(period, context).trace.steps.find(({ step }) => step === name)?.basis
}

describe('published cases', () => {
  it.each<readonly [string, IsoDate | string, Limit, IsoDate]>([
    ['P-01 receipt slip 000.00.06.H56-231027-0361', '2023-10-27T09:32:00+07:00', workingDays(5), '2023-11-03'],
    ['P-02 list of the Thanh Hóa system', '2021-05-31', workingDays(10), '2021-06-14'],
    ['P-03 VBHN 3305/VBHN-BLĐTBXH, example 17b', '2022-05-06', workingDays(20), '2022-06-03'],
    ['P-04 Civil Code art. 148.3, law blog', '2024-01-31', rolling(1, 'month'), '2024-02-29'],
    ['P-05 the blog says 10 January: day 0 is not counted', '2024-01-01', rolling(10, 'day'), '2024-01-11'],
    ['P-16 Decision 595/QĐ-TTCP, 60 working days', '2023-10-27', workingDays(60), '2024-01-22'],
  ])('%s', (_, from, limit, due) => {
    expect(endOf({ from, limit }).due).toBe(due)
  })
})

describe('every unit (Civil Code 2015 art. 147, 148)', () => {
  it.each<readonly [string, string, Limit, string, IsoDate]>([
    ['minute', '2024-03-04T08:30:00+07:00', { amount: 90, unit: 'minute' }, '2024-03-04T10:00:00+07:00', '2024-03-04'],
    ['hour', '2024-03-01T17:30:00+07:00', { amount: 24, unit: 'hour' }, '2024-03-02T17:30:00+07:00', '2024-03-01'],
    [
      'working hour',
      '2024-03-04T10:00:00+07:00',
      { amount: 8, unit: 'working-hour' },
      '2024-03-05T10:00:00+07:00',
      '2024-03-05',
    ],
    ['day', '2024-03-01', rolling(10, 'day'), '2024-03-11', '2024-03-11'],
    ['day, same-day end', '2024-03-06', strict(10, 'day'), '2024-03-16', '2024-03-15'],
    ['working day', '2024-03-01', workingDays(10), '2024-03-15', '2024-03-15'],
    [
      'no working hour, out of hours: used up at once, not at the next opening',
      '2024-03-02T20:00:00+07:00',
      { amount: 0, unit: 'working-hour' },
      '2024-03-02T20:00:00+07:00',
      '2024-03-01',
    ],
    ['week', '2024-03-01', rolling(2, 'week'), '2024-03-15', '2024-03-15'],
    ['month', '2024-03-04', rolling(1, 'month'), '2024-04-04', '2024-04-04'],
    ['year', '2023-03-06', rolling(1, 'year'), '2024-03-06', '2024-03-06'],
  ])('%s', (_, from, limit, due, lastWorkingDay) => {
    expect(endOf({ from, limit })).toMatchObject({ due, lastWorkingDay, provisional: false })
  })

  it('the appointment is closing time of the last working day, or the moment itself', () => {
    expect(endOf({ from: '2024-03-01', limit: workingDays(1) }).appointment).toBe('2024-03-04T17:00:00+07:00')
    expect(endOf({ from: '2024-03-06', limit: strict(10, 'day') }).appointment).toBe('2024-03-15T17:00:00+07:00')
    expect(endOf({ from: '2024-03-04T08:30:00Z', limit: { amount: 1, unit: 'hour' } }).appointment).toBe(
      '2024-03-04T16:30:00+07:00',
    )
  })

  it('moments with any offset are days in Viet Nam', () => {
    expect(endOf({ from: '2024-03-04T17:30:00Z', limit: workingDays(1) }).due).toBe('2024-03-06')
    expect(endOf({ from: '2024-03-05T00:30:00+07:00', limit: workingDays(1) }).due).toBe('2024-03-06')
    expect(endOf({ from: '2024-03-04T20:00:00-05:00', limit: workingDays(1) }).due).toBe('2024-03-06')
  })

  it('a limit of 0 ends on the day of its event', () => {
    expect(endOf({ from: '2024-03-03', limit: workingDays(0) })).toMatchObject({
      due: '2024-03-03',
      lastWorkingDay: '2024-03-01',
    })
    expect(endOf({ from: '2024-03-03', limit: rolling(0, 'day') }).due).toBe('2024-03-04')
  })
})

describe('month ends and leap years (art. 148.3, 148.4)', () => {
  it.each<readonly [IsoDate, number, 'month' | 'year', IsoDate]>([
    ['2024-01-31', 1, 'month', '2024-02-29'],
    ['2023-01-31', 1, 'month', '2023-02-28'],
    ['2024-02-29', 1, 'month', '2024-03-29'],
    ['2024-08-31', 1, 'month', '2024-09-30'],
    ['2024-12-31', 2, 'month', '2025-02-28'],
    ['2024-10-31', 4, 'month', '2025-02-28'],
    ['2024-01-31', 2, 'month', '2024-03-31'],
    ['2024-01-31', 12, 'month', '2025-01-31'],
    ['2024-02-29', 1, 'year', '2025-02-28'],
    ['2024-02-29', 4, 'year', '2028-02-29'],
    ['2023-02-28', 1, 'year', '2024-02-28'],
    ['2024-11-30', 3, 'month', '2025-02-28'],
  ])('%s + %d %s ends on %s', (from, amount, unit, due) => {
    expect(endOf({ from, limit: strict(amount, unit) }).due).toBe(due)
  })

  it('a month without the day is told in the trace with article 148.3; one with the day is not', () => {
    const clamped = { from: '2024-01-31', limit: strict(1, 'month') } as const
    expect(paramsOf(clamped, 'period.clamped')).toEqual([{ to: '2024-02-29' }])
    expect(basisOf(clamped, 'period.clamped')).toEqual([
      cite(code, '148', '3'),
      cite(code, '148', '2'),
      cite(code, '148', '4'),
    ])
    expect(paramsOf({ from: '2024-02-29', limit: strict(1, 'month') }, 'period.clamped')).toEqual([])
  })
})

describe('a last day that is a day off (art. 148.5)', () => {
  it.each<readonly [string, IsoDate, Limit, IsoDate]>([
    ['Saturday to Monday', '2024-03-06', rolling(10, 'day'), '2024-03-18'],
    ['into Tết', '2024-01-30', rolling(10, 'day'), '2024-02-15'],
    ['30 April and 1 May', '2024-03-31', rolling(1, 'month'), '2024-05-02'],
    ['a swapped-off Monday', '2024-04-26', rolling(3, 'day'), '2024-05-02'],
    ['a worked Saturday stays', '2024-04-26', rolling(8, 'day'), '2024-05-04'],
    ['24 November 2026', '2026-11-17', rolling(1, 'week'), '2026-11-25'],
    ['the New Year made up on Monday 2 January 2023', '2022-12-22', rolling(10, 'day'), '2023-01-03'],
  ])('%s', (_, from, limit, due) => {
    const end = endOf({ from, limit })
    expect(end).toMatchObject({ due, lastWorkingDay: due })
  })

  it('the same limit with the other end rule stays', () => {
    expect(endOf({ from: '2024-03-31', limit: strict(1, 'month') })).toMatchObject({
      due: '2024-04-30',
      lastWorkingDay: '2024-04-26',
    })
  })

  it('a swapped-off weekday is a day off or not, as the policy says, and the trace says which', () => {
    const period = { from: '2024-04-26', limit: rolling(3, 'day') } as const
    const context = { policy: { 'calendar.swapped-off-day': 'not-a-day-off' } } as const
    expect(endOf(period, context)).toMatchObject({ due: '2024-04-29', lastWorkingDay: '2024-04-26' })
    expect(paramsOf(period, 'interpretation.used', context)).toEqual([
      { id: 'calendar.swapped-off-day', option: 'not-a-day-off' },
    ])
    expect(paramsOf(period, 'interpretation.used')).toEqual([{ id: 'calendar.swapped-off-day', option: 'day-off' }])
    expect(paramsOf({ from: '2024-03-06', limit: rolling(10, 'day') }, 'interpretation.used')).toEqual([])
  })

  it('the other policy does not make a holiday a working day', () => {
    const context = { policy: { 'calendar.swapped-off-day': 'not-a-day-off' } } as const
    expect(endOf({ from: '2024-03-31', limit: rolling(1, 'month') }, context).due).toBe('2024-05-02')
  })

  it('the trace tells from where it rolled, with each day passed over and article 148.5', () => {
    const period = { from: '2024-01-30', limit: rolling(10, 'day') } as const
    expect(paramsOf(period, 'period.rolled')).toEqual([{ from: '2024-02-09', to: '2024-02-15' }])
    expect(basisOf(period, 'period.rolled')).toEqual([cite(code, '148', '5')])
    expect(skippedBy(period)).toEqual([
      '2024-02-09',
      '2024-02-10',
      '2024-02-11',
      '2024-02-12',
      '2024-02-13',
      '2024-02-14',
    ])
  })
})

describe('limits counted back', () => {
  const calendarDay = { policy: { 'calendar.backward-day-off': 'calendar-day' } } as const

  it.each<readonly [string, IsoDate, Limit, IsoDate, IsoDate]>([
    ['1 day before a Monday', '2024-03-04', strict(1, 'day'), '2024-03-01', '2024-03-03'],
    ['1 working day before a Monday', '2024-03-04', workingDays(1), '2024-03-01', '2024-03-01'],
    ['2 working days over Tết', '2024-02-16', workingDays(2), '2024-02-07', '2024-02-07'],
    ['2 weeks, into Tết', '2024-02-26', strict(2, 'week'), '2024-02-07', '2024-02-12'],
    ['1 month from 31 March', '2024-03-31', strict(1, 'month'), '2024-02-29', '2024-02-29'],
    ['1 year from 29 February', '2024-02-29', strict(1, 'year'), '2023-02-28', '2023-02-28'],
    ['the end rule never moves it forward', '2024-03-04', rolling(1, 'day'), '2024-03-01', '2024-03-03'],
    ['0 days before a Sunday', '2024-03-03', strict(0, 'day'), '2024-03-01', '2024-03-03'],
    ['onto a worked Saturday', '2024-05-05', strict(1, 'day'), '2024-05-04', '2024-05-04'],
  ])('%s', (_, until, limit, previous, itself) => {
    expect(endOf({ until, limit }).due).toBe(previous)
    expect(endOf({ until, limit }, calendarDay).due).toBe(itself)
  })

  it.each<readonly [string, Limit, string]>([
    ['2024-03-04T10:00:00+07:00', { amount: 90, unit: 'minute' }, '2024-03-04T08:30:00+07:00'],
    ['2024-03-04T10:00:00+07:00', { amount: 24, unit: 'hour' }, '2024-03-03T10:00:00+07:00'],
    ['2024-03-04T10:00:00+07:00', { amount: 3, unit: 'working-hour' }, '2024-03-04T07:00:00+07:00'],
    ['2024-03-04T10:00:00+07:00', { amount: 4, unit: 'working-hour' }, '2024-03-01T16:00:00+07:00'],
    ['2024-03-04T10:00:00+07:00', { amount: 0, unit: 'working-hour' }, '2024-03-04T10:00:00+07:00'],
    ['2024-02-15T09:00:00+07:00', { amount: 3, unit: 'working-hour' }, '2024-02-07T16:00:00+07:00'],
  ])('%s back by the clock', (until, limit, due) => {
    expect(endOf({ until, limit }).due).toBe(due)
  })

  it('tells the choice it rests on, also when it is not the default and changes nothing', () => {
    const sunday: BackwardPeriod = { until: '2024-03-04', limit: strict(1, 'day') }
    const friday: BackwardPeriod = { until: '2024-03-02', limit: strict(1, 'day') }
    const used = (option: string) => [{ id: 'calendar.backward-day-off', option }]
    expect(paramsOf(sunday, 'interpretation.used')).toEqual(used('previous-working-day'))
    expect(paramsOf(sunday, 'interpretation.used', calendarDay)).toEqual(used('calendar-day'))
    expect(paramsOf(friday, 'interpretation.used')).toEqual([])
    expect(paramsOf(friday, 'interpretation.used', calendarDay)).toEqual(used('calendar-day'))
  })

  it('lists every day it passes over', () => {
    expect(skippedBy({ until: '2024-02-16', limit: workingDays(2) })).toEqual([
      '2024-02-08',
      '2024-02-09',
      '2024-02-10',
      '2024-02-11',
      '2024-02-12',
      '2024-02-13',
      '2024-02-14',
    ])
    expect(skippedBy({ until: '2024-03-04', limit: strict(1, 'day') })).toEqual(['2024-03-02', '2024-03-03'])
    expect(skippedBy({ until: '2024-03-04T08:00:00+07:00', limit: { amount: 2, unit: 'working-hour' } })).toEqual([
      '2024-03-02',
      '2024-03-03',
    ])
  })

  it('is provisional when a day it passed over is predicted', () => {
    expect(endOf({ until: '2028-02-04', limit: workingDays(8) })).toMatchObject({
      due: '2028-01-18',
      provisional: true,
    })
    expect(endOf({ until: '2028-02-04', limit: strict(1, 'week') })).toMatchObject({
      due: '2028-01-21',
      provisional: true,
    })
    expect(endOf({ until: '2027-02-16', limit: workingDays(8) })).toMatchObject({ provisional: false })
  })

  it('cites articles 147.2-3 and 148.6', () => {
    const period: BackwardPeriod = { until: '2024-03-04', limit: workingDays(1) }
    expect(basisOf(period, 'period.counted-back')).toEqual([cite(code, '147', '2'), cite(code, '147', '3')])
    expect(basisOf(period, 'period.due')).toEqual([cite(code, '148', '6')])
    const hours: BackwardPeriod = { until: '2024-03-04T10:00:00+07:00', limit: { amount: 1, unit: 'hour' } }
    expect(basisOf(hours, 'period.counted-back')).toEqual([cite(code, '147', '1')])
  })
})

describe('“trước ngày N” and “chậm nhất ngày N” (plan 17/KH-UBND III; sheet table C)', () => {
  it.each<readonly [string, IsoDate, IsoDate, IsoDate, boolean]>([
    ['unit plan 2024', '2024-03-30', '2024-03-29', '2024-03-29', false],
    ['unit report 2024', '2024-11-10', '2024-11-09', '2024-11-08', false],
    ['unit report 2025', '2025-11-10', '2025-11-09', '2025-11-07', false],
    ['unit report 2026', '2026-11-10', '2026-11-09', '2026-11-09', false],
    ['unit report 2027', '2027-11-10', '2027-11-09', '2027-11-09', false],
    ['consolidated 2024', '2024-11-20', '2024-11-19', '2024-11-19', false],
    ['consolidated 2025', '2025-11-20', '2025-11-19', '2025-11-19', false],
    ['consolidated 2026', '2026-11-20', '2026-11-19', '2026-11-19', false],
    ['consolidated 2027', '2027-11-20', '2027-11-19', '2027-11-19', false],
    ['a predicted day', '2028-01-26', '2028-01-25', '2028-01-21', true],
  ])('%s', (_, before, due, lastWorkingDay, provisional) => {
    expect(endOf({ before })).toMatchObject({ due, lastWorkingDay, provisional })
  })

  it('includes day N by policy, and “chậm nhất” always does', () => {
    const inclusive = { policy: { 'calendar.before-date': 'inclusive' } } as const
    expect(endOf({ before: '2024-11-10' }, inclusive)).toMatchObject({
      due: '2024-11-10',
      lastWorkingDay: '2024-11-08',
    })
    expect(endOf({ by: '2024-11-10' })).toMatchObject({ due: '2024-11-10', lastWorkingDay: '2024-11-08' })
    expect(endOf({ by: '2024-11-08' }, inclusive)).toMatchObject({ due: '2024-11-08', lastWorkingDay: '2024-11-08' })
  })

  it('the appointment is closing time of the last working day', () => {
    expect(endOf({ before: '2024-11-10' }).appointment).toBe('2024-11-08T17:00:00+07:00')
  })

  it('the trace names the bound, its basis and the reading', () => {
    const basis = [cite('17/KH-UBND@2024-01-15', 'III.1')] as const
    const { trace } = computePeriodEnd({ before: '2024-11-10', basis })
    expect(trace.steps).toEqual([
      { step: 'period.bound', params: { bound: 'before', date: '2024-11-10' }, basis },
      { step: 'interpretation.used', params: { id: 'calendar.before-date', option: 'exclusive' } },
      { step: 'period.due', params: { due: '2024-11-09', lastWorkingDay: '2024-11-08' } },
    ])
    expect(computePeriodEnd({ by: '2024-11-08' }).trace.steps).toEqual([
      { step: 'period.bound', params: { bound: 'by', date: '2024-11-08' } },
      { step: 'period.due', params: { due: '2024-11-08', lastWorkingDay: '2024-11-08' } },
    ])
  })

  it.each([
    ['an instant', '2024-03-30T00:00:00+07:00', 'calendar.date-form'],
    ['a day that does not exist', '2024-02-30', 'calendar.date-form'],
    ['a number', 20240330, 'calendar.date-form'],
    ['the first day of the calendar, whose day before is outside', '2016-01-01', 'period.end-outside'],
  ])('%s is undetermined, not thrown', (_, before, found) => {
    const outcome = computePeriodEnd({ before: before as IsoDate })
    expect(outcome).toMatchObject({ status: 'undetermined', findings: [{ code: found }] })
  })
})

describe('pauses (tạm dừng)', () => {
  // 5 working days from Monday 4 March 2024: Monday 11 March
  const paused = (...pauses: readonly { from: string; to?: string }[]): ForwardPeriod => ({
    from: '2024-03-04',
    limit: workingDays(5),
    pauses,
  })

  it.each<readonly [string, ForwardPeriod, IsoDate]>([
    ['none', paused(), '2024-03-11'],
    ['Wednesday to Friday: two working days', paused({ from: '2024-03-06', to: '2024-03-08' }), '2024-03-13'],
    ['over a weekend: one', paused({ from: '2024-03-08', to: '2024-03-11' }), '2024-03-12'],
    ['within a day: none', paused({ from: '2024-03-06', to: '2024-03-06' }), '2024-03-11'],
    [
      'within a day, by moments',
      paused({ from: '2024-03-06T08:00:00+07:00', to: '2024-03-06T16:00:00+07:00' }),
      '2024-03-11',
    ],
    [
      'overlapping ones count once',
      paused({ from: '2024-03-06', to: '2024-03-08' }, { from: '2024-03-07', to: '2024-03-11' }),
      '2024-03-14',
    ],
    [
      'one inside another counts once',
      paused({ from: '2024-03-06', to: '2024-03-12' }, { from: '2024-03-07', to: '2024-03-08' }),
      '2024-03-15',
    ],
    [
      'in any order',
      paused({ from: '2024-03-11', to: '2024-03-12' }, { from: '2024-03-06', to: '2024-03-08' }),
      '2024-03-14',
    ],
    ['before the start', paused({ from: '2024-02-26', to: '2024-03-01' }), '2024-03-11'],
    ['across the start: only what lies after', paused({ from: '2024-03-01', to: '2024-03-05' }), '2024-03-12'],
    ['after the end', paused({ from: '2024-03-12', to: '2024-03-20' }), '2024-03-11'],
    ['from the last day, which ends at 24:00', paused({ from: '2024-03-11', to: '2024-03-14' }), '2024-03-14'],
    ['from the last day to a Sunday', paused({ from: '2024-03-11', to: '2024-03-17' }), '2024-03-18'],
    [
      'from the last day to a Saturday, and again from that Sunday: never later than one pause over both',
      paused({ from: '2024-03-11', to: '2024-03-16' }, { from: '2024-03-17', to: '2024-03-19' }),
      '2024-03-19',
    ],
    [
      'one that only the shift of another reaches',
      paused({ from: '2024-03-06', to: '2024-03-08' }, { from: '2024-03-13', to: '2024-03-14' }),
      '2024-03-14',
    ],
    [
      'calendar units lose calendar days, then roll',
      { from: '2024-03-04', limit: rolling(1, 'month'), pauses: [{ from: '2024-03-10', to: '2024-03-20' }] },
      '2024-04-15',
    ],
    [
      'one that starts while the end waits for Monday',
      { from: '2024-03-06', limit: rolling(10, 'day'), pauses: [{ from: '2024-03-18', to: '2024-03-21' }] },
      '2024-03-21',
    ],
    [
      'and ends on a weekend',
      { from: '2024-03-06', limit: rolling(10, 'day'), pauses: [{ from: '2024-03-17', to: '2024-03-23' }] },
      '2024-03-25',
    ],
  ])('%s', (_, period, due) => {
    expect(endOf(period).due).toBe(due)
  })

  it.each<readonly [string, string, number, 'hour' | 'working-hour', readonly [string, string], string]>([
    [
      'hours',
      '2024-03-04T10:00:00+07:00',
      24,
      'hour',
      ['2024-03-04T12:00:00+07:00', '2024-03-04T15:00:00+07:00'],
      '2024-03-05T13:00:00+07:00',
    ],
    [
      'working hours',
      '2024-03-04T10:00:00+07:00',
      8,
      'working-hour',
      ['2024-03-04T14:00:00+07:00', '2024-03-05T09:00:00+07:00'],
      '2024-03-05T17:00:00+07:00',
    ],
    [
      'a bare day stops from its start',
      '2024-03-04T10:00:00+07:00',
      8,
      'working-hour',
      ['2024-03-05', '2024-03-06'],
      '2024-03-06T10:00:00+07:00',
    ],
    [
      'before the start',
      '2024-03-04T10:00:00+07:00',
      24,
      'hour',
      ['2024-03-03T12:00:00+07:00', '2024-03-04T09:00:00+07:00'],
      '2024-03-05T10:00:00+07:00',
    ],
    [
      'across the start',
      '2024-03-04T10:00:00+07:00',
      24,
      'hour',
      ['2024-03-04T08:00:00+07:00', '2024-03-04T11:00:00+07:00'],
      '2024-03-05T11:00:00+07:00',
    ],
    [
      'after the end',
      '2024-03-04T10:00:00+07:00',
      2,
      'hour',
      ['2024-03-04T12:00:00+07:00', '2024-03-04T15:00:00+07:00'],
      '2024-03-04T12:00:00+07:00',
    ],
  ])('by the clock: %s', (_, from, amount, unit, [pauseFrom, to], due) => {
    expect(endOf({ from, limit: { amount, unit }, pauses: [{ from: pauseFrom, to }] }).due).toBe(due)
  })

  it('the trace tells each pause that counted, with how much it took and its basis', () => {
    const basis = [cite('61/2018/NĐ-CP@2018-04-23', '19')] as const
    const period: ForwardPeriod = {
      ...paused({ from: '2024-02-26', to: '2024-03-01' }),
      pauses: [
        { from: '2024-03-06', to: '2024-03-08', basis },
        { from: '2024-02-26', to: '2024-03-01' },
      ],
    }
    const { trace } = computePeriodEnd(period)
    expect(trace.steps.filter(({ step }) => step === 'period.paused')).toEqual([
      {
        step: 'period.paused',
        params: { from: '2024-03-06', to: '2024-03-08', amount: 2, unit: 'working-day' },
        basis,
      },
    ])
  })

  it('by the clock it tells office minutes, and nothing about a pause before the start', () => {
    const period: ForwardPeriod = {
      from: '2024-03-04T10:00:00+07:00',
      limit: { amount: 8, unit: 'working-hour' },
      pauses: [
        { from: '2024-03-01T08:00:00+07:00', to: '2024-03-01T09:00:00+07:00' },
        { from: '2024-03-04T14:00:00+07:00', to: '2024-03-05T09:00:00+07:00' },
      ],
    }
    expect(paramsOf(period, 'period.paused')).toEqual([
      { from: '2024-03-04T14:00:00+07:00', to: '2024-03-05T09:00:00+07:00', amount: 300, unit: 'minute' },
    ])
  })

  it('an open pause leaves the end undetermined and says which fact is missing', () => {
    expect(computePeriodEnd(paused({ from: '2024-03-06' }))).toMatchObject({
      status: 'undetermined',
      missing: ['pauses.0.to'],
      findings: [{ code: 'period.pause-open', params: { from: '2024-03-06' }, path: ['pauses', 0, 'to'] }],
    })
  })

  it.each<readonly [string, ForwardPeriod]>([
    ['by days', paused({ from: '2024-03-08', to: '2024-03-06' })],
    ['within a day', paused({ from: '2024-03-06T16:00:00+07:00', to: '2024-03-06T08:00:00+07:00' })],
    [
      'within a day, by the clock',
      {
        from: '2024-03-06T07:00:00+07:00',
        limit: { amount: 8, unit: 'hour' },
        pauses: [{ from: '2024-03-06T10:00:00+07:00', to: '2024-03-06T09:00:00+07:00' }],
      },
    ],
    [
      'a day that starts before the moment, by the clock',
      {
        from: '2024-03-06T07:00:00+07:00',
        limit: { amount: 8, unit: 'hour' },
        pauses: [{ from: '2024-03-06T10:00:00+07:00', to: '2024-03-06' }],
      },
    ],
  ])('a reversed pause is refused: %s', (_, period) => {
    expect(computePeriodEnd(period)).toMatchObject({
      status: 'undetermined',
      findings: [{ code: 'period.pause-reversed', path: ['pauses', 0] }],
    })
  })

  it('a moment and its own day are no reversed pause when days are counted', () => {
    expect(endOf(paused({ from: '2024-03-06T10:00:00+07:00', to: '2024-03-06' })).due).toBe('2024-03-11')
  })

  it('a pause that leaves the calendar makes the end leave it, not disappear', () => {
    for (const limit of [workingDays(5), rolling(5, 'day')]) {
      expect(
        computePeriodEnd({ from: '2024-03-04', limit, pauses: [{ from: '2024-03-06', to: '2101-01-05' }] }),
      ).toMatchObject({ status: 'undetermined', findings: [{ code: 'period.end-outside' }] })
    }
  })
})

describe('extensions (gia hạn)', () => {
  const extended = (limit: Limit, ...extensions: readonly Limit[]): ForwardPeriod => ({
    from: '2024-03-04',
    limit,
    extensions: extensions.map((extension) => ({ limit: extension })),
  })

  it.each<readonly [string, ForwardPeriod, IsoDate]>([
    ['working days add up', extended(workingDays(5), workingDays(3)), '2024-03-14'],
    ['days add up before they roll', extended(rolling(30, 'day'), rolling(30, 'day')), '2024-05-03'],
    [
      'months add up before they are clamped',
      { ...extended(strict(1, 'month'), strict(1, 'month')), from: '2024-01-31' },
      '2024-03-31',
    ],
    ['days after working days', extended(workingDays(5), rolling(10, 'day')), '2024-03-21'],
    ['working days after days', extended(rolling(12, 'day'), workingDays(1)), '2024-03-18'],
    ['two extensions', extended(workingDays(5), workingDays(1), workingDays(1)), '2024-03-13'],
    [
      'with a pause in the first part',
      { ...extended(workingDays(5), rolling(10, 'day')), pauses: [{ from: '2024-03-08', to: '2024-03-10' }] },
      '2024-03-21',
    ],
    [
      'with a pause from the end of the first part to a Sunday: the rest of it counts once, in the second',
      { ...extended(workingDays(5), strict(10, 'day')), pauses: [{ from: '2024-03-08', to: '2024-03-17' }] },
      '2024-03-28',
    ],
  ])('%s', (_, period, due) => {
    expect(endOf(period).due).toBe(due)
  })

  it('hours add up', () => {
    const period: ForwardPeriod = {
      from: '2024-03-04T10:00:00+07:00',
      limit: { amount: 2, unit: 'hour' },
      extensions: [{ limit: { amount: 30, unit: 'minute' } }],
    }
    expect(endOf(period).due).toBe('2024-03-04T12:30:00+07:00')
  })

  it('the trace tells each with its basis', () => {
    const basis = [cite('61/2018/NĐ-CP@2018-04-23', '19')] as const
    const period: ForwardPeriod = { ...extended(workingDays(5)), extensions: [{ limit: workingDays(3), basis }] }
    const { trace } = computePeriodEnd(period)
    expect(trace.steps).toContainEqual({ step: 'period.extended', params: { amount: 3, unit: 'working-day' }, basis })
  })

  it('skips and doubts of a working-day part are told when a part in days follows', () => {
    const period: ForwardPeriod = {
      from: '2028-01-20',
      limit: workingDays(3),
      extensions: [{ limit: rolling(30, 'day') }],
    }
    expect(endOf(period).provisional).toBe(true)
    expect(skippedBy(period)).toContain('2028-01-24')
  })

  it.each<readonly [PeriodUnit, PeriodUnit]>([
    ['working-day', 'hour'],
    ['hour', 'working-day'],
    ['hour', 'working-hour'],
    ['working-hour', 'hour'],
    ['working-hour', 'minute'],
    ['month', 'working-hour'],
  ])('a limit in %s extended by %s is refused', (unit, extension) => {
    const limitOf = (name: PeriodUnit) => ({ amount: 1, unit: name, endRule: 'same-day' }) as Limit
    const period: ForwardPeriod = {
      from: '2024-03-04T08:00:00+07:00',
      limit: limitOf(unit),
      extensions: [{ limit: limitOf(extension) }],
    }
    expect(computePeriodEnd(period)).toMatchObject({
      status: 'undetermined',
      findings: [{ code: 'period.extension-unit', params: { unit, extension }, path: ['extensions', 0, 'limit'] }],
    })
  })
})

describe('provisional', () => {
  it('an end that passes a predicted Tết may move, and the trace says which days', () => {
    const period = { from: '2028-01-18', limit: workingDays(8) } as const
    expect(endOf(period)).toMatchObject({ due: '2028-02-04', provisional: true })
    const [uncertain] = paramsOf(period, 'period.uncertain') as readonly { days: readonly DayStatus[] }[]
    expect(uncertain?.days.map(({ date }) => date)).toContain('2028-01-31')
    expect(uncertain?.days.every(({ certainty }) => certainty === 'predicted')).toBe(true)
  })

  it.each<readonly [string, Period, boolean]>([
    ['short of it', { from: '2028-01-18', limit: workingDays(3) }, false],
    ['past it', { from: '2028-03-01', limit: workingDays(8) }, false],
    ['days that pass over it but end on a certain day', { from: '2028-01-18', limit: rolling(30, 'day') }, false],
    ['days that end in it', { from: '2028-01-18', limit: rolling(7, 'day') }, true],
    ['hours do not look at days', { from: '2028-01-20T10:00:00+07:00', limit: { amount: 24, unit: 'hour' } }, false],
    ['working hours do', { from: '2028-01-21T16:00:00+07:00', limit: { amount: 2, unit: 'working-hour' } }, true],
    ['over the announced Tết of 2027', { from: '2027-02-01', limit: workingDays(8) }, false],
  ])('%s', (_, period, provisional) => {
    expect(endOf(period).provisional).toBe(provisional)
  })

  it('a pending swap makes it provisional while it is pending', () => {
    const period = { from: '2026-11-20', limit: workingDays(2) } as const
    const pending = { calendar: calendarAsKnownOn('2026-09-20') }
    expect(endOf(period, pending)).toMatchObject({ due: '2026-11-25', provisional: true })
    expect(endOf(period)).toMatchObject({ due: '2026-11-25', provisional: false })
  })
})

describe('the trace', () => {
  it('is the whole reasoning, with the law version and the articles', () => {
    const basis = [cite('61/2018/NĐ-CP@2018-04-23', '17')] as const
    const { trace } = computePeriodEnd({ from: '2023-10-27T09:32:00+07:00', limit: workingDays(5), basis })
    const rest = [cite('188/1999/QĐ-TTg@1999-09-17', '1')]
    expect(trace).toEqual({
      rule: 'calendar.compute-period-end',
      lawVersion: '2026-11-23',
      steps: [
        {
          step: 'period.event',
          params: { event: '2023-10-27T09:32:00+07:00', countsFrom: '2023-10-28' },
          basis: [cite(code, '147', '2'), cite(code, '147', '3')],
        },
        { step: 'period.limit', params: { amount: 5, unit: 'working-day' }, basis },
        {
          step: 'period.skipped',
          params: {
            days: ['2023-10-28', '2023-10-29'].map((date) => ({
              date,
              working: false,
              kind: 'weekly-rest',
              certainty: 'statutory',
              basis: rest,
            })),
          },
        },
        {
          step: 'period.due',
          params: { due: '2023-11-03', lastWorkingDay: '2023-11-03' },
          basis: [cite(code, '148', '6')],
        },
      ],
    })
    expect(JSON.parse(JSON.stringify(trace))).toEqual(trace)
  })

  it.each<readonly [string, Period, string, readonly unknown[]]>([
    [
      'hours',
      { from: '2024-03-04T10:00:00+07:00', limit: { amount: 1, unit: 'hour' } },
      'period.event',
      [cite(code, '147', '1')],
    ],
    [
      'months',
      { from: '2024-03-04', limit: rolling(1, 'month') },
      'period.due',
      [cite(code, '148', '3'), cite(code, '148', '2'), cite(code, '148', '4')],
    ],
    ['days', { from: '2024-03-04', limit: rolling(1, 'day') }, 'period.due', [cite(code, '148', '6')]],
    [
      'before 2017 the Civil Code 2005',
      { from: '2016-03-04', limit: rolling(1, 'day') },
      'period.event',
      [cite('33/2005/QH11@2005-06-14', '152', '2'), cite('33/2005/QH11@2005-06-14', '152', '3')],
    ],
  ])('cites for %s', (_, period, name, basis) => {
    expect(basisOf(period, name)).toEqual(basis)
  })

  it('lists every day skipped, holidays by their kind', () => {
    const period = { from: '2024-04-26', limit: workingDays(2) } as const
    const [skipped] = paramsOf(period, 'period.skipped') as readonly { days: readonly DayStatus[] }[]
    expect(skipped?.days.map(({ date, kind }) => [date, kind])).toEqual([
      ['2024-04-27', 'weekly-rest'],
      ['2024-04-28', 'weekly-rest'],
      ['2024-04-29', 'swapped-off'],
      ['2024-04-30', 'public-holiday'],
      ['2024-05-01', 'public-holiday'],
    ])
    expect(skippedBy({ from: '2023-10-27', limit: workingDays(60) })).toHaveLength(87 - 60)
  })
})

describe('refusals: findings with a path, never an exception, never a guess', () => {
  const unit = (name: string) => name as 'working-day'
  it.each<readonly [string, Period, string, object, readonly (string | number)[], readonly string[]]>([
    [
      'a start that is no moment',
      { from: '04/03/2024', limit: workingDays(1) },
      'calendar.instant-form',
      { given: '"04/03/2024"' },
      ['from'],
      [],
    ],
    [
      'a start without its offset',
      { from: '2024-03-04T08:00:00', limit: workingDays(1) },
      'calendar.instant-form',
      { given: '"2024-03-04T08:00:00"' },
      ['from'],
      [],
    ],
    [
      'a start that is no text',
      { from: 5 as unknown as string, limit: workingDays(1) },
      'calendar.instant-form',
      { given: '5' },
      ['from'],
      [],
    ],
    [
      'a day that does not exist',
      { until: '2023-02-29', limit: workingDays(1) },
      'calendar.instant-form',
      { given: '"2023-02-29"' },
      ['until'],
      [],
    ],
    [
      'a fraction',
      { from: '2024-03-04', limit: workingDays(1.5) },
      'period.amount',
      { given: '1.5' },
      ['limit', 'amount'],
      [],
    ],
    [
      'a negative amount',
      { from: '2024-03-04', limit: workingDays(-1) },
      'period.amount',
      { given: '-1' },
      ['limit', 'amount'],
      [],
    ],
    [
      'NaN',
      { from: '2024-03-04', limit: workingDays(Number.NaN) },
      'period.amount',
      { given: 'NaN' },
      ['limit', 'amount'],
      [],
    ],
    [
      'text for a number',
      { from: '2024-03-04', limit: workingDays('5' as unknown as number) },
      'period.amount',
      { given: '"5"' },
      ['limit', 'amount'],
      [],
    ],
    [
      'an unknown unit',
      { from: '2024-03-04', limit: { amount: 1, unit: unit('fortnight') } },
      'period.unit',
      { given: '"fortnight"' },
      ['limit', 'unit'],
      [],
    ],
    [
      'days without their end rule',
      { from: '2024-03-04', limit: { amount: 1, unit: unit('day') } },
      'period.end-rule',
      { given: 'undefined' },
      ['limit', 'endRule'],
      [],
    ],
    [
      'hours from a bare day',
      { from: '2024-03-04', limit: { amount: 1, unit: 'hour' } },
      'period.needs-instant',
      { unit: 'hour' },
      ['from'],
      ['from'],
    ],
    [
      'working hours back from a bare day',
      { until: '2024-03-04', limit: { amount: 1, unit: 'working-hour' } },
      'period.needs-instant',
      { unit: 'working-hour' },
      ['until'],
      ['until'],
    ],
    [
      'a pause that starts on no day',
      { from: '2024-03-04', limit: workingDays(1), pauses: [{ from: 'x', to: '2024-03-05' }] },
      'calendar.instant-form',
      { given: '"x"' },
      ['pauses', 0, 'from'],
      [],
    ],
    [
      'an extension of a fraction',
      { from: '2024-03-04', limit: workingDays(1), extensions: [{ limit: workingDays(0.5) }] },
      'period.amount',
      { given: '0.5' },
      ['extensions', 0, 'limit', 'amount'],
      [],
    ],
  ])('%s', (_, period, found, params, path, missing) => {
    const outcome = computePeriodEnd(period)
    expect(outcome).toMatchObject({ status: 'undetermined', missing })
    expect(outcome.findings).toEqual([
      expect.objectContaining({ code: found, params, path, severity: 'violation', basis: expect.any(Array) }),
    ])
    expect(outcome).not.toHaveProperty('value')
  })

  it.each<readonly [string, Period]>([
    ['a start before the calendar', { from: '2015-12-31', limit: workingDays(1) }],
    ['an end after it', { from: '2100-12-30', limit: workingDays(5) }],
    ['an expiry after it', { until: '2101-01-05', limit: workingDays(5) }],
    ['a count back before it', { until: '2016-01-05', limit: workingDays(5) }],
    ['a day before the first working day', { by: '2016-01-02' }],
    ['an end that would roll out of it', { from: '2100-12-31', limit: rolling(1, 'day') }],
    ['a million years', { from: '2024-03-04', limit: strict(1_000_000, 'year') }],
    ['nine thousand years', { from: '2024-03-04', limit: strict(9000, 'year') }],
    ['nine thousand years back', { until: '2024-03-04', limit: strict(9000, 'year') }],
    ['a billion months', { from: '2024-03-04', limit: strict(1e9, 'month') }],
    ['more days than can be counted', { from: '2024-03-04', limit: strict(Number.MAX_SAFE_INTEGER, 'day') }],
    ['working days beyond', { from: '2024-03-04', limit: workingDays(Number.MAX_SAFE_INTEGER) }],
    ['hours beyond', { from: '2024-03-04T08:00:00Z', limit: { amount: 1e12, unit: 'hour' } }],
    ['working hours beyond', { from: '2024-03-04T08:00:00Z', limit: { amount: 1e12, unit: 'working-hour' } }],
    ['hours back beyond', { until: '2024-03-04T08:00:00Z', limit: { amount: 1e12, unit: 'hour' } }],
    ['working hours back beyond', { until: '2024-03-04T08:00:00Z', limit: { amount: 1e12, unit: 'working-hour' } }],
    [
      'working days after an end beyond',
      { from: '2024-03-04', limit: strict(100, 'year'), extensions: [{ limit: workingDays(1) }] },
    ],
  ])('outside the calendar: %s', (_, period) => {
    const outcome = computePeriodEnd(period)
    expect(outcome).toMatchObject({
      status: 'undetermined',
      findings: [{ code: 'period.end-outside', params: { from: '2016-01-01', to: '2100-12-31' } }],
    })
    expect(JSON.stringify(outcome.trace)).not.toContain('undefined')
  })

  it('everything wrong is told at once', () => {
    const outcome = computePeriodEnd({
      from: 'x',
      limit: { amount: -1, unit: unit('fortnight') },
      pauses: [{ from: 'y' }],
      extensions: [{ limit: { amount: 1, unit: 'hour' } }],
    })
    expect(outcome.findings.map(({ path }) => path?.join('.'))).toEqual([
      'from',
      'limit.amount',
      'limit.unit',
      'pauses.0.from',
      'pauses.0.to',
      'extensions.0.limit',
    ])
  })
})

describe('types', () => {
  it('a limit in calendar units says what a day off at its end does, others do not', () => {
    // @ts-expect-error days without endRule
    const days: Limit = { amount: 10, unit: 'day' }
    // @ts-expect-error months without endRule
    const months: Limit = { amount: 1, unit: 'month' }
    const working: Limit = { amount: 10, unit: 'working-day' }
    // @ts-expect-error an end rule that is none
    const wrong: Limit = { amount: 10, unit: 'day', endRule: 'previous-working-day' }
    // @ts-expect-error a unit that is none
    const fortnight: Limit = { amount: 1, unit: 'fortnight' }
    expect([days, months, working, wrong, fortnight]).toHaveLength(5)
  })

  it('the end is there only when it is decided', () => {
    const outcome = computePeriodEnd({ by: '2024-03-04' })
    // @ts-expect-error the value of an outcome that may be undetermined
    outcome.value
    if (outcome.status === 'decided') expectTypeOf(outcome.value).toEqualTypeOf<PeriodEnd>()
    else expectTypeOf(outcome.missing).toEqualTypeOf<readonly string[]>()
    // @ts-expect-error an option that is none
    expect(computePeriodEnd({ by: '2024-03-04' }, { policy: { 'calendar.before-date': 'maybe' } }).status).toBe(
      'decided',
    )
  })
})
