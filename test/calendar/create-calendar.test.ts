import fc from 'fast-check'
import { describe, expect, expectTypeOf, it } from 'vitest'
import {
  addWorkingDays,
  type CalendarFinding,
  type CalendarOptions,
  calendarAsKnownOn,
  computePeriodEnd,
  createCalendar,
  dayStatus,
  diffCalendars,
  isWorkingDay,
  type Notice,
  vietnamCalendar,
  type WorkingCalendar,
} from '../../src/calendar'
import type { Basis } from '../../src/core/citation'
import type { IsoDate } from '../../src/core/date'
import { cite } from '../../src/law/cite'

const basis: Basis = [{ document: { number: '1/TB-UBND', date: '2026-05-04', issuer: 'UBND phường' } }]
const notice = (rest: Partial<Notice>): Notice => ({ issued: '2026-05-04', basis, seen: 'text', ...rest })

function made(options: CalendarOptions): WorkingCalendar {
  const result = createCalendar(options)
  if (result.status === 'invalid') throw new Error(JSON.stringify(result.findings))
  return result.calendar
}

const swap = (off: IsoDate, worked: IsoDate, status: 'proposed' | 'decided' | 'declined' = 'decided') =>
  notice({ swaps: [{ off, worked, status }] })

describe('24 November on a weekend: Saturday in 2029, Sunday in 2030 (28/2026/QH16 art. 2)', () => {
  it('is not made up by default, and the Monday is in doubt', () => {
    expect(dayStatus('2029-11-24')).toMatchObject({ kind: 'culture-day', working: false, certainty: 'statutory' })
    expect(dayStatus('2029-11-26')).toMatchObject({ kind: 'working', working: true, certainty: 'predicted' })
    expect(dayStatus('2030-11-25')).toMatchObject({ kind: 'working', certainty: 'predicted' })
    expect(dayStatus('2028-11-27').certainty).toBe('statutory')
  })

  it('is made up on the Monday by policy, still in doubt', () => {
    const calendar = made({ policy: { 'calendar.culture-day-make-up': 'next-working-day' } })
    expect(dayStatus('2029-11-26', calendar)).toMatchObject({ kind: 'compensatory', certainty: 'predicted' })
    expect(dayStatus('2030-11-25', calendar)).toMatchObject({ kind: 'compensatory', certainty: 'predicted' })
    expect(
      diffCalendars(vietnamCalendar, calendar)
        .map(({ after }) => after.date)
        .slice(0, 2),
    ).toEqual(['2029-11-26', '2030-11-25'])
  })
})

