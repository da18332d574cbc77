import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkLegalDocuments, type LegalDefect, type LegalDocumentFinding } from '../../src/review'

const entries: readonly LegalDocumentFinding[] = [
  { id: '1', document: '05/2021/QĐ-UBND', defect: 'overlap', foundOn: '2024-02-01', closedOn: '2024-03-01' },
  {
    id: '2',
    document: '12/2022/QĐ-UBND',
    provision: 'Điều 4 khoản 2',
    defect: 'specificity',
    foundOn: '2024-02-01',
    mayCauseHarassment: true,
    proposal: 'Sửa đổi',
  },
  { id: '3', document: '61/2018/NĐ-CP', defect: 'overlap', foundOn: '2024-02-20' },
]

describe('checkLegalDocuments (plan 17/KH-UBND II.3.a, III.4)', () => {
  test('open and closed by kind of defect; what may cause harassment is told with its age', () => {
    const review = checkLegalDocuments(entries, '2024-03-02')
    expect(review).toMatchObject({
      value: {
        byDefect: { overlap: { open: 1, closed: 1 }, specificity: { open: 1, closed: 0 }, legality: { open: 0 } },
        openHarassing: [{ id: '2', days: 30 }],
      },
    })
    expect(review.findings).toMatchObject([
      {
        code: 'review.defect-open',
        severity: 'warning',
        path: [1],
        basis: [
          { document: '17/KH-UBND@2024-01-15', article: 'III.4' },
          { document: '17/KH-UBND@2024-01-15', article: 'II.3', point: 'a' },
        ],
      },
      { code: 'review.defect-no-proposal', severity: 'notice', path: [2, 'proposal'] },
    ])
  })

  test('what is closed after the day of the question is open on that day', () => {
    const review = checkLegalDocuments(entries, '2024-02-29')
    expect(review).toMatchObject({ value: { byDefect: { overlap: { open: 2, closed: 0 } } } })
  })

  test('refusals, all at once', () => {
    const bad = [
      { id: '1', document: 'A', defect: 'vague' as LegalDefect, foundOn: '2024-02-30' as const },
      {
        id: '1',
        document: 'B',
        defect: 'overlap' as const,
        foundOn: '2024-02-02' as const,
        closedOn: '2024-02-01' as const,
      },
    ]
    expect(checkLegalDocuments(bad, '2024-01-14').findings.map(({ code, path }) => [code, path])).toEqual([
      ['review.not-in-force', ['date']],
      ['review.moment', [0, 'foundOn']],
      ['review.defect-unknown', [0, 'defect']],
      ['review.defect-closed-before-found', [1]],
      ['review.entry-repeated', [1, 'id']],
    ])
  })

  test('open and closed add up to what was found by that day, in any order', () => {
    const day = fc.integer({ min: 1, max: 28 }).map((number) => `2024-02-${String(number).padStart(2, '0')}` as const)
    const kind = fc.constantFrom('overlap' as const, 'legality' as const, 'feasibility' as const)
    const pairs = fc.array(fc.record({ foundOn: day, defect: kind }), { maxLength: 12 })
    fc.assert(
      fc.property(pairs, day, (found, date) => {
        const register = found.map((entry, index) => ({ id: String(index), document: 'A', ...entry }))
        const review = checkLegalDocuments(register as readonly LegalDocumentFinding[], date as '2024-02-01')
        const turned = checkLegalDocuments(
          [...register].reverse() as readonly LegalDocumentFinding[],
          date as '2024-02-01',
        )
        const counts = review.status === 'decided' ? Object.values(review.value.byDefect) : []
        const total = counts.reduce((sum, { open, closed }) => sum + open + closed, 0)
        expect(total).toBe(register.filter(({ foundOn }) => foundOn <= date).length)
        expect(turned.status === 'decided' && turned.value.byDefect).toEqual(
          review.status === 'decided' && review.value.byDefect,
        )
      }),
    )
  })
})
