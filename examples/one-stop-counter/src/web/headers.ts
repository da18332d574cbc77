import { createHash } from 'node:crypto'
import type { Context, MiddlewareHandler } from 'hono'

const policy = (style: string) =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self'${style}`,
    "font-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ')

/** Nothing from another host, no script in a page, no frame around it, no trace of an address elsewhere. */
export const secureHeaders: MiddlewareHandler = async (context, next) => {
  await next()
  const set = (name: string, value: string) => {
    if (!context.res.headers.has(name)) context.res.headers.set(name, value)
  }
  set('content-security-policy', policy(''))
  set('x-content-type-options', 'nosniff')
  set('referrer-policy', 'no-referrer')
  set('cross-origin-opener-policy', 'same-origin')
  set('cross-origin-resource-policy', 'same-origin')
  set('permissions-policy', 'camera=(), geolocation=(), microphone=()')
  set('cache-control', 'no-store')
}

/** A slip brings its own style: that one text is let in, by its hash. */
export function slipPolicy(context: Context, page: string): void {
  const [, style = ''] = /<style>([\s\S]*?)<\/style>/.exec(page) ?? []
  const hash = createHash('sha256').update(style).digest('base64')
  context.header('content-security-policy', policy(` 'sha256-${hash}'`))
}