describe('what a host adds', () => {
  it('a notice the day it is signed', () => {
    const calendar = made({ notices: [swap('2026-06-05', '2026-06-13')] })
    expect(dayStatus('2026-06-05', calendar)).toEqual({
      date: '2026-06-05',
      working: false,
      kind: 'swapped-off',
      certainty: 'decided',
      basis,
      swappedWith: '2026-06-13',
    })
    expect(isWorkingDay('2026-06-13', calendar)).toBe(true)
    expect(isWorkingDay('2026-06-05')).toBe(true)
  })

  it('other days off and other rest days worked', () => {
    const calendar = made({ notices: [notice({ off: ['2026-06-05'], worked: ['2026-06-06'] })] })
    expect([dayStatus('2026-06-05', calendar).kind, dayStatus('2026-06-06', calendar).kind]).toEqual([
      'swapped-off',
      'swapped-work',
    ])
  })

  it('a proposed swap leaves both days as they are, pending', () => {
    const calendar = made({ notices: [swap('2026-06-05', '2026-06-13', 'proposed')] })
    expect(dayStatus('2026-06-05', calendar)).toMatchObject({ working: true, certainty: 'pending' })
    expect(dayStatus('2026-06-13', calendar)).toMatchObject({ working: false, certainty: 'pending' })
  })

  it('a later notice wins, whatever the order of the rows', () => {
    const later = { ...notice({ tet: ['2027-02-05', '2027-02-11'] }), issued: '2026-12-01' as const }
    const latest = { ...notice({ tet: ['2027-02-03', '2027-02-09'] }), issued: '2026-12-02' as const }
    for (const notices of [
      [later, latest],
      [latest, later],
    ]) {
      const calendar = made({ notices })
      expect(dayStatus('2027-02-03', calendar).kind).toBe('tet')
      expect(isWorkingDay('2027-02-10', calendar)).toBe(true)
    }
  })

  it('a second National Day in place of the announced one', () => {
    const calendar = made({ notices: [{ ...notice({ nationalDay: '2027-09-01' }), issued: '2026-11-30' }] })
    expect([isWorkingDay('2027-09-01', calendar), isWorkingDay('2027-09-03', calendar)]).toEqual([false, true])
  })

  it('a decided swap can be taken back by a later letter', () => {
    const calendar = made({
      notices: [
        swap('2026-06-05', '2026-06-13'),
        { ...swap('2026-06-05', '2026-06-13', 'declined'), issued: '2026-05-20' },
      ],
    })
    expect(dayStatus('2026-06-05', calendar)).toMatchObject({ kind: 'working', certainty: 'decided' })
    expect(dayStatus('2026-06-13', calendar)).toMatchObject({ kind: 'weekly-rest', certainty: 'decided' })
    expect(dayStatus('2026-06-05', calendar)).not.toHaveProperty('swappedWith')
  })

  it('a closure takes working days only, first and last day included', () => {
    const calendar = made({ closures: [{ first: '2026-09-10', last: '2026-09-14', issued: '2026-09-09', basis }] })
    const kinds = (['2026-09-09', '2026-09-10', '2026-09-11', '2026-09-12', '2026-09-14', '2026-09-15'] as const).map(
      (date) => dayStatus(date, calendar).kind,
    )
    expect(kinds).toEqual(['working', 'closure', 'closure', 'weekly-rest', 'closure', 'working'])
    expect(dayStatus('2026-09-10', calendar).basis).toBe(basis)
  })

  it('its own weekly rest: a one-stop centre that rests on Sunday only', () => {
    const calendar = made({ weeklyRest: ['sunday'] })
    expect([isWorkingDay('2024-03-02', calendar), isWorkingDay('2024-03-03', calendar)]).toEqual([true, false])
    // 10/3 on Saturday 29 April 2023 is then no rest day and is not made up
    expect(isWorkingDay('2023-05-02', calendar)).toBe(false)
    expect(isWorkingDay('2023-05-03', calendar)).toBe(true)
  })

  it('no weekly rest at all leaves holidays', () => {
    const calendar = made({ weeklyRest: [] })
    expect([isWorkingDay('2024-03-03', calendar), isWorkingDay('2024-09-02', calendar)]).toEqual([true, false])
  })

  it('its office hours, with weekdays that differ', () => {
    const calendar = made({
      officeHours: {
        sessions: [{ from: '08:00', to: '16:00' }],
        byWeekday: { friday: [{ from: '08:00', to: '12:00' }] },
      },
    })
    const appointment = (date: IsoDate) => {
      const end = computePeriodEnd({ by: date }, { calendar })
      return end.status === 'decided' && end.value.appointment
    }
    expect(appointment('2024-03-07')).toBe('2024-03-07T16:00:00+07:00')
    expect(appointment('2024-03-08')).toBe('2024-03-08T12:00:00+07:00')
  })

  it('knownOn leaves out what was issued later, closures too', () => {
    const calendar = made({
      notices: [swap('2026-06-05', '2026-06-13')],
      closures: [{ first: '2026-09-10', last: '2026-09-10', issued: '2026-09-09', basis }],
      knownOn: '2026-05-03',
    })
    expect(calendar.knownOn).toBe('2026-05-03')
    expect([isWorkingDay('2026-06-05', calendar), isWorkingDay('2026-09-10', calendar)]).toEqual([true, true])
    expect(isWorkingDay('2026-06-05', calendarAsKnownOn('2026-05-04', calendar))).toBe(false)
  })

  it('without knownOn the calendar is known on the day of its latest row', () => {
    expect(made({ notices: [{ ...notice({}), issued: '2027-03-01' }] }).knownOn).toBe('2027-03-01')
    expect(made({ notices: [notice({})] }).knownOn).toBe(vietnamCalendar.knownOn)
    expect(made({ base: calendarAsKnownOn('2024-04-11') }).knownOn).toBe('2024-04-11')
  })

  it('is added to the base it is given', () => {
    const first = made({ closures: [{ first: '2026-09-10', last: '2026-09-10', issued: '2026-09-09', basis }] })
    const second = made({ base: first, notices: [swap('2026-06-05', '2026-06-13')] })
    expect([isWorkingDay('2026-09-10', second), isWorkingDay('2026-06-05', second)]).toEqual([false, false])
  })

  it('nothing added gives the civil-service calendar', () => {
    expect(diffCalendars(vietnamCalendar, made({}))).toEqual([])
  })
})

