import { describe, expect, it } from 'vitest'
import { listBuiltPages } from './built-pages'

const pages = listBuiltPages()
const idsOf = new Map(
  pages.map(({ address, html }) => [address, new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id))]),
)

/** Where a link of a page leads: the address of a page and the place in it; nothing for other hosts. */
function targetOf(href: string, from: string): { readonly page: string; readonly id: string } | undefined {
  const url = new URL(href.replaceAll('&amp;', '&'), `http://site${from}`)
  if (url.host !== 'site') return undefined
  const page = url.pathname.endsWith('/') ? `${url.pathname}index.html` : url.pathname
  return { page, id: decodeURIComponent(url.hash.slice(1)) }
}

describe('the built site', () => {
  it('has its pages in both languages', () => {
    const vietnamese = pages.filter(({ address }) => !address.startsWith('/en/') && address !== '/404.html')
    const english = new Set(pages.map(({ address }) => address))
    expect(vietnamese.length).toBeGreaterThan(35)
    expect(vietnamese.filter(({ address }) => !english.has(`/en${address}`))).toEqual([])
  })

  it.each(pages.map(({ address, html }) => [address, html] as const))(
    '%s: every link leads to a place',
    (address, html) => {
      const broken = [...html.matchAll(/<a\b[^>]*? href="([^"]+)"/g)].flatMap(([, href = '']) => {
        const target = targetOf(href, address)
        if (target === undefined) return []
        const ids = idsOf.get(target.page)
        const there = ids !== undefined && (target.id === '' || ids.has(target.id))
        return there ? [] : [href]
      })
      expect(broken).toEqual([])
    },
  )

  it.each(pages.map(({ address, html }) => [address, html] as const))('%s loads nothing from elsewhere', (_, html) => {
    const loaded = [...html.matchAll(/<(?:script|link|img|iframe)\b[^>]*? (?:src|href)="([^"]+)"/g)].map(
      ([, url]) => url,
    )
    expect(loaded.filter((url) => !url?.startsWith('/'))).toEqual([])
  })
})
