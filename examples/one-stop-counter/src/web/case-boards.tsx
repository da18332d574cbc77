import type { Locale } from 'congvu/messages'
import type { Child } from 'hono/jsx'
import { isPermitted } from '../access/permissions'
import type { CaseAnswer, ListedCase } from '../api/answers'
import { applicantOf, DenunciationFacts, DossierFacts, FeedbackFacts, procedureNameOf } from '../pages/case-facts'
import type { Viewer } from '../pages/layout'
import type { KindName } from '../store/cases'
import { words } from '../words/words'

/** What the pages of a kind of case say that the other kinds do not. */
export interface Board {
  readonly kind: KindName
  /** The list, and the folder of its cases. */
  readonly list: string
  readonly folder: string
  heading(locale: Locale): string
  title(one: CaseAnswer, locale: Locale): string
  columns(locale: Locale): readonly (readonly [name: string, of: (one: ListedCase) => string])[]
  facts(one: CaseAnswer, viewer: Viewer): Child
  /** What may be asked for beside the facts. */
  below?(one: CaseAnswer, viewer: Viewer): Child
  actions(viewer: Viewer): Child
}

const shorten = (text: string) => (text.length > 90 ? `${text.slice(0, 90)}…` : text)

const dossiers: Board = {
  kind: 'dossier',
  list: '/quay',
  folder: '/quay/ho-so',
  heading: (locale) => words[locale].desk.heading,
  title: ({ facts }) => procedureNameOf(facts),
  columns: (locale) => [
    [words[locale].desk.procedure, ({ facts }) => procedureNameOf(facts)],
    [words[locale].desk.applicant, ({ facts }) => applicantOf(facts).name ?? ''],
  ],
  facts: ({ facts }, { locale }) => <DossierFacts facts={facts} locale={locale} />,
  actions: ({ actor, locale }) => (
    <>
      <a class="button quiet" href="/api/reminders.ics">
        {words[locale].desk.reminders}
      </a>
      {isPermitted(actor.role, 'dossier.receive') && (
        <a class="button" href="/quay/tiep-nhan">
          {words[locale].desk.receive}
        </a>
      )}
    </>
  ),
}

const feedback: Board = {
  kind: 'feedback',
  list: '/quay/phan-anh',
  folder: '/quay/phan-anh',
  heading: (locale) => words[locale].feedback.listHeading,
  title: (_, locale) => words[locale].feedback.listHeading,
  columns: (locale) => [[words[locale].feedback.content, ({ facts }) => shorten(String(facts['content']))]],
  facts: ({ facts }, { locale }) => <FeedbackFacts facts={facts} locale={locale} />,
  actions: ({ actor, locale }) =>
    actor.role === 'petition' ? (
      <a class="button quiet" href="/api/reminders.ics">
        {words[locale].desk.reminders}
      </a>
    ) : null,
}

const denunciations: Board = {
  kind: 'denunciation',
  list: '/quay/to-cao',
  folder: '/quay/to-cao',
  heading: (locale) => words[locale].menu.denunciations,
  title: (_, locale) => words[locale].menu.denunciations,
  columns: (locale) => [[words[locale].denunciation.content, ({ facts }) => shorten(String(facts['content'] ?? ''))]],
  facts: ({ facts }, { locale }) => <DenunciationFacts facts={facts} locale={locale} />,
  below: ({ code }, { actor, locale }) =>
    isPermitted(actor.role, 'denunciation.identity') ? (
      <form method="post" action={`/quay/to-cao/${encodeURIComponent(code)}/danh-tinh`}>
        <button type="submit" class="quiet">
          {words[locale].case.identity}
        </button>
        <p class="hint">{words[locale].case.identityNote}</p>
      </form>
    ) : null,
  actions: ({ actor, locale }) =>
    isPermitted(actor.role, 'denunciation.receive') ? (
      <a class="button" href="/quay/to-cao/tiep-nhan">
        {words[locale].case.receiveDenunciation}
      </a>
    ) : null,
}

export const boards: readonly Board[] = [dossiers, feedback, denunciations]