describe('rows that change nothing are noticed, not refused', () => {
  it.each<readonly [string, Partial<Notice>, string, readonly (string | number)[]]>([
    ['a holiday named off', { off: ['2026-01-01'] }, 'calendar.already-off', ['notices', 0, 'off', 0]],
    ['a Sunday named off', { off: ['2026-06-07'] }, 'calendar.already-off', ['notices', 0, 'off', 0]],
    ['a Monday named worked', { worked: ['2026-06-01'] }, 'calendar.already-worked', ['notices', 0, 'worked', 0]],
    [
      'a swap of a Sunday',
      { swaps: [{ off: '2026-06-07', worked: '2026-06-13', status: 'decided' }] },
      'calendar.already-off',
      ['notices', 0, 'swaps', 0, 'off'],
    ],
    [
      'a swap for a Friday',
      { swaps: [{ off: '2026-06-05', worked: '2026-06-12', status: 'decided' }] },
      'calendar.already-worked',
      ['notices', 0, 'swaps', 0, 'worked'],
    ],
  ])('%s', (_, rest, code, path) => {
    const result = createCalendar({ notices: [notice(rest)] })
    expect(result.status).toBe('valid')
    expect(result.findings).toEqual([expect.objectContaining({ code, path, severity: 'notice' })])
  })

  it('1 January stays a public holiday, resting on the statute, when a notice names it off', () => {
    const calendar = made({ notices: [notice({ off: ['2026-01-01'] })] })
    expect(dayStatus('2026-01-01', calendar)).toEqual(dayStatus('2026-01-01'))
  })

  it('a Monday stays a working day when a notice names it worked', () => {
    const calendar = made({ notices: [notice({ worked: ['2026-06-01'] })] })
    expect(dayStatus('2026-06-01', calendar)).toEqual(dayStatus('2026-06-01'))
  })

  it('a predicted Tết day named off becomes certain', () => {
    const calendar = made({ notices: [notice({ off: ['2028-01-25'] })] })
    expect(dayStatus('2028-01-25', calendar)).toMatchObject({ kind: 'tet', certainty: 'decided' })
  })

  it('a declined swap is not checked against the days', () => {
    expect(createCalendar({ notices: [swap('2026-06-07', '2026-06-12', 'declined')] }).findings).toEqual([])
  })
})

