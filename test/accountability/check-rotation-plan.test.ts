import { expect, test } from 'vitest'
import { checkRotationPlan, type RotationPlan } from '../../src/accountability'
import { answerOf, codesOf } from './support'

const plan: RotationPlan = {
  year: 2024,
  issued: '2024-01-15',
  published: '2024-01-22',
  parts: ['purpose', 'cases', 'time', 'rights', 'measures'],
  posts: ['A'],
}

test('Law 36/2018 art. 26: whole, published, with every post of the year', () => {
  const outcome = checkRotationPlan(plan, [
    { post: 'A', latest: '2024-03-01' },
    { post: 'B', latest: '2025-03-01' },
  ])
  expect([answerOf(outcome), codesOf(outcome)]).toEqual([[], []])
})

test('what is missing', () => {
  const { published: _, ...unpublished } = plan
  const outcome = checkRotationPlan({ ...unpublished, parts: ['purpose'] }, [{ post: 'B', latest: '2024-12-31' }])
  expect(answerOf(outcome)).toEqual(['B'])
  expect(outcome.findings).toMatchObject([
    {
      code: 'accountability.rotation-plan-incomplete',
      params: { parts: ['cases', 'time', 'rights', 'measures'] },
      basis: [
        { article: '26', clause: '2' },
        { article: '26', clause: '1' },
        { article: '24', clause: '3' },
      ],
    },
    { code: 'accountability.rotation-plan-unpublished' },
    { code: 'accountability.rotation-not-planned' },
  ])
})

test('refusals', () => {
  expect(codesOf(checkRotationPlan({ ...plan, year: 2024.5 }))).toEqual(['accountability.number'])
  expect(codesOf(checkRotationPlan({ ...plan, year: 2018 }))).toEqual(['accountability.not-in-force'])
  expect(codesOf(checkRotationPlan(plan, [{ post: 'B', latest: 'x' as '2024-01-01' }]))).toEqual(['accountability.day'])
})
