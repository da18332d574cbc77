import { dayStatus } from 'congvu/calendar'
import type { IsoDate } from 'congvu/core'
import { nameOfActor } from 'congvu/interop'
import { toIcs } from 'congvu/interop/ics'
import { cite } from 'congvu/messages'
import { type DutyDeadline, type DutySchedule, scheduleDuties, type UndatedDuty } from 'congvu/plan'
import { choiceField } from './fields'
import { h, show } from './h'
import { type DayCell, signs } from './marks'
import { legend, monthCalendar } from './month-calendar'
import { toMonth } from './month-model'
import type { Desk, Page } from './page'
import { isOpen, markOfKind } from './result-days'
import { citationsOf, explanation, findingList } from './told'
import { unitChoices, years } from './unit-choices'
import { dateOf, longDate, nameOfDay } from './words'

/** Lịch nhiệm vụ của một đơn vị theo Kế hoạch 17/KH-UBND. */
export const duties: Page = {
  lead: {
    vi: 'Kế hoạch 17/KH-UBND ngày 15/01/2024 của thành phố Cần Thơ: đơn vị nào phải làm gì, hạn ngày nào; tải về ứng dụng lịch.',
    en: 'Plan 17/KH-UBND of Cần Thơ, 15 January 2024: what a unit owes, by which day, for your own calendar program.',
  },
  examples: [
    { name: { vi: 'Sở Tư pháp 2024', en: 'Sở Tư pháp 2024' }, state: { unit: 'so-tu-phap', year: '2024' } },
    { name: { vi: 'Sở Nội vụ 2026', en: 'Sở Nội vụ 2026' }, state: { unit: 'so-noi-vu', year: '2026' } },
    {
      name: { vi: 'UBND quận Ninh Kiều 2024', en: 'UBND quận Ninh Kiều 2024' },
      state: { unit: 'ubnd-quan-ninh-kieu', year: '2024' },
    },
  ],
  render(desk) {
    const { t, locale, state } = desk
    let filled = { unit: 'so-tu-phap', year: '2024', ...state }
    if (!years.some((one) => one === filled.year)) {
      filled = { ...filled, year: '2024' }
      desk.tell(t('unreadableLink'))
    }
    const unitPlace = h('div')
    const year = choiceField(
      { label: t('year'), value: filled.year, onchange: (value) => change({ year: value }) },
      years.map((one) => [one, one]),
    )
    const status = h('div', { role: 'status', class: 'congvu-answer' })
    const rest = h('div', { class: 'congvu-stack' })
    drawUnits()
    update()
    return h(
      'div',
      { class: 'congvu-stack' },
      h(
        'form',
        { class: 'congvu-panel', onsubmit: (event) => event.preventDefault() },
        h('h2', {}, t('whatIsKnown')),
        h('div', { class: 'congvu-pair' }, unitPlace, year.element),
      ),
      status,
      rest,
    )

    function change(changed: { readonly unit?: string; readonly year?: string }): void {
      filled = { ...filled, ...changed }
      desk.save(filled)
      if (changed.year !== undefined) drawUnits()
      update()
    }

    function drawUnits(): void {
      show(
        unitPlace,
        unitChoices(filled.unit, filled.year, desk, (unit) => change({ unit })),
      )
    }

    function update(): void {
      const answer = scheduleDuties({
        from: `${filled.year}-01-01` as IsoDate,
        to: `${filled.year}-12-31` as IsoDate,
        units: [filled.unit],
      })
      const name = nameOfActor(filled.unit, locale, `${filled.year}-12-31`)
      if (answer.status === 'undetermined') {
        show(status, h('p', {}, t('notDetermined')))
        show(rest, findingList(answer.findings, locale))
        return
      }
      const { deadlines, undated } = answer.value
      show(
        status,
        h('p', {}, t('dutySummary', { name, year: filled.year, dated: deadlines.length, undated: undated.length })),
      )
      show(
        rest,
        answer.findings.length > 0 && findingList(answer.findings, locale),
        dated(answer.value, name, desk),
        standing(undated, desk),
      )
    }
  },
}

