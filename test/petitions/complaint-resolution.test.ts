import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dateOf, dayOf } from '../../src/core/iso'
import { computeResolutionDeadline, type ResolutionFacts } from '../../src/petitions/index'
import { auditOn, complaint, on } from './complaint-cases'

const accepted = '2024-03-04'
const limitOf = (facts: Omit<ResolutionFacts, 'accepted'>) => {
  const result = computeResolutionDeadline({ ...facts, accepted })
  return result.status === 'decided' ? dayOf(result.value.due as '2024-03-04') - dayOf(accepted) : undefined
}

describe('complaint.resolution: thời hạn giải quyết (Điều 28, 37, 50)', () => {
  it.each([
    ['administrative', 1, false, false, 30, '28'],
    ['administrative', 1, true, false, 45, '28'],
    ['administrative', 1, false, true, 45, '28'],
    ['administrative', 1, true, true, 60, '28'],
    ['administrative', 2, false, false, 45, '37'],
    ['administrative', 2, true, false, 60, '37'],
    ['administrative', 2, false, true, 60, '37'],
    ['administrative', 2, true, true, 70, '37'],
    ['discipline', 1, false, false, 30, '50'],
    ['discipline', 1, true, false, 45, '50'],
    ['discipline', 2, false, false, 30, '50'],
    ['discipline', 2, true, true, 45, '50'],
    ['discipline', 1, false, true, 30, '50'],
  ] as const)(
    '%s, level %s, complex %s, remote %s: %s days (article %s)',
    (subject, level, complex, remote, days, article) => {
      const facts = { subject, level, complex, remote }
      expect(limitOf(facts)).toBe(days)
      expect(computeResolutionDeadline({ ...facts, accepted }).trace.steps[0]?.basis).toEqual([
        { document: '02/2011/QH13@2011-11-11', article },
      ])
    },
  )

  it('complexity lengthens the cap from acceptance, it does not add to it (P-02)', () => {
    const events = [
      on('2024-03-01', 'received'),
      on('2024-03-04', 'accepted'),
      on('2024-03-25', 'complexity-determined'),
    ]
    const { value } = auditOn('2024-03-26', complaint(events))
    expect(value).toMatchObject({ complex: true, due: '2024-04-18', timeliness: 'in-time' })
    expect(value.deadlines.filter(({ id }) => id === 'complaint.first-resolution')).toMatchObject([
      { due: '2024-04-03', status: 'void' },
      { due: '2024-04-18', status: 'running' },
    ])
  })

  it('a determination after the ordinary time leaves that time overdue', () => {
    const events = [
      on('2024-03-01', 'received'),
      on('2024-03-04', 'accepted'),
      on('2024-04-08', 'complexity-determined'),
    ]
    const { findings, value } = auditOn('2024-04-09', complaint(events, { known: '2024-01-02' }))
    expect(findings).toMatchObject([{ code: 'complaint.overdue', params: { due: '2024-04-03', workingDays: 3 } }])
    expect(value.due).toBe('2024-04-18')
  })

  it('since 1 July 2026 complexity is written and has a criterion, else the ordinary time counts (KN-14)', () => {
    const start = [on('2026-07-06', 'received'), on('2026-07-08', 'accepted')]
    const known = '2026-06-01' as const
    const unwritten = on('2026-07-20', 'complexity-determined', { criteria: ['two-places'], written: false })
    const audit = auditOn('2026-07-21', complaint([...start, unwritten], { known }))
    expect(audit.codes).toEqual(['complaint.complexity-unwritten'])
    expect(audit.value).toMatchObject({ complex: false, due: '2026-08-07' })
    const empty = on('2026-07-20', 'complexity-determined', { criteria: [], written: true })
    expect(auditOn('2026-07-21', complaint([...start, empty], { known })).codes).toEqual([
      'complaint.complexity-without-criterion',
    ])
    const good = on('2026-07-20', 'complexity-determined', { criteria: ['contradictory-evidence'], written: true })
    const lawful = auditOn('2026-07-21', complaint([...start, good], { known }))
    expect(lawful.codes).toEqual([])
    expect(lawful.value).toMatchObject({ complex: true, due: '2026-08-22' })
  })

  it('remote needs its reason on record (DC-5)', () => {
    const events = [on('2024-03-01', 'received'), on('2024-03-04', 'accepted')]
    const blank = auditOn('2024-03-05', complaint(events, { known: '2024-01-02', remote: { reason: ' ' } }))
    expect(blank.codes).toEqual(['complaint.remote-without-reason'])
    expect(blank.value.due).toBe('2024-04-18')
  })

  it('late within the next working day is a warning, later a violation', () => {
    const start = [on('2024-03-08', 'received'), on('2024-03-14', 'accepted')]
    const known = '2024-01-02' as const
    const verified = on('2024-04-01', 'verified', { positionsDiffer: false })
    const decided = (date: string) => [...start, verified, on(date, 'decided'), on(date, 'sent')]
    // 30 days from 14/03 end on Saturday 13/04/2024
    expect(auditOn('2024-04-15', complaint(decided('2024-04-12'), { known })).codes).toEqual([])
    expect(auditOn('2024-04-15', complaint(decided('2024-04-15'), { known })).findings).toMatchObject([
      { code: 'complaint.done-late', severity: 'warning', params: { due: '2024-04-13', laterReading: '2024-04-15' } },
    ])
    expect(auditOn('2024-04-16', complaint(decided('2024-04-16'), { known })).findings).toMatchObject([
      { code: 'complaint.done-late', severity: 'violation' },
    ])
    const policy = { 'complaint.authority-day-off': 'next-working-day' } as const
    expect(auditOn('2024-04-15', complaint(decided('2024-04-15'), { known }), { policy }).codes).toEqual([])
  })

  it('suspended time does not count (art. 11a.4), and an open suspension leaves the end undetermined', () => {
    const facts = {
      subject: 'administrative',
      level: 1,
      complex: false,
      remote: false,
      accepted: '2026-07-08',
    } as const
    const closed = computeResolutionDeadline({ ...facts, suspensions: [{ from: '2026-07-20', to: '2026-08-03' }] })
    expect(closed.status === 'decided' && closed.value.due).toBe('2026-08-21')
    expect(computeResolutionDeadline({ ...facts, suspensions: [{ from: '2026-07-20' }] })).toMatchObject({
      status: 'undetermined',
      findings: [{ code: 'period.pause-open' }],
    })
    expect(computeResolutionDeadline({ ...facts, accepted: 'hôm qua' })).toMatchObject({
      findings: [{ code: 'calendar.instant-form', path: ['accepted'] }],
    })
  })

  it('complex and remote never shorten the time, whatever the day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3000 }), fc.constantFrom(1 as const, 2 as const), (shift, level) => {
        const day = dateOf(dayOf('2019-01-01') + shift)
        const due = (complex: boolean, remote: boolean) => {
          const result = computeResolutionDeadline({ subject: 'administrative', level, complex, remote, accepted: day })
          return result.status === 'decided' ? dayOf(result.value.due as '2024-03-04') : 0
        }
        expect(due(true, false)).toBeGreaterThan(due(false, false))
        expect(due(true, true)).toBeGreaterThan(due(false, true))
        expect(due(false, true)).toBeGreaterThan(due(false, false))
      }),
      { numRuns: 100 },
    )
  })
})
