import type { IsoDate } from '../core/date'
import type { DatedValues } from '../core/parameter'
import { cite } from './cite'

const verifiedOn: IsoDate = '2026-11-23'

/** Ngày đầu tiên không tính vào thời hạn. Unit: days not counted at the start. */
export const firstDayExcluded: DatedValues<number> = [
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
]

/** Thời hạn bằng phút, giờ bắt đầu từ thời điểm đã xác định. Unit: minutes lost at the start. */
export const clockStart: DatedValues<number> = [
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
]

/** Giờ kết thúc ngày cuối cùng của thời hạn. Unit: hour of the day. */
export const endOfLastDay: DatedValues<number> = [
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
]

/** Ngày cuối cùng là ngày nghỉ thì kết thúc vào ngày làm việc tiếp theo. Unit: working days later. */
export const rollForward: DatedValues<number> = [
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
]

/** Ngày tương ứng của tuần, tháng, năm cuối cùng; tháng không có ngày tương ứng thì là ngày cuối tháng. */
export const correspondingDay: DatedValues<'clamp-to-month-end'> = [
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
]
