import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  checkStatistics,
  type StatisticsDossier,
  type StatisticsFigures,
  type StatisticsTable,
  summarizeDossiers,
} from '../../src/dossier'
import { parseStatisticsDossier, parseStatisticsTable } from '../../src/schema'

const period = { from: '2026-08-15', to: '2026-09-14' } as const
const before = { from: '2026-07-15', to: '2026-08-14' } as const

function dossier(code: string, day: string, more: Partial<StatisticsDossier> = {}): StatisticsDossier {
  return {
    code,
    procedure: { limit: { amount: 5, unit: 'working-day' } },
    channel: 'counter',
    sector: 'Đất đai',
    events: [{ type: 'accepted', at: `${day}T09:00:00+07:00` }],
    ...more,
  }
}

const register = [
  dossier('1', '2026-08-20', { authority: 'commune', sector: 'Hộ tịch' }),
  dossier('2', '2026-08-21', { authority: 'commune' }),
  dossier('3', '2026-08-24', { authority: 'province' }),
  dossier('4', '2026-08-25', { authority: 'province', channel: 'post' }),
]
const provinceTable = (dossiers: readonly StatisticsDossier[], days: typeof period | typeof before = period) => {
  const outcome = summarizeDossiers(dossiers, days, { report: 'province' })
  if (outcome.status !== 'decided') throw new Error(JSON.stringify(outcome.findings))
  return { table: outcome.value, findings: outcome.findings }
}

describe('form 07b: section I of the province, section II of the communes (Circular 09/2026 annex, 07b)', () => {
  test('rows in the order of the sections, a sum for each, one total', () => {
    const { table, findings } = provinceTable(register)
    expect(table.form).toBe('07b/BTP/KSTT')
    expect(table.rows.map(({ section, name, figures }) => [section, name, figures.received])).toEqual([
      ['province', 'Đất đai', 2],
      ['commune', 'Hộ tịch', 1],
      ['commune', 'Đất đai', 1],
    ])
    expect(table.sections?.map(({ section, total }) => [section, total.received, total.post])).toEqual([
      ['province', 2, 1],
      ['commune', 2, 0],
    ])
    expect(table.total).toMatchObject({ received: 4, direct: 3, post: 1 })
    expect(table.basis).toContainEqual({
      document: '09/2026/TT-BTP@2026-06-15',
      article: 'Phụ lục',
      point: '07a, 07b, 07c',
    })
    expect(findings).toEqual([])
    expect(checkStatistics(table).findings).toEqual([])
  })

  test('a dossier that does not say whose it is stands in the total and in no section, and is told', () => {
    const { table, findings } = provinceTable([
      ...register,
      dossier('5', '2026-08-26'),
      { ...dossier('6', '2026-08-26'), authority: 'vertical-central' },
    ])
    expect(table.total.received).toBe(6)
    expect(table.sections?.map(({ total }) => total.received)).toEqual([2, 2])
    expect(table.rows.at(-1)).toMatchObject({ name: 'Đất đai', figures: { received: 2 } })
    expect(table.rows.at(-1)?.section).toBeUndefined()
    expect(findings).toMatchObject([
      { code: 'dossier.statistics-section-unknown', severity: 'warning', params: { dossiers: 2 } },
    ])
    expect(checkStatistics(table).findings).toMatchObject([
      { code: 'dossier.statistics-row-section', path: ['rows', 3, 'section'] },
    ])
  })

  test('form 07a has no sections, whatever the dossiers say; 07c has four', () => {
    const unit = summarizeDossiers(register, period)
    expect(unit).toMatchObject({
      value: { form: '07a/BTP/KSTT', rows: [{ figures: { received: 1 } }, { figures: { received: 3 } }] },
    })
    expect(unit.status === 'decided' && 'sections' in unit.value).toBe(false)
    const ministry = summarizeDossiers([dossier('1', '2026-08-20', { authority: 'vertical-regional' })], period, {
      report: 'ministry',
    })
    expect(ministry).toMatchObject({ value: { form: '07c/BTP/KSTT', rows: [{ section: 'vertical-regional' }] } })
    expect(ministry.status === 'decided' && ministry.value.sections).toHaveLength(4)
  })

  test('before 1 August 2026 no form of a province is known', () => {
    const outcome = summarizeDossiers([], { from: '2026-06-15', to: '2026-07-14' }, { report: 'province' })
    expect(outcome).toMatchObject({
      status: 'undetermined',
      findings: [{ code: 'dossier.statistics-form-missing', params: { date: '2026-07-14', by: 'province' } }],
    })
  })
})

