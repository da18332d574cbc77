import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addWorkingDays } from '../../src/calendar/index'
import { dateOf, dayOf } from '../../src/core/iso'
import { computeFilingDeadline } from '../../src/petitions/index'
import { auditOn, complaint, on } from './complaint-cases'

const due = (facts: Parameters<typeof computeFilingDeadline>[0], context = {}) => {
  const result = computeFilingDeadline(facts, context)
  return result.status === 'decided' ? result.value.due : result
}

describe('complaint.filing: thời hiệu khiếu nại (Luật Khiếu nại, Điều 9, 48)', () => {
  it.each([
    ['administrative', '2024-01-02', '2024-04-01', '90 days'],
    ['administrative', '2023-10-15', '2024-01-15', '90 days end Saturday 13/01/2024, moved to Monday'],
    ['discipline', '2024-03-04', '2024-03-19', '15 days'],
    ['discipline', '2024-01-26', '2024-02-15', '15 days end in Tết, moved to 15/02/2024'],
  ] as const)('%s known %s: last day %s (%s)', (subject, known, last, _why) => {
    expect(due({ subject, known })).toBe(last)
  })

  it('a day off at the end does not move with policy same-day', () => {
    const policy = { 'complaint.citizen-day-off': 'same-day' } as const
    expect(due({ subject: 'administrative', known: '2023-10-15' }, { policy })).toBe('2024-01-13')
  })

  it('an obstacle with evidence is left out, one without is told', () => {
    const known = '2024-01-02'
    const ill = { kind: 'illness', from: '2024-02-01', to: '2024-02-21' } as const
    expect(due({ subject: 'administrative', known, obstacles: [{ ...ill, evidence: 'Giấy ra viện' }] })).toBe(
      '2024-04-22',
    )
    const unproven = computeFilingDeadline({ subject: 'administrative', known, obstacles: [ill] })
    expect(unproven.status === 'decided' && unproven.value.due).toBe('2024-04-01')
    expect(unproven.findings).toMatchObject([
      { code: 'complaint.obstacle-unproven', path: ['obstacles', 0, 'evidence'], severity: 'warning' },
    ])
  })

  it('cites article 9, or article 48 for discipline', () => {
    const basisOf = (subject: 'administrative' | 'discipline') =>
      computeFilingDeadline({ subject, known: '2024-03-04' }).trace.steps.find(({ step }) => step === 'period.limit')
        ?.basis
    expect(basisOf('administrative')).toEqual([{ document: '02/2011/QH13@2011-11-11', article: '9' }])
    expect(basisOf('discipline')).toEqual([{ document: '02/2011/QH13@2011-11-11', article: '48' }])
  })

  it('is undetermined without the day, with a day that is none, and while an obstacle lasts', () => {
    expect(computeFilingDeadline({ subject: 'administrative' })).toMatchObject({
      status: 'undetermined',
      missing: ['known'],
    })
    expect(computeFilingDeadline({ subject: 'administrative', known: '2023-02-29' })).toMatchObject({
      status: 'undetermined',
      findings: [{ code: 'calendar.instant-form', path: ['known'] }],
    })
    const obstacles = [{ kind: 'other', from: '2024-02-01', evidence: 'Xác nhận' }] as const
    expect(computeFilingDeadline({ subject: 'administrative', known: '2024-01-02', obstacles })).toMatchObject({
      status: 'undetermined',
      findings: [{ code: 'period.pause-open' }],
    })
  })

  it('a late complaint is told at receipt, its acceptance is a violation, its refusal is not', () => {
    const known = '2024-01-02'
    const late = complaint([on('2024-04-10', 'received')], { known })
    expect(auditOn('2024-04-11', late).findings).toMatchObject([
      { code: 'complaint.out-of-time', severity: 'warning', params: { lastDay: '2024-04-01' }, path: ['events', 0] },
    ])
    const accepted = complaint([on('2024-04-10', 'received'), on('2024-04-12', 'accepted')], { known })
    expect(auditOn('2024-04-12', accepted).codes).toContain('complaint.accepted-out-of-time')
    const refused = on('2024-04-12', 'refused', { ground: 'out-of-time', reason: 'Hết thời hiệu' })
    expect(auditOn('2024-04-12', complaint([on('2024-04-10', 'received'), refused], { known })).codes).toEqual([
      'complaint.out-of-time',
    ])
    const wrong = complaint([on('2024-03-20', 'received'), { ...refused, at: '2024-03-25T08:00:00+07:00' }], { known })
    expect(auditOn('2024-03-25', wrong).codes).toEqual(['complaint.refused-in-time'])
  })

  it('the postmark counts, not the day of receipt', () => {
    const posted = complaint([on('2024-04-03', 'received', { channel: 'post', filed: '2024-04-01' })], {
      known: '2024-01-02',
    })
    expect(auditOn('2024-04-03', posted).codes).toEqual([])
  })

  it('never ends before 90 days, always on a working day, and an obstacle never shortens it', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 2500 }),
        fc.integer({ min: 0, max: 80 }),
        fc.integer({ min: 0, max: 200 }),
        (shift, start, length) => {
          const known = dateOf(dayOf('2019-01-01') + shift)
          const plain = due({ subject: 'administrative', known }) as `${number}-${number}-${number}`
          const from = dateOf(dayOf(known) + start)
          const to = dateOf(dayOf(from) + length)
          const obstacles = [{ kind: 'other', from, to, evidence: 'có' }] as const
          const longer = due({ subject: 'administrative', known, obstacles }) as `${number}-${number}-${number}`
          expect(dayOf(plain)).toBeGreaterThanOrEqual(dayOf(known) + 90)
          expect(addWorkingDays(dateOf(dayOf(plain) - 1), 1)).toBe(plain)
          expect(dayOf(longer)).toBeGreaterThanOrEqual(dayOf(plain))
        },
      ),
      { numRuns: 200 },
    )
  })
})
