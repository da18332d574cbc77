import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { audit } from '../../src/cli/audit'
import { capture } from '../support/capture'

const folder = mkdtempSync(join(tmpdir(), 'congvu-audit-'))
afterAll(() => rmSync(folder, { recursive: true }))
const written = (name: string, text: string): string => {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}
const asOf = ['--as-of', '2026-11-23T08:00:00+07:00']
const dossier = {
  code: 'H13-240425-0001',
  procedure: { limit: { amount: 3, unit: 'working-day' } },
  events: [
    { type: 'accepted', at: '2024-04-25T08:40:00+07:00' },
    { type: 'finished', at: '2024-05-03T16:00:00+07:00', result: 'granted' },
  ],
}

describe('congvu audit: CSV', () => {
  const header = 'Mã hồ sơ;Thời hạn;Đơn vị thời hạn;Ngày tiếp nhận;Ngày có kết quả;Kết quả'

  it('reads Vietnamese columns, days written 25/04/2024, and a mark at the beginning; due over the swap of 29/04/2024', async () => {
    const path = written('a.csv', `\uFEFF${header}\nA1;3;ngày làm việc;25/04/2024 08:40;03/05/2024 16:00;cấp\n`)
    const { exit, printed, refused } = await capture(audit, path, '--lang', 'en', ...asOf)
    expect([exit, refused]).toEqual([0, ''])
    expect(printed).toContain('Line 2: A1')
    expect(printed).toContain('3 May 2024')
    expect(printed).toContain('dossiers 1; petitions 0; unreadable lines 0; with violations 0')
  })

  it('a second request is a violation; quoted cells may hold separators and lines', async () => {
    const columns =
      'code,limit,unit,accepted,supplement-requested,items,reason,supplement-received,supplement-requested-2'
    const row = 'A2,10,working-day,2024-03-04 08:30,2024-03-06 09:00,"Bản vẽ; Giấy ủy quyền","Thiếu,\nso với danh mục"'
    const path = written('b.csv', `${columns}\n${row},2024-03-12 10:00,2024-03-14 09:00\n`)
    const { exit, printed } = await capture(audit, path, ...asOf)
    expect(exit).toBe(1)
    expect(printed).toMatch(/VI PHẠM.*Nghị định 61\/2018\/NĐ-CP/)
  })

  it('a day without a time is told, never guessed; --time says which', async () => {
    const path = written('c.csv', `${header}\nA3;3;ngày làm việc;25/04/2024;03/05/2024;cấp\n`)
    const strict = await capture(audit, path, '--lang', 'en', ...asOf)
    expect(strict.exit).toBe(2)
    expect(strict.printed).toContain('[Ngày tiếp nhận] "2024-04-25"')
    expect(strict.printed).toContain('--time 08:00')
    expect((await capture(audit, path, '--time', '08:00', ...asOf)).exit).toBe(0)
  })

  it('a column that is not used is told', async () => {
    const path = written('d.csv', `${header};Ghi chú\nA4;3;ngày làm việc;25/04/2024 08:40;03/05/2024 16:00;cấp;x\n`)
    expect((await capture(audit, path, ...asOf)).refused).toContain("Cột 'Ghi chú' không được dùng")
  })

  it('a unit that is missing or none is a finding at its place', async () => {
    const path = written('e.csv', 'code,limit,unit,accepted\nA5,3,ngày công,2024-04-25 08:40\n')
    const { exit, printed } = await capture(audit, path, '--json', ...asOf)
    expect(exit).toBe(2)
    expect(JSON.parse(printed).findings[0].path).toEqual(['procedure', 'limit', 'unit'])
  })
})

describe('congvu audit: what it prints', () => {
  const path = written('one.ndjson', `${JSON.stringify(dossier)}\n`)

  it('--explain adds why, in text and in JSON', async () => {
    expect((await capture(audit, path, ...asOf)).printed).not.toContain('Vì sao')
    expect((await capture(audit, path, '--explain', ...asOf)).printed).toContain('Vì sao')
    const { printed } = await capture(audit, path, '--explain', '--json', '--lang', 'en', ...asOf)
    expect(
      JSON.parse(printed)
        .explanation.map(({ text }: { text: string }) => text)
        .join(' '),
    ).toContain('29 April 2024')
  })

  it('--totals prints nothing else, as text or JSON', async () => {
    expect((await capture(audit, path, '--totals', ...asOf)).printed).not.toContain('H13-240425-0001')
    const { printed } = await capture(audit, path, '--totals', '--json', ...asOf)
    expect(JSON.parse(printed)).toEqual({
      dossiers: 1,
      petitions: 0,
      unreadable: 0,
      broken: 0,
      timeliness: { 'on-time': 1 },
    })
  })

  it.each([
    ['a format that is none', ['--format', 'xml'], "--format is ndjson or csv, not 'xml'"],
    ['a time that is none', ['--time', '8am'], "--time is HH:MM, like 08:00, not '8am'"],
    ['two files', ['one', 'two'], 'one file at a time, not 2'],
    ['a file that is none', ['no-such.csv'], 'no-such.csv'],
  ] as const)('%s is refused with exit code 2', async (_, args, reason) => {
    const { exit, printed, refused } = await capture(audit, ...args)
    expect([exit, printed]).toEqual([2, ''])
    expect(refused).toContain(reason)
  })
})
