import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addWorkingDays,
  computePeriodEnd,
  countWorkingDays,
  dayStatus,
  type ForwardPeriod,
  fromLunar,
  isWorkingDay,
  type Period,
  type PeriodEnd,
  toLunar,
} from '../../src/calendar'
import type { IsoDate } from '../../src/core/date'
import { dateOf, dayOf } from '../../src/core/iso'
import type { Limit } from '../../src/core/limit'
import {
  addMonthsSlowly,
  addOfficeMinutesSlowly,
  addSlowly,
  addWithPausesSlowly,
  countSlowly,
  isOff,
  plus,
  rollBackSlowly,
  rollSlowly,
} from './slow-oracle'

const runs = { numRuns: 200, seed: 17 }
const anyDay = fc.integer({ min: dayOf('2016-08-01'), max: dayOf('2092-06-01') }).map(dateOf)
/** Days from which the oracle, which knows 2016-2027, can count on. */
const knownDay = fc.integer({ min: dayOf('2016-03-01'), max: dayOf('2027-06-30') }).map(dateOf)
const workingDay = anyDay.filter((day) => isWorkingDay(day))
const few = fc.integer({ min: 0, max: 100 })
const endRule = fc.constantFrom('next-working-day', 'same-day')

const limit: fc.Arbitrary<Limit> = fc.oneof(
  few.map((amount): Limit => ({ amount, unit: 'working-day' })),
  fc
    .tuple(fc.integer({ min: 0, max: 30 }), fc.constantFrom('day', 'week', 'month'), endRule)
    .map(([amount, unit, rule]): Limit => ({ amount, unit, endRule: rule })),
)

const lengths = { 'working-day': 1, day: 1, week: 7, month: 31 }

function endOf(period: Period): PeriodEnd {
  const outcome = computePeriodEnd(period)
  if (outcome.status === 'undetermined') throw new Error(JSON.stringify(outcome.findings))
  return outcome.value
}

describe('working days', () => {
  it('adding then counting gives the number back', () => {
    fc.assert(
      fc.property(anyDay, few, (day, days) => {
        expect(countWorkingDays(day, addWorkingDays(day, days))).toBe(days)
      }),
      runs,
    )
  })

  it('counting then adding gives the day back when it is worked', () => {
    fc.assert(
      fc.property(workingDay, workingDay, (from, to) => {
        expect(addWorkingDays(from, countWorkingDays(from, to))).toBe(to)
      }),
      runs,
    )
  })

  it('counting is additive and antisymmetric', () => {
    fc.assert(
      fc.property(anyDay, anyDay, anyDay, (one, two, three) => {
        expect(countWorkingDays(one, two) + countWorkingDays(two, three)).toBe(countWorkingDays(one, three))
        expect(countWorkingDays(one, two) + countWorkingDays(two, one)).toBe(0)
      }),
      runs,
    )
  })

  it('going back undoes going on from a working day, and the end is worked', () => {
    fc.assert(
      fc.property(workingDay, fc.integer({ min: -100, max: 100 }), (day, days) => {
        const end = addWorkingDays(day, days)
        expect(addWorkingDays(end, days === 0 ? 0 : -days)).toBe(day)
        expect(isWorkingDay(end)).toBe(true)
      }),
      runs,
    )
  })

  it('going on is going on twice', () => {
    fc.assert(
      fc.property(anyDay, few, few, (day, one, two) => {
        expect(addWorkingDays(addWorkingDays(day, one), two)).toBe(addWorkingDays(day, one + two))
      }),
      runs,
    )
  })

  it('a day counts one when it is worked', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(countWorkingDays(dateOf(dayOf(day) - 1), day)).toBe(dayStatus(day).working ? 1 : 0)
      }),
      runs,
    )
  })
})

