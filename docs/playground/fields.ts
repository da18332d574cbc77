import { h, newId, show } from './h'
import { fromIso, toIso } from './moments'
import type { Say } from './texts'

/** Ô nhập — a labelled control with a place beside it for what is wrong with it. */
export interface Field {
  readonly element: HTMLElement
  /** What is filled in, as the library reads it. */
  value(): string
  /** Shows what is wrong, gently; nothing clears it. */
  mark(problems: readonly string[]): void
  focus(): void
}

/** What every field has; `onchange` is called when it was filled in, not at each key. */
export interface FieldOptions {
  readonly label: string
  readonly value: string
  readonly hint?: string | undefined
  readonly onchange?: (value: string) => void
}

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement

/** A line of text, a number, or a longer text. */
export function textField(
  { label, value, hint, onchange }: FieldOptions,
  { rows, ...attributes }: { readonly rows?: number; readonly inputmode?: 'numeric' } = {},
): Field {
  const listen = () => onchange?.(control.value.trim())
  const control =
    rows === undefined
      ? h('input', { type: 'text', value, autocomplete: 'off', onchange: listen, ...attributes })
      : h('textarea', { rows, spellcheck: 'false', autocomplete: 'off', wrap: 'off', onchange: listen }, value)
  return labelled(control, label, hint, () => control.value.trim())
}

/** One of several. */
export function choiceField(
  { label, value, hint, onchange }: FieldOptions,
  choices: readonly (readonly [value: string, label: string])[],
): Field {
  const options = choices.map(([choice, text]) => h('option', { value: choice, selected: choice === value }, text))
  const control = h('select', { onchange: () => onchange?.(control.value) }, options)
  return labelled(control, label, hint, () => control.value)
}

/** A day, a moment, or either: typed as people write it here, or picked from the calendar of the device. */
export function dateField(options: FieldOptions, kind: 'day' | 'moment' | 'either', t: Say): Field {
  const { label, onchange, hint } = options
  const written = { day: 'dayHint', moment: 'momentHint', either: 'dayOrMomentHint' } as const
  const listen = () => onchange?.(toIso(control.value))
  const control = h('input', {
    type: 'text',
    value: fromIso(options.value),
    autocomplete: 'off',
    onchange: () => {
      control.value = fromIso(toIso(control.value))
      listen()
    },
  })
  const picker = h('input', {
    type: kind === 'day' ? 'date' : 'datetime-local',
    class: 'congvu-picker',
    tabindex: '-1',
    'aria-hidden': 'true',
    onchange: () => {
      if (picker.value === '') return
      control.value = fromIso(kind === 'day' ? picker.value : `${picker.value}:00+07:00`)
      listen()
    },
  })
  const button = h(
    'button',
    {
      type: 'button',
      class: 'congvu-pick',
      'aria-label': t('pickDate', { label }),
      onclick: () => {
        const iso = toIso(control.value)
        picker.value = kind === 'day' ? iso.slice(0, 10) : iso.length === 10 ? `${iso}T08:00` : iso.slice(0, 16)
        picker.showPicker()
      },
    },
    h('span', { 'aria-hidden': 'true' }, '▦'),
  )
  const hints = [t(written[kind]), hint].filter(Boolean).join('. ')
  return labelled(control, label, hints, () => toIso(control.value), [picker, button])
}

/** Any of several. */
export function manyField(
  label: string,
  values: readonly string[],
  choices: readonly (readonly [value: string, label: string])[],
): Omit<Field, 'value'> & { values(): readonly string[] } {
  const boxes = choices.map(([value, text]) => {
    const box = h('input', { type: 'checkbox', value, checked: values.includes(value) })
    return { box, element: h('label', { class: 'congvu-check' }, box, h('span', {}, text)) }
  })
  const id = newId()
  const problems = h('p', { class: 'congvu-problem', id, hidden: true })
  const element = h(
    'fieldset',
    { class: 'congvu-field', 'aria-describedby': id },
    h('legend', {}, label),
    boxes.map((one) => one.element),
    problems,
  )
  return {
    element,
    values: () => boxes.filter(({ box }) => box.checked).map(({ box }) => box.value),
    mark: (found) => markProblems(problems, found),
    focus: () => boxes[0]?.box.focus(),
  }
}

function labelled(
  control: Control,
  label: string,
  hint: string | undefined,
  value: () => string,
  beside: readonly Node[] = [],
): Field {
  const id = newId()
  const hintId = `${id}-hint`
  const problemId = `${id}-problem`
  control.id = id
  control.setAttribute('aria-describedby', hint === undefined ? problemId : `${hintId} ${problemId}`)
  const problems = h('p', { class: 'congvu-problem', id: problemId, hidden: true })
  const element = h(
    'div',
    { class: 'congvu-field' },
    h('label', { for: id }, label),
    beside.length === 0 ? control : h('div', { class: 'congvu-beside' }, control, beside),
    hint !== undefined && h('p', { class: 'congvu-hint', id: hintId }, hint),
    problems,
  )
  return {
    element,
    value,
    mark(found) {
      control.setAttribute('aria-invalid', String(found.length > 0))
      markProblems(problems, found)
    },
    focus: () => control.focus(),
  }
}

function markProblems(element: HTMLElement, found: readonly string[]): void {
  element.hidden = found.length === 0
  show(element, found.join(' '))
}
