import { calendarAsKnownOn, dayStatus, parseDate, vietnamCalendar, type WorkingCalendar } from 'congvu/calendar'
import type { Finding, IsoDate, Trace } from 'congvu/core'
import { computeResultDate, type ProcedureLimit, type ResultDate, type ResultDateFacts } from 'congvu/dossier'
import { cite, describe } from 'congvu/messages'
import { choiceField, dateField, type Field, textField } from './fields'
import { h, show } from './h'
import { unitNames } from './limit-units'
import { daysAfter } from './moments'
import { legend, monthCalendar } from './month-calendar'
import { type Month, monthsBetween, toMonth } from './month-model'
import type { Desk, Page } from './page'
import { type ResultDays, readResultDays } from './result-days'
import { explanation, findingList, sentencesAt } from './told'
import { longDate, longMoment } from './words'

/** Tính ngày trả kết quả, each day with the reason. */
export const resultDate: Page = {
  lead: {
    vi: 'Hồ sơ tiếp nhận hôm nào, thời hạn bao lâu thì phải trả kết quả ngày nào, và vì sao.',
    en: 'When a dossier was accepted, how long the procedure may take: on which day the result is due, and why.',
  },
  examples: [
    {
      name: { vi: 'Lễ 30/4/2024, có hoán đổi', en: '30 April 2024, with a swapped day' },
      state: { accepted: '2024-04-25T08:40:00+07:00', limit: '3', unit: 'working-day' },
    },
    {
      name: { vi: 'Có bổ sung hồ sơ, qua 2/9/2025', en: 'With a supplement, over 2 September 2025' },
      state: {
        accepted: '2025-08-11T09:30:00+07:00',
        limit: '10',
        unit: 'working-day',
        requested: '2025-08-13T09:00:00+07:00',
        completed: '2025-08-18T09:00:00+07:00',
      },
    },
    {
      name: { vi: 'Tết 2028, chưa có thông báo', en: 'New Year 2028, no notice yet' },
      state: { accepted: '2028-01-19T14:00:00+07:00', limit: '8', unit: 'working-day' },
    },
    {
      name: { vi: 'Tháng 9/2026: đề nghị hoán đổi còn chờ', en: 'September 2026: a swap still pending' },
      state: { accepted: '2026-11-18T10:00:00+07:00', limit: '5', unit: 'working-day', known: '2026-09-10' },
    },
  ],
  render(desk) {
    const { state, t, locale } = desk
    let filled = { accepted: '', limit: '', unit: 'working-day', requested: '', completed: '', known: '', ...state }
    const set = (name: keyof typeof filled) => (value: string) => {
      filled = { ...filled, [name]: value }
      desk.save(filled)
      update()
    }
    const date = (name: 'accepted' | 'requested' | 'completed') =>
      dateField({ label: t(name), value: filled[name], onchange: set(name) }, 'either', t)
    const fields = {
      accepted: date('accepted'),
      limit: textField({ label: t('limit'), value: filled.limit, onchange: set('limit') }, { inputmode: 'numeric' }),
      unit: choiceField({ label: t('unit'), value: filled.unit, onchange: set('unit') }, unitNames(locale)),
      requested: date('requested'),
      completed: date('completed'),
      known: dateField(
        { label: t('knownOn'), value: filled.known, onchange: set('known'), hint: t('knownOnHint') },
        'day',
        t,
      ),
    }
    const status = h('div', { role: 'status', class: 'congvu-answer' })
    const rest = h('div', { class: 'congvu-stack' })
    update()
    return h(
      'div',
      { class: 'congvu-columns' },
      h(
        'form',
        { class: 'congvu-panel', onsubmit: (event) => event.preventDefault() },
        h('h2', {}, t('whatIsKnown')),
        fields.accepted.element,
        h('div', { class: 'congvu-pair' }, fields.limit.element, fields.unit.element),
        fields.requested.element,
        fields.completed.element,
        fields.known.element,
      ),
      h('section', { class: 'congvu-stack' }, h('h2', { class: 'congvu-unseen' }, t('result')), status, rest),
    )

    function update(): void {
      const facts = toFacts(filled)
      const { calendar, findings: unread } = calendarOf(filled.known)
      const answer = computeResultDate(facts, calendar === undefined ? {} : { calendar })
      markFields(fields, answer.findings, unread, desk, filled)
      if (answer.status === 'undetermined' || unread.length > 0) {
        const missing = answer.status === 'undetermined' ? answer.missing : []
        const names = missing.flatMap((path) => (path === 'supplement.completed' ? [t('completed')] : []))
        show(status, h('p', {}, names.length > 0 ? t('missing', { fields: names.join(', ') }) : t('notDetermined')))
        show(rest, findingList(answer.findings, locale))
        return
      }
      const days = readResultDays(facts, answer.value, answer.trace, calendar ?? vietnamCalendar, locale)
      show(status, headline(answer.value, desk))
      show(rest, ...details(days, answer.trace, answer.findings, calendar ?? vietnamCalendar, desk))
    }
  },
}

