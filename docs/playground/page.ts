import type { Bilingual } from 'congvu/core'
import type { Locale } from 'congvu/messages'
import type { PageState } from './state'
import type { Say } from './texts'

/** What a page may use: its language, what is filled in, and where to say that something happened. */
export interface Desk {
  readonly locale: Locale
  readonly t: Say
  readonly state: PageState
  /** Keeps what is filled in; the address follows. */
  save(state: PageState): void
  /** Says a short sentence to eyes and screen readers alike. */
  tell(sentence: string): void
}

/** A page of the playground. */
export interface Page {
  readonly lead: Bilingual
  /** Ready cases; the first one is shown at the beginning. */
  readonly examples: readonly [Example, ...Example[]]
  render(desk: Desk): Node
}

/** A case to begin with. */
export interface Example {
  readonly name: Bilingual
  readonly state: PageState
}
