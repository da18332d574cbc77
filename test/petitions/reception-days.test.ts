import fc from 'fast-check'
import { describe, expect, expectTypeOf, it } from 'vitest'
import { isWorkingDay } from '../../src/calendar/index'
import type { IsoDate } from '../../src/core/date'
import { dateOf, dayOf } from '../../src/core/iso'
import {
  checkReceptionDuty,
  listReceptionDays,
  type ReceptionHead,
  type ReceptionRole,
} from '../../src/petitions/index'
import { deepFreeze } from '../support/deep-freeze'

const list = (head: ReceptionHead, from: IsoDate, to: IsoDate, policy = {}) => {
  const result = listReceptionDays(head, { from, to }, { policy })
  if (result.status === 'undetermined') throw new Error(result.missing.join())
  return {
    days: result.value,
    dates: result.value.map(({ date }) => date),
    codes: result.findings.map(({ code }) => code),
  }
}
const owed = (role: ReceptionRole, from: IsoDate, to: IsoDate, policy = {}) => {
  const result = checkReceptionDuty({ role }, [], { from, to }, { asOf: '2027-01-01T00:00:00+07:00', policy })
  if (result.status === 'undetermined') throw new Error(result.missing.join())
  return result.value.required
}

describe('how many days a head owes, by role and date', () => {
  it.each([
    ['provincial-chair', '2024-03-01', '2024-03-31', 1, '12', '5'],
    ['district-chair', '2025-06-01', '2025-06-30', 2, '13', '5'],
    ['commune-chair', '2024-03-04', '2024-03-31', 4, '15', '2'],
    ['commune-chair', '2026-07-01', '2026-07-31', 2, '15', '2'],
    ['agency-head', '2024-03-01', '2024-03-31', 1, '18', '2'],
    ['central-office', '2024-03-01', '2024-03-31', 1, '11', '5'],
  ] as const)('%s %s to %s: %i (Law 42/2013 art. %s.%s)', (role, from, to, days, article, clause) => {
    expect(owed(role, from, to)).toBe(days)
    const [first] = list({ role }, from, to).days
    expect(first?.window.basis[0]).toMatchObject({ document: '42/2013/QH13@2013-11-25', article, clause })
  })

  it('service units: Decree 64/2014 art. 4.2, then Decree 154/2026 art. 10.2', () => {
    const basis = (from: IsoDate, to: IsoDate) => list({ role: 'service-unit-head' }, from, to).days[0]?.window.basis
    expect(basis('2024-03-01', '2024-03-31')).toEqual([
      { document: '64/2014/NĐ-CP@2014-06-26', article: '4', clause: '2' },
    ])
    expect(basis('2026-07-01', '2026-07-31')).toEqual([
      { document: '154/2026/NĐ-CP@2026-05-15', article: '10', clause: '2' },
    ])
  })

  it('P-15: the commune week of 1 July 2026 is cut; its two days of June are owed, or not, as the host reads it', () => {
    expect(owed('commune-chair', '2026-06-29', '2026-07-31')).toBe(1 + 2)
    expect(owed('commune-chair', '2026-06-29', '2026-07-31', { 'reception.split-week': 'not-owed' })).toBe(2)
    const split = list({ role: 'commune-chair' }, '2026-06-29', '2026-07-05').days.map(({ window }) => window)
    expect(split[0]).toMatchObject({ from: '2026-06-29', to: '2026-06-30', per: 'week', split: true })
  })

  it('P-15: district chairs owe nothing from 1 July 2025', () => {
    expect(owed('district-chair', '2025-06-01', '2025-12-31')).toBe(2)
    expect(list({ role: 'district-chair' }, '2025-07-01', '2025-07-31')).toMatchObject({
      dates: [],
      codes: ['reception.no-duty'],
    })
  })

  it('a week of Tết without a working day owes none', () => {
    expect(list({ role: 'commune-chair' }, '2025-01-27', '2025-02-02')).toMatchObject({
      dates: [],
      codes: ['reception.no-working-day'],
    })
  })
})

