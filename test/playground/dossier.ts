import assert from 'node:assert/strict'
import { test } from 'node:test'
import { auditDossier, type Dossier, dossierLifecycle } from 'congvu/dossier'
import { describe } from 'congvu/messages'
import { parseDossier } from 'congvu/schema'
import type { Page } from 'playwright-core'
import { dataOf, type Playground, tabTo, textOf, textsOf } from './visit'

const dossier: Dossier = {
  code: 'H13.12-250811-0007',
  procedure: { limit: { amount: 10, unit: 'working-day' } },
  events: [
    { type: 'accepted', at: '2025-08-11T09:30:00+07:00' },
    {
      type: 'supplement-requested',
      at: '2025-08-13T09:00:00+07:00',
      items: [{ name: 'Bản vẽ thiết kế', published: true }],
      reason: 'Thiếu so với danh mục đã công bố',
      written: true,
      through: 'one-stop',
    },
    { type: 'supplement-received', at: '2025-08-18T09:00:00+07:00', complete: true },
  ],
}
const asOf = '2025-08-25T08:00:00+07:00'

/** The page says of state, clocks, next events and findings what the library says. */
async function agrees(page: Page, record: Dossier, moment: string): Promise<void> {
  const answer = auditDossier(record, { asOf: moment })
  if (answer.status === 'undetermined') assert.fail('the dossier cannot be audited')
  const { state, deadlines, allowed, forbidden } = answer.value
  assert.equal(await page.locator('[data-state]').getAttribute('data-state'), state)
  const sorted = (lines: readonly string[]) => [...lines].sort()
  assert.deepEqual(sorted(await dataOf(page, 'event-type')), sorted([...new Set(allowed.map(({ event }) => event))]))
  assert.deepEqual(sorted(await dataOf(page, 'forbidden')), sorted(forbidden.map(({ event }) => event)))
  assert.deepEqual(sorted(await dataOf(page, 'due')), sorted(deadlines.map(({ due }) => due)))
  assert.deepEqual(sorted(await dataOf(page, 'code')), sorted(answer.findings.map(({ code }) => code)))
}

