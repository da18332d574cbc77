import { describe, expect, expectTypeOf, it } from 'vitest'
import { at as inForceAt } from '../../src/core/timeline'
import { type DossierEvent, type DossierState, dossierLifecycle, type Procedure } from '../../src/dossier/index'
import { isClosed } from '../../src/lifecycle/clocks'
import { statesOf } from '../../src/lifecycle/define-lifecycle'
import { begin, type Lifecycle, mayHappen, replay, type Snapshot, transition } from '../../src/lifecycle/index'
import { type Kind, kinds, others } from './event-kinds'
import { at, tenDays } from './story'

const context = { facts: { limit: tenDays } }
const longest = 6

interface Visit {
  readonly from: DossierState
  readonly snapshot: Snapshot<DossierState, DossierEvent>
  readonly codes: readonly string[]
}

/** What a dossier looks like to the table: its state, its open clocks, what was asked and told so far. */
function looks({ state, history, clocks }: Snapshot<DossierState, DossierEvent>): string {
  const open = clocks.filter((clock) => !isClosed(clock))
  const happened = history.map(({ type }) => type)
  const asked = happened.slice(happened.indexOf('accepted')).filter((type) => type === 'supplement-requested').length
  return JSON.stringify([
    state,
    open.map(({ id, holder, pausedAt }) => [id, holder, pausedAt !== undefined]).sort(),
    ['accepted', 'late-notified', 'supplement-requested'].map((type) => happened.includes(type as never)),
    Math.min(asked, 2),
  ])
}

/** Every path through the table from a day on, one event a day; dossiers that look alike are followed once. */
function walk(month: string, events: readonly Kind[], alike: boolean, visit: (step: Visit) => void): number {
  let paths = 0
  const seen = new Set<string>()
  const follow = (snapshot: Snapshot<DossierState, DossierEvent>, length: number) => {
    const key = `${length} ${looks(snapshot)}`
    if (length === longest || (alike && seen.has(key))) return
    seen.add(key)
    for (const kind of events) {
      const result = transition(dossierLifecycle, snapshot, kind(at(`${month}-0${length + 1}`)), context)
      if (result.status === 'refused') continue
      paths += 1
      const broken = result.findings.filter(({ severity }) => severity === 'violation')
      visit({ from: snapshot.state, snapshot: result.next, codes: broken.map(({ code }) => code) })
      follow(result.next, length + 1)
    }
  }
  follow(begin(dossierLifecycle), 0)
  return paths
}

const states = Object.keys(dossierLifecycle.states) as readonly DossierState[]
const isFinal = (state: DossierState) => dossierLifecycle.states[state].final === true

describe.each([
  ['61/2018, moving events', '2024-04', ['closed', 'paused', 'correcting'], kinds, false],
  ['118/2025, moving events', '2026-04', ['paused', 'correcting'], kinds, false],
  ['61/2018, all events', '2024-04', ['closed'], [...kinds, ...others], true],
  ['118/2025, all events', '2026-04', [], [...kinds, ...others], true],
] as const)('every path of the dossier under Decree %s, up to six of them', (_, month, unknown, events, alike) => {
  const reached = new Set<DossierState>()
  const edges: (readonly [DossierState, DossierState])[] = []
  const openInFinal: string[] = []
  const twiceOpen: string[] = []
  const silent: string[] = []
  const paths = walk(month, events, alike, ({ from, snapshot: { state, history, clocks }, codes }) => {
    const types = history.map(({ type }) => type)
    reached.add(state)
    edges.push([from, state])
    const last = history.at(-1)
    if (isFinal(state) && clocks.some((clock) => !isClosed(clock))) openInFinal.push(types.join(' '))
    const open = clocks.flatMap((clock) => (isClosed(clock) || clock.id === 'dossier.consultation' ? [] : [clock.id]))
    if (new Set(open).size !== open.length) twiceOpen.push(types.join(' '))
    const asked = types.slice(types.indexOf('accepted')).filter((type) => type === 'supplement-requested').length
    const again = types.includes('accepted') && last?.type === 'supplement-requested' && asked > 1
    if (again && !codes.includes('dossier.supplement-repeated')) silent.push(types.join(' '))
  })

  it('there are many', () => {
    expect(paths).toBeGreaterThan(1000)
  })

  it('every state that this decree knows is reached', () => {
    const expected = states.filter((state) => state !== 'new' && !(unknown as readonly string[]).includes(state))
    expect([...reached].sort()).toEqual([...expected].sort())
  })

  it('every state that is not final has a way out', () => {
    const out = new Set(states.filter(isFinal))
    for (let size = 0; size < out.size; ) {
      size = out.size
      for (const [from, to] of edges) if (out.has(to)) out.add(from)
    }
    const known = states.filter((state) => !(unknown as readonly string[]).includes(state))
    expect(known.filter((state) => !out.has(state))).toEqual([])
  })

  it('no clock is open in a final state, and none is open twice', () => {
    expect(openInFinal).toEqual([])
    expect(twiceOpen).toEqual([])
  })

  it('no second request after receipt passes without a violation', () => {
    expect(silent).toEqual([])
  })
})