describe('periods', () => {
  it('a longer period never ends earlier', () => {
    fc.assert(
      fc.property(anyDay, limit, fc.integer({ min: 0, max: 20 }), (from, shorter, more) => {
        const longer = { ...shorter, amount: shorter.amount + more }
        expect(endOf({ from, limit: longer }).due >= endOf({ from, limit: shorter }).due).toBe(true)
      }),
      runs,
    )
  })

  it('an event later never gives an end earlier', () => {
    fc.assert(
      fc.property(anyDay, limit, few, (from, length, days) => {
        const later = dateOf(dayOf(from) + days)
        expect(endOf({ from: later, limit: length }).due >= endOf({ from, limit: length }).due).toBe(true)
      }),
      runs,
    )
  })

  it('a pause never brings the end forward, and a longer pause never less far back', () => {
    const gap = fc.integer({ min: -10, max: 60 })
    fc.assert(
      fc.property(anyDay, limit, gap, few, few, (from, length, offset, paused, more) => {
        const pauseFrom = dateOf(dayOf(from) + offset)
        const withPause = (days: number): ForwardPeriod => ({
          from,
          limit: length,
          pauses: [{ from: pauseFrom, to: dateOf(dayOf(pauseFrom) + days) }],
        })
        const [none, short, long] = [
          endOf({ from, limit: length }),
          endOf(withPause(paused)),
          endOf(withPause(paused + more)),
        ]
        expect(none.due <= short.due && short.due <= long.due).toBe(true)
      }),
      runs,
    )
  })

  it('an end never lies before what it rests on: the event, the last working day', () => {
    fc.assert(
      fc.property(anyDay, limit, (from, length) => {
        const { due, lastWorkingDay } = endOf({ from, limit: length })
        expect(due >= from && lastWorkingDay <= due && isWorkingDay(lastWorkingDay)).toBe(true)
        expect(dayOf(due as IsoDate) - dayOf(from)).toBeGreaterThanOrEqual(length.amount > 0 ? 1 : 0)
        const unit = length.unit as keyof typeof lengths
        if (unit !== 'working-day') {
          expect(dayOf(due as IsoDate) - dayOf(from)).toBeLessThanOrEqual(length.amount * lengths[unit] + 11)
        }
      }),
      runs,
    )
  })

  it('an end that rolls is a working day; a limit counted back never ends after its expiry', () => {
    fc.assert(
      fc.property(anyDay, limit, (day, length) => {
        const rolls = !('endRule' in length) || length.endRule === 'next-working-day'
        const { due } = endOf({ from: day, limit: length })
        expect(!rolls || length.amount === 0 || isWorkingDay(due as IsoDate)).toBe(true)
        const outcome = computePeriodEnd({ until: day, limit: length })
        if (outcome.status === 'decided') expect(outcome.value.due <= day).toBe(true)
      }),
      runs,
    )
  })

  it('working hours end in office time, in order', () => {
    const moment = fc.tuple(anyDay, fc.integer({ min: 0, max: 1439 }))
    fc.assert(
      fc.property(moment, few, fc.integer({ min: 0, max: 10 }), ([day, minute], amount, more) => {
        const hours = (count: number) =>
          endOf({ from: at(day, minute), limit: { amount: count, unit: 'working-hour' } }).due
        expect(hours(amount) >= at(day, minute)).toBe(true)
        expect(hours(amount + more) >= hours(amount)).toBe(true)
      }),
      runs,
    )
  })
})

function at(day: IsoDate, minute: number): string {
  const two = (part: number) => String(part).padStart(2, '0')
  return `${day}T${two(Math.floor(minute / 60))}:${two(minute % 60)}:00+07:00`
}

