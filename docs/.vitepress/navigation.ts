import { existsSync, readdirSync } from 'node:fs'
import type { DefaultTheme } from 'vitepress'
import { siteMap } from './site-map'

/** The sidebar of a language. */
export function sidebarOf(locale: 'vi' | 'en'): DefaultTheme.SidebarItem[] {
  const prefix = locale === 'vi' ? '/' : '/en/'
  return siteMap.map((group) => ({
    text: group[locale],
    items: group.pages.map((page) => ({ text: page[locale], link: `${prefix}${page.path}` })),
  }))
}

/** One entry for each subpath of the package; the pages are written by typedoc. */
export function apiSidebar(): DefaultTheme.SidebarItem[] {
  const folder = new URL('../en/api/', import.meta.url)
  if (!existsSync(folder)) return []
  const subpaths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md') && name !== 'index.md')
    .map((name) => name.slice(0, -'.md'.length))
    .sort()
  return [
    {
      text: 'API',
      link: '/en/api/',
      items: subpaths.map((subpath) => ({ text: `congvu/${subpath}`, link: `/en/api/${subpath}` })),
    },
  ]
}
