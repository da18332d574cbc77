import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkNumberOrder, type NumberedDocument } from '../../src/reporting'

const issuer = 'Ủy ban nhân dân thành phố Cần Thơ'
const plan: NumberedDocument = { number: '17/KH-UBND', date: '2024-01-15', issuer }

describe('checkNumberOrder (Decree 30/2020 art. 15)', () => {
  test('a later number with an earlier date', () => {
    const outcome = checkNumberOrder([plan, { number: '18/KH-UBND', date: '2024-01-12', issuer }])
    expect(outcome.findings).toEqual([
      {
        code: 'reporting.number-order',
        severity: 'violation',
        params: { earlier: '17/KH-UBND', earlierDate: '2024-01-15', later: '18/KH-UBND', laterDate: '2024-01-12' },
        basis: [{ document: '30/2020/NĐ-CP@2020-03-05', article: '15' }],
        path: [1],
      },
    ])
  })

  test('the order of the list does not matter; the same day is in order', () => {
    const next = { number: '18/KH-UBND', date: '2024-01-15', issuer } as const
    expect(checkNumberOrder([next, plan]).findings).toEqual([])
  })

  test('the same number twice', () => {
    expect(checkNumberOrder([plan, { ...plan, date: '2024-02-01' }]).findings).toMatchObject([
      { code: 'reporting.number-repeated', params: { dates: ['2024-01-15', '2024-02-01'] }, path: [1] },
    ])
  })

  test('another issuer, year or type is another series', () => {
    const outcome = checkNumberOrder([
      plan,
      { ...plan, number: '18/KH-UBND', date: '2023-05-01' },
      { ...plan, number: '18/KH-UBND', date: '2024-01-02', issuer: 'Ủy ban nhân dân quận Ninh Kiều' },
      { ...plan, number: '20/QĐ-UBND', date: '2024-01-02' },
    ])
    expect(outcome.findings).toEqual([])
    expect(outcome.status === 'decided' && outcome.value.series).toHaveLength(4)
  })

  test('a common series compares all types, and the trace says that it was chosen', () => {
    const outcome = checkNumberOrder([plan, { ...plan, number: '20/QĐ-UBND', date: '2024-01-02' }], {
      policy: { 'reporting.number-series': 'common' },
    })
    expect(outcome.findings).toMatchObject([{ code: 'reporting.number-order' }])
    expect(outcome.trace.steps[0]).toEqual({
      step: 'interpretation.used',
      params: { id: 'reporting.number-series', option: 'common' },
    })
  })

  test('what cannot be read is said with its row', () => {
    const outcome = checkNumberOrder([
      { ...plan, number: '7/KH-UBND' },
      { ...plan, date: '2024-02-30' },
    ])
    expect(outcome.findings).toMatchObject([
      { code: 'reporting.number-leading-zero', path: [0, 'number'] },
      { code: 'reporting.citation-date', path: [1, 'date'] },
    ])
  })

  test('numbers given in the order of their dates are never out of order', () => {
    const days = fc.array(fc.integer({ min: 1, max: 28 }), { maxLength: 30 })
    fc.assert(
      fc.property(days, (list) => {
        const rows = [...list]
          .sort((one, other) => one - other)
          .map((day, index): NumberedDocument => {
            const number = `${String(index + 1).padStart(2, '0')}/KH-UBND`
            return { number, date: `2024-03-${String(day).padStart(2, '0')}` as NumberedDocument['date'], issuer }
          })
        expect(checkNumberOrder(Object.freeze(rows.reverse())).findings).toEqual([])
      }),
    )
  })
})
