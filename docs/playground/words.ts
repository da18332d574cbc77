import type { DayKind, DayStatus } from 'congvu/calendar'
import type { Bilingual, DeadlineStatus, IsoDate, Severity } from 'congvu/core'
import type { Locale } from 'congvu/messages'
import { dayPart, inVietnam, weekdayOf } from './moments'

/** Thứ trong tuần, Monday first: in full and in short. */
export const weekdays: Readonly<Record<Locale, readonly (readonly [full: string, short: string])[]>> = {
  vi: [
    ['thứ Hai', 'T2'],
    ['thứ Ba', 'T3'],
    ['thứ Tư', 'T4'],
    ['thứ Năm', 'T5'],
    ['thứ Sáu', 'T6'],
    ['thứ Bảy', 'T7'],
    ['chủ nhật', 'CN'],
  ],
  en: [
    ['Monday', 'Mo'],
    ['Tuesday', 'Tu'],
    ['Wednesday', 'We'],
    ['Thursday', 'Th'],
    ['Friday', 'Fr'],
    ['Saturday', 'Sa'],
    ['Sunday', 'Su'],
  ],
}

const monthsEn = Array.from({ length: 12 }, (_, month) =>
  new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2000, month)),
)

const kinds: Readonly<Record<DayKind, Bilingual>> = {
  working: { vi: 'ngày làm việc', en: 'working day' },
  'weekly-rest': { vi: 'nghỉ hằng tuần', en: 'weekly rest' },
  'public-holiday': { vi: 'ngày lễ', en: 'public holiday' },
  tet: { vi: 'nghỉ Tết Âm lịch', en: 'lunar New Year break' },
  'national-day': { vi: 'nghỉ lễ Quốc khánh', en: 'National Day break' },
  compensatory: { vi: 'nghỉ bù', en: 'compensatory day off' },
  'culture-day': { vi: 'Ngày Văn hóa Việt Nam', en: 'Viet Nam Culture Day' },
  'swapped-off': { vi: 'nghỉ hoán đổi', en: 'off by a swap' },
  'swapped-work': { vi: 'đi làm bù', en: 'worked by a swap' },
  closure: { vi: 'đơn vị ngừng làm việc', en: 'unit closed' },
}

/** Tình trạng của thời hạn; the sign stands beside the words, so that colour is never needed. */
export const deadlineStatuses: Readonly<Record<DeadlineStatus, Bilingual & { readonly sign: string }>> = {
  running: { vi: 'đang tính', en: 'running', sign: '▸' },
  paused: { vi: 'tạm dừng', en: 'paused', sign: '‖' },
  met: { vi: 'đã thực hiện đúng hạn', en: 'met', sign: '✓' },
  'met-late': { vi: 'đã thực hiện, trễ hạn', en: 'met late', sign: '!' },
  overdue: { vi: 'quá hạn', en: 'overdue', sign: '!' },
  void: { vi: 'không còn phải thực hiện', en: 'void', sign: '×' },
}

export const severities: Readonly<Record<Severity, Bilingual & { readonly sign: string }>> = {
  violation: { vi: 'Vi phạm', en: 'Violation', sign: '!' },
  warning: { vi: 'Cần xem lại', en: 'Look at it', sign: '△' },
  notice: { vi: 'Lưu ý', en: 'Good to know', sign: 'i' },
}

/** `nghỉ hoán đổi (đổi với 04/05/2024)`. */
export function nameOfDay({ kind, swappedWith }: DayStatus, locale: Locale): string {
  const name = kinds[kind][locale]
  if (swappedWith === undefined) return name
  return `${name} (${locale === 'vi' ? 'đổi với' : 'with'} ${dateOf(swappedWith, locale)})`
}

/** `25/04/2024`, `25 April 2024`. */
export function dateOf(date: IsoDate, locale: Locale): string {
  const [year = '', month = '', day = ''] = date.split('-')
  return locale === 'vi' ? `${day}/${month}/${year}` : `${Number(day)} ${monthsEn[Number(month) - 1]} ${year}`
}

/** `thứ Năm 25/04/2024`, `Thursday 25 April 2024`; a style sheet makes the first letter large where a line begins. */
export function longDate(date: IsoDate, locale: Locale): string {
  return `${weekdays[locale][weekdayOf(date)]?.[0]} ${dateOf(date, locale)}`
}

/** `16:30, thứ Năm 25/04/2024` of a moment; the long date of a day; any other text as it is. */
export function longMoment(moment: string, locale: Locale): string {
  if (moment.length === 10 && !Number.isNaN(Date.parse(moment))) return longDate(moment as IsoDate, locale)
  const local = inVietnam(moment)
  return local === undefined ? moment : `${local.slice(11, 16)}, ${longDate(dayPart(local), locale)}`
}

/** `Tháng 4 năm 2024`, `April 2024`. */
export function monthName(year: number, month: number, locale: Locale): string {
  return locale === 'vi' ? `Tháng ${month} năm ${year}` : `${monthsEn[month - 1]} ${year}`
}
