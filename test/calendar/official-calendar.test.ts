import { describe, expect, it } from 'vitest'
import { calendarAsKnownOn, dayStatus, isWorkingDay, notices } from '../../src/calendar'
import type { IsoDate } from '../../src/core/date'
import { cite } from '../../src/law/cite'
import { datesOf, everyDayOff, type OfficialYear, officialYears, weekdaysOff } from './official-schedule'

const off = everyDayOff()

function daysOf(year: number): readonly IsoDate[] {
  const days: IsoDate[] = []
  for (let time = Date.UTC(year, 0, 1); time < Date.UTC(year + 1, 0, 1); time += 86_400_000) {
    days.push(new Date(time).toISOString().slice(0, 10) as IsoDate)
  }
  return days
}

const isWeekend = (date: string): boolean => new Date(`${date}T00:00:00Z`).getUTCDay() % 6 === 0

describe('the hand-written schedule is consistent', () => {
  it.each(officialYears)('$year: days off are weekdays, worked days Saturdays', (line) => {
    expect(weekdaysOff(line).filter(isWeekend)).toEqual([])
    expect(
      datesOf(line.year, line.saturdaysWorked).filter((day) => new Date(`${day}T00:00:00Z`).getUTCDay() !== 6),
    ).toEqual([])
    const statutory = line.year < 2021 ? 10 : 11
    const extra = datesOf(line.year, line.swappedOff).length + datesOf(line.year, line.cultureDay).length
    expect(weekdaysOff(line)).toHaveLength(statutory + extra)
  })
})

describe('the calendar equals the official schedule on every day', () => {
  it.each(officialYears)('$year by $source', ({ year }) => {
    const wrong = daysOf(year).filter((day) => isWorkingDay(day) === off.has(day))
    expect(wrong).toEqual([])
  })

  it.each(officialYears)('$year: every day is decided or statutory', ({ year }) => {
    const doubtful = daysOf(year).filter((day) => !['decided', 'statutory'].includes(dayStatus(day).certainty))
    expect(doubtful).toEqual([])
  })
})

describe('kinds say why a day is off', () => {
  const columns = [
    ['tet', 'tet'],
    ['swappedOff', 'swapped-off'],
    ['cultureDay', 'culture-day'],
    ['saturdaysWorked', 'swapped-work'],
  ] as const satisfies readonly (readonly [keyof OfficialYear, string])[]

  it.each(officialYears)('$year', (line) => {
    for (const [column, kind] of columns) {
      expect(datesOf(line.year, line[column]).map((day) => [day, dayStatus(day).kind])).toEqual(
        datesOf(line.year, line[column]).map((day) => [day, kind]),
      )
    }
    const fixed = ['01-01', '04-30', '05-01', '09-02'].map((day) => dayStatus(`${line.year}-${day}` as IsoDate).kind)
    expect(fixed).toEqual(['public-holiday', 'public-holiday', 'public-holiday', 'public-holiday'])
    for (const day of weekdaysOff(line)) expect(dayStatus(day).working).toBe(false)
  })

  it.each<readonly [IsoDate, string, string]>([
    ['2021-09-03', 'national-day', '2 Sep 2021 is Thursday: the day after'],
    ['2022-09-01', 'national-day', '2 Sep 2022 is Friday: the day before'],
    ['2023-09-01', 'national-day', '2 Sep 2023 is Saturday: the day before'],
    ['2023-09-04', 'compensatory', 'for Saturday 2 Sep'],
    ['2024-09-03', 'national-day', '2 Sep 2024 is Monday: the day after'],
    ['2025-09-01', 'national-day', '2 Sep 2025 is Tuesday: the day before'],
    ['2026-09-01', 'national-day', '2 Sep 2026 is Wednesday: the day before'],
    ['2027-09-03', 'national-day', '2 Sep 2027 is Thursday: the day after'],
    ['2020-09-03', 'working', 'the Labour Code 2012 gave one day'],
    ['2023-04-29', 'public-holiday', '10/3 âm lịch on a Saturday'],
    ['2023-05-02', 'compensatory', 'for 10/3 on Saturday 29 April'],
    ['2023-05-03', 'compensatory', 'for Sunday 30 April'],
    ['2026-04-27', 'compensatory', 'for 10/3 on Sunday 26 April'],
    ['2024-02-10', 'tet', 'the New Year on a Saturday belongs to the break'],
    ['2024-03-02', 'weekly-rest', 'Decision 188/1999 art. 1'],
    ['2024-03-04', 'working', 'a Monday'],
    ['2025-11-24', 'working', 'the Culture Day starts in 2026'],
    ['2026-11-24', 'culture-day', '28/2026/QH16 art. 2'],
    ['2026-11-23', 'working', 'the swap with 28 November was declined'],
    ['2026-11-28', 'weekly-rest', 'the swap with 23 November was declined'],
  ])('%s is %s: %s', (date, kind) => {
    expect(dayStatus(date).kind).toBe(kind)
  })
})

