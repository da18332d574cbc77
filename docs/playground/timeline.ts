import type { Deadline } from 'congvu/core'
import type { CaseAnswer, CaseEvent, CaseKind } from './case-kind'
import { clockName, isOpenClock } from './clock-list'
import { h } from './h'
import { fromIso, millisecondsOf } from './moments'
import type { Desk } from './page'
import { isRecord } from './record-form'
import { partName, valueName } from './record-words'
import { longMoment } from './words'

/** What a timeline is drawn from. */
export interface TimelineOptions {
  readonly kind: CaseKind
  readonly answer: CaseAnswer
  readonly events: readonly unknown[]
  readonly asOf: string
  readonly desk: Desk
  edit(event: CaseEvent, place: number): void
  remove(place: number): void
}

/** Diễn biến — events, the moment of the question and what is still due, in the order of time. */
export function timeline({ kind, answer, events, asOf, desk, edit, remove }: TimelineOptions): HTMLElement {
  const { t, locale } = desk
  const open = answer.audit?.deadlines.filter(isOpenClock) ?? []
  const points = [
    ...events.map((event, place) => ({ at: momentOf(event), element: eventPoint(event, place) })),
    ...(Number.isNaN(millisecondsOf(asOf)) ? [] : [{ at: millisecondsOf(asOf), element: nowPoint() }]),
    ...open.map((deadline) => ({ at: millisecondsOf(deadline.due, 'end'), element: duePoint(deadline) })),
  ].sort((one, other) => one.at - other.at || 0)
  return h(
    'div',
    {},
    events.length === 0 && h('p', {}, t('noEvents')),
    h(
      'ol',
      { class: 'congvu-timeline' },
      points.map(({ element }) => element),
    ),
  )

  function eventPoint(event: unknown, place: number): HTMLElement {
    if (!isEvent(event)) {
      return h(
        'li',
        { class: 'congvu-point congvu-broken' },
        h('p', {}, t('unreadableEvent')),
        buttons(undefined, place, t('unreadableEvent')),
      )
    }
    const name = kind.lifecycle.events[event.type]?.[locale] ?? event.type
    const found = answer.findings.filter(({ path }) => path?.[0] === 'events' && path[1] === place).length
    return h(
      'li',
      { class: 'congvu-point', tabindex: '-1', 'data-event': place, 'data-type': event.type },
      h('p', { class: 'congvu-when' }, longMoment(event.at, locale)),
      h('p', {}, h('strong', {}, name)),
      detailsOf(event),
      found > 0 &&
        h(
          'p',
          { class: 'congvu-found' },
          h('span', { 'aria-hidden': 'true' }, '! '),
          t('findingsHere', { count: found }),
        ),
      buttons(event, place, name),
    )
  }

  function buttons(event: CaseEvent | undefined, place: number, name: string): HTMLElement {
    return h(
      'div',
      { class: 'congvu-buttons' },
      event !== undefined &&
        h(
          'button',
          {
            type: 'button',
            class: 'congvu-quiet',
            'aria-label': `${t('edit')}: ${name}`,
            onclick: () => edit(event, place),
          },
          t('edit'),
        ),
      h(
        'button',
        {
          type: 'button',
          class: 'congvu-quiet',
          'aria-label': `${t('remove')}: ${name}`,
          onclick: () => remove(place),
        },
        t('remove'),
      ),
    )
  }

  function detailsOf({ type: _type, at: _at, ...details }: CaseEvent): HTMLElement | undefined {
    const told = Object.entries(details).map(([name, value]) => `${partName(name, locale)}: ${toldValue(name, value)}`)
    return told.length === 0 ? undefined : h('p', { class: 'congvu-hint' }, told.join('; '))
  }

  function toldValue(name: string, value: unknown): string {
    if (typeof value === 'boolean') return t(value ? 'yes' : 'no')
    if (Array.isArray(value)) return value.map((one) => toldValue(name, one)).join(', ')
    if (isRecord(value)) {
      const { name: own, ...others } = value
      const told = Object.entries(others).map(([inner, one]) => `${partName(inner, locale)}: ${toldValue(inner, one)}`)
      if (own === undefined) return told.join(', ')
      return told.length === 0 ? String(own) : `${String(own)} (${told.join(', ')})`
    }
    return fromIso(valueName(name, String(value), locale))
  }

  function nowPoint(): HTMLElement {
    return h(
      'li',
      { class: 'congvu-point congvu-now' },
      h('p', { class: 'congvu-when' }, longMoment(asOf, locale)),
      h('p', {}, t('momentOfQuestion')),
    )
  }

  function duePoint(deadline: Deadline): HTMLElement {
    return h(
      'li',
      { class: `congvu-point congvu-due-point congvu-${deadline.status}` },
      h('p', { class: 'congvu-when' }, longMoment(deadline.due, locale)),
      h('p', {}, t('dueOf', { name: clockName(kind, deadline, desk) })),
    )
  }
}

function isEvent(event: unknown): event is CaseEvent {
  return isRecord(event) && typeof event['type'] === 'string' && typeof event['at'] === 'string'
}

function momentOf(event: unknown): number {
  return isEvent(event) ? millisecondsOf(event.at) : Number.NaN
}
