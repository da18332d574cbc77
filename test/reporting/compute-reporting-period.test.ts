import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { computeReportingPeriod, listReportingPeriods } from '../../src/reporting'

const decree = [{ document: '09/2019/NĐ-CP@2019-01-24', article: '12' }]

describe('computeReportingPeriod (Decree 09/2019 art. 12)', () => {
  test.each([
    ['month', 1, '2023-12-15', '2024-01-14'],
    ['month', 3, '2024-02-15', '2024-03-14'],
    ['quarter', 1, '2023-12-15', '2024-03-14'],
    ['quarter', 4, '2024-09-15', '2024-12-14'],
    ['six-months', 1, '2023-12-15', '2024-06-14'],
    ['six-months', 2, '2024-06-15', '2024-12-14'],
    ['year', 1, '2023-12-15', '2024-12-14'],
  ] as const)('%s %i of 2024: %s to %s', (kind, number, from, to) => {
    expect(computeReportingPeriod(kind, 2024, number)).toEqual({
      kind,
      year: 2024,
      number,
      from,
      to,
      regime: 'general',
      basis: decree,
    })
  })

  test.each([
    [2021, '2020-12-15', '2021-09-14', '02/2021/TT-TTCP@2021-03-22'],
    [2024, '2023-12-15', '2024-09-14', '01/2024/TT-TTCP@2024-01-20'],
    [2025, '2024-12-15', '2025-09-14', '01/2024/TT-TTCP@2024-01-20'],
  ])('nine months of %i are the Inspectorate’s', (year, from, to, document) => {
    expect(computeReportingPeriod('nine-months', year)).toMatchObject({ from, to, regime: 'inspectorate' })
    expect(computeReportingPeriod('nine-months', year)?.basis).toEqual([{ document }])
  })

  test('nothing is claimed where no rule was in force or read', () => {
    expect(computeReportingPeriod('year', 2018)).toBeUndefined()
    expect(computeReportingPeriod('nine-months', 2020)).toBeUndefined()
    expect(computeReportingPeriod('nine-months', 2026)).toBeUndefined()
    expect(computeReportingPeriod('month', 2024, 5, 'inspectorate')).toBeUndefined()
    expect(computeReportingPeriod('nine-months', 2024, 1, 'general')).toBeUndefined()
  })

  test('wrong values are refused by name', () => {
    expect(() => computeReportingPeriod('quarter', 2024, 5)).toThrow(
      new RangeError('quarter: expected a number from 1 to 4, got 5'),
    )
    expect(() => computeReportingPeriod('quarter', 2024)).toThrow(RangeError)
    expect(() => computeReportingPeriod('year', 2024.5)).toThrow('not a year: 2024.5')
    // @ts-expect-error a week is no kind of reporting period
    expect(() => computeReportingPeriod('week', 2024, 1)).toThrow('unknown kind of reporting period: "week"')
    // @ts-expect-error
    expect(() => computeReportingPeriod('year', 2024, 1, 'party')).toThrow('unknown reporting regime: "party"')
  })

  test('periods of a kind follow each other without a gap', () => {
    const years = fc.integer({ min: 2020, max: 2100 })
    fc.assert(
      fc.property(years, fc.constantFrom('month', 'quarter', 'six-months'), (year, kind) => {
        const listed = listReportingPeriods(year, 'general').filter((period) => period.kind === kind)
        listed.slice(1).forEach((period, index) => {
          expect(dayAfter(listed[index]?.to)).toBe(period.from)
        })
        const whole = computeReportingPeriod('year', year)
        expect([listed[0]?.from, listed.at(-1)?.to]).toEqual([whole?.from, whole?.to])
      }),
    )
  })
})

test('listReportingPeriods: 12 months, 4 quarters, 2 half years, nine months, the year', () => {
  const kinds = listReportingPeriods(2024).map(({ kind }) => kind)
  expect(kinds.filter((kind) => kind === 'month')).toHaveLength(12)
  expect(kinds.slice(12)).toEqual([...Array(4).fill('quarter'), ...Array(2).fill('six-months'), 'nine-months', 'year'])
  expect(listReportingPeriods(2018)).toEqual([])
})

function dayAfter(date: string | undefined): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)
}
