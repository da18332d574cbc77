import { existsSync, readFileSync } from 'node:fs'
import type { Server } from 'node:http'
import { createRequire } from 'node:module'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { listBuiltPages } from './built-pages'
import { serveSite } from './serve'

const executablePath = '/usr/bin/chromium'
const missing = !existsSync(executablePath)
if (missing) console.warn('docs: no Chromium on this machine; no page was opened')

const addresses = listBuiltPages().map(({ address }) => address)
/** One page of each layout: home, prose, table, diagrams, API, in both languages. */
const layouts = ['/index.html', '/guides/dossier.html', '/en/reference/glossary.html', '/en/api/core.html']

describe.skipIf(missing)('in Chromium', () => {
  let server: Server
  let browser: Browser
  let context: BrowserContext
  let origin = ''

  beforeAll(async () => {
    ;({ server, origin } = await serveSite())
    browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
    context = await browser.newContext()
  })

  afterAll(async () => {
    await browser?.close()
    server?.close()
  })

  /** Opens a page and gives what went wrong on it. */
  async function open(address: string): Promise<{ readonly page: Page; readonly wrong: string[] }> {
    const page = await context.newPage()
    const wrong: string[] = []
    page.on('console', (message) => {
      if (message.type() === 'error') wrong.push(`console: ${message.text()}`)
    })
    page.on('pageerror', ({ message }) => wrong.push(`error: ${message}`))
    page.on('requestfailed', (request) => wrong.push(`failed: ${request.url()}`))
    page.on('request', (request) => {
      const url = request.url()
      if (!url.startsWith(origin) && !url.startsWith('data:') && !url.startsWith('blob:'))
        wrong.push(`elsewhere: ${url}`)
    })
    await page.goto(`${origin}${address}`, { waitUntil: 'networkidle' })
    return { page, wrong }
  }

  it.concurrent.each(addresses)('%s opens without an error, in its language', async (address) => {
    const { page, wrong } = await open(address)
    const lang = await page.getAttribute('html', 'lang')
    await page.waitForFunction(() => document.querySelector('pre.state-diagram') === null)
    await page.close()
    expect(wrong).toEqual([])
    expect(lang).toBe(address.startsWith('/en/') ? 'en' : 'vi')
  })

  it('draws the seven lifecycles', async () => {
    const { page } = await open('/reference/lifecycles.html')
    await page.locator('figure.state-diagram svg').nth(6).waitFor()
    expect(await page.locator('figure.state-diagram svg').count()).toBe(7)
    await page.close()
  })

  it('finds words typed without diacritics', async () => {
    const { page, wrong } = await open('/')
    await page.locator('.DocSearch-Button').click()
    await page.locator('.search-input').fill('yeu cau bo sung')
    await page.locator('.results .result').first().waitFor()
    expect(await page.locator('.results').textContent()).toMatch(/bổ sung/i)
    expect(wrong).toEqual([])
    await page.close()
  })

  it('changes the language and stays on the page', async () => {
    const { page } = await open('/guides/dossier.html')
    await page.locator('.VPNavBarTranslations button').hover()
    await page.locator('.VPNavBarTranslations a').click()
    await page.waitForURL('**/en/guides/dossier.html')
    expect(await page.getAttribute('html', 'lang')).toBe('en')
    await page.close()
  })

  const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
  it.each(layouts.flatMap((address) => [[address, 'light'] as const, [address, 'dark'] as const]))(
    '%s is accessible in %s',
    async (address, colorScheme) => {
      const { page } = await open(address)
      await page.emulateMedia({ colorScheme })
      await page.waitForTimeout(300)
      await page.evaluate(axe)
      const violations = await page.evaluate(async () => {
        const results = await (globalThis as unknown as { axe: Axe }).axe.run(document)
        return results.violations.map(
          ({ id, nodes }) =>
            `${id}: ${nodes
              .map(({ html }) => html)
              .slice(0, 3)
              .join(' ')}`,
        )
      })
      await page.close()
      expect(violations).toEqual([])
    },
  )
})

interface Axe {
  run(root: Document): Promise<{
    readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[]
  }>
}
