import { describe, expect, expectTypeOf, it } from 'vitest'
import {
  addWorkingDays,
  addWorkingDaysBulk,
  calendarAsKnownOn,
  countWorkingDays,
  dayStatus,
  fromLunar,
  isWorkingDay,
  parseDate,
  toLunar,
} from '../../src/calendar'
import type { IsoDate } from '../../src/core/date'
import { cite } from '../../src/law/cite'

const lone = '2024-02-2\ud800'

describe('functions of bare values refuse what they cannot take, by name', () => {
  const bad = [
    ['2023-02-29', '"2023-02-29"'],
    ['2024-13-01', '"2024-13-01"'],
    ['2024-00-10', '"2024-00-10"'],
    ['2024-2-9', '"2024-2-9"'],
    ['09/02/2024', '"09/02/2024"'],
    ['2024-02-09T00:00:00+07:00', '"2024-02-09T00:00:00+07:00"'],
    ['', '""'],
    [lone, String.raw`"2024-02-2\ud800"`],
    [20240209, '20240209'],
    [undefined, 'undefined'],
    [null, 'null'],
  ] as const
  const functions: readonly (readonly [string, (date: IsoDate) => unknown])[] = [
    ['isWorkingDay', (date) => isWorkingDay(date)],
    ['dayStatus', (date) => dayStatus(date)],
    ['addWorkingDays', (date) => addWorkingDays(date, 1)],
    ['countWorkingDays from', (date) => countWorkingDays(date, '2024-03-04')],
    ['countWorkingDays to', (date) => countWorkingDays('2024-03-04', date)],
    ['calendarAsKnownOn', (date) => calendarAsKnownOn(date)],
    ['toLunar', (date) => toLunar(date)],
  ]

  describe.each(functions)('%s', (_, call) => {
    it.each(bad)('%j', (value, named) => {
      expect(() => call(value as IsoDate)).toThrow(RangeError)
      expect(() => call(value as IsoDate)).toThrow(`not a day 'YYYY-MM-DD': ${named}`)
    })
  })

  const outside = '2015-12-31 is outside the calendar, which holds 2016-01-01 to 2100-12-31'
  it.each([
    ['isWorkingDay', () => isWorkingDay('2015-12-31'), outside],
    ['dayStatus', () => dayStatus('2101-01-01'), '2101-01-01 is outside the calendar'],
    ['addWorkingDays', () => addWorkingDays('2015-12-31', 0), outside],
    ['countWorkingDays', () => countWorkingDays('2024-03-04', '2015-12-31'), outside],
    [
      'addWorkingDays to a day after the calendar',
      () => addWorkingDays('2100-12-31', 1),
      '1 working days from 2100-12-31 lie outside the calendar, 2016-01-01 to 2100-12-31',
    ],
    [
      'addWorkingDays to a day before it',
      () => addWorkingDays('2016-01-04', -1),
      '-1 working days from 2016-01-04 lie outside',
    ],
    ['a fraction', () => addWorkingDays('2024-03-04', 1.5), 'not a whole number of working days: 1.5'],
    ['NaN', () => addWorkingDays('2024-03-04', Number.NaN), 'not a whole number of working days: NaN'],
    ['Infinity', () => addWorkingDays('2024-03-04', Infinity), 'not a whole number of working days: Infinity'],
    [
      'text for a number',
      () => addWorkingDays('2024-03-04', '3' as unknown as number),
      'not a whole number of working days: "3"',
    ],
    ['toLunar before 1976', () => toLunar('1975-12-31'), '1976-01-01'],
    ['fromLunar of year 1900', () => fromLunar({ year: 1900, month: 1, day: 1 }), 'lunar year 1900'],
    ['fromLunar of month 13', () => fromLunar({ year: 2024, month: 13, day: 1 }), 'lunar month 13'],
    [
      'fromLunar of a leap month that is none',
      () => fromLunar({ year: 2024, month: 3, day: 1, leap: true }),
      'there is no leap month 3 of lunar year 2024',
    ],
  ] as const)('%s', (_, call, message) => {
    expect(call).toThrow(RangeError)
    expect(call).toThrow(message)
  })
})

describe('the edges of the calendar', () => {
  it('its first and last days are answered', () => {
    expect(dayStatus('2016-01-01').kind).toBe('public-holiday')
    expect(dayStatus('2100-12-31')).toMatchObject({ kind: 'working', working: true })
    expect(addWorkingDays('2016-01-01', 1)).toBe('2016-01-04')
    expect(addWorkingDays('2100-12-30', 1)).toBe('2100-12-31')
    expect(addWorkingDays('2016-01-05', -1)).toBe('2016-01-04')
    expect(countWorkingDays('2016-01-01', '2016-01-04')).toBe(1)
  })
})

