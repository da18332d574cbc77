import { describe, expect, expectTypeOf, it } from 'vitest'
import { dossierLifecycle } from '../../src/dossier/index'
import { begin, transition } from '../../src/lifecycle/index'
import { deepFreeze } from '../support/deep-freeze'
import { basis, begun, newBasis, oldBasis, type ToyEvent, toy } from './toy'

const context = { facts: {} }
const opened: ToyEvent = { type: 'opened', at: '2024-03-04T08:00:00+07:00' }

const caseOf = (...events: readonly ToyEvent[]) =>
  events.reduce((snapshot, event) => {
    const result = transition(toy, snapshot, event, context)
    if (result.status !== 'moved') throw new Error(`refused: ${event.type}`)
    return result.next
  }, begin(toy))

describe('transition moves a case along its table', () => {
  it('begins in the initial state, without history or clocks', () => {
    expect(begin(toy)).toEqual(begun)
  })

  it('gives the next snapshot and the clocks an event created', () => {
    expect(transition(toy, begun, opened, context)).toEqual({
      status: 'moved',
      next: {
        state: 'open',
        history: [opened],
        clocks: [
          {
            id: 'toy.main',
            holder: 'authority',
            start: opened.at,
            period: { from: opened.at, limit: { amount: 5, unit: 'working-day' }, basis },
          },
        ],
      },
      effects: { created: ['toy.main'], met: [], void: [], paused: [], resumed: [] },
      findings: [],
    })
  })

  it('pauses and resumes: the pause stands in the period', () => {
    const held: ToyEvent = { type: 'held', at: '2024-03-05T08:00:00+07:00', reason: 'chờ' }
    const paused = transition(toy, caseOf(opened), held, context)
    expect(paused).toMatchObject({ status: 'moved', effects: { paused: ['toy.main'] }, next: { state: 'held' } })
    const resumed = transition(toy, caseOf(opened, held), { type: 'resumed', at: '2024-03-07T08:00:00+07:00' }, context)
    expect(resumed).toMatchObject({ status: 'moved', effects: { resumed: ['toy.main'] } })
    expect(resumed.status === 'moved' && resumed.next.clocks[0]).toEqual({
      id: 'toy.main',
      holder: 'authority',
      start: opened.at,
      period: {
        from: opened.at,
        limit: { amount: 5, unit: 'working-day' },
        pauses: [{ from: held.at, to: '2024-03-07T08:00:00+07:00' }],
        basis,
      },
    })
  })

  it('a resumed bound runs again and does not move', () => {
    const bound: ToyEvent = { ...opened, by: '2024-03-20' }
    const next = caseOf(
      bound,
      { type: 'held', at: '2024-03-05T08:00:00+07:00', reason: 'chờ' },
      { type: 'resumed', at: '2024-03-07T08:00:00+07:00' },
    )
    const clock = next.clocks.find(({ id }) => id === 'toy.by')
    expect(clock).toEqual({
      id: 'toy.by',
      holder: 'applicant',
      start: opened.at,
      period: { by: '2024-03-20', basis: newBasis },
    })
  })

  it('meets a clock when its condition holds, and leaves it open when not', () => {
    const bad = transition(
      toy,
      caseOf(opened),
      { type: 'finished', at: '2024-03-06T08:00:00+07:00', good: false },
      context,
    )
    expect(bad).toMatchObject({ status: 'moved', next: { state: 'open' }, effects: { met: [] } })
    const good = transition(
      toy,
      caseOf(opened),
      { type: 'finished', at: '2024-03-06T08:00:00+07:00', good: true },
      context,
    )
    expect(good).toMatchObject({ status: 'moved', next: { state: 'done' }, effects: { met: ['toy.main'] } })
    expect(good.status === 'moved' && good.next.clocks[0]?.metAt).toBe('2024-03-06T08:00:00+07:00')
  })

  it('a clock that becomes void while paused keeps no open pause', () => {
    const held: ToyEvent = { type: 'held', at: '2024-03-05T08:00:00+07:00', reason: 'chờ' }
    const dropped = transition(toy, caseOf(opened, held), { type: 'dropped', at: '2024-03-06T08:00:00+07:00' }, context)
    expect(dropped).toMatchObject({ status: 'moved', effects: { void: ['toy.main'] } })
    const clock = dropped.status === 'moved' ? dropped.next.clocks[0] : undefined
    expect(clock).not.toHaveProperty('pausedAt')
    expect(clock).toMatchObject({ voidAt: '2024-03-06T08:00:00+07:00' })
  })

  it('an act that breaks a rule moves the case and is found', () => {
    const result = transition(toy, caseOf(opened), { type: 'held', at: '2024-03-05T08:00:00+07:00' }, context)
    expect(result.status).toBe('moved')
    expect(result.findings).toEqual([
      { code: 'toy.held-without-reason', severity: 'violation', params: {}, basis, path: ['reason'] },
    ])
  })

  it('facts of the case decide whether a clock starts', () => {
    const bound: ToyEvent = { ...opened, by: '2024-03-20' }
    const none = transition(toy, begun, bound, { facts: { days: 0 } })
    expect(none).toMatchObject({ effects: { created: ['toy.main'] } })
    expect(transition(toy, begun, bound, { facts: { days: 1 } })).toMatchObject({
      effects: { created: ['toy.main', 'toy.by'] },
    })
  })

  it('a limit that is not in force yet starts no clock, a local rule does', () => {
    const early: ToyEvent = { type: 'opened', at: '2019-03-04T08:00:00+07:00' }
    expect(transition(toy, begun, early, context)).toMatchObject({ effects: { created: [] } })
    const local = {
      values: [{ parameter: 'toy.main', value: { amount: 2, unit: 'working-day' }, basis: newBasis }],
    } as const
    const result = transition(toy, begun, early, { facts: {}, local })
    expect(result.status === 'moved' && result.next.clocks[0]?.period).toEqual({
      from: early.at,
      limit: { amount: 2, unit: 'working-day' },
      basis: newBasis,
    })
  })
})

