import fc from 'fast-check'
import { expect, test } from 'vitest'
import { computeCaseSeverity } from '../../src/accountability'
import { answerOf, codesOf } from './support'

const levels = ['minor', 'serious', 'very-serious', 'specially-serious']

test.each([
  [3, 'minor'],
  [3.5, 'serious'],
  [7, 'serious'],
  [7.25, 'very-serious'],
  [15, 'very-serious'],
  [16, 'specially-serious'],
] as const)('Decree 59/2019 art. 76.2: %d years of prison are %s', (years, level) => {
  expect(answerOf(computeCaseSeverity({ kind: 'prison', years }, '2024-05-06'))).toBe(level)
})

test.each([
  ['not-prosecuted', 'minor'],
  ['fine', 'minor'],
  ['non-custodial', 'minor'],
  ['life', 'specially-serious'],
  ['death', 'specially-serious'],
] as const)('%s: %s', (kind, level) => {
  expect(answerOf(computeCaseSeverity({ kind }, '2024-05-06'))).toBe(level)
})

test('refusals', () => {
  expect(codesOf(computeCaseSeverity({ kind: 'prison', years: 0 }, '2024-05-06'))).toEqual(['accountability.number'])
  expect(codesOf(computeCaseSeverity({ kind: 'fine' }, '2019-08-14'))).toEqual(['accountability.not-in-force'])
  // @ts-expect-error prison has its years
  expect(codesOf(computeCaseSeverity({ kind: 'prison' }, '2024-05-06'))).toEqual(['accountability.number'])
})

test('more years are never a lower level', () => {
  const level = (years: number) =>
    levels.indexOf(answerOf(computeCaseSeverity({ kind: 'prison', years }, '2024-05-06')))
  const years = fc.integer({ min: 1, max: 300 }).map((tenths) => tenths / 10)
  fc.assert(fc.property(years, years, (one, other) => one > other || level(one) <= level(other)))
})
