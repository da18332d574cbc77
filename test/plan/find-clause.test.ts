import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findClause, plan } from '../../src/plan'

test('II.3.đ and II.3.d are two points', () => {
  expect(findClause('II.3.đ')?.text).toContain('đường dây nóng')
  expect(findClause('II.3.d')?.text).toContain('sự hài lòng')
})

test.each(['ii.3.Đ', 'II 3 đ', 'II/3/đ', 'II.3đ', ' II.3.đ ', 'II.3.DD', 'II.3.dd', 'II.3.đ'.normalize('NFD')])(
  '%s is II.3.đ',
  (spelling) => {
    expect(findClause(spelling)?.id).toBe('II.3.đ')
  },
)

test.each(['', 'II.3', 'IV.1', 'II.3.g', 'III.1.e', 'II.3.ddd'])('%j is no clause', (spelling) => {
  expect(findClause(spelling)).toBeUndefined()
})

test('a heading is the nearest one above; the parts without one have none', () => {
  expect(findClause('III.1.c')?.heading).toBe(
    'Giám đốc Sở, Thủ trưởng cơ quan, ban, ngành thành phố và Chủ tịch Ủy ban nhân dân quận, huyện',
  )
  expect(findClause('III.4')?.heading).toBe('Giám đốc Sở Tư pháp')
  expect(findClause('preamble')?.heading).toBeUndefined()
})

test('every clause is found by its own id in any letter case', () => {
  fc.assert(
    fc.property(fc.constantFrom(...plan.clauses), fc.boolean(), (clause, upper) => {
      expect(findClause(upper ? clause.id.toUpperCase() : clause.id.toLowerCase())).toBe(clause)
    }),
  )
})

test('in a plan where a spelling fits two clauses it finds neither', () => {
  const [first, second] = plan.clauses.slice(1, 3)
  if (first === undefined || second === undefined) throw new Error('expected clauses')
  const twins = { ...plan, clauses: [first, { ...second, id: 'i.1' }] }
  expect(findClause('I 1', twins)).toBeUndefined()
  expect(findClause('i.1', twins)?.text).toBe(second.text)
})
