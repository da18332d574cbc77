import type { Finding } from 'congvu/core'
import type { CaseEvent, CaseKind } from './case-kind'
import { dateField } from './fields'
import { h, show } from './h'
import type { Desk } from './page'
import { recordForm } from './record-form'
import { sentencesAt } from './told'

/** Nơi ghi một sự kiện — the form of one event, new or old. */
export interface CaseEditor {
  readonly element: HTMLElement
  add(type: string, at: string): void
  edit(event: CaseEvent, place: number): void
  close(): void
}

/** What the editor is made of; `check` says what keeps an event from being read, `keep` takes it. */
export interface CaseEditorOptions {
  readonly kind: CaseKind
  readonly desk: Desk
  check(event: CaseEvent, place: number | undefined): readonly Finding[]
  keep(event: CaseEvent, place: number | undefined): void
}

/** Makes the place where events are written. */
export function caseEditor({ kind, desk, check, keep }: CaseEditorOptions): CaseEditor {
  const { t, locale } = desk
  const element = h('div')
  let opener: Element | null = null
  return {
    element,
    add: (type, at) => open({ type, at }, undefined),
    edit: open,
    close,
  }

  function close(): void {
    show(element)
    if (opener instanceof HTMLElement && opener.isConnected) opener.focus()
  }

  function open(event: CaseEvent, place: number | undefined): void {
    opener = document.activeElement
    const { type, at, ...details } = event
    const moment = dateField({ label: t('at'), value: at }, 'moment', t)
    const form = recordForm(kind.events[type] ?? {}, details, { locale, t })
    const name = kind.lifecycle.events[type]?.[locale] ?? type
    show(
      element,
      h(
        'form',
        {
          class: 'congvu-editor',
          'aria-label': t('newEvent', { name }),
          onsubmit: submit,
          onkeydown: (pressed) => (pressed as KeyboardEvent).key === 'Escape' && close(),
        },
        h('h3', {}, t('newEvent', { name })),
        moment.element,
        form.element,
        h(
          'div',
          { class: 'congvu-buttons' },
          h('button', { type: 'submit', class: 'congvu-main' }, t('record')),
          h('button', { type: 'button', onclick: close }, t('cancel')),
        ),
      ),
    )
    moment.focus()

    function submit(pressed: Event): void {
      pressed.preventDefault()
      const filled: CaseEvent = { type, at: moment.value(), ...form.value() }
      const problems = check(filled, place)
      moment.mark(sentencesAt(problems, 'at', locale))
      form.mark(problems, '')
      if (problems.length > 0) {
        element.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
        return
      }
      opener = null
      close()
      keep(filled, place)
    }
  }
}