describe('the slow oracle agrees', () => {
  it('on every day of 2016-2027', () => {
    const wrong: string[] = []
    for (let day: IsoDate = '2016-01-01'; day < '2028-01-01'; day = plus(day, 1) as IsoDate) {
      if (isWorkingDay(day) === isOff(day)) wrong.push(day)
    }
    expect(wrong).toEqual([])
  })

  it('on adding and counting', () => {
    fc.assert(
      fc.property(knownDay, fc.integer({ min: -30, max: 100 }), knownDay, (day, days, other) => {
        expect(addWorkingDays(day, days)).toBe(addSlowly(day, days))
        const to = dateOf(dayOf(day) + ((dayOf(other) - dayOf(day)) % 200))
        expect(countWorkingDays(day, to)).toBe(countSlowly(day, to))
      }),
      runs,
    )
  })

  it('on days, weeks and months that roll', () => {
    fc.assert(
      fc.property(knownDay, fc.integer({ min: 0, max: 5 }), endRule, (from, amount, rule) => {
        const ends = [
          ['day', plus(from, amount)],
          ['week', plus(from, amount * 7)],
          ['month', addMonthsSlowly(from, amount)],
        ] as const
        for (const [unit, nominal] of ends) {
          const expected = rule === 'same-day' ? nominal : rollSlowly(nominal)
          const end = endOf({ from, limit: { amount, unit, endRule: rule } })
          expect([end.due, end.lastWorkingDay]).toEqual([expected, rollBackSlowly(expected)])
        }
      }),
      runs,
    )
  })

  it('on limits counted back', () => {
    const late = knownDay.filter((day) => day >= '2018-11-01')
    fc.assert(
      fc.property(late, fc.integer({ min: 1, max: 30 }), (until, amount) => {
        expect(endOf({ until, limit: { amount, unit: 'working-day' } }).due).toBe(addSlowly(until, -amount))
        expect(endOf({ until, limit: { amount, unit: 'day', endRule: 'same-day' } }).due).toBe(
          rollBackSlowly(plus(until, -amount)),
        )
        expect(endOf({ until, limit: { amount, unit: 'month', endRule: 'same-day' } }).due).toBe(
          rollBackSlowly(addMonthsSlowly(until, -amount)),
        )
      }),
      runs,
    )
  })

  it('on bounds', () => {
    fc.assert(
      fc.property(knownDay, (day) => {
        expect(endOf({ before: day })).toMatchObject({
          due: plus(day, -1),
          lastWorkingDay: rollBackSlowly(plus(day, -1)),
        })
        expect(endOf({ by: day })).toMatchObject({ due: day, lastWorkingDay: rollBackSlowly(day) })
      }),
      runs,
    )
  })

  it('on working days with pauses that end on working days', () => {
    const pause = fc.tuple(fc.integer({ min: -5, max: 40 }), fc.integer({ min: 0, max: 20 }))
    fc.assert(
      fc.property(
        knownDay,
        fc.integer({ min: 1, max: 30 }),
        fc.array(pause, { maxLength: 3 }),
        (from, amount, gaps) => {
          const pauses = gaps.map(([offset, length]) => {
            const start = plus(from, offset)
            return { from: start, to: plus(start, length) }
          })
          const { due } = endOf({ from, limit: { amount, unit: 'working-day' }, pauses })
          const slow = addWithPausesSlowly(
            from,
            amount,
            pauses.map(({ from: start, to }) => [start, to]),
          )
          // a pause from the last day on is not in the slow count, which stops there
          const onLastDay = pauses.some(({ from: start, to }) => start <= slow && slow < to)
          expect(onLastDay ? due >= slow : due === slow).toBe(true)
        },
      ),
      runs,
    )
  })

  it('on working hours, minute by minute', () => {
    fc.assert(
      fc.property(
        knownDay,
        fc.integer({ min: 0, max: 1439 }),
        fc.integer({ min: 1, max: 24 }),
        (day, minute, amount) => {
          const [end, time] = addOfficeMinutesSlowly(day, minute, amount * 60)
          expect(endOf({ from: at(day, minute), limit: { amount, unit: 'working-hour' } }).due).toBe(
            at(end as IsoDate, time),
          )
        },
      ),
      { numRuns: 60, seed: 17 },
    )
  })

  it('on the lunar calendar, both ways', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(fromLunar(toLunar(day))).toBe(day)
      }),
      runs,
    )
  })
})
