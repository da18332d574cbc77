import fc from 'fast-check'
import { describe, expect, expectTypeOf, it } from 'vitest'
import type { FeedbackChannel } from '../../src/law/feedback-channels'
import { type LifecycleEvent, replay, type Snapshot } from '../../src/lifecycle/index'
import {
  type FeedbackEvent,
  type FeedbackFacts,
  type FeedbackState,
  feedbackChannelExamples,
  feedbackLifecycle,
} from '../../src/petitions/index'
import { deepFreeze } from '../support/deep-freeze'
import { at, bare, classified, hotline, local, received } from './feedback-cases'
import { openClocks, unusedRows, walk } from './walk'

const shapes: readonly object[] = [
  { type: 'received' },
  { type: 'rejected', grounds: ['name'], told: true },
  { type: 'rejected', grounds: [] },
  { type: 'routed-out', as: 'complaint' },
  { type: 'classified', subject: 'conduct', competent: true, category: 'urgent' },
  { type: 'classified', subject: 'regulation', competent: false },
  { type: 'transferred', to: 'so-tu-phap' },
  { type: 'assigned', unit: 'phong-a' },
  { type: 'notified' },
  { type: 'progress-asked' },
  { type: 'status-updated' },
  { type: 'resolved' },
  { type: 'answered', fault: true },
  { type: 'answered', fault: false },
  { type: 'answer-returned', by: 'citizen' },
  { type: 'published', forms: ['portal'] },
  { type: 'apologised', public: true },
  { type: 'apologised', public: false },
  { type: 'remedied' },
  { type: 'sanction-referred' },
  { type: 'closed' },
]

const everyDuty: FeedbackChannel = {
  ...hotline,
  limits: (
    ['intake', 'transfer', 'answer', 'reply', 'update', 'reanswer', 'publish', 'apologise', 'remedy'] as const
  ).map((duty) => ({ duty, within: { amount: 3, unit: 'working-day' }, basis: local })),
}
const cases: readonly FeedbackFacts[] = [
  { regime: 'local', channel: everyDuty },
  { regime: 'regulation', channel: bare('government-portal') },
  { regime: 'petition', channel: bare('reception') },
]
const walks = cases.map((facts) => walk(feedbackLifecycle, shapes, facts, { length: 8, keyOf: lastOf }))
const snapshots = walks.flatMap((one) => one.snapshots)
const pairs = new Set(walks.flatMap((one) => [...one.pairs]))

function lastOf(snapshot: Snapshot<string, LifecycleEvent>): string {
  const steps = snapshot.history.filter(({ type }) => ['remedied', 'transferred', 'answer-returned'].includes(type))
  return [snapshot.state, ...new Set(openClocks(snapshot)), ...new Set(steps.map(({ type }) => type))].sort().join(' ')
}

const clocksOf = (facts: FeedbackFacts, events: readonly FeedbackEvent[], asOf = at('2027-01-04')) => {
  const result = replay(feedbackLifecycle, events, { facts, asOf })
  if (result.status === 'undetermined') throw new Error('undetermined')
  return Object.fromEntries(result.value.deadlines.map(({ id, due, status }) => [id, `${due} ${status}`]))
}

describe('feedback lifecycle: all paths', () => {
  it('reaches every state and uses every row', () => {
    const reached = new Set(snapshots.map(({ state }) => state))
    const states = Object.keys(feedbackLifecycle.states) as FeedbackState[]
    expect(states.filter((state) => state !== 'new' && !reached.has(state))).toEqual([])
    expect(unusedRows(feedbackLifecycle, pairs)).toEqual([])
  })

  it('every state that is not final has a way out, and no final one has', () => {
    for (const [state, { final }] of Object.entries(feedbackLifecycle.states)) {
      const out = feedbackLifecycle.transitions.filter(
        ({ from, to }) => (typeof from === 'string' ? [from] : from).includes(state as FeedbackState) && to !== state,
      )
      expect(out.length > 0, state).toBe(final !== true)
    }
  })

  it('no clock runs on in a final state', () => {
    const finals = snapshots.filter(({ state }) => feedbackLifecycle.states[state].final === true)
    expect(finals.length).toBeGreaterThan(10)
    expect(finals.filter((one) => openClocks(one).length > 0).map(openClocks)).toEqual([])
  })

  it('starts every clock somewhere, and never two of a kind at once', () => {
    const dated = walk(
      feedbackLifecycle,
      shapes,
      { regime: 'legal-document', channel: bare('email') },
      {
        length: 3,
        from: '2025-08-04',
      },
    )
    const seen = new Set([...snapshots, ...dated.snapshots].flatMap(({ clocks }) => clocks.map(({ id }) => id)))
    expect(feedbackLifecycle.clocks.map(({ id }) => id).filter((id) => !seen.has(id))).toEqual([])
    for (const one of snapshots) expect(new Set(openClocks(one)).size).toBe(openClocks(one).length)
  })
})

