import type { Finding } from 'congvu/core'
import { describe, type Locale } from 'congvu/messages'
import type { Part, Parts } from './event-schema'
import { yesNo } from './event-schema'
import { choiceField, dateField, type Field, manyField, textField } from './fields'
import { h, show } from './h'
import { partName, valueName } from './record-words'
import type { Say } from './texts'

/** The fields of a record or an event, as its schema names them. */
export interface RecordForm {
  readonly element: HTMLElement
  /** What is filled in, as JSON; what is empty is left out. */
  value(): Readonly<Record<string, unknown>>
  /** Shows findings beside the fields they point at; `under` is where this form stands in the record. */
  mark(findings: readonly Finding[], under: string): void
}

interface Control {
  readonly element: HTMLElement
  value(): unknown
  mark(findings: readonly Finding[], path: string): void
}

/** How a form is made: its language, and whom to tell that something changed. */
export interface FormOptions {
  readonly locale: Locale
  readonly t: Say
  readonly onchange?: () => void
}

/** Makes the fields of some parts, filled with what is known. */
export function recordForm(parts: Parts, known: Readonly<Record<string, unknown>>, options: FormOptions): RecordForm {
  const controls = Object.entries(parts).map(
    ([name, part]) => [name, controlOf(name, part, known[name], options)] as const,
  )
  return {
    element: h(
      'div',
      { class: 'congvu-fields' },
      controls.map(([, { element }]) => element),
    ),
    value: () =>
      Object.fromEntries(
        controls.map(([name, control]) => [name, control.value()] as const).filter(([, value]) => value !== undefined),
      ),
    mark(findings, under) {
      for (const [name, control] of controls) control.mark(findings, under === '' ? name : `${under}.${name}`)
    },
  }
}

function controlOf(name: string, part: Part, known: unknown, options: FormOptions): Control {
  switch (part.kind) {
    case 'group':
      return groupControl(name, part.parts, known, options)
    case 'rows':
      return rowsControl(name, part.parts, known, options)
    case 'some-of':
      return someControl(name, part.values, known, options)
    default:
      return single(fieldOf(name, part, known, options), part.kind, options.locale)
  }
}

function fieldOf(
  name: string,
  part: Exclude<Part, { readonly kind: 'group' | 'rows' | 'some-of' }>,
  known: unknown,
  { locale, t, onchange }: FormOptions,
): Field {
  const asked = {
    label: partName(name, locale),
    value: known === undefined ? '' : String(known),
    ...(onchange !== undefined && { onchange }),
  }
  switch (part.kind) {
    case 'day':
    case 'moment':
    case 'either':
      return dateField(asked, part.kind, t)
    case 'number':
      return textField(asked, { inputmode: 'numeric' })
    case 'yes-no':
      return choiceField(
        asked,
        yesNo.map(([value, label]) => [value, t(label)]),
      )
    case 'one-of': {
      const named = part.values.map((value) => [value, valueName(name, value, locale)] as const)
      return choiceField(asked, [['', t('notSaid')], ...named])
    }
    default:
      return textField(asked)
  }
}

function single(field: Field, kind: Part['kind'], locale: Locale): Control {
  return {
    element: field.element,
    value() {
      const text = field.value()
      if (text === '') return undefined
      if (kind === 'yes-no') return text === 'true'
      return kind === 'number' && /^-?\d+$/.test(text) ? Number(text) : text
    },
    mark: (findings, path) => field.mark(sentences(findings, path, locale)),
  }
}

function someControl(name: string, values: readonly string[], known: unknown, { locale }: FormOptions): Control {
  const chosen = Array.isArray(known) ? known.map(String) : []
  const named = values.map((value) => [value, valueName(name, value, locale)] as const)
  const field = manyField(partName(name, locale), chosen, named)
  return {
    element: field.element,
    value: field.values,
    mark: (findings, path) => field.mark(sentences(findings, path, locale)),
  }
}

function groupControl(name: string, parts: Parts, known: unknown, options: FormOptions): Control {
  const form = recordForm(parts, isRecord(known) ? known : {}, options)
  return {
    element: h('fieldset', { class: 'congvu-field' }, h('legend', {}, partName(name, options.locale)), form.element),
    value() {
      const value = form.value()
      return Object.keys(value).length === 0 ? undefined : value
    },
    mark: form.mark,
  }
}

function rowsControl(name: string, parts: Parts, known: unknown, options: FormOptions): Control {
  const { t, locale } = options
  const label = partName(name, locale)
  const rows = (Array.isArray(known) && known.length > 0 ? known : [{}]).map(makeRow)
  const holder = h(
    'div',
    { class: 'congvu-rows' },
    rows.map(({ element }) => element),
  )
  const add = h('button', { type: 'button', onclick: addRow }, t('addRow', { label }))
  return {
    element: h('fieldset', { class: 'congvu-field' }, h('legend', {}, label), holder, add),
    value: () => rows.map((row) => row.value()).filter((row) => Object.keys(row).length > 0),
    mark(findings, path) {
      for (const [index, row] of rows.entries()) row.mark(findings, `${path}[${index}]`)
    },
  }

  function makeRow(value: unknown): RecordForm {
    return recordForm(parts, isRecord(value) ? value : {}, options)
  }

  function addRow(): void {
    const row = makeRow({})
    rows.push(row)
    show(
      holder,
      rows.map(({ element }) => element),
    )
    row.element.querySelector<HTMLElement>('input, select')?.focus()
  }
}

function sentences(findings: readonly Finding[], path: string, locale: Locale): readonly string[] {
  return findings.map((finding) => describe(finding, locale)).flatMap((told) => (told.path === path ? [told.text] : []))
}

/** Is this an object with fields? */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
