import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import { serve } from '@hono/node-server'
import type AxeCore from 'axe-core'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { expect } from 'vitest'
import type { Office } from './office'

const executablePath = '/usr/bin/chromium'
/** Told by the command before the tests when it is missing and cannot be had. */
export const hasChromium = existsSync(executablePath)

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
/** Where pictures go when somebody wants to look at the pages: never in the repository. */
const pictures = process.env['SCREENSHOTS']

export interface Street {
  /** Somebody comes in, with a browser window of his or her own. */
  comes(options?: BrowserContextOptions): Promise<Page>
  close(): Promise<void>
  readonly base: string
}

/** The office on a port, and a browser before it. What goes wrong in any window, or leaves the house, fails the test. */
export async function openStreet(office: Office): Promise<Street> {
  const server = serve({ fetch: office.app.fetch, port: 0, hostname: '127.0.0.1' })
  await new Promise((resolve) => server.once('listening', resolve))
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const browser: Browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
  const troubles: string[] = []
  return {
    base,
    async comes(options) {
      const context = await browser.newContext({ baseURL: base, locale: 'vi-VN', ...options })
      context.on('request', (request) => {
        if (!request.url().startsWith(base)) troubles.push(`asked ${request.url()}`)
      })
      context.on('page', (page) => {
        page.on('pageerror', (error) => troubles.push(`error ${error.message}`))
        page.on('console', (message) => {
          // that a page was answered with a refusal is noted too; what a page needs must be there
          const answered = message.text().startsWith('Failed to load resource')
          if (message.type() === 'error' && !answered) troubles.push(message.text())
        })
        page.on('response', (response) => {
          const needed = response.request().resourceType() !== 'document'
          if (needed && response.status() >= 400) troubles.push(`${response.status()} ${response.url()}`)
        })
      })
      return context.newPage()
    },
    async close() {
      await browser.close()
      await new Promise((resolve) => server.close(resolve))
      expect(troubles).toEqual([])
    },
  }
}

/** Looks at a page as axe does, and that nothing stands out of the screen. */
export async function look(page: Page, name: string): Promise<void> {
  await page.evaluate(axe)
  const violations = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as { readonly axe: typeof AxeCore }
    const { violations } = await axe.run()
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
  })
  expect([name, violations]).toEqual([name, []])
  await fits(page, name)
  if (pictures === undefined) return
  mkdirSync(pictures, { recursive: true })
  await page.screenshot({ path: `${pictures}/${name}.png`, fullPage: true })
}

/** Nobody has to move a page sideways. */
export async function fits(page: Page, name: string): Promise<void> {
  const wider = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  expect([name, wider]).toEqual([name, 0])
}

/** Goes on with the Tab key until the focus is where it should be; nothing else is touched. */
export async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 80; presses += 1) {
    await page.keyboard.press('Tab')
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return
  }
  throw new Error(`the Tab key does not come to ${selector}`)
}
