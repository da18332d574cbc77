import type { Hono } from 'hono'
import { openApiDocument } from '../api/openapi'
import type { Operation } from '../api/operation'
import { operations } from '../api/operations'
import { presentRefusal } from '../api/present'
import type { Counter } from '../counter'
import { ownFinding, refused } from '../desk/answer'
import { houseRule } from '../office'
import { words } from '../words/words'
import type { Environment, WebContext } from './environment'
import { slipPolicy } from './headers'
import { remember } from './session'

/** Mounts every row of the API, and the description that is made from the same rows. */
export function mountApi(app: Hono<Environment>, counter: Counter, secret: string): void {
  app.get('/openapi.json', (context) => context.json(openApiDocument(operations, counter.now())))
  for (const operation of operations) {
    app.on(operation.method, operation.path.replaceAll(/\{(\w+)\}/g, ':$1'), (context) =>
      answer(context, counter, secret, operation),
    )
  }
}

async function answer(context: WebContext, counter: Counter, secret: string, operation: Operation): Promise<Response> {
  const { actor, locale } = context.var
  let body: unknown
  if (operation.body !== undefined) {
    // a form of another site can send text, never this type without asking first
    if (!/^application\/json\b/.test(context.req.header('content-type') ?? '')) {
      return context.json({ title: words[locale].problems[415], status: 415, reasons: [] }, 415, problemType)
    }
    try {
      body = await context.req.json()
    } catch {
      const refusal = refused(400, [ownFinding('counter.unreadable', {}, [houseRule('2')])])
      return context.json(presentRefusal(refusal, locale), 400, problemType)
    }
  }
  const given = { ...context.req.query(), ...(context.req.param() as Record<string, string>) }
  const result = await operation.handle({ counter, actor, locale, given, body })
  if (!result.done) return context.json(presentRefusal(result, locale), result.status, problemType)
  const remembered = operation.remembers?.(result.value)
  // an officer who looks a case up stays who he or she is
  if (remembered?.user !== undefined || (remembered !== undefined && actor.role === 'citizen')) {
    await remember(context, secret, remembered)
  }
  if (operation.answer.type === 'application/json')
    return context.json(result.value as object, operation.created ? 201 : 200)
  if (operation.answer.type === 'text/html') slipPolicy(context, String(result.value))
  return context.body(String(result.value), 200, { 'content-type': `${operation.answer.type}; charset=utf-8` })
}

const problemType = { 'content-type': 'application/problem+json; charset=utf-8' }
