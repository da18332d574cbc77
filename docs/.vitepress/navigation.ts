import { existsSync, readdirSync } from 'node:fs'
import type { DefaultTheme } from 'vitepress'
import { siteMap } from './site-map'

/** Whether there is a playground to embed; without it the site has no page of it. */
export const hasPlayground = existsSync(new URL('../playground/index.ts', import.meta.url))

const groups = siteMap.filter(
  ({ pages }) => hasPlayground || pages.every(({ path }) => !path.startsWith('playground/')),
)

/** The entry of the playground in the bar on top. */
export function playgroundEntry(locale: 'vi' | 'en'): DefaultTheme.NavItemWithLink[] {
  const prefix = locale === 'vi' ? '/' : '/en/'
  const text = locale === 'vi' ? 'Thử ngay' : 'Playground'
  const activeMatch = `^${prefix}playground/`
  return hasPlayground ? [{ text, link: `${prefix}playground/result-date`, activeMatch }] : []
}

/** The sidebar of a language. */
export function sidebarOf(locale: 'vi' | 'en'): DefaultTheme.SidebarItem[] {
  const prefix = locale === 'vi' ? '/' : '/en/'
  return groups.map((group) => ({
    text: group[locale],
    items: group.pages.map((page) => ({ text: page[locale], link: `${prefix}${page.path}` })),
  }))
}

/** One entry for each subpath of the package; the English pages are written by typedoc. */
export function apiSidebar(locale: 'vi' | 'en'): DefaultTheme.SidebarItem[] {
  const folder = new URL('../vi/api/', import.meta.url)
  const prefix = locale === 'vi' ? '/api/' : '/en/api/'
  const subpaths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md') && name !== 'index.md')
    .map((name) => name.slice(0, -'.md'.length))
    .sort()
  return [
    {
      text: 'API',
      link: prefix,
      items: subpaths.map((subpath) => ({ text: `congvu/${subpath}`, link: `${prefix}${subpath}` })),
    },
  ]
}
