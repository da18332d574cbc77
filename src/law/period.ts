import type { IsoDate } from '../core/date'
import type { Parameter } from '../core/parameter'
import { cite } from './cite'

const verifiedOn: IsoDate = '2026-11-23'

/** Ngày đầu tiên không tính vào thời hạn. Unit: days not counted at the start. */
export const firstDayExcluded: Parameter<number> = {
  id: 'period.first-day-excluded',
  vi: 'Số ngày đầu không tính vào thời hạn theo ngày, tuần, tháng, năm',
  en: 'Days at the start not counted in a period of days, weeks, months or years',
  unit: 'day',
  values: [
    {
      from: '2006-01-01',
      value: 1,
      basis: [cite('33/2005/QH11@2005-06-14', '152', '2'), cite('33/2005/QH11@2005-06-14', '152', '3')],
      verifiedOn,
      seen: 'memory',
    },
    {
      from: '2017-01-01',
      value: 1,
      basis: [cite('91/2015/QH13@2015-11-24', '147', '2'), cite('91/2015/QH13@2015-11-24', '147', '3')],
      verifiedOn,
      seen: 'text',
    },
  ],
}

/** Thời hạn bằng phút, giờ bắt đầu từ thời điểm đã xác định. Unit: minutes lost at the start. */
export const clockStart: Parameter<number> = {
  id: 'period.clock-start',
  vi: 'Độ trễ khi bắt đầu thời hạn tính bằng phút, giờ',
  en: 'Delay at the start of a period of minutes or hours',
  unit: 'minute',
  values: [
    {
      from: '2006-01-01',
      value: 0,
      basis: [cite('33/2005/QH11@2005-06-14', '152', '1')],
      verifiedOn,
      seen: 'memory',
    },
    {
      from: '2017-01-01',
      value: 0,
      basis: [cite('91/2015/QH13@2015-11-24', '147', '1')],
      verifiedOn,
      seen: 'text',
    },
  ],
}

/** Giờ kết thúc ngày cuối cùng của thời hạn. Unit: hour of the day. */
export const endOfLastDay: Parameter<number> = {
  id: 'period.end-of-last-day',
  vi: 'Thời điểm kết thúc ngày cuối cùng của thời hạn',
  en: 'Hour at which the last day of a period ends',
  unit: 'hour of the day',
  values: [
    {
      from: '2006-01-01',
      value: 24,
      basis: [cite('33/2005/QH11@2005-06-14', '153', '6')],
      verifiedOn,
      seen: 'memory',
    },
    {
      from: '2017-01-01',
      value: 24,
      basis: [cite('91/2015/QH13@2015-11-24', '148', '6')],
      verifiedOn,
      seen: 'text',
    },
  ],
}

/** Ngày cuối cùng là ngày nghỉ thì kết thúc vào ngày làm việc tiếp theo. Unit: working days later. */
export const rollForward: Parameter<number> = {
  id: 'period.roll-forward',
  vi: 'Ngày cuối cùng của thời hạn là ngày nghỉ thì chuyển sang ngày làm việc tiếp theo',
  en: 'A period whose last day is a day off ends on the next working day',
  unit: 'working day',
  values: [
    {
      from: '2006-01-01',
      value: 1,
      basis: [cite('33/2005/QH11@2005-06-14', '153', '5')],
      verifiedOn,
      seen: 'memory',
    },
    {
      from: '2017-01-01',
      value: 1,
      basis: [cite('91/2015/QH13@2015-11-24', '148', '5')],
      verifiedOn,
      seen: 'text',
    },
  ],
}

/** Ngày tương ứng của tuần, tháng, năm cuối cùng; tháng không có ngày tương ứng thì là ngày cuối tháng. */
export const correspondingDay: Parameter<'clamp-to-month-end'> = {
  id: 'period.corresponding-day',
  vi: 'Ngày kết thúc thời hạn tính bằng tuần, tháng, năm',
  en: 'Last day of a period of weeks, months or years',
  unit: 'rule',
  values: [
    {
      from: '2006-01-01',
      value: 'clamp-to-month-end',
      basis: [cite('33/2005/QH11@2005-06-14', '153', '3')],
      verifiedOn,
      seen: 'memory',
    },
    {
      from: '2017-01-01',
      value: 'clamp-to-month-end',
      basis: [
        cite('91/2015/QH13@2015-11-24', '148', '3'),
        cite('91/2015/QH13@2015-11-24', '148', '2'),
        cite('91/2015/QH13@2015-11-24', '148', '4'),
      ],
      verifiedOn,
      seen: 'text',
    },
  ],
}
