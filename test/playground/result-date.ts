import assert from 'node:assert/strict'
import { test } from 'node:test'
import { calendarAsKnownOn, parseDate } from 'congvu/calendar'
import type { IsoDate } from 'congvu/core'
import { computeResultDate, type ProcedureLimit, type ResultDateFacts } from 'congvu/dossier'
import { describe, explain, type KnownStep } from 'congvu/messages'
import type { Page } from 'playwright-core'
import { unitNames } from '../../docs/playground/limit-units'
import { longMoment } from '../../docs/playground/words'
import { type Playground, tabTo, textOf, textsOf } from './visit'

const facts = { accepted: '2024-04-25T08:40:00+07:00', limit: { amount: 3, unit: 'working-day' } } as const

/** The day that the page answers. */
const dueOn = (page: Page) => page.locator('[data-due]').getAttribute('data-due')

export function resultDateTests(playground: () => Playground): void {
  test('result date: the day, its calendar and its reasons are those of the library', async () => {
    const { page, leave } = await playground().visit('result-date')
    const answer = decidedOf(facts)
    assert.equal(await dueOn(page), answer.value.due)
    assert.equal(answer.value.due, '2024-05-03')
    assert.match(await textOf(page, '[role=status].congvu-answer'), /thứ Sáu 03\/05\/2024/i)
    assert.deepEqual(
      await textsOf(page, '.congvu-steps > li > p:first-child'),
      explain(answer.trace, 'vi').map(({ text }) => text),
    )
    const skipped = (answer.trace.steps as readonly KnownStep[]).flatMap((step) =>
      step.step === 'period.skipped' ? step.params.days.map(({ date }) => date) : [],
    )
    const days = await page
      .locator('td[data-date]')
      .evaluateAll((cells) =>
        cells.map((cell) => [cell.getAttribute('data-date') ?? '', cell.className, cell.textContent ?? ''] as const),
      )
    assert.equal(days.length, 30 + 31)
    const inside = days.filter(([date]) => date > '2024-04-25' && date <= answer.value.due)
    for (const [date, name, words] of inside) {
      const counted = !skipped.includes(date as IsoDate)
      assert.equal(/congvu-(counted|due)/.test(name), counted, `${date} ${name}`)
      assert.equal(/không tính/.test(words), !counted, `${date} ${words}`)
    }
    assert.match(days.find(([date]) => date === '2024-04-29')?.[2] ?? '', /nghỉ hoán đổi \(đổi với 04\/05\/2024\)/)
    await leave()
  })

  test('result date: counts in every unit as the library does', async () => {
    const { page, leave } = await playground().visit('result-date')
    await page.getByLabel('Tiếp nhận hồ sơ đầy đủ, hợp lệ', { exact: true }).fill('28/08/2025 14:20')
    await page.getByLabel('Thời hạn giải quyết').fill('2')
    await page.getByLabel('Thời hạn giải quyết').press('Tab')
    for (const [unit] of unitNames('vi')) {
      await page.getByLabel('Đơn vị').selectOption(unit)
      const limit = { amount: 2, unit: unit as ProcedureLimit['unit'] }
      const { due } = decidedOf({ accepted: '2025-08-28T14:20:00+07:00', limit }).value
      assert.equal(await dueOn(page), due, unit)
      assert.match(
        (await page.locator(`td[data-date="${due.slice(0, 10)}"].congvu-due`).textContent()) ?? '',
        /hết hạn/,
      )
    }
    await leave()
  })

  test('result date: by keyboard alone, with a supplement', async () => {
    const { page, leave } = await playground().visit('result-date')
    await tabTo(page, 'input[type=text]')
    await page.keyboard.press('Control+A')
    await page.keyboard.type('11/08/2025 09:30')
    await tabTo(page, 'input[inputmode=numeric]')
    await page.keyboard.press('Control+A')
    await page.keyboard.type('10')
    await tabTo(page, 'select')
    await page.keyboard.press('Tab')
    await page.keyboard.type('13/8/2025 9:00')
    await page.keyboard.press('Enter')
    assert.match(await textOf(page, '.congvu-answer'), /Còn thiếu: Nhận đủ hồ sơ bổ sung/)
    await tabTo(page, 'input[type=text]')
    await page.keyboard.type('18/08/2025 09:00')
    await page.keyboard.press('Enter')
    const supplement = { requested: '2025-08-13T09:00:00+07:00', completed: '2025-08-18T09:00:00+07:00' }
    const limit = { amount: 10, unit: 'working-day' } as const
    assert.equal(await dueOn(page), decidedOf({ accepted: '2025-08-11T09:30:00+07:00', limit, supplement }).value.due)
    assert.match((await page.locator('td[data-date="2025-08-15"]').textContent()) ?? '', /tính lại từ khi nhận đủ/)
    await leave()
  })

  test('result date: a day that is none is told beside its field, and a good one answers again', async () => {
    const { page, leave } = await playground().visit('result-date')
    const field = page.getByLabel('Tiếp nhận hồ sơ đầy đủ, hợp lệ', { exact: true })
    await field.fill('30/02/2024')
    await field.press('Enter')
    assert.equal(await field.getAttribute('aria-invalid'), 'true')
    const told = await textOf(page, `#${(await field.getAttribute('id')) ?? ''}-problem`)
    assert.deepEqual(
      [told],
      parseDate('2024-02-30').findings.map((finding) => describe(finding, 'vi').text),
    )
    assert.equal(await page.locator('[data-due]').count(), 0)
    await field.fill('hôm qua')
    await field.press('Enter')
    assert.match(await textOf(page, '.congvu-problem:visible'), /hôm qua/)
    await page.getByLabel('Thời hạn giải quyết').fill('-3')
    await field.fill('29/02/2024')
    await field.press('Enter')
    const wrong = computeResultDate({ accepted: '2024-02-29', limit: { amount: -3, unit: 'working-day' } })
    assert.deepEqual(
      await textsOf(page, '.congvu-problem:visible'),
      wrong.findings.map((finding) => describe(finding, 'vi').text),
    )
    await page.getByLabel('Thời hạn giải quyết').fill('1')
    await page.getByLabel('Thời hạn giải quyết').press('Enter')
    assert.equal(await dueOn(page), '2024-03-01')
    await leave()
  })

  test('result date: days nobody has decided are marked, in every language', async () => {
    const { page, leave } = await playground().visit('result-date')
    await page.getByRole('button', { name: 'Tết 2028, chưa có thông báo' }).click()
    const answer = decidedOf({ accepted: '2028-01-19T14:00:00+07:00', limit: { amount: 8, unit: 'working-day' } })
    assert.equal(await dueOn(page), answer.value.due)
    const uncertain = (answer.trace.steps as readonly KnownStep[]).flatMap((step) =>
      step.step === 'period.uncertain' ? step.params.days.map(({ date }) => date) : [],
    )
    for (const date of uncertain) {
      assert.match((await page.locator(`td[data-date="${date}"].congvu-uncertain`).textContent()) ?? '', /dự kiến/)
    }
    assert.ok(uncertain.length >= 5)
    assert.match(await textOf(page, '.congvu-provisional'), /Tạm tính/)
    await page.getByRole('button', { name: 'English' }).click()
    assert.equal(await dueOn(page), answer.value.due)
    assert.match(await textOf(page, '.congvu-provisional'), /Provisional/)
    assert.match(await textOf(page, '.congvu-due-day'), new RegExp(longMoment(answer.value.due, 'en')))
    assert.equal(await page.evaluate(() => document.activeElement?.textContent), 'Tiếng Việt')
    await leave()
  })

  test('result date: a swap that was only proposed is pending in the calendar of that day', async () => {
    const { page, leave } = await playground().visit('result-date', { lang: 'en' })
    await page.getByRole('button', { name: 'September 2026: a swap still pending' }).click()
    const calendar = calendarAsKnownOn('2026-09-10')
    const asked = { accepted: '2026-11-18T10:00:00+07:00', limit: { amount: 5, unit: 'working-day' } } as const
    const then = decidedOf(asked, { calendar })
    assert.equal(then.value.provisional, true)
    assert.equal(await dueOn(page), then.value.due)
    assert.match((await page.locator('td[data-date="2026-11-23"]').textContent()) ?? '', /waiting for a decision/)
    await page.getByLabel('Days off as known on', { exact: true }).fill('')
    await page.getByLabel('Days off as known on', { exact: true }).press('Enter')
    assert.equal(await dueOn(page), decidedOf(asked).value.due)
    assert.equal(await page.locator('td[data-date="2026-11-23"].congvu-uncertain').count(), 0)
    await leave()
  })

  test('result date: the link shows a colleague the same case', async () => {
    const { page, leave } = await playground().visit('result-date', {
      permissions: ['clipboard-read', 'clipboard-write'],
    })
    await page.getByLabel('Thời hạn giải quyết').fill('7')
    await page.getByRole('button', { name: 'Chép liên kết' }).click()
    await page.getByText('Đã chép liên kết').waitFor()
    const link = await page.evaluate(() => navigator.clipboard.readText())
    const due = await dueOn(page)
    assert.equal(due, decidedOf({ ...facts, limit: { amount: 7, unit: 'working-day' } }).value.due)
    const other = await playground().visit('result-date', { hash: new URL(link).hash })
    assert.equal(await dueOn(other.page), due)
    await other.leave()
    await leave()
  })
}

function decidedOf(asked: ResultDateFacts, context: Parameters<typeof computeResultDate>[1] = {}) {
  const answer = computeResultDate(asked, context)
  if (answer.status === 'undetermined') assert.fail(`no answer for ${JSON.stringify(asked)}`)
  return answer
}
