import { writeFileSync } from 'node:fs'
import { it } from 'vitest'
import { deepFreeze } from '../support/deep-freeze'
import { readDeclarations } from './declared'
import { recordExamples } from './examples'
import { rubbish } from './hostile-values'
import { judge } from './judge'
import { corpusOf, isMade, make } from './make'
import { randomFrom, seedOf } from './random'
import { spoil } from './spoil'
import { listFunctions } from './subpaths'

const runs = Number(process.env['CONGVU_FUZZ_RUNS'] ?? 100)
const only = process.env['ONLY']
function show(v: unknown): string {
  try { return JSON.stringify(v, (_, x: unknown) => (isMade(x) ? '<made>' : typeof x === 'bigint' ? `${x}n` : typeof x === 'symbol' ? '<symbol>' : typeof x==='function'? '<fn>' : x))?.slice(0, 900) ?? String(v) } catch { return '<unprintable>' }
}
it('probe', () => {
  const ex = recordExamples()
  const corpus = corpusOf(ex)
  const d = readDeclarations(['src/index.ts', 'src/interop/ics/index.ts'])
  const out: string[] = []
  const problems = new Map<string, { n: number; sample: string; fns: Set<string> }>()
  const t: [string, number, number, number][] = []
  for (const [name, call] of listFunctions()) {
    if (only && !only.split(',').includes(name)) continue
    if (name === 'goldenVectors') continue
    const dec = d.get(name)!
    const random = randomFrom(seedOf(name) + Number(process.env['SEED'] ?? 0))
    const seeds = ex.get(name) ?? []
    const start = performance.now()
    let slow = 0
    let valid = 0
    for (let run = 0; run < runs; run += 1) {
      const base = random.chance(60) || seeds.length === 0
        ? dec.parameters.map((p) => (p.optional && random.chance(30) ? undefined : make(p.place, p.name, corpus, random)))
        : random.pick(seeds)
      let given: readonly unknown[] = base
      const n = run % 4 === 0 ? 0 : 1 + random.below(3)
      for (let k = 0; k < n; k += 1) given = spoil(given, rubbish, random)
      deepFreeze(given)
      const t0 = performance.now()
      const found = judge(dec, call, given)
      slow = Math.max(slow, performance.now() - t0)
      if (found.length === 0) valid += 1
      for (const p of found) {
        const key = p.replace(/"[^"]*"/g, '""').replace(/reading '[^']*'/, '')
        const known = problems.get(key)
        if (known) { known.n += 1; known.fns.add(name) }
        else problems.set(key, { n: 1, sample: `${p}\n      ${name}(${show(given)})`, fns: new Set([name]) })
      }
    }
    t.push([name, performance.now() - start, slow, valid])
  }
  t.sort((a, b) => b[1] - a[1])
  out.push(`problems: ${problems.size}`)
  for (const [, p] of [...problems].sort((a, b) => b[1].fns.size - a[1].fns.size || b[1].n - a[1].n)) out.push(`${p.n}× ${p.fns.size} fns [${[...p.fns].slice(0, 4)}] ${p.sample}`)
  out.push(...t.slice(0, 25).map((x) => x.join(' ')))
  writeFileSync('/tmp/w-fuzz-out.txt', out.join('\n'))
}, 3_000_000)
