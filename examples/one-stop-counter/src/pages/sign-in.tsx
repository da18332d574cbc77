import { type Actor, roleNames } from '../access/roles'
import { words } from '../words/words'
import { type Page, page, type Viewer } from './layout'

/** Told clearly as a demonstration: everybody may be anybody. */
export function signInPage(viewer: Viewer, users: readonly Actor[]): Page {
  const { locale } = viewer
  const text = words[locale].signIn
  return page(
    viewer,
    text.heading,
    '/dang-nhap',
    <>
      <h1>{text.heading}</h1>
      <p class="lead">{text.lead}</p>
      <form method="post" action="/dang-nhap" class="people">
        {users.map(({ id, name, role }) => (
          <button type="submit" name="user" value={id} class="quiet">
            <strong>{name}</strong>
            <span>{roleNames[role][locale]}</span>
          </button>
        ))}
      </form>
    </>,
  )
}
