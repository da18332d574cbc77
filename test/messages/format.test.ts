import { describe, expect, it } from 'vitest'
import { dateEn, dateVi, listOf } from '../../src/messages/format'

describe('dates as each language writes them, always in Viet Nam', () => {
  it.each([
    ['2024-03-04', '04/03/2024', '4 March 2024'],
    ['2024-12-31', '31/12/2024', '31 December 2024'],
    ['0999-01-01', '01/01/0999', '1 January 0999'],
    ['2024-03-04T08:30:00+07:00', '08:30 ngày 04/03/2024', '08:30 on 4 March 2024'],
    ['2024-03-04T08:30:59.999+07:00', '08:30 ngày 04/03/2024', '08:30 on 4 March 2024'],
    ['2024-03-04T01:30:00Z', '08:30 ngày 04/03/2024', '08:30 on 4 March 2024'],
    ['2024-03-03T20:30:00-05:00', '08:30 ngày 04/03/2024', '08:30 on 4 March 2024'],
    ['2023-12-31T17:00:00Z', '00:00 ngày 01/01/2024', '00:00 on 1 January 2024'],
    ['2024-03-04T14:30:00+14:00', '07:30 ngày 04/03/2024', '07:30 on 4 March 2024'],
  ] as const)('%s', (moment, vi, en) => {
    expect(dateVi(moment)).toBe(vi)
    expect(dateEn(moment)).toBe(en)
  })

  it.each(['', 'junk', 'not-a-date', '2024-02-30', '2024-03-04T08:30', '04/03/2024'])(
    'a text that is neither day nor moment stays: %j',
    (text) => {
      expect(dateVi(text)).toBe(text)
      expect(dateEn(text)).toBe(text)
    },
  )
})

it('lists read as sentences', () => {
  expect(listOf([], 'and')).toBe('')
  expect(listOf(['a'], 'and')).toBe('a')
  expect(listOf(['a', 'b'], 'và')).toBe('a và b')
  expect(listOf(['a', 'b', 'c'], 'or')).toBe('a, b or c')
})