describe('Decree 20/2008 art. 9.1.d: transfer within 5 working days of receipt', () => {
  const facts: FeedbackFacts = { regime: 'regulation', channel: bare('email') }

  it('of a regulation of another body, counted from receipt whenever it is classified', () => {
    const events = [received('2024-04-24'), classified('2024-04-26', { subject: 'regulation', competent: false })]
    // 25 and 26 April, 2, 3 and 4 May: 29 April was swapped off for Saturday 4 May, 30 April and 1 May are holidays.
    expect(clocksOf(facts, events)['feedback.transfer']).toBe('2024-05-04 overdue')
  })

  it('cites the article', () => {
    const events = [received('2024-04-24'), classified('2024-04-26', { subject: 'regulation', competent: false })]
    const result = replay(feedbackLifecycle, events, { facts, asOf: at('2024-04-27') })
    expect(result.status === 'decided' && result.value.deadlines[0]?.basis).toEqual([
      { document: '20/2008/NĐ-CP@2008-02-14', article: '9', clause: '1', point: 'd' },
    ])
  })

  it('has no number for conduct, unless the host reads one into it', () => {
    const events = [received('2024-04-24'), classified('2024-04-24', { subject: 'conduct', competent: false })]
    expect(clocksOf(facts, events)).toEqual({})
    const policy = { 'feedback.conduct-transfer': 'as-other-competence' } as const
    const read = replay(feedbackLifecycle, events, { facts, asOf: at('2024-04-25'), policy })
    expect(read.status === 'decided' && read.value.deadlines.map(({ due }) => due)).toEqual(['2024-05-04'])
  })

  it('is void when the case turns out to be its own', () => {
    const events = [
      received('2024-05-06'),
      classified('2024-05-07', { subject: 'regulation', competent: false }),
      classified('2024-05-08', { subject: 'regulation' }),
    ]
    expect(clocksOf(facts, events)['feedback.transfer']).toBe('2024-05-13 void')
  })

  it('does not exist for a hotline of the city', () => {
    expect(clocksOf({ regime: 'local', channel: bare('hotline') }, [received('2024-05-06')])).toEqual({})
  })
})

describe('the other clocks of law', () => {
  it('reception: 10 working days to answer or notify (Law 42/2013 art. 28.1), met by a transfer that was told', () => {
    const facts: FeedbackFacts = { regime: 'petition', channel: bare('reception') }
    const open = [received('2024-05-06'), classified('2024-05-07', { competent: false })]
    const moved = (told: boolean): FeedbackEvent => ({ type: 'transferred', at: at('2024-05-08'), to: 'x', told })
    expect(clocksOf(facts, open)['feedback.reception-notice']).toBe('2024-05-20 overdue')
    expect(clocksOf(facts, [...open, moved(true)])['feedback.reception-notice']).toBe('2024-05-20 met')
    expect(clocksOf(facts, [...open, moved(false)])['feedback.reception-notice']).toBe('2024-05-20 overdue')
  })

  it.each([
    ['2026-06-30', undefined],
    ['2026-07-01', '2026-08-15 overdue'],
  ])('written petition received %s: the 45-day tripwire of Decree 154/2026 art. 41.3.b', (day, expected) => {
    const facts: FeedbackFacts = { regime: 'petition', channel: bare('post') }
    expect(clocksOf(facts, [received(day)])['feedback.unprocessed']).toBe(expected)
  })

  it('the tripwire ends on the earlier day by default, 15 August 2026 being a Saturday', () => {
    const facts: FeedbackFacts = { regime: 'petition', channel: bare('post') }
    const policy = { 'petition.authority-day-off': 'next-working-day' } as const
    const read = replay(feedbackLifecycle, [received('2026-07-01')], { facts, asOf: at('2026-07-02'), policy })
    const due = read.status === 'decided' && read.value.deadlines.find(({ id }) => id === 'feedback.unprocessed')?.due
    expect(due).toBe('2026-08-17')
  })

  it.each([
    ['2025-06-15', {}],
    ['2025-06-16', { 'feedback.document-answer': '2025-07-01 overdue' }],
    ['2025-12-11', { 'feedback.document-answer': '2025-12-26 overdue' }],
    ['2025-12-12', {}],
  ])('legal documents received %s: 15 days only while their number is known', (day, expected) => {
    expect(clocksOf({ regime: 'legal-document', channel: bare('email') }, [received(day)])).toEqual(expected)
  })

  it('Government portal: 20 days, and an update every 7', () => {
    const facts: FeedbackFacts = { regime: 'regulation', channel: bare('government-portal') }
    const events: FeedbackEvent[] = [
      received('2024-03-04'),
      classified('2024-03-05'),
      { type: 'status-updated', at: at('2024-03-11') },
      { type: 'answered', at: at('2024-03-26'), fault: false },
    ]
    const result = replay(feedbackLifecycle, events, { facts, asOf: at('2024-04-01') })
    expect(
      result.status === 'decided' && result.value.deadlines.map(({ id, due, status }) => [id, due, status]),
    ).toEqual([
      ['feedback.portal-answer', '2024-03-24', 'met-late'],
      ['feedback.portal-update', '2024-03-11', 'met'],
      ['feedback.portal-update', '2024-03-18', 'met-late'],
    ])
  })

  it('counts the updates from the due day of the answer when the host reads it so', () => {
    const facts: FeedbackFacts = { regime: 'regulation', channel: bare('government-portal') }
    const policy = { 'feedback.status-update-from': 'answer-due' } as const
    const result = replay(feedbackLifecycle, [received('2024-03-04')], { facts, asOf: at('2024-03-05'), policy })
    expect(result.status === 'decided' && result.value.deadlines.map(({ due }) => due)).toEqual([
      '2024-03-24',
      '2024-03-31',
    ])
  })
})