describe('the table itself', () => {
  it('names only states and events that it declares, and every one of them', () => {
    const events = Object.keys(dossierLifecycle.events)
    for (const { from, to, event } of dossierLifecycle.transitions) {
      for (const state of [to, ...(typeof from === 'string' ? [from] : from)]) expect(states).toContain(state)
      expect(events).toContain(event)
    }
    expect([...new Set(dossierLifecycle.transitions.map(({ event }) => event))].sort()).toEqual([...events].sort())
    for (const { starts, meets, voids } of dossierLifecycle.clocks) {
      for (const type of [...starts.on, ...meets.on, ...(voids?.on ?? [])]) expect(events).toContain(type)
    }
  })

  it('nothing leaves a final state, but a fault may be found in a result handed over (NĐ 118 Điều 23.1)', () => {
    const leaving = dossierLifecycle.transitions.filter((transition) => statesOf(transition).some(isFinal))
    expect(leaving.map(({ from, event }) => [from, event])).toEqual([[['finished', 'returned'], 'fault-found']])
  })

  it('has Vietnamese and English names, in one form of Unicode', () => {
    const { states: names, events, clocks, label } = dossierLifecycle
    for (const { vi, en } of [
      label,
      ...Object.values(names),
      ...Object.values(events),
      ...clocks.map((one) => one.label),
    ]) {
      expect(vi).toBe(vi.normalize('NFC'))
      expect([vi.length, en.length].every((length) => length > 1)).toBe(true)
    }
  })

  it.each([
    ['2018-06-20', 0],
    ['2018-06-21', 'some'],
    ['2025-06-30', 'some'],
    ['2025-07-01', 'all'],
  ] as const)('on %s %s rows hold', (date, expected) => {
    const rows = dossierLifecycle.transitions
    const holding = rows.filter(({ law }) => inForceAt(law.values, date) !== undefined)
    const known = rows.filter(({ event }) => !['closed', 'adjusted', 'alerted'].includes(event))
    expect(holding.length).toBe(expected === 0 ? 0 : expected === 'all' ? rows.length : known.length)
  })

  it('says what may come next, by whom, by which article', () => {
    const outcome = replay(dossierLifecycle, [{ type: 'accepted', at: at('2025-08-04') }], {
      ...context,
      asOf: at('2025-08-05'),
    })
    if (outcome.status !== 'decided') throw new Error('undetermined')
    expect(outcome.value.allowed.map(({ event, to, by, basis }) => [event, to, by, basis[0].article])).toEqual([
      ['supplement-requested', 'supplementing', 'authority', '19'],
      ['stopped', 'stopped', 'applicant', '21'],
      ['finished', 'finished', 'authority', '19'],
      ['paused', 'paused', 'authority', '19'],
      ['paused', 'processing', 'authority', '19'],
      ['adjusted', 'processing', 'applicant', '21'],
      ['verification-invited', 'processing', 'authority', '19'],
      ['late-notified', 'processing', 'authority', '19'],
      ['handed-over', 'processing', 'one-stop', '18'],
      ['transferred', 'processing', 'authority', '20'],
      ['consulted', 'processing', 'authority', '19'],
      ['site-checked', 'processing', 'authority', '19'],
      ['lost', 'processing', 'authority', '23'],
    ])
  })

  it('an online applicant may adjust at every moment before the decision (Điều 21.2)', () => {
    const requested = kinds[3] as Kind
    const before: readonly (readonly DossierEvent[])[] = [
      [{ type: 'submitted', at: at('2025-08-04') }],
      [requested(at('2025-08-04'))],
      [{ type: 'accepted', at: at('2025-08-04') }],
      [{ type: 'accepted', at: at('2025-08-04') }, requested(at('2025-08-05'))],
    ]
    for (const events of before) {
      const outcome = mayHappen(dossierLifecycle, events, { type: 'adjusted', at: at('2025-08-06') }, context)
      expect(outcome).toMatchObject({ value: true, findings: [] })
    }
    const decided = [...(before[2] ?? []), { type: 'finished', at: at('2025-08-05'), result: 'granted' } as const]
    expect(mayHappen(dossierLifecycle, decided, { type: 'adjusted', at: at('2025-08-06') }, context)).toMatchObject({
      value: false,
    })
  })

  it('is typed', () => {
    expectTypeOf(dossierLifecycle).toEqualTypeOf<Lifecycle<DossierState, DossierEvent, Procedure>>()
    // @ts-expect-error no dossier is in this state
    expect(dossierLifecycle.states.approved).toBeUndefined()
  })
})
