import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkStatistics, type StatisticsFigures, type StatisticsTable } from '../../src/dossier'

const period = { from: '2026-08-15', to: '2026-09-14' } as const
const before = { from: '2026-07-15', to: '2026-08-14' } as const

const good: StatisticsFigures = {
  received: 20,
  'online-full': 5,
  'online-partial': 3,
  post: 2,
  direct: 6,
  'carried-over': 4,
  resolved: 15,
  early: 10,
  'on-time': 4,
  late: 1,
  'in-process': 5,
  'in-time': 4,
  overdue: 1,
}
const table = (total: StatisticsFigures, more: Partial<StatisticsTable> = {}): StatisticsTable => ({
  period,
  by: 'sector',
  rows: [],
  total,
  ...more,
})
const codes = (...arguments_: Parameters<typeof checkStatistics>) =>
  checkStatistics(...arguments_).findings.map(({ code }) => code)

describe('published tables', () => {
  const october2019 = { from: '2019-09-15', to: '2019-10-14' } as const

  test('P-06, centre of Lâm Đồng, 10/2019: sums right, in process 3,720', () => {
    const centre = { received: 19_361, new: 16_041, 'carried-over': 3_320, resolved: 15_641 }
    const check = checkStatistics(
      table({ ...centre, early: 13_529, 'on-time': 1_958, late: 154 }, { period: october2019 }),
    )
    expect(check.findings).toEqual([])
    expect(check.status === 'decided' && check.value.checked.map(({ sum }) => sum)).toEqual(['received', 'resolved'])
    expect(codes(table({ ...centre, 'in-process': 3_720 }, { period: october2019 }))).toEqual([])
    expect(codes(table({ ...centre, 'in-process': 3_721 }, { period: october2019 }))).toEqual([
      'dossier.statistics-balance',
    ])
  })

  test('P-07, same page, district: 13,767 + 3,254 + 634 = 17,655, not 17,651', () => {
    const check = checkStatistics(
      table({ resolved: 17_651, early: 13_767, 'on-time': 3_254, late: 634 }, { period: october2019 }),
    )
    expect(check.findings).toMatchObject([
      {
        code: 'dossier.statistics-sum',
        severity: 'violation',
        params: { sum: 'resolved', given: 17_651, added: 17_655 },
        path: ['total'],
      },
    ])
    expect(check.status === 'decided' && check.value.checked[0]?.difference).toBe(-4)
  })
})

describe('identities of forms 07a and 07b (Circular 09/2026, annex)', () => {
  test('a right table has nothing to report', () => {
    const check = checkStatistics(table(good))
    expect(check.findings).toEqual([])
    expect(check.status === 'decided' && check.value).toMatchObject({ broken: 0, checked: { length: 4 } })
    expect(check.trace.steps[0]?.basis?.[0]).toEqual({ document: '09/2026/TT-BTP@2026-06-15', article: '12' })
  })

  test.each([
    ['post', 3, ['dossier.statistics-sum']],
    ['late', 2, ['dossier.statistics-sum']],
    ['overdue', 0, ['dossier.statistics-sum']],
    ['resolved', 16, ['dossier.statistics-sum', 'dossier.statistics-balance']],
  ] as const)('%s %i: %j', (column, value, expected) => {
    expect(codes(table({ ...good, [column]: value }))).toEqual(expected)
  })

  test('the balance (3) = (9) + (13) is a warning and takes in what stands apart', () => {
    const ended = { ...good, resolved: 13, early: 8, ended: 1, 'no-due-date': 1 }
    expect(codes(table(ended))).toEqual([])
    expect(checkStatistics(table({ ...ended, ended: 0 })).findings[0]?.severity).toBe('warning')
  })

  test('the total row is the sum of the rows', () => {
    const rows = [
      { name: 'Đất đai', figures: { received: 12 } },
      { name: 'Hộ tịch', figures: { received: 7 } },
    ]
    expect(checkStatistics(table({ received: 20 }, { rows })).findings).toMatchObject([
      { code: 'dossier.statistics-total', params: { column: 'received', given: 20, added: 19 } },
    ])
    expect(codes(table({ received: 19, late: 2 }, { rows }))).toEqual([])
  })

  test('figures that are no counts are named', () => {
    expect(checkStatistics(table({ late: -1, early: 1.5, resolved: Number.NaN })).findings).toMatchObject([
      { code: 'dossier.statistics-count', path: ['total', 'late'] },
      { code: 'dossier.statistics-count', path: ['total', 'early'] },
      { code: 'dossier.statistics-count', path: ['total', 'resolved'], params: { given: 'NaN' } },
    ])
  })
})

