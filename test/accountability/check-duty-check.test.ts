import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkDutyCheck } from '../../src/accountability'
import { answerOf, codesOf } from './support'

const tet2019 = { units: 22, staff: 424, present: 333, absent: 91, withoutReason: 28 }

test('P-18, Cần Thơ around Tết 2019 (baolongan.vn): 78.54 %, 91 absent adds up', () => {
  const outcome = checkDutyCheck({ ...tet2019, stated: 78.54 })
  expect(answerOf(outcome)).toEqual({
    present: { numerator: 333, denominator: 424, of: 'staff', percent: 78.54 },
    absent: 91,
    withoutReason: { numerator: 28, denominator: 91, of: 'absent', percent: 30.77 },
  })
  expect(codesOf(outcome)).toEqual([])
})

test('contradictions are warnings with the plan’s clause', () => {
  expect(checkDutyCheck({ ...tet2019, absent: 90 }).findings).toMatchObject([
    {
      code: 'figure.sum',
      severity: 'warning',
      params: { given: 90, added: 91 },
      basis: [{ document: '17/KH-UBND@2024-01-15', article: 'III.2', point: 'c' }],
    },
  ])
  expect(codesOf(checkDutyCheck({ ...tet2019, withReason: 60 }))).toEqual(['figure.sum'])
  expect(codesOf(checkDutyCheck({ ...tet2019, stated: 79 }))).toEqual([])
  expect(checkDutyCheck({ ...tet2019, stated: 78.4 }).findings).toMatchObject([
    { severity: 'warning', params: { given: 78.4, expected: 78.5 }, path: ['stated'] },
  ])
  expect(codesOf(checkDutyCheck({ staff: 0, present: 0, stated: 0 }))).toEqual([])
  expect(codesOf(checkDutyCheck({ ...tet2019, stated: 78.4 }))).toEqual(['figure.percentage'])
})

test('refusals', () => {
  expect(codesOf(checkDutyCheck({ staff: 10, present: 11 }))).toEqual(['accountability.number'])
  // @ts-expect-error who was present is needed
  expect(codesOf(checkDutyCheck({ staff: 10 }))).toEqual(['accountability.number'])
  expect(answerOf(checkDutyCheck({ staff: 0, present: 0 })).present.percent).toBeUndefined()
})

test('present and absent are all there is', () => {
  fc.assert(
    fc.property(fc.nat(10_000), fc.nat(10_000), (present, absent) => {
      const outcome = checkDutyCheck({ staff: present + absent, present, absent })
      expect(codesOf(outcome)).toEqual([])
      expect(answerOf(outcome).absent).toBe(absent)
    }),
  )
})
