import type { Locale } from 'congvu/messages'
import type { Reason } from '../api/answers'
import { type FormTexts, textOf } from '../web/form-data'
import { words } from '../words/words'
import type { Field as StepField, StepForm } from './event-fields'
import { Field, reasonsAt } from './parts'

interface StepFormProps {
  readonly type: string
  readonly name: string
  readonly version: number
  readonly action: string
  readonly form: StepForm
  readonly given: FormTexts
  readonly reasons: readonly Reason[]
  readonly open: boolean
  readonly locale: Locale
}

/** One step that may be taken now; the version that the officer sees goes along. */
export function StepCard({ type, name, version, action, form, given, reasons, open, locale }: StepFormProps) {
  return (
    <details class="step" open={open}>
      <summary>{name}</summary>
      <form method="post" action={action} novalidate>
        <input type="hidden" name="version" value={version} />
        <input type="hidden" name="type" value={type} />
        {form.fields.map((field) => (
          <Entry type={type} field={field} given={given} reasons={reasonsAt(reasons, field.name)} locale={locale} />
        ))}
        <button type="submit">
          {words[locale].case.record}: {name}
        </button>
      </form>
    </details>
  )
}

interface EntryProps extends Pick<StepFormProps, 'type' | 'given' | 'reasons' | 'locale'> {
  readonly field: StepField
}

function Entry({ type, field: { name, kind, label, choices = [] }, given, reasons, locale }: EntryProps) {
  const id = `${type}-${name}`
  const value = textOf(given, name) ?? ''
  if (kind === 'yes') {
    return (
      <label class="tick">
        <input type="checkbox" name={name} checked={given[name] !== undefined} /> {label[locale]}
      </label>
    )
  }
  if (kind === 'several') {
    return (
      <fieldset class={reasons.length > 0 ? 'wrong' : ''}>
        <legend>{label[locale]}</legend>
        {reasons.length > 0 && <p class="error">{reasons.map(({ text }) => text).join(' ')}</p>}
        {choices.map(([choice, words]) => (
          <label class="tick">
            <input type="checkbox" name={name} value={choice} checked={given[name]?.includes(choice) ?? false} />{' '}
            {words[locale]}
          </label>
        ))}
      </fieldset>
    )
  }
  return (
    <Field
      id={id}
      label={label[locale]}
      reasons={reasons}
      input={(attributes) => {
        switch (kind) {
          case 'area':
          case 'items':
          case 'lines':
            return (
              <textarea {...attributes} name={name} rows={3}>
                {value}
              </textarea>
            )
          case 'choice':
            return (
              <select {...attributes} name={name}>
                {choices.map(([choice, words]) => (
                  <option value={choice} selected={choice === value}>
                    {words[locale]}
                  </option>
                ))}
              </select>
            )
          case 'date':
          case 'number':
            return <input {...attributes} name={name} type={kind} value={value} />
          default:
            return <input {...attributes} name={name} value={value} />
        }
      }}
    />
  )
}