function dated({ deadlines }: DutySchedule, name: string, desk: Desk): HTMLElement {
  const { t, locale, tell } = desk
  const title = h('h2', {}, t('datedDuties'))
  if (deadlines.length === 0) return h('section', { class: 'congvu-panel' }, title, h('p', {}, t('noDatedDuties')))
  const days = deadlines.flatMap(({ due, lastWorkingDay, reminders }) => [
    due,
    lastWorkingDay,
    ...reminders.map(({ date }) => date),
  ])
  const starts = [...new Set(days.map((day) => `${day.slice(0, 7)}-01` as IsoDate))].sort()
  const months = starts.map((first) => toMonth(first, (date) => cellOf(date, deadlines, desk)))
  return h(
    'section',
    { class: 'congvu-panel congvu-stack' },
    title,
    h('ol', { class: 'congvu-duties' }, deadlines.map(duty)),
    h(
      'div',
      { class: 'congvu-months' },
      months.map((month) => monthCalendar(month, locale)),
    ),
    legend(months, locale),
    h(
      'div',
      {},
      h('button', { type: 'button', class: 'congvu-main', onclick: download }, t('download')),
      h('p', { class: 'congvu-hint' }, t('downloadNote')),
    ),
  )

  function duty(deadline: DutyDeadline): HTMLElement {
    const { due, clause, lastWorkingDay, reminders, receiving, trace, basis } = deadline
    return h(
      'li',
      { class: 'congvu-clock', 'data-duty': deadline.duty, 'data-due': due },
      h('p', { class: 'congvu-when' }, longDate(due, locale)),
      h('p', {}, h('strong', {}, deadline[locale]), ` (${t('clause', { clause })})`),
      h(
        'p',
        { class: 'congvu-hint' },
        [
          t('lastWorkingDay', { date: longDate(lastWorkingDay, locale) }),
          t('reminders', { dates: reminders.map(({ date }) => dateOf(date, locale)).join(', ') }),
          t('receiving', { names: receiving.map((unit) => nameOfActor(unit, locale, due)).join(', ') }),
        ].join(' · '),
      ),
      citationsOf(
        basis.map((citation) => cite(citation, locale)),
        locale,
      ),
      trace.steps.length > 0 && h('details', {}, h('summary', {}, t('why')), explanation(trace, locale)),
    )
  }

  function download(): void {
    const first = deadlines[0]
    const file = `${first?.holder ?? 'lich'}-${first?.due.slice(0, 4) ?? ''}.ics`
    const address = URL.createObjectURL(
      new Blob([toIcs(deadlines, { locale, name })], { type: 'text/calendar;charset=utf-8' }),
    )
    const link = h('a', { href: address, download: file })
    link.click()
    setTimeout(() => URL.revokeObjectURL(address), 1000)
    tell(t('downloaded', { file }))
  }
}

/** What a day is in the calendar of duties: due, the last working day before it, a reminder, or just a day. */
function cellOf(date: IsoDate, deadlines: readonly DutyDeadline[], { t, locale }: Desk): DayCell {
  const status = dayStatus(date)
  const due = deadlines.filter((one) => one.due === date).map((one) => t('dueOf', { name: one[locale] }))
  const last = deadlines.some((one) => one.lastWorkingDay === date)
  const reminder = deadlines.some(({ reminders }) => reminders.some((one) => one.date === date))
  const mark = due.length > 0 ? 'due' : last ? 'last-working' : reminder ? 'reminder' : markOfKind(status)
  const told = [...due, last && due.length === 0 ? t('markLastWorking') : '', reminder ? t('markReminder') : '']
  return {
    date,
    mark,
    sign: signs[mark],
    uncertain: isOpen(status),
    quiet: false,
    words: [nameOfDay(status, locale), ...told].filter((word) => word !== '').join('; '),
  }
}

function standing(undated: readonly UndatedDuty[], { t, locale }: Desk): HTMLElement | undefined {
  if (undated.length === 0) return undefined
  return h(
    'details',
    { class: 'congvu-panel' },
    h('summary', {}, t('undatedDuties', { count: undated.length })),
    h(
      'ul',
      { class: 'congvu-duties' },
      undated.map((one) =>
        h(
          'li',
          { class: 'congvu-clock', 'data-undated': one.duty },
          h('p', {}, one[locale], ` (${t('clause', { clause: one.clause })})`),
          h('p', { class: 'congvu-hint' }, t('evidence', { text: one.evidence[locale] })),
        ),
      ),
    ),
  )
}