describe('listReceptionDays', () => {
  it('without a schedule: the latest days, with the day to post it 5 working days before (art. 24.4)', () => {
    const { days } = list({ role: 'provincial-chair' }, '2024-04-01', '2024-04-30')
    // 29 April was swapped off, 30 April is a holiday; 18 April 2024 (10th of the 3rd lunar month) is one too.
    expect(days.map(({ date, postBy, source }) => [date, postBy, source])).toEqual([
      ['2024-04-26', '2024-04-19', 'latest'],
    ])
  })

  it('with a schedule: a day off moves as the schedule says', () => {
    const head: ReceptionHead = {
      role: 'provincial-chair',
      schedule: { kind: 'day-of-month', days: [15], whenOff: 'next-working-day' },
    }
    const { days, codes } = list(head, '2024-06-01', '2024-07-31')
    expect(days.map(({ date, movedFrom, postBy }) => [date, movedFrom, postBy])).toEqual([
      ['2024-06-17', '2024-06-15', '2024-06-10'],
      ['2024-07-15', undefined, '2024-07-08'],
    ])
    expect(codes).toEqual([])
  })

  it('a schedule with too few days is named', () => {
    const schedule = { kind: 'dates', dates: ['2026-08-11', '2026-08-15'] } as const
    expect(list({ role: 'commune-chair', schedule }, '2026-08-01', '2026-08-31')).toMatchObject({
      dates: ['2026-08-11'],
      codes: ['reception.schedule-too-few'],
    })
  })

  it('every Thursday is one day a week', () => {
    const schedule = { kind: 'weekday', weekday: 'thursday', whenOff: 'previous-working-day' } as const
    const { dates, codes } = list({ role: 'commune-chair', schedule }, '2024-04-29', '2024-05-12')
    expect(dates).toEqual(['2024-05-02', '2024-05-09'])
    expect(codes).toEqual([])
  })

  it.each([
    [{ from: '2024-02-30', to: '2024-03-31' }, 'calendar.date-form', ['from']],
    [{ from: '2024-03-31', to: '2024-03-01' }, 'calendar.range-reversed', ['to']],
    [{ from: '1990-01-01', to: '2024-03-01' }, 'calendar.date-outside', ['from']],
  ] as const)('refuses %j', (period, code, path) => {
    const result = listReceptionDays({ role: 'agency-head' }, period)
    expect(result.status).toBe('undetermined')
    expect(result.findings[0]).toMatchObject({ code, path })
  })

  it('every day listed is worked, lies in its window, and is posted at least 5 working days before', () => {
    const roles: readonly ReceptionRole[] = ['provincial-chair', 'commune-chair', 'agency-head', 'service-unit-head']
    fc.assert(
      fc.property(fc.constantFrom(...roles), fc.integer({ min: 0, max: 3000 }), fc.nat(120), (role, start, length) => {
        const from = dateOf(dayOf('2019-01-07') + start)
        const to = dateOf(dayOf(from) + length)
        for (const { date, postBy, window } of list({ role }, from, to).days) {
          expect(isWorkingDay(date)).toBe(true)
          expect(window.from <= date && date <= window.to).toBe(true)
          expect(postBy !== undefined && dayOf(date) - dayOf(postBy) >= 5).toBe(true)
        }
      }),
      { numRuns: 80 },
    )
  })
})

describe('checkReceptionDuty', () => {
  const period = { from: '2026-08-01', to: '2026-09-30' } as const
  const asOf = '2026-09-15T08:00:00+07:00'

  it('counts days in person; two sessions on a day are one, ad-hoc and delegated ones are none', () => {
    const held = deepFreeze([
      { date: '2026-08-04', by: 'head' },
      { date: '2026-08-04', by: 'head' },
      { date: '2026-08-06', by: 'head', adHoc: true },
      { date: '2026-08-11', by: 'deputy' },
      { date: '2026-09-08', by: 'head' },
    ] as const)
    const result = checkReceptionDuty({ role: 'commune-chair' }, held, period, { asOf })
    expect(result.status === 'decided' && result.value).toMatchObject({ held: 2, required: 4, short: 1, adHoc: 1 })
    expect(result.status === 'decided' && result.value.windows.map(({ status }) => status)).toEqual([
      'short',
      'running',
    ])
    expect(result.findings.map(({ code, severity }) => [code, severity])).toEqual([
      ['reception.too-few', 'violation'],
      ['reception.held-by-deputy', 'warning'],
    ])
    const policy = { 'reception.held-by-deputy': 'counts' } as const
    const counted = checkReceptionDuty({ role: 'commune-chair' }, held, period, { asOf, policy })
    expect(counted.status === 'decided' && counted.value.short).toBe(0)
  })

  it('is only a warning in the week that the law cut', () => {
    const week = { from: '2026-06-29', to: '2026-06-30' } as const
    const result = checkReceptionDuty({ role: 'commune-chair' }, [], week, { asOf })
    expect(result.findings.map(({ code, severity }) => [code, severity])).toEqual([['reception.too-few', 'warning']])
  })

  it('refuses days and moments that are none', () => {
    const bad = checkReceptionDuty({ role: 'commune-chair' }, [{ date: '2026-02-30', by: 'head' }], period, {
      asOf: 'today',
    })
    expect(bad.status).toBe('undetermined')
    expect(bad.findings.map(({ code, path }) => [code, path])).toEqual([
      ['calendar.date-form', [0, 'date']],
      ['calendar.instant-form', ['asOf']],
    ])
  })

  it('knows its roles', () => {
    // @ts-expect-error a role that is none
    const head: ReceptionHead = { role: 'mayor' }
    expect(head.role).toBe('mayor')
    expectTypeOf<ReceptionRole>().toExtend<string>()
  })
})