describe('P-19: the Cần Thơ hotline of 5 September 2016, as a host gives it', () => {
  const channel = feedbackChannelExamples.find(({ id }) => id === 'can-tho-hotline-2016') as FeedbackChannel
  const answer = (day: string, category?: string) =>
    clocksOf({ regime: 'local', channel }, [received(day, category)])['feedback.channel-answer']

  it.each([
    ['2016-09-07', 'urgent', '2016-09-07 overdue'],
    ['2016-09-10', 'urgent', '2016-09-12 overdue'],
    ['2016-09-07', undefined, '2016-09-12 overdue'],
    ['2016-09-07', 'pothole', '2016-09-12 overdue'],
    ['2016-09-07', 'denunciation', undefined],
    ['2016-09-07', 'complex', undefined],
    ['2016-09-02', undefined, undefined],
  ])('received %s, %s: %s', (day, category, expected) => {
    expect(answer(day, category)).toBe(expected)
  })

  it('sends the answer on the working day it is ready', () => {
    const events: FeedbackEvent[] = [
      received('2016-09-07'),
      classified('2016-09-07'),
      { type: 'resolved', at: at('2016-09-09') },
      { type: 'answered', at: at('2016-09-12'), fault: false },
    ]
    expect(clocksOf({ regime: 'local', channel }, events)).toEqual({
      'feedback.channel-answer': '2016-09-12 met',
      'feedback.channel-reply': '2016-09-09 met-late',
    })
  })

  it('a new category counts anew from receipt', () => {
    const events = [received('2024-03-04'), classified('2024-03-05', { category: 'urgent' })]
    const result = replay(feedbackLifecycle, events, {
      facts: { regime: 'local', channel: hotline },
      asOf: at('2024-03-06'),
    })
    expect(result.status === 'decided' && result.value.deadlines.map(({ due, status }) => [due, status])).toEqual([
      ['2024-03-07', 'void'],
      ['2024-03-04', 'overdue'],
    ])
  })
})

describe('properties', () => {
  const day = fc
    .integer({ min: 0, max: 2500 })
    .map((offset) => new Date(Date.UTC(2019, 0, 1 + offset)).toISOString().slice(0, 10))

  it('without a limit of the channel no answer clock is invented, whatever the day', () => {
    fc.assert(
      fc.property(day, fc.constantFrom('local', 'regulation', 'petition'), (date, regime) => {
        const clocks = clocksOf({ regime, channel: bare('city-portal') }, [received(date)])
        expect(Object.keys(clocks).filter((id) => id.endsWith('-answer'))).toEqual([])
      }),
      { numRuns: 60 },
    )
  })

  it('replay leaves its input as it was', () => {
    const events = deepFreeze([received('2024-03-04'), classified('2024-03-05')])
    const facts = deepFreeze({ regime: 'local', channel: hotline } as const)
    expect(replay(feedbackLifecycle, events, { facts, asOf: at('2024-03-06') }).status).toBe('decided')
  })
})

describe('types', () => {
  it('a limit without a legal basis does not compile', () => {
    // @ts-expect-error no basis
    const limit: FeedbackChannel['limits'][number] = { duty: 'answer', within: 'same-working-day' }
    expect(limit.duty).toBe('answer')
    expectTypeOf<FeedbackFacts['regime']>().toEqualTypeOf<'petition' | 'regulation' | 'legal-document' | 'local'>()
  })
})

it.each(['', '31/12/2024', 'soon'])('a day to be done by that is none is told by its place: %j', (due) => {
  const assigned = { type: 'assigned', at: at('2024-03-04'), unit: 'phong-a', due } as FeedbackEvent
  const events = [received('2024-03-04'), classified('2024-03-04'), assigned]
  const outcome = replay(feedbackLifecycle, events, {
    facts: { regime: 'local', channel: hotline },
    asOf: at('2024-03-05'),
  })
  expect(outcome.findings).toContainEqual(
    expect.objectContaining({ code: 'calendar.instant-form', path: ['events', 2, 'due'] }),
  )
})
