import { expect, test } from 'vitest'
import * as outreach from '../../src/outreach'
import { type Asked, findThrown } from '../support/spoil'

const basis = [{ document: { number: '05/QĐ-UBND', date: '2024-01-02', issuer: 'UBND thành phố' } }]
const local = { values: [{ parameter: 'outreach.commune-dialogues', value: 2, basis }] }
const context = { asOf: '2026-09-14T08:00:00+07:00', local }
const period = { from: '2025-01-01', to: '2025-12-31' }

const asked: readonly Asked[] = [
  [
    'checkDialogues',
    outreach.checkDialogues,
    { id: 'x', level: 'commune' },
    [
      {
        id: 'a',
        on: '2025-10-16',
        with: 'people',
        announced: '2025-10-10',
        withFront: false,
        resultPublished: '2025-10-30',
        questions: { raised: 12, answered: 10, open: 3 },
      },
      { id: 'b', on: '2025-11-16', with: 'enterprises' },
    ],
    2025,
    context,
  ],
  [
    'computeDisseminationCoverage',
    outreach.computeDisseminationCoverage,
    [{ id: 'a', unit: 'x', from: '2025-02-01', to: '2025-03-01' }, { id: 'b' }],
    [{ id: '1', on: '2025-02-14', audience: 'staff', attendees: ['a', 'c'], invited: 2, attended: 1, percent: 55 }],
    period,
  ],
  [
    'summarizeMediaActivity',
    outreach.summarizeMediaActivity,
    [{ id: '1', on: '2025-03-04', kind: 'press', outlet: 'x', url: 'https://x.vn', themes: ['y'] }],
    period,
    ['x'],
  ],
  [
    'findMonitoringGaps',
    outreach.findMonitoringGaps,
    [{ unit: 'x', on: '2025-03-04', kind: 'urging', document: '12/CV' }],
    { units: ['x'], period, intervalDays: 90 },
  ],
  [
    'auditSupervisionReplies',
    outreach.auditSupervisionReplies,
    [
      {
        id: '1',
        by: 'front',
        unit: 'x',
        received: '2025-03-04',
        aboutCorruption: true,
        complex: true,
        replied: '2025-06-04',
      },
      { id: '2', by: 'press', unit: 'x', received: '2025-03-04', limit: { within: { amount: 5, unit: 'day' }, basis } },
    ],
    context,
  ],
]

test('every function of outreach is asked', () => {
  const functions = Object.entries(outreach).flatMap(([name, value]) => (typeof value === 'function' ? [name] : []))
  expect(asked.map(([name]) => name).sort()).toEqual(functions.sort())
})

test.each(asked)('%s: whatever stands in the place of a value, no exception', (...one) => {
  const [, ask, ...args] = one as unknown as Asked
  expect((ask as (...given: readonly unknown[]) => unknown)(...args)).toMatchObject({ status: 'decided' })
  expect(findThrown(one as unknown as Asked, false)).toEqual([])
})

test('what is misshapen is named with its place', () => {
  expect(
    outreach.checkDialogues({ id: 'x', level: 'commune' }, [null] as never, 2025, { asOf: context.asOf }),
  ).toMatchObject({
    status: 'undetermined',
    findings: [{ code: 'schema.wrong-type', params: { expected: 'object', given: 'null' }, path: ['dialogues', 0] }],
  })
  expect(outreach.findMonitoringGaps(undefined as never, { units: 'x', period } as never)).toMatchObject({
    status: 'undetermined',
    findings: [
      { code: 'schema.missing', params: { expected: 'array' }, path: ['log'] },
      { code: 'schema.wrong-type', params: { expected: 'array', given: '"x"' }, path: ['units'] },
    ],
  })
})
