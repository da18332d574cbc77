import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dateOf, dayOf } from '../../src/core/iso'
import { computeLegalEffect, computeSecondWindow } from '../../src/petitions/index'
import { auditOn, complaint, on } from './complaint-cases'

const known = '2024-01-02' as const
const window = (facts: Parameters<typeof computeSecondWindow>[0], policy = {}) => {
  const result = computeSecondWindow(facts, { policy })
  return result.status === 'decided' ? result.value.due : result.status
}
const verified = (date: string) => on(date, 'verified', { positionsDiffer: false })

describe('complaint.second-window: khiếu nại lần hai (Điều 33.1, 48)', () => {
  const receipt = { since: 'receipt', from: '2024-03-04' } as const

  it.each([
    [{ subject: 'administrative', remote: false, ...receipt }, '2024-04-03'],
    [{ subject: 'administrative', remote: true, ...receipt }, '2024-04-19'],
    [{ subject: 'administrative', remote: false, since: 'expiry', from: '2024-03-04' }, '2024-04-03'],
    [{ subject: 'discipline', remote: true, ...receipt }, '2024-03-14'],
    [{ subject: 'discipline', remote: false, dismissal: true, ...receipt }, '2024-04-03'],
    [{ subject: 'discipline', remote: false, since: 'expiry', from: '2024-03-04' }, 'undetermined'],
  ] as const)('%o: %s', (facts, last) => {
    expect(window(facts)).toBe(last)
  })

  it('remote: 45 days by default (the longest the law allows), 30 by policy', () => {
    expect(
      window({ subject: 'administrative', remote: true, ...receipt }, { 'complaint.remote-window': 'ordinary' }),
    ).toBe('2024-04-03')
  })

  it('cites article 33.1 (with Law 136/2025 since 1 July 2026) and article 48', () => {
    const basisOf = (subject: 'administrative' | 'discipline', from: '2024-03-04' | '2026-07-06') =>
      computeSecondWindow({ subject, remote: false, since: 'receipt', from }).trace.steps.find(
        ({ step }) => step === 'period.limit',
      )?.basis
    expect(basisOf('administrative', '2024-03-04')).toEqual([
      { document: '02/2011/QH13@2011-11-11', article: '33', clause: '1' },
    ])
    expect(basisOf('administrative', '2026-07-06')).toContainEqual({
      document: '136/2025/QH15@2025-12-10',
      article: '2',
      clause: '12',
    })
    expect(basisOf('discipline', '2024-03-04')).toEqual([{ document: '02/2011/QH13@2011-11-11', article: '48' }])
  })

  it('names a moment that is none', () => {
    const facts = { subject: 'administrative', remote: false, since: 'receipt', from: '04/03/2024' } as const
    expect(computeSecondWindow(facts)).toMatchObject({
      status: 'undetermined',
      findings: [{ code: 'calendar.instant-form', path: ['from'] }],
    })
  })

  const first = [on('2024-02-26', 'received'), on('2024-03-04', 'accepted')]
  const decided = [...first, verified('2024-03-20'), on('2024-03-28', 'decided'), on('2024-03-29', 'sent')]

  it('counts from receipt, effect from issue, and both are told (P-04)', () => {
    const events = [...decided, on('2024-04-02', 'decision-received')]
    const { value, codes } = auditOn('2024-04-29', complaint(events, { known }))
    expect(codes).toEqual([])
    expect(value.secondComplaint).toMatchObject({ since: 'first-decision', from: '2024-04-02', lastDay: '2024-05-02' })
    expect(value.effect).toEqual({
      level: 1,
      issued: '2024-03-28',
      from: '2024-04-28',
      windowUntil: '2024-05-02',
      inForce: true,
      settled: false,
    })
    expect(auditOn('2024-05-03', complaint(events, { known })).value.effect?.settled).toBe(true)
    expect(auditOn('2024-04-27', complaint(events, { known })).value.effect?.inForce).toBe(false)
  })

  it('after the time to resolve has expired the second level is open without a decision', () => {
    const early = auditOn('2024-04-03', complaint([...first, on('2024-04-03', 'appealed')], { known }))
    expect(early.findings).toMatchObject([{ code: 'complaint.appealed-early', params: { due: '2024-04-03' } }])
    expect(early.value.state).toBe('accepted')
    const due = auditOn('2024-04-04', complaint([...first, on('2024-04-04', 'appealed')], { known }))
    expect(due.codes).toEqual(['complaint.overdue'])
    expect(due.value).toMatchObject({ state: 'received-second', level: 2 })
    const late = auditOn('2024-05-06', complaint([...first, on('2024-05-04', 'appealed')], { known }))
    expect(late.findings).toMatchObject([
      { code: 'complaint.out-of-time', params: { level: 2, lastDay: '2024-05-03' } },
      { code: 'complaint.overdue' },
    ])
  })

  it('out of time it may not be accepted; in time it may not be refused for that', () => {
    const received = [...decided, on('2024-04-02', 'decision-received')]
    const late = [...received, on('2024-05-03', 'appealed')]
    expect(auditOn('2024-05-10', complaint([...late, on('2024-05-09', 'accepted')], { known })).codes).toEqual([
      'complaint.out-of-time',
      'complaint.accepted-out-of-time',
    ])
    const refusal = on('2024-05-09', 'refused', { ground: 'out-of-time', reason: 'Hết thời hạn' })
    expect(auditOn('2024-05-10', complaint([...late, refusal], { known })).codes).toEqual(['complaint.out-of-time'])
    const inTime = [...received, on('2024-05-02', 'appealed'), refusal]
    expect(auditOn('2024-05-10', complaint(inTime, { known })).codes).toEqual(['complaint.refused-in-time'])
  })

  it('without the day of receipt a late second complaint is not judged late', () => {
    const events = [...decided, on('2024-05-03', 'appealed', { firstDecisionAttached: false })]
    expect(auditOn('2024-05-03', complaint(events, { known })).codes).toEqual([
      'complaint.receipt-unknown',
      'complaint.appeal-without-decision',
    ])
  })

  it('a minister’s decision has one level (KN-32)', () => {
    const events = [...decided, on('2024-04-02', 'appealed')]
    const { codes, value } = auditOn('2024-04-02', complaint(events, { known, respondent: 'minister' }))
    expect(codes).toEqual(['complaint.no-second-level'])
    expect(value).toMatchObject({ state: 'decided', level: 1 })
    expect(value.secondComplaint).toBeUndefined()
  })

  it('discipline: an expired time opens the second level, with no last day in law', () => {
    const { value } = auditOn('2024-04-15', complaint(first, { subject: 'discipline', known: '2024-02-20' }))
    expect(value.secondComplaint).toEqual({ since: 'first-expiry', from: '2024-04-03', open: true })
  })
})

