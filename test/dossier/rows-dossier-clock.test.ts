import { expect, test } from 'vitest'
import { dossierClockRows } from '../../docs/generate/rows-dossier-clock'
import { dossierStatisticsRows } from '../../docs/generate/rows-dossier-statistics'
import { interpretations, parameters } from '../../src/law/index'
import { listFiles } from '../support/source-files'

const numbered = (prefix: string, count: number, width: number) =>
  Array.from({ length: count }, (_, index) => `${prefix}${String(index + 1).padStart(width, '0')}`)

test('every row of T, C, N and every pitfall stands once, with the linked ones among the statistics', () => {
  const rows = dossierClockRows.map(({ row }) => row)
  const all = [...rows, ...dossierStatisticsRows.map(({ row }) => row)]
  const wanted = [...numbered('T-', 16, 2), ...numbered('C-', 22, 2), ...numbered('N-', 16, 2)]
  expect([...wanted, ...numbered('pitfall ', 21, 1)].filter((row) => !all.includes(row))).toEqual([])
  expect(new Set(all).size).toBe(all.length)
})

test('every rule named is a parameter, an interpretation or a file; what is not encoded whole says why', () => {
  const files = listFiles('src', '.ts').map(({ path }) => path)
  const ids = new Set([...parameters.map(({ id }) => id), ...Object.keys(interpretations)])
  const exists = (rule: string) => ids.has(rule) || files.includes(`src/${rule.replace('.', '/')}.ts`)
  for (const { row, status, rules, why } of dossierClockRows) {
    expect([row, rules.filter((rule) => !exists(rule))]).toEqual([row, []])
    expect([row, rules.length > 0]).toEqual([row, status !== 'not-encoded'])
    expect([row, why !== undefined]).toEqual([row, status !== 'encoded'])
  }
})
