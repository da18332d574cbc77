import { describe, expect, it } from 'vitest'
import { computeLegalEffect } from '../../src/petitions/index'
import { auditOn, complaint, on } from './complaint-cases'

describe('published cases', () => {
  const injured = { kind: 'illness', from: '2020-09-21', to: '2021-02-21' } as const
  const filed = on('2021-02-22', 'received')
  const refused = on('2021-03-01', 'refused', { ground: 'out-of-time', reason: 'Hết thời hiệu' })

  it('P-09 (Inspectorate School): decision 01/09/2020, five months in hospital, no certificate: expired, ground 6', () => {
    const without = complaint([filed], { known: '2020-09-01', obstacles: [injured] })
    const { findings, value } = auditOn('2021-02-22', without)
    expect(value.filingUntil).toBe('2020-11-30')
    expect(findings).toMatchObject([
      {
        code: 'complaint.out-of-time',
        basis: [
          { document: '02/2011/QH13@2011-11-11', article: '11' },
          { document: '02/2011/QH13@2011-11-11', article: '9' },
        ],
      },
      { code: 'complaint.obstacle-unproven' },
    ])
  })

  it('P-09, with evidence: in time, so a refusal for ground 6 is wrong', () => {
    const obstacles = [{ ...injured, evidence: 'Giấy ra viện' }]
    const proven = complaint([filed, refused], { known: '2020-09-01', obstacles })
    const { codes, value } = auditOn('2021-03-01', proven)
    expect(value.filingUntil).toBe('2021-05-04')
    expect(codes).toEqual(['complaint.refused-in-time'])
  })

  it('P-10 (thanhtra.com.vn 205284): first decision 18/03/2021, second complaint 13/04/2021: in time, effect after 30 days from issue', () => {
    const events = [
      on('2021-02-01', 'received'),
      on('2021-02-18', 'accepted'),
      on('2021-03-10', 'verified', { positionsDiffer: false }),
      on('2021-03-18', 'decided'),
      on('2021-03-19', 'sent'),
    ]
    const known = '2021-01-04' as const
    const appealed = auditOn('2021-04-13', complaint([...events, on('2021-04-13', 'appealed')], { known }))
    expect(appealed.codes).not.toContain('complaint.out-of-time')
    expect(appealed.value).toMatchObject({ state: 'received-second', effect: { from: '2021-04-18', inForce: false } })
    const effect = computeLegalEffect({ subject: 'administrative', remote: false, issued: '2021-03-18' })
    expect(effect.status === 'decided' && effect.value.from).toBe('2021-04-18')
  })

  it('P-11 (thanhtra.com.vn 173265): first decision 12/12/2019, second level accepted 09/01/2020, withdrawn 01/09/2020: terminated', () => {
    const events = [
      on('2019-11-04', 'received'),
      on('2019-11-13', 'accepted'),
      on('2019-12-12', 'decided', { conclusion: 'right' }),
      on('2019-12-13', 'sent'),
      on('2019-12-30', 'appealed'),
      on('2020-01-09', 'accepted'),
      on('2020-09-01', 'withdrawn', { extent: 'whole', form: 'petition', signed: true }),
    ]
    const withdrawn = auditOn('2020-09-03', complaint(events, { known: '2019-10-01' }))
    expect(withdrawn.codes).toEqual(['complaint.overdue', 'complaint.termination-due'])
    const ended = [...events, on('2020-09-04', 'terminated', { ground: 'withdrawn' })]
    expect(auditOn('2020-09-04', complaint(ended, { known: '2019-10-01' }))).toMatchObject({
      codes: ['complaint.overdue'],
      value: { state: 'terminated-second', timeliness: 'ended' },
    })
  })

  it('P-14 (thanhtra.com.vn 189479, Sơn Động): acceptance notice issued after the verification decision: violation', () => {
    const events = [
      on('2020-06-01', 'received'),
      on('2020-06-04', 'verification-started'),
      on('2020-06-09', 'accepted'),
    ]
    expect(auditOn('2020-06-10', complaint(events, { known: '2020-05-04' })).findings).toMatchObject([
      {
        code: 'complaint.verified-before-acceptance',
        severity: 'violation',
        path: ['events', 1],
        basis: [{ article: '27' }, { article: '36', clause: '1' }, { article: '29', clause: '1' }, {}, {}],
      },
    ])
  })
})