describe('addWorkingDays and countWorkingDays (Civil Code 2015 art. 147.2: the first day is not counted)', () => {
  it.each<readonly [IsoDate, number, IsoDate, string]>([
    ['2024-03-01', 1, '2024-03-04', 'Friday to Monday'],
    ['2024-03-02', 1, '2024-03-04', 'from a Saturday the Monday is day 1'],
    ['2024-03-03', -1, '2024-03-01', 'back from a Sunday'],
    ['2024-03-04', -1, '2024-03-01', 'back from a Monday'],
    ['2024-03-03', 0, '2024-03-03', '0 is the day itself, worked or not'],
    ['2024-02-07', 1, '2024-02-15', 'over Tết 2024'],
    ['2024-02-15', -1, '2024-02-07', 'back over Tết 2024'],
    ['2024-05-03', 1, '2024-05-04', 'onto a worked Saturday'],
    ['2024-04-26', 1, '2024-05-02', 'over a swapped Monday'],
    ['2018-12-28', 2, '2019-01-03', 'over the swapped New Year of 2018-2019'],
  ])('%s %d -> %s: %s', (date, days, expected) => {
    expect(addWorkingDays(date, days)).toBe(expected)
  })

  it('-0 is 0', () => {
    expect(addWorkingDays('2024-03-03', -0)).toBe('2024-03-03')
  })

  it.each<readonly [IsoDate, IsoDate, number]>([
    ['2023-10-27', '2023-11-03', 5],
    ['2023-11-03', '2023-10-27', -5],
    ['2024-03-02', '2024-03-03', 0],
    ['2024-03-01', '2024-03-04', 1],
    ['2024-03-04', '2024-03-04', 0],
    ['2024-05-03', '2024-05-05', 1],
  ])('%s to %s: %d', (from, to, expected) => {
    expect(countWorkingDays(from, to)).toBe(expected)
  })
})

describe('parseDate is their border', () => {
  it.each<readonly [unknown, string, object]>([
    [20240229, 'calendar.date-not-text', { given: '20240229' }],
    [null, 'calendar.date-not-text', { given: 'null' }],
    [undefined, 'calendar.date-not-text', { given: 'undefined' }],
    [new Date(0), 'calendar.date-not-text', { given: 'object' }],
    ['2023-02-29', 'calendar.date-impossible', { given: '"2023-02-29"' }],
    ['2024-04-31', 'calendar.date-impossible', { given: '"2024-04-31"' }],
    ['0000-01-01', 'calendar.date-impossible', { given: '"0000-01-01"' }],
    ['29/02/2024', 'calendar.date-form', { given: '"29/02/2024"', meant: '2024-02-29' }],
    ['9-2-2024', 'calendar.date-form', { given: '"9-2-2024"', meant: '2024-02-09' }],
    ['9.2.2024', 'calendar.date-form', { given: '"9.2.2024"', meant: '2024-02-09' }],
    ['30/02/2024', 'calendar.date-form', { given: '"30/02/2024"' }],
    ['29/02/20245', 'calendar.date-form', { given: '"29/02/20245"' }],
    ['2024-2-9', 'calendar.date-form', { given: '"2024-2-9"' }],
    ['20240209', 'calendar.date-form', { given: '"20240209"' }],
    ['', 'calendar.date-form', { given: '""' }],
    [' 2024-02-09', 'calendar.date-form', { given: '" 2024-02-09"' }],
    ['2024-02-09\n', 'calendar.date-form', { given: String.raw`"2024-02-09\n"` }],
    ['２０２４-02-09', 'calendar.date-form', { given: '"２０２４-02-09"' }],
    ['2024-02-09T08:00:00+07:00', 'calendar.date-form', { given: '"2024-02-09T08:00:00+07:00"' }],
    [lone, 'calendar.date-form', { given: String.raw`"2024-02-2\ud800"` }],
    ['2015-12-31', 'calendar.date-outside', { date: '2015-12-31', from: '2016-01-01', to: '2100-12-31' }],
    ['2101-01-01', 'calendar.date-outside', { date: '2101-01-01', from: '2016-01-01', to: '2100-12-31' }],
  ])('%j is %s', (input, code, params) => {
    expect(parseDate(input)).toEqual({
      status: 'invalid',
      findings: [
        { code, params, severity: 'violation', basis: [cite('91/2015/QH13@2015-11-24', '145', '2')], path: [] },
      ],
    })
  })

  it('a long text is cut, never inside a character', () => {
    const [found] = parseDate(`${'x'.repeat(58)}😀😀`).findings
    expect(found?.params).toEqual({ given: `"${'x'.repeat(58)}…` })
  })

  it('carries the path it was told', () => {
    expect(parseDate('x', undefined, ['events', 2, 'at']).findings[0]?.path).toEqual(['events', 2, 'at'])
  })

  it('what it accepts, every bare-value function takes', () => {
    for (const input of ['2016-01-01', '2024-02-29', '2100-12-31']) {
      const parsed = parseDate(input)
      if (parsed.status === 'invalid') throw new Error(input)
      expect(parsed).toEqual({ status: 'valid', date: input, findings: [] })
      expect(() => [isWorkingDay(parsed.date), dayStatus(parsed.date), toLunar(parsed.date)]).not.toThrow()
    }
  })
})

describe('types', () => {
  it('dates are not any text, and the lunar date is whole', () => {
    expectTypeOf(addWorkingDays('2024-03-01', 1)).toEqualTypeOf<IsoDate>()
    expectTypeOf(addWorkingDaysBulk).parameter(0).toEqualTypeOf<Int32Array>()
    // @ts-expect-error a text in Vietnamese order is no day
    expect(() => isWorkingDay('01/03/2024')).toThrow(RangeError)
    // @ts-expect-error plain text must go through parseDate
    expect(isWorkingDay(String('2024-03-01'))).toBe(true)
  })
})
