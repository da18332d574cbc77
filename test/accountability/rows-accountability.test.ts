import { expect, test } from 'vitest'
import { accountabilityRows } from '../../docs/generate/rows-accountability'
import { interpretations, parameters } from '../../src/law/index'
import { listFiles } from '../support/source-files'

test('every row stands once; every rule named exists; what is not encoded whole says why', () => {
  const files = listFiles('src', '.ts').map(({ path }) => path)
  const ids = new Set([...parameters.map(({ id }) => id), ...Object.keys(interpretations)])
  const exists = (rule: string) => ids.has(rule) || files.includes(`src/${rule.replace('.', '/')}.ts`)
  const rows = accountabilityRows.map(({ row }) => row)
  expect(new Set(rows).size).toBe(rows.length)
  for (const { row, status, rules, why } of accountabilityRows) {
    expect([row, rules.filter((rule) => !exists(rule))]).toEqual([row, []])
    expect([row, rules.length > 0]).toEqual([row, status !== 'not-encoded'])
    expect([row, why !== undefined]).toEqual([row, status !== 'encoded'])
  }
})

test('every parameter stands in a row, but for those of the plan alone', () => {
  const named = new Set(accountabilityRows.flatMap(({ rules }) => rules))
  const own = parameters.map(({ id }) => id).filter((id) => id.startsWith('accountability.'))
  expect(own.filter((id) => !named.has(id))).toEqual([
    'accountability.duty-check',
    'accountability.duty-conduct',
    'accountability.personnel-revocation',
  ])
})
