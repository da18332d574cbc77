import type { IsoDate } from '../core/date'
import type { DatedValues } from '../core/parameter'
import { cite } from './cite'

const verifiedOn: IsoDate = '2026-11-23'

/** Ngày nghỉ hằng tuần của cơ quan nhà nước. Unit: days of the week, 0 = Sunday. */
export const weeklyRest: DatedValues<readonly number[]> = [
  { from: '1999-10-02', value: [0, 6], basis: [cite('188/1999/QĐ-TTg@1999-09-17', '1')], verifiedOn, seen: 'text' },
]

/** Ngày lễ cố định theo dương lịch: `MM-DD`. */
export const fixedHolidays: DatedValues<readonly string[]> = [
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
]

/** Ngày lễ theo âm lịch (Giỗ Tổ Hùng Vương): month and day. */
export const lunarHolidays: DatedValues<readonly (readonly [month: number, day: number])[]> = [
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
]

/** Số ngày nghỉ Tết Âm lịch. Unit: days. */
export const tetDays: DatedValues<number> = [
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
]

/** Số ngày nghỉ lễ Quốc khánh; from the second day on it is the day before or after 2 September. Unit: days. */
export const nationalDays: DatedValues<number> = [
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
]

/** Nghỉ bù khi ngày nghỉ hằng tuần trùng ngày lễ: made up on the next working day. Unit: working days later. */
export const makeUp: DatedValues<number> = [
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
]

/** Ngày Văn hóa Việt Nam: `MM-DD`. It is not in article 112.1 of the Labour Code. */
export const cultureDay: DatedValues<string> = [
  {
    from: '2026-07-01',
    value: '11-24',
    basis: [cite('28/2026/QH16@2026-04-24', '2')],
    verifiedOn,
    seen: 'secondary',
  },
]
