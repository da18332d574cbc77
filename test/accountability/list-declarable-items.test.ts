import { expect, test } from 'vitest'
import { type AssetItem, listDeclarableItems } from '../../src/accountability'
import { answerOf, codesOf } from './support'

const items: readonly AssetItem[] = [
  { name: 'Đất', kind: 'real-estate' },
  { name: 'Vàng', kind: 'valuable', value: 50_000_000 },
  { name: 'Xe máy', kind: 'valuable', value: 49_999_999 },
  { name: 'Ô tô', kind: 'valuable', value: 150_000_000 },
  { name: 'Tài khoản', kind: 'abroad', value: 1 },
  { name: 'Thu nhập', kind: 'income' },
]

test.each([
  ['2026-06-30', ['Đất', 'Vàng', 'Ô tô', 'Tài khoản', 'Thu nhập']],
  ['2026-07-01', ['Đất', 'Ô tô', 'Tài khoản', 'Thu nhập']],
] as const)('Law 36/2018 art. 35.1 on %s: %j', (date, names) => {
  expect(answerOf(listDeclarableItems(items, date)).map(({ name }) => name)).toEqual(names)
})

test('refusals', () => {
  expect(listDeclarableItems([{ name: 'Vàng', kind: 'valuable' }], '2024-05-06')).toMatchObject({
    missing: ['items.0.value'],
  })
  expect(codesOf(listDeclarableItems([{ name: 'Vàng', kind: 'valuable', value: -1 }], '2024-05-06'))).toEqual([
    'accountability.number',
  ])
  expect(codesOf(listDeclarableItems([], '2019-06-30'))).toEqual(['accountability.not-in-force'])
})