export function dossierTests(playground: () => Playground): void {
  test('dossier: state, clocks, next events and their reasons are those of the library', async () => {
    const { page, leave } = await playground().visit('dossier')
    await agrees(page, dossier, asOf)
    await page.locator('.congvu-forbidden > summary').click()
    const audit = auditDossier(dossier, { asOf })
    const second =
      audit.status === 'decided' && audit.value.forbidden.find(({ event }) => event === 'supplement-requested')
    assert.ok(second)
    const told = await textOf(page, '[data-forbidden="supplement-requested"]')
    for (const finding of second.findings) {
      const { text, citations } = describe(finding, 'vi')
      assert.ok(told.includes(text))
      for (const citation of citations) assert.ok(told.includes(citation), citation)
    }
    await leave()
  })

  test('dossier: by keyboard alone, the result is recorded and handed over', async () => {
    const { page, leave } = await playground().visit('dossier')
    await tabTo(page, '[data-event-type="finished"]')
    await page.keyboard.press('Enter')
    assert.equal(await page.evaluate(() => document.activeElement?.getAttribute('value')), '25/08/2025 08:00')
    await page.keyboard.press('Control+A')
    await page.keyboard.type('28/08/2025 10:00')
    await page.keyboard.press('Tab')
    await tabTo(page, '.congvu-editor button[type=submit]')
    await page.keyboard.press('Enter')
    const bare = { type: 'finished', at: '2025-08-28T10:00:00+07:00' } as const
    const unread = parseDossier({ ...dossier, events: [...dossier.events, bare] })
    assert.deepEqual(
      await textsOf(page, '.congvu-editor .congvu-problem:visible'),
      unread.findings.map((finding) => describe(finding, 'vi').text),
    )
    assert.equal(await page.evaluate(() => document.activeElement?.tagName), 'SELECT')
    await page.keyboard.press('ArrowDown')
    await tabTo(page, '.congvu-editor button[type=submit]')
    await page.keyboard.press('Enter')
    const finished: Dossier = { ...dossier, events: [...dossier.events, { ...bare, result: 'granted' }] }
    await agrees(page, finished, bare.at)
    assert.equal(await page.evaluate(() => document.activeElement?.getAttribute('data-type')), 'finished')
    assert.match(await textOf(page, '.congvu-told'), /Đã ghi: Có kết quả.*Thời điểm xem xét chuyển đến/)

    await tabTo(page, '[data-event-type="returned"]')
    await page.keyboard.press('Space')
    await page.keyboard.press('Control+A')
    await page.keyboard.type('29/08/2025 15:00')
    await page.keyboard.press('Enter')
    const returned = { type: 'returned', at: '2025-08-29T15:00:00+07:00' } as const
    await agrees(page, { ...finished, events: [...finished.events, returned] }, returned.at)
    assert.equal(await textOf(page, '[data-state]'), dossierLifecycle.states.returned.vi)
    await leave()
  })

  test('dossier: what may not happen can be recorded, and breaks the rule it breaks', async () => {
    const { page, leave } = await playground().visit('dossier')
    await page.locator('.congvu-forbidden > summary').click()
    await page.getByRole('button', { name: 'Vẫn ghi: Yêu cầu bổ sung' }).click()
    const form = page.locator('.congvu-editor')
    await form.getByLabel('Thời điểm', { exact: true }).fill('20/08/2025 09:00')
    await form.getByLabel('Tên').fill('Giấy ủy quyền')
    await form.getByRole('button', { name: /Thêm dòng/ }).click()
    await form.getByRole('textbox', { name: 'Tên' }).nth(1).fill('Bản cam kết')
    await form.getByLabel('Lý do', { exact: true }).fill('Thiếu')
    await form.getByLabel('Bằng văn bản').selectOption('true')
    await form.getByLabel('Gửi yêu cầu qua').selectOption('direct')
    await form.getByRole('button', { name: 'Ghi', exact: true }).click()
    const again = {
      type: 'supplement-requested',
      at: '2025-08-20T09:00:00+07:00',
      items: [{ name: 'Giấy ủy quyền' }, { name: 'Bản cam kết' }],
      reason: 'Thiếu',
      written: true,
      through: 'direct',
    } as const
    await agrees(page, { ...dossier, events: [...dossier.events, again] }, asOf)
    assert.ok((await dataOf(page, 'code')).includes('dossier.supplement-repeated'))
    assert.match(await textOf(page, '[data-event="3"]'), /điều cần xem/)

    await page.getByRole('button', { name: 'Sửa: Yêu cầu bổ sung' }).nth(1).click()
    assert.equal(await form.getByRole('textbox', { name: 'Tên' }).nth(1).inputValue(), 'Bản cam kết')
    await page.keyboard.press('Escape')
    assert.equal(await form.count(), 0)
    await page.getByRole('button', { name: 'Xóa: Yêu cầu bổ sung' }).nth(1).click()
    await agrees(page, dossier, asOf)
    assert.match(await textOf(page, '.congvu-told'), /Đã xóa: Yêu cầu bổ sung/)
    await leave()
  })

  test('dossier: a late one without apology, then asked about on another day', async () => {
    const { page, leave } = await playground().visit('dossier', { lang: 'en' })
    await page.getByRole('button', { name: 'Late, no apology' }).click()
    const late: Dossier = {
      code: '000.00.06.H56-231027-0361',
      procedure: { limit: { amount: 5, unit: 'working-day' } },
      events: [
        { type: 'accepted', at: '2023-10-27T09:32:00+07:00' },
        { type: 'finished', at: '2023-11-06T10:00:00+07:00', result: 'granted' },
      ],
    }
    await agrees(page, late, '2023-11-07T08:00:00+07:00')
    const moment = page.getByLabel('As of', { exact: true })
    await moment.fill('03/11/2023 08:00')
    await moment.press('Enter')
    await agrees(page, late, '2023-11-03T08:00:00+07:00')
    await moment.fill('soon')
    await moment.press('Enter')
    const unread = auditDossier(late, { asOf: 'soon' })
    assert.equal(await moment.getAttribute('aria-invalid'), 'true')
    assert.deepEqual(
      await textsOf(page, '.congvu-problem:visible'),
      unread.findings.map((finding) => describe(finding, 'en').text),
    )
    await page.getByRole('button', { name: 'Now' }).click()
    assert.equal(await page.locator('[data-state]').getAttribute('data-state'), 'finished')
    await page.getByLabel('Length').fill('six')
    await page.getByLabel('Length').press('Enter')
    assert.match(await textOf(page, '.congvu-problem:visible'), /six/)
    await leave()
  })
}
