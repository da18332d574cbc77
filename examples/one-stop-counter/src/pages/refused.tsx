import type { ProblemAnswer } from '../api/answers'
import { words } from '../words/words'
import { type Page, page, type Viewer } from './layout'
import { Reasons } from './parts'

/** A page that may not be seen, or is not there: why, with the article, and where to go. */
export function refusedPage(viewer: Viewer, { title, reasons, status }: ProblemAnswer): Page {
  const text = words[viewer.locale]
  return page(
    viewer,
    title,
    '',
    <section class="refused">
      <h1>{title}</h1>
      <Reasons reasons={reasons} locale={viewer.locale} />
      <p>
        {status === 401 ? (
          <a class="button" href="/dang-nhap">
            {text.menu.signIn}
          </a>
        ) : (
          <a class="button quiet" href="/">
            {text.errors.home}
          </a>
        )}
      </p>
    </section>,
  )
}
