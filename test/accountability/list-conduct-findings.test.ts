import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type ConductReport, listConductFindings } from '../../src/accountability'
import { answerOf, anyDay, codesOf } from './support'

const year = { from: '2024-01-01', to: '2024-12-31' } as const
const report: ConductReport = { id: 'P1', person: 'X', date: '2024-03-04', result: 'proven' }

test('plan II.5.đ: only what was found proven counts, in order of days', () => {
  const reports: readonly ConductReport[] = [
    { ...report, id: 'P3', date: '2024-12-31', result: 'partly-proven' },
    report,
    { ...report, id: 'P2', result: 'pending' },
    { ...report, id: 'P4', result: 'not-proven', person: 'Y' },
    { ...report, id: 'P5', date: '2025-01-01' },
  ]
  expect(answerOf(listConductFindings(reports, year))).toEqual([
    { person: 'X', proven: ['P1', 'P3'], repeated: ['P3'] },
  ])
})

test('refusals', () => {
  expect(codesOf(listConductFindings([], { from: '2024-12-31', to: '2024-01-01' }))).toEqual(['accountability.order'])
  expect(codesOf(listConductFindings([{ ...report, date: '2024-02-30' }], year))).toEqual(['accountability.day'])
})

test('what is not proven never appears', () => {
  fc.assert(
    fc.property(fc.array(anyDay), fc.constantFrom('pending', 'not-proven'), (days, result) => {
      const reports = days.map((date, index): ConductReport => ({ ...report, id: `P${index}`, date, result }))
      expect(answerOf(listConductFindings(reports, { from: '2019-01-01', to: '2028-12-31' }))).toEqual([])
    }),
  )
})
