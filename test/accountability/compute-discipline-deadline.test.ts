import fc from 'fast-check'
import { expect, test } from 'vitest'
import { computeDisciplineDeadline, type DisciplineCase } from '../../src/accountability'
import { answerOf, anyDay, codesOf, late } from './support'

const due = (facts: DisciplineCase) => answerOf(computeDisciplineDeadline(facts, late)).due

test.each([
  ['2020-06-30', false, '2020-08-30', '22/2008/QH12@2008-11-13'],
  ['2020-06-30', true, '2020-10-30', '22/2008/QH12@2008-11-13'],
  ['2020-07-01', false, '2020-09-29', '52/2019/QH14@2019-11-25'],
  ['2024-01-15', false, '2024-04-14', '52/2019/QH14@2019-11-25'],
  ['2024-01-15', true, '2024-06-13', '52/2019/QH14@2019-11-25'],
  ['2025-07-01', false, '2025-09-29', '80/2025/QH15@2025-06-24'],
] as const)('detected %s, complex %s: by %s (%s)', (detected, complex, day, document) => {
  const deadline = answerOf(computeDisciplineDeadline({ detected, complex }, late))
  expect(deadline).toMatchObject({ due: day, status: 'overdue' })
  expect(deadline.basis[0].document).toBe(document)
})

test('time of criminal procedure does not count', () => {
  const criminalProcedure = [{ from: '2024-02-01', to: '2024-03-02' }] as const
  expect(due({ detected: '2024-01-15', criminalProcedure })).toBe('2024-05-14')
})

test('a last day off stays for the authority, or moves by choice', () => {
  const moved = computeDisciplineDeadline(
    { detected: '2024-01-15' },
    { ...late, policy: { 'accountability.authority-day-off': 'next-working-day' } },
  )
  expect(answerOf(moved).due).toBe('2024-04-15')
})

test('met, late, refused', () => {
  expect(codesOf(computeDisciplineDeadline({ detected: '2024-01-15', decided: '2024-04-14' }, late))).toEqual([])
  expect(codesOf(computeDisciplineDeadline({ detected: '2024-01-15', decided: '2024-04-15' }, late))).toEqual([
    'accountability.late',
  ])
  expect(codesOf(computeDisciplineDeadline({ detected: '2009-12-31' }, late))).toEqual(['accountability.not-in-force'])
  const reversed = { detected: '2024-01-15', criminalProcedure: [{ from: '2024-03-02', to: '2024-02-01' }] } as const
  expect(codesOf(computeDisciplineDeadline(reversed, late))).toEqual(['period.pause-reversed'])
})

test('a complex case never has less time', () => {
  fc.assert(fc.property(anyDay, (detected) => due({ detected }) <= due({ detected, complex: true })))
})
