import type { Parameter } from '../../core/parameter'
import * as law from '../calendar'

/** Tên các tham số của lịch làm việc — the names and units of the values of `law/calendar`, apart from them: a rule that counts needs no names. */
export const calendarParameters: readonly Parameter<unknown>[] = [
  {
    id: 'calendar.weekly-rest',
    vi: 'Ngày nghỉ hằng tuần của cơ quan hành chính',
    en: 'Weekly rest days of administrative agencies',
    unit: 'weekday (0 = Sunday)',
    values: law.weeklyRest,
  },
  {
    id: 'calendar.fixed-holidays',
    vi: 'Ngày lễ cố định theo dương lịch',
    en: 'Public holidays fixed in the solar calendar',
    unit: 'MM-DD',
    values: law.fixedHolidays,
  },
  {
    id: 'calendar.lunar-holidays',
    vi: 'Ngày Giỗ Tổ Hùng Vương (âm lịch)',
    en: 'Hùng Kings’ commemoration day (lunar)',
    unit: 'lunar month, day',
    values: law.lunarHolidays,
  },
  {
    id: 'calendar.tet-days',
    vi: 'Số ngày nghỉ Tết Âm lịch',
    en: 'Days off for the lunar New Year',
    unit: 'day',
    values: law.tetDays,
  },
  {
    id: 'calendar.national-days',
    vi: 'Số ngày nghỉ lễ Quốc khánh',
    en: 'Days off for National Day',
    unit: 'day',
    values: law.nationalDays,
  },
  {
    id: 'calendar.make-up',
    vi: 'Nghỉ bù khi ngày nghỉ hằng tuần trùng ngày nghỉ lễ',
    en: 'Make-up for a weekly rest day that coincides with a public holiday',
    unit: 'working day',
    values: law.makeUp,
  },
  {
    id: 'calendar.culture-day',
    vi: 'Ngày Văn hóa Việt Nam',
    en: 'Viet Nam Culture Day',
    unit: 'MM-DD',
    values: law.cultureDay,
  },
]
