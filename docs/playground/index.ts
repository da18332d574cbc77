import './playground.css'
import { lawVersion } from 'congvu/core'
import type { Locale } from 'congvu/messages'
import { h, show } from './h'
import type { Desk, Page } from './page'
import { isPageName, type PageName, pages } from './pages'
import { type PageState, readAddress, writeAddress } from './state'
import { say } from './texts'
import { dateOf } from './words'

export { type PageName, pages } from './pages'

/** Which page, and in which language it begins; the reader can change the language. */
export interface PlaygroundOptions {
  readonly page: string
  readonly locale: Locale
}

/**
 * Mounts a page of the playground in an element and returns what takes it away again. What is filled in stands in the
 * part of the address after `#`, which no server is sent.
 *
 * @throws RangeError that names it, for a page that does not exist.
 */
export function mountPlayground(element: HTMLElement, options: PlaygroundOptions): () => void {
  const { page: name } = options
  if (!isPageName(name)) throw new RangeError(`no page of the playground: ${name}`)
  const root = h('div', { class: 'congvu-playground' })
  show(element, root)
  let ended = false
  let stop = () => {}
  pages[name].load().then(
    (page) => {
      if (!ended) stop = run(root, name, page, options.locale)
    },
    () => show(root, h('p', { role: 'alert' }, say(options.locale)('notLoaded'))),
  )
  return () => {
    ended = true
    stop()
    root.remove()
  }
}

function run(root: HTMLElement, name: PageName, page: Page, first: Locale): () => void {
  let locale = first
  let state: PageState = page.examples[0].state
  const follow = () => {
    if (readCase()) draw()
  }
  window.addEventListener('hashchange', follow)
  readCase()
  draw()
  return () => window.removeEventListener('hashchange', follow)

  /** The case that the address holds, if it holds one of this page. */
  function readCase(): boolean {
    const address = readAddress(name, location.hash)
    if (address === undefined) return false
    state = address.state
    if (address.locale === 'vi' || address.locale === 'en') locale = address.locale
    return true
  }

  function save(changed: PageState): void {
    state = changed
    history.replaceState(history.state, '', writeAddress(name, locale, state))
  }

  function draw(): void {
    const t = say(locale)
    const told = h('p', { class: 'congvu-told', role: 'status' })
    const desk: Desk = { locale, t, state, save, tell: (sentence) => show(told, sentence) }
    root.lang = locale
    root.dataset['page'] = name
    show(
      root,
      h('p', { class: 'congvu-lead' }, page.lead[locale]),
      h(
        'div',
        { class: 'congvu-bar' },
        examples(desk),
        h('div', { class: 'congvu-tools' }, copyLink(desk), otherLanguage()),
      ),
      told,
      page.render(desk),
      h('p', { class: 'congvu-foot' }, t('inYourBrowser', { date: dateOf(lawVersion, locale) })),
    )
  }

  function examples({ t, tell }: Desk): HTMLElement {
    return h(
      'div',
      { class: 'congvu-examples', role: 'group', 'aria-label': t('examples') },
      h('span', { 'aria-hidden': 'true' }, `${t('examples')}:`),
      page.examples.map((example) =>
        h('button', { type: 'button', onclick: () => open(example.state) }, example.name[locale]),
      ),
    )

    function open(example: PageState): void {
      const pressed = [...root.querySelectorAll('.congvu-examples button')].indexOf(document.activeElement as Element)
      save(example)
      draw()
      root.querySelectorAll<HTMLElement>('.congvu-examples button')[pressed]?.focus()
      tell('')
    }
  }

  function copyLink({ t, tell }: Desk): HTMLElement {
    return h('button', { type: 'button', onclick: copy }, t('copyLink'))

    async function copy(): Promise<void> {
      save(state)
      const { href } = location
      try {
        await navigator.clipboard.writeText(href)
        tell(
          [t('linkCopied'), href.length > longLink && t('linkLong', { length: href.length })].filter(Boolean).join(' '),
        )
      } catch {
        tell(t('linkInAddress'))
      }
    }
  }

  function otherLanguage(): HTMLElement {
    const other = locale === 'vi' ? 'en' : 'vi'
    return h(
      'button',
      {
        type: 'button',
        class: 'congvu-language',
        lang: other,
        onclick: () => {
          locale = other
          save(state)
          draw()
          root.querySelector<HTMLElement>('.congvu-language')?.focus()
        },
      },
      say(locale)('otherLanguage'),
    )
  }
}

/** Longer links are cut by some messengers. */
const longLink = 8000
