import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { computeLimitation, type DisciplineViolation } from '../../src/accountability'
import { answerOf, anyDay, codesOf } from './support'

const act: DisciplineViolation = {
  staff: 'civil-servant',
  deserves: 'reprimand',
  starts: '2024-01-15',
  startsAt: 'end-of-act',
}

describe('the period of the day of the act', () => {
  test.each([
    ['2018-03-01', 'reprimand', '2020-03-01', '22/2008/QH12@2008-11-13'],
    ['2018-03-01', 'more', '2020-03-01', '22/2008/QH12@2008-11-13'],
    ['2020-06-30', 'more', '2022-06-30', '22/2008/QH12@2008-11-13'],
    ['2020-07-01', 'reprimand', '2022-07-01', '52/2019/QH14@2019-11-25'],
    ['2020-07-01', 'more', '2025-07-01', '52/2019/QH14@2019-11-25'],
    ['2023-09-19', 'reprimand', '2025-09-19', '52/2019/QH14@2019-11-25'],
    ['2023-09-20', 'reprimand', '2028-09-20', '71/2023/NĐ-CP@2023-09-20'],
    ['2023-09-20', 'more', '2033-09-20', '71/2023/NĐ-CP@2023-09-20'],
    ['2024-01-15', 'more', '2034-01-15', '71/2023/NĐ-CP@2023-09-20'],
    ['2025-07-01', 'reprimand', '2030-07-01', '80/2025/QH15@2025-06-24'],
  ] as const)('%s, %s: until %s (%s)', (starts, deserves, lastDay, document) => {
    const outcome = computeLimitation({ ...act, starts, deserves }, starts)
    expect(answerOf(outcome)).toEqual({ applies: true, lastDay, countedFrom: starts, expired: false })
    expect(outcome.trace.steps[1]?.basis?.[0]?.document).toBe(document)
  })

  test('the last day is in time, the day after is not', () => {
    const on = (date: DisciplineViolation['starts']) =>
      codesOf(computeLimitation({ ...act, starts: '2021-03-01' }, date))
    expect(on('2023-03-01')).toEqual([])
    expect(on('2023-03-02')).toEqual(['accountability.limitation-expired'])
  })
})

describe('a change of law (accountability.limitation-law)', () => {
  const old: DisciplineViolation = { ...act, starts: '2022-03-01' }

  test('the law of the act is the default, the longer one a choice', () => {
    expect(answerOf(computeLimitation(old, '2024-06-03')).lastDay).toBe('2024-03-01')
    const later = { policy: { 'accountability.limitation-law': 'later' } } as const
    expect(answerOf(computeLimitation(old, '2024-06-03', later)).lastDay).toBe('2027-03-01')
  })

  test('what had run out before the change stays out', () => {
    const later = { policy: { 'accountability.limitation-law': 'later' } } as const
    const out = computeLimitation({ ...act, starts: '2021-03-01' }, '2024-06-03', later)
    expect(answerOf(out)).toMatchObject({ lastDay: '2023-03-01', expired: true })
  })
})

describe('restart and no limitation', () => {
  test('a new violation restarts from 20 September 2023 (Decree 71/2023), not before', () => {
    const restarted = computeLimitation({ ...act, newViolations: ['2025-03-03'] }, '2029-06-04')
    expect(answerOf(restarted)).toMatchObject({ countedFrom: '2025-03-03', lastDay: '2030-03-03', expired: false })
    const before = computeLimitation({ ...act, starts: '2021-03-01', newViolations: ['2022-03-01'] }, '2024-01-15')
    expect(answerOf(before)).toMatchObject({ countedFrom: '2021-03-01', lastDay: '2023-03-01' })
  })

  test('a new violation after the period ran out restarts nothing', () => {
    const outcome = computeLimitation({ ...act, newViolations: ['2029-01-16'] }, '2029-06-04')
    expect(answerOf(outcome)).toMatchObject({ countedFrom: '2024-01-15', expired: true })
  })

  test.each(['party-expulsion', 'internal-political-protection', 'national-interest', 'forged-diploma'] as const)(
    '%s has no limitation since 1 July 2020',
    (kind) => {
      expect(answerOf(computeLimitation({ ...act, kind, starts: '2012-01-02' }, '2024-01-15'))).toEqual({
        applies: false,
      })
      expect(answerOf(computeLimitation({ ...act, kind, starts: '2012-01-02' }, '2020-06-30')).expired).toBe(true)
    },
  )
})

test('public employees: what binds them from 1 July 2025 was not read, and that is said', () => {
  const employee = { ...act, staff: 'public-employee' } as const
  expect(codesOf(computeLimitation(employee, '2025-06-30'))).toEqual([])
  expect(codesOf(computeLimitation(employee, '2025-07-01'))).toEqual(['accountability.employee-regime-unknown'])
})

test('refusals: before 2010, days that are none', () => {
  expect(codesOf(computeLimitation({ ...act, starts: '2009-12-31' }, '2024-01-15'))).toEqual([
    'accountability.not-in-force',
  ])
  expect(computeLimitation({ ...act, newViolations: ['x' as '2024-01-01'] }, '2024-01-15')).toMatchObject({
    findings: [{ path: ['newViolations', 0] }],
  })
  // @ts-expect-error such a person does not exist
  computeLimitation({ ...act, staff: 'soldier' }, '2024-01-15')
})

test('more than a reprimand never runs out earlier, and a later reading never shortens', () => {
  fc.assert(
    fc.property(anyDay, anyDay, (starts, on) => {
      const last = (deserves: DisciplineViolation['deserves'], option: 'act' | 'later') =>
        answerOf(
          computeLimitation({ ...act, starts, deserves }, on, { policy: { 'accountability.limitation-law': option } }),
        ).lastDay ?? ''
      expect(last('reprimand', 'act') <= last('more', 'act')).toBe(true)
      expect(last('reprimand', 'act') <= last('reprimand', 'later')).toBe(true)
    }),
  )
})