describe('transition refuses what the table has no place for', () => {
  it('an event that cannot happen here: nothing changed, the events that can are named', () => {
    expect(transition(toy, begun, { type: 'resumed', at: '2024-03-04T08:00:00+07:00' }, context)).toEqual({
      status: 'refused',
      findings: [
        {
          code: 'lifecycle.not-allowed',
          severity: 'violation',
          params: expect.objectContaining({
            lifecycle: 'toy',
            state: { vi: 'Mới', en: 'New' },
            event: 'resumed',
            allowed: ['opened'],
          }),
          basis,
          at: '2024-03-04T08:00:00+07:00',
        },
      ],
    })
  })

  it('each event that the law of the day lets happen is named once, and none in a final state', () => {
    const open = transition(toy, caseOf(opened), opened, context)
    expect(open.findings[0]?.params).toMatchObject({ allowed: ['held', 'finished', 'dropped'] })
    const done = caseOf(opened, { type: 'finished', at: '2024-03-06T08:00:00+07:00', good: true })
    const early = caseOf({ type: 'opened', at: '2019-03-04T08:00:00+07:00' })
    const again = transition(toy, early, { type: 'opened', at: '2019-03-05T08:00:00+07:00' }, context)
    expect(again.findings[0]?.params).toMatchObject({ allowed: ['held', 'finished'] })
    expect(transition(toy, done, opened, context).findings[0]?.params).toMatchObject({ allowed: [] })
  })

  it('facts that were right before are looked at again: the same input, not the same object, gives the same answer', () => {
    const facts: Record<string, unknown> = { limit: { amount: 5, unit: 'working-day' } }
    const accepted = { type: 'accepted', at: '2024-03-04T08:30:00+07:00' } as const
    const move = () => transition(dossierLifecycle, begin(dossierLifecycle), accepted, { facts } as never).status
    expect(move()).toBe('moved')
    facts['limit'] = 'five days'
    expect(move()).toBe('refused')
  })

  it.each(['zzz', '__proto__', 'constructor', ''])('an event that does not exist: %j', (type) => {
    const unknown = { type, at: '2024-03-04T08:00:00+07:00' } as unknown as ToyEvent
    expect(transition(toy, begun, unknown, context)).toMatchObject({
      status: 'refused',
      findings: [
        {
          code: 'lifecycle.event-unknown',
          params: expect.objectContaining({
            event: JSON.stringify(type),
            known: ['opened', 'held', 'resumed', 'finished', 'dropped'],
          }),
        },
      ],
    })
  })

  it.each(['', 'now', '2024-03-04', '2024-03-04T08:00:00', '2024-02-30T08:00:00+07:00'])(
    'a moment that is none: %j',
    (at) => {
      expect(transition(toy, begun, { type: 'opened', at }, context)).toEqual({
        status: 'refused',
        findings: [
          {
            code: 'lifecycle.time-unreadable',
            severity: 'violation',
            params: expect.objectContaining({ event: 'opened', given: JSON.stringify(at) }),
            basis,
          },
        ],
      })
    },
  )

  it.each([undefined, null, 5, {}])('a moment that is no text: %s', (at) => {
    const event = { type: 'opened', at } as unknown as ToyEvent
    expect(transition(toy, begun, event, context)).toMatchObject({
      status: 'refused',
      findings: [{ code: 'lifecycle.time-unreadable' }],
    })
  })
})

