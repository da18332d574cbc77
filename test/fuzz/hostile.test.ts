import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { rubbish } from './hostile-values'
import { randomFrom, seedOf } from './random'
import { spoil } from './spoil'
import { subpaths } from './subpaths'
import { argumentsOf, declarations, show, surface, tryOn } from './surface'

/** How often each function is called; `CONGVU_FUZZ_RUNS=2000` looks for minutes, and for what it finds the seed stays the same. */
const runs = Number(process.env['CONGVU_FUZZ_RUNS'] ?? 24)

/** Functions whose one answer costs much and depends on little. */
const costly: Readonly<Record<string, number>> = { goldenVectors: 1, jsonSchemas: 4, workingDaySql: 6, affectedBy: 12 }

describe('what is tried', () => {
  it('every subpath of the package', () => {
    const manifest: unknown = JSON.parse(readFileSync('package.json', 'utf8'))
    const { exports } = manifest as { readonly exports: Readonly<Record<string, unknown>> }
    // the script of congvu/es5 is made of the same functions
    const paths = Object.keys(exports).filter((path) => !/\*|\.json$|es5/.test(path))
    expect(Object.keys(subpaths).sort()).toEqual(paths.map((path) => path.replace('.', 'congvu')).sort())
  })

  it('every exported function, with the arguments of its examples and of its declared types', () => {
    expect(surface.map(({ name }) => name).sort()).toEqual([...declarations.keys()].sort())
    expect(surface.length).toBeGreaterThan(200)
  })
})

describe('what the docs promise', () => {
  const answering = surface.filter(({ declared }) => declared.returns === 'Outcome' || declared.returns === 'Checked')

  it('what answers with findings, and every parse…, throws nothing', () => {
    const parsers = surface.filter(({ name }) => name.startsWith('parse'))
    expect(parsers.filter((one) => !answering.includes(one))).toEqual([])
    expect(answering.flatMap(({ name, declared }) => (declared.throws === '' ? [] : [name]))).toEqual([])
  })

  it('what throws, throws a RangeError', () => {
    const throwing = surface.filter(({ declared }) => declared.throws !== '')
    expect(throwing.filter(({ declared }) => !declared.throws.startsWith('RangeError'))).toEqual([])
  })
})

describe('a finding, or the documented RangeError; nothing else, whatever is given', () => {
  it.each(surface.map((tried) => [tried.name, tried] as const))('%s', (name, tried) => {
    const random = randomFrom(seedOf(name))
    const problems: string[] = []
    for (let run = 0; run < Math.ceil((runs * (costly[name] ?? 24)) / 24); run += 1) {
      let given = argumentsOf(tried, random)
      for (let left = run % 4; left > 0; left -= 1) given = spoil(given, rubbish, random)
      for (const problem of tryOn(tried, given)) problems.push(`${problem}\n  ${name}(${show(given)})`)
    }
    expect(problems.slice(0, 5)).toEqual([])
  })
})

describe('null in the place of an optional context, as JSON writes it, is none', () => {
  const contextual = surface.flatMap((tried) => {
    const place = tried.declared.parameters.findIndex(({ name, optional }) => name === 'context' && optional)
    return place === -1 ? [] : [[tried.name, tried, place] as const]
  })

  it.each(contextual)('%s', (_, { call, examples }, place) => {
    for (const given of examples.slice(0, 3)) {
      const before = [...given, undefined, undefined].slice(0, place)
      expect(call(...before, null)).toEqual(call(...before))
    }
  })
})
