import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { toIcs } from 'congvu/interop/ics'
import { scheduleDuties } from 'congvu/plan'
import { findUnit } from 'congvu/units'
import ICAL from 'ical.js'
import { arrowTo, dataOf, type Playground, tabTo, textOf, textsOf } from './visit'

function scheduleOf(unit: string, year: number) {
  const answer = scheduleDuties({ from: `${year}-01-01`, to: `${year}-12-31`, units: [unit] })
  if (answer.status === 'undetermined') assert.fail(`no schedule for ${unit} in ${year}`)
  return answer.value
}

export function dutiesTests(playground: () => Playground): void {
  test('duties: the dated duties of a unit, their days in the calendar, and those without a day', async () => {
    const { page, leave } = await playground().visit('duties')
    const { deadlines, undated } = scheduleOf('so-tu-phap', 2024)
    assert.deepEqual(
      await dataOf(page, 'duty'),
      deadlines.map(({ duty }) => duty),
    )
    assert.deepEqual(
      await dataOf(page, 'due'),
      deadlines.map(({ due }) => due),
    )
    assert.equal((await dataOf(page, 'undated')).length, undated.length)
    for (const { due, lastWorkingDay, reminders } of deadlines) {
      assert.equal(await page.locator(`td[data-date="${due}"].congvu-due`).count(), 1)
      if (lastWorkingDay !== due) {
        assert.equal(await page.locator(`td[data-date="${lastWorkingDay}"].congvu-last-working`).count(), 1)
      }
      for (const { date } of reminders) {
        assert.match((await page.locator(`td[data-date="${date}"]`).textContent()) ?? '', /Ngày nhắc việc/)
      }
    }
    await leave()
  })

  test('duties: by keyboard alone, another unit and year, and its calendar file', async () => {
    const { page, leave } = await playground().visit('duties', { acceptDownloads: true })
    await tabTo(page, 'select')
    await arrowTo(page, 'Sở Y tế')
    await tabTo(page, 'select')
    await arrowTo(page, '2026')
    await page.waitForFunction(() =>
      document.querySelector('.congvu-answer')?.textContent?.includes('Sở Y tế năm 2026'),
    )
    const { deadlines } = scheduleOf('so-y-te', 2026)
    assert.ok(deadlines.length > 0)
    assert.deepEqual(
      await dataOf(page, 'due'),
      deadlines.map(({ due }) => due),
    )
    await tabTo(page, 'button.congvu-main')
    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')])
    assert.equal(download.suggestedFilename(), 'so-y-te-2026.ics')
    const text = readFileSync(await download.path(), 'utf8')
    const name = findUnit('so-y-te', '2026-12-31')?.name
    assert.equal(text, toIcs(deadlines, { locale: 'vi', ...(name !== undefined && { name }) }))
    const events = new ICAL.Component(ICAL.parse(text))
      .getAllSubcomponents('vevent')
      .map((event) => new ICAL.Event(event))
    assert.deepEqual(
      events.map(({ startDate }) => startDate.toString()),
      deadlines.map(({ due }) => due),
    )
    assert.match(await textOf(page, '.congvu-told'), /Đã tải so-y-te-2026\.ics/)
    await leave()
  })

  test('duties: a unit that ended in the year, and one that owes nothing with a date', async () => {
    const { page, leave } = await playground().visit('duties', {
      lang: 'en',
      hash: '#page=duties&unit=ubnd-quan-ninh-kieu&year=2025',
    })
    assert.deepEqual(
      await dataOf(page, 'due'),
      scheduleOf('ubnd-quan-ninh-kieu', 2025).deadlines.map(({ due }) => due),
    )
    const commune = await page.locator('optgroup[label="Communes"] option').first().getAttribute('value')
    await page.getByLabel('Unit').selectOption(commune)
    assert.equal(scheduleOf(commune ?? '', 2025).deadlines.length, (await dataOf(page, 'due')).length)
    assert.match((await textsOf(page, '.congvu-panel'))[1] ?? '', /nothing with a date/)
    await leave()
  })
}
