import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { inspectionRows } from '../../docs/generate/rows-inspections'
import { parameters } from '../../src/law'
import { interpretations } from '../../src/law/interpretations'

const known = new Set([
  ...['inspections', 'schema'].flatMap((folder) =>
    readdirSync(`src/${folder}`).map((file) => `${folder}.${file.replace(/\.ts$/, '')}`),
  ),
  ...parameters.map(({ id }) => id),
  ...Object.keys(interpretations),
])

test('every row stands once, names rules that exist, and says why when it is not encoded whole', () => {
  const rows = inspectionRows.map(({ row }) => row)
  expect(rows).toEqual([...new Set(rows)])
  for (const { row, status, rules, why } of inspectionRows) {
    expect([row, rules.filter((rule) => !known.has(rule))]).toEqual([row, []])
    expect([row, rules.length > 0, why !== undefined]).toEqual([row, status !== 'not-encoded', status !== 'encoded'])
  }
})

test('every parameter and open point of inspections stands in a row', () => {
  const named = new Set(inspectionRows.flatMap(({ rules }) => rules))
  const own = [...known].filter((id) => parameters.some((one) => one.id === id) || id in interpretations)
  const missing = own.filter((id) => id.startsWith('inspections.') && !named.has(id) && !id.includes('.season-'))
  expect(missing).toEqual([])
})
