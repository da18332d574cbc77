import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const { bin } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly bin: { readonly congvu: string } }
const register = 'examples/01-audit-register/register.ndjson'
const asOf = ['--as-of', '2026-11-23T08:00:00+07:00']

function congvu(args: readonly string[], input = '') {
  return spawnSync('node', [bin.congvu, ...args], { encoding: 'utf8', input })
}

describe('the command of the package', () => {
  it('audits a register, and ends with 2 for its unreadable lines', () => {
    const { stdout, stderr, status } = congvu(['audit', register, '--totals', '--json', '--progress', ...asOf])
    expect([JSON.parse(stdout), status]).toMatchObject([{ dossiers: 21, petitions: 4, unreadable: 2 }, 2])
    expect(stderr).toContain('100 %')
  })

  it('reads standard input; a long one with a bar on standard error', () => {
    const [line = ''] = readFileSync(register, 'utf8').split('\n')
    const args = ['audit', '--totals', '--json', '--progress', ...asOf]
    const { stdout, stderr } = congvu(args, `${line}\n`.repeat(2000))
    expect(JSON.parse(stdout).dossiers).toBe(2000)
    expect(stderr).toContain('2000')
  })

  it('no command and an unknown one: the help, exit code 2', () => {
    const [none, unknown] = [congvu([]), congvu(['audti'])]
    expect([none.status, unknown.status]).toEqual([2, 2])
    expect(none.stdout).toContain('congvu audit [FILE]')
    expect(unknown.stderr).toContain("no command 'audti'")
  })
})
