import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { createContext, runInContext } from 'node:vm'
import { parse } from 'acorn'
import { describe, expect, it } from 'vitest'

const path = 'dist/es5/congvu.js'
const script = readFileSync(path, 'utf8')
const jar = '/usr/share/java/rhino.jar'
const count = 1122

describe('congvu/es5', () => {
  it('is one script of ES5: no module, no Intl', () => {
    expect(() => parse(script, { ecmaVersion: 5, sourceType: 'script' })).not.toThrow()
    expect(script).not.toMatch(/\bIntl\b|\brequire\(|\bimport\b\s*[({'"]|\bexport\s+[{*]/)
  })

  it('gives the golden vectors in a bare engine that has lost what came after ES2015', () => {
    const lines: string[] = []
    const read = (name: string) => readFileSync(`examples/vectors/${name}`, 'utf8')
    const context = createContext({ read, say: (line: string) => lines.push(line) })
    runInContext(
      `delete Array.prototype.flat; delete Array.prototype.flatMap; delete Array.prototype.at; delete Array.prototype.includes
       delete Object.entries; delete Object.values; delete Object.fromEntries; delete Object.hasOwn
       delete String.prototype.replaceAll; delete String.prototype.padStart; delete String.prototype.at
       delete Object.getPrototypeOf(Int32Array).prototype.fill; delete Object.getPrototypeOf(Int32Array).prototype.slice
       delete globalThis.Intl; delete globalThis.BigInt; delete globalThis.globalThis`,
      context,
    )
    runInContext(script, context)
    runInContext(readFileSync('examples/vectors/check.js', 'utf8'), context)
    expect(runInContext('checkVectors(congvu, read, say)', context)).toBe(true)
    expect(lines).toEqual([`${count} vectors, 0 wrong`])
  })

  it('refuses an engine without Map, Set and Symbol in words', () => {
    const context = createContext({})
    runInContext('delete globalThis.Map', context)
    expect(() => runInContext(script, context)).toThrow('congvu needs Map, Set and Symbol')
  })

  it('is a CommonJS module too, with all of the root but the schemas', async () => {
    const es5: object = createRequire(import.meta.url)('congvu/es5')
    const root: object = await import(new URL('../../dist/index.js', import.meta.url).href)
    const schema: object = await import(new URL('../../dist/schema/index.js', import.meta.url).href)
    const expected = Object.keys(root).filter((name) => !Object.hasOwn(schema, name))
    expect(Object.keys(es5).sort()).toEqual(expected.sort())
  })

  it.skipIf(!existsSync(jar))(
    'gives the golden vectors in Rhino, inside Java',
    () => {
      const { stdout, status } = spawnSync(
        'java',
        ['-Dfile.encoding=UTF-8', '-cp', jar, 'examples/vectors/Rhino.java', path, 'examples/vectors'],
        { encoding: 'utf8' },
      )
      expect([stdout.trim().split('\n'), status]).toEqual([
        ['1 working day after 2024-04-26: 2024-05-02', `${count} vectors, 0 wrong`],
        0,
      ])
    },
    300_000,
  )
})