const row = (received: number, overdue = 0): StatisticsFigures => ({
  received,
  'carried-over': 0,
  'in-process': received,
  'in-time': received - overdue,
  overdue,
})
const published: StatisticsTable = {
  form: '07b/BTP/KSTT',
  period,
  by: 'sector',
  rows: [
    { section: 'province', name: 'Đất đai', figures: row(5, 1) },
    { section: 'commune', name: 'Đất đai', figures: row(7) },
    { section: 'commune', name: 'Hộ tịch', figures: row(2) },
  ],
  sections: [
    { section: 'province', total: row(5, 1) },
    { section: 'commune', total: row(9) },
  ],
  total: row(14, 1),
}
const found = (table: StatisticsTable, previous?: StatisticsTable) =>
  checkStatistics(table, previous).findings.map(({ code, params, path }) => [
    code,
    (params as { section?: string }).section,
    path,
  ])

describe('identities are checked in each section', () => {
  test('a right table', () => {
    expect(found(published)).toEqual([])
    expect(parseStatisticsTable(published)).toMatchObject({ status: 'valid' })
  })

  test('the sum of a section, an identity inside a section, the total of the sections', () => {
    const wrong = {
      ...published,
      sections: [
        { section: 'province', total: row(6, 1) },
        { section: 'commune', total: { ...row(9), 'in-time': 8 } },
      ],
    } as const
    expect(found(wrong)).toEqual([
      ['dossier.statistics-sum', 'commune', ['sections', 1, 'total']],
      ['dossier.statistics-total', 'province', ['sections', 0, 'total', 'received']],
      ['dossier.statistics-total', 'province', ['sections', 0, 'total', 'in-process']],
      ['dossier.statistics-total', 'province', ['sections', 0, 'total', 'in-time']],
      ['dossier.statistics-total', 'commune', ['sections', 1, 'total', 'in-time']],
    ])
    const summed = { ...published, rows: [], total: row(15, 1) }
    expect(found(summed).map(([code, section]) => [code, section])).toEqual([
      ['dossier.statistics-total', undefined],
      ['dossier.statistics-total', undefined],
      ['dossier.statistics-total', undefined],
    ])
  })

  test('the carry-over of a row is that of its own section', () => {
    const later: StatisticsTable = {
      ...published,
      period: { from: '2026-09-15', to: '2026-10-14' },
      rows: [
        { section: 'province', name: 'Đất đai', figures: { 'carried-over': 7 } },
        { section: 'commune', name: 'Đất đai', figures: { 'carried-over': 7 } },
      ],
      sections: [
        { section: 'province', total: { 'carried-over': 5 } },
        { section: 'commune', total: { 'carried-over': 9 } },
      ],
      total: { 'carried-over': 14 },
    }
    expect(found(later, published).filter(([code]) => code !== 'dossier.statistics-total')).toEqual([
      ['dossier.statistics-carry-over', 'province', ['rows', 0, 'figures', 'carried-over']],
      ['dossier.statistics-row-gone', 'commune', ['rows']],
    ])
  })

  test('the border refuses a section that no form has', () => {
    expect(parseStatisticsDossier({ ...register[0], authority: 'district' })).toMatchObject({
      status: 'invalid',
      findings: [{ code: 'schema.wrong-value', path: ['authority'] }],
    })
  })

  test('whatever the register: sections add up, and each carries over what the month before left', () => {
    const days = fc
      .integer({ min: 0, max: 60 })
      .map((day) => (day < 17 ? `2026-07-${15 + day}` : `2026-08-${String(Math.min(31, day - 16)).padStart(2, '0')}`))
    const any = fc.record({
      day: days,
      authority: fc.constantFrom('province', 'commune'),
      sector: fc.constantFrom('Đất đai', 'Hộ tịch', ''),
    })
    fc.assert(
      fc.property(fc.array(any, { maxLength: 25 }), (list) => {
        const dossiers = list.map(({ day, ...more }, index) =>
          dossier(String(index), day, more as Partial<StatisticsDossier>),
        )
        const first = summarizeDossiers(dossiers, { from: '2026-07-15', to: '2026-08-14' }, { report: 'province' })
        const { table } = provinceTable(dossiers)
        expect(first).toMatchObject({ value: { form: '07b/BTP/KSTT' } })
        expect(checkStatistics(table, first.status === 'decided' ? first.value : undefined).findings).toEqual([])
        const sum = (table.sections ?? []).reduce((all, { total }) => all + (total.received ?? 0), 0)
        expect(sum).toBe(table.total.received)
      }),
      { numRuns: 60 },
    )
  })
})
