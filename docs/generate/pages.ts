import { renderLaw } from './law'

/** Every generated page: its path, and the text it should have. */
export const pages: readonly { readonly path: string; readonly render: () => string }[] = [
  { path: 'docs/law.md', render: renderLaw },
]
