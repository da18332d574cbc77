import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkStatistics } from '../../src/dossier'
import { parseStatisticsDossier, parseStatisticsTable } from '../../src/schema'

const table = {
  period: { from: '2026-08-15', to: '2026-09-14' },
  by: 'sector',
  rows: [{ name: 'Đất đai', figures: { received: 3 } }],
  total: { received: 3 },
}

test('a published table is read and can be checked', () => {
  const parsed = parseStatisticsTable(table)
  expect(parsed.status === 'valid' && checkStatistics(parsed.table).findings).toEqual([])
})

test.each([
  [{ ...table, by: 'officer' }, ['by']],
  [{ ...table, total: { receved: 3 } }, ['total']],
  [{ ...table, rows: [{ name: 'x', figures: { late: '3' } }] }, ['rows', 0, 'figures', 'late']],
  [{ ...table, period: { from: '2026-08-32', to: '2026-09-14' } }, ['period', 'from']],
])('%#: what is wrong is named by its place', (input, path) => {
  expect(parseStatisticsTable(input)).toMatchObject({ status: 'invalid', findings: [{ path }] })
})

test('a dossier for statistics', () => {
  const dossier = { code: 'A', sector: 'Đất đai', onlineService: 'full', procedure: {}, events: [], note: 'kept' }
  expect(parseStatisticsDossier(dossier)).toMatchObject({ status: 'valid', dossier })
  expect(parseStatisticsDossier({ ...dossier, onlineService: 'level 4' })).toMatchObject({
    findings: [{ path: ['onlineService'] }],
  })
})

test('anything else is refused with findings, never with an exception', () => {
  fc.assert(
    fc.property(fc.anything(), (input) => {
      expect(parseStatisticsTable(input).status).toBe('invalid')
      expect(parseStatisticsDossier(input).status).toBe('invalid')
    }),
  )
})
