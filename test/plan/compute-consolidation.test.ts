import fc from 'fast-check'
import { describe, expect, expectTypeOf, test } from 'vitest'
import { describe as inWords } from '../../src/messages'
import { type ConsolidationContext, computeConsolidation, type ReceivedReport, scheduleDuties } from '../../src/plan'
import { deepFreeze } from '../support/deep-freeze'

const owing = scheduleDuties({ from: '2024-11-01', to: '2024-11-15' })
const units = owing.status === 'decided' ? owing.value.deadlines.map(({ holder }) => holder) : []
const asOf = '2024-11-13T08:00:00+07:00'
const table = (reports: readonly ReceivedReport[], context: Partial<ConsolidationContext> = {}) => {
  const outcome = computeConsolidation(deepFreeze(reports), { asOf, ...context })
  if (outcome.status === 'undetermined') throw new Error(JSON.stringify(outcome.findings))
  return outcome
}

describe('III.2.a: 29 units in 2024, two late and one missing', () => {
  const reports = units
    .filter((unit) => unit !== 'so-giao-thong-van-tai')
    .map((unit) => ({
      unit,
      sent:
        unit === 'so-xay-dung'
          ? '2024-11-11T10:20:00+07:00'
          : unit === 'ubnd-quan-thot-not'
            ? '2024-11-12T16:05:00+07:00'
            : '2024-11-08T15:00:00+07:00',
    }))
  const outcome = table(reports)

  test('the table', () => {
    expect(units).toHaveLength(29)
    expect(outcome.value).toMatchObject({
      year: 2024,
      late: [
        { unit: 'so-xay-dung', name: 'Sở Xây dựng', workingDaysLate: 1 },
        { unit: 'ubnd-quan-thot-not', workingDaysLate: 2 },
      ],
      missing: [{ unit: 'so-giao-thong-van-tai', name: 'Sở Giao thông vận tải', workingDaysLate: 3 }],
      onBoundary: [],
      notOwed: [],
      consolidated: { holder: 'so-noi-vu', due: '2024-11-19', status: 'running' },
      daysLeft: { calendar: 6, working: 4 },
      readiness: { ready: false, share: 28 / 29 },
    })
    expect(outcome.value.inTime).toHaveLength(26)
    expect(outcome.value.reports).toHaveLength(29)
  })

  test('says so with clause and dates', () => {
    expect(outcome.findings.map((finding) => inWords(finding, 'vi'))).toEqual([
      {
        text: 'Sở Xây dựng gửi 10:20 ngày 11/11/2024, trễ 1 ngày làm việc so với hạn cuối 09/11/2024 (nhiệm vụ III.1.c-2).',
        citations: ['điểm c mục III.1 Kế hoạch 17/KH-UBND ngày 15/01/2024'],
        path: 'reports[8].sent',
      },
      {
        text: 'Sở Giao thông vận tải chưa gửi đến 08:00 ngày 13/11/2024; hạn cuối 09/11/2024, đã quá 3 ngày làm việc (nhiệm vụ III.1.c-2).',
        citations: ['điểm c mục III.1 Kế hoạch 17/KH-UBND ngày 15/01/2024'],
        path: '',
      },
      {
        text: 'Ủy ban nhân dân quận Thốt Nốt gửi 16:05 ngày 12/11/2024, trễ 2 ngày làm việc so với hạn cuối 09/11/2024 (nhiệm vụ III.1.c-2).',
        citations: ['điểm c mục III.1 Kế hoạch 17/KH-UBND ngày 15/01/2024'],
        path: 'reports[23].sent',
      },
    ])
  })

  test('the trace counts', () => {
    expect(outcome.trace.steps.at(-1)).toMatchObject({
      step: 'plan.counted',
      params: { owed: 29, inTime: 26, onBoundary: 0, late: 2, missing: 1 },
    })
  })
})

test('nothing received: before the day nobody is late, after it everybody', () => {
  const before = table([], { asOf: '2024-11-09T23:00:00+07:00' })
  expect(before.value.missing).toHaveLength(29)
  expect(before.value.missing[0]).not.toHaveProperty('workingDaysLate')
  expect(before.findings).toEqual([])
  const after = table([], { asOf: '2024-11-11T08:00:00+07:00' })
  expect(after.findings.map(({ code }) => code)).toEqual(Array.from({ length: 29 }, () => 'plan.overdue'))
  expect(after.value.readiness).toEqual({ ready: false, share: 0 })
})

test('all received: ready; the day “before” which it was due is a column of its own', () => {
  const { value, findings } = table(units.map((unit) => ({ unit, sent: '2024-11-10T08:00:00+07:00' })))
  expect(value.readiness).toEqual({ ready: true, share: 1 })
  expect(value.onBoundary).toHaveLength(29)
  expect(value.late).toEqual([])
  expect(new Set(findings.map(({ code, severity }) => `${code} ${severity}`))).toEqual(
    new Set(['plan.on-boundary warning']),
  )
})

