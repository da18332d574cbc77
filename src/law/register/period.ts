import type { Parameter } from '../../core/parameter'
import * as law from '../period'

/** Tên các tham số về cách tính thời hạn — the names and units of the values of `law/period`, apart from them: a rule that counts needs no names. */
export const periodParameters: readonly Parameter<unknown>[] = [
  {
    id: 'period.first-day-excluded',
    vi: 'Số ngày đầu không tính vào thời hạn theo ngày, tuần, tháng, năm',
    en: 'Days at the start not counted in a period of days, weeks, months or years',
    unit: 'day',
    values: law.firstDayExcluded,
  },
  {
    id: 'period.clock-start',
    vi: 'Độ trễ khi bắt đầu thời hạn tính bằng phút, giờ',
    en: 'Delay at the start of a period of minutes or hours',
    unit: 'minute',
    values: law.clockStart,
  },
  {
    id: 'period.end-of-last-day',
    vi: 'Thời điểm kết thúc ngày cuối cùng của thời hạn',
    en: 'Hour at which the last day of a period ends',
    unit: 'hour of the day',
    values: law.endOfLastDay,
  },
  {
    id: 'period.roll-forward',
    vi: 'Ngày cuối cùng của thời hạn là ngày nghỉ thì chuyển sang ngày làm việc tiếp theo',
    en: 'A period whose last day is a day off ends on the next working day',
    unit: 'working day',
    values: law.rollForward,
  },
  {
    id: 'period.corresponding-day',
    vi: 'Ngày kết thúc thời hạn tính bằng tuần, tháng, năm',
    en: 'Last day of a period of weeks, months or years',
    unit: 'rule',
    values: law.correspondingDay,
  },
]