describe('complaint.effect: hiệu lực pháp luật (Điều 44, 57)', () => {
  it.each([
    ['administrative', false, '2024-03-01', '2024-04-01', ['44', '1']],
    ['administrative', true, '2024-03-01', '2024-04-16', ['44', '1']],
    ['discipline', false, '2024-03-01', '2024-04-01', ['57', '1']],
    ['discipline', true, '2024-03-01', '2024-04-01', ['57', '1']],
  ] as const)(
    '%s, remote %s, issued %s: in force from %s (article %s)',
    (subject, remote, issued, from, [article, clause]) => {
      const effect = computeLegalEffect({ subject, remote, issued })
      expect(effect.status === 'decided' && effect.value.from).toBe(from)
      expect(effect.trace.steps[0]?.basis?.[0]).toEqual({ document: '02/2011/QH13@2011-11-11', article, clause })
    },
  )

  it('day 31, or day 30 by policy (P-05); refuses a moment that is none', () => {
    const policy = { 'complaint.effect-day': 'last-day' } as const
    const facts = { subject: 'administrative', remote: false, issued: '2024-03-01' } as const
    const effect = computeLegalEffect(facts, { policy })
    expect(effect.status === 'decided' && effect.value.from).toBe('2024-03-31')
    expect(computeLegalEffect({ ...facts, issued: '' })).toMatchObject({
      status: 'undetermined',
      findings: [{ path: ['issued'] }],
    })
  })

  it('is always 31 days after issue, whatever the holidays', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3500 }), (shift) => {
        const issued = dateOf(dayOf('2018-06-01') + shift)
        const effect = computeLegalEffect({ subject: 'administrative', remote: false, issued })
        expect(effect.status === 'decided' && dayOf(effect.value.from)).toBe(dayOf(issued) + 31)
      }),
    )
  })
})

