import type { Locale } from 'congvu/messages'
import type { Context } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import type { Actor } from '../access/roles'

/** What every handler finds in its context. */
export interface Environment {
  Variables: { readonly actor: Actor; readonly locale: Locale }
}

export type WebContext = Context<Environment>

/** `?lang=` chooses and is remembered; else the cookie, else the language that the reader asks for; Vietnamese first. */
export function readLocale(context: Context): Locale {
  const asked = context.req.query('lang')
  if (asked === 'vi' || asked === 'en') {
    setCookie(context, 'lang', asked, { path: '/', sameSite: 'Lax', maxAge: 31_536_000 })
    return asked
  }
  const kept = getCookie(context, 'lang')
  if (kept === 'vi' || kept === 'en') return kept
  return /^en\b/.test(context.req.header('accept-language') ?? '') && context.req.path.startsWith('/api') ? 'en' : 'vi'
}
