import { posix } from 'node:path'
import { describe, expect, it } from 'vitest'
import { siteMap } from '../../docs/.vitepress/site-map'
import { terms } from '../../docs/generate/glossary-terms'
import { pages as generated } from '../../docs/generate/pages'
import { listFiles } from '../support/source-files'
import { fences } from './snippets'

const files = new Map(
  [...listFiles('docs/vi', '.md'), ...listFiles('docs/en', '.md')].map(({ path, text }) => [path, text]),
)
const mapped = siteMap.flatMap(({ pages }) => pages.map(({ path }) => path))
const written = ['index', ...mapped]

describe('the site', () => {
  it.each(['vi', 'en'])('has every page of its map in %s, and no other', (locale) => {
    const found = [...files.keys()].filter((path) => path.startsWith(`docs/${locale}/`))
    const made = generated.map(({ path }) => path).filter((path) => path.startsWith(`docs/${locale}/api/`))
    expect(found.filter((path) => !made.includes(path))).toEqual(
      written.map((path) => `docs/${locale}/${path}.md`).sort(),
    )
  })

  it.each(written)('%s shows the same code in both languages', (path) => {
    const [vi, en] = (['vi', 'en'] as const).map((locale) =>
      fences(files.get(`docs/${locale}/${path}.md`) ?? '').map((code) => withoutWords(code, locale)),
    )
    expect(vi).toEqual(en)
  })

  it.each([...files])('%s: relative links lead to files', (path, text) => {
    const links = [...text.matchAll(/\]\((?!https?:|#|\/)([^)#\s]+)/g)].map(([, link = '']) => link)
    const broken = links.filter((link) => {
      const target = posix.join(posix.dirname(path), link)
      return !files.has(target) && !target.startsWith('docs/en/api/') && !target.startsWith('docs/vi/api/')
    })
    expect(broken).toEqual([])
  })

  it('uses in its glossary only names that the sources know', () => {
    const sources = listFiles('src', '.ts')
      .map(({ text }) => text)
      .join('\n')
    const known = (name: string): boolean => new RegExp(`(?<![\\w-])${name}(?![\\w-])`).test(sources)
    expect(terms.flatMap(({ names }) => names).filter((name) => !known(name))).toEqual([])
  })
})

/** Code without its comments, its sentences and what stands behind `//=>`: those are in the language of the page. */
function withoutWords(code: string, locale: string): string {
  return code
    .replaceAll(/^\s*\/\/.*\n?/gm, '')
    .replaceAll(/ ?\/\/=>.*$/gm, '')
    .replaceAll(`'${locale}'`, "'locale'")
    .replaceAll(new RegExp(`\\.${locale}\\b`, 'g'), '.locale')
    .replaceAll(/\n\s*\n/g, '\n')
    .trim()
}
