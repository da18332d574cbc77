import { describe, expect, it } from 'vitest'
import { auditOn, complaint, on } from './complaint-cases'

const old = [on('2024-03-01', 'received'), on('2024-03-04', 'accepted')]
const recent = [on('2026-07-06', 'received'), on('2026-07-08', 'accepted')]
const knownOld = { known: '2024-01-02' } as const
const knownNew = { known: '2026-06-01' } as const
const law = (article: string, clause?: string) => ({
  document: '02/2011/QH13@2011-11-11',
  article,
  ...(clause !== undefined && { clause }),
})

describe('complaint.withdrawal: rút khiếu nại (Điều 10)', () => {
  const whole = { extent: 'whole', form: 'petition', signed: true } as const

  it('whole: then a decision ends the case; until it comes, that is told', () => {
    const events = [...old, on('2024-03-11', 'withdrawn', whole)]
    const waiting = auditOn('2024-03-12', complaint(events, knownOld))
    expect(waiting.value).toMatchObject({ state: 'withdrawn', timeliness: 'ended' })
    expect(waiting.findings).toMatchObject([{ code: 'complaint.termination-due', basis: [law('10')] }])
    const ended = [...events, on('2024-03-12', 'terminated', { ground: 'withdrawn' })]
    const done = auditOn('2024-03-13', complaint(ended, knownOld))
    expect(done.codes).toEqual([])
    expect(done.value.state).toBe('terminated')
  })

  it('in part: only since 1 July 2026, and then the rest goes on', () => {
    const part = { extent: 'part', form: 'minutes', signed: true } as const
    const before = auditOn('2024-03-12', complaint([...old, on('2024-03-11', 'withdrawn', part)], knownOld))
    expect(before.findings).toMatchObject([
      { code: 'lifecycle.not-in-force', path: ['events', 2], params: { since: '2026-07-01' } },
    ])
    const after = auditOn('2026-07-21', complaint([...recent, on('2026-07-20', 'withdrawn', part)], knownNew))
    expect(after.codes).toEqual([])
    expect(after.value).toMatchObject({ state: 'accepted', timeliness: 'in-time', due: '2026-08-07' })
  })

  it('a case accepted before 1 July 2026 and not decided follows the new rules (RG-4)', () => {
    const pending = [on('2026-06-15', 'received'), on('2026-06-22', 'accepted')]
    const part = on('2026-07-06', 'withdrawn', { extent: 'part', form: 'minutes', signed: true })
    const suspended = on('2026-07-07', 'suspended', { ground: 'objective-obstacle', evidence: 'Giấy nhập viện' })
    const { codes, value } = auditOn('2026-07-08', complaint([...pending, part, suspended], { known: '2026-06-01' }))
    expect(codes).toEqual([])
    expect(value.state).toBe('suspended')
  })

  it('some of several complainants: the others go on (Nghị định 124/2020 Điều 7a)', () => {
    const some = on('2026-07-20', 'withdrawn', { extent: 'some-complainants', form: 'petition', signed: true })
    const group = { complainants: 6, representatives: 2, allSigned: true, appointment: true }
    const { value, codes } = auditOn('2026-07-21', complaint([...recent, some], { ...knownNew, group }))
    expect(codes).toEqual([])
    expect(value.state).toBe('accepted')
  })

  it('must be signed; minutes count only since 1 July 2026', () => {
    const byMinutes = { extent: 'whole', form: 'minutes', signed: false } as const
    expect(
      auditOn('2024-03-12', complaint([...old, on('2024-03-11', 'withdrawn', byMinutes)], knownOld)).codes,
    ).toEqual(['complaint.withdrawal-unsigned', 'complaint.withdrawal-by-minutes', 'complaint.termination-due'])
    expect(
      auditOn('2026-07-21', complaint([...recent, on('2026-07-20', 'withdrawn', byMinutes)], knownNew)).codes,
    ).toEqual(['complaint.withdrawal-unsigned', 'complaint.termination-due'])
  })
})

describe('complaint.suspension: tạm đình chỉ giải quyết (Điều 11a.1, 11a.4; P-08)', () => {
  it('did not exist before 1 July 2026', () => {
    const events = [...old, on('2024-03-11', 'suspended', { ground: 'force-majeure', evidence: 'Bão' })]
    const { codes, value } = auditOn('2024-03-12', complaint(events, knownOld))
    expect(codes).toEqual(['lifecycle.not-in-force'])
    expect(value.state).toBe('accepted')
  })

  it('stops the clock until the decision to go on; both decisions are sent in 03 working days', () => {
    const events = [
      ...recent,
      on('2026-07-20', 'suspended', { ground: 'awaiting-result' }),
      on('2026-07-23', 'notice-sent'),
      on('2026-08-03', 'resumed'),
      on('2026-08-07', 'notice-sent'),
    ]
    const paused = auditOn('2026-07-27', complaint(events.slice(0, 4), knownNew)).value
    expect(paused).toMatchObject({ state: 'suspended', timeliness: 'suspended' })
    const { value, findings } = auditOn('2026-08-10', complaint(events, knownNew))
    expect(value).toMatchObject({ state: 'accepted', due: '2026-08-21', timeliness: 'in-time' })
    expect(value.deadlines.filter(({ id }) => id === 'complaint.suspension-sending')).toMatchObject([
      { due: '2026-07-23', status: 'met', basis: [{ article: '28b' }, { article: '28b' }, { article: '12' }] },
      { due: '2026-08-06', status: 'met-late' },
    ])
    expect(findings).toMatchObject([{ code: 'complaint.done-late', params: { due: '2026-08-06' } }])
  })

  it('goes back to verification when that had begun', () => {
    const events = [
      ...recent,
      on('2026-07-10', 'verification-started'),
      on('2026-07-20', 'suspended', { ground: 'awaiting-result' }),
      on('2026-08-03', 'resumed'),
    ]
    expect(auditOn('2026-08-03', complaint(events, knownNew)).value.state).toBe('verifying')
  })

  it('needs a ground and, for an obstacle, evidence; no decision meanwhile', () => {
    const events = [...recent, on('2026-07-20', 'suspended'), on('2026-07-22', 'decided', { conclusion: 'right' })]
    expect(auditOn('2026-07-22', complaint(events, knownNew)).codes).toEqual([
      'complaint.suspended-without-ground',
      'complaint.suspended-without-evidence',
      'complaint.decided-while-suspended',
    ])
  })
})

