import { expect, test } from 'vitest'
import * as inspections from '../../src/inspections'
import { type Asked, findThrown } from '../support/spoil'

const basis = [{ document: { number: '05/QĐ-TTCP', date: '2023-07-03', issuer: 'Thanh tra Chính phủ' } }]
const local = { values: [{ parameter: 'inspections.outline', value: { amount: 3, unit: 'working-day' }, basis }] }
const context = { asOf: '2024-12-10T08:00:00+07:00', local, policy: { 'inspections.pending-regime': 'decision' } }
const line = {
  id: 'so-1',
  body: { id: 'so-tnmt', level: 'department', parent: 'ubnd' },
  subject: { taxCode: '1800123456', name: 'Công ty X' },
  contents: ['dat-dai'],
  kind: 'inspection',
  form: 'planned',
  year: 2024,
  period: { from: '2022-01-01', to: '2023-12-31' },
  conduct: { from: '2024-03-04', to: '2024-04-04' },
}

const asked: readonly Asked[] = [
  [
    'auditInspection',
    inspections.auditInspection,
    {
      level: 'government',
      form: 'unannounced',
      cause: { ground: 'signs', evidence: 'BB-1' },
      managed: true,
      decided: '2023-10-10',
      limit: { amount: 60, unit: 'working-day' },
      team: [
        { id: 'A', role: 'leader', inspector: true, conflictOfInterest: false },
        { id: 'B', role: 'member' },
      ],
      outlineSent: '2023-10-12',
      sent: '2023-10-13',
      announced: '2023-10-27',
      directStarted: '2023-10-30',
      directEnded: '2024-03-04',
      extensions: [{ decided: '2024-01-10', amount: 30, grounds: ['corruption'] }],
      suspensions: [{ from: '2023-11-10', to: '2023-11-20', cause: 'subject-request' }],
      complex: true,
      reported: '2024-03-20',
      ordered: '2024-03-25',
      drafted: '2024-04-20',
      managementAsked: '2024-04-25',
      managementReplied: '2024-05-05',
      signed: '2024-05-10',
      publications: [
        { form: 'portal', on: '2024-05-13', to: '2024-05-20' },
        { form: 'media', on: '2024-05-14', medium: 'print', times: 1 },
      ],
      received: '2024-05-15',
      implementationOrdered: '2024-05-25',
      notAtOnce: true,
      subjectPlanned: '2024-06-10',
      managerActed: '2024-06-11',
      implementationReported: '2024-06-12',
      handedOver: '2024-06-20',
    },
    context,
  ],
  [
    'detectOverlaps',
    inspections.detectOverlaps,
    [
      line,
      { ...line, id: 'tinh-1', form: 'unannounced', cause: { ground: 'signs', evidence: 'BB-1' } },
      { ...line, id: 'tinh-2', body: { id: 'thanh-tra-tp', level: 'province' }, conduct: undefined },
    ],
    context,
  ],
  ['schedulePlanSeason', inspections.schedulePlanSeason, { year: 2025, done: { draft: '2024-11-12' } }, context],
]

test('every function of inspections is asked', () => {
  const functions = Object.entries(inspections).flatMap(([name, value]) => (typeof value === 'function' ? [name] : []))
  expect(asked.map(([name]) => name).sort()).toEqual(functions.sort())
})

test.each(asked)('%s: whatever stands in the place of a value, no exception', (...one) => {
  const [, ask, ...args] = one as unknown as Asked
  expect((ask as (...given: readonly unknown[]) => unknown)(...args)).toMatchObject({ status: 'decided' })
  expect(findThrown(one as unknown as Asked, false)).toEqual([])
})
