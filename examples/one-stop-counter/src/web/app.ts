import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { csrf } from 'hono/csrf'
import type { Counter } from '../counter'
import { words } from '../words/words'
import { type Environment, readLocale } from './environment'
import { secureHeaders } from './headers'
import { mountApi } from './mount-api'
import { mountFiles } from './mount-files'
import { mountPages } from './mount-pages'
import { mountSession } from './mount-session'
import { readActor } from './session'

/** The whole server, as a function from request to response: tests call it without a port. */
export function createApp(counter: Counter, secret: string): Hono<Environment> {
  const app = new Hono<Environment>()
  app.use(secureHeaders)
  app.use(bodyLimit({ maxSize: 256 * 1024 }))
  // a form is taken from our own pages only; the cookie does not travel from other sites either
  app.use(csrf())
  app.use(async (context, next) => {
    context.set('locale', readLocale(context))
    context.set('actor', await readActor(context, secret))
    await next()
  })
  mountFiles(app)
  mountSession(app, counter, secret)
  mountApi(app, counter)
  mountPages(app, counter, secret)
  app.onError((error, context) => {
    // the name only: a message of the database may repeat what was written, even a sealed name
    console.error(`${context.req.method} ${context.req.path}: ${error.name}`)
    const title = words[context.var.locale ?? 'vi'].problems[500]
    return context.json({ title, status: 500, reasons: [] }, 500, { 'content-type': 'application/problem+json' })
  })
  return app
}
