/** What was filled in, as texts by name of the field: it stands in the address, so that a case can be sent on. */
export type PageState = Readonly<Record<string, string>>

/** What the address says about a page; nothing when it is about another page, or about nothing. */
export function readAddress(
  page: string,
  hash: string,
): { readonly state: PageState; readonly locale?: string } | undefined {
  const { page: named, lang, ...state } = Object.fromEntries(new URLSearchParams(hash.replace(/^#/, '')))
  if (named !== page) return undefined
  return { state, ...(lang !== undefined && { locale: lang }) }
}

/** The part of the address after `#`. It never leaves the browser: no server is sent it. */
export function writeAddress(page: string, locale: string, state: PageState): string {
  const filled = Object.entries(state).filter(([, value]) => value !== '')
  return `#${new URLSearchParams([['page', page], ['lang', locale], ...filled])}`
}
