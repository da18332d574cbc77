import { readFileSync } from 'node:fs'
import { addWorkingDays, isWorkingDay } from 'congvu/calendar'
import type { IsoDate } from 'congvu/core'
import { addBusinessDays, formatISO, parseISO } from 'date-fns'
import Holidays from 'date-holidays'
import luxon, { type DateTime } from 'luxon-business-days'
import moment from 'moment-business-days'
import type { Effort, Row } from './row'
import { medians } from './timing'

const daysOff: readonly string[] = JSON.parse(readFileSync(new URL('./days-off.json', import.meta.url), 'utf8'))

const dates = Array.from(
  { length: 256 },
  (_, number) => `20${16 + (number % 12)}-0${1 + (number % 9)}-${10 + (number % 18)}` as IsoDate,
)
let turn = 0
const next = (): IsoDate => {
  turn = (turn + 1) & 255
  return dates[turn] as IsoDate
}

/** Working days from ISO to ISO, against the libraries a developer would take otherwise. */
export async function measureWorkingDays(effort: Effort): Promise<readonly Row[]> {
  moment.updateLocale('en', { holidays: [...daysOff], holidayFormat: 'YYYY-MM-DD', workingWeekdays: [1, 2, 3, 4, 5] })
  const off = new Set(daysOff)
  const matchers = [(day: DateTime): boolean => off.has(day.toISODate() ?? '')]
  const calendar = new Holidays('VN')
  const time = await medians(
    {
      ours: () => addWorkingDays(next(), 15),
      one: () => addWorkingDays(next(), 1),
      thousand: () => addWorkingDays(next(), 1000),
      dateFns: () => formatISO(addBusinessDays(parseISO(next()), 15), { representation: 'date' }),
      moment: () => moment(next(), 'YYYY-MM-DD').businessAdd(15).format('YYYY-MM-DD'),
      luxon: () => {
        const day = luxon.DateTime.fromISO(next())
        day.setupBusiness({ businessDays: [1, 2, 3, 4, 5], holidayMatchers: matchers })
        return day.plusBusiness({ days: 15 }).toISODate()
      },
      isWorkingDay: () => isWorkingDay(next()),
      dateHolidays: () => calendar.isHoliday(`${next()} 12:00:00`),
    },
    effort,
  )
  const fifteen = {
    what: '`addWorkingDays`, 15 days, ISO to ISO, days off of Viet Nam',
    ours: time.ours,
    unit: 'ns',
  } as const
  return [
    {
      ...fifteen,
      id: 'add.date-fns',
      compared: 'date-fns `parseISO`, `addBusinessDays`, `formatISO`, which know no holiday',
      theirs: time.dateFns,
      kind: 'faster',
      target: 5,
    },
    {
      ...fifteen,
      id: 'add.moment',
      compared: 'moment-business-days `businessAdd` with the same days off',
      theirs: time.moment,
      kind: 'faster',
    },
    {
      ...fifteen,
      id: 'add.luxon',
      compared: 'luxon-business-days `plusBusiness` with the same days off',
      theirs: time.luxon,
      kind: 'faster',
    },
    {
      id: 'add.thousand',
      what: '`addWorkingDays`, 1,000 days',
      compared: 'the same for 1 day',
      ours: time.thousand,
      theirs: time.one,
      unit: 'ns',
      kind: 'cost',
      target: 1.5,
    },
    {
      id: 'day.date-holidays',
      what: '`isWorkingDay`',
      compared: 'date-holidays `isHoliday` for VN, which knows no swap and no weekly rest',
      ours: time.isWorkingDay,
      theirs: time.dateHolidays,
      unit: 'ns',
      kind: 'faster',
    },
  ]
}
