import { expect, test } from 'vitest'
import * as review from '../../src/review'
import { type Asked, findThrown } from '../support/spoil'

const context = { asOf: '2026-09-14T08:00:00+07:00' }
const procedure = {
  code: '1',
  name: 'x',
  components: ['Đơn'],
  limit: { amount: 5, unit: 'working-day' },
  yearlyCost: 5,
}

const asked: readonly Asked[] = [
  [
    'checkCorruptionRisks',
    review.checkCorruptionRisks,
    [{ id: 'a', unit: 'x' }, { id: 'b' }],
    [{ position: 'a', risk: 'x', controls: ['y'] }],
    '2024-06-30',
  ],
  [
    'checkLegalDocuments',
    review.checkLegalDocuments,
    [
      { id: '1', document: 'x', defect: 'overlap', foundOn: '2024-02-01', closedOn: '2024-03-01' },
      { id: '2', document: 'x', defect: 'specificity', foundOn: '2024-02-01', mayCauseHarassment: true },
    ],
    '2024-03-02',
  ],
  [
    'checkCounters',
    review.checkCounters,
    [
      { id: '1', unit: 'x', recording: ['audio'], retentionDays: 30 },
      { id: '2', recording: [] },
    ],
    '2026-03-04',
  ],
  [
    'checkRoadmap',
    review.checkRoadmap,
    {
      approved: '2024-03-04',
      items: [
        { code: '1', action: 'simplify', holder: 'x', by: '2024-06-30', done: '2024-07-01' },
        { code: '2', action: 'abolish', holder: 'x' },
      ],
      found: ['1', '3'],
    },
    context,
  ],
  [
    'compareProcedures',
    review.compareProcedures,
    [procedure, { ...procedure, code: '2' }],
    [{ ...procedure, components: [] }],
    '2024-03-04',
  ],
  [
    'computeComplianceCost',
    review.computeComplianceCost,
    {
      components: [{ name: 'Đơn', hours: 2, services: 1, fees: 3 }],
      incomePerHour: 50_000,
      timesPerYear: 1,
      subjects: 10,
    },
  ],
  [
    'computeOnlineShare',
    review.computeOnlineShare,
    [{ procedure: '1', offered: true, dossiers: 5, online: 2 }],
    '2024-03-04',
  ],
  [
    'computePublicationDeadlines',
    review.computePublicationDeadlines,
    {
      issuer: 'province',
      documentIssued: '2024-03-01',
      documentEffective: '2024-05-01',
      signed: '2024-03-20',
      entered: '2024-04-01',
    },
    context,
  ],
  [
    'computeReviewPlanDeadline',
    review.computeReviewPlanDeadline,
    { year: 2025, sent: '2025-01-20', content: ['procedures'] },
    context,
  ],
]

test('every function of review is asked', () => {
  const functions = Object.entries(review).flatMap(([name, value]) => (typeof value === 'function' ? [name] : []))
  expect(asked.map(([name]) => name).sort()).toEqual(functions.sort())
})

test.each(asked)('%s: whatever stands in the place of a value, no exception', (...one) => {
  const [, ask, ...args] = one as unknown as Asked
  expect((ask as (...given: readonly unknown[]) => unknown)(...args)).toMatchObject({ status: 'decided' })
  expect(findThrown(one as unknown as Asked, false)).toEqual([])
})
