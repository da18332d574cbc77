import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type EmptyFolder, packIntoEmptyFolder } from './empty-folder'

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

let newcomer: EmptyFolder
beforeAll(() => {
  newcomer = packIntoEmptyFolder()
})
afterAll(() => newcomer.remove())

function run(file: string, code: string): string {
  newcomer.write(file, code)
  return newcomer.run(file)
}

describe('the packed library, installed in an empty folder', () => {
  it('every subpath can be imported', () => {
    const imported = `console.log(JSON.stringify(await Promise.all(names.map(async (name) => Object.keys(await import(name)).length))))`
    const counts: readonly number[] = JSON.parse(
      run('all.mjs', `const names = ${JSON.stringify(withoutPeer)}\n${imported}`),
    )
    expect(withoutPeer.filter((_, place) => !(Number(counts[place]) > 0))).toEqual([])
  })

  it('every subpath can be required', () => {
    const required = `console.log(JSON.stringify(names.map((name) => Object.keys(require(name)).length)))`
    const counts: readonly number[] = JSON.parse(
      run('all.cjs', `const names = ${JSON.stringify(withoutPeer)}\n${required}`),
    )
    expect(withoutPeer.filter((_, place) => !(Number(counts[place]) > 0))).toEqual([])
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
    newcomer.install(`ts-ics@${peers['ts-ics']}`)
    expect(run('peer.mjs', imported)).toBe('function')
    expect(run('peer.cjs', required)).toBe('function')
  })
})
