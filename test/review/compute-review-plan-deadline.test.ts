import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { computeReviewPlanDeadline } from '../../src/review'

const asOf = '2025-02-03T08:00:00+07:00'

describe('computeReviewPlanDeadline (Decree 63/2010 art. 30.2, 30.3)', () => {
  test('“trước ngày 31 tháng 01”: at the latest on 30 January', () => {
    const outcome = computeReviewPlanDeadline({ year: 2025, sent: '2025-01-30' }, { asOf })
    expect(outcome).toMatchObject({ value: { due: '2025-01-30', status: 'met' }, findings: [] })
    expect(outcome.status === 'decided' && outcome.value.basis).toEqual([
      { document: '63/2010/NĐ-CP@2010-06-08', article: '30', clause: '3' },
      { document: '48/2013/NĐ-CP@2013-05-14', article: '1' },
    ])
  })

  test('the other reading includes the day', () => {
    const policy = { 'calendar.before-date': 'inclusive' } as const
    expect(computeReviewPlanDeadline({ year: 2025, sent: '2025-01-31' }, { asOf, policy })).toMatchObject({
      value: { due: '2025-01-31', status: 'met' },
      findings: [],
    })
  })

  test('late, not sent, incomplete', () => {
    expect(computeReviewPlanDeadline({ year: 2025, sent: '2025-01-31' }, { asOf }).findings).toMatchObject([
      { code: 'review.plan-late', params: { due: '2025-01-30', sent: '2025-01-31' } },
    ])
    expect(computeReviewPlanDeadline({ year: 2025 }, { asOf })).toMatchObject({ value: { status: 'overdue' } })
    const partial = computeReviewPlanDeadline({ year: 2026, content: ['procedures', 'body'] }, { asOf })
    expect(partial.findings).toMatchObject([
      { code: 'review.plan-incomplete', params: { fields: ['time', 'ground', 'product'] }, basis: [{ clause: '2' }] },
    ])
  })

  test('refusals', () => {
    for (const year of [2013, 2025.5, -1]) {
      expect(computeReviewPlanDeadline({ year }, { asOf }).findings).toMatchObject([{ code: 'review.not-in-force' }])
    }
    expect(computeReviewPlanDeadline({ year: 2025, sent: '31/01/2025' }, { asOf }).findings).toMatchObject([
      { code: 'review.moment', path: ['sent'] },
    ])
    // @ts-expect-error the year is a number
    computeReviewPlanDeadline({ year: '2025' }, { asOf })
  })

  test('every year it is 30 January, whatever day that is', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2016, max: 2099 }), (year) => {
        expect(computeReviewPlanDeadline({ year }, { asOf })).toMatchObject({ value: { due: `${year}-01-30` } })
      }),
    )
  })
})