describe('complaint.termination: đình chỉ giải quyết (Điều 10 cũ; Điều 11a.2)', () => {
  it.each(['death-or-dissolution', 'no-object', 'court'] as const)('%s: no ground before 1 July 2026', (ground) => {
    const { findings, value } = auditOn(
      '2024-03-12',
      complaint([...old, on('2024-03-11', 'terminated', { ground })], knownOld),
    )
    expect(findings).toMatchObject([
      { code: 'complaint.termination-ground', params: { given: ground, allowed: ['withdrawn'] }, basis: [law('10')] },
    ])
    expect(value.state).toBe('terminated')
  })

  it.each(['death-or-dissolution', 'no-object'] as const)(
    '%s: a ground since 1 July 2026, sent in 03 working days',
    (ground) => {
      const events = [...recent, on('2026-07-20', 'terminated', { ground })]
      const { codes, value } = auditOn('2026-07-21', complaint(events, knownNew))
      expect(codes).toEqual([])
      expect(value.deadlines.at(-2)).toMatchObject({ id: 'complaint.suspension-sending', due: '2026-07-23' })
    },
  )

  it('a court that took the case since 1 July 2026 asks for a decision to end it (Điều 11a.2.d)', () => {
    const events = [...recent, on('2026-07-20', 'court-accepted')]
    expect(auditOn('2026-07-21', complaint(events, knownNew)).codes).toEqual(['complaint.termination-due'])
    const ended = [...events, on('2026-07-21', 'terminated', { ground: 'court' })]
    expect(auditOn('2026-07-21', complaint(ended, knownNew)).codes).toEqual([])
  })

  it('for a withdrawal that is not in the record, or without a ground', () => {
    const events = [...old, on('2024-03-11', 'terminated', { ground: 'withdrawn' })]
    expect(auditOn('2024-03-12', complaint(events, knownOld)).codes).toEqual([
      'complaint.terminated-without-withdrawal',
    ])
    expect(auditOn('2024-03-12', complaint([...old, on('2024-03-11', 'terminated')], knownOld)).codes).toEqual([
      'complaint.termination-ground',
    ])
  })
})

describe('complaint.continuation: tiếp tục sau khi đình chỉ (Điều 11.8, 10.3; P-09 của bảng)', () => {
  const whole = { extent: 'whole', form: 'petition', signed: true } as const
  const ended = [...old, on('2024-03-11', 'withdrawn', whole), on('2024-03-12', 'terminated', { ground: 'withdrawn' })]

  it('withdrawn under the old law: within 30 days', () => {
    expect(auditOn('2024-04-11', complaint([...ended, on('2024-04-11', 'continued')], knownOld))).toMatchObject({
      codes: [],
      value: { state: 'received' },
    })
    expect(
      auditOn('2024-04-12', complaint([...ended, on('2024-04-12', 'continued')], knownOld)).findings,
    ).toMatchObject([{ code: 'complaint.continued-late', params: { lastDay: '2024-04-11' }, basis: [law('11', '8')] }])
  })

  it('withdrawn since 1 July 2026: only if coerced', () => {
    const now = [
      ...recent,
      on('2026-07-20', 'withdrawn', whole),
      on('2026-07-20', 'terminated', { ground: 'withdrawn' }),
      on('2026-07-21', 'notice-sent'),
    ]
    expect(auditOn('2026-08-03', complaint([...now, on('2026-08-03', 'continued')], knownNew)).findings).toMatchObject([
      { code: 'complaint.withdrawn-not-reopened', basis: [law('10', '3'), { article: '2', clause: '3' }] },
    ])
    const coerced = on('2026-10-05', 'continued', { coerced: true, evidence: 'Kết luận xác minh' })
    const again = auditOn('2026-10-05', complaint([...now, coerced], knownNew))
    expect(again.codes).toEqual([])
    expect(again.value.deadlines.filter(({ id }) => id === 'complaint.first-acceptance')).toMatchObject([
      { status: 'met' },
      { status: 'running', due: '2026-10-14' },
    ])
    const policy = { 'complaint.continue-after-withdrawal': 'within-30-days' } as const
    expect(
      auditOn('2026-08-03', complaint([...now, on('2026-08-03', 'continued')], knownNew), { policy }).codes,
    ).toEqual([])
  })
})
