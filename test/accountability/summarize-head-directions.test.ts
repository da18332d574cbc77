import { expect, test } from 'vitest'
import { summarizeHeadDirections } from '../../src/accountability'
import { answerOf, codesOf } from './support'

const year = { from: '2024-01-01', to: '2024-12-31' } as const
const documents = [
  { head: 'H1', number: '30/CV-SNV', date: '2024-09-02' },
  { head: 'H1', number: '12/CV-SNV', date: '2024-03-04' },
  { head: 'H1', number: '01/CV-SNV', date: '2025-01-02' },
] as const

test('plan II.2.a: counts and the last day, never a verdict', () => {
  const outcome = summarizeHeadDirections(['H1', 'H2'], documents, year)
  expect(answerOf(outcome)).toEqual([
    { head: 'H1', documents: 2, last: '2024-09-02' },
    { head: 'H2', documents: 0 },
  ])
  expect(codesOf(outcome)).toEqual([])
})

test('the order of the documents does not matter', () => {
  expect(answerOf(summarizeHeadDirections(['H1'], [...documents].reverse(), year))).toEqual(
    answerOf(summarizeHeadDirections(['H1'], documents, year)),
  )
})

test('refusals', () => {
  expect(codesOf(summarizeHeadDirections([], [], { from: '2024-12-31', to: '2024-01-01' }))).toEqual([
    'accountability.order',
  ])
  expect(codesOf(summarizeHeadDirections([], [{ head: 'H', number: '1', date: 'x' as '2024-01-01' }], year))).toEqual([
    'accountability.day',
  ])
})
