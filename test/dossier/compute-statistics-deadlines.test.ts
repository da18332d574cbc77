import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { computeStatisticsDeadlines } from '../../src/dossier'

const asOf = '2026-11-23T08:00:00+07:00'
const dueOf = (kind: 'month' | 'quarter' | 'six-months' | 'year', year: number, number: number) => {
  const outcome = computeStatisticsDeadlines({ kind, year, number }, { asOf })
  return outcome.status === 'decided' ? outcome.value.map(({ due }) => due) : outcome.findings.map(({ code }) => code)
}

describe('computeStatisticsDeadlines (Circular 09/2026 art. 9, 11.2)', () => {
  test.each([
    ['month', 2026, 10, '2026-10-20', '2026-10-23'],
    ['month', 2026, 8, '2026-08-20', '2026-08-23'],
    ['quarter', 2026, 3, '2026-09-20', '2026-09-23'],
    ['six-months', 2027, 1, '2027-06-20', '2027-06-23'],
    ['year', 2026, 1, '2026-12-20', '2026-12-23'],
  ] as const)('%s of %i, %i: %s and %s, never moved by a day off', (kind, year, number, unit, province) => {
    expect(dueOf(kind, year, number)).toEqual([unit, province])
  })

  test.each([
    ['month', 2026, 9],
    ['month', 2026, 12],
    ['quarter', 2026, 4],
    ['six-months', 2026, 2],
    ['month', 2026, 7],
    ['month', 2026, 0],
    ['month', 2026, 13],
  ] as const)('%s %i/%i has no report', (kind, year, number) => {
    expect(dueOf(kind, year, number)).toEqual(['dossier.statistics-no-such-period'])
  })

  test.each([2026.5, 0, 10_000, Number.NaN])('%d is no year of a report: the fact is named', (year) => {
    expect(computeStatisticsDeadlines({ kind: 'month', year, number: 11 }, { asOf })).toMatchObject({
      status: 'undetermined',
      missing: ['year'],
      findings: [],
      trace: { rule: 'dossier.compute-statistics-deadlines', steps: [] },
    })
  })

  test('a period that no report has is named by its place; a moment too', () => {
    expect(computeStatisticsDeadlines({ kind: 'quarter', year: 2026, number: 4 }, { asOf })).toMatchObject({
      missing: [],
      findings: [{ params: { kind: 'quarter', number: 4 }, path: ['number'] }],
    })
    for (const place of ['unitSent', 'provinceSent'] as const) {
      expect(
        computeStatisticsDeadlines({ kind: 'month', year: 2026, number: 11, [place]: 'mai' }, { asOf }),
      ).toMatchObject({ status: 'undetermined', missing: [], findings: [{ path: [place] }] })
    }
  })

  test('sent in time, sent late', () => {
    const report = { kind: 'month', year: 2026, number: 11, unitSent: '2026-11-21' } as const
    const outcome = computeStatisticsDeadlines(report, { asOf })
    expect(outcome).toMatchObject({ value: [{ status: 'met-late' }, { status: 'running' }] })
    expect(outcome.status === 'decided' && outcome.value[0]?.basis).toEqual([
      { document: '09/2026/TT-BTP@2026-06-15', article: '11', clause: '2' },
    ])
  })

  test('systems integrated and confirmed: no report, and why (art. 11.5)', () => {
    const report = { kind: 'month', year: 2026, number: 11, integrated: 'confirmed' } as const
    expect(computeStatisticsDeadlines(report, { asOf })).toMatchObject({
      status: 'decided',
      value: [],
      findings: [
        {
          code: 'dossier.statistics-not-needed',
          severity: 'notice',
          basis: [{ document: '09/2026/TT-BTP@2026-06-15', article: '11', clause: '5' }],
        },
      ],
    })
  })

  test('refusals', () => {
    expect(
      computeStatisticsDeadlines({ kind: 'month', year: 2026, number: 11 }, { asOf: 'nay' }).findings,
    ).toMatchObject([{ code: 'dossier.moment', path: ['asOf'] }])
    // @ts-expect-error nine months are not reported
    computeStatisticsDeadlines({ kind: 'nine-months', year: 2026, number: 1 }, { asOf })
  })

  test('the province always has three days more', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2027, max: 2090 }), fc.constantFrom(1, 2, 4, 5, 7, 8, 10, 11), (year, number) => {
        const [unit, province] = dueOf('month', year, number)
        expect(Number(province?.slice(8)) - Number(unit?.slice(8))).toBe(3)
      }),
    )
  })
})