describe('carry-over: (8) of period N = (13) of period N-1 (note under 07c, printed with old numbers)', () => {
  const previous = (inProcess: number, rows: StatisticsTable['rows'] = []) =>
    table({ 'in-process': inProcess }, { period: before, rows })

  test('kept, and broken with both figures', () => {
    expect(codes(table(good), previous(4))).toEqual([])
    expect(checkStatistics(table(good), previous(5)).findings).toMatchObject([
      {
        code: 'dossier.statistics-carry-over',
        severity: 'warning',
        params: { row: '', carriedOver: 4, before: 5 },
        basis: [{ document: '09/2026/TT-BTP@2026-06-15', article: 'Phụ lục', point: '07c' }],
      },
    ])
  })

  test('row by row; a row that is gone is named', () => {
    const rows = [{ name: 'Đất đai', figures: { 'carried-over': 3 } }]
    const left = [
      { name: 'Đất đai', figures: { 'in-process': 2 } },
      { name: 'Hộ tịch', figures: { 'in-process': 2 } },
    ]
    expect(codes(table({ 'carried-over': 4 }, { rows }), previous(4, left))).toEqual([
      'dossier.statistics-total',
      'dossier.statistics-carry-over',
      'dossier.statistics-row-gone',
    ])
  })

  test('periods that do not follow each other are not compared', () => {
    const early = { ...previous(9), period: { from: '2026-06-15', to: '2026-07-14' } as const }
    expect(codes(table(good), early)).toEqual(['dossier.statistics-gap'])
  })

  test('a period that is none is refused', () => {
    const wrong = table(good, { period: { from: '2026-09-14', to: '2026-08-15' } })
    expect(checkStatistics(wrong)).toMatchObject({
      status: 'undetermined',
      findings: [{ code: 'dossier.statistics-period' }],
    })
  })
})

test('for any figures: the finding comes exactly when the parts do not add up, and the input stays as it was', () => {
  const count = fc.integer({ min: 0, max: 100_000 })
  fc.assert(
    fc.property(count, count, count, fc.integer({ min: -3, max: 3 }), (early, onTime, late, off) => {
      const total = Object.freeze({ resolved: early + onTime + late + off, early, 'on-time': onTime, late })
      const found = codes(table(total))
      if (total.resolved < 0) expect(found).toContain('dossier.statistics-count')
      else expect(found).toEqual(off === 0 ? [] : ['dossier.statistics-sum'])
    }),
  )
})

describe('where it is wrong', () => {
  const places = (...given: Parameters<typeof checkStatistics>) =>
    checkStatistics(...given).findings.map(({ code, path }) => [code, path?.join('.')])
  const rowed = (figures: object, more: object = {}) =>
    table({}, { rows: [{ name: 'Đất đai', figures }], ...more } as Partial<StatisticsTable>)

  test('a figure that is no number, in the table or in the one before, by its column', () => {
    expect(places(rowed({ received: '5' }))).toEqual([['schema.wrong-type', 'rows.0.figures.received']])
    expect(places(table({}), table({ late: '1' } as never, { period: before }))).toEqual([
      ['schema.wrong-type', 'previous.total.late'],
    ])
    expect(places(table({}, { sections: [{ section: 'province', total: { late: [] } }] } as never))).toEqual([
      ['schema.wrong-type', 'sections.0.total.late'],
    ])
  })

  test('a period that is none, of the table or of the one before', () => {
    const none = { from: '2026-09-14', to: '2026-08-15' } as const
    expect(places(table({}, { period: none }))).toEqual([['dossier.statistics-period', 'period']])
    expect(places(table({}), table({}, { period: none }))).toEqual([['dossier.statistics-period', 'previous.period']])
  })

  test('a count that is none, and a total that is not the sum, by column', () => {
    expect(places(rowed({ received: -1 }))).toEqual([['dossier.statistics-count', 'rows.0.figures.received']])
    expect(
      places(
        table(
          { post: 3 },
          {
            rows: [
              { name: 'A', figures: { post: 1 } },
              { name: 'B', figures: { post: 1 } },
            ],
          },
        ),
      ),
    ).toEqual([['dossier.statistics-total', 'total.post']])
    // a row that does not give the column leaves it unchecked
    expect(
      places(
        table(
          { post: 3 },
          {
            rows: [
              { name: 'A', figures: { post: 1 } },
              { name: 'B', figures: {} },
            ],
          },
        ),
      ),
    ).toEqual([])
  })

  test('a row that carries over what the period before did not leave, one that is gone, a total', () => {
    const previous = table({ 'in-process': 3 }, { period: before, rows: [{ name: 'A', figures: { 'in-process': 3 } }] })
    const now = (rows: StatisticsTable['rows'], total: StatisticsFigures = {}) =>
      places(table(total, { rows }), previous)
    expect(now([{ name: 'A', figures: { 'carried-over': 3 } }])).toEqual([])
    expect(now([{ name: 'A', figures: {} }])).toEqual([])
    expect(now([{ name: 'A', figures: { 'carried-over': 2 } }])).toEqual([
      ['dossier.statistics-carry-over', 'rows.0.figures.carried-over'],
    ])
    expect(now([{ name: 'B', figures: { 'carried-over': 1 } }])).toEqual([
      ['dossier.statistics-carry-over', 'rows.0.figures.carried-over'],
      ['dossier.statistics-row-gone', 'rows'],
    ])
    expect(places(table({ 'carried-over': 4 }), previous)).toEqual([
      ['dossier.statistics-carry-over', 'total.carried-over'],
    ])
    expect(places(table({ 'carried-over': 3 }), previous)).toEqual([])
    expect(places(table({}), previous)).toEqual([])
  })

  test('a gap between the periods is a warning, and breaks no sum', () => {
    const check = checkStatistics(table({}), table({}, { period: { from: '2026-06-15', to: '2026-07-14' } }))
    expect(check.findings).toMatchObject([
      { code: 'dossier.statistics-gap', severity: 'warning', path: ['period', 'from'] },
    ])
    expect(check.status === 'decided' && check.value.broken).toBe(0)
    const broken = checkStatistics(table({ post: -1 }))
    expect(broken.status === 'decided' && broken.value.broken).toBe(1)
  })
})
