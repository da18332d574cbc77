import { mkdirSync, writeFileSync } from 'node:fs'
import fc from 'fast-check'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { computePeriodEnd, dayStatus } from '../../../src/calendar'
import type { IsoDate } from '../../../src/core'
import { detectOverlaps } from '../../../src/inspections'
import { listSnippets } from '../../docs/snippets'
import { listFiles } from '../../support/source-files'
import { anyOffice, anyQuestion, knownDay, officeOf } from '../oracle/cases'
import { dateFrom } from '../oracle/civil-days'
import { december, nameOf, plans, runs, stories } from './samples'

const stored = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

describe('an outcome stored as JSON and read again is the same outcome', () => {
  it('calendar', () => {
    fc.assert(
      fc.property(anyOffice, knownDay, (office, day) => {
        const status = dayStatus(dateFrom(day) as IsoDate, officeOf(office).calendar)
        expect(stored(status)).toStrictEqual(status)
      }),
      runs,
    )
  })

  it('period', () => {
    fc.assert(
      fc.property(anyQuestion, ({ office, period }) => {
        const outcome = computePeriodEnd(period, { calendar: officeOf(office).calendar })
        expect(stored(outcome)).toStrictEqual(outcome)
      }),
      { ...runs, numRuns: 500 },
    )
  })

  it.each(stories)('lifecycles: $model.name, $model.law', (story) => {
    const audit = story.model.audit(story.events, { ...story.model.context, asOf: story.asOf })
    expect(stored(audit), nameOf(story)).toStrictEqual(audit)
  })

  it('overlaps', () => {
    fc.assert(
      fc.property(plans, (lines) => {
        const report = detectOverlaps(lines, december)
        expect(stored(report)).toStrictEqual(report)
      }),
      runs,
    )
  })
})

/** Every example of the docs with the functions it imports listened to: what they return is handed to `heard`. */
function listenedExamples(): string {
  const modules = new Set<string>()
  const bodies = listSnippets().map(({ code }) => {
    const body = code
      .replaceAll(/^import type [^\n]+\n/gm, '')
      .replaceAll(/^import \{ check \} from [^\n]+\n/gm, '')
      .replaceAll(/^import \{([^}]+)\} from '([^']+)'\n/gm, (_, names: string, from: string) => {
        modules.add(from)
        const values = names.split(',').map((name) => name.trim())
        const plain = values.filter((name) => name !== '' && !name.startsWith('type '))
        return `const { ${plain.join(', ').replaceAll(' as ', ': ')} } = modules['${from}']\n`
      })
      .replaceAll(/^export \{\}\n/gm, '')
    return `async (modules: any, check: any) => {\n${body}\n}`
  })
  const froms = [...modules]
  const imports = froms.map((from, index) => `import * as m${index} from '${from}'`)
  const table = froms.map((from, index) => `'${from}': m${index}`)
  const text = `${imports.join('\n')}\nexport const modules = { ${table.join(', ')} }\nexport const examples = [\n${bodies.join(',\n')}\n]\n`
  return ts.transpileModule(text, { compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext } })
    .outputText
}

/** A module whose functions tell what they return. */
const listened = (whole: object, heard: (name: string, value: unknown) => void): object =>
  Object.fromEntries(
    Object.entries(whole).map(([name, value]) => [
      name,
      typeof value !== 'function'
        ? value
        : (...given: readonly unknown[]) => {
            const result: unknown = value(...given)
            heard(name, result)
            return result
          },
    ]),
  )

const isOutcome = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'status' in value && 'trace' in value

describe('every function that answers with an outcome', () => {
  it('answers in the example of its docs with one that can be stored', async () => {
    const file = '.cache/listened-examples.js'
    mkdirSync('.cache', { recursive: true })
    writeFileSync(file, listenedExamples())
    const { modules, examples } = (await import(/* @vite-ignore */ `../../../${file}`)) as {
      readonly modules: Readonly<Record<string, object>>
      readonly examples: readonly ((modules: object, check: () => void) => Promise<void>)[]
    }
    const told = new Set<string>()
    const wrong: string[] = []
    const heard = (name: string, value: unknown) => {
      if (!isOutcome(value)) return
      told.add(name)
      try {
        expect(stored(value)).toStrictEqual(value)
      } catch {
        wrong.push(name)
      }
    }
    const watched = Object.fromEntries(Object.entries(modules).map(([from, one]) => [from, listened(one, heard)]))
    for (const example of examples) await example(watched, () => undefined)
    expect(wrong).toEqual([])
    const exported = listFiles('src', 'index.ts').map(({ text }) => text)
    const answering = listFiles('src', '.ts').flatMap(({ text }) =>
      [...text.matchAll(/^export function (\w+)(?:<[^(]*>)?\((?:[^()]|\([^()]*\))*\): Outcome</gm)].map(
        ([, name = '']) => name,
      ),
    )
    const open = answering.filter((name) => exported.some((text) => new RegExp(`\\b${name}\\b`).test(text)))
    expect(open.length).toBeGreaterThan(50)
    expect(open.filter((name) => !told.has(name))).toEqual([])
  }, 120_000)
})
