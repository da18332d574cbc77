import type { IsoDate } from '../core/date'
import type { Parameter } from '../core/parameter'
import { cite } from './cite'

const verifiedOn: IsoDate = '2026-11-23'

/** Ngày nghỉ hằng tuần của cơ quan nhà nước. Unit: days of the week, 0 = Sunday. */
export const weeklyRest: Parameter<readonly number[]> = {
  id: 'calendar.weekly-rest',
  vi: 'Ngày nghỉ hằng tuần của cơ quan hành chính',
  en: 'Weekly rest days of administrative agencies',
  unit: 'weekday (0 = Sunday)',
  values: [
    { from: '1999-10-02', value: [0, 6], basis: [cite('188/1999/QĐ-TTg@1999-09-17', '1')], verifiedOn, seen: 'text' },
  ],
}

/** Ngày lễ cố định theo dương lịch: `MM-DD`. */
export const fixedHolidays: Parameter<readonly string[]> = {
  id: 'calendar.fixed-holidays',
  vi: 'Ngày lễ cố định theo dương lịch',
  en: 'Public holidays fixed in the solar calendar',
  unit: 'MM-DD',
  values: [
    {
      from: '2013-05-01',
      value: ['01-01', '04-30', '05-01', '09-02'],
      basis: [cite('10/2012/QH13@2012-06-18', '115', '1')],
      verifiedOn,
      seen: 'secondary',
    },
    {
      from: '2021-01-01',
      value: ['01-01', '04-30', '05-01', '09-02'],
      basis: [cite('45/2019/QH14@2019-11-20', '112', '1')],
      verifiedOn,
      seen: 'text',
    },
  ],
}

/** Ngày lễ theo âm lịch (Giỗ Tổ Hùng Vương): month and day. */
export const lunarHolidays: Parameter<readonly (readonly [month: number, day: number])[]> = {
  id: 'calendar.lunar-holidays',
  vi: 'Ngày Giỗ Tổ Hùng Vương (âm lịch)',
  en: 'Hùng Kings’ commemoration day (lunar)',
  unit: 'lunar month, day',
  values: [
    {
      from: '2013-05-01',
      value: [[3, 10]],
      basis: [cite('10/2012/QH13@2012-06-18', '115', '1', 'e')],
      verifiedOn,
      seen: 'secondary',
    },
    {
      from: '2021-01-01',
      value: [[3, 10]],
      basis: [cite('45/2019/QH14@2019-11-20', '112', '1', 'e')],
      verifiedOn,
      seen: 'text',
    },
  ],
}

/** Số ngày nghỉ Tết Âm lịch. Unit: days. */
export const tetDays: Parameter<number> = {
  id: 'calendar.tet-days',
  vi: 'Số ngày nghỉ Tết Âm lịch',
  en: 'Days off for the lunar New Year',
  unit: 'day',
  values: [
    {
      from: '2013-05-01',
      value: 5,
      basis: [cite('10/2012/QH13@2012-06-18', '115', '1', 'b')],
      verifiedOn,
      seen: 'secondary',
    },
    {
      from: '2021-01-01',
      value: 5,
      basis: [cite('45/2019/QH14@2019-11-20', '112', '1', 'b')],
      verifiedOn,
      seen: 'text',
    },
  ],
}

/** Số ngày nghỉ lễ Quốc khánh; from the second day on it is the day before or after 2 September. Unit: days. */
export const nationalDays: Parameter<number> = {
  id: 'calendar.national-days',
  vi: 'Số ngày nghỉ lễ Quốc khánh',
  en: 'Days off for National Day',
  unit: 'day',
  values: [
    {
      from: '2013-05-01',
      value: 1,
      basis: [cite('10/2012/QH13@2012-06-18', '115', '1', 'đ')],
      verifiedOn,
      seen: 'secondary',
    },
    {
      from: '2021-01-01',
      value: 2,
      basis: [cite('45/2019/QH14@2019-11-20', '112', '1', 'đ'), cite('45/2019/QH14@2019-11-20', '112', '3')],
      verifiedOn,
      seen: 'text',
    },
  ],
}

/** Nghỉ bù khi ngày nghỉ hằng tuần trùng ngày lễ: made up on the next working day. Unit: working days later. */
export const makeUp: Parameter<number> = {
  id: 'calendar.make-up',
  vi: 'Nghỉ bù khi ngày nghỉ hằng tuần trùng ngày nghỉ lễ',
  en: 'Make-up for a weekly rest day that coincides with a public holiday',
  unit: 'working day',
  values: [
    {
      from: '2013-05-01',
      value: 1,
      basis: [cite('10/2012/QH13@2012-06-18', '115', '3')],
      verifiedOn,
      seen: 'secondary',
    },
    {
      from: '2021-01-01',
      value: 1,
      basis: [cite('45/2019/QH14@2019-11-20', '111', '3')],
      verifiedOn,
      seen: 'text',
    },
  ],
}

/** Ngày Văn hóa Việt Nam: `MM-DD`. It is not in article 112.1 of the Labour Code. */
export const cultureDay: Parameter<string> = {
  id: 'calendar.culture-day',
  vi: 'Ngày Văn hóa Việt Nam',
  en: 'Viet Nam Culture Day',
  unit: 'MM-DD',
  values: [
    {
      from: '2026-07-01',
      value: '11-24',
      basis: [cite('28/2026/QH16@2026-04-24', '2')],
      verifiedOn,
      seen: 'secondary',
    },
  ],
}
