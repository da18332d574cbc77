import { posix } from 'node:path'
import { describe, expect, it } from 'vitest'
import { listFiles, withoutComments } from '../support/source-files'

/** Left never imports right; folders of one rank never import each other. */
const ranks = [
  ['core'],
  ['law'],
  ['calendar'],
  ['lifecycle', 'units'],
  [
    'dossier',
    'petitions',
    'inspections',
    'accountability',
    'disclosure',
    'reporting',
    'review',
    'satisfaction',
    'outreach',
  ],
  ['plan'],
  ['messages', 'schema'],
  ['interop'],
  ['index.ts', 'es5.ts', 'cli'],
]
const rankOf = (folder: string): number => ranks.findIndex((names) => names.includes(folder))
const files = listFiles('src', '.ts').map(({ path, text }) => ({ path, text: withoutComments(text), whole: text }))

function importsOf(path: string, text: string): readonly string[] {
  return [...text.matchAll(/from '(\.[^']+)'/g)].map(([, target = '']) =>
    posix.join(posix.dirname(path), target).replace(/^src\//, ''),
  )
}

describe('the import rule: core <- law <- calendar <- lifecycle, units <- domains <- plan <- messages, schema <- interop <- index', () => {
  it('knows every folder of src', () => {
    const folders = new Set(files.map(({ path }) => path.split('/')[1] ?? ''))
    expect([...folders].filter((folder) => rankOf(folder) === -1)).toEqual([])
  })

  it.each(files.map(({ path, text }) => [path, text] as const))('%s imports only from its left', (path, text) => {
    const own = path.split('/')[1] ?? ''
    const wrong = importsOf(path, text).filter((target) => {
      const other = target.split('/')[0] ?? ''
      return other !== own && rankOf(other) >= rankOf(own)
    })
    expect(wrong).toEqual([])
  })
})

describe('dependencies stay where the design puts them', () => {
  it('only the schemas import zod, and as a namespace', () => {
    const users = files.filter(({ text }) => /from 'zod'/.test(text))
    expect(users.filter(({ path }) => !path.startsWith('src/schema/')).map(({ path }) => path)).toEqual([])
    expect(users.filter(({ text }) => !/import (type )?\* as z from 'zod'/.test(text)).map(({ path }) => path)).toEqual(
      [],
    )
  })

  it('only calendar/day.ts imports date-fns', () => {
    expect(files.filter(({ text }) => /from 'date-fns/.test(text)).map(({ path }) => path)).toEqual([
      'src/calendar/day.ts',
    ])
  })

  it('nothing else from outside is imported, except the optional peer of interop', () => {
    const library = files.filter(({ path }) => !path.startsWith('src/cli/'))
    const outside = library.flatMap(({ path, text }) =>
      [...text.matchAll(/from '([^.'][^']*)'/g)].map(([, name]) => `${path}: ${name}`),
    )
    expect(outside.filter((line) => !/: (zod|date-fns|ts-ics)$/.test(line))).toEqual([])
  })
})

describe('files hold one concept', () => {
  const data = /plan-17|\/data\/|notices|documents|clauses|directory|communes|interpretations|law\//
  it('none above 300 lines except data', () => {
    const long = files.filter(({ path, whole }) => whole.split('\n').length - 1 > 300 && !data.test(path))
    expect(long.map(({ path }) => path)).toEqual([])
  })

  it('half of them have at most 80 lines of code, docstrings and blank lines aside', () => {
    const lengths = files.map(({ text }) => text.split('\n').filter((line) => line.trim() !== '').length)
    const sorted = lengths.sort((one, other) => one - other)
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(80)
  })

  it('no default exports, classes, enums or namespaces', () => {
    const found = files.filter(({ text }) =>
      /^export default|^(export )?(abstract )?class |^(export )?enum |^(export )?namespace /m.test(text),
    )
    expect(found.map(({ path }) => path)).toEqual([])
  })
})
