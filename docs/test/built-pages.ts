import { readdirSync, readFileSync } from 'node:fs'

/** Where VitePress puts the site. */
export const dist = new URL('../.vitepress/dist/', import.meta.url)

/** A page of the built site: its address from the top, and its HTML. */
export interface BuiltPage {
  readonly address: string
  readonly html: string
}

/** Every page of the built site, in order of address. */
export function listBuiltPages(): readonly BuiltPage[] {
  return readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .sort()
    .map((name) => ({ address: `/${name}`, html: readFileSync(new URL(name, dist), 'utf8') }))
}
