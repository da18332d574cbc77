import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  dateOf,
  dayNumber,
  dayOf,
  dayOfEither,
  dayOfSecond,
  instantOf,
  isDateText,
  quote,
  readDay,
  readInstant,
  secondOf,
  secondOfDay,
  weekdayOf,
} from '../../src/core/iso'

const runs = { numRuns: 200, seed: 17 }

describe('days', () => {
  it('every day of 1900-2200 goes to its number and back, as the host’s own UTC dates say', () => {
    const wrong: string[] = []
    const last = Date.UTC(2201, 0, 1)
    for (let time = Date.UTC(1900, 0, 1); time < last; time += 86_400_000) {
      const date = new Date(time)
      const iso = date.toISOString().slice(0, 10)
      const number = time / 86_400_000
      const same =
        readDay(iso) === number &&
        dateOf(number) === iso &&
        weekdayOf(number) === date.getUTCDay() &&
        dayNumber(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()) === number
      if (!same) wrong.push(iso)
    }
    expect(wrong).toEqual([])
  })

  it('any day of the years 1 to 9999 goes there and back', () => {
    fc.assert(
      fc.property(fc.integer({ min: -719_162, max: 2_932_896 }), (day) => {
        expect(dayOf(dateOf(day))).toBe(day)
      }),
      runs,
    )
  })

  it.each([
    ['1970-01-01', 0],
    ['1969-12-31', -1],
    ['0001-01-01', -719_162],
    ['9999-12-31', 2_932_896],
    ['2000-02-29', 11_016],
    ['2024-02-29', 19_782],
  ])('%s is day %d', (date, day) => {
    expect(readDay(date)).toBe(day)
  })

  it.each([
    '2023-02-29',
    '1900-02-29',
    '2100-02-29',
    '2024-02-30',
    '2024-04-31',
    '2024-00-10',
    '2024-13-10',
    '2024-01-00',
    '2024-01-32',
    '0000-01-01',
    '2024-1-01',
    '24-01-01',
    '+2024-01-01',
    '2024/01/01',
    '01-01-2024',
    '2024-01-01T00:00:00Z',
    ' 2024-01-01',
    '2024-01-0１',
    '2024-01-0\ud800',
    '2024-0-010',
    '-024-01-01',
    '',
  ])('%j is no day', (text) => {
    expect(readDay(text)).toBeUndefined()
    expect(() => dayOf(text as '2024-01-01')).toThrow(RangeError)
  })

  it('weekdays start on Sunday, before 1970 too', () => {
    expect([weekdayOf(0), weekdayOf(-1), weekdayOf(-4), weekdayOf(3)]).toEqual([4, 3, 0, 0])
  })
})

describe('instants', () => {
  it.each([
    ['2024-03-04T08:30:00+07:00', '2024-03-04T08:30:00+07:00'],
    ['2024-03-04T08:30+07:00', '2024-03-04T08:30:00+07:00'],
    ['2024-03-04T01:30:00Z', '2024-03-04T08:30:00+07:00'],
    ['2024-03-04T01:30:00+00:00', '2024-03-04T08:30:00+07:00'],
    ['2024-03-04T01:30:00-00:00', '2024-03-04T08:30:00+07:00'],
    ['2024-03-03T20:30:00-05:00', '2024-03-04T08:30:00+07:00'],
    ['2024-03-04T07:00:00+05:30', '2024-03-04T08:30:00+07:00'],
    ['2024-03-04T15:30:00+14:00', '2024-03-04T08:30:00+07:00'],
    ['2024-03-04T08:30:59.999+07:00', '2024-03-04T08:30:59+07:00'],
    ['2024-03-04T08:30:59.123456789Z', '2024-03-04T15:30:59+07:00'],
    ['2024-12-31T17:00:00Z', '2025-01-01T00:00:00+07:00'],
    ['1969-12-31T16:59:59Z', '1969-12-31T23:59:59+07:00'],
    ['2024-02-29T23:59:59+07:00', '2024-02-29T23:59:59+07:00'],
  ])('%s is %s', (text, normal) => {
    expect(instantOf(secondOf(text))).toBe(normal)
    expect(Math.floor(Date.parse(text) / 1000) + 7 * 3600).toBe(secondOf(text))
  })

  it.each([
    '2024-03-04T08:30:00',
    '2024-03-04T08:30',
    '2024-03-04',
    '2024-03-04T24:00:00+07:00',
    '2024-03-04T08:60:00+07:00',
    '2024-03-04T08:30:60+07:00',
    '2023-02-29T08:30:00+07:00',
    '2024-03-04 08:30:00+07:00',
    '2024-03-04t08:30:00+07:00',
    '2024-03-04T08:30:00z',
    '2024-03-04T08:30:00+7:00',
    '2024-03-04T08:30:00+0700',
    '2024-03-04T08:30:00+07',
    '2024-03-04T08:30:00+15:00',
    '2024-03-04T08:30:00+07:60',
    '2024-03-04T08:30:00.+07:00',
    '2024-03-04T08:30:00.1234567890Z',
    '2024-03-04T08:30:00,5Z',
    '2024-03-04T08:30.5Z',
    '2024-03-04T8:30:00+07:00',
    '2024-03-04T08:3:00+07:00',
    '2024-03-04T08Z',
    '2024-03-04T08:30:00Z ',
    '2024-03-04T08:30:00+07:00[Asia/Ho_Chi_Minh]',
    '20240304083000',
    '2024-03-04T08:30:0\ud800Z',
    '\ud83d\ude00',
    '',
  ])('%j is no instant', (text) => {
    expect(readInstant(text)).toBeUndefined()
    expect(() => secondOf(text)).toThrow(RangeError)
    expect(() => secondOf(text)).toThrow(`not an instant with its offset, like '2024-03-04T08:30:00+07:00': `)
  })

  it('every second goes to its instant and back', () => {
    fc.assert(
      fc.property(fc.integer({ min: -2_208_988_800, max: 7_258_118_400 }), (second) => {
        expect(secondOf(instantOf(second))).toBe(second)
        expect(dayOfSecond(second)).toBe(readDay(instantOf(second).slice(0, 10)))
        expect(secondOfDay(dayOfSecond(second)) <= second).toBe(true)
      }),
      runs,
    )
  })

  it('what is read is what the host’s own clock reads', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1900-01-01'), max: new Date('2200-01-01'), noInvalidDate: true }),
        (date) => {
          expect(secondOf(date.toISOString())).toBe(Math.floor(date.getTime() / 1000) + 7 * 3600)
        },
      ),
      runs,
    )
  })

  it('any text is read or refused, never an exception', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        expect(['number', 'undefined']).toContain(typeof readDay(text))
        expect(['number', 'undefined']).toContain(typeof readInstant(text))
      }),
      runs,
    )
  })
})

