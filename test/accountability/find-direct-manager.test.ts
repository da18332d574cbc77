import { expect, test } from 'vitest'
import { findDirectManager, type ManagementEdge } from '../../src/accountability'
import { answerOf, codesOf } from './support'

const edges: readonly ManagementEdge[] = [
  { manager: 'A', role: 'head', person: 'X', from: '2023-01-01', to: '2024-03-31' },
  { manager: 'B', role: 'deputy', person: 'X', from: '2024-04-01' },
]

test.each([
  ['2022-12-31', [], ['accountability.no-manager']],
  ['2023-01-01', ['A'], []],
  ['2024-03-31', ['A'], []],
  ['2024-04-01', ['B'], []],
] as const)('Law 36/2018 art. 72, on %s: %j', (date, managers, codes) => {
  const outcome = findDirectManager(edges, 'X', date)
  expect(answerOf(outcome).map(({ manager }) => manager)).toEqual(managers)
  expect(codesOf(outcome)).toEqual(codes)
})

test('refusals', () => {
  expect(codesOf(findDirectManager(edges, 'X', '2024-13-01' as '2024-01-01'))).toEqual(['accountability.day'])
  const reversed = findDirectManager([{ ...edges[0], to: '2022-12-31' } as ManagementEdge], 'X', '2023-06-01')
  expect(reversed).toMatchObject({
    status: 'undetermined',
    findings: [{ code: 'accountability.order', path: ['edges', 0, 'to'] }],
  })
})
