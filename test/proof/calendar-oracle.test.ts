import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addWorkingDays, countWorkingDays, isWorkingDay, vietnamCalendar } from '../../src/calendar'
import type { IsoDate } from '../../src/core'
import { cases } from './cases'
import { anyOffice, knownDay, officeOf } from './oracle/cases'
import { dateFrom, dayFrom } from './oracle/civil-days'
import { lastYear } from './oracle/days-off'
import { addSlowly, countSlowly, isWorked, nationalDesk } from './oracle/desk'

const date = (day: number) => dateFrom(day) as IsoDate

describe('the working calendar, against days off written a second time and counted one by one', () => {
  it(`agrees on every day of 2016-${lastYear}`, () => {
    const wrong: string[] = []
    for (let day = dayFrom('2016-01-01'); day <= dayFrom(`${lastYear}-12-31`); day += 1) {
      if (isWorkingDay(date(day), vietnamCalendar) !== isWorked(nationalDesk, day)) wrong.push(dateFrom(day))
    }
    expect(wrong).toEqual([])
  })

  it(
    `agrees on ${cases.calendar} random questions to offices with closures and swaps of their own`,
    () => {
      fc.assert(
        fc.property(
          anyOffice,
          knownDay,
          fc.integer({ min: -120, max: 250 }),
          fc.integer({ min: -200, max: 400 }),
          (office, day, count, distance) => {
            const { calendar, desk } = officeOf(office)
            const from = date(day)
            const answers = [
              isWorkingDay(from, calendar),
              addWorkingDays(from, count, calendar),
              countWorkingDays(from, date(day + distance), calendar),
            ]
            const slow = [
              isWorked(desk, day),
              dateFrom(addSlowly(desk, day, count)),
              countSlowly(desk, day, day + distance),
            ]
            if (answers.join() !== slow.join()) expect(answers).toEqual(slow)
          },
        ),
        { numRuns: cases.calendar, seed: 111 },
      )
    },
    cases.time,
  )
})
