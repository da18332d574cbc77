import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const { exports: entries, peerDependencies: peers } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly exports: Record<string, unknown>
  readonly peerDependencies: Record<string, string>
}
const names = Object.keys(entries)
  .filter((name) => !['./package.json', './schemas/*'].includes(name))
  .map((name) => name.replace(/^\./, 'congvu'))
/** The only subpath that needs the optional peer. */
const withPeer = 'congvu/interop/ics'
const withoutPeer = names.filter((name) => name !== withPeer)

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'congvu-'))
  const [packed] = JSON.parse(
    execFileSync('npm', ['pack', '--json', '--silent', '--pack-destination', folder], { encoding: 'utf8' }),
  )
  writeFileSync(join(folder, 'package.json'), '{ "private": true }')
  install(join(folder, packed.filename))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function install(what: string): void {
  execFileSync('npm', ['install', '--silent', '--no-audit', '--no-fund', '--prefer-offline', what], { cwd: folder })
}

function run(file: string, code: string): string {
  writeFileSync(join(folder, file), code)
  return execFileSync(process.execPath, [file], { cwd: folder, encoding: 'utf8' }).trim()
}

describe('the packed library, installed in an empty folder', () => {
  it.each(withoutPeer)('%s can be imported', (name) => {
    expect(
      Number(run('all.mjs', `import * as all from '${name}'; console.log(Object.keys(all).length)`)),
    ).toBeGreaterThan(0)
  })

  it.each(withoutPeer)('%s can be required', (name) => {
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

  it('holds the JSON Schema of each record as a file', () => {
    const title = "require('congvu/schemas/draft-7/dossier.json').title"
    expect(run('schema.cjs', `console.log(${title})`)).toBe('Hồ sơ thủ tục hành chính')
  })

  it('holds nothing that does not belong to it', () => {
    const files: readonly { readonly path: string }[] = JSON.parse(
      execFileSync('npm', ['pack', '--dry-run', '--json', '--silent'], { encoding: 'utf8' }),
    )[0].files
    const roots = [...new Set(files.map(({ path }) => path.split('/')[0]))].sort()
    expect(roots).toEqual(['CHANGELOG.md', 'LICENSE', 'README.md', 'dist', 'package.json'])
  })

  it('asks for ts-ics by name where it is needed, and works once it is there', () => {
    const imported = `import { toIcs } from '${withPeer}'; console.log(typeof toIcs)`
    const required = `console.log(typeof require('${withPeer}').toIcs)`
    expect(() => run('peer.mjs', imported)).toThrow("Cannot find package 'ts-ics'")
    expect(() => run('peer.cjs', required)).toThrow("Cannot find module 'ts-ics'")
    install(`ts-ics@${peers['ts-ics']}`)
    expect(run('peer.mjs', imported)).toBe('function')
    expect(run('peer.cjs', required)).toBe('function')
  })
})
