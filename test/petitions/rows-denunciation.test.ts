import { existsSync } from 'node:fs'
import { expect, it } from 'vitest'
import { denunciationRows } from '../../docs/generate/rows-denunciation'
import { parameters } from '../../src/law/index'

const ids = new Set(parameters.map(({ id }) => id))
const rows = new Set(denunciationRows.map(({ row }) => row))

it('every row of the sheet on denunciations and protection is accounted for, once', () => {
  for (let number = 1; number <= 38; number += 1) expect(rows).toContain(`TC-${String(number).padStart(2, '0')}`)
  for (let number = 1; number <= 12; number += 1) expect(rows).toContain(`BV-${String(number).padStart(2, '0')}`)
  expect(rows.size).toBe(denunciationRows.length)
})

it('names parameters and files that exist, and says why where a row is not whole', () => {
  for (const { row, rules, status, why } of denunciationRows) {
    expect([row, rules.length > 0]).toEqual([row, true])
    for (const rule of rules) {
      const known = ids.has(rule) || existsSync(`src/${rule.replace('.', '/')}.ts`)
      expect([row, rule, known]).toEqual([row, rule, true])
    }
    expect([row, why !== undefined]).toEqual([row, status !== 'encoded'])
  }
})

it('every parameter of the two domains serves a row', () => {
  const used = new Set(denunciationRows.flatMap(({ rules }) => rules))
  const unused = [...ids].filter((id) => /^(denunciation|protection)\./.test(id) && !used.has(id))
  expect(unused).toEqual(
    [
      'denunciation.case-file',
      'denunciation.refusal-notice',
      'denunciation.verification',
      'protection.declined',
    ].sort(),
  )
})
