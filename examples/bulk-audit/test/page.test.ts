import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { before, describe, it } from 'node:test'
import { type RunReport, run } from '../src/run'
import { silent, smallSettings } from './support'

const settings = smallSettings({ dossiers: 4000, part: 2000 })
const path = `${settings.out}/report.html`
const browser = '/usr/bin/chromium'
let report: RunReport
let page: string

before(async () => {
  report = await run(settings, silent)
  page = readFileSync(path, 'utf8')
})

describe('the page', () => {
  it('closes every element it opens', () => {
    const open: string[] = []
    const empty = new Set(['meta', 'br'])
    for (const [, slash, name = '', rest = ''] of page.matchAll(/<(\/?)([a-z][a-z0-9]*)([^>]*)>/g)) {
      if (slash === '/') assert.equal(open.pop(), name)
      else if (!empty.has(name) && !rest.endsWith('/')) open.push(name)
    }
    assert.deepEqual(open, [])
  })

  it('says that its figures are synthetic, in both languages, and asks no host for anything', () => {
    assert.match(page, /Số liệu giả lập, do máy sinh ngẫu nhiên/)
    assert.match(page, /Synthetic data/)
    assert.doesNotMatch(page, /https?:|\ssrc=|<link|<script|@import|url\(/)
    assert.match(page, /default-src 'none'/)
  })

  it('names every chart for those who do not see it and gives its figures as a table', () => {
    const charts = [...page.matchAll(/<svg [^>]*role="img" aria-labelledby="([a-z-]+) ([a-z-]+)"/g)]
    assert.equal(charts.length, 2)
    for (const [, title, text] of charts) {
      assert.match(page, new RegExp(`<title id="${title}">[^<]{10,}</title><desc id="${text}">[^<]{10,}</desc>`))
    }
    const table = page.slice(page.indexOf('<details>'), page.indexOf('</details>'))
    assert.equal(table.match(/<tr><th scope="row">/g)?.length, report.totals.months.length)
    for (const { second_requests } of report.totals.months)
      assert.ok(table.includes(`<td>${second_requests}</td></tr>`))
  })

  it('opens in Chromium with both charts, without errors', {
    skip: existsSync(browser) ? false : 'no Chromium here',
  }, () => {
    const shown = execFileSync(
      browser,
      ['--headless', '--no-sandbox', '--disable-gpu', '--dump-dom', `file://${path}`],
      { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 64 * 1024 * 1024 },
    )
    const count = (text: string, mark: RegExp) => text.match(mark)?.length
    for (const mark of [/<svg /g, /<circle /g, /<rect /g, /<td class="s[0-4]"/g, /<th scope="row"/g]) {
      assert.equal(count(shown, mark), count(page, mark), String(mark))
    }
  })
})
