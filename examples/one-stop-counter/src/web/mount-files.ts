import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Hono } from 'hono'
import type { Environment } from './environment'

const own = (name: string) => new URL(`../../public/${name}`, import.meta.url)
const require = createRequire(import.meta.url)
const font = (subset: string, weight: string) =>
  require.resolve(`@fontsource/be-vietnam-pro/files/be-vietnam-pro-${subset}-${weight}-normal.woff2`)

/** Style, the small script and a typeface drawn for Vietnamese: all from here, none from another host. */
export function mountFiles(app: Hono<Environment>): void {
  const style = readFileSync(own('style.css'), 'utf8')
  const script = readFileSync(own('enhance.js'), 'utf8')
  const headers = (type: string) => ({ 'content-type': type, 'cache-control': 'public, max-age=3600' })
  app.get('/style.css', (context) => context.body(style, 200, headers('text/css; charset=utf-8')))
  app.get('/enhance.js', (context) => context.body(script, 200, headers('text/javascript; charset=utf-8')))
  app.get('/favicon.ico', (context) => context.body(null, 204))
  for (const subset of ['latin', 'vietnamese']) {
    for (const weight of ['400', '600']) {
      const bytes = readFileSync(font(subset, weight))
      app.get(`/fonts/${subset}-${weight}.woff2`, (context) =>
        context.body(new Uint8Array(bytes), 200, headers('font/woff2')),
      )
    }
  }
}
