import type { Locale } from 'congvu/messages'

/** 27/11/2026, or 27 November 2026; of a moment with its time. */
export function showDay(text: string, locale: Locale): string {
  const [year = '', month = '', day = ''] = text.slice(0, 10).split('-')
  return locale === 'vi' ? `${day}/${month}/${year}` : `${Number(day)} ${months[Number(month) - 1]} ${year}`
}

export function showMoment(text: string, locale: Locale): string {
  const time = text.slice(11, 16)
  if (time === '') return showDay(text, locale)
  return locale === 'vi' ? `${time} ngày ${showDay(text, locale)}` : `${showDay(text, locale)}, ${time}`
}

const months = Array.from({ length: 12 }, (_, month) =>
  new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2000, month)),
)
