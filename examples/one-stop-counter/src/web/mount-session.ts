import type { Hono } from 'hono'
import { demoUsers } from '../access/demo-users'
import { citizen } from '../access/roles'
import { presentRefusal } from '../api/present'
import type { Counter } from '../counter'
import { logDone } from '../desk/guard'
import { openSession } from '../desk/open-session'
import { signInPage } from '../pages/sign-in'
import { refuse } from './ask'
import type { Environment } from './environment'
import { forget, remember } from './session'

/** Signing in to the demonstration: by page, or by `POST /api/session` with `{ "user": "lan" }`. */
export function mountSession(app: Hono<Environment>, counter: Counter, secret: string): void {
  app.get('/dang-nhap', (context) => context.html(signInPage(context.var, demoUsers)))
  app.post('/dang-nhap', async (context) => {
    const { user: id } = await context.req.parseBody()
    const opened = await openSession(counter, String(id))
    if (!opened.done) return refuse(context, presentRefusal(opened, context.var.locale))
    await remember(context, secret, { user: opened.value.id })
    return context.redirect(homeOf(opened.value.role), 303)
  })
  app.post('/thoat', async (context) => {
    const { actor } = context.var
    if (actor.role !== citizen.role) await logDone(counter.database, counter, actor, 'session.close', actor.id)
    forget(context)
    return context.redirect('/', 303)
  })
}

function homeOf(role: string): string {
  return role === 'petition' ? '/quay/phan-anh' : '/quay'
}
