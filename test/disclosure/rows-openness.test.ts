import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { opennessRows } from '../../docs/generate/rows-openness'

const rules = readdirSync('src', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap(({ name }) => readdirSync(`src/${name}`).map((file) => `${name}.${file.replace(/\.ts$/, '')}`))

test('every row stands once', () => {
  const names = opennessRows.map(({ row }) => row)
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
})

test('every rule named is a file of src; what is not encoded whole says why', () => {
  for (const { row, status, rules: named, why } of opennessRows) {
    expect([row, named.filter((rule) => !rules.includes(rule))]).toEqual([row, []])
    expect([row, named.length > 0]).toEqual([row, status !== 'not-encoded'])
    expect([row, why !== undefined]).toEqual([row, status !== 'encoded'])
  }
})
