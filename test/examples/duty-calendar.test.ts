import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import ICAL from 'ical.js'
import { afterAll, expect, test } from 'vitest'

const main = 'examples/02-duty-calendar/main.ts'
const folder = mkdtempSync(join(tmpdir(), 'duty-calendar-'))
const run = (...args: readonly string[]) =>
  execFileSync('node', ['--import', 'tsx', main, ...args], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })

afterAll(() => rmSync(folder, { recursive: true }))

test('the sample: duties, who is late and missing with clause and dates, and a calendar on standard output', () => {
  const output = run()
  expect(output).toContain('Báo cáo (III.1.c): 29 đơn vị phải gửi, 26 đúng hạn, 0 đúng ngày mốc, 2 trễ, 1 chưa gửi.')
  expect(output).toMatch(/VI PHẠM .*Sở Giao thông vận tải chưa gửi .*hạn cuối 09\/11\/2024.*\(điểm c mục III\.1 /)
  expect(output).toMatch(/CẢNH BÁO .*Sở Y tế gửi .*đúng ngày mốc/)
  const calendar = output.slice(output.indexOf('BEGIN:VCALENDAR'))
  expect(new ICAL.Component(ICAL.parse(calendar)).getAllSubcomponents('vevent')).toHaveLength(2)
}, 30_000)

test('in English, for another unit and year, to a file', () => {
  const path = join(folder, 'so-tai-chinh.ics')
  const output = run('--lang', 'en', '--unit', 'so-tai-chinh', '--year', '2025', '--ics', path)
  expect(output).toContain('Reports (III.1.c): 15 units owe one')
  expect(output).not.toContain('BEGIN:VCALENDAR')
  expect(readFileSync(path, 'utf8')).toContain('DTSTART;VALUE=DATE:20251109')
}, 30_000)

test('a file of one’s own decides the exit code', () => {
  const exit = (text: string) => {
    const path = join(folder, 'submissions.json')
    writeFileSync(path, text)
    return spawnSync('node', ['--import', 'tsx', main, '--submissions', path], { encoding: 'utf8' }).status
  }
  expect(exit('[]')).toBe(1)
  expect(exit('{}')).toBe(2)
  expect(exit('[{ "unit": "so-la", "duty": "III.1.c-2", "at": "2024-11-08" }]')).toBe(2)
}, 30_000)
