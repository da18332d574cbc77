import type { IsoDate } from 'congvu/core'
import type { PlannedInspection, Proposal } from 'congvu/inspections'
import type { Explanation, Locale } from 'congvu/messages'
import { h } from './h'
import { millisecondsOf } from './moments'
import { planColumns } from './plan-columns'
import { say } from './texts'
import { citationsOf } from './told'
import { dateOf } from './words'

const signs: Readonly<Record<Proposal['action'], string>> = { keep: '✓', drop: '×', merge: '⇉', move: '→' }

/** Đề xuất bằng lời — what to do with an inspection, as the library says it. */
export interface Advice extends Explanation {
  readonly action: Proposal['action']
}

/**
 * Biểu đồ thời gian — inspections of a year as bars on a line of twelve months; a table, so that it can be read aloud. The
 * roles are written out because a phone shows rows as blocks, and would else make no table of them.
 */
export function ganttTable(
  plans: readonly PlannedInspection[],
  year: number,
  label: string,
  adviceOf: (id: string) => readonly Advice[] | string,
  locale: Locale,
): HTMLElement {
  const t = say(locale)
  return h(
    'div',
    { class: 'congvu-scroll', tabindex: '0', role: 'region', 'aria-label': label },
    h(
      'table',
      { class: 'congvu-gantt', role: 'table' },
      h(
        'thead',
        { role: 'rowgroup' },
        h(
          'tr',
          { role: 'row' },
          h('th', { scope: 'col', role: 'columnheader' }, t('whoAndWhat')),
          h(
            'th',
            { scope: 'col', role: 'columnheader' },
            h('span', { class: 'congvu-unseen' }, t('inTheYear')),
            months(),
          ),
          h('th', { scope: 'col', role: 'columnheader' }, t('proposal')),
        ),
      ),
      h('tbody', { role: 'rowgroup' }, plans.map(row)),
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
      { 'data-plan': id, role: 'row' },
      h(
        'th',
        { scope: 'row', role: 'rowheader' },
        `${id} · ${body.id}`,
        h('span', { class: 'congvu-hint' }, `${wordFor('kind', kind)}: ${contents.join(', ')}`),
      ),
      h('td', { role: 'cell' }, bar(plan, action), h('span', { class: 'congvu-hint' }, days)),
      h('td', { role: 'cell' }, typeof advice === 'string' ? advice : advice.map(proposal)),
    )
  }

  function proposal({ action, text, citations }: Advice): HTMLElement {
    return h(
      'div',
      { class: 'congvu-proposal', 'data-action': action },
      h(
        'span',
        { class: `congvu-badge congvu-${action}` },
        h('span', { 'aria-hidden': 'true' }, `${signs[action]} `),
        t(action),
      ),
      h('p', { class: 'congvu-hint' }, text),
      citationsOf(citations, locale),
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
