import fc from 'fast-check'
import {
  type CalendarOptions,
  createCalendar,
  type ForwardPeriod,
  type Period,
  vietnamCalendar,
  type WorkingCalendar,
} from '../../../src/calendar'
import type { IsoDate, IsoInstant, Limit, PeriodUnit } from '../../../src/core'
import { dateFrom, dayFrom, momentFrom, weekdayFrom } from './civil-days'
import { hostDaysOff } from './days-off'
import { type Desk, nationalDesk } from './desk'
import type { Readings } from './period'

/** One office twice: as the library builds its calendar, and as the slow oracle knows it. */
export interface Office {
  readonly calendar: WorkingCalendar
  readonly desk: Desk
}

const day = (earliest: string, latest: string) => fc.integer({ min: dayFrom(earliest), max: dayFrom(latest) })
const date = (one: number) => dateFrom(one) as IsoDate
const issued: IsoDate = '2016-01-02'
const basis = [{ document: { number: '1/QĐ-UBND', date: issued, issuer: 'UBND phường' } }] as const

const closure = fc.tuple(day('2016-02-01', '2040-01-01'), fc.nat(12))
/** A weekday off, and a Saturday within four weeks that is worked for it. */
const swap = fc
  .tuple(day('2016-02-01', '2040-01-01'), fc.nat(3))
  .map(([near, weeks]) => ({ off: near, worked: near + 6 - weekdayFrom(near) + 7 * weeks }))
  .filter(({ off, worked }) => isUnmoved(off, false) && isUnmoved(worked, true))

/** A plain weekday, or a plain Saturday: nothing the calendar has is moved by the swap of a host. */
function isUnmoved(one: number, saturday: boolean): boolean {
  const plain = saturday ? weekdayFrom(one) === 6 : weekdayFrom(one) % 6 !== 0
  const near = [-3, -2, -1, 0, 1, 2, 3].map((offset) => one + offset)
  return plain && near.every((other) => nationalDesk.off.has(other) === (weekdayFrom(other) % 6 === 0))
}

const hours: readonly (readonly [CalendarOptions['officeHours'], Desk['sessions']])[] = [
  [undefined, nationalDesk.sessions],
  [
    {
      sessions: [
        { from: '07:30', to: '12:00' },
        { from: '13:00', to: '16:30' },
      ],
    },
    [
      [450, 720],
      [780, 990],
    ],
  ],
  [{ sessions: [{ from: '08:00', to: '17:00' }] }, [[480, 1020]]],
]

const host: fc.Arbitrary<Office> = fc
  .tuple(
    fc.array(closure, { maxLength: 25 }),
    fc.uniqueArray(swap, { maxLength: 10, selector: ({ off, worked }) => Math.floor((off + worked) / 60) }),
    fc.nat(hours.length - 1),
  )
  .map(([closures, swaps, pick]) => {
    const [officeHours, sessions] = hours[pick] ?? [undefined, nationalDesk.sessions]
    const closed = closures.flatMap(([first, length]) => Array.from({ length: length + 1 }, (_, more) => first + more))
    const made = createCalendar({
      closures: closures.map(([first, length]) => ({ first: date(first), last: date(first + length), issued, basis })),
      notices: [
        {
          issued,
          basis,
          seen: 'text',
          swaps: swaps.map(({ off, worked }) => ({ off: date(off), worked: date(worked), status: 'decided' })),
        },
      ],
      ...(officeHours !== undefined && { officeHours }),
    })
    if (made.status === 'invalid') throw new RangeError(JSON.stringify(made.findings))
    return { calendar: made.calendar, desk: { ...hostDaysOff({ closed, swaps }), sessions } }
  })

/** The civil service and fifteen hosts with closures, swaps and hours of their own. */
export const offices: readonly Office[] = [
  { calendar: vietnamCalendar, desk: nationalDesk },
  ...fc.sample(host, { numRuns: 15, seed: 148 }),
]

/** Days from which both can count a few years on or back. */
export const anyDay = day('2019-01-01', '2092-12-31')
/** The same, most of them in the years of notices and swaps. */
export const knownDay = fc.oneof({ weight: 3, arbitrary: day('2019-01-01', '2027-12-31') }, anyDay)
/** The number of an office, so that a counterexample stays short. */
export const anyOffice = fc.nat(offices.length - 1)
export const officeOf = (number: number): Office => offices[number] ?? { calendar: vietnamCalendar, desk: nationalDesk }

const endRule = fc.constantFrom('next-working-day', 'same-day')
const readings: fc.Arbitrary<Readings> = fc.record(
  {
    swappedOff: fc.constantFrom('day-off', 'not-a-day-off'),
    backward: fc.constantFrom('previous-working-day', 'calendar-day'),
    before: fc.constantFrom('exclusive', 'inclusive'),
  },
  { requiredKeys: [] },
)

