import type { Finding } from 'congvu/core'
import { describe } from 'congvu/messages'
import { type CaseEditor, caseEditor } from './case-editor'
import type { CaseAnswer, CaseEvent, CaseKind } from './case-kind'
import { caseStatus } from './case-status'
import { clockList } from './clock-list'
import { dateField } from './fields'
import { h, show } from './h'
import { fromIso, millisecondsOf, now, toIso } from './moments'
import { nextEvents } from './next-events'
import type { Desk } from './page'
import { isRecord, recordForm } from './record-form'
import { timeline } from './timeline'
import { findingList, sentencesAt } from './told'
import { longMoment } from './words'

/** Bàn làm việc của một vụ việc — its facts, its events, and what the library says of them at a moment. */
export function caseDesk(kind: CaseKind, desk: Desk): HTMLElement {
  const { locale, t, state } = desk
  const read = { facts: readJson(state['facts']), events: readJson(state['events']) }
  let facts = isRecord(read.facts) ? read.facts : {}
  let events: readonly unknown[] = Array.isArray(read.events) ? read.events : []
  let asOf = state['asOf'] ?? ''

  const form = recordForm(kind.facts, facts, { locale, t, onchange: () => change({ facts: form.value() }) })
  const moment = dateField({ label: t('asOf'), value: asOf, onchange: (value) => change({ asOf: value }) }, 'moment', t)
  const status = h('div', { role: 'status', class: 'congvu-answer' })
  const parts = { timeline: h('div'), next: h('div'), clocks: h('div'), findings: h('div') }
  const title = h('h2', { tabindex: '-1' }, t('timeline'))
  const editor: CaseEditor = caseEditor({ kind, desk, check: (event, at) => problemsOf(event, at), keep })

  update()
  if (
    damaged(state['facts'], read.facts, isRecord(read.facts)) ||
    damaged(state['events'], read.events, Array.isArray(read.events))
  ) {
    desk.tell(t('unreadableLink'))
  }
  return h(
    'div',
    { class: 'congvu-columns congvu-case' },
    h(
      'div',
      { class: 'congvu-stack' },
      h(
        'form',
        { class: 'congvu-panel', onsubmit: (event) => event.preventDefault() },
        h('h2', {}, t('whatIsKnown')),
        kind.secret && h('p', { class: 'congvu-hint' }, t('secrecy')),
        form.element,
        h(
          'div',
          { class: 'congvu-moment' },
          moment.element,
          h('button', { type: 'button', onclick: setNow }, t('now')),
        ),
      ),
      status,
      h('section', { class: 'congvu-panel' }, title, parts.timeline, editor.element, parts.next),
    ),
    h(
      'div',
      { class: 'congvu-stack' },
      h('section', { class: 'congvu-panel' }, h('h2', {}, t('findings')), parts.findings),
      h('section', { class: 'congvu-panel' }, h('h2', {}, t('clocks')), parts.clocks),
    ),
  )

  function setNow(): void {
    const input = moment.element.querySelector('input')
    if (input !== null) input.value = now()
    change({ asOf: moment.value() })
  }

  function change(changed: {
    readonly facts?: typeof facts
    readonly events?: typeof events
    readonly asOf?: string
  }): void {
    facts = changed.facts ?? facts
    events = changed.events ?? events
    asOf = changed.asOf ?? asOf
    const others = state['kind'] === undefined ? {} : { kind: state['kind'] }
    desk.save({ ...others, facts: JSON.stringify(facts), events: JSON.stringify(events), asOf })
    update()
  }

  function update(): void {
    const answer = kind.audit(facts, events, asOf, locale)
    form.mark(answer.findings, '')
    moment.mark(sentencesAt(answer.findings, 'asOf', locale))
    show(status, caseStatus(kind, answer, desk))
    show(parts.timeline, timeline({ kind, answer, events, asOf, desk, edit: editor.edit, remove }))
    show(parts.next, answer.audit && nextEvents(kind, answer.audit, asOf, desk, (type) => editor.add(type, asOf)))
    show(parts.clocks, clockList(kind, answer.audit?.deadlines ?? [], asOf, desk))
    show(parts.findings, findingsOf(answer))
  }

  function findingsOf({ findings }: CaseAnswer): Node {
    if (findings.length === 0) return h('p', {}, t('noFindings'))
    return findingList(findings, locale, placeOf)
  }

  /** Which event a finding is about. */
  function placeOf({ path = [], ...finding }: Finding): string | undefined {
    const [first, index] = path
    if (first !== 'events' || typeof index !== 'number') return describe({ ...finding, path }, locale).path || undefined
    const event = events[index]
    const name = isRecord(event) ? kind.lifecycle.events[String(event['type'])]?.[locale] : undefined
    return t('eventNumber', { number: index + 1, name: name ?? t('unreadableEvent') })
  }

  /** What keeps an event from being read, in its place among the others. */
  function problemsOf(event: CaseEvent, place: number | undefined): readonly Finding[] {
    const index = place ?? events.length
    const tried = [...events.slice(0, index), event, ...events.slice(index + 1)]
    const { findings } = kind.audit(facts, tried, latest(asOf, event.at), locale)
    return findings
      .filter(({ code, path }) => path?.[0] === 'events' && path[1] === index && /^schema\.|-unreadable$/.test(code))
      .map((finding) => ({ ...finding, path: finding.path?.slice(2) ?? [] }))
  }

  function keep(event: CaseEvent, place: number | undefined): void {
    const others = place === undefined ? events : events.filter((_, index) => index !== place)
    const kept = [...others, event].sort(byMoment)
    const moved = latest(asOf, event.at)
    const name = kind.lifecycle.events[event.type]?.[locale] ?? event.type
    const told = [t('added', { name }), moved !== asOf && t('asOfMoved', { moment: longMoment(moved, locale) })]
    const input = moment.element.querySelector('input')
    if (moved !== asOf && input !== null) input.value = fromIso(moved)
    change({ events: kept, asOf: moved })
    desk.tell(told.filter(Boolean).join(' '))
    parts.timeline.querySelector<HTMLElement>(`[data-event="${kept.indexOf(event)}"]`)?.focus()
  }

  function remove(index: number): void {
    const event = events[index]
    const type = isRecord(event) ? String(event['type']) : ''
    editor.close()
    change({ events: events.filter((_, other) => other !== index) })
    desk.tell(t('removed', { name: kind.lifecycle.events[type]?.[locale] ?? t('unreadableEvent') }))
    title.focus()
  }
}

function latest(asOf: string, at: string): string {
  return millisecondsOf(toIso(at)) > millisecondsOf(asOf) ? at : asOf
}

function byMoment(one: unknown, other: unknown): number {
  const [first, second] = [one, other].map((event) =>
    isRecord(event) ? millisecondsOf(String(event['at'])) : Number.NaN,
  )
  return (first ?? 0) - (second ?? 0) || 0
}

function readJson(text: string | undefined): unknown {
  if (text === undefined || text === '') return undefined
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function damaged(text: string | undefined, value: unknown, fits: boolean): boolean {
  return text !== undefined && text !== '' && (value === undefined || !fits)
}