test('not owed, repeated, for another year', () => {
  const { value, findings } = table([
    { unit: 'ubnd-phuong-cai-khe', sent: '2024-11-05T08:00:00+07:00' },
    { unit: 'so-tu-phap', sent: '2024-11-12T08:00:00+07:00' },
    { unit: 'so-tu-phap', sent: '2024-11-08T08:00:00+07:00' },
    { unit: 'so-y-te', sent: '2024-11-08T08:00:00+07:00', year: 2023 },
    { unit: 'so-tai-chinh', sent: '2023-11-08T08:00:00+07:00' },
  ])
  expect(value.notOwed).toEqual([
    { unit: 'ubnd-phuong-cai-khe', name: 'Ủy ban nhân dân phường Cái Khế', sent: '2024-11-05T08:00:00+07:00' },
  ])
  expect(value.inTime.map(({ unit }) => unit)).toEqual(['so-tu-phap'])
  expect(findings.filter(({ severity }) => severity === 'notice')).toMatchObject([
    { code: 'plan.submission-not-owed', path: ['reports', 0, 'unit'] },
    { code: 'plan.report-repeated', path: ['reports', 2] },
    { code: 'plan.report-other-year', path: ['reports', 3, 'year'], params: { given: 2023 } },
    { code: 'plan.report-other-year', path: ['reports', 4, 'year'], params: { given: 2023 } },
  ])
})

test('a report of January without a year is the late one of the year asked about', () => {
  const { value } = table([{ unit: 'so-tu-phap', sent: '2025-01-10' }], {
    asOf: '2025-02-03T08:00:00+07:00',
    year: 2024,
  })
  expect(value.late.map(({ unit }) => unit)).toEqual(['so-tu-phap'])
})

test('2026: 15 units, no district; days left turn negative after the Department’s own day', () => {
  const { value, findings } = table([], { asOf: '2026-11-23T08:00:00+07:00' })
  expect(value.reports).toHaveLength(15)
  expect(value.daysLeft).toEqual({ calendar: -4, working: -2 })
  expect(value.consolidated.status).toBe('overdue')
  expect(findings.map(({ code }) => code)).toContain('units.role-without-holder')
})

test('the Department’s own report, and difficulties on the way', () => {
  const { value, findings } = table([], {
    asOf: '2024-11-21T08:00:00+07:00',
    consolidated: '2024-11-20T09:00:00+07:00',
    difficulties: [
      { unit: 'so-y-te', content: 'Thiếu máy', raised: '2024-05-06', sent: '2024-05-08', sentTo: ['ubnd-thanh-pho'] },
    ],
  })
  expect(value.consolidated).toMatchObject({ status: 'met-late', metAt: '2024-11-20T09:00:00+07:00' })
  expect(value.difficulties).toMatchObject({ open: 1 })
  expect(findings.filter(({ code }) => code !== 'plan.overdue')).toMatchObject([
    { code: 'plan.on-boundary', path: ['consolidated'], basis: [{ article: 'III.2', point: 'a' }] },
    { code: 'plan.difficulty-not-through', path: ['difficulties', 0, 'sentTo'] },
  ])
})

test('what cannot be asked: no moment, a year that is none or before the plan', () => {
  expect(computeConsolidation([], { asOf: 'now' })).toMatchObject({ status: 'undetermined', missing: ['asOf'] })
  expect(computeConsolidation([], { asOf, year: 1.5 })).toMatchObject({
    status: 'undetermined',
    findings: [{ code: 'plan.year-impossible', path: ['year'] }],
  })
  expect(computeConsolidation([], { asOf, year: 2023 })).toMatchObject({
    status: 'undetermined',
    findings: [{ code: 'plan.no-cycle', params: { duty: 'III.2.a-2', year: 2023 } }],
  })
})

test('whoever reported whenever: each unit stands in one column, and the columns are all who owe', () => {
  const days = fc.integer({ min: 1, max: 13 }).map((day) => `2024-11-${String(day).padStart(2, '0')}T07:00:00+07:00`)
  const received = fc.array(fc.record({ unit: fc.constantFrom(...units), sent: days }), { maxLength: 40 })
  fc.assert(
    fc.property(received, (reports) => {
      const { value } = table(reports)
      const { inTime, onBoundary, late, missing } = value
      const placed = [...inTime, ...onBoundary, ...late, ...missing].map(({ unit }) => unit)
      expect(placed.sort()).toEqual([...units].sort())
      expect(missing.map(({ unit }) => unit)).toEqual(
        units.filter((unit) => !reports.some((report) => report.unit === unit)),
      )
    }),
    { numRuns: 25 },
  )
})

test('types: the moment of the question must be there', () => {
  expectTypeOf<ConsolidationContext['asOf']>().toEqualTypeOf<string>()
  // @ts-expect-error no asOf
  expect(computeConsolidation([], {}).status).toBe('undetermined')
})
