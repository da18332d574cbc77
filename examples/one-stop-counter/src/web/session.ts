import type { Context } from 'hono'
import { deleteCookie, getSignedCookie, setSignedCookie } from 'hono/cookie'
import { findUser } from '../access/demo-users'
import { type Actor, citizen } from '../access/roles'

/** What the browser keeps, signed: which demo user works here, and whose dossier its phone number has opened. */
export interface Remembered {
  readonly user?: string
  readonly owns?: string
}

const name = 'counter'

export async function readActor(context: Context, secret: string): Promise<Actor> {
  const { user, owns } = parse(await getSignedCookie(context, secret, name))
  return findUser(user ?? '') ?? { ...citizen, ...(owns !== undefined && { owns }) }
}

export async function remember(context: Context, secret: string, remembered: Remembered): Promise<void> {
  await setSignedCookie(context, name, JSON.stringify(remembered), secret, {
    httpOnly: true,
    sameSite: 'Strict',
    path: '/',
    secure: new URL(context.req.url).protocol === 'https:',
    maxAge: 8 * 3600,
  })
}

export function forget(context: Context): void {
  deleteCookie(context, name, { path: '/' })
}

function parse(text: string | undefined | false): Remembered {
  if (typeof text !== 'string') return {}
  const value: unknown = JSON.parse(text)
  return typeof value === 'object' && value !== null ? value : {}
}
