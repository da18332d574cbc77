import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addWorkingDays,
  addWorkingDaysBulk,
  computeReceiptDay,
  createCalendar,
  vietnamCalendar,
} from '../../src/calendar'
import type { IsoDate } from '../../src/core/date'
import { dateOf, dayOf } from '../../src/core/iso'
import { cite } from '../../src/law/cite'

describe('addWorkingDaysBulk', () => {
  const row = fc.record({ day: fc.integer({ min: 17_200, max: 47_000 }), count: fc.integer({ min: -200, max: 200 }) })

  it('equals addWorkingDays on random columns, also in place', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 50 }), (rows) => {
        const days = Int32Array.from(rows, ({ day }) => day)
        const counts = Int32Array.from(rows, ({ count }) => count)
        const expected = rows.map(({ day, count }) => dayOf(addWorkingDays(dateOf(day), count)))
        expect([...addWorkingDaysBulk(days, counts)]).toEqual(expected)
        expect(addWorkingDaysBulk(days, counts, days)).toBe(days)
        expect([...days]).toEqual(expected)
      }),
      { numRuns: 200, seed: 17 },
    )
  })

  it('equals addWorkingDays on every day of the first and last month, one way and back', () => {
    const { first, length } = vietnamCalendar.index
    for (const start of [...Array(31).keys()].flatMap((offset) => [first + offset, first + length - 1 - offset])) {
      for (const count of [-15, -1, 0, 1, 15]) {
        const alone = attempt(() => dayOf(addWorkingDays(dateOf(start), count)))
        expect(attempt(() => addWorkingDaysBulk(Int32Array.of(start), Int32Array.of(count))[0] as number)).toBe(alone)
      }
    }
  })

  it('counts by the calendar it is given', () => {
    const made = createCalendar({ weeklyRest: ['sunday'] })
    if (made.status === 'invalid') throw new Error('invalid')
    const out = addWorkingDaysBulk(Int32Array.of(dayOf('2024-03-01')), Int32Array.of(1), undefined, made.calendar)
    expect(dateOf(out[0] as number)).toBe('2024-03-02')
  })

  it.each([
    ['columns of other lengths', [1, 2], [1], undefined, 'lengths differ: days 2, counts 1, out 2'],
    ['an output of another length', [1], [1], 3, 'lengths differ: days 1, counts 1, out 3'],
    ['a day before the calendar', [19_657, 16_800], [1, 1], undefined, 'element 1: day 16800 and 1 working days leave'],
    ['a day after it', [47_847], [0], undefined, 'element 0: day 47847 and 0 working days leave the calendar'],
    ['a result after it', [47_846], [1], undefined, 'element 0: day 47846 and 1 working days leave the calendar'],
    ['a result before it', [16_801], [-1], undefined, 'leave the calendar, 2016-01-01 to 2100-12-31'],
  ] as const)('refuses %s', (_, days, counts, out, message) => {
    const call = () => addWorkingDaysBulk(Int32Array.from(days), Int32Array.from(counts), out && new Int32Array(out))
    expect(call).toThrow(RangeError)
    expect(call).toThrow(message)
  })
})

function attempt(call: () => number): number | 'outside' {
  try {
    return call()
  } catch {
    return 'outside'
  }
}

describe('computeReceiptDay (Civil Code 2015 art. 147.3: only the day of the event is left out)', () => {
  const next = { policy: { 'calendar.out-of-hours': 'next-working-day' } } as const
  const article = cite('91/2015/QH13@2015-11-24', '147', '3')

  it.each<readonly [string, IsoDate, IsoDate, string]>([
    ['2024-03-04T08:30:00+07:00', '2024-03-04', '2024-03-04', 'in office hours'],
    ['2024-03-04T06:00:00+07:00', '2024-03-04', '2024-03-04', 'before opening is the same day'],
    ['2024-03-04T12:00:00+07:00', '2024-03-04', '2024-03-04', 'at lunch'],
    ['2024-03-04T17:00:00+07:00', '2024-03-04', '2024-03-04', 'at closing time'],
    ['2024-03-04T17:00:01+07:00', '2024-03-04', '2024-03-05', 'a second later'],
    ['2024-03-04T23:59:59+07:00', '2024-03-04', '2024-03-05', 'in the evening'],
    ['2024-03-01T18:00:00+07:00', '2024-03-01', '2024-03-04', 'on a Friday evening'],
    ['2026-11-22T09:00:00+07:00', '2026-11-22', '2026-11-23', 'online on a Sunday'],
    ['2024-02-10T09:00:00+07:00', '2024-02-10', '2024-02-15', 'online on the New Year'],
    ['2024-05-04T09:00:00+07:00', '2024-05-04', '2024-05-04', 'on a worked Saturday'],
    ['2024-04-29T09:00:00+07:00', '2024-04-29', '2024-05-02', 'on a swapped-off Monday'],
    ['2024-03-04T17:30:00Z', '2024-03-05', '2024-03-05', 'in UTC: 00:30 of the next day in Viet Nam'],
    ['2024-03-04', '2024-03-04', '2024-03-04', 'a bare working day'],
    ['2024-03-03', '2024-03-03', '2024-03-04', 'a bare Sunday'],
  ])('%s: %s by default, %s by policy: %s', (moment, sameDay, nextDay) => {
    const [one, other] = [computeReceiptDay(moment), computeReceiptDay(moment, next)]
    expect(one).toMatchObject({ status: 'decided', value: sameDay, findings: [] })
    expect(other).toMatchObject({ status: 'decided', value: nextDay })
    expect(one.trace.steps).toEqual([
      { step: 'receipt.day', params: { receipt: moment, day: sameDay }, basis: [article] },
      { step: 'interpretation.used', params: { id: 'calendar.out-of-hours', option: 'same-day' } },
    ])
  })

  it('closing time is the host’s', () => {
    const made = createCalendar({ officeHours: { sessions: [{ from: '07:00', to: '16:30' }] } })
    if (made.status === 'invalid') throw new Error('invalid')
    const outcome = computeReceiptDay('2024-03-04T16:45:00+07:00', { ...next, calendar: made.calendar })
    expect(outcome).toMatchObject({ value: '2024-03-05' })
    // one session only: its end is the closing time
    expect(computeReceiptDay('2024-03-04T15:30:00+07:00', { ...next, calendar: made.calendar })).toMatchObject({
      value: '2024-03-04',
    })
  })

  it.each([
    ['2024-03-04T08:30:00', 'calendar.instant-form'],
    ['04/03/2024', 'calendar.instant-form'],
    ['2024-03-04T24:00:00+07:00', 'calendar.instant-form'],
    [20240304, 'calendar.instant-form'],
    ['2015-12-31', 'period.end-outside'],
  ])('%j is undetermined with %s', (moment, code) => {
    const outcome = computeReceiptDay(moment as IsoDate)
    expect(outcome).toMatchObject({ status: 'undetermined', missing: [], findings: [{ code, severity: 'violation' }] })
    expect(outcome.trace).toMatchObject({ rule: 'calendar.compute-receipt-day', steps: [] })
    if (code !== 'calendar.instant-form') return
    expect(outcome.findings).toMatchObject([{ params: { given: JSON.stringify(moment) }, basis: [article], path: [] }])
  })

  it('the last evening of the calendar has no next working day', () => {
    expect(computeReceiptDay('2100-12-31T18:00:00+07:00', next)).toMatchObject({ status: 'undetermined' })
  })
})
