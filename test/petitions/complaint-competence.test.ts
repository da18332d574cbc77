import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dateOf, dayOf } from '../../src/core/iso'
import { type ComplaintRespondent, findResolvers } from '../../src/petitions/index'
import { auditOn, complaint, on } from './complaint-cases'

const posts: readonly ComplaintRespondent[] = [
  'commune-chair',
  'commune-staff',
  'district-body-head',
  'district-chair',
  'department-body-head',
  'department-director',
  'province-chair',
  'ministry-body-head',
  'minister',
]

describe('complaint.competence: thẩm quyền giải quyết (Điều 7, 17-23)', () => {
  it.each([
    ['commune-chair', '2025-06-30', 'commune-chair', 'district-chair'],
    ['commune-chair', '2025-07-01', 'commune-chair', 'province-chair'],
    ['commune-chair', '2026-07-01', 'commune-chair', 'province-chair'],
    ['commune-staff', '2026-07-01', 'commune-chair', 'province-chair'],
    ['district-chair', '2024-03-04', 'district-chair', 'province-chair'],
    ['department-body-head', '2024-03-04', 'department-body-head', 'department-director'],
    ['department-director', '2024-03-04', 'department-director', 'province-chair'],
    ['province-chair', '2024-03-04', 'province-chair', 'sector-minister'],
    ['ministry-body-head', '2024-03-04', 'ministry-body-head', 'minister'],
    ['minister', '2024-03-04', 'minister', undefined],
  ] as const)('%s on %s: first %s, second %s', (respondent, date, first, second) => {
    const found = findResolvers(respondent, date)
    expect(found.status === 'decided' && found.value).toEqual({ first, ...(second !== undefined && { second }) })
  })

  it('a post that no longer exists, and a date that is none, are named', () => {
    expect(findResolvers('district-chair', '2025-07-01')).toMatchObject({
      status: 'undetermined',
      findings: [{ code: 'complaint.post-abolished', params: { respondent: 'district-chair' } }],
    })
    expect(findResolvers('minister', '2024-02-30')).toMatchObject({
      status: 'undetermined',
      findings: [{ code: 'calendar.date-form', path: ['date'] }],
    })
    const events = [on('2025-07-02', 'received')]
    expect(
      auditOn('2025-07-03', complaint(events, { known: '2025-06-20', respondent: 'district-chair' })).codes,
    ).toEqual(['complaint.post-abolished'])
  })

  it('nobody resolves a second complaint about the own first resolution', () => {
    fc.assert(
      fc.property(fc.constantFrom(...posts), fc.integer({ min: 0, max: 3650 }), (respondent, shift) => {
        const found = findResolvers(respondent, dateOf(dayOf('2018-01-01') + shift))
        if (found.status === 'decided') expect(found.value.second).not.toBe(found.value.first)
      }),
    )
  })
})
