import { nameOfUser } from '../access/demo-users'
import { type Role, roleNames } from '../access/roles'
import type { AuditAnswer } from '../api/answers'
import { showMoment } from '../words/dates'
import { words } from '../words/words'
import { type Page, page, type Viewer } from './layout'

/** Who did what, and what was refused to whom by which rule. */
export function auditPage(viewer: Viewer, entries: AuditAnswer['entries']): Page {
  const { locale } = viewer
  const text = words[locale].audit
  return page(
    viewer,
    text.heading,
    '/nhat-ky',
    <>
      <h1>{text.heading}</h1>
      <table class="board">
        <thead>
          <tr>
            <th scope="col">{text.at}</th>
            <th scope="col">{text.actor}</th>
            <th scope="col">{text.action}</th>
            <th scope="col">{text.subject}</th>
            <th scope="col">{text.outcome}</th>
          </tr>
        </thead>
        <tbody>
          {entries.map(({ at, actor, role, action, subject, outcome, reasons }) => (
            <tr>
              <th scope="row">{showMoment(at, locale)}</th>
              <td data-name={text.actor}>
                {role === 'citizen'
                  ? roleNames.citizen[locale]
                  : `${nameOfUser(actor)}, ${roleNames[role as Role][locale].toLowerCase()}`}
              </td>
              <td data-name={text.action}>
                <code>{action}</code>
              </td>
              <td data-name={text.subject}>{subject}</td>
              <td data-name={text.outcome}>
                <span class={`badge ${outcome}`}>{text[outcome]}</span>
                {reasons.map((reason) => (
                  <small>
                    <code>{reason}</code>
                  </small>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>,
  )
}
