import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { countWorkingDays } from '../../src/calendar'
import type { IsoDate } from '../../src/core'
import { checkUnitReport, definePlan, type PlanData, type UnitReport } from '../../src/plan'
import { deepFreeze } from '../support/deep-freeze'
import { exampleProvince } from './example-province'

const good: UnitReport = deepFreeze({
  unit: 'so-tu-phap',
  year: 2024,
  number: '210/BC-STP',
  date: '2024-11-08',
  sent: '2024-11-08T15:00:00+07:00',
  dataFrom: '2024-01-15',
  dataTo: '2024-10-31',
  results: [{ result: 'Không có hồ sơ bị yêu cầu bổ sung quá một lần', clauses: ['II.3.b'] }],
})
const codes = (report: UnitReport, context = {}) =>
  checkUnitReport(report, context)
    .findings.filter(({ code }) => code !== 'plan.clauses-not-covered')
    .map(({ code, severity, path }) => [code, severity, path?.join('.')])
const value = (report: UnitReport, context = {}) => {
  const outcome = checkUnitReport(report, context)
  if (outcome.status === 'undetermined') throw new Error(JSON.stringify(outcome.findings))
  return outcome.value
}

describe('III.1.c: in time', () => {
  test('a report in order', () => {
    expect(codes(good)).toEqual([])
    expect(value(good)).toMatchObject({
      timeliness: 'on-time',
      deadline: { due: '2024-11-09', lastWorkingDay: '2024-11-08', year: 2024 },
      covered: ['II.3.b'],
    })
  })

  test.each([
    ['2024-11-10T08:00:00+07:00', 'on-boundary'],
    ['2024-11-11T08:00:00+07:00', 'late'],
    ['2025-01-10T08:00:00+07:00', 'late'],
  ])('sent %s: %s', (sent, timeliness) => {
    expect(value({ ...good, sent }).timeliness).toBe(timeliness)
  })

  test('a year before the plan has no cycle; a commune owes none; a district does in 2024 and not in 2025', () => {
    expect(codes({ ...good, year: 2023 })).toEqual([['plan.no-cycle', 'violation', 'year']])
    expect(codes({ ...good, unit: 'ubnd-xa-my-khanh' })).toEqual([['plan.owes-nothing', 'notice', 'unit']])
    expect(value({ ...good, unit: 'ubnd-quan-ninh-kieu' }).timeliness).toBe('on-time')
    const later = { ...good, unit: 'ubnd-quan-ninh-kieu', year: 2025, date: '2025-11-07', sent: '2025-11-07' } as const
    expect(value(later).timeliness).toBe('not-owed')
  })

  test('a year that is none', () => {
    const outcome = checkUnitReport({ ...good, year: 20_244 })
    expect(outcome).toMatchObject({ status: 'undetermined', missing: ['year'], findings: [{ path: ['year'] }] })
  })
})

describe('Decree 09/2019 art. 8.5.b: at least one working day between the end of the data and the day it is due', () => {
  /** Computed by hand from the calendar of each year: the day before the last working day. */
  test.each([
    [2024, '2024-11-07'],
    [2025, '2025-11-06'],
    [2026, '2026-11-08'],
    [2027, '2027-11-08'],
  ])('%i: the data run to %s at the latest', (year, latest) => {
    expect(value({ ...good, year }).latestDataTo).toBe(latest)
  })

  test('one day more breaks it, with the decree as basis', () => {
    expect(codes({ ...good, dataTo: '2024-11-07' })).toEqual([])
    const { findings } = checkUnitReport({ ...good, dataTo: '2024-11-08' })
    expect(findings[0]).toEqual({
      code: 'plan.data-cut-off',
      severity: 'violation',
      params: { dataTo: '2024-11-08', latest: '2024-11-07', due: '2024-11-09' },
      basis: [{ document: '09/2019/NĐ-CP@2019-01-24', article: '8', clause: '5', point: 'b' }],
      path: ['dataTo'],
    })
  })

  test('the yearly data period of the decree itself, to 14 December, cannot be used', () => {
    const { findings } = checkUnitReport({ ...good, dataFrom: '2023-12-15', dataTo: '2024-12-14' })
    expect(findings.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['plan.data-cut-off', 'plan.data-after-sending']),
    )
  })

  test('a host may set a longer gap, in days or working days', () => {
    const basis = [{ document: { number: '1/QĐ-UBND', date: '2024-01-20', issuer: 'UBND' } }] as const
    const gap = (
      limit: { amount: number; unit: 'working-day' } | { amount: number; unit: 'day'; endRule: 'same-day' },
    ) => ({
      local: { values: [{ parameter: 'reporting.cut-off-gap', value: limit, basis }] },
    })
    expect(value(good, gap({ amount: 3, unit: 'working-day' })).latestDataTo).toBe('2024-11-05')
    expect(value(good, gap({ amount: 10, unit: 'day', endRule: 'same-day' })).latestDataTo).toBe('2024-10-30')
  })

  test('data that are missing, reversed, no day, or run past the sending', () => {
    const { dataFrom: _, dataTo: __, ...bare } = good
    expect(codes(bare)).toEqual([
      ['plan.field-missing', 'violation', 'dataFrom'],
      ['plan.field-missing', 'violation', 'dataTo'],
    ])
    expect(codes({ ...good, dataTo: '2024-01-01' })).toEqual([['calendar.range-reversed', 'violation', 'dataTo']])
    expect(codes({ ...good, dataTo: '31/10/2024' as IsoDate })).toEqual([['calendar.date-form', 'violation', 'dataTo']])
    expect(codes({ ...good, date: '2024-10-20', sent: '2024-10-20' })).toEqual([
      ['plan.data-after-sending', 'violation', 'dataTo'],
    ])
  })
})