describe('each day carries where it is written', () => {
  it.each<readonly [IsoDate, ReturnType<typeof cite>]>([
    ['2024-03-02', cite('188/1999/QĐ-TTg@1999-09-17', '1')],
    ['2024-04-29', cite('2450/VPCP-KGVX@2024-04-12')],
    ['2024-05-04', cite('2450/VPCP-KGVX@2024-04-12')],
    ['2025-05-02', cite('8726/VPCP-KGVX@2024-11-26')],
    ['2025-09-01', cite('8726/VPCP-KGVX@2024-11-26')],
    ['2019-02-04', cite('6519/VPCP-KGVX@2018-07-11')],
    ['2026-01-02', cite('12729/VPCP-KGVX@2025-12-25')],
    ['2026-08-31', cite('9441/TB-BNV@2025-10-16')],
    ['2026-11-23', cite('10065/VPCP-KGVX@2026-10-02')],
    ['2026-11-24', cite('28/2026/QH16@2026-04-24', '2')],
    ['2027-02-04', cite('10065/VPCP-KGVX@2026-10-02')],
    ['2024-01-01', cite('45/2019/QH14@2019-11-20', '112', '1')],
    ['2020-01-01', cite('10/2012/QH13@2012-06-18', '115', '1')],
    ['2024-04-18', cite('45/2019/QH14@2019-11-20', '112', '1', 'e')],
    ['2023-05-02', cite('45/2019/QH14@2019-11-20', '111', '3')],
    ['2017-05-02', cite('10/2012/QH13@2012-06-18', '115', '3')],
  ])('%s rests on %o', (date, citation) => {
    expect(dayStatus(date).basis[0]).toEqual(citation)
  })

  it('names the other day of a swap, across the years too', () => {
    expect(dayStatus('2018-12-31').swappedWith).toBe('2019-01-05')
    expect(dayStatus('2019-01-05').swappedWith).toBe('2018-12-31')
    expect(dayStatus('2026-08-22').swappedWith).toBe('2026-08-31')
    expect(dayStatus('2026-11-23')).not.toHaveProperty('swappedWith')
  })
})