describe('either', () => {
  it('a text of ten characters is a day', () => {
    expect([isDateText('2024-03-04'), isDateText('2024-03-04T00:00Z')]).toEqual([true, false])
    expect(dayOfEither('2024-03-04')).toBe(dayOf('2024-03-04'))
    expect(dayOfEither('2024-03-04T17:00:00Z')).toBe(dayOf('2024-03-05'))
    expect(() => dayOfEither('2024-03-40')).toThrow(`not a day 'YYYY-MM-DD': "2024-03-40"`)
    expect(() => dayOfEither('soon')).toThrow('"soon"')
  })
})

describe('quote', () => {
  it.each<readonly [unknown, string]>([
    ['a "b"', String.raw`"a \"b\""`],
    ['dòng\n', String.raw`"dòng\n"`],
    [1.5, '1.5'],
    [Number.NaN, 'NaN'],
    [null, 'null'],
    [undefined, 'undefined'],
    [true, 'boolean'],
    [{ a: 1 }, 'object'],
    [[], 'array'],
    [Symbol('x'), 'symbol'],
    ['\ud800', String.raw`"\ud800"`],
  ])('%o', (value, text) => {
    expect(quote(value)).toBe(text)
  })

  it('is cut to a readable length, never inside a character', () => {
    expect(quote('x'.repeat(100))).toBe(`"${'x'.repeat(59)}…`)
    for (const lead of [57, 58, 59]) {
      const text = quote(`${'x'.repeat(lead)}${'😀'.repeat(30)}`)
      expect(text.length).toBeLessThanOrEqual(61)
      expect(Buffer.from(text, 'utf8').toString('utf8')).toBe(text)
    }
  })
})

describe('what an instant is not, mark by mark', () => {
  it.each([
    '2024-03-04T08-30:00+07:00',
    '2024-03-04T08:30:00.+07:00',
    '2024-03-04T08:30:00 07:00',
    '2024-03-04T08:30:00+07:000',
    '2024-03-04T08:30:00+07-00',
    '2024-03-04T08:30:00+14:60',
    '2024/03-04T08:30:00+07:00',
    '2024-03/04T08:30:00+07:00',
  ])('%s', (text) => expect(readInstant(text)).toBeUndefined())

  it('any minute of an offset is read', () => {
    expect(secondOf('2024-03-04T08:30:00+05:59')).toBe(secondOf('2024-03-04T09:31:00+07:00'))
  })
})

it('what is quoted is whole up to sixty characters', () => {
  expect(quote('a'.repeat(58))).toBe(JSON.stringify('a'.repeat(58)))
  expect(quote('a'.repeat(59))).toBe(`"${'a'.repeat(59)}…`)
})
