import type { Locale } from 'congvu/messages'
import type { Child } from 'hono/jsx'
import type { Reason } from '../api/answers'
import { words } from '../words/words'

/** Where a reason points: the id of the field, and what it is called on the page. */
export type FieldNames = Readonly<Record<string, readonly [id: string, label: string]>>

interface ReasonsProps {
  readonly reasons: readonly Reason[]
  readonly locale: Locale
  readonly fields?: FieldNames
}

/** Reasons with their articles: nothing is refused without. The same articles are told once, under the last of them. */
export function Reasons({ reasons, locale, fields = {} }: ReasonsProps) {
  return (
    <ul class="reasons">
      {reasons.map(({ text, citations, severity, path }, index) => {
        const [id, label] = fields[path.join('.')] ?? fields[String(path[0])] ?? []
        const basis = citations.join('; ')
        return (
          <li class={severity}>
            {id !== undefined && (
              <>
                <a href={`#${id}`}>{label}</a>:{' '}
              </>
            )}
            {text}
            {basis !== '' && basis !== reasons[index + 1]?.citations.join('; ') && (
              <span class="basis">
                {words[locale].basis}: {basis}
              </span>
            )}
          </li>
        )
      })}
    </ul>
  )
}

/** What could not be recorded, on top of a page, where a reader and a screen reader come first. */
export function Refused({
  title,
  status,
  ...rest
}: ReasonsProps & { readonly title: string; readonly status: number }) {
  return (
    <section class={status === 409 ? 'refused gentle' : 'refused'} role="alert" tabindex={-1} data-focus>
      <h2>{title}</h2>
      <Reasons {...rest} />
    </section>
  )
}

/** The reasons that point at a field, by its path in the body. */
export function reasonsAt(reasons: readonly Reason[], path: string): readonly Reason[] {
  return reasons.filter((reason) => {
    const place = reason.path.join('.')
    return place === path || place.startsWith(`${path}.`)
  })
}

interface FieldProps {
  readonly id: string
  readonly label: Child
  readonly hint?: string | undefined
  readonly optional?: string | undefined
  readonly reasons?: readonly Reason[]
  /** The input: it is given `id`, `aria-describedby` and `aria-invalid`. */
  input(attributes: Readonly<Record<string, string>>): Child
}

/** A labelled field with its hint, and beside it what is wrong with it. */
export function Field({ id, label, hint, optional, reasons = [], input }: FieldProps) {
  const described = [...(hint === undefined ? [] : [`${id}-hint`]), ...(reasons.length > 0 ? [`${id}-error`] : [])]
  return (
    <div class={reasons.length > 0 ? 'field wrong' : 'field'}>
      <label for={id}>
        {label}
        {optional !== undefined && <span class="optional"> ({optional})</span>}
      </label>
      {hint !== undefined && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {reasons.length > 0 && (
        <p class="error" id={`${id}-error`}>
          {reasons.map(({ text }) => text).join(' ')}
        </p>
      )}
      {input({
        id,
        ...(described.length > 0 && { 'aria-describedby': described.join(' ') }),
        ...(reasons.length > 0 && { 'aria-invalid': 'true' }),
      })}
    </div>
  )
}

/** A name and what it stands for. */
export function Fact({ name, children }: { readonly name: string; readonly children?: Child }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}
