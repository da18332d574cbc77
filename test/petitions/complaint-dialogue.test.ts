import { describe, expect, it } from 'vitest'
import type { ComplaintEvent } from '../../src/petitions/index'
import { auditOn, complaint, on } from './complaint-cases'

const first = [on('2024-02-26', 'received'), on('2024-03-04', 'accepted')]
const facts = { known: '2024-01-02' } as const
const verified = (date: string, positionsDiffer?: boolean) =>
  on(date, 'verified', positionsDiffer === undefined ? {} : { positionsDiffer })
const second = [
  ...first,
  verified('2024-03-15', false),
  on('2024-03-20', 'decided'),
  on('2024-03-21', 'sent'),
  on('2024-03-22', 'decision-received'),
  on('2024-04-01', 'appealed'),
  on('2024-04-05', 'accepted'),
]
const codesOf = (events: readonly ComplaintEvent[], date: string, rest = {}) =>
  auditOn(date, complaint(events, { ...facts, ...rest })).codes

describe('complaint.dialogue: đối thoại (Điều 30, 39, 53, 55.3; Nghị định 124/2020 Điều 28)', () => {
  it('first level: only when demand and verification differ', () => {
    const decided = on('2024-03-20', 'decided', { conclusion: 'wrong' })
    expect(codesOf([...first, verified('2024-03-15', true), decided], '2024-03-20')).toEqual([
      'complaint.dialogue-missing',
    ])
    expect(codesOf([...first, verified('2024-03-15', false), decided], '2024-03-20')).toEqual([])
    expect(codesOf([...first, verified('2024-03-15'), decided], '2024-03-20')).toEqual(['complaint.dialogue-unknown'])
    expect(codesOf([...first, on('2024-03-06', 'decided', { conclusion: 'right' })], '2024-03-06')).toEqual([])
  })

  it('second level: always', () => {
    const events = [...second, verified('2024-04-15', false), on('2024-04-22', 'decided')]
    expect(auditOn('2024-04-22', complaint(events, facts)).findings).toMatchObject([
      {
        code: 'complaint.dialogue-missing',
        params: { level: 2 },
        basis: [{ document: '02/2011/QH13@2011-11-11', article: '39' }],
        path: ['events', 9],
      },
    ])
  })

  it('a dialogue of the first level does not serve the second', () => {
    const held = [on('2024-03-16', 'dialogue-notified'), on('2024-03-18', 'dialogue-held')]
    const events = [...second.slice(0, 3), ...held, ...second.slice(3), on('2024-04-22', 'decided')]
    expect(codesOf(events, '2024-04-22')).toEqual(['complaint.dialogue-missing'])
  })

  it('discipline: at both levels (KL-07)', () => {
    const discipline = { subject: 'discipline', known: '2024-02-20' } as const
    const events = [...first, verified('2024-03-15', false), on('2024-03-20', 'decided')]
    expect(auditOn('2024-03-20', complaint(events, discipline)).findings).toMatchObject([
      {
        code: 'complaint.dialogue-missing',
        basis: [
          { article: '53', clause: '1' },
          { article: '55', clause: '3' },
        ],
      },
    ])
  })

  const recent = [on('2026-07-06', 'received'), on('2026-07-08', 'accepted'), verified('2026-07-17', true)]
  const known = { known: '2026-06-01' } as const

  it('notice at least 05 days before, since 1 July 2026', () => {
    const late = on('2026-07-20', 'dialogue-notified', { dialogueOn: '2026-07-24' })
    expect(auditOn('2026-07-20', complaint([...recent, late], known)).findings).toMatchObject([
      { code: 'complaint.dialogue-notice-late', params: { lastDay: '2026-07-17' }, basis: [{ article: '28' }, {}] },
    ])
    const inTime = on('2026-07-20', 'dialogue-notified', { dialogueOn: '2026-07-27' })
    expect(auditOn('2026-07-20', complaint([...recent, inTime], known)).codes).toEqual([])
    const before = [...first, verified('2024-03-11', true)]
    const short = on('2024-03-12', 'dialogue-notified', { dialogueOn: '2024-03-13' })
    expect(codesOf([...before, short], '2024-03-12')).toEqual([])
  })

  it('minutes in three copies, signed; after notice and verification', () => {
    const held = on('2026-07-24', 'dialogue-held', { copies: 2, signed: false })
    expect(auditOn('2026-07-24', complaint([...recent, held], known)).codes).toEqual([
      'complaint.dialogue-unnotified',
      'complaint.dialogue-minutes',
      'complaint.dialogue-unsigned',
    ])
    expect(auditOn('2026-07-24', complaint([...recent.slice(0, 2), held], known)).codes).toContain(
      'complaint.dialogue-before-verification',
    )
  })

  it('absent without good reason the case goes on since 1 July 2026; with one, another dialogue is due', () => {
    const notified = on('2026-07-17', 'dialogue-notified', { dialogueOn: '2026-07-24' })
    const absent = (goodReason: boolean) =>
      on('2026-07-24', 'dialogue-held', { complainantPresent: false, goodReason, copies: 3, signed: true })
    const decided = on('2026-07-27', 'decided', { conclusion: 'wrong' })
    expect(auditOn('2026-07-27', complaint([...recent, notified, absent(false), decided], known)).codes).toEqual([])
    expect(auditOn('2026-07-27', complaint([...recent, notified, absent(true)], known)).codes).toEqual([
      'complaint.dialogue-again',
    ])
  })

  it('second level, since 1 July 2026: who must hold it in person (KN-20)', () => {
    const up = [
      ...recent,
      on('2026-07-20', 'decided', { conclusion: 'right' }),
      on('2026-07-21', 'decision-received'),
      on('2026-07-21', 'sent'),
      on('2026-07-28', 'appealed'),
      on('2026-08-03', 'accepted'),
      verified('2026-08-10', true),
      on('2026-08-11', 'dialogue-notified', { dialogueOn: '2026-08-20' }),
      on('2026-08-20', 'dialogue-held', { chair: 'delegate', copies: 3, signed: true }),
    ]
    const chair = (rest: object) =>
      auditOn('2026-08-20', complaint(up, { ...known, ...rest })).codes.filter(
        (code) => code === 'complaint.dialogue-delegated',
      ).length
    expect(chair({ respondent: 'department-body-head' })).toBe(1)
    expect(chair({ respondent: 'commune-chair' })).toBe(0)
    const group = { complainants: 12, representatives: 4, allSigned: true, appointment: true }
    expect(chair({ respondent: 'commune-chair', group })).toBe(1)
  })
})