function toFacts(filled: Readonly<Record<string, string>>): ResultDateFacts {
  const { accepted = '', limit = '', unit, requested = '', completed = '' } = filled
  const amount = limit === '' ? Number.NaN : Number(limit)
  return {
    accepted,
    limit: { amount, unit: unit as ProcedureLimit['unit'] },
    ...((requested !== '' || completed !== '') && {
      supplement: { requested, ...(completed !== '' && { completed }) },
    }),
  }
}

function calendarOf(known: string): { readonly calendar?: WorkingCalendar; readonly findings: readonly Finding[] } {
  if (known === '') return { findings: [] }
  const parsed = parseDate(known)
  return parsed.status === 'valid'
    ? { calendar: calendarAsKnownOn(parsed.date), findings: [] }
    : { findings: parsed.findings }
}

/** What the library says of each field; of a day that is none, the plainer words of `parseDate`. */
function markFields(
  fields: Readonly<Record<'accepted' | 'limit' | 'unit' | 'requested' | 'completed' | 'known', Field>>,
  findings: readonly Finding[],
  unread: readonly Finding[],
  { locale }: Desk,
  filled: Readonly<Record<string, string>>,
): void {
  const paths = { accepted: 'accepted', requested: 'supplement.requested', completed: 'supplement.completed' } as const
  for (const name of ['accepted', 'requested', 'completed'] as const) {
    const about = sentencesAt(findings, paths[name], locale)
    const day = parseDate((filled[name] ?? '').slice(0, 10))
    const plainer = day.status === 'invalid' && /^\d{4}-/.test(filled[name] ?? '') ? day.findings : []
    const told = plainer.map((finding) => describe(finding, locale).text)
    fields[name].mark(about.length > 0 && told.length > 0 ? told : about)
  }
  fields.limit.mark(sentencesAt(findings, 'limit.amount', locale))
  fields.unit.mark(sentencesAt(findings, 'limit.unit', locale))
  fields.known.mark(unread.map((finding) => describe(finding, locale).text))
}

function headline(answer: ResultDate, { t, locale }: Desk): readonly Node[] {
  const { due, appointment, lateNoticeBy, provisional } = answer
  return [
    h('p', { class: 'congvu-label' }, t('resultDay')),
    h('p', { class: 'congvu-due-day', 'data-due': due }, longMoment(due, locale)),
    h('p', {}, `${t('appointment')}: ${longMoment(appointment, locale)}`),
    ...(lateNoticeBy === undefined ? [] : [h('p', {}, `${t('lateNoticeBy')}: ${longDate(lateNoticeBy, locale)}`)]),
    ...(provisional
      ? [h('p', { class: 'congvu-provisional' }, h('span', { 'aria-hidden': 'true' }, '? '), t('provisional'))]
      : []),
  ]
}

function details(
  days: ResultDays,
  trace: Trace,
  findings: readonly Finding[],
  calendar: WorkingCalendar,
  { t, locale }: Desk,
): readonly Node[] {
  const starts = monthsBetween(days.first, days.due)
  const shown = starts.length > mostMonths ? [...starts.slice(0, 2), ...starts.slice(-2)] : starts
  const months = shown.map((first) => toMonth(first, days.cellOf))
  return [
    ...(findings.length > 0 ? [findingList(findings, locale)] : []),
    h('h2', {}, t('calendar')),
    h(
      'div',
      { class: 'congvu-months' },
      months.map((month) => monthCalendar(month, locale)),
    ),
    ...(shown.length < starts.length ? [h('p', {}, t('monthsLeftOut', { count: starts.length - shown.length }))] : []),
    legend(months, locale),
    h('h2', {}, t('why')),
    explanation(trace, locale),
    h('details', {}, h('summary', {}, t('everyDay')), everyDay(days, months, calendar)),
  ]

  function everyDay(
    { first, due, cellOf }: ResultDays,
    shownMonths: readonly Month[],
    from: WorkingCalendar,
  ): HTMLElement {
    const rows: HTMLElement[] = []
    for (let date: IsoDate = first; date <= due; date = daysAfter(date, 1)) {
      const inMonth = shownMonths.some(({ year, month }) =>
        date.startsWith(`${year}-${String(month).padStart(2, '0')}`),
      )
      if (inMonth) rows.push(dayRow(date))
    }
    return h(
      'div',
      { class: 'congvu-scroll', tabindex: '0', role: 'region', 'aria-label': t('everyDay') },
      h(
        'table',
        { class: 'congvu-table' },
        h(
          'thead',
          {},
          h(
            'tr',
            {},
            [t('day'), t('whatItIs'), t('basis')].map((name) => h('th', { scope: 'col' }, name)),
          ),
        ),
        h('tbody', {}, rows),
      ),
    )

    function dayRow(date: IsoDate): HTMLElement {
      const { sign, uncertain, words, mark } = cellOf(date)
      const basis = dayStatus(date, from).basis.map((citation) => cite(citation, locale))
      return h(
        'tr',
        {},
        h('th', { scope: 'row' }, longDate(date, locale)),
        h(
          'td',
          {},
          h('span', { class: `congvu-sample congvu-${mark}`, 'aria-hidden': 'true' }, sign, uncertain && '?'),
          words,
        ),
        h('td', {}, basis.join('; ')),
      )
    }
  }
}

/** More months than these are shown only at both ends. */
const mostMonths = 12
