import { deepFreeze } from '../support/deep-freeze'
import { type Declared, readDeclarations } from './declared'
import { recordExamples } from './examples'
import { judge } from './judge'
import { type Corpus, corpusOf, make } from './make'
import type { Random } from './random'
import { type Called, listFunctions } from './subpaths'

/** One exported function: how it is declared, what the docs call it with, and how to call it. */
export interface Tried {
  readonly name: string
  readonly call: Called
  readonly declared: Declared
  readonly examples: readonly (readonly unknown[])[]
}

const calls = recordExamples()
const corpus: Corpus = corpusOf(calls)
export const declarations = readDeclarations(['src/index.ts', 'src/interop/ics/index.ts'])

/** Every exported function; one that is not declared, or that no example calls, cannot be tried and is an error. */
export const surface: readonly Tried[] = [...listFunctions()].map(([name, call]) => {
  const declared = declarations.get(name)
  const examples = calls.get(name) ?? []
  if (declared === undefined || examples.length === 0) throw new Error(`${name} has no declaration or no example`)
  return { name, call, declared, examples }
})

/** Arguments that a function can use: of an example, or made from the declared types. */
export function argumentsOf({ declared, examples }: Tried, random: Random): readonly unknown[] {
  if (random.chance(40)) return random.pick(examples)
  return declared.parameters.map(({ name, optional, place }) =>
    optional && random.chance(30) ? undefined : make(place, name, corpus, random),
  )
}

/** What is wrong with what a function does with arguments that it may not change. */
export function tryOn({ declared, call }: Tried, given: readonly unknown[]): readonly string[] {
  return judge(declared, call, deepFreeze(given))
}

/** The arguments as they can be read in a report. */
export function show(given: readonly unknown[]): string {
  const seen = new Set<unknown>()
  const text = JSON.stringify(given, (_, value: unknown) => {
    if (typeof value === 'bigint' || typeof value === 'symbol' || typeof value === 'function') return String(value)
    if (typeof value !== 'object' || value === null) return Object.is(value, -0) ? '-0' : value
    if (ArrayBuffer.isView(value) || seen.has(value)) return '…'
    seen.add(value)
    return value
  })
  return text.slice(0, 600)
}
