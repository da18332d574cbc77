import type { Locale } from 'congvu/messages'
import { h } from './h'
import { type DayCell, markNames, signs } from './marks'
import { type Month, usedMarks } from './month-model'
import { say } from './texts'
import { dateOf, monthName, weekdays } from './words'

/** Tháng trên lịch — a month as a table; each day says in words what its colour and sign say. */
export function monthCalendar(month: Month, locale: Locale): HTMLElement {
  return h(
    'table',
    { class: 'congvu-month' },
    h('caption', {}, monthName(month.year, month.month, locale)),
    h(
      'thead',
      {},
      h(
        'tr',
        {},
        weekdays[locale].map(([full, short]) => h('th', { scope: 'col', abbr: full, title: full }, short)),
      ),
    ),
    h(
      'tbody',
      {},
      month.weeks.map((week) => h('tr', {}, week.map(dayCell))),
    ),
  )

  function dayCell(day: DayCell | undefined): HTMLElement {
    if (day === undefined) return h('td', { class: 'congvu-day congvu-empty' })
    return h(
      'td',
      {
        class: ['day', day.mark, day.uncertain && 'uncertain', day.quiet && 'outside']
          .filter(Boolean)
          .map((name) => `congvu-${name}`)
          .join(' '),
        'data-date': day.date,
      },
      h('span', { 'aria-hidden': 'true', class: 'congvu-number' }, String(Number(day.date.slice(8)))),
      h('span', { 'aria-hidden': 'true', class: 'congvu-sign' }, day.sign, day.uncertain && '?'),
      h('span', { class: 'congvu-unseen' }, `${dateOf(day.date, locale)}: ${day.words}`),
    )
  }
}

/** Chú giải — the marks that a calendar really shows. */
export function legend(months: readonly Month[], locale: Locale): HTMLElement {
  const t = say(locale)
  const { marks, uncertain } = usedMarks(months)
  return h(
    'ul',
    { class: 'congvu-legend', 'aria-label': t('legend') },
    marks.map((mark) => h('li', {}, sample(mark, mark === 'counted' ? '1' : signs[mark]), t(markNames[mark]))),
    uncertain && h('li', {}, sample('uncertain', '?'), t('markUncertain')),
  )

  function sample(mark: string, sign: string): HTMLElement {
    return h('span', { 'aria-hidden': 'true', class: `congvu-sample congvu-${mark}` }, sign)
  }
}
