import { spawnSync } from 'node:child_process'
import { createReadStream, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { auditRegister } from '../../examples/01-audit-register/audit-register'
import { auditRecord, type RecordResult } from '../../src/cli/audit-record'
import { readNdjson } from '../../src/cli/read-records'
import { capture } from '../support/capture'

const register = 'examples/01-audit-register/register.ndjson'
const lines = readFileSync(register, 'utf8').trimEnd().split('\n')
const results: RecordResult[] = []
for await (const record of readNdjson(createReadStream(register))) {
  results.push(auditRecord(record, '2026-11-23T08:00:00+07:00'))
}
const timelinessOf = (line: number) => {
  const result = results[line - 1]
  return result?.status === 'audited' ? [result.audit.due, result.audit.timeliness] : undefined
}

describe('npm start: the register', () => {
  it.each([
    [1, '2023-11-03', 'on-time', 'P-01: receipt slip of Thanh Hóa, 5 working days'],
    [2, '2021-06-14', 'early', 'P-02: handed over on 29/06/2021, finished in time'],
    [3, '2022-06-03', 'on-time', 'P-03: example 17b, 20 working days from 06/05/2022'],
    [4, '2024-05-03', 'on-time', 'the swap of 29/04/2024'],
    [9, '2025-04-26', 'on-time', 'Saturday 26/04/2025 was worked'],
    [14, '2026-01-05', 'on-time', 'the swap of 02/01/2026'],
    [17, '2026-11-27', 'in-time', '24/11/2026 is a day off'],
  ] as const)('line %i is due %s: %s (%s)', (line, due, timeliness, _why) => {
    expect(timelinessOf(line)).toEqual([due, timeliness])
  })

  it('a line that cannot be read gets its field paths, or says that it is no JSON; the rest is still audited', () => {
    const unreadable = results.filter(({ status }) => status === 'unreadable')
    expect(unreadable.map(({ line, findings }) => [line, findings.map(({ path }) => path?.join('.'))])).toEqual([
      [25, ['procedure.limit.unit', 'events.0.at']],
      [26, []],
    ])
    expect(results.filter(({ status }) => status === 'audited').length).toBe(21)
    expect(results.filter(({ status }) => status === 'petition').length).toBe(4)
  })
})

describe('npm start: what it prints and how it ends', () => {
  const folder = mkdtempSync(join(tmpdir(), 'congvu-register-'))
  afterAll(() => rmSync(folder, { recursive: true }))
  const run = (...args: readonly string[]) => capture(auditRegister, ...args)
  const written = (name: string, content: readonly string[]): string => {
    const path = join(folder, name)
    writeFileSync(path, `${content.join('\n')}\n`)
    return path
  }

  it('the sample ends with 0, in Vietnamese, and says why', async () => {
    const { exit, printed } = await run()
    expect(exit).toBe(0)
    expect(printed).toContain('Tổng cộng: 21 hồ sơ; 4 đơn, vụ việc; 2 dòng không đọc được')
    expect(printed).toMatch(/sổ mẫu, cố ý có .* kết thúc với mã 0\. .* với mã 2 \(có dòng không đọc được\)\.$/)
  })

  it('a register of one’s own: 0 clean, 1 rules broken, 2 a line unreadable; --json, --lang and --as-of', async () => {
    const [clean = '', , , , , , broken = ''] = lines
    expect((await run(written('clean.ndjson', [clean]))).exit).toBe(0)
    const english = await run(
      written('broken.ndjson', [broken]),
      '--lang',
      'en',
      '--as-of',
      '2024-06-01T00:00:00+07:00',
    )
    expect(english.exit).toBe(1)
    expect(english.printed).toContain('This is request 2 for supplements after receipt; once is allowed.')
    expect(english.printed).toMatch(/Exit code: 1 \(rules were broken\)\.$/)
    const json = await run(written('unreadable.ndjson', ['{']), '--json')
    expect([json.exit, JSON.parse(json.printed)]).toMatchObject([2, { status: 'unreadable', line: 1 }])
  })

  it.each([
    ['a language that is none', ['--lang', 'fr'], "--lang is vi or en, not 'fr'"],
    [
      'a moment that is none',
      ['--as-of', 'junk'],
      `not an instant with its offset, like '2024-03-04T08:30:00+07:00': "junk"`,
    ],
    ['a day instead of a moment', ['--as-of', '2026-11-23'], '"2026-11-23"'],
    ['an option that is none', ['--langue', 'vi'], "Unknown option '--langue'"],
    ['a file that is none', ['no-such.ndjson'], 'no-such.ndjson'],
  ] as const)('%s is refused with exit code 2 and prints nothing', async (_, args, reason) => {
    const { exit, printed, refused } = await run(...args)
    expect([exit, printed]).toEqual([2, ''])
    expect(refused).toContain(reason)
  })

  it('the help says how it ends', async () => {
    const { exit, printed } = await run('--help')
    expect(exit).toBe(0)
    expect(printed).toContain('0 nothing found, 1 rules were broken, 2 a line could not be read')
  })

  it('as a process: a reader that stops early ends it quietly', () => {
    const main = 'examples/01-audit-register/main.ts'
    const piped = `set -o pipefail; node --import tsx ${main} | head -1; echo "$?"`
    const { stdout, stderr } = spawnSync('bash', ['-c', piped], { encoding: 'utf8' })
    expect(stdout).toMatch(/^Dòng 1: .*\n0\n$/)
    expect(stderr).not.toContain('EPIPE')
  }, 60_000)
})
