import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { csrf } from 'hono/csrf'
import { HTTPException } from 'hono/http-exception'
import { presentRefusal } from '../api/present'
import type { Counter } from '../counter'
import { ownFinding, refused } from '../desk/answer'
import { houseRule } from '../office'
import { words } from '../words/words'
import { refuse } from './ask'
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
  app.use(async (context, next) => {
    context.set('locale', readLocale(context))
    context.set('actor', await readActor(context, secret))
    await next()
  })
  app.use(bodyLimit({ maxSize: 256 * 1024 }))
  // a form is taken from our own pages only; the cookie does not travel from other sites either
  app.use(csrf())
  mountFiles(app)
  mountSession(app, counter, secret)
  mountApi(app, counter, secret)
  mountPages(app, counter, secret)
  app.notFound((context) => {
    const path = context.req.path.slice(0, 60)
    const refusal = refused(404, [ownFinding('counter.page-unknown', { path }, [houseRule('1')])])
    return refuse(context, presentRefusal(refusal, context.var.locale))
  })
  app.onError((error, context) => {
    if (error instanceof HTTPException && (error.status === 403 || error.status === 413)) {
      const code = error.status === 403 ? 'counter.from-elsewhere' : 'counter.too-large'
      const refusal = refused(error.status, [ownFinding(code, {}, [houseRule('1')])])
      return refuse(context, presentRefusal(refusal, context.var.locale))
    }
    // the name only: a message of the database may repeat what was written, even a sealed name
    console.error(`${context.req.method} ${context.req.path}: ${error.name}`)
    const title = words[context.var.locale ?? 'vi'].problems[500]
    return context.json({ title, status: 500, reasons: [] }, 500, { 'content-type': 'application/problem+json' })
  })
  return app
}
