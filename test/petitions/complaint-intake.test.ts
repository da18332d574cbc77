import { describe, expect, it } from 'vitest'
import { at } from '../../src/core/index'
import { refusalGrounds } from '../../src/law/petitions-complaint'
import type { Complaint } from '../../src/petitions/index'
import { auditOn, complaint, on } from './complaint-cases'

const known = '2024-02-01' as const
const accepted = (rest: Partial<Complaint>, date = '2024-03-04') =>
  auditOn(date, complaint([on(date, 'received'), on(date, 'accepted')], { known, ...rest }))

describe('complaint.form: hình thức khiếu nại (Điều 8, 49)', () => {
  it('signature, content, and no spoken complaint about discipline', () => {
    const received = on('2024-03-04', 'received', {
      form: 'recorded-speech',
      signed: false,
      lacking: ['complainant', 'request'],
    })
    expect(auditOn('2024-03-04', complaint([received], { known })).codes).toEqual([
      'complaint.unsigned',
      'complaint.form-incomplete',
    ])
    const discipline = complaint([received], { subject: 'discipline', known: '2024-02-26' })
    expect(auditOn('2024-03-04', discipline).findings[0]).toMatchObject({
      code: 'complaint.oral-discipline',
      basis: [{ document: '02/2011/QH13@2011-11-11', article: '49' }],
    })
  })
})

describe('complaint.refusal: chín trường hợp không thụ lý (Điều 11)', () => {
  const grounds = at(refusalGrounds.values, '2024-03-04')?.value ?? []

  it('there are nine, before and after 1 July 2026', () => {
    expect(grounds).toHaveLength(9)
    expect(at(refusalGrounds.values, '2026-07-01')?.value).toEqual(grounds)
  })

  it.each(grounds.filter((ground) => ground !== 'out-of-time'))('%s with its reason is lawful', (ground) => {
    const refused = on('2024-03-11', 'refused', { ground, reason: 'Nêu rõ' })
    const { codes, value } = auditOn('2024-03-11', complaint([on('2024-03-04', 'received'), refused], { known }))
    expect(codes).toEqual([])
    expect(value.state).toBe('refused')
    expect(value.deadlines[0]).toMatchObject({ id: 'complaint.first-acceptance', status: 'met' })
  })

  it('without ground or reason it is not', () => {
    const events = [on('2024-03-04', 'received'), on('2024-03-11', 'refused', { reason: '  ' })]
    expect(auditOn('2024-03-11', complaint(events, { known })).codes).toEqual([
      'complaint.refusal-without-ground',
      'complaint.refusal-without-reason',
    ])
  })

  it('a refused complaint can be sent again in order, within its limitation', () => {
    const refused = on('2024-03-11', 'refused', { ground: 'unsigned', reason: 'Đơn không ký' })
    const events = [on('2024-03-04', 'received'), refused, on('2024-03-18', 'received'), on('2024-03-20', 'accepted')]
    expect(auditOn('2024-03-20', complaint(events, { known }))).toMatchObject({
      codes: [],
      value: { state: 'accepted', due: '2024-04-19' },
    })
  })
})

describe('complaint.acceptance: điều kiện thụ lý', () => {
  it('an ordinary letter is no object of a complaint (RT-12)', () => {
    expect(accepted({ contested: 'other' }).findings).toMatchObject([
      { code: 'complaint.not-contestable', basis: [{ article: '2', clause: '1' }] },
    ])
  })

  it('a group: signatures and appointment before acceptance (KN-09c)', () => {
    const group = { complainants: 6, representatives: 2, allSigned: false, appointment: false }
    expect(accepted({ group }).codes).toEqual(['complaint.group-unsigned'])
    expect(accepted({ group, known: '2026-06-15' }, '2026-07-06').codes).toEqual([
      'complaint.group-unsigned',
      'complaint.group-without-appointment',
    ])
  })

  it.each([
    [4, 3, undefined],
    [5, 2, undefined],
    [10, 3, 2],
    [11, 5, undefined],
    [20, 6, 5],
  ])(
    '%s complainants, %s representatives: at most %s (Luật Tiếp công dân Điều 29)',
    (complainants, representatives, most) => {
      const { findings } = accepted({ group: { complainants, representatives, allSigned: true } })
      if (most === undefined) expect(findings).toEqual([])
      else expect(findings).toMatchObject([{ code: 'complaint.too-many-representatives', params: { most } }])
    },
  )

  it('authorisation: notarised or certified, certified alone from 1 January 2027 (KN-07)', () => {
    const form = (given: 'notarised' | 'certified' | 'plain', date: string, rest = {}) =>
      accepted({ known: '2026-06-15', authorisation: { form: given, ...rest } }, date).codes.filter((code) =>
        code.startsWith('complaint.authorisation'),
      )
    expect(form('notarised', '2026-07-06')).toEqual([])
    expect(form('plain', '2026-07-06')).toEqual(['complaint.authorisation-form'])
    expect(form('certified', '2027-01-04')).toEqual([])
    expect(form('notarised', '2027-01-04')).toEqual(['complaint.authorisation-form'])
    expect(form('certified', '2026-07-06', { agentsForOneItem: 2 })).toEqual(['complaint.authorisation-shared'])
    expect(form('plain', '2026-06-29')).toEqual([])
  })

  it('is notified in writing', () => {
    const events = [on('2024-03-04', 'received'), on('2024-03-04', 'accepted', { notified: false })]
    expect(auditOn('2024-03-04', complaint(events, { known })).codes).toEqual(['complaint.acceptance-unnotified'])
  })

  it('the wrong body guides once and is done', () => {
    const events = [on('2024-03-04', 'received'), on('2024-03-06', 'redirected', { to: 'UBND phường' })]
    expect(auditOn('2024-03-06', complaint(events, { known })).value).toMatchObject({
      state: 'redirected',
      final: true,
    })
  })
})

describe('bad input of a complaint', () => {
  it('days that are none are named with their path, and nothing throws', () => {
    const events = [
      on('2024-03-04', 'received', { filed: '04/03/2024' as never }),
      on('2024-03-11', 'accepted'),
      on('2024-03-12', 'dialogue-notified', { dialogueOn: '2024-02-30' }),
    ]
    const obstacles = [{ kind: 'other', from: 'hôm qua' as never, evidence: 'có' }] as const
    const { findings } = auditOn('2024-03-12', complaint(events, { known: '2024-13-01', obstacles }))
    expect(findings.filter(({ code }) => code === 'calendar.instant-form').map(({ path }) => path)).toEqual([
      ['known'],
      ['obstacles', 0, 'from'],
      ['events', 0, 'filed'],
      ['events', 2, 'dialogueOn'],
    ])
  })

  it('events before receipt, out of order, unknown, in the future: told, and the rest is replayed', () => {
    const events = [
      on('2024-03-01', 'accepted'),
      on('2024-03-04', 'received'),
      on('2024-03-11', 'accepted'),
      on('2024-03-08', 'answered'),
      { type: 'lost', at: '2024-03-12T08:00:00+07:00' } as never,
      on('2025-01-01', 'decided'),
    ]
    const { codes, value } = auditOn('2024-03-15', complaint(events, { known }))
    expect(codes).toEqual([
      'lifecycle.out-of-order',
      'lifecycle.in-future',
      'lifecycle.not-allowed',
      'lifecycle.event-unknown',
    ])
    expect(value.state).toBe('accepted')
  })
})
