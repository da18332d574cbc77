import { nameOfActor } from 'congvu/interop'
import type { Allowed, Forbidden, LifecycleEvent } from 'congvu/lifecycle'
import { cite, describe } from 'congvu/messages'
import type { CaseAudit, CaseKind } from './case-kind'
import { h } from './h'
import type { Desk } from './page'
import { citationsOf } from './told'

/** Được làm gì tiếp — a button for every event that may come next; the others with the reason why not. */
export function nextEvents(
  { lifecycle }: CaseKind,
  { allowed, forbidden }: CaseAudit,
  asOf: string,
  { t, locale }: Desk,
  add: (type: string) => void,
): HTMLElement {
  const types = [...new Set(allowed.map(({ event }) => event))]
  return h(
    'div',
    { class: 'congvu-next' },
    h('h3', {}, t('nextEvents')),
    types.length === 0 && h('p', {}, t('nothingNext')),
    h(
      'ul',
      { class: 'congvu-allowed' },
      types.map((type) =>
        allowedEvent(
          type,
          allowed.filter(({ event }) => event === type),
        ),
      ),
    ),
    types.length > 0 &&
      h(
        'details',
        {},
        h('summary', {}, t('basisOfNext')),
        h(
          'ul',
          { class: 'congvu-allowed' },
          types.map((type) => h('li', {}, h('strong', {}, nameOf(type)), citationsOf(basisOf(type), locale))),
        ),
      ),
    forbidden.length > 0 &&
      h(
        'details',
        { class: 'congvu-forbidden' },
        h('summary', {}, t('forbiddenEvents', { count: forbidden.length })),
        h('p', { class: 'congvu-hint' }, t('recordAnywayNote')),
        h('ul', {}, forbidden.map(forbiddenEvent)),
      ),
  )

  function nameOf(type: string): string {
    return lifecycle.events[type]?.[locale] ?? type
  }

  function allowedEvent(type: string, ways: readonly Allowed<string, LifecycleEvent>[]): HTMLElement {
    const states = [...new Set(ways.map(({ to }) => lifecycle.states[to]?.[locale] ?? to))]
    const who = [...new Set(ways.map(({ by }) => nameOfActor(by, locale, asOf)))]
    const leads = `${states.join(' / ')} · ${t('by', { name: who.join(' / ') })}`
    return h(
      'li',
      {},
      h(
        'button',
        { type: 'button', 'data-event-type': type, onclick: () => add(type) },
        h('strong', {}, nameOf(type)),
        h('span', { class: 'congvu-hint' }, h('span', { 'aria-hidden': 'true' }, '→ '), leads),
      ),
    )
  }

  function basisOf(type: string): readonly string[] {
    const ways = allowed.filter(({ event }) => event === type)
    return [...new Set(ways.flatMap(({ basis }) => basis.map((citation) => cite(citation, locale))))]
  }

  function forbiddenEvent({ event, findings }: Forbidden<LifecycleEvent>): HTMLElement {
    const told = findings.map((finding) => describe(finding, locale))
    const name = nameOf(event)
    return h(
      'li',
      { 'data-forbidden': event },
      h('p', {}, h('strong', {}, h('span', { 'aria-hidden': 'true' }, '× '), name)),
      told.map(({ text, citations }) => [h('p', {}, text), citationsOf(citations, locale)]),
      h('button', { type: 'button', class: 'congvu-quiet', onclick: () => add(event) }, t('recordAnyway', { name })),
    )
  }
}
