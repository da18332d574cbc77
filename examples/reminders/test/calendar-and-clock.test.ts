import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { calendarAsKnownOn, diffCalendars, vietnamCalendar } from 'congvu/calendar'
import { calendarWith } from '../calendars'
import { dayOf, now, realMoment } from '../clock'
import { letter, opening, subjects } from '../sample'
import { listOpen } from '../subjects'
import { listTimers } from '../timers'

describe('the calendar of a desk', () => {
  it('with the letter, is what the library knew from the day of the letter on', () => {
    assert.deepEqual(diffCalendars(calendarWith('2024-04-11', [letter]), calendarAsKnownOn('2024-04-12')), [])
  })

  it('without it, differs in the two days that are swapped', () => {
    const changed = diffCalendars(calendarWith('2024-04-11', []), calendarWith('2024-04-11', [letter]))
    assert.deepEqual(
      changed.map(({ before }) => before.date),
      ['2024-04-29', '2024-05-04'],
    )
  })

  it('refuses an announcement that contradicts it', () => {
    const basis = [{ document: { number: '1/CĐ-UBND', date: '2024-04-30', issuer: 'UBND phường' } }] as const
    const closure = { first: '2024-05-02', last: '2024-05-01', issued: '2024-04-30', basis } as const
    assert.throws(() => calendarWith('2024-04-11', [{ closures: [closure] }]), RangeError)
  })
})

describe('the clock of a desk', () => {
  it('goes as fast as it is told, and the true one as the sun', () => {
    const fast = { shows: opening, real: 1_000_000, msPerDay: 500 }
    assert.equal(realMoment('2024-04-13T16:00:00+07:00', fast), 1_001_000)
    const real = Date.now()
    const shows = new Date(real).toISOString()
    const seconds = (Date.parse(now({ shows, real, msPerDay: 86_400_000 })) - real) / 1000
    assert(Math.abs(seconds) < 2)
  })

  it('tells the Vietnamese day of a moment with any offset', () => {
    assert.equal(dayOf('2024-04-11T23:30:00+07:00'), '2024-04-11')
    assert.equal(dayOf('2024-04-11T17:30:00Z'), '2024-04-12')
    assert.equal(dayOf('2024-04-11'), '2024-04-11')
  })
})

describe('the timers of a deadline', () => {
  const listed = (asOf: string, unit: string) => {
    const face = { shows: opening, real: 0, msPerDay: 1000 }
    const subject = subjects.find(({ id }) => id === unit) ?? assert.fail(`no ${unit}`)
    return listOpen(subject, asOf, vietnamCalendar).flatMap(({ deadline }) =>
      listTimers(subject, deadline, { asOf, calendar: vietnamCalendar, version: 0, face }).map(
        ({ kind, at }) => `${kind} ${at.slice(0, 10)}`,
      ),
    )
  }

  it('stand on working days: a duty due on Saturday 9 November is remembered on Thursday and Friday', () => {
    assert.deepEqual(listed('2024-04-11T16:00:00+07:00', 'so-tu-phap'), [
      'day-before 2024-11-07',
      'last-day 2024-11-08',
    ])
  })

  it('that are past are not set: on the last day only its own', () => {
    assert.deepEqual(listed('2024-04-23T09:00:00+07:00', 'MAU-1'), ['last-day 2024-04-23'])
    assert.deepEqual(listed('2024-04-24T09:00:00+07:00', 'MAU-1'), [])
  })
})
