import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { type JsonNode, type Parts, readEventParts, readParts } from '../../docs/playground/event-schema'
import { pages } from '../../docs/playground/pages'
import { hasWords } from '../../docs/playground/record-words'
import { findBarriers, type Playground } from './visit'

const phone = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true }

export function everywhereTests(playground: () => Playground): void {
  for (const name of Object.keys(pages)) {
    test(`${name}: on a phone nothing overflows, everything fits a thumb; another language keeps the case`, async () => {
      const { page, leave } = await playground().visit(name, phone)
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), 0)
      const small = await page
        .locator('.congvu-playground :is(button, input:not([type=checkbox], .congvu-picker), select, summary):visible')
        .evaluateAll((elements) =>
          elements
            .map((element) => [element.outerHTML.slice(0, 90), element.getBoundingClientRect()] as const)
            .filter(([, box]) => box.height < 44 || box.width < 44)
            .map(([html]) => html),
        )
      assert.deepEqual(small, [])
      const ready = page.getByRole('group', { name: 'Thử một ví dụ' }).getByRole('button')
      const answer = page.locator('.congvu-answer')
      for (let index = (await ready.count()) - 1; index >= 0; index -= 1) {
        await ready.nth(index).click()
        const [before, told] = [new URL(page.url()).hash, await answer.textContent()]
        await page.getByRole('button', { name: 'English' }).click()
        assert.equal(new URL(page.url()).hash, before.replace('lang=vi', 'lang=en'))
        assert.notEqual(await answer.textContent(), told)
        await page.getByRole('button', { name: 'Tiếng Việt' }).click()
        assert.equal(await answer.textContent(), told)
      }
      await leave()
    })

    test(`${name}: dark, in English, opened out and without motion`, async () => {
      const { page, leave } = await playground().visit(name, {
        colorScheme: 'dark',
        lang: 'en',
        reducedMotion: 'reduce',
      })
      assert.equal(await page.locator('.congvu-playground').getAttribute('lang'), 'en')
      await page.locator('details').evaluateAll((all) => all.map((one) => one.toggleAttribute('open', true)))
      assert.deepEqual(await findBarriers(page), [])
      const moving = await page.evaluate(
        () =>
          [...document.querySelectorAll('.congvu-playground *')].filter(
            (one) => getComputedStyle(one).transitionDuration !== '0s',
          ).length,
      )
      assert.equal(moving, 0)
      await leave()
    })

    test(`${name}: a damaged link breaks nothing`, async () => {
      const { page, leave } = await playground().visit(name, { hash: damagedLinks(name)[0] ?? '' })
      for (const hash of damagedLinks(name)) {
        await page.evaluate((damaged) => location.replace(damaged), hash)
        assert.ok(((await page.locator('.congvu-answer').textContent()) ?? '').length > 0)
      }
      await leave()
    })
  }

  test('every field and every value of a case has words', () => {
    for (const [record, facts] of [
      ['dossier', ['code', 'procedure']],
      ['complaint', ['code', 'subject', 'contested', 'known', 'respondent', 'remote', 'dismissal']],
      ['denunciation', ['code', 'kind', 'competent']],
    ] as const) {
      const file = new URL(`../../dist/schemas/draft-2020-12/${record}.json`, import.meta.url)
      const schema: JsonNode = JSON.parse(readFileSync(file, 'utf8'))
      const all = [readParts(schema, facts), ...Object.values(readEventParts(schema))]
      assert.ok(all.length > 20)
      assert.deepEqual(all.flatMap(wordless), [])
    }
  })
}

function wordless(parts: Parts): readonly string[] {
  return Object.entries(parts).flatMap(([name, part]) => [
    ...(hasWords(name) ? [] : [name]),
    ...('values' in part
      ? part.values.filter((value) => !hasWords(name, value)).map((value) => `${name}:${value}`)
      : []),
    ...('parts' in part ? wordless(part.parts) : []),
  ])
}

function damagedLinks(page: string): readonly string[] {
  const events = '[1,null,{"type":"accepted"},{"type":"flown","at":"2024-01-01"},{"type":"__proto__","at":"x"}]'
  return [
    `#page=${page}&facts=%7B&events=nothing&asOf=x&rows=%22&unit=nobody&year=1&accepted=x&limit=x&kind=x`,
    `#page=${page}&facts=[]&events=${events}&asOf=2024-01-01`,
    `#page=${page}&known=9999-99-99&accepted=2024-04-25&limit=1e9&unit=century&year=2024&kind=denunciation`,
    `#page=${page}&known=2024-01-01&accepted=2024-04-25&limit=9999&unit=month&facts={"code":{}}&rows=,,,`,
    '#%',
    '#page=elsewhere&accepted=2000-01-01',
  ]
}
