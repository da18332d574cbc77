import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dateOf, dayOf } from '../../src/core/iso'
import { computeAcceptanceDeadline } from '../../src/petitions/index'
import { auditOn, complaint, on } from './complaint-cases'

const read = (received: string, subject: 'administrative' | 'discipline' = 'administrative', policy = {}) => {
  const result = computeAcceptanceDeadline({ subject, received }, { policy })
  if (result.status !== 'decided') throw new Error(received)
  return result.value
}

describe('complaint.acceptance: thời hạn thụ lý (Điều 27, 36.1, 50; Nghị định 124/2020 Điều 16.1)', () => {
  it.each([
    // received, by the law (10 days), by the decree (10 working days), what counts
    ['2024-03-04', '2024-03-14', '2024-03-18', '2024-03-14'],
    ['2024-03-08', '2024-03-18', '2024-03-22', '2024-03-18'],
    ['2024-02-02', '2024-02-12', '2024-02-23', '2024-02-12'],
    ['2026-06-30', '2026-07-10', '2026-07-14', '2026-07-10'],
  ])('old law, received %s: law %s, decree %s, due %s', (received, byLaw, byDecree, due) => {
    expect(read(received)).toMatchObject({ byLaw, byDecree, due })
  })

  it('before Decree 124/2020 the law stands alone', () => {
    expect(read('2020-12-09')).toEqual({ byLaw: '2020-12-19', due: '2020-12-19', provisional: false })
    expect(read('2020-12-10').byDecree).toBe('2020-12-24')
  })

  it.each([
    ['2026-07-01', '2026-07-10'],
    ['2026-07-03', '2026-07-14'],
    ['2026-08-28', '2026-09-11'],
  ])('new law, received %s: 07 working days, due %s by law and decree', (received, due) => {
    expect(read(received)).toMatchObject({ byLaw: due, byDecree: due, due })
  })

  it('discipline: 10 days, then 07 working days; the decree says nothing of it before', () => {
    expect(read('2024-03-04', 'discipline')).toEqual({ byLaw: '2024-03-14', due: '2024-03-14', provisional: false })
    expect(read('2026-07-03', 'discipline').due).toBe('2026-07-14')
  })

  it('the policy can take the law or the decree', () => {
    expect(read('2024-03-04', 'administrative', { 'complaint.acceptance-limit': 'decree' }).due).toBe('2024-03-18')
    expect(read('2024-03-04', 'administrative', { 'complaint.acceptance-limit': 'law' }).due).toBe('2024-03-14')
  })

  it('a day off at the end gives the authority no time, unless the policy says so', () => {
    expect(read('2024-03-06').byLaw).toBe('2024-03-16')
    expect(read('2024-03-06', 'administrative', { 'complaint.authority-day-off': 'next-working-day' }).byLaw).toBe(
      '2024-03-18',
    )
  })

  it('pending on 1 July 2026: the limit of the day of receipt, or the earlier of both by policy', () => {
    expect(read('2026-06-30').due).toBe('2026-07-10')
    expect(read('2026-06-30', 'administrative', { 'complaint.pending-acceptance': 'earlier' }).due).toBe('2026-07-09')
  })

  it('cites article 27 and 36.1, and since 1 July 2026 the amendment', () => {
    const basisOf = (received: string) =>
      computeAcceptanceDeadline({ subject: 'administrative', received }).trace.steps[0]
    expect(basisOf('2024-03-04')?.basis).toEqual([
      { document: '02/2011/QH13@2011-11-11', article: '27' },
      { document: '02/2011/QH13@2011-11-11', article: '36', clause: '1' },
    ])
    expect(basisOf('2026-07-03')?.basis).toContainEqual({
      document: '136/2025/QH15@2025-12-10',
      article: '2',
      clause: '15',
      point: 'b',
    })
  })

  it('names a moment that is none', () => {
    expect(computeAcceptanceDeadline({ subject: 'administrative', received: '2023-02-29' })).toMatchObject({
      status: 'undetermined',
      findings: [{ code: 'calendar.instant-form', path: ['received'] }],
    })
  })

  it('late by the law but in time by the decree is a warning, late by both a violation', () => {
    const received = on('2024-03-04', 'received')
    const known = '2024-01-02'
    const between = auditOn('2024-03-18', complaint([received, on('2024-03-18', 'accepted')], { known }))
    expect(between.findings).toMatchObject([
      {
        code: 'complaint.done-late',
        severity: 'warning',
        params: { due: '2024-03-14', laterReading: '2024-03-18' },
        path: ['events', 1],
      },
    ])
    const after = auditOn('2024-03-19', complaint([received, on('2024-03-19', 'accepted')], { known }))
    expect(after.findings).toMatchObject([{ code: 'complaint.done-late', severity: 'violation' }])
    expect(after.value.alternatives).toContainEqual({
      clock: 'complaint.first-acceptance',
      interpretation: 'complaint.acceptance-limit',
      option: 'decree',
      due: '2024-03-18',
    })
  })

  it('the answer of citizen reception runs beside it (10 working days) and both must be met', () => {
    const received = on('2026-07-03', 'received', { channel: 'reception' })
    const { value } = auditOn('2026-07-03', complaint([received]))
    expect(value.deadlines.map(({ id, due }) => [id, due])).toEqual([
      ['complaint.first-acceptance', '2026-07-14'],
      ['complaint.reception-answer', '2026-07-17'],
    ])
  })

  it('what counts is never later than any reading, and without holidays P-01 holds: +9 to +11 days', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2000 }), (shift) => {
        const { byLaw, byDecree, due } = read(dateOf(dayOf('2021-01-01') + shift))
        expect(dayOf(due)).toBe(Math.min(dayOf(byLaw ?? due), dayOf(byDecree ?? due)))
      }),
    )
    const ends = ['06', '07', '08', '09', '10', '11', '12'].map(
      (day) => dayOf(read(`2026-07-${day}`).due) - dayOf(`2026-07-${day}` as '2026-07-06'),
    )
    expect(ends).toEqual([9, 9, 9, 11, 11, 10, 9])
  })
})
