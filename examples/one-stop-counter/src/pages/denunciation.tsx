import type { DenouncerIdentity } from 'congvu/petitions'
import type { ProblemAnswer } from '../api/answers'
import { type FormTexts, textOf } from '../web/form-data'
import type { Words } from '../words/vi'
import { words } from '../words/words'
import { type Page, page, type Viewer } from './layout'
import { Fact, Field, type FieldNames, Refused, reasonsAt } from './parts'

/** Where each part of the body is written on the page. */
function fieldsOf(text: Words['denunciation']): FieldNames {
  return {
    content: ['content', text.content],
    denounced: ['denounced', text.denounced],
    'denouncer.name': ['name', text.name],
    'denouncer.address': ['address', text.address],
    'denouncer.contacts.0': ['contact', text.contact],
    'denouncer.otherMarks': ['marks', text.marks],
  }
}

/** The form of the petition officer: what is said on one side, who says it on the other. */
export function denunciationPage(viewer: Viewer, given: FormTexts, problem?: ProblemAnswer): Page {
  const { locale } = viewer
  const text = words[locale].denunciation
  const { optional } = words[locale].case
  const reasons = problem?.reasons ?? []
  const choice = (name: string, label: string, choices: Readonly<Record<string, string>>) => (
    <Field
      id={name}
      label={label}
      reasons={reasonsAt(reasons, name)}
      input={(attributes) => (
        <select {...attributes} name={name}>
          {Object.entries(choices).map(([value, words]) => (
            <option value={value} selected={textOf(given, name) === value}>
              {words}
            </option>
          ))}
        </select>
      )}
    />
  )
  const line = (name: string, path: string, label: string, needed: boolean) => (
    <Field
      id={name}
      label={label}
      optional={needed ? undefined : optional}
      reasons={reasonsAt(reasons, path)}
      input={(attributes) => <input {...attributes} name={name} autocomplete="off" value={textOf(given, name) ?? ''} />}
    />
  )
  const area = (name: string, path: string, label: string, rows: number) => (
    <Field
      id={name}
      label={label}
      reasons={reasonsAt(reasons, path)}
      input={(attributes) => (
        <textarea {...attributes} name={name} rows={rows}>
          {textOf(given, name) ?? ''}
        </textarea>
      )}
    />
  )
  return page(
    viewer,
    text.heading,
    '/quay/to-cao/tiep-nhan',
    <>
      <h1>{text.heading}</h1>
      <p class="lead">{text.lead}</p>
      {problem !== undefined && <Refused {...problem} fields={fieldsOf(text)} locale={locale} />}
      <form method="post" action="/quay/to-cao/tiep-nhan" class="card" novalidate>
        {choice('channel', text.channel, text.channels)}
        {choice('kind', text.kind, text.kinds)}
        {area('content', 'content', text.content, 6)}
        {line('denounced', 'denounced', text.denounced, true)}
        {line('name', 'denouncer.name', text.name, true)}
        {line('address', 'denouncer.address', text.address, false)}
        {line('contact', 'denouncer.contacts', text.contact, false)}
        {area('marks', 'denouncer.otherMarks', text.marks, 2)}
        <button type="submit">{text.button}</button>
      </form>
    </>,
  )
}

/** Who denounced: a page of its own, asked for by a button, and every look is logged. */
export function identityPage(viewer: Viewer, code: string, identities: readonly DenouncerIdentity[]): Page {
  const text = words[viewer.locale]
  return page(
    viewer,
    text.case.identityHeading,
    '/quay/to-cao',
    <>
      <p>
        <a href={`/quay/to-cao/${encodeURIComponent(code)}`}>← {code}</a>
      </p>
      <h1>{text.case.identityHeading}</h1>
      <p class="lead">{text.case.identityNote}</p>
      {identities.map(({ reference, name, address, contacts = [] }) => (
        <dl class="card">
          <Fact name={text.desk.code}>{reference}</Fact>
          <Fact name={text.denunciation.name}>{name}</Fact>
          {address !== undefined && <Fact name={text.denunciation.address}>{address}</Fact>}
          {contacts.length > 0 && <Fact name={text.denunciation.contact}>{contacts.join(', ')}</Fact>}
        </dl>
      ))}
    </>,
  )
}
