import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addCalendarMonths } from '../../src/calendar/day'
import type { IsoDate } from '../../src/core/date'
import { dateOf, dayNumber, dayOf } from '../../src/core/iso'

/** The corresponding day by whole numbers alone, whatever the host's time zone. */
function corresponding(date: IsoDate, months: number): IsoDate {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number)
  const first = year * 12 + month - 1 + months
  const monthOf = (count: number) => dayNumber(Math.floor(count / 12), (count % 12) + 1, 1)
  return dateOf(Math.min(monthOf(first) + day - 1, monthOf(first + 1) - 1))
}

describe('the corresponding day, Civil Code 2015 art. 148.3 and 148.4', () => {
  it.each([
    ['2024-01-31', 1, '2024-02-29'],
    ['2023-01-31', 1, '2023-02-28'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-02-29', -48, '2020-02-29'],
    ['2024-12-31', 2, '2025-02-28'],
    ['2100-12-31', -1, '2100-11-30'],
  ] as const)('%s and %i months: %s', (date, months, end) => {
    expect(addCalendarMonths(date, months)).toBe(end)
  })

  it('is the same in every time zone of the host', () => {
    const days = fc.integer({ min: dayOf('2016-01-01'), max: dayOf('2100-12-31') }).map(dateOf)
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 600 }), (date, months) => {
        expect(addCalendarMonths(date, months)).toBe(corresponding(date, months))
      }),
    )
  })

  it('is none beyond what any calendar reaches', () => {
    expect(addCalendarMonths('2024-01-31', 12_001)).toBeUndefined()
    expect(addCalendarMonths('2024-01-31', -12_001)).toBeUndefined()
  })
})
