import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Declarer, listDeclarationDuties } from '../../src/accountability'
import type { Context } from '../../src/calendar/context'
import { answerOf, anyDay, codesOf, late } from './support'

const person: Declarer = { person: 'X', group: 'cadre-or-civil-servant', entered: '2020-03-02' }
const owed = (declarer: Declarer, year: number, context: Context = {}) =>
  answerOf(listDeclarationDuties(declarer, year, { ...late, ...context })).map(({ kind, deadline }) => [
    kind,
    deadline.due,
  ])

describe('Law 36/2018 art. 36', () => {
  test('36.1.a: in post on 1 July 2019, before 31 December 2019', () => {
    const old: Declarer = { ...person, entered: '2015-01-05' }
    expect(owed(old, 2019)).toEqual([['first-declaration', '2019-12-30']])
    expect(owed(old, 2020)).toEqual([])
  })

  test.each([
    ['2024-03-04', '2024-03-14'],
    ['2024-04-19', '2024-05-02'],
  ] as const)('36.1.b: entered %s, 10 days, a day off at the end moves: %s', (entered, day) => {
    expect(owed({ ...person, entered }, 2024)).toEqual([['first-declaration', day]])
  })

  test('36.3: yearly, before 31 December; “before” read inclusively by choice', () => {
    expect(owed({ ...person, yearly: true }, 2024)).toEqual([['yearly-declaration', '2024-12-30']])
    const policy = { 'calendar.before-date': 'inclusive' } as const
    expect(owed({ ...person, yearly: true }, 2024, { policy })).toEqual([['yearly-declaration', '2024-12-31']])
  })

  test.each([
    [299_999_999, 2024, 0],
    [300_000_000, 2024, 1],
    [300_000_000, 2025, 1],
    [999_999_999, 2026, 0],
    [1_000_000_000, 2026, 1],
    [300_000_000, 2027, 0],
  ])('36.2: a change of %d in %d', (amount, year, duties) => {
    expect(owed({ ...person, change: { amount } }, year)).toHaveLength(duties)
  })

  test('36.2: the yearly declaration stands in its place', () => {
    expect(owed({ ...person, yearly: true, change: { amount: 500_000_000 } }, 2024)).toHaveLength(1)
  })

  test('a change of May 2026 by the threshold of its day, by choice', () => {
    const change = { amount: 400_000_000, date: '2026-05-04' } as const
    expect(owed({ ...person, change }, 2026)).toEqual([])
    const policy = { 'accountability.threshold-2026': 'change-day' } as const
    expect(owed({ ...person, change }, 2026, { policy })).toHaveLength(1)
  })

  test('36.4: 10 days before the planned day', () => {
    expect(owed({ ...person, planned: ['2024-06-28'] }, 2024)).toEqual([['personnel-declaration', '2024-06-18']])
  })
})

describe('what was filed', () => {
  const yearly: Declarer = { ...person, yearly: true }
  const declared = (date: Declarer['entered'], year?: number): Declarer => ({
    ...yearly,
    declared: [{ kind: 'yearly-declaration', date, ...(year !== undefined && { year }) }],
  })

  test.each([
    ['2024-12-30', undefined, []],
    ['2024-12-31', undefined, ['accountability.late']],
    ['2025-01-06', 2024, ['accountability.late']],
    ['2025-12-15', undefined, ['accountability.overdue']],
  ] as const)('filed %s for %s: %j', (date, year, codes) => {
    expect(codesOf(listDeclarationDuties(declared(date, year), 2024, late))).toEqual(codes)
  })

  test('for personnel work the last one before the planned day counts', () => {
    const filed: Declarer = {
      ...person,
      planned: ['2024-06-28'],
      declared: [
        { kind: 'personnel-declaration', date: '2024-06-14' },
        { kind: 'personnel-declaration', date: '2024-07-05' },
      ],
    }
    expect(codesOf(listDeclarationDuties(filed, 2024, late))).toEqual([])
  })
})

test('who declares (art. 34): others are told, candidates follow election law', () => {
  const { group: _, ...nobody } = person
  expect(codesOf(listDeclarationDuties(nobody, 2024, late))).toEqual(['accountability.not-declarer'])
  expect(owed({ ...person, group: 'candidate', yearly: true }, 2024)).toEqual([])
})

test('from 1 July 2026 the answer says that the amended law was not read', () => {
  expect(codesOf(listDeclarationDuties(person, 2025, late))).toEqual([])
  expect(codesOf(listDeclarationDuties(person, 2026, late))).toEqual(['accountability.amended-not-read'])
})

test('refusals', () => {
  expect(codesOf(listDeclarationDuties(person, 2018, late))).toEqual(['accountability.not-in-force'])
  expect(codesOf(listDeclarationDuties({ ...person, change: { amount: -1 } }, 2024.5, late))).toEqual([
    'accountability.number',
    'accountability.number',
  ])
  // @ts-expect-error no such group
  listDeclarationDuties({ ...person, group: 'driver' }, 2024, late)
})

test('entering on any day: the first declaration is due at least 10 days later', () => {
  fc.assert(
    fc.property(anyDay, (entered) => {
      const [first] = owed({ ...person, entered }, Number(entered.slice(0, 4)))
      expect(first?.[0]).toBe('first-declaration')
      expect(Date.parse(first?.[1] ?? '') - Date.parse(entered)).toBeGreaterThanOrEqual(10 * 86_400_000)
    }),
  )
})
