import './standalone.css'
import type { Locale } from 'congvu/messages'
import { h, show } from './h'
import { mountPlayground, pages } from './index'

/** The playground by itself, without the site around it: `standalone.html?page=dossier&lang=en`. */
const asked = new URLSearchParams(location.search)
const page = asked.get('page') ?? 'result-date'
const locale: Locale = asked.get('lang') === 'en' ? 'en' : 'vi'
const [nav, main, heading] = ['nav', 'main', 'h1'].map((tag) => document.querySelector<HTMLElement>(tag))

if (nav && main && heading) {
  const title = { vi: 'Thử thư viện congvu', en: 'Try congvu' }[locale]
  document.documentElement.lang = locale
  document.title = title
  show(heading, title)
  nav.setAttribute('aria-label', { vi: 'Các trang', en: 'Pages' }[locale])
  show(
    nav,
    Object.entries(pages).map(([name, { title: names }]) =>
      h(
        'a',
        { href: `?page=${name}&lang=${locale}`, 'aria-current': name === page ? 'page' : undefined },
        names[locale],
      ),
    ),
  )
  mountPlayground(main, { page, locale })
}