describe('contradictions are refused, each with its path', () => {
  const unknownDay = 'someday' as 'monday'
  it.each<readonly [string, CalendarOptions, CalendarFinding['code'], readonly (string | number)[]]>([
    [
      'a worked holiday',
      { notices: [notice({ worked: ['2026-09-02'] })] },
      'calendar.worked-holiday',
      ['notices', 0, 'worked', 0],
    ],
    [
      'a swap that works a holiday',
      { notices: [notice({}), swap('2026-06-05', '2026-11-24')] },
      'calendar.worked-holiday',
      ['notices', 1, 'swaps', 0, 'worked'],
    ],
    [
      'a day both off and worked',
      { notices: [notice({ off: ['2026-06-06'] }), notice({ worked: ['2026-06-06'] })] },
      'calendar.off-and-worked',
      ['notices', 1],
    ],
    [
      'a closure backwards',
      { closures: [{ first: '2026-09-11', last: '2026-09-10', issued: '2026-09-09', basis }] },
      'calendar.range-reversed',
      ['closures', 0],
    ],
    [
      'a Tết backwards',
      { notices: [notice({ tet: ['2028-01-28', '2028-01-24'] })] },
      'calendar.range-reversed',
      ['notices', 0, 'tet'],
    ],
    [
      'a Tết without the New Year (26 January 2028)',
      { notices: [notice({ tet: ['2028-01-27', '2028-02-02'] })] },
      'calendar.tet-far-from-new-year',
      ['notices', 0, 'tet'],
    ],
    [
      'a second National Day on 4 September',
      { notices: [notice({ nationalDay: '2028-09-04' })] },
      'calendar.not-next-to-national-day',
      ['notices', 0, 'nationalDay'],
    ],
    [
      'seven days of weekly rest',
      { weeklyRest: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] },
      'calendar.no-working-weekday',
      ['weeklyRest'],
    ],
    ['an unknown weekday', { weeklyRest: ['sunday', unknownDay] }, 'calendar.weekday-unknown', ['weeklyRest', 1]],
    [
      'an unknown weekday of hours',
      { officeHours: { sessions: [{ from: '08:00', to: '12:00' }], byWeekday: { [unknownDay]: [] } } },
      'calendar.weekday-unknown',
      ['officeHours', 'byWeekday', 'someday'],
    ],
    ['no sessions', { officeHours: { sessions: [] } }, 'calendar.no-sessions', ['officeHours', 'sessions']],
    [
      'a session that is no time',
      { officeHours: { sessions: [{ from: '7h30', to: '11:30' }] } },
      'calendar.session-form',
      ['officeHours', 'sessions', 0],
    ],
    [
      'a session past 24:00',
      { officeHours: { sessions: [{ from: '07:30', to: '24:30' }] } },
      'calendar.session-form',
      ['officeHours', 'sessions', 0],
    ],
    [
      'a session backwards',
      { officeHours: { sessions: [{ from: '11:30', to: '07:30' }] } },
      'calendar.session-reversed',
      ['officeHours', 'sessions', 0],
    ],
    [
      'sessions that overlap, in any order',
      {
        officeHours: {
          sessions: [
            { from: '11:00', to: '17:00' },
            { from: '07:00', to: '11:30' },
          ],
        },
      },
      'calendar.sessions-overlap',
      ['officeHours', 'sessions'],
    ],
    [
      'sessions of a weekday that overlap',
      {
        officeHours: {
          sessions: [{ from: '07:00', to: '11:30' }],
          byWeekday: {
            saturday: [
              { from: '07:00', to: '11:30' },
              { from: '11:00', to: '12:00' },
            ],
          },
        },
      },
      'calendar.sessions-overlap',
      ['officeHours', 'byWeekday', 'saturday'],
    ],
    [
      'a day that does not exist',
      { notices: [notice({ off: ['2026-02-30'] })] },
      'calendar.date-impossible',
      ['notices', 0, 'off', 0],
    ],
    [
      'a Tết in Vietnamese order',
      { notices: [notice({ tet: ['25/01/2028' as IsoDate, '2028-01-29'] })] },
      'calendar.date-form',
      ['notices', 0, 'tet', 0],
    ],
    [
      'a day outside the calendar',
      { closures: [{ first: '2015-12-31', last: '2016-01-04', issued: '2015-12-30', basis }] },
      'calendar.date-outside',
      ['closures', 0, 'first'],
    ],
    [
      'an issue day that is none',
      { notices: [{ ...notice({}), issued: '2026-13-01' }] },
      'calendar.date-impossible',
      ['notices', 0, 'issued'],
    ],
    ['a day of knowledge that is none', { knownOn: '01/05/2026' as IsoDate }, 'calendar.date-form', ['knownOn']],
  ])('%s', (_, options, code, path) => {
    const result = createCalendar(options)
    expect(result.status).toBe('invalid')
    expect(result).not.toHaveProperty('calendar')
    const violations = result.findings.filter(({ severity }) => severity === 'violation')
    expect(violations).toEqual([expect.objectContaining({ code, path })])
    expect(violations[0]?.basis.length).toBeGreaterThan(0)
  })

  it('all contradictions are told at once', () => {
    const result = createCalendar({
      notices: [notice({ worked: ['2026-09-02'], nationalDay: '2028-09-04' })],
      weeklyRest: [unknownDay],
      officeHours: { sessions: [] },
      knownOn: 'today' as IsoDate,
    })
    expect(result.findings.map(({ code }) => code).sort()).toEqual([
      'calendar.date-form',
      'calendar.no-sessions',
      'calendar.not-next-to-national-day',
      'calendar.weekday-unknown',
      'calendar.worked-holiday',
    ])
  })

  it('an issue day before the calendar starts is fine, and so is touching sessions', () => {
    const result = createCalendar({
      notices: [{ ...notice({}), issued: '2015-12-30' }],
      officeHours: {
        sessions: [
          { from: '07:00', to: '11:30' },
          { from: '11:30', to: '24:00' },
        ],
      },
    })
    expect(result).toMatchObject({ status: 'valid', findings: [] })
  })

  it('the finding of a Tết names the New Year, the one of a holiday its kind', () => {
    const findings = createCalendar({
      notices: [notice({ tet: ['2028-01-27', '2028-02-02'], worked: ['2028-04-30'] })],
    }).findings
    expect(findings.map(({ params }) => params)).toEqual([
      { first: '2028-01-27', newYear: '2028-01-26' },
      { date: '2028-04-30', kind: 'public-holiday' },
    ])
    expect(findings[0]?.basis).toEqual([cite('45/2019/QH14@2019-11-20', '112', '3')])
  })
})

