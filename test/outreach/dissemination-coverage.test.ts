import fc from 'fast-check'
import { describe, expect, expectTypeOf, test } from 'vitest'
import { cite } from '../../src/law/cite'
import { computeDisseminationCoverage, type DisseminationSession, type RosterPerson } from '../../src/outreach'

const plan = '17/KH-UBND@2024-01-15'
const year = { from: '2024-01-15', to: '2024-12-31' } as const
const roster: readonly RosterPerson[] = [
  { id: 'CC-01', unit: 'Phòng A' },
  { id: 'CC-02', unit: 'Phòng A' },
  { id: 'CC-03', unit: 'Phòng B', from: '2024-06-01' },
  { id: 'CC-04', unit: 'Phòng B', to: '2024-01-14' },
]
const session = (id: string, attendees: readonly string[], more: Partial<DisseminationSession> = {}) => ({
  id,
  on: '2024-03-04' as const,
  audience: 'staff' as const,
  attendees,
  ...more,
})

describe('computeDisseminationCoverage (plan 17/KH-UBND I.1, II.1.a, II.6.a, III.1.a)', () => {
  test('“toàn thể”: who is missing, by unit; a warning and never a violation, for the plan sets no day', () => {
    const outcome = computeDisseminationCoverage(roster, [session('HN-1', ['CC-01', 'CC-03'])], year)
    expect(outcome).toMatchObject({
      value: {
        reached: { numerator: 2, denominator: 3, of: 'roster', percent: 66.67 },
        complete: false,
        missing: ['CC-02'],
        byUnit: [
          { unit: 'Phòng A', reached: { percent: 50 } },
          { unit: 'Phòng B', reached: { percent: 100 } },
        ],
      },
      findings: [
        {
          code: 'outreach.not-reached',
          severity: 'warning',
          params: { missing: 1, of: 3 },
          basis: [cite(plan, 'II.1', undefined, 'a'), cite(plan, 'III.1', undefined, 'a')],
        },
      ],
    })
  })

  test('everybody over several sessions', () => {
    const sessions = [session('HN-1', ['CC-01']), session('HN-2', ['CC-02', 'CC-03'])]
    expect(computeDisseminationCoverage(roster, sessions, year)).toMatchObject({
      value: { complete: true },
      findings: [],
    })
  })

  test('citizens and enterprises are counted, from the list or the record', () => {
    const sessions = [
      session('HN-1', ['a', 'b', 'a'], { audience: 'citizens' }),
      { id: 'HN-2', on: '2024-04-01', audience: 'enterprises', attended: 40 } as const,
    ]
    const outcome = computeDisseminationCoverage([], sessions, year)
    expect(outcome).toMatchObject({
      value: {
        reached: { denominator: 0 },
        byAudience: [
          { audience: 'staff', sessions: 0, attended: 0 },
          { audience: 'citizens', sessions: 1, attended: 2 },
          { audience: 'enterprises', sessions: 1, attended: 40 },
        ],
      },
      findings: [],
    })
  })

  test('figures that contradict each other: list and number, percentage and parts (P-18: 333 of 424 is 78.54 %)', () => {
    const sessions = [
      { id: 'HN-1', on: '2024-03-04', audience: 'citizens', invited: 424, attended: 333, percent: 78.45 } as const,
      session('HN-2', ['CC-01', 'CC-02', 'CC-03'], { attended: 4 }),
    ]
    expect(computeDisseminationCoverage(roster, sessions, year).findings).toMatchObject([
      { code: 'figure.percentage', params: { given: 78.45, expected: 78.54 }, path: ['sessions', 0, 'percent'] },
      { code: 'figure.sum', params: { given: 4, added: 3 }, path: ['sessions', 1, 'attended'] },
    ])
  })

  test('strangers, double rows and sessions outside the period are named', () => {
    const people = [...roster, { id: 'CC-01' }]
    const sessions = [session('HN-1', ['CC-01', 'CC-02', 'CC-03', 'CC-99']), session('HN-0', [], { on: '2023-12-31' })]
    expect(computeDisseminationCoverage(people, sessions, year).findings.map(({ code }) => code)).toEqual([
      'outreach.person-repeated',
      'outreach.outside',
      'outreach.attendee-unknown',
    ])
  })

  test('refusals: reversed period, days that are none, before the plan', () => {
    const ask = (from: `${number}-${number}-${number}`, to: `${number}-${number}-${number}`) =>
      computeDisseminationCoverage(roster, [], { from, to }).findings.map(({ code }) => code)
    expect(ask('2024-12-31', '2024-01-15')).toEqual(['outreach.period'])
    expect(ask('2024-02-30', '2024-12-31')).toEqual(['outreach.moment'])
    expect(ask('2023-01-01', '2024-01-14')).toEqual(['outreach.not-in-force'])
    // @ts-expect-error an audience of its own
    computeDisseminationCoverage(roster, [session('HN-1', [], { audience: 'pupils' })], year)
    expectTypeOf(computeDisseminationCoverage).parameter(0).toEqualTypeOf<readonly RosterPerson[]>()
  })

  test('property: one more session never makes coverage smaller; order does not matter', () => {
    const ids = roster.map(({ id }) => id)
    const lists = fc.array(fc.subarray(ids), { maxLength: 5 })
    fc.assert(
      fc.property(lists, fc.subarray(ids), (attended, extra) => {
        const sessions = attended.map((attendees, index) => session(`HN-${index}`, attendees))
        const missing = (list: readonly DisseminationSession[]) => {
          const outcome = computeDisseminationCoverage(roster, list, year)
          return outcome.status === 'decided' ? outcome.value.missing : []
        }
        expect(missing([...sessions].reverse())).toEqual(missing(sessions))
        expect(missing([...sessions, session('x', extra)]).length).toBeLessThanOrEqual(missing(sessions).length)
      }),
    )
  })
})
