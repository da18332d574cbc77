import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const { exports: entries, peerDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  exports: Record<string, unknown>
  peerDependencies: Record<string, string>
}
/** Entries that need an optional peer dependency, which their user installs beside congvu. */
const peers: Readonly<Record<string, string>> = { 'congvu/interop': 'ts-ics' }
const names = Object.keys(entries)
  .filter((name) => name !== './package.json')
  .map((name) => name.replace(/^\./, 'congvu'))

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'congvu-'))
  const [packed] = JSON.parse(
    execFileSync('npm', ['pack', '--json', '--silent', '--pack-destination', folder], { encoding: 'utf8' }),
  )
  writeFileSync(join(folder, 'package.json'), '{ "private": true }')
  execFileSync(
    'npm',
    ['install', '--silent', '--no-audit', '--no-fund', '--prefer-offline', join(folder, packed.filename)],
    { cwd: folder },
  )
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function run(file: string, code: string): string {
  writeFileSync(join(folder, file), code)
  return execFileSync(process.execPath, [file], { cwd: folder, encoding: 'utf8' }).trim()
}

describe('the packed library, installed in an empty folder', () => {
  it('asks for no optional peer at its root', () => {
    expect(run('root.mjs', "import { toNationalPortal } from 'congvu'; console.log(typeof toNationalPortal)")).toBe(
      'function',
    )
    expect(existsSync(join(folder, 'node_modules/ts-ics'))).toBe(false)
  })

  it('takes the optional peers of those who use them', () => {
    const wanted = Object.values(peers).map((name) => `${name}@${peerDependencies[name]}`)
    execFileSync('npm', ['install', '--silent', '--no-audit', '--no-fund', '--prefer-offline', ...wanted], {
      cwd: folder,
    })
    expect(existsSync(join(folder, 'node_modules/ts-ics'))).toBe(true)
  })

  it.each(names)('%s can be imported', (name) => {
    expect(
      Number(run('all.mjs', `import * as all from '${name}'; console.log(Object.keys(all).length)`)),
    ).toBeGreaterThan(0)
  })

  it.each(names)('%s can be required', (name) => {
    expect(Number(run('all.cjs', `console.log(Object.keys(require('${name}')).length)`))).toBeGreaterThan(0)
  })

  it('gives the same answer as ESM and as CommonJS', () => {
    const question = "addWorkingDays('2024-04-25', 3)"
    expect(run('one.mjs', `import { addWorkingDays } from 'congvu/calendar'; console.log(${question})`)).toBe(
      '2024-05-03',
    )
    expect(run('one.cjs', `const { addWorkingDays } = require('congvu/calendar'); console.log(${question})`)).toBe(
      '2024-05-03',
    )
  })

  it('holds nothing that does not belong to it', () => {
    const files: readonly { readonly path: string }[] = JSON.parse(
      execFileSync('npm', ['pack', '--dry-run', '--json', '--silent'], { encoding: 'utf8' }),
    )[0].files
    const roots = [...new Set(files.map(({ path }) => path.split('/')[0]))].sort()
    expect(roots).toEqual(['CHANGELOG.md', 'LICENSE', 'README.md', 'dist', 'package.json'])
  })
})
