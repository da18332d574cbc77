import { expect, test } from 'vitest'
import type { LocalRules } from '../../src/calendar'
import { replaceableOutreach } from '../../src/law/replaceable/outreach'
import { auditSupervisionReplies, checkDialogues } from '../../src/outreach'
import { parseLocalRules } from '../../src/schema'
import { expectTold, leftOut } from '../support/local'

const day = (amount: number) => ({ amount, unit: 'working-day' })
const asOf = '2026-09-14T08:00:00+07:00'
const request = { id: '1', by: 'front', unit: 'x', received: '2025-03-04', aboutCorruption: true } as const

test('checkDialogues tells of rows that it cannot use', () => {
  const unit = { id: 'x', level: 'commune' } as const
  expectTold((local: LocalRules) => checkDialogues(unit, [], 2025, { asOf, local }), 'outreach.commune-dialogues', 2)
})

test('auditSupervisionReplies tells of rows that it cannot use', () => {
  expectTold((local: LocalRules) => auditSupervisionReplies([request], { asOf, local }), 'outreach.front-reply', day(7))
})

test('the table names every limit and number of outreach; the border takes them', () => {
  expect(leftOut('outreach', replaceableOutreach.shapes)).toEqual([])
  const basis = [{ document: '10/2022/QH15@2022-11-10' }]
  const values = [{ parameter: 'outreach.commune-dialogues', value: 2, basis }]
  expect(parseLocalRules({ values })).toMatchObject({ status: 'valid' })
})
