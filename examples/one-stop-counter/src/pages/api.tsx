import { permissions } from '../access/permissions'
import { roleNames } from '../access/roles'
import type { Operation } from '../api/operation'
import { words } from '../words/words'
import { type Page, page, type Viewer } from './layout'

/** The rows of the API for people to read; programs read /openapi.json. */
export function apiPage(viewer: Viewer, operations: readonly Operation[]): Page {
  const { locale } = viewer
  const text = words[locale].api
  return page(
    viewer,
    text.heading,
    '/api',
    <>
      <h1>{text.heading}</h1>
      <p class="lead">
        {text.lead} <a href="/openapi.json">/openapi.json</a>.
      </p>
      {operations.map(({ id, method, path, summary, permission, body, answer }) => (
        <section class="operation" id={id}>
          <h2>
            <code>
              {method.toUpperCase()} {path}
            </code>
          </h2>
          <p>{summary[locale]}</p>
          <p class="hint">
            {text.who}:{' '}
            {permission === undefined
              ? text.everybody
              : permissions[permission].roles.map((role) => roleNames[role][locale].toLowerCase()).join(', ')}
            {body !== undefined && ` · ${text.takes}: ${String(body.meta()?.['id'])}`} · {text.gives}:{' '}
            {answer.schema === undefined ? answer.type : String(answer.schema.meta()?.['id'])}
          </p>
        </section>
      ))}
    </>,
  )
}
