import type { Bilingual, Deadline } from 'congvu/core'
import { nameOfActor } from 'congvu/interop'
import type { CaseKind } from './case-kind'
import { h } from './h'
import { dayPart, millisecondsOf } from './moments'
import type { Desk } from './page'
import { explanation } from './told'
import { dateOf, deadlineStatuses, longMoment } from './words'

/** Các thời hạn của vụ việc — those that run first. */
export function clockList(kind: CaseKind, deadlines: readonly Deadline[], asOf: string, desk: Desk): HTMLElement {
  const { t } = desk
  if (deadlines.length === 0) return h('p', {}, t('noClocks'))
  const open = deadlines.filter(isOpenClock)
  const ended = deadlines.filter((deadline) => !isOpenClock(deadline))
  return h(
    'ul',
    { class: 'congvu-clocks' },
    [...open, ...ended].map((deadline) => clock(kind, deadline, asOf, desk)),
  )
}

/** It still asks for something. */
export function isOpenClock({ status }: Deadline): boolean {
  return status === 'running' || status === 'paused' || status === 'overdue'
}

/** The name that a deadline has, or that its lifecycle gives it; else its id. */
export function clockName({ lifecycle }: CaseKind, deadline: Deadline & Partial<Bilingual>, { locale }: Desk): string {
  return deadline[locale] ?? lifecycle.clocks.find(({ id }) => id === deadline.id)?.label[locale] ?? deadline.id
}

function clock(kind: CaseKind, deadline: Deadline, asOf: string, desk: Desk): HTMLElement {
  const { t, locale } = desk
  const { status, due, start, holder, provisional, remaining, trace } = deadline
  const { sign, [locale]: told } = deadlineStatuses[status]
  const left = remaining.workingDays
  return h(
    'li',
    { class: `congvu-clock congvu-${status}`, 'data-clock': deadline.id, 'data-due': due },
    h(
      'p',
      { class: 'congvu-clock-name' },
      h('strong', {}, clockName(kind, deadline, desk)),
      ' ',
      h('span', { class: 'congvu-badge' }, h('span', { 'aria-hidden': 'true' }, `${sign} `), told),
    ),
    h(
      'p',
      { class: 'congvu-date' },
      longMoment(due, locale),
      isOpenClock(deadline) && ` · ${left < 0 ? t('daysOver', { count: -left }) : t('daysLeft', { count: left })}`,
      provisional && ` · ${t('mayMove')}`,
    ),
    isOpenClock(deadline) && track(start, due, asOf),
    h(
      'p',
      { class: 'congvu-hint' },
      `${t('holder', { name: nameOfActor(holder, locale, due) })} · ${t('startedOn', { date: dateOf(dayPart(start), locale) })}`,
    ),
    trace.steps.length > 0 && h('details', {}, h('summary', {}, t('why')), explanation(trace, locale)),
  )
}

/** How much of the time has gone, for the eye only: the words beside it say the same. */
function track(start: string, due: string, asOf: string): HTMLElement {
  const from = millisecondsOf(start)
  const to = millisecondsOf(due, 'end')
  const gone = Math.min(1, Math.max(0, (millisecondsOf(asOf) - from) / (to - from)))
  const bar = h('span', { class: 'congvu-gone' })
  bar.style.width = `${Math.round(gone * 100)}%`
  return h('span', { class: 'congvu-track', 'aria-hidden': 'true' }, bar)
}
