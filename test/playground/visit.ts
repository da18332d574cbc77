import assert from 'node:assert/strict'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { buildPlayground } from './build'
import { serve } from './serve'

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js')

/** A reader at a page; `leave` asks whether the page behaved: no error, no stranger asked, no barrier. */
export interface Visit {
  readonly page: Page
  leave(): Promise<void>
}

/** The playground in a browser. */
export interface Playground {
  visit(
    name: string,
    options?: { readonly hash?: string; readonly lang?: string } & BrowserContextOptions,
  ): Promise<Visit>
  close(): Promise<void>
}

/** Builds the playground, serves it on this machine, and opens a browser. */
export async function openPlayground(): Promise<Playground> {
  const folder = new URL('.cache/test', import.meta.url).pathname
  await buildPlayground(folder)
  const { address, close } = await serve(folder)
  const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] })
  return {
    visit: (name, options = {}) => visit(browser, address, name, options),
    async close() {
      await browser.close()
      close()
    },
  }
}

async function visit(
  browser: Browser,
  address: string,
  name: string,
  { hash = '', lang = 'vi', ...context }: NonNullable<Parameters<Playground['visit']>[1]>,
): Promise<Visit> {
  const reader = await browser.newContext({ viewport: { width: 1200, height: 900 }, ...context })
  const page = await reader.newPage()
  const problems: string[] = []
  page.on('pageerror', (error) => problems.push(String(error.stack)))
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()))
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url())
    if (origin !== address && protocol !== 'data:' && protocol !== 'blob:') problems.push(`asked ${request.url()}`)
  })
  await page.goto(`${address}/?page=${name}&lang=${lang}${hash}`)
  await page.waitForSelector('.congvu-foot')
  return {
    page,
    async leave() {
      assert.deepEqual(problems, [])
      assert.deepEqual(await findBarriers(page), [])
      await reader.close()
    },
  }
}

/** What axe-core finds wrong for people who use a keyboard, a screen reader, or see little. */
export async function findBarriers(page: Page): Promise<readonly string[]> {
  await page.addScriptTag({ path: axe })
  const { violations } = await page.evaluate(() =>
    (globalThis as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
  )
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
  )
}

/** The texts of all elements that fit. */
export function textsOf(page: Page, selector: string): Promise<readonly string[]> {
  return page.locator(selector).allInnerTexts()
}

/** What stands to be read in the elements that fit. */
export async function textOf(page: Page, selector: string): Promise<string> {
  return (await textsOf(page, selector)).join('\n')
}

/** The values of a `data-` attribute, in the order of the page. */
export function dataOf(page: Page, name: string, within = ''): Promise<readonly string[]> {
  return page
    .locator(`${within} [data-${name}]`)
    .evaluateAll((elements, key) => elements.map((element) => element.getAttribute(`data-${key}`) ?? ''), name)
}

/** Presses the arrow in a choice until it says what is wanted. */
export async function arrowTo(page: Page, wanted: string): Promise<void> {
  for (let pressed = 0; pressed < 60; pressed += 1) {
    await page.keyboard.press('ArrowDown')
    const said = await page.evaluate(
      () => (document.activeElement as HTMLSelectElement).selectedOptions[0]?.textContent,
    )
    if (said === wanted) return
  }
  assert.fail(`the arrow does not reach ${wanted}`)
}

/** Presses Tab until an element has the focus, as somebody without a mouse does. */
export async function tabTo(page: Page, selector: string): Promise<void> {
  for (let pressed = 0; pressed < 120; pressed += 1) {
    await page.keyboard.press('Tab')
    const there = await page.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector)
    if (there) return
  }
  assert.fail(`the keyboard does not reach ${selector}`)
}