describe('the law of the day decides which row of the table holds', () => {
  it.each([
    ['2024-06-30T23:59:59+07:00', 'done'],
    ['2024-06-30T17:00:00Z', 'dropped'],
    ['2024-07-01T00:00:00+07:00', 'dropped'],
  ] as const)('dropped at %s ends in %s', (at, state) => {
    const start = caseOf({ type: 'opened', at: '2024-06-03T08:00:00+07:00' })
    expect(transition(toy, start, { type: 'dropped', at }, context)).toMatchObject({ status: 'moved', next: { state } })
  })

  it('before the first of them, no row holds: the first one is cited', () => {
    const start = caseOf({ type: 'opened', at: '2019-06-03T08:00:00+07:00' })
    expect(transition(toy, start, { type: 'dropped', at: '2019-06-04T08:00:00+07:00' }, context)).toEqual({
      status: 'refused',
      findings: [
        {
          code: 'lifecycle.not-in-force',
          severity: 'violation',
          params: expect.objectContaining({ lifecycle: 'toy', event: 'dropped', date: '2019-06-04' }),
          basis: oldBasis,
          at: '2019-06-04T08:00:00+07:00',
        },
      ],
    })
  })

  it('a lifecycle may name another day whose law applies', () => {
    const byFirst = { ...toy, lawDate: () => '2019-01-01' as const }
    const start = caseOf(opened)
    expect(transition(byFirst, start, { type: 'dropped', at: '2024-08-01T08:00:00+07:00' }, context)).toMatchObject({
      status: 'refused',
      findings: [{ code: 'lifecycle.not-in-force', params: { date: '2019-01-01' } }],
    })
  })
})

describe('transition is pure', () => {
  it('works on frozen input and gives the same answer twice', () => {
    const snapshot = deepFreeze(caseOf(opened))
    const event = deepFreeze({ type: 'held', at: '2024-03-05T08:00:00+07:00' } as const)
    const frozen = deepFreeze({ facts: { days: 3 } })
    const before = JSON.stringify(snapshot)
    const first = transition(toy, snapshot, event, frozen)
    expect(transition(toy, snapshot, event, frozen)).toEqual(first)
    expect(JSON.stringify(snapshot)).toBe(before)
  })

  it('its events and facts are typed by the table', () => {
    expectTypeOf(transition(toy, begun, opened, context)).toHaveProperty('status')
    // @ts-expect-error the table has no such event
    transition(toy, begun, { type: 'closed', at: '2024-03-05T08:00:00+07:00' }, context)
    // @ts-expect-error the facts of the case are missing
    expect(() => transition(toy, begun, { ...opened, by: '2024-03-20' }, {})).toThrow(TypeError)
  })
})
