import type { ProblemAnswer } from '../api/answers'
import { procedures } from '../office'
import { type FormTexts, textOf } from '../web/form-data'
import type { Words } from '../words/vi'
import { words } from '../words/words'
import { type Page, page, type Viewer } from './layout'
import { Field, type FieldNames, Refused, reasonsAt } from './parts'

/** Where each part of the body is written on the page. */
function fieldsOf(text: Words['receive']): FieldNames {
  return {
    procedure: ['procedure', text.procedure],
    'applicant.name': ['name', text.name],
    'applicant.phone': ['phone', text.phone],
    'applicant.address': ['address', text.address],
    'applicant.email': ['email', text.email],
    'applicant.id': ['id', text.id],
    components: ['components', text.components],
    sets: ['sets', text.sets],
  }
}

/** The form of the reception officer; what is wrong stands beside its field. */
export function receivePage(viewer: Viewer, given: FormTexts, problem?: ProblemAnswer): Page {
  const { locale } = viewer
  const text = words[locale].receive
  const { optional } = words[locale].case
  const reasons = problem?.reasons ?? []
  const chosen = textOf(given, 'procedure')
  const line = (
    name: keyof typeof text & string,
    path: string,
    label: string,
    more: Readonly<Record<string, string>> = {},
  ) => (
    <Field
      id={name}
      label={label}
      optional={more['required'] === undefined ? optional : undefined}
      reasons={reasonsAt(reasons, path)}
      input={(attributes) => <input {...attributes} {...more} name={name} value={textOf(given, name) ?? ''} />}
    />
  )
  return page(
    viewer,
    text.heading,
    '/quay/tiep-nhan',
    <>
      <h1>{text.heading}</h1>
      {problem !== undefined && <Refused {...problem} fields={fieldsOf(text)} locale={locale} />}
      <form method="post" action="/quay/tiep-nhan" class="card" novalidate>
        <Field
          id="procedure"
          label={text.procedure}
          reasons={reasonsAt(reasons, 'procedure')}
          input={(attributes) => (
            <select {...attributes} name="procedure" required data-components="components">
              <option value="">{text.choose}</option>
              {procedures.map(({ id, name, limit, components }) => (
                <option value={id} selected={id === chosen} data-components={components.join('\n')}>
                  {name}
                  {limit !== undefined && ` · ${words[locale].limit(limit)}`}
                </option>
              ))}
            </select>
          )}
        />
        <fieldset>
          <legend>{text.applicant}</legend>
          {line('name', 'applicant.name', text.name, { required: 'required', autocomplete: 'off' })}
          {line('phone', 'applicant.phone', text.phone, { required: 'required', type: 'tel', autocomplete: 'off' })}
          {line('address', 'applicant.address', text.address, { autocomplete: 'off' })}
          {line('email', 'applicant.email', text.email, { type: 'email', autocomplete: 'off' })}
          {line('id', 'applicant.id', text.id, { inputmode: 'numeric', autocomplete: 'off' })}
        </fieldset>
        <Field
          id="components"
          label={text.components}
          hint={text.componentsHint}
          reasons={reasonsAt(reasons, 'components')}
          input={(attributes) => (
            <textarea {...attributes} name="components" rows={4} required>
              {textOf(given, 'components') ?? ''}
            </textarea>
          )}
        />
        <div class="row">
          <Field
            id="sets"
            label={text.sets}
            reasons={reasonsAt(reasons, 'sets')}
            input={(attributes) => (
              <input {...attributes} name="sets" type="number" min="1" max="9" value={textOf(given, 'sets') ?? '1'} />
            )}
          />
          <Field
            id="channel"
            label={text.channel}
            reasons={reasonsAt(reasons, 'channel')}
            input={(attributes) => (
              <select {...attributes} name="channel">
                {Object.entries(text.channels).map(([value, name]) => (
                  <option value={value} selected={textOf(given, 'channel') === value}>
                    {name}
                  </option>
                ))}
              </select>
            )}
          />
          <Field
            id="returnManner"
            label={text.returnManner}
            reasons={reasonsAt(reasons, 'returnManner')}
            input={(attributes) => (
              <select {...attributes} name="returnManner">
                {text.manners.map((manner) => (
                  <option selected={textOf(given, 'returnManner') === manner}>{manner}</option>
                ))}
              </select>
            )}
          />
        </div>
        <fieldset>
          <legend>{text.intake}</legend>
          {(['accept', 'check'] as const).map((value) => (
            <label class="tick">
              <input
                type="radio"
                name="intake"
                value={value}
                checked={(textOf(given, 'intake') ?? 'accept') === value}
              />{' '}
              {text[value]}
            </label>
          ))}
        </fieldset>
        <button type="submit">{text.button}</button>
      </form>
    </>,
  )
}
