import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { integrityYear } from '../../examples/05-integrity-year/integrity-year'
import { sections } from '../../examples/05-integrity-year/sections'
import { plan } from '../../src/plan'

const folder = mkdtempSync(join(tmpdir(), 'integrity-year-'))
afterAll(() => rmSync(folder, { recursive: true }))

async function run(...args: readonly string[]) {
  const printed: string[] = []
  const refused: string[] = []
  const exit = await integrityYear(args, {
    print: (text) => void printed.push(text),
    refuse: (text) => void refused.push(text),
  })
  return { exit, text: printed.join('\n'), refused: refused.join('\n') }
}

test('a year of Sở Tư pháp: dates, evidence, gaps, each with its clause', async () => {
  const { exit, text } = await run()
  expect(exit).toBe(0)
  expect(text).toContain('Sở Tư pháp — thực hiện Kế hoạch số 17/KH-UBND, năm 2024')
  expect(text).toContain('hạn cuối 09/11/2024, ngày làm việc cuối 08/11/2024')
  expect(text).toContain('VI PHẠM: 333 trên 424 là 78,54 %, không phải 78,45 %. [sessions[1].percent]')
  expect(text).toContain('“Liên tục tăng”: chưa đủ căn cứ')
  expect(text).toContain('1 đối tượng: 1 chồng chéo, 0 không')
  expect(text).toMatch(/Nhiệm vụ chưa có chứng cứ trong báo cáo này: \d+ trên \d+\n {2}I\.1-1 \(định hướng\)/)
  expect(text).toMatch(/Tổng hợp: \d+ vi phạm, \d+ cảnh báo, \d+ lưu ý\.$/)
})

test('every clause that a section answers to is a clause of the plan', () => {
  const ids = plan.clauses.map(({ id }) => id)
  for (const { clauses } of sections) expect(ids).toEqual(expect.arrayContaining([...clauses]))
})

test('a file of one’s own: 0, 1 and 2; a part that cannot be read leaves the others standing', async () => {
  const path = join(folder, 'year.json')
  const of = async (value: unknown) => {
    writeFileSync(path, typeof value === 'string' ? value : JSON.stringify(value))
    return await run(path, '--as-of', '2024-02-01T08:00:00+07:00')
  }
  const sample = JSON.parse(readFileSync('examples/05-integrity-year/year.json', 'utf8'))
  expect((await of({})).exit).toBe(0)
  expect((await of({ contactNotice: { ...sample.contactNotice, emails: [] } })).exit).toBe(1)
  const half = await of({ ...sample, surveys: [{ ...sample.surveys[0], date: '2024-02-30' }] })
  expect(half.exit).toBe(2)
  expect(half.text).toMatch(/KHÔNG ĐỌC ĐƯỢC .* \[surveys\[0\]\.date\]/)
  expect(half.text).toContain('333 trên 424')
  expect((await of('{')).exit).toBe(2)
  expect((await of('[]')).refused).toContain('đối tượng JSON')
  expect((await run('--unit', 'so-la')).refused).toContain('so-la')
  expect((await run('--year', 'nay')).exit).toBe(2)
  expect((await run('--as-of', 'hôm nay')).exit).toBe(2)
})
