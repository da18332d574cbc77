import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { dossierStatisticsRows } from '../../docs/generate/rows-dossier-statistics'

const rules = readdirSync('src', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap(({ name }) => readdirSync(`src/${name}`).map((file) => `${name}.${file.replace(/\.ts$/, '')}`))
const numbered = (letter: string, first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, index) => `${letter}-${String(first + index).padStart(2, '0')}`)

test('every row of the sheet’s part is there once, in order', () => {
  expect(dossierStatisticsRows.map(({ row }) => row).filter((row) => !row.startsWith('X'))).toEqual([
    ...numbered('C', 9, 11),
    ...numbered('E', 1, 5),
    ...numbered('G', 1, 6),
    ...numbered('R', 1, 15),
  ])
})

test('every rule named is a file of src; what is not encoded whole says why', () => {
  for (const { row, status, rules: named, why } of dossierStatisticsRows) {
    expect([row, named.filter((rule) => !rules.includes(rule))]).toEqual([row, []])
    expect([row, named.length > 0]).toEqual([row, status !== 'not-encoded'])
    expect([row, why !== undefined]).toEqual([row, status !== 'encoded'])
  }
})
