import { expect, test } from 'vitest'
import { dossierCodeRows } from '../../docs/generate/rows-dossier-codes'
import { listFiles } from '../support/source-files'

const rules = listFiles('src', '.ts').map(({ path }) => path.replace(/^src\/(.+)\/(.+)\.ts$/, '$1.$2'))
const numbered = (letter: string, count: number) =>
  Array.from({ length: count }, (_, index) => `${letter}-${String(index + 1).padStart(2, '0')}`)

test('every row of I and K is there once, in order', () => {
  expect(dossierCodeRows.map(({ row }) => row)).toEqual([...numbered('I', 23), ...numbered('K', 17)])
})

test('every rule named is a file of src; what is not encoded whole says why', () => {
  for (const { row, status, rules: named, why } of dossierCodeRows) {
    expect([row, named.filter((rule) => !rules.includes(rule))]).toEqual([row, []])
    expect([row, named.length > 0]).toEqual([row, status !== 'not-encoded'])
    expect([row, why !== undefined]).toEqual([row, status !== 'encoded'])
  }
})
