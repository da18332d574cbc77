import { describe, expect, it } from 'vitest'
import { auditVisit, type Visit, type VisitClass, type VisitEvent, visitLifecycle } from '../../src/petitions/index'
import { at } from './feedback-cases'
import { openClocks, unusedRows, walk } from './walk'

const visit = (events: readonly VisitEvent[]): Visit => ({ kind: 'visit', id: 'LT-1', events })
const audit = (events: readonly VisitEvent[], asOf = at('2026-12-01'), policy = {}) =>
  auditVisit(visit(events), { asOf, policy })
const codes = (...args: Parameters<typeof audit>) => audit(...args).findings.map(({ code }) => code)
const clocks = (...args: Parameters<typeof audit>) => {
  const result = audit(...args)
  return result.status === 'decided'
    ? Object.fromEntries(result.value.deadlines.map(({ id, due, status }) => [id, `${due} ${status}`]))
    : {}
}

const opening = (day: string, how: 'petition' | 'written-down' = 'petition'): readonly VisitEvent[] => [
  { type: 'arrived', at: at(day, '08:00') },
  { type: 'identified', at: at(day, '08:05'), stated: ['name', 'address', 'identity-number'] },
  { type: 'recorded', at: at(day, '08:30'), how, signed: true },
]
const sorted = (
  day: string,
  as: readonly VisitClass[] = ['feedback'],
  competence: 'own' | 'other' | 'subordinate' = 'other',
): VisitEvent => ({ type: 'classified', at: at(day, '09:00'), as, competence })

describe('visit lifecycle: all paths', () => {
  const shapes = [
    { type: 'arrived' },
    { type: 'refused', ground: 'incapable' },
    { type: 'refused', ground: 'feedback-answered' },
    { type: 'refusal-explained' },
    { type: 'refusal-noticed' },
    { type: 'identified', stated: [] },
    { type: 'recorded', how: 'petition', signed: true },
    { type: 'recorded', how: 'written-down', signed: false },
    { type: 'classified', as: ['complaint', 'feedback'], competence: 'own' },
    { type: 'split-advised' },
    { type: 'guided' },
    { type: 'transferred' },
    { type: 'taken-in' },
    { type: 'superior-told' },
    { type: 'answered', content: 'accepted', form: 'oral' },
    { type: 'result-received', asked: true },
    { type: 'result-told' },
    { type: 'closed' },
  ]
  const { snapshots, pairs } = walk(visitLifecycle, shapes, {}, { length: 9 })

  it('reaches every state and uses every row', () => {
    expect(new Set(snapshots.map(({ state }) => state)).size).toBe(Object.keys(visitLifecycle.states).length - 1)
    expect(unusedRows(visitLifecycle, pairs)).toEqual([])
  })

  it('every state that is not final has a way out; no clock runs on in a final one', () => {
    for (const [state, { final }] of Object.entries(visitLifecycle.states)) {
      const out = visitLifecycle.transitions.filter(
        ({ from, to }) => (typeof from === 'string' ? [from] : from).some((one) => one === state) && to !== state,
      )
      expect(out.length > 0, state).toBe(final !== true)
    }
    const finals = snapshots.filter(({ state }) => visitLifecycle.states[state].final === true)
    expect(finals.flatMap(openClocks)).toEqual([])
    const seen = new Set(snapshots.flatMap((one) => one.clocks.map(({ id }) => id)))
    expect(seen.size).toBe(visitLifecycle.clocks.length)
  })
})

describe('the answer within 10 working days (Law 42/2013 art. 28.1)', () => {
  it('counts from the content taken in, and the petition has its tripwire beside it', () => {
    expect(clocks(opening('2026-08-03'))).toEqual({
      'visit.answer': '2026-08-17 overdue',
      'visit.unprocessed': '2026-09-17 overdue',
    })
    expect(clocks(opening('2026-08-03', 'written-down'))).toEqual({ 'visit.answer': '2026-08-17 overdue' })
    expect(clocks(opening('2026-06-29'))).toEqual({ 'visit.answer': '2026-07-13 overdue' })
  })

  it('warns of the tripwire while it still runs', () => {
    expect(codes(opening('2026-08-03'), at('2026-08-18'))).toEqual([
      'reception.duty-overdue',
      'reception.tripwire-near',
    ])
    expect(codes(opening('2026-08-03'), at('2026-08-17'))).toEqual([])
    const result = audit(opening('2026-08-03'), at('2026-09-18'))
    expect(result.findings.map(({ code, basis }) => [code, basis[0].article])).toEqual([
      ['reception.duty-overdue', '28'],
      ['reception.duty-overdue', '41'],
    ])
  })

  it('a longer check or a refusal is no answer to feedback', () => {
    const answered: VisitEvent = { type: 'answered', at: at('2026-08-05'), content: 'longer', form: 'oral' }
    expect(codes([...opening('2026-08-03'), sorted('2026-08-03'), answered])).toEqual([
      'reception.answer-not-for-feedback',
    ])
    expect(codes([...opening('2026-08-03'), sorted('2026-08-03', ['complaint']), answered])).toEqual([])
  })
})

