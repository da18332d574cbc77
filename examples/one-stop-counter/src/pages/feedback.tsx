import type { ProblemAnswer } from '../api/answers'
import { type FormTexts, textOf } from '../web/form-data'
import type { Words } from '../words/vi'
import { words } from '../words/words'
import { type Page, page, type Viewer } from './layout'
import { Field, type FieldNames, Refused, reasonsAt } from './parts'

/** Where each part of the body is written on the page. */
function fieldsOf(text: Words['feedback']): FieldNames {
  return {
    content: ['content', text.content],
    about: ['about', text.about],
    'sender.name': ['name', text.name],
    'sender.phone': ['phone', text.phone],
  }
}

/** Where a citizen tells what went wrong. */
export function feedbackPage(viewer: Viewer, given: FormTexts, problem?: ProblemAnswer): Page {
  const { locale } = viewer
  const text = words[locale].feedback
  const { optional } = words[locale].case
  const reasons = problem?.reasons ?? []
  return page(
    viewer,
    text.heading,
    '/phan-anh',
    <>
      <h1>{text.heading}</h1>
      <p class="lead">{text.lead}</p>
      {problem !== undefined && <Refused {...problem} fields={fieldsOf(text)} locale={locale} />}
      <form method="post" action="/phan-anh" class="card" novalidate>
        <Field
          id="content"
          label={text.content}
          reasons={reasonsAt(reasons, 'content')}
          input={(attributes) => (
            <textarea {...attributes} name="content" rows={6} required>
              {textOf(given, 'content') ?? ''}
            </textarea>
          )}
        />
        <Field
          id="about"
          label={text.about}
          optional={optional}
          reasons={reasonsAt(reasons, 'about')}
          input={(attributes) => <input {...attributes} name="about" value={textOf(given, 'about') ?? ''} />}
        />
        <Field
          id="name"
          label={text.name}
          optional={optional}
          reasons={reasonsAt(reasons, 'sender.name')}
          input={(attributes) => (
            <input {...attributes} name="name" autocomplete="name" value={textOf(given, 'name') ?? ''} />
          )}
        />
        <Field
          id="phone"
          label={text.phone}
          optional={optional}
          reasons={reasonsAt(reasons, 'sender.phone')}
          input={(attributes) => (
            <input {...attributes} name="phone" type="tel" autocomplete="tel" value={textOf(given, 'phone') ?? ''} />
          )}
        />
        <label class="tick">
          <input type="checkbox" name="secret" checked={given['secret'] !== undefined} /> {text.secret}
        </label>
        <button type="submit">{text.button}</button>
      </form>
    </>,
  )
}

/** The code to keep. */
export function feedbackThanksPage(viewer: Viewer, code: string): Page {
  const text = words[viewer.locale].feedback
  return page(
    viewer,
    text.thanks,
    '/phan-anh',
    <section class="card status" tabindex={-1} data-focus>
      <h1>{text.thanks}</h1>
      <p>{text.keep}</p>
      <p class="code">{code}</p>
    </section>,
  )
}
