import { expect, test } from 'vitest'
import type { LocalRules } from '../../src/calendar'
import { auditInspection } from '../../src/inspections'
import { replaceableInspections } from '../../src/law/replaceable/inspections'
import { parseLocalRules } from '../../src/schema'
import { expectTold, leftOut } from '../support/local'

const day = (amount: number) => ({ amount, unit: 'working-day' })
const inspection = {
  level: 'government',
  form: 'planned',
  decided: '2023-10-10',
  limit: { amount: 60, unit: 'working-day' },
  announced: '2023-10-27',
  directEnded: '2024-01-05',
} as const

test('auditInspection tells of rows that it cannot use', () => {
  expectTold(
    (local: LocalRules) => auditInspection(inspection, { asOf: '2024-02-10T08:00:00+07:00', local }),
    'inspections.report-government',
    day(9),
  )
})

test('the table names every limit of a step; the border takes them', () => {
  expect(leftOut('inspections', replaceableInspections.shapes)).toEqual([
    'inspections.publication-days',
    'inspections.publication-times',
  ])
  const basis = [{ document: '11/2022/QH15@2022-11-14' }]
  const values = [{ parameter: 'inspections.report-government', value: day(9), basis }]
  expect(parseLocalRules({ values })).toMatchObject({ status: 'valid' })
})
