import { words } from '../words/words'
import { type Page, page, type Viewer } from './layout'
import { LookUpForm } from './look-up'

/** The first page: for somebody who wants to know where a dossier is. */
export function homePage(viewer: Viewer): Page {
  const text = words[viewer.locale]
  return page(
    viewer,
    text.home.heading,
    '/',
    <>
      <h1>{text.home.heading}</h1>
      <p class="lead">{text.home.lead}</p>
      <LookUpForm locale={viewer.locale} given={{}} reasons={[]} />
      <section class="aside">
        <h2>{text.home.feedbackHeading}</h2>
        <p>{text.home.feedbackLead}</p>
        <p>
          <a class="button quiet" href="/phan-anh">
            {text.menu.feedback}
          </a>
        </p>
      </section>
    </>,
  )
}
