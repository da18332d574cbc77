import type { CaseAnswer, CaseKind } from './case-kind'
import { h } from './h'
import type { Desk } from './page'
import { longMoment } from './words'

/** Trạng thái — where a case stands, in a glance; a screen reader is told when it changes. */
export function caseStatus(
  { lifecycle }: CaseKind,
  { audit, highlights = [] }: CaseAnswer,
  { t, locale }: Desk,
): HTMLElement {
  if (audit === undefined) return h('p', {}, t('notDetermined'))
  const rows = [
    ...(audit.due === undefined ? [] : [[{ vi: 'Hạn giải quyết', en: 'Due' }, longMoment(audit.due, locale)] as const]),
    ...highlights,
  ]
  return h(
    'div',
    {},
    h('p', { class: 'congvu-label' }, t('state')),
    h(
      'p',
      { class: 'congvu-state', 'data-state': audit.state },
      lifecycle.states[audit.state]?.[locale] ?? audit.state,
    ),
    rows.map(([name, value]) => h('p', {}, `${name[locale]}: ${value}`)),
  )
}
