import fc from 'fast-check'
import { expect, test } from 'vitest'
import { computeExcellentCap, type GradedGroup } from '../../src/accountability'
import { answerOf, codesOf } from './support'

const group: GradedGroup = { date: '2026-12-10', staff: 60, excellent: 8, good: 40 }

test('Decree 335/2025: 20 % of those graded good, not of all staff', () => {
  expect(answerOf(computeExcellentCap(group))).toBe(8)
  expect(codesOf(computeExcellentCap(group))).toEqual([])
  const over = computeExcellentCap({ ...group, good: 39 })
  expect(answerOf(over)).toBe(7)
  expect(over.findings).toMatchObject([
    { params: { excellent: 8, cap: 7 }, basis: [{ document: '335/2025/NĐ-CP@2025-12-21' }] },
  ])
})

test('Decree 48/2023: the share of Party members', () => {
  const facts = { ...group, date: '2024-12-10' } as const
  expect(computeExcellentCap(facts)).toMatchObject({ missing: ['partyExcellent'] })
  expect(answerOf(computeExcellentCap({ ...facts, partyExcellent: 15 }))).toBe(9)
})

test('what was not seen is not answered', () => {
  expect(computeExcellentCap({ ...group, outstanding: true })).toMatchObject({ missing: ['localShare'] })
  expect(codesOf(computeExcellentCap({ ...group, date: '2023-09-14' }))).toEqual(['accountability.not-in-force'])
  expect(codesOf(computeExcellentCap({ ...group, excellent: 61, good: 1.5 }))).toEqual([
    'accountability.number',
    'accountability.number',
  ])
})

test('the cap grows with those graded good and never passes a fifth of them', () => {
  fc.assert(
    fc.property(fc.nat(10_000), (good) => {
      const cap = answerOf(computeExcellentCap({ ...group, staff: 20_000, excellent: 0, good }))
      expect(cap * 5 <= good && (cap + 1) * 5 > good).toBe(true)
    }),
  )
})
