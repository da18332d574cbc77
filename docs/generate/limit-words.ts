import type { Limit, PeriodUnit } from 'congvu/core'
import type { Locale } from 'congvu/messages'

const unitsVi: Readonly<Record<PeriodUnit, string>> = {
  minute: 'phút',
  hour: 'giờ',
  'working-hour': 'giờ làm việc',
  day: 'ngày',
  'working-day': 'ngày làm việc',
  week: 'tuần',
  month: 'tháng',
  year: 'năm',
}

const ends = {
  vi: { 'next-working-day': ', dời sang ngày làm việc', 'same-day': ', không dời' },
  en: { 'next-working-day': ', rolls to a working day', 'same-day': ', never rolls' },
} as const

/** A limit as the register shows it: how much, of what, and what a day off at the end does. */
export function renderLimit(limit: Limit, locale: Locale): string {
  const end = 'endRule' in limit ? ends[locale][limit.endRule] : ''
  return `${limit.amount} ${locale === 'vi' ? unitsVi[limit.unit] : limit.unit}${end}`
}
