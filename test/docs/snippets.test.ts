import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { posix } from 'node:path'
import ts from 'typescript'
import { beforeAll, describe, expect, it } from 'vitest'
import { listFiles } from '../support/source-files'
import { listSnippets } from './snippets'

const folder = '.cache/snippets'
const snippets = listSnippets()
const fileOf = (number: number): string => `${folder}/snippet-${number}.ts`

rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })
for (const [number, { code }] of snippets.entries()) writeFileSync(fileOf(number), code)

describe('the examples in the docs', () => {
  let problems: readonly string[] = []
  beforeAll(() => {
    const { config } = ts.readConfigFile('tsconfig.json', ts.sys.readFile)
    const { options } = ts.parseJsonConfigFileContent(config, ts.sys, '.')
    const program = ts.createProgram(
      snippets.map((_, number) => fileOf(number)),
      { ...options, types: ['node'] },
    )
    problems = snippets.flatMap(({ name }, number) =>
      program
        .getSemanticDiagnostics(program.getSourceFile(fileOf(number)))
        .map(({ messageText }) => `${name}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`),
    )
  }, 240_000)

  it('compile', () => {
    expect(problems).toEqual([])
  })

  it.each(snippets.map(({ name }, number) => [name, number] as const))(
    '%s runs and gives what it says',
    async (_, number) => {
      await import(/* @vite-ignore */ `../../${fileOf(number)}`)
    },
  )

  it('compare something, almost all of them', () => {
    expect(snippets.filter(({ checks }) => checks === 0).length).toBeLessThan(snippets.length / 4)
  })
})

describe('every public function', () => {
  const exported = listFiles('src', 'index.ts').flatMap(({ path, text }) =>
    path.split('/').length === 3
      ? [...text.matchAll(/^export \{([^}]+)\} from '(\.[^']+)'/gm)].map(([, names = '', from = '']) => ({
          folder: path.slice(0, path.lastIndexOf('/')),
          names,
          from,
        }))
      : [],
  )
  const functions = exported.flatMap(({ folder: domain, names, from }) =>
    names
      .split(',')
      .map((name) => name.trim())
      .filter((name) => /^[a-z]/.test(name) && !name.startsWith('type '))
      .map((name) => [name, `${posix.join(domain, from)}.ts`] as const),
  )
  const texts = new Map(listFiles('src', '.ts').map(({ path, text }) => [path, text]))

  it.each(functions)('%s has a docstring, and an example if it is a function', (name, path) => {
    const text = texts.get(path) ?? texts.get(path.replace('.ts', '/index.ts')) ?? ''
    const place = new RegExp(`export (function|const) ${name}\\b`).exec(text)
    expect(place).not.toBeNull()
    const before = text.slice(0, place?.index).trimEnd()
    expect(before.endsWith('*/')).toBe(true)
    if (place?.[1] === 'function') expect(before.slice(before.lastIndexOf('/**'))).toContain('```ts')
  })
})
