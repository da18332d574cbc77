import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import ICAL from 'ical.js'
import { afterAll, expect, test } from 'vitest'
import { dutyCalendar } from '../../examples/02-duty-calendar/duty-calendar'
import { capture } from '../support/capture'

const folder = mkdtempSync(join(tmpdir(), 'duty-calendar-'))
const run = (...args: readonly string[]) => capture(dutyCalendar, ...args)

afterAll(() => rmSync(folder, { recursive: true }))

test('the sample: duties, who is late and missing with clause and dates, and a calendar on standard output', async () => {
  const { printed: output } = await run()
  expect(output).toContain('Báo cáo (III.1.c): 29 đơn vị phải gửi, 26 đúng hạn, 0 đúng ngày mốc, 2 trễ, 1 chưa gửi.')
  expect(output).toMatch(/VI PHẠM .*Sở Giao thông vận tải chưa gửi .*hạn cuối 09\/11\/2024.*\(điểm c mục III\.1 /)
  expect(output).toMatch(/CẢNH BÁO .*Sở Y tế gửi .*đúng ngày mốc/)
  const calendar = output.slice(output.indexOf('BEGIN:VCALENDAR'))
  expect(new ICAL.Component(ICAL.parse(calendar)).getAllSubcomponents('vevent')).toHaveLength(2)
})

test('in English, for another unit and year, to a file', async () => {
  const path = join(folder, 'so-tai-chinh.ics')
  const { printed: output } = await run('--lang', 'en', '--unit', 'so-tai-chinh', '--year', '2025', '--ics', path)
  expect(output).toContain('Reports (III.1.c): 15 units owe one')
  expect(output).not.toContain('BEGIN:VCALENDAR')
  expect(readFileSync(path, 'utf8')).toContain('DTSTART;VALUE=DATE:20251109')
})

test('a file of one’s own decides the exit code', async () => {
  const exit = async (text: string) => {
    const path = join(folder, 'submissions.json')
    writeFileSync(path, text)
    return (await run('--submissions', path)).exit
  }
  expect(await exit('[]')).toBe(1)
  expect(await exit('{}')).toBe(2)
  expect(await exit('[{ "unit": "so-la", "duty": "III.1.c-2", "at": "2024-11-08" }]')).toBe(2)
})

test.each([
  ['--lang', 'fr'],
  ['--as-of', 'junk'],
  ['--year', 'MMXXIV'],
  ['--submissions', 'no-such.json'],
  ['--unite', 'so-y-te'],
] as const)('%s %s is refused with exit code 2', async (option, value) => {
  const { exit, printed, refused } = await run(option, value)
  expect([exit, printed]).toEqual([2, ''])
  expect(refused).not.toBe('')
})

test('a unit that the directory does not hold: exit code 2', async () => {
  expect((await run('--unit', 'so-la')).exit).toBe(2)
})