describe('the calendar as an officer knew it', () => {
  it('2450/VPCP-KGVX of 12 April 2024 swapped 29 April for Saturday 4 May', () => {
    const [before, after] = [calendarAsKnownOn('2024-04-11'), calendarAsKnownOn('2024-04-12')]
    expect([isWorkingDay('2024-04-29', before), isWorkingDay('2024-05-04', before)]).toEqual([true, false])
    expect([isWorkingDay('2024-04-29', after), isWorkingDay('2024-05-04', after)]).toEqual([false, true])
    expect([before.knownOn, after.knownOn]).toEqual(['2024-04-11', '2024-04-12'])
  })

  it('12729/VPCP-KGVX of 25 December 2025 came eight days before 2 January 2026', () => {
    expect(isWorkingDay('2026-01-02', calendarAsKnownOn('2025-12-24'))).toBe(true)
    expect(isWorkingDay('2026-01-02', calendarAsKnownOn('2025-12-25'))).toBe(false)
  })

  it('on 20 September 2026 the swap of 23 and 28 November 2026 was pending, each day still what it was', () => {
    const known = calendarAsKnownOn('2026-09-20')
    expect(dayStatus('2026-11-23', known)).toMatchObject({
      working: true,
      kind: 'working',
      certainty: 'pending',
      swappedWith: '2026-11-28',
    })
    expect(dayStatus('2026-11-28', known)).toMatchObject({
      working: false,
      kind: 'weekly-rest',
      certainty: 'pending',
      swappedWith: '2026-11-23',
    })
    expect(dayStatus('2026-11-23', calendarAsKnownOn('2026-09-05')).certainty).toBe('statutory')
    expect(dayStatus('2026-11-23', calendarAsKnownOn('2026-10-01')).certainty).toBe('pending')
    expect(dayStatus('2026-11-23', calendarAsKnownOn('2026-10-02')).certainty).toBe('decided')
  })

  it('24 November 2026 became a day off with 28/2026/QH16 of 24 April 2026', () => {
    expect(dayStatus('2026-11-24', calendarAsKnownOn('2026-04-23')).kind).toBe('working')
    expect(dayStatus('2026-11-24', calendarAsKnownOn('2026-04-24')).kind).toBe('culture-day')
  })

  it('the second National Day of 2021 was unknown until the Labour Code of 20 November 2019, then foreseen', () => {
    expect(dayStatus('2021-09-03', calendarAsKnownOn('2019-11-19'))).toMatchObject({ kind: 'working' })
    expect(dayStatus('2021-09-03', calendarAsKnownOn('2019-11-20'))).toMatchObject({
      kind: 'national-day',
      certainty: 'predicted',
    })
    expect(dayStatus('2021-09-01', calendarAsKnownOn('2019-11-20'))).toMatchObject({
      kind: 'working',
      certainty: 'predicted',
    })
    expect(dayStatus('2021-09-03', calendarAsKnownOn('2020-11-27')).certainty).toBe('decided')
  })

  it('looks back in a calendar it is given', () => {
    const known = calendarAsKnownOn('2024-04-12', calendarAsKnownOn('2024-04-11'))
    expect(isWorkingDay('2024-04-29', known)).toBe(false)
  })

  it('still answers when nothing was known: no notice, no statute of that time', () => {
    expect(isWorkingDay('2024-02-09', calendarAsKnownOn('1990-01-01'))).toBe(true)
  })
})

describe('predictions would have foretold every announced break', () => {
  const dayBefore = (date: string) =>
    new Date(Date.parse(`${date}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10) as IsoDate

  it.each(officialYears)('Tết $year, as known the day before it was announced', ({ year, tet }) => {
    const issued = notices.find((notice) => notice.tet?.[1].startsWith(String(year)))?.issued as IsoDate
    const known = calendarAsKnownOn(dayBefore(issued))
    const season = daysOf(year).filter((day) => day >= `${year}-01-10` && day <= `${year}-03-10` && !isWeekend(day))
    expect(season.filter((day) => !isWorkingDay(day, known))).toEqual(datesOf(year, tet))
    for (const day of datesOf(year, tet)) expect(dayStatus(day, known).certainty).toBe('predicted')
  })

  it.each(officialYears.filter(({ year }) => year >= 2021))('National Day $year', ({ year, nationalDay }) => {
    const issued = notices.find((notice) => notice.nationalDay?.startsWith(String(year)))?.issued as IsoDate
    const known = calendarAsKnownOn(dayBefore(issued))
    const season = daysOf(year).filter((day) => day.slice(5) >= '09-01' && day.slice(5) <= '09-12' && !isWeekend(day))
    expect(season.filter((day) => !isWorkingDay(day, known))).toEqual(datesOf(year, nationalDay))
  })

  it('days that another choice would take are predicted too', () => {
    // Tết 2028 is Wednesday 26 January: likely 24-28 January, at the earliest 23, at the latest 31 (make-up)
    expect(dayStatus('2028-01-24')).toMatchObject({ kind: 'tet', certainty: 'predicted' })
    expect(dayStatus('2028-01-28')).toMatchObject({ kind: 'tet', certainty: 'predicted' })
    expect(dayStatus('2028-01-31')).toMatchObject({ kind: 'working', certainty: 'predicted' })
    expect(dayStatus('2028-02-01')).toMatchObject({ kind: 'working', certainty: 'statutory' })
    expect(dayStatus('2028-09-01').certainty).toBe('predicted')
    expect(dayStatus('2028-04-04')).toMatchObject({ kind: 'public-holiday', certainty: 'statutory' })
  })
})
