import { expect, test } from 'vitest'
import { computeVerificationDeadlines, type Verification } from '../../src/accountability'
import { answerOf, codesOf, late } from './support'

const verification: Verification = {
  ground: 'denunciation',
  arose: '2024-06-03',
  decided: '2024-06-18',
  noticed: '2024-06-21',
  reported: '2024-08-02',
  concluded: '2024-08-12',
  published: '2024-08-19',
}

test('Law 36/2018 art. 45, 48, 49, 50: every step to its last day', () => {
  const outcome = computeVerificationDeadlines(verification, late)
  expect(answerOf(outcome).map(({ id, due, status }) => [id.slice(15), due, status])).toEqual([
    ['verification-decision', '2024-06-18', 'met'],
    ['verification-notice', '2024-06-21', 'met'],
    ['verification-report', '2024-08-02', 'met'],
    ['verification-conclusion', '2024-08-12', 'met'],
    ['conclusion-publication', '2024-08-19', 'met'],
  ])
  expect(codesOf(outcome)).toEqual([])
  expect(answerOf(outcome).map(({ basis }) => basis[0].article)).toEqual(['45', '45', '48', '49', '50'])
})

test('complex: 90 and 20 days', () => {
  const complex = { ...verification, reportComplex: true, conclusionComplex: true }
  const dues = answerOf(computeVerificationDeadlines(complex, late)).map(({ due }) => due)
  expect(dues).toEqual(['2024-06-18', '2024-06-21', '2024-09-16', '2024-08-22', '2024-08-19'])
})

test('45.1: 5 working days when a competent body asks, 15 days on the other grounds', () => {
  const first = (ground: Verification['ground']) =>
    answerOf(computeVerificationDeadlines({ ground, arose: '2024-06-03' }, late))[0]?.due
  expect(first('competent-request')).toBe('2024-06-10')
  for (const ground of ['clear-signs', 'unexplained-rise', 'denunciation', 'random-yearly-plan'] as const) {
    expect(first(ground)).toBe('2024-06-18')
  }
})

test('refusals and lateness', () => {
  expect(codesOf(computeVerificationDeadlines({ ...verification, published: '2024-08-20' }, late))).toEqual([
    'accountability.late',
  ])
  expect(codesOf(computeVerificationDeadlines({ ground: 'denunciation', arose: '2019-06-30' }, late))).toEqual([
    'accountability.not-in-force',
  ])
  // @ts-expect-error no such ground
  expect(codesOf(computeVerificationDeadlines({ ground: 'rumour', arose: '2024-06-03' }, late))).toEqual([
    'accountability.word',
  ])
})
