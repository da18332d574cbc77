import type { IsoDate } from '../../src/core/date'

/** The official schedule of one year, written by hand from the notices; the oracle of the calendar tests. */
export interface OfficialYear {
  readonly year: number
  /** The notices the line was taken from. */
  readonly source: string
  /** Monday-to-Friday days that are not worked, `MM-DD`, by reason. */
  readonly tet: string
  readonly hungKings: string
  readonly liberationAndLabour: string
  readonly nationalDay: string
  readonly newYear: string
  readonly swappedOff?: string
  readonly cultureDay?: string
  /** Saturdays that are worked, `MM-DD`. */
  readonly saturdaysWorked?: string
}

export const officialYears: readonly OfficialYear[] = [
  {
    year: 2016,
    source: 'Government meeting of 29 Oct 2015; Labour Code 2012 art. 115',
    newYear: '01-01',
    tet: '02-08 02-09 02-10 02-11 02-12',
    hungKings: '04-18', // Sat 16 April
    liberationAndLabour: '05-02 05-03', // Sat 30 April, Sun 1 May
    nationalDay: '09-02',
  },
  {
    year: 2017,
    source: 'approval of late 2016; Labour Code 2012 art. 115',
    newYear: '01-02', // Sun 1 January
    tet: '01-26 01-27 01-30 01-31 02-01',
    hungKings: '04-06',
    liberationAndLabour: '05-01 05-02', // Sun 30 April
    nationalDay: '09-04', // Sat 2 September
  },
  {
    year: 2018,
    source: 'approval of late 2017; 6519/VPCP-KGVX of 11 Jul 2018 (swap)',
    newYear: '01-01',
    tet: '02-14 02-15 02-16 02-19 02-20',
    hungKings: '04-25',
    liberationAndLabour: '04-30 05-01',
    nationalDay: '09-03', // Sun 2 September
    swappedOff: '12-31', // for Sat 5 January 2019
  },
  {
    year: 2019,
    source: '6519/VPCP-KGVX of 11 Jul 2018',
    newYear: '01-01',
    tet: '02-04 02-05 02-06 02-07 02-08',
    hungKings: '04-15', // Sun 14 April
    liberationAndLabour: '04-30 05-01',
    nationalDay: '09-02',
    swappedOff: '04-29',
    saturdaysWorked: '01-05 05-04',
  },
  {
    year: 2020,
    source: 'MOLISA notice of 2019; Labour Code 2012 art. 115',
    newYear: '01-01',
    tet: '01-23 01-24 01-27 01-28 01-29',
    hungKings: '04-02',
    liberationAndLabour: '04-30 05-01',
    nationalDay: '09-02', // one day: the Labour Code 2019 is in force from 2021
  },
  {
    year: 2021,
    source: '4875/TB-LĐTBXH of 27 Nov 2020',
    newYear: '01-01',
    tet: '02-10 02-11 02-12 02-15 02-16',
    hungKings: '04-21',
    liberationAndLabour: '04-30 05-03', // Sat 1 May
    nationalDay: '09-02 09-03',
  },
  {
    year: 2022,
    source: '245/VPCP-KGVX of 11 Jan 2022; 119/TB-LĐTBXH',
    newYear: '01-03', // Sat 1 January
    tet: '01-31 02-01 02-02 02-03 02-04',
    hungKings: '04-11', // Sun 10 April
    liberationAndLabour: '05-02 05-03', // Sat 30 April, Sun 1 May
    nationalDay: '09-01 09-02',
  },
  {
    year: 2023,
    source: '8056/VPCP-KGVX of 1 Dec 2022; 5034/TB-LĐTBXH',
    newYear: '01-02', // Sun 1 January
    tet: '01-20 01-23 01-24 01-25 01-26',
    hungKings: '', // Sat 29 April, made up with the two below
    liberationAndLabour: '05-01 05-02 05-03', // Sun 30 April
    nationalDay: '09-01 09-04', // Sat 2 September
  },
  {
    year: 2024,
    source: '5015/TB-LĐTBXH of 22 Nov 2023; 2450/VPCP-KGVX of 12 Apr 2024 (swap)',
    newYear: '01-01',
    tet: '02-08 02-09 02-12 02-13 02-14',
    hungKings: '04-18',
    liberationAndLabour: '04-30 05-01',
    nationalDay: '09-02 09-03',
    swappedOff: '04-29',
    saturdaysWorked: '05-04',
  },
  {
    year: 2025,
    source: '8726/VPCP-KGVX of 26 Nov 2024; 6150/TB-BLĐTBXH of 3 Dec 2024',
    newYear: '01-01',
    tet: '01-27 01-28 01-29 01-30 01-31',
    hungKings: '04-07',
    liberationAndLabour: '04-30 05-01',
    nationalDay: '09-01 09-02',
    swappedOff: '05-02',
    saturdaysWorked: '04-26',
  },
  {
    year: 2026,
    source: '9441/TB-BNV of 16 Oct 2025; 12729/VPCP-KGVX of 25 Dec 2025; 28/2026/QH16 art. 2; 10065/VPCP-KGVX',
    newYear: '01-01',
    tet: '02-16 02-17 02-18 02-19 02-20',
    hungKings: '04-27', // Sun 26 April
    liberationAndLabour: '04-30 05-01',
    nationalDay: '09-01 09-02',
    swappedOff: '01-02 08-31', // 23 November was proposed and declined
    cultureDay: '11-24',
    saturdaysWorked: '01-10 08-22',
  },
  {
    year: 2027,
    source: '10065/VPCP-KGVX of 2 Oct 2026',
    newYear: '01-01',
    tet: '02-04 02-05 02-08 02-09 02-10',
    hungKings: '04-16',
    liberationAndLabour: '04-30 05-03', // Sat 1 May
    nationalDay: '09-02 09-03',
    cultureDay: '11-24',
  },
]

/** `MM-DD` words of a line as days of its year. */
export function datesOf(year: number, words: string | undefined): readonly IsoDate[] {
  return (words ?? '')
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => `${year}-${word}` as IsoDate)
}

/** Every weekday of a line that is not worked. */
export function weekdaysOff(line: OfficialYear): readonly IsoDate[] {
  const { newYear, tet, hungKings, liberationAndLabour, nationalDay, swappedOff, cultureDay } = line
  return [newYear, tet, hungKings, liberationAndLabour, nationalDay, swappedOff, cultureDay].flatMap((words) =>
    datesOf(line.year, words),
  )
}

/** Every day of 2016-2027 that the schedule says is not worked. */
export function everyDayOff(): ReadonlySet<string> {
  const off = new Set<string>(officialYears.flatMap(weekdaysOff))
  for (let time = Date.UTC(2016, 0, 1); time < Date.UTC(2028, 0, 1); time += 86_400_000) {
    const day = new Date(time)
    if (day.getUTCDay() % 6 === 0) off.add(day.toISOString().slice(0, 10))
  }
  for (const line of officialYears) for (const day of datesOf(line.year, line.saturdaysWorked)) off.delete(day)
  return off
}