test('content: results there, none empty', () => {
  expect(codes({ ...good, results: [] })).toEqual([['plan.results-missing', 'violation', 'results']])
  expect(codes({ ...good, results: [{ result: ' ' }] })).toEqual([
    ['plan.field-missing', 'violation', 'results.0.result'],
  ])
})

test('a number of another type is a warning, a number that is none a violation', () => {
  expect(codes({ ...good, number: '45/KH-STP' })).toEqual([['plan.document-type', 'warning', 'number']])
  expect(codes({ ...good, number: '9/BC-STP' })).toEqual([['reporting.number-leading-zero', 'violation', 'number']])
})

test('another province’s plan: its own day, its own units, its own clauses', () => {
  const [first, ...others] = exampleProvince.clauses
  const data: PlanData = {
    ...exampleProvince,
    clauses:
      first === undefined
        ? []
        : [
            { ...first, duties: first.duties.map((duty) => ({ ...duty, rules: ['plan.check-unit-report'] })) },
            ...others,
          ],
  }
  const defined = definePlan(data)
  if (defined.status === 'invalid') throw new Error('expected a plan')
  const context = { plan: defined.plan, members: { 'so-ban-nganh': ['local:so-y-te'] } }
  const report: UnitReport = {
    ...good,
    unit: 'local:so-y-te',
    sent: '2024-12-05T20:00:00+07:00',
    results: [{ result: 'x', clauses: ['I.1.b'] }],
  }
  expect(value(report, context)).toMatchObject({
    timeliness: 'on-time',
    deadline: { due: '2024-12-05' },
    covered: ['I.1.b'],
    missed: [],
    latestDataTo: '2024-12-04',
  })
})

test('whatever the year: after the latest day of data at least one working day is left, and one day later none', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2024, max: 2099 }), (year) => {
      const { latestDataTo, deadline } = value({ ...good, year })
      if (latestDataTo === undefined || deadline === undefined) throw new Error('expected a deadline')
      expect(countWorkingDays(latestDataTo, deadline.due)).toBe(1)
    }),
    { numRuns: 30 },
  )
})

describe('local rules that cannot be used', () => {
  test('are told once and first; the gap of the law is used; rows of other domains are left to them', () => {
    const basis = [{ document: { number: '1/QĐ-UBND', date: '2024-01-20', issuer: 'UBND' } }] as const
    const row = { parameter: 'reporting.cut-off-gap', value: 3, basis } as const
    const values = [row, { ...row, parameter: 'reporting.cutoff-gap' }, { ...row, parameter: 'complaint.no-such' }]
    const told = checkUnitReport(good, { local: { values } })
    const plain = checkUnitReport(good)
    expect(told.findings.slice(0, 2)).toMatchObject([
      {
        code: 'local.unusable',
        params: { parameter: 'reporting.cut-off-gap', field: 'value', expected: 'limit' },
        basis: [{ document: '09/2019/NĐ-CP@2019-01-24', article: '8', clause: '5', point: 'b' }],
        path: ['context', 'local', 'values', 0, 'value'],
      },
      { code: 'local.parameter-unknown', params: { nearest: ['reporting.cut-off-gap'] } },
    ])
    expect(told).toEqual({ ...plain, findings: [...told.findings.slice(0, 2), ...plain.findings] })
  })
})
