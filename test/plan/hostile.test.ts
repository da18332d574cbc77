import { describe, expect, it } from 'vitest'
import {
  affectedBy,
  computePeriodEnd,
  computeReceiptDay,
  createCalendar,
  parseDate,
  vietnamCalendar,
} from '../../src/calendar'
import type { Finding } from '../../src/core'
import { describe as describeFinding, explain } from '../../src/messages'
import * as planModule from '../../src/plan'
import { checkCitation, checkNumberOrder, parseDocumentNumber } from '../../src/reporting'
import { resolveRole } from '../../src/units'
import { hostileVariants } from '../support/hostile'

const { checkDifficultyRouting, checkUnitPlan, checkUnitReport, computeConsolidation, scheduleDuties } = planModule
const asOf = '2024-11-25T08:00:00+07:00'

const unitPlan = {
  unit: 'so-tu-phap',
  number: '45/KH-STP',
  date: '2024-03-28',
  sent: '2024-03-28T08:00:00+07:00',
  tasks: [{ task: 'Rà soát', solutions: ['Tự kiểm tra'], owner: 'Văn phòng Sở', clauses: ['II.3.b'] }],
  cites: [{ number: '10/CT-TTg', date: '2019-04-22' }],
}
const unitReport = {
  unit: 'so-tu-phap',
  year: 2024,
  number: '210/BC-STP',
  date: '2024-11-08',
  sent: '2024-11-08T15:00:00+07:00',
  dataFrom: '2024-01-15',
  dataTo: '2024-11-07',
  results: [{ result: 'Đã rà soát', clauses: ['II.3.b'] }],
}
const difficulties = [
  {
    unit: 'so-y-te',
    content: 'Thiếu máy quét',
    raised: '2024-05-06',
    sent: '2024-05-08',
    sentTo: ['so-noi-vu'],
    forwarded: '2024-05-09',
    answered: '2024-05-20',
  },
]
const reports = [{ unit: 'so-tu-phap', sent: '2024-11-08T15:00:00+07:00', year: 2024 }]
const query = {
  from: '2024-01-01',
  to: '2025-12-31',
  units: ['so-noi-vu', 'ubnd-quan-ninh-kieu'],
  submissions: [{ unit: 'so-tu-phap', duty: 'III.1.c', at: '2024-11-08', year: 2024 }],
  asOf,
  leadTimes: [10, 5],
}
const period = {
  from: '2024-04-25T08:00:00+07:00',
  limit: { amount: 5, unit: 'day', endRule: 'next-working-day' },
  pauses: [{ from: '2024-04-26', to: '2024-04-27' }],
  extensions: [{ limit: { amount: 2, unit: 'day', endRule: 'next-working-day' } }],
}
const basis = [{ document: { number: '1/CĐ-UBND', date: '2026-09-09', issuer: 'UBND phường' } }]
const options = {
  notices: [
    {
      issued: '2026-01-05',
      tet: ['2026-02-14', '2026-02-22'],
      nationalDay: '2026-09-01',
      swaps: [{ off: '2026-08-31', worked: '2026-08-22', status: 'decided' }],
      off: ['2026-08-03'],
      worked: ['2026-08-08'],
      basis,
    },
  ],
  closures: [{ first: '2026-09-10', last: '2026-09-11', issued: '2026-09-09', basis }],
  officeHours: { sessions: [{ from: '07:00', to: '11:00' }], byWeekday: { friday: [{ from: '07:00', to: '10:00' }] } },
  weeklyRest: ['sunday'],
  knownOn: '2026-09-10',
}
const deadlines = [
  {
    id: 'x',
    holder: 'y',
    start: '2024-04-25',
    due: '2024-05-03',
    status: 'running',
    remaining: { workingDays: 1 },
    provisional: false,
    basis: [{ document: '61/2018/NĐ-CP@2018-04-23' }],
    trace: computePeriodEnd(period as Parameters<typeof computePeriodEnd>[0]).trace,
  },
]
const { planData } = planModule
const smallPlan = { ...planData, clauses: planData.clauses.slice(0, 4), recipients: planData.recipients.slice(0, 2) }

interface Answer {
  readonly findings: readonly Finding[]
  readonly trace?: Parameters<typeof explain>[0]
}

/** Each function that takes a record, the record, and the way to call it; the plan and the calendar are made by their own makers. */
const functions: readonly (readonly [string, unknown, (record: never) => Answer])[] = [
  ['checkUnitPlan', unitPlan, (record) => checkUnitPlan(record)],
  ['checkUnitReport', unitReport, (record) => checkUnitReport(record)],
  ['checkDifficultyRouting', difficulties, (record) => checkDifficultyRouting(record, { asOf })],
  ['computeConsolidation', reports, (record) => computeConsolidation(record, { asOf })],
  [
    'computeConsolidation: context',
    { asOf, year: 2024, consolidated: '2024-11-18', difficulties },
    (record) => computeConsolidation([], record),
  ],
  ['scheduleDuties', query, (record) => scheduleDuties(record)],
  ['definePlan', smallPlan, (record) => planModule.definePlan(record)],
  ['parseDocumentNumber', '17/KH-UBND', (record) => parseDocumentNumber(record)],
  ['checkCitation', { number: '10/CT-TTg', date: '2019-04-22' }, (record) => checkCitation(record)],
  [
    'checkNumberOrder',
    [
      { number: '17/KH-UBND', date: '2024-01-15', issuer: 'UBND' },
      { number: '18/KH-UBND', date: '2024-01-12', issuer: 'UBND' },
    ],
    (record) => checkNumberOrder(record),
  ],
  ['resolveRole: role', 'giam-doc-so-noi-vu', (record) => resolveRole(record, '2024-03-30')],
  ['resolveRole: date', '2024-03-30', (record) => resolveRole('giam-doc-so-noi-vu', record)],
  ['computePeriodEnd', period, (record) => computePeriodEnd(record)],
  [
    'computePeriodEnd, back',
    { until: '2024-05-03', limit: { amount: 2, unit: 'working-day' } },
    (record) => computePeriodEnd(record),
  ],
  ['computePeriodEnd, bound', { before: '2024-05-03' }, (record) => computePeriodEnd(record)],
  ['computeReceiptDay', '2024-03-04T17:30:00+07:00', (record) => computeReceiptDay(record)],
  ['createCalendar', options, (record) => createCalendar(record)],
  ['parseDate', '2024-02-29', (record) => parseDate(record)],
  ['affectedBy', deadlines, (record) => affectedBy(record, vietnamCalendar, vietnamCalendar)],
]

describe.each(functions)('%s with records that no parser has seen', (_, record, call) => {
  it('answers, with a finding that can be told, and never throws', () => {
    const thrown = hostileVariants(record).flatMap((bad) => {
      try {
        const { findings, trace } = call(bad as never)
        for (const found of findings) {
          for (const locale of ['vi', 'en'] as const) describeFinding(found, locale)
        }
        if (trace !== undefined) explain(trace, 'vi')
        return []
      } catch (error) {
        return [
          `${String(error)} ${error instanceof Error ? error.stack?.split('\n').find((line) => line.includes('/src/')) : ''} ${JSON.stringify(bad)?.slice(0, 400)}`,
        ]
      }
    })
    expect([...new Set(thrown)].slice(0, 5)).toEqual([])
  })
})