describe('diffCalendars', () => {
  it('lists the days that are worked in one and off in the other, earliest first', () => {
    const changes = diffCalendars(calendarAsKnownOn('2024-04-11'), calendarAsKnownOn('2024-04-12'))
    expect(changes.map(({ before, after }) => [after.date, before.kind, after.kind])).toEqual([
      ['2024-04-29', 'working', 'swapped-off'],
      ['2024-05-04', 'weekly-rest', 'swapped-work'],
    ])
  })

  it('is silent about a doubt that changes no day', () => {
    expect(diffCalendars(calendarAsKnownOn('2026-09-05'), calendarAsKnownOn('2026-09-06'))).toEqual([])
    expect(diffCalendars(vietnamCalendar, vietnamCalendar)).toEqual([])
  })

  it('swapped arguments give the same days, the other way round', () => {
    const [one, other] = [calendarAsKnownOn('2025-10-15'), vietnamCalendar]
    expect(diffCalendars(other, one).map(({ before, after }) => ({ before: after, after: before }))).toEqual(
      diffCalendars(one, other),
    )
  })
})

describe('what holds for every calendar', () => {
  const offset = fc.integer({ min: 0, max: 4300 })
  const dateAt = (days: number) =>
    new Date(Date.UTC(2016, 0, 1) + days * 86_400_000).toISOString().slice(0, 10) as IsoDate

  it('a holiday added never brings a deadline forward', () => {
    fc.assert(
      fc.property(offset, fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 90 }), (start, days, later) => {
        const closed = dateAt(start + later)
        const calendar = made({ closures: [{ first: closed, last: closed, issued: '2016-01-01', basis }] })
        return addWorkingDays(dateAt(start), days, calendar) >= addWorkingDays(dateAt(start), days)
      }),
      { numRuns: 40, seed: 17 },
    )
  })
})

describe('types', () => {
  it('a calendar is there only when it is valid', () => {
    const result = createCalendar({})
    // @ts-expect-error the calendar of an outcome that may be invalid
    result.calendar
    if (result.status === 'valid') expectTypeOf(result.calendar).toEqualTypeOf<WorkingCalendar>()
    // @ts-expect-error a notice without its citation
    const uncited: Notice = { issued: '2026-05-04', seen: 'text' }
    // @ts-expect-error an empty basis
    const empty: Notice = { issued: '2026-05-04', basis: [], seen: 'text' }
    expect([uncited, empty]).toHaveLength(2)
  })
})
