import { chromium } from 'playwright-core'

/** Loads the questions as a module of an empty page and takes its answers; no server, no network. */
export async function askPage(program: string, module: string, timezoneId: string): Promise<string> {
  const browser = await chromium.launch({ executablePath: program, args: ['--no-sandbox'] })
  try {
    const page = await browser.newPage({ timezoneId, locale: 'vi-VN' })
    await page.route('**/*', (route) =>
      route.request().url().endsWith('/page.mjs')
        ? route.fulfill({ path: module, contentType: 'text/javascript; charset=utf-8' })
        : route.fulfill({ body: '<!doctype html><title>congvu</title>', contentType: 'text/html' }),
    )
    await page.goto('https://congvu.test/')
    return await page.evaluate(`import('/page.mjs').then(({ answer }) => answer())`)
  } finally {
    await browser.close()
  }
}