describe('complaint.lawsuit: thời hiệu khởi kiện (Luật Tố tụng hành chính, Điều 116)', () => {
  const first = [on('2024-02-26', 'received'), on('2024-03-04', 'accepted')]
  const decided = [...first, verified('2024-03-20'), on('2024-03-28', 'decided'), on('2024-03-29', 'sent')]

  it('one year from the contested decision, from receipt of a decision, or from expiry', () => {
    const events = [...decided, on('2024-04-02', 'decision-received')]
    const { value } = auditOn('2024-05-06', complaint(events, { known }))
    expect(value.lawsuits.map(({ since, from, lastDay }) => [since, from, lastDay])).toEqual([
      ['contested', '2024-01-02', '2025-01-02'],
      ['first-decision', '2024-04-02', '2025-04-02'],
    ])
    expect(value.lawsuits.map(({ deadline }) => deadline?.basis[0])).toEqual([
      { document: '93/2015/QH13@2015-11-25', article: '116', clause: '2', point: 'a' },
      { document: '93/2015/QH13@2015-11-25', article: '116', clause: '3', point: 'a' },
    ])
    const expired = auditOn('2024-04-15', complaint(first, { known })).value.lawsuits
    expect(expired[1]).toMatchObject({ since: 'first-expiry', from: '2024-04-03', lastDay: '2025-04-03' })
    expect(expired[1]?.deadline?.basis[0]).toMatchObject({ clause: '3', point: 'b' })
  })

  it('a window that closed unused is void, a used one is met', () => {
    const events = [...decided, on('2024-04-02', 'decision-received')]
    const closed = auditOn('2025-06-02', complaint(events, { known })).value
    expect(closed.lawsuits.map(({ open, deadline }) => [open, deadline?.status])).toEqual([
      [false, 'void'],
      [false, 'void'],
    ])
    const sued = auditOn('2024-06-03', complaint([...events, on('2024-06-03', 'court-accepted')], { known })).value
    expect(sued.state).toBe('in-court')
    expect(sued.lawsuits.map(({ deadline }) => deadline?.status)).toEqual(['met', 'met'])
  })

  it('discipline: only a dismissal, up to director general (KL-10)', () => {
    const discipline = { subject: 'discipline', known: '2024-02-20' } as const
    const lawsuits = (rest: object) =>
      auditOn('2024-03-20', complaint(first, { ...discipline, ...rest })).value.lawsuits
    expect(lawsuits({})).toEqual([])
    expect(lawsuits({ dismissal: true })).toHaveLength(1)
    expect(lawsuits({ dismissal: true, aboveDirectorGeneral: true })).toEqual([])
    const sued = complaint([...first, on('2024-03-20', 'court-accepted')], discipline)
    expect(auditOn('2024-03-20', sued).findings).toMatchObject([
      { code: 'complaint.no-lawsuit', basis: [{ article: '57', clause: '3' }] },
    ])
  })

  it('a court that takes the case closes the complaint; a discontinued lawsuit opens it again (P-16)', () => {
    const sued = [...first, on('2024-03-20', 'court-accepted')]
    const closed = auditOn('2024-05-06', complaint([...sued, on('2024-03-25', 'decided')], { known }))
    expect(closed.codes).toEqual(['lifecycle.not-allowed'])
    expect(closed.value.deadlines.find(({ id }) => id === 'complaint.first-resolution')?.status).toBe('void')
    const again = [...sued, on('2024-04-22', 'court-discontinued'), on('2024-04-23', 'received')]
    expect(auditOn('2024-04-24', complaint(again, { known: '2024-02-01' })).value.state).toBe('received')
  })
})
