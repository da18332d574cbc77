import type { Locale } from 'congvu/messages'
import { html } from 'hono/html'
import type { Child } from 'hono/jsx'
import type { HtmlEscapedString } from 'hono/utils/html'
import { isPermitted, type Permission } from '../access/permissions'
import { type Actor, roleNames } from '../access/roles'
import { office } from '../office'
import type { Words } from '../words/vi'
import { words } from '../words/words'

/** Who looks, in which language. */
export interface Viewer {
  readonly actor: Actor
  readonly locale: Locale
}

export type Page = HtmlEscapedString | Promise<HtmlEscapedString>

interface Entry {
  readonly href: string
  readonly name: (menu: Words['menu']) => string
  readonly permission?: Permission
}

const publicMenu: readonly Entry[] = [
  { href: '/tra-cuu', name: ({ lookUp }) => lookUp },
  { href: '/phan-anh', name: ({ feedback }) => feedback },
]
const officeMenu: readonly Entry[] = [
  { href: '/quay', name: ({ dossiers }) => dossiers, permission: 'dossier.read' },
  { href: '/quay/phan-anh', name: ({ feedbackDesk }) => feedbackDesk, permission: 'feedback.read' },
  { href: '/quay/to-cao', name: ({ denunciations }) => denunciations, permission: 'denunciation.read' },
  { href: '/bao-cao', name: ({ report }) => report, permission: 'report.read' },
  { href: '/nhat-ky', name: ({ audit }) => audit, permission: 'audit.read' },
]

/** A whole page around its content. */
export function page({ actor, locale }: Viewer, title: string, path: string, content: Child): Page {
  const text = words[locale]
  const entries =
    actor.role === 'citizen'
      ? publicMenu
      : officeMenu.filter(({ permission }) => permission !== undefined && isPermitted(actor.role, permission))
  const other = locale === 'vi' ? 'en' : 'vi'
  return html`<!doctype html>${(
    <html lang={locale}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${title} · ${text.title}`}</title>
        <link rel="stylesheet" href="/style.css" />
        <script src="/enhance.js" defer></script>
      </head>
      <body>
        <a class="skip" href="#main">
          {text.skip}
        </a>
        <header class="top">
          <div class="inner">
            <a class="brand" href="/">
              <strong>{text.title}</strong>
              <span>{office.parentUnit}</span>
            </a>
            <nav aria-label={text.menu.label}>
              <ul>
                {entries.map(({ href, name }) => (
                  <li>
                    <a href={href} {...(href === path && { 'aria-current': 'page' })}>
                      {name(text.menu)}
                    </a>
                  </li>
                ))}
              </ul>
            </nav>
            <div class="who">
              {actor.role === 'citizen' ? (
                <a href="/dang-nhap">{text.menu.signIn}</a>
              ) : (
                <form method="post" action="/thoat">
                  <span>
                    {actor.name}, {roleNames[actor.role][locale].toLowerCase()}
                  </span>{' '}
                  <button type="submit" class="quiet">
                    {text.menu.signOut}
                  </button>
                </form>
              )}
              <a href={`?lang=${other}`} lang={other} hreflang={other}>
                {text.language}
              </a>
            </div>
          </div>
        </header>
        <main id="main" tabindex={-1}>
          {content}
        </main>
        <footer class="bottom">
          <div class="inner">
            <p>{text.demo}</p>
            <p>
              <a href="/api">{text.menu.api}</a>
            </p>
          </div>
        </footer>
      </body>
    </html>
  )}`
}
