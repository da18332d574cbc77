import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const { bin } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly bin: { readonly congvu: string } }

it('the command of the package audits a register, and ends with 2 for its unreadable lines', () => {
  const args = ['audit', 'examples/01-audit-register/register.ndjson', '--totals', '--json', '--progress']
  const { stdout, stderr, status } = spawnSync('node', [bin.congvu, ...args, '--as-of', '2026-11-23T08:00:00+07:00'], {
    encoding: 'utf8',
  })
  expect([JSON.parse(stdout), status]).toMatchObject([{ dossiers: 21, petitions: 4, unreadable: 2 }, 2])
  expect(stderr).toContain('100 %')
})