describe('refusals (Law 42/2013 art. 9; Decree 154/2026 art. 4)', () => {
  const refused = (day: string, ground: Extract<VisitEvent, { readonly type: 'refused' }>['ground']): VisitEvent => ({
    type: 'refused',
    at: at(day, '08:10'),
    ground,
  })
  const arrived = (day: string): VisitEvent => ({ type: 'arrived', at: at(day, '08:00') })

  it.each([
    ['2026-06-30', ['reception.refusal-ground-not-in-law']],
    ['2026-07-01', []],
  ])('being handled elsewhere, on %s', (day, expected) => {
    expect(codes([arrived(day), refused(day, 'handled-elsewhere')])).toEqual(expected)
  })

  it('feedback answered before takes a written notice in 3 working days; explaining is not enough', () => {
    const events: readonly VisitEvent[] = [
      arrived('2026-08-03'),
      refused('2026-08-03', 'feedback-answered'),
      { type: 'refusal-explained', at: at('2026-08-03', '08:20') },
    ]
    const result = audit(events, at('2026-08-04'))
    expect(result.status === 'decided' && [result.value.state, result.value.final]).toEqual(['refused', false])
    expect(clocks(events, at('2026-08-04'))).toEqual({ 'visit.refusal-notice': '2026-08-06 running' })
    expect(clocks([...events, { type: 'refusal-noticed', at: at('2026-08-07') }])).toEqual({
      'visit.refusal-notice': '2026-08-06 met-late',
    })
  })

  it('other grounds are explained in person, and that ends it', () => {
    const events: readonly VisitEvent[] = [
      arrived('2026-08-03'),
      refused('2026-08-03', 'incapable'),
      { type: 'refusal-explained', at: at('2026-08-03', '08:20') },
    ]
    const result = audit(events)
    expect(result.status === 'decided' && [result.value.final, result.value.finished]).toEqual([true, events[2]?.at])
  })
})

describe('sorting and sending on (Law 42/2013 art. 25-26)', () => {
  it('feedback of another body is transferred, not sent away with the person', () => {
    const events = [...opening('2026-08-03'), sorted('2026-08-03')]
    const guided: VisitEvent = { type: 'guided', at: at('2026-08-03', '09:30') }
    expect(codes([...events, guided], at('2026-08-04'))).toEqual(['reception.feedback-guided'])
    expect(codes([...events, guided], at('2026-08-04'), { 'reception.feedback-not-competent': 'guide' })).toEqual([])
    expect(codes([...events, { ...guided, type: 'transferred' }], at('2026-08-04'))).toEqual([])
  })

  it('a mixed petition is split first', () => {
    const mixed = [...opening('2026-08-03'), sorted('2026-08-03', ['complaint', 'denunciation'], 'own')]
    const taken: VisitEvent = { type: 'taken-in', at: at('2026-08-03', '10:00') }
    expect(codes([...mixed, taken], at('2026-08-04'))).toEqual(['reception.not-split'])
    const advised: VisitEvent = { type: 'split-advised', at: at('2026-08-03', '09:30') }
    expect(codes([...mixed, advised, taken], at('2026-08-04'))).toEqual([])
  })

  it('identity and signature', () => {
    const events: readonly VisitEvent[] = [
      { type: 'arrived', at: at('2026-08-03', '08:00') },
      { type: 'identified', at: at('2026-08-03', '08:05'), stated: ['name'] },
      { type: 'recorded', at: at('2026-08-03', '08:30'), how: 'written-down', signed: false },
    ]
    expect(codes(events, at('2026-08-03', '09:00'))).toEqual(['reception.identity-incomplete', 'reception.unsigned'])
  })
})

describe('results of transferred cases (Law 42/2013 art. 27.2, 28.2)', () => {
  const answered: readonly VisitEvent[] = [
    ...opening('2024-05-06'),
    sorted('2024-05-06', ['complaint']),
    { type: 'answered', at: at('2024-05-07'), content: 'transferred', form: 'written' },
  ]

  it.each([
    ['2024-06-12', []],
    ['2024-06-13', ['reception.result-late']],
  ])('resolved 3 June 2024, reported %s', (day, expected) => {
    const result: VisitEvent = { type: 'result-received', at: at(day), resolvedOn: '2024-06-03', asked: false }
    expect(codes([...answered, result], at('2024-06-14'))).toEqual(expected)
  })

  it('the person who asked is told within 5 working days', () => {
    const events: readonly VisitEvent[] = [...answered, { type: 'result-received', at: at('2024-06-12'), asked: true }]
    expect(clocks(events, at('2024-06-13'))['visit.result-to-person']).toBe('2024-06-19 running')
    expect(clocks([...events, { type: 'result-told', at: at('2024-06-19') }])['visit.result-to-person']).toBe(
      '2024-06-19 met',
    )
    expect(codes([...events, { type: 'closed', at: at('2024-06-13') }])).toEqual(['reception.result-untold'])
  })
})

describe('bad input', () => {
  it('is named with its index, and the rest is replayed', () => {
    const events = [
      { type: 'recorded', at: at('2026-08-03', '08:30'), how: 'petition', signed: true },
      ...opening('2026-08-03'),
      { type: 'danced', at: at('2026-08-03', '08:40') },
      { type: 'classified', at: '2026-08-03', as: ['feedback'], competence: 'own' },
    ] as unknown as readonly VisitEvent[]
    const result = audit(events, at('2026-08-04'))
    expect(result.findings.map(({ code, path }) => [code, path?.[1]])).toEqual([
      ['lifecycle.out-of-order', 1],
      ['lifecycle.out-of-order', 2],
      ['lifecycle.time-unreadable', 5],
      ['lifecycle.event-unknown', 4],
    ])
    expect(result.status === 'decided' && result.value.state).toBe('recorded')
  })
})
