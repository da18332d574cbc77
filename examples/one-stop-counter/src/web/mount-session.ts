import type { Hono } from 'hono'
import { demoUsers, findUser } from '../access/demo-users'
import { citizen } from '../access/roles'
import type { Counter } from '../counter'
import { logDone } from '../desk/guard'
import { signInPage } from '../pages/sign-in'
import type { Environment } from './environment'
import { forget, remember } from './session'

/** Signing in to the demonstration: by page, or by `POST /api/session` with `{ "user": "lan" }`. */
export function mountSession(app: Hono<Environment>, counter: Counter, secret: string): void {
  app.get('/dang-nhap', (context) => context.html(signInPage(context.var, demoUsers)))
  app.post('/dang-nhap', async (context) => {
    const { user: id } = await context.req.parseBody()
    const user = findUser(String(id))
    if (user === undefined) return context.redirect('/dang-nhap', 303)
    await remember(context, secret, { user: user.id })
    await logDone(counter.database, counter, user, 'session.open', user.id)
    return context.redirect(homeOf(user.role), 303)
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
