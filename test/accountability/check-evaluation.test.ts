import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkEvaluation, type Evaluation } from '../../src/accountability'
import { answerOf, anyDay, codesOf } from './support'

const evaluation: Evaluation = {
  date: '2024-12-10',
  grade: 'good',
  head: true,
  leader: true,
  criteria: ['plan-results', 'anti-corruption', 'duties'],
}

describe('the plan (II.2.d, III.1.a)', () => {
  test('both criteria: nothing found, and no grade is given', () => {
    const outcome = checkEvaluation(evaluation)
    expect(answerOf(outcome)).toEqual({ highest: 'excellent', limits: [] })
    expect(codesOf(outcome)).toEqual([])
  })

  test('a criterion that is missing; the plan alone', () => {
    expect(checkEvaluation({ ...evaluation, criteria: ['duties'] }).findings).toMatchObject([
      { code: 'accountability.criterion-missing', params: { criterion: 'plan-results' } },
      {
        code: 'accountability.criterion-missing',
        params: { criterion: 'anti-corruption' },
        basis: [
          { document: '17/KH-UBND@2024-01-15', article: 'II.2', point: 'd' },
          { document: '17/KH-UBND@2024-01-15', article: 'III.1', point: 'a' },
        ],
      },
    ])
    expect(codesOf(checkEvaluation({ ...evaluation, criteria: ['plan-results'] }))).toEqual([
      'accountability.criterion-missing',
      'accountability.plan-alone',
    ])
  })

  test('before the plan, and for those who are no heads, it asks for nothing', () => {
    expect(codesOf(checkEvaluation({ ...evaluation, criteria: [], date: '2023-12-11' }))).toEqual([])
    expect(codesOf(checkEvaluation({ ...evaluation, criteria: [], head: false }))).toEqual([])
  })
})

describe('what keeps a grade down', () => {
  test('corruption in the unit only when it was dealt with by law', () => {
    const facts = { ...evaluation, unitCorruption: true }
    expect(codesOf(checkEvaluation(facts))).toEqual([])
    const outcome = checkEvaluation({ ...facts, handledByLaw: true })
    expect(answerOf(outcome).highest).toBe('not-completed')
    expect(outcome.findings).toMatchObject([
      { code: 'accountability.grade-above', basis: [{ document: '90/2020/NĐ-CP@2020-08-13' }] },
    ])
  })

  test('Decree 335/2025: the band of the points', () => {
    const scored = { ...evaluation, date: '2026-12-10', score: 69.5 } as const
    expect(answerOf(checkEvaluation(scored)).highest).toBe('completed')
    expect(codesOf(checkEvaluation({ ...scored, grade: 'completed' }))).toEqual([])
  })
})

test('before 15 December under Decree 90/2020, no day known under Decree 335/2025', () => {
  expect(codesOf(checkEvaluation({ ...evaluation, date: '2024-12-14' }))).toEqual([])
  expect(checkEvaluation({ ...evaluation, date: '2024-12-15' }).findings).toMatchObject([
    { code: 'accountability.late', severity: 'warning', params: { due: '2024-12-14' } },
  ])
  expect(codesOf(checkEvaluation({ ...evaluation, date: '2026-12-28' }))).toEqual([])
})

test('refusals', () => {
  expect(codesOf(checkEvaluation({ ...evaluation, date: '2020-08-19' }))).toEqual(['accountability.not-in-force'])
  expect(codesOf(checkEvaluation({ ...evaluation, score: 101, poorCriteria: Number.NaN }))).toEqual([
    'accountability.number',
    'accountability.number',
  ])
  // @ts-expect-error no such grade
  expect(codesOf(checkEvaluation({ ...evaluation, grade: 'A' }))).toEqual(['accountability.word'])
})

test('whatever the facts, the highest grade itself is never above', () => {
  fc.assert(
    fc.property(
      anyDay,
      fc.boolean(),
      fc.integer({ min: 0, max: 100 }),
      fc.boolean(),
      (day, leader, score, disciplined) => {
        const date = day < '2020-08-20' ? '2020-08-20' : day
        const facts = { ...evaluation, date, leader, score, disciplined }
        const { highest } = answerOf(checkEvaluation(facts))
        expect(codesOf(checkEvaluation({ ...facts, grade: highest }))).not.toContain('accountability.grade-above')
      },
    ),
  )
})
