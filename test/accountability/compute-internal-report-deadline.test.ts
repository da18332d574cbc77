import fc from 'fast-check'
import { expect, test } from 'vitest'
import { computeInternalReportDeadline, type InternalReport } from '../../src/accountability'
import { answerOf, anyDay, codesOf, late } from './support'

test.each([
  ['2024-03-04', false, '2024-03-19'],
  ['2024-03-04', true, '2024-04-03'],
  ['2024-03-01', false, '2024-03-18'],
] as const)('Law 36/2018 art. 66.2: received %s, complex %s: by %s', (received, complex, due) => {
  const deadline = answerOf(computeInternalReportDeadline({ received, complex }, late))
  expect(deadline).toMatchObject({
    due,
    status: 'overdue',
    basis: [{ document: '36/2018/QH14@2018-11-20', article: '66', clause: '2' }],
  })
})

test('handled in time, late, refused', () => {
  const report: InternalReport = { received: '2024-03-04', handled: '2024-03-19' }
  expect(codesOf(computeInternalReportDeadline(report, late))).toEqual([])
  expect(codesOf(computeInternalReportDeadline({ ...report, handled: '2024-03-20' }, late))).toEqual([
    'accountability.late',
  ])
  expect(codesOf(computeInternalReportDeadline({ received: '2019-06-30' }, late))).toEqual([
    'accountability.not-in-force',
  ])
})

test('a complex matter never has less time', () => {
  const due = (received: InternalReport['received'], complex: boolean) =>
    answerOf(computeInternalReportDeadline({ received, complex }, late)).due
  fc.assert(fc.property(anyDay, (received) => due(received, false) < due(received, true)))
})
