import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dateOf, dayOf } from '../../src/core/iso'
import {
  auditPetition,
  type Feedback,
  type FeedbackEvent,
  type Petition,
  type PetitionCounts,
  type PetitionEntry,
  summarizePetitions,
} from '../../src/petitions/index'
import { parsePetition } from '../../src/schema/index'
import { deepFreeze } from '../support/deep-freeze'
import { at, bare, classified, feedbackOf, hotline, received } from './feedback-cases'

const may = { from: '2024-05-01', to: '2024-05-31' } as const
const count = (
  entries: readonly PetitionEntry[],
  period: { from: `${number}-${number}-${number}`; to: `${number}-${number}-${number}` } = may,
) => {
  const result = summarizePetitions(deepFreeze(entries), period)
  if (result.status === 'undetermined') throw new Error(result.missing.join())
  return { ...result.value, codes: result.findings.map(({ code, path }) => `${code} ${path?.join('.')}`) }
}
const case_ = (start: string, end?: string, changes: Partial<Feedback> = {}): PetitionEntry => ({
  petition: feedbackOf(
    [
      received(start),
      classified(start),
      ...(end === undefined ? [] : [{ type: 'answered', at: at(end), fault: false } as const]),
    ],
    changes,
  ),
})
const none: PetitionCounts = {
  carried: 0,
  received: 0,
  classified: 0,
  finished: 0,
  inTime: 0,
  late: 0,
  withoutClock: 0,
  open: 0,
  running: 0,
  overdue: 0,
}

describe('figures of a period', () => {
  it('carried, received, finished in time or late, open, overdue; by channel and unit', () => {
    const found = count([
      case_('2024-04-26', '2024-05-02'),
      case_('2024-05-06', '2024-05-09'),
      case_('2024-05-06', '2024-05-10'),
      case_('2024-05-30'),
      case_('2024-05-20', undefined, { unit: 'phong-a' }),
      case_('2024-05-20', '2024-05-22', { channel: bare('email'), unit: 'phong-a' }),
      case_('2024-04-01', '2024-04-02'),
      case_('2024-06-03'),
    ])
    expect(found.total).toEqual({
      ...none,
      carried: 1,
      received: 5,
      classified: 6,
      finished: 4,
      inTime: 2,
      late: 1,
      withoutClock: 1,
      open: 2,
      running: 1,
      overdue: 1,
    })
    expect(found.byKind).toEqual({ feedback: found.total })
    expect(found.byUnit['phong-a']).toMatchObject({ received: 2, overdue: 1, withoutClock: 1 })
    expect(Object.keys(found.byChannel).sort()).toEqual(['duong-day-nong', 'email'])
    expect(found.overdue).toEqual([4])
    expect(found.codes).toEqual(['petition.not-counted 7'])
  })

  it('a case opened again is open again', () => {
    const { petition } = case_('2024-05-06', '2024-05-07') as { readonly petition: Feedback }
    const returned: FeedbackEvent = { type: 'answer-returned', at: at('2024-05-08'), by: 'citizen' }
    expect(count([{ petition: { ...petition, events: [...petition.events, returned] } }]).total).toMatchObject({
      finished: 0,
      open: 1,
    })
  })

  it('counts every kind by its own marks, and names where a record does not', () => {
    const petitions: readonly Petition[] = [
      {
        kind: 'complaint',
        code: 'KN-1',
        subject: 'administrative',
        known: '2024-03-01',
        events: [
          { type: 'received', at: at('2024-04-01') },
          { type: 'accepted', at: at('2024-04-05') },
          { type: 'decided', at: at('2024-05-03') },
        ],
      },
      {
        kind: 'denunciation',
        denunciation: {
          code: 'TC-1',
          kind: 'public-duty',
          competent: true,
          denouncers: ['NTC-1'],
          events: [{ type: 'received', at: at('2024-05-02'), channel: 'petition' }],
        },
      },
      {
        kind: 'protection',
        protection: { code: 'BV-1', person: 'NTC-1', events: [] },
      },
    ]
    const found = count(petitions.map((petition) => ({ petition, unit: 'ubnd', channel: 'bo-phan-tiep-dan' })))
    expect(found.byKind.complaint).toMatchObject({ carried: 1, finished: 1, inTime: 1 })
    expect(found.byKind.denunciation).toMatchObject({ received: 1, open: 1, overdue: 1 })
    expect(found.byUnit).toEqual({ ubnd: found.total })
    expect(found.codes).toEqual(['petition.not-counted 2'])
  })

  it('refuses a period that is none', () => {
    expect(summarizePetitions([], { from: '2024-05-31', to: '2024-05-01' })).toMatchObject({
      status: 'undetermined',
      findings: [{ code: 'calendar.range-reversed' }],
    })
  })

  it('carried + received = finished + open, whatever the cases; and the groups add up', () => {
    const day = fc.integer({ min: 0, max: 200 })
    const one = fc.record({
      start: day,
      length: fc.option(fc.integer({ min: 0, max: 60 }), { nil: undefined }),
      channel: fc.constantFrom(hotline, bare('email')),
      unit: fc.constantFrom('a', 'b', 'c'),
    })
    const date = (offset: number) => dateOf(dayOf('2024-01-02') + offset)
    fc.assert(
      fc.property(fc.array(one, { maxLength: 12 }), day, fc.nat(60), (cases, start, length) => {
        const entries = cases.map(({ start: from, length: days, channel, unit }) =>
          case_(date(from), days === undefined ? undefined : date(from + days), { channel, unit }),
        )
        const { total, byUnit, byChannel, byKind, overdue } = count(entries, {
          from: date(start),
          to: date(start + length),
        })
        expect(total.carried + total.received).toBe(total.finished + total.open)
        expect(total.finished).toBe(total.inTime + total.late + total.withoutClock)
        expect(total.open).toBe(total.running + total.overdue)
        expect(overdue).toHaveLength(total.overdue)
        for (const groups of [byUnit, byChannel, byKind]) {
          const sums = Object.values(groups).reduce((sum, { received: got }) => sum + got, 0)
          expect(sums).toBe(total.received)
        }
      }),
      { numRuns: 60 },
    )
  })
})

describe('auditPetition and parsePetition', () => {
  it('dispatch by kind', () => {
    const asOf = at('2024-05-31')
    const session = { kind: 'reception', id: 'T', head: { role: 'agency-head' }, events: [] } as const
    for (const petition of [session, { kind: 'visit', id: 'V', events: [] } as const, feedbackOf([])]) {
      const audit = auditPetition(petition, { asOf })
      expect(audit.status === 'decided' && audit.value).toMatchObject({ kind: petition.kind, state: 'new' })
      expect(parsePetition(petition)).toMatchObject({ status: 'valid', petition })
    }
  })

  it('a record inside its petition is named by its path', () => {
    const parsed = parsePetition({ kind: 'denunciation', denunciation: { code: 'TC-1' } })
    expect(parsed.status).toBe('invalid')
    expect(parsed.findings.every(({ path }) => path?.[0] === 'denunciation')).toBe(true)
    expect(parsePetition({ kind: 'protection' }).findings[0]?.path?.[0]).toBe('protection')
    expect(parsePetition(null).findings[0]).toMatchObject({ code: 'schema.missing', path: ['kind'] })
    expect(parsePetition({ kind: 'letter' }).findings[0]).toMatchObject({ code: 'schema.wrong-value', path: ['kind'] })
  })
})
