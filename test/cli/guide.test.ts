import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { audit } from '../../src/cli/audit'
import { capture } from '../support/capture'

const folder = mkdtempSync(join(tmpdir(), 'congvu-guide-'))
afterAll(() => rmSync(folder, { recursive: true }))

describe('the guide of the command', () => {
  it.each(['vi', 'en'])('what it shows in %s is what the command prints for the file it shows', async (locale) => {
    const guide = readFileSync(`docs/${locale}/guides/command-line.md`, 'utf8')
    const [, csv = ''] = /```csv\n([^`]+)```/.exec(guide) ?? []
    const [, given = '', shown] =
      /```console\n\$ npx congvu audit register\.csv ([^\n]+)\n([^`]+)\n```/.exec(guide) ?? []
    const path = join(folder, 'register.csv')
    writeFileSync(path, csv)
    expect((await capture(audit, path, ...given.split(' '))).printed).toBe(shown)
  })
})