const most: Readonly<Record<PeriodUnit, number>> = {
  minute: 3000,
  hour: 72,
  'working-hour': 24,
  day: 60,
  'working-day': 45,
  week: 8,
  month: 14,
  year: 2,
}
const limitOf = (unit: PeriodUnit): fc.Arbitrary<Limit> =>
  fc
    .tuple(fc.nat(most[unit]), endRule)
    .map(([amount, rule]) =>
      ['day', 'week', 'month', 'year'].includes(unit)
        ? ({ amount, unit, endRule: rule } as Limit)
        : ({ amount, unit } as Limit),
    )

const dayUnits = ['day', 'working-day', 'week', 'month', 'year'] as const
const minuteOfDay = fc.nat(1439)
const moment = (one: number, minute: number) => momentFrom(one * 1440 + minute) as IsoInstant

/** A period in days: its event a day or a moment, stops near it and beyond, more time in any unit of days. */
const inDays: fc.Arbitrary<ForwardPeriod> = knownDay.chain((from) => {
  const dayOrMoment = (offset: fc.Arbitrary<number>) =>
    fc
      .tuple(offset, fc.option(minuteOfDay))
      .map(([more, minute]) => (minute === null ? date(from + more) : moment(from + more, minute)))
  const pause = fc
    .tuple(
      fc.oneof(fc.integer({ min: -3, max: 14 }), fc.integer({ min: -6, max: 70 })),
      fc.oneof(fc.nat(4), fc.nat(25)),
    )
    .map(([start, length]) => ({ from: date(from + start), to: date(from + start + length) }))
  return fc.record(
    {
      from: dayOrMoment(fc.constant(0)),
      limit: fc.oneof(...dayUnits.map(limitOf)),
      pauses: fc.array(pause, { maxLength: 4 }),
      extensions: fc.array(
        fc.oneof(...dayUnits.map(limitOf)).map((limit) => ({ limit })),
        { maxLength: 2 },
      ),
    },
    { requiredKeys: ['from', 'limit'] },
  )
})

/** Short periods between many stops: days off, ends and stops fall together. */
const crowded: fc.Arbitrary<ForwardPeriod> = knownDay.chain((from) => {
  const unit = fc.constantFrom('day', 'working-day', 'week', 'month')
  const limit = fc
    .tuple(fc.nat(5), unit, endRule)
    .map(([amount, one, rule]) =>
      one === 'working-day' ? { amount, unit: one } : { amount, unit: one, endRule: rule },
    )
  return fc.record({
    from: fc.constant(date(from)),
    limit,
    pauses: fc.array(
      fc.tuple(fc.nat(80), fc.nat(5)).map(([start, length]) => ({
        from: date(from + start),
        to: date(from + start + length),
      })),
      { maxLength: 12 },
    ),
    extensions: fc.array(fc.record({ limit }), { maxLength: 2 }),
  })
})

/** A period by the clock, with stops to the minute. */
const byClock = (unit: 'minute' | 'hour' | 'working-hour'): fc.Arbitrary<ForwardPeriod> =>
  fc.tuple(knownDay, minuteOfDay).chain(([from, minute]) => {
    const pause = fc.tuple(fc.integer({ min: -500, max: 6000 }), fc.nat(3000)).map(([start, length]) => ({
      from: moment(from, minute + start),
      to: moment(from, minute + start + length),
    }))
    return fc.record(
      {
        from: fc.constant(moment(from, minute)),
        limit: limitOf(unit),
        pauses: fc.array(pause, { maxLength: 3 }),
        extensions: fc.array(
          limitOf(unit).map((limit) => ({ limit })),
          { maxLength: 2 },
        ),
      },
      { requiredKeys: ['from', 'limit'] },
    )
  })

const back: fc.Arbitrary<Period> = fc.oneof(
  fc.tuple(knownDay, fc.oneof(...dayUnits.map(limitOf))).map(([until, limit]) => ({ until: date(until), limit })),
  fc
    .tuple(knownDay, minuteOfDay, fc.oneof(...(['minute', 'hour', 'working-hour'] as const).map(limitOf)))
    .map(([until, minute, limit]) => ({ until: moment(until, minute), limit })),
)

const bound: fc.Arbitrary<Period> = fc.oneof(
  knownDay.map((one) => ({ before: date(one) })),
  knownDay.map((one) => ({ by: date(one) })),
)

/** A question about a period, of every kind there is, to an office, under a reading of each open point. */
export const anyQuestion: fc.Arbitrary<{
  readonly office: number
  readonly period: Period
  readonly readings: Readings
}> = fc.record({
  office: anyOffice,
  period: fc.oneof(
    { weight: 4, arbitrary: inDays },
    { weight: 4, arbitrary: crowded },
    { weight: 2, arbitrary: byClock('working-hour') },
    { weight: 1, arbitrary: byClock('hour') },
    { weight: 1, arbitrary: byClock('minute') },
    { weight: 2, arbitrary: back },
    { weight: 1, arbitrary: bound },
  ),
  readings,
})
