import type { IsoDate } from 'congvu/core'
import type { PlannedInspection, Proposal } from 'congvu/inspections'
import { explain, type Locale } from 'congvu/messages'
import { h } from './h'
import { millisecondsOf } from './moments'
import { planColumns } from './plan-columns'
import { say } from './texts'
import { dateOf } from './words'

const signs: Readonly<Record<Proposal['action'], string>> = { keep: '✓', drop: '×', merge: '⇉', move: '→' }

/** Biểu đồ thời gian — inspections of a year as bars on a line of twelve months; a table, so that it can be read aloud. */
export function ganttTable(
  plans: readonly PlannedInspection[],
  year: number,
  label: string,
  adviceOf: (id: string) => readonly Proposal[] | string,
  locale: Locale,
): HTMLElement {
  const t = say(locale)
  return h(
    'div',
    { class: 'congvu-scroll', tabindex: '0', role: 'region', 'aria-label': label },
    h(
      'table',
      { class: 'congvu-gantt' },
      h(
        'thead',
        {},
        h(
          'tr',
          {},
          h('th', { scope: 'col' }, t('whoAndWhat')),
          h('th', { scope: 'col' }, h('span', { class: 'congvu-unseen' }, t('inTheYear')), months()),
          h('th', { scope: 'col' }, t('proposal')),
        ),
      ),
      h('tbody', {}, plans.map(row)),
    ),
  )

  function row(plan: PlannedInspection): HTMLElement {
    const { id, body, kind, contents, conduct } = plan
    const advice = adviceOf(id)
    const action = typeof advice === 'string' ? undefined : advice[0]?.action
    const days =
      conduct === undefined
        ? t('noDays')
        : t('fromTo', { from: dateOf(conduct.from, locale), to: dateOf(conduct.to, locale) })
    return h(
      'tr',
      { 'data-plan': id },
      h(
        'th',
        { scope: 'row' },
        `${id} · ${body.id}`,
        h('span', { class: 'congvu-hint' }, `${wordFor('kind', kind)}: ${contents.join(', ')}`),
      ),
      h('td', { class: 'congvu-line' }, bar(plan, action), h('span', { class: 'congvu-hint' }, days)),
      h('td', {}, typeof advice === 'string' ? advice : advice.map(proposal)),
    )
  }

  function proposal(one: Proposal): HTMLElement {
    const { basis, ...params } = one
    const told = explain(
      { rule: '', lawVersion: '2026-01-01', steps: [{ step: 'inspections.proposed', params, basis }] },
      locale,
    )
    return h(
      'div',
      { class: 'congvu-proposal', 'data-action': one.action },
      h(
        'span',
        { class: `congvu-badge congvu-${one.action}` },
        h('span', { 'aria-hidden': 'true' }, `${signs[one.action]} `),
        t(one.action),
      ),
      h('span', { class: 'congvu-hint' }, told[0]?.text),
      h('span', { class: 'congvu-basis' }, `${t('basis')}: ${told[0]?.citations.join('; ')}.`),
    )
  }

  /** The bar is for the eye; the days stand in words below it. */
  function bar({ conduct }: PlannedInspection, action: Proposal['action'] | undefined): HTMLElement {
    const drawn = h(
      'span',
      { class: `congvu-bar-of congvu-${action ?? 'plain'}${conduct === undefined ? ' congvu-open' : ''}` },
      action && signs[action],
    )
    const [from, to] = conduct === undefined ? [0, 1] : [shareOf(conduct.from, 'start'), shareOf(conduct.to, 'end')]
    drawn.style.insetInlineStart = `${from * 100}%`
    drawn.style.width = `${Math.max(0, to - from) * 100}%`
    return h('span', { class: 'congvu-lane', 'aria-hidden': 'true' }, drawn)
  }

  /** How far in the year a day is, from 0 to 1. */
  function shareOf(date: IsoDate, end: 'start' | 'end'): number {
    const first = millisecondsOf(`${year}-01-01`)
    const last = millisecondsOf(`${year}-12-31`, 'end')
    return Math.min(1, Math.max(0, (millisecondsOf(date, end) - first) / (last - first)))
  }

  function months(): HTMLElement {
    const numbers = Array.from({ length: 12 }, (_, index) => h('span', {}, String(index + 1)))
    return h('span', { class: 'congvu-scale', 'aria-hidden': 'true' }, numbers)
  }

  function wordFor(path: string, value: string): string {
    if (locale === 'en') return value
    const words = planColumns.find((column) => column.path === path)?.words ?? {}
    const found = Object.entries(words).find(([, one]) => one === value)?.[0]
    return found === undefined ? value : (kindNames[found] ?? found)
  }
}

const kindNames: Readonly<Record<string, string>> = {
  'thanh tra': 'Thanh tra',
  'kiem tra': 'Kiểm tra',
  'kiem toan': 'Kiểm toán',
}
