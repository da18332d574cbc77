import { describe, expect, it } from 'vitest'
import { at as inForceAt } from '../../src/core/timeline'
import { isClosed } from '../../src/lifecycle/clocks'
import { statesOf } from '../../src/lifecycle/define-lifecycle'
import { begin, type Lifecycle, type LifecycleEvent, type Snapshot, transition } from '../../src/lifecycle/index'
import {
  type DenunciationEvent,
  denunciationLifecycle,
  type ProtectionEvent,
  protectionLifecycle,
} from '../../src/petitions/index'
import { at } from './denunciation-story'

/** Every event of a denunciation with the least it can hold, in each shape that leads somewhere else. */
const denunciationKinds: readonly ((moment: string) => DenunciationEvent)[] = [
  (at) => ({ type: 'received', at, channel: 'petition', from: 'press' }),
  (at) => ({ type: 'checking-extended', at }),
  (at) => ({ type: 'transferred', at }),
  (at) => ({ type: 'guided', at }),
  (at) => ({ type: 'not-processed', at, ground: 'anonymous' }),
  (at) => ({ type: 'not-processed', at, ground: 'guided-before' }),
  (at) => ({ type: 'sent-to-inspection', at }),
  (at) => ({ type: 'refused', at, reasons: ['capacity'] }),
  (at) => ({ type: 'accepted', at }),
  (at) => ({ type: 'acceptance-notified', at, to: ['denouncer', 'denounced'] }),
  (at) => ({ type: 'verification-assigned', at }),
  (at) => ({ type: 'extended', at, days: 30, criteria: ['foreign', 'many-people'] }),
  (at) => ({ type: 'withdrawn', at, scope: 'whole', by: 'all' }),
  (at) => ({ type: 'continuation-grounds-found', at, grounds: ['slander'] }),
  (at) => ({ type: 'suspended', at, ground: 'assessment' }),
  (at) => ({ type: 'resumed', at }),
  (at) => ({ type: 'terminated', at, ground: 'withdrawn' }),
  (at) => ({ type: 'decision-sent', at, to: ['denouncer', 'denounced'] }),
  (at) => ({ type: 'concluded', at, result: 'true', violation: true }),
  (at) => ({ type: 'conclusion-sent', at, to: ['denouncer', 'denounced', 'managing-body'] }),
  (at) => ({ type: 'handled', at }),
  (at) => ({ type: 'apologised', at }),
  (at) => ({ type: 'sanctioned', at }),
  (at) => ({ type: 'result-reported', at }),
  (at) => ({ type: 'published', at, document: 'conclusion', forms: [{ form: 'meeting' }] }),
  (at) => ({ type: 'monitoring-assigned', at }),
  (at) => ({ type: 'monitoring-reported', at }),
  (at) => ({ type: 'crime-signs-found', at }),
  (at) => ({ type: 'crime-referred', at }),
  (at) => ({ type: 'crime-referred', at, part: true }),
  (at) => ({ type: 'sender-answered', at }),
  (at) => ({ type: 'settled-at-once', at }),
  (at) => ({ type: 'overdue-denounced', at }),
  (at) => ({ type: 'report-demanded', at }),
  (at) => ({ type: 'progress-reported', at }),
  (at) => ({ type: 'taken-over', at, ground: 'not-impartial' }),
  (at) => ({ type: 'onward-denounced', at }),
  (at) => ({ type: 'onward-reviewed', at, outcome: 'upheld' }),
  (at) => ({ type: 'onward-reviewed', at, outcome: 'transfer' }),
  (at) => ({ type: 'onward-reviewed', at, outcome: 'resolve-anew', grounds: ['inaccurate'] }),
  (at) => ({ type: 'identity-disclosed', at, by: 'official' }),
  (at) => ({ type: 'secrecy-declined', at }),
  (at) => ({ type: 'closed', at }),
]

const protectionKinds: readonly ((moment: string) => ProtectionEvent)[] = [
  (at) => ({ type: 'requested', at, form: 'written', scope: ['life'] }),
  (at) => ({ type: 'confirmed-in-writing', at }),
  (at) => ({ type: 'self-initiated', at, grounds: ['harmed'] }),
  (at) => ({ type: 'forwarded', at, to: 'police' }),
  (at) => ({ type: 'applied', at, measures: ['guards'] }),
  (at) => ({ type: 'decided', at, measures: ['guards'] }),
  (at) => ({ type: 'refused', at }),
  (at) => ({ type: 'carried-out', at }),
  (at) => ({ type: 'changed', at }),
  (at) => ({ type: 'declined', at }),
  (at) => ({ type: 'ended', at, ground: 'ground-gone' }),
  (at) => ({ type: 'ended', at, ground: 'duties-breached' }),
  (at) => ({ type: 'denunciation-concluded', at }),
  (at) => ({ type: 'denunciation-terminated', at }),
]

interface Walk {
  readonly paths: number
  readonly reached: ReadonlySet<string>
  readonly left: ReadonlySet<string>
  readonly openInFinal: readonly string[]
}

/** Every path up to a length, then from each state first reached on, so that states far away are visited as well. */
function walk<State extends string, Event extends LifecycleEvent, Facts>(
  lifecycle: Lifecycle<State, Event, Facts>,
  kinds: readonly ((moment: string) => Event)[],
  month: string,
  facts: Facts,
  longest: number,
): Walk {
  const reached = new Map<State, Snapshot<State, Event>>([[lifecycle.initial, begin(lifecycle)]])
  const left = new Set<string>()
  const openInFinal: string[] = []
  let paths = 0
  const follow = (snapshot: Snapshot<State, Event>, length: number) => {
    if (length === longest) return
    for (const kind of kinds) {
      const day = String(snapshot.history.length + 1).padStart(2, '0')
      const result = transition(lifecycle, snapshot, kind(at(`${month}-${day}`)), { facts })
      if (result.status === 'refused') continue
      paths += 1
      const { next } = result
      if (next.state !== snapshot.state) left.add(snapshot.state)
      if (lifecycle.states[next.state].final === true && next.clocks.some((clock) => !isClosed(clock))) {
        openInFinal.push(next.history.map(({ type }) => type).join(' '))
      }
      if (!reached.has(next.state)) reached.set(next.state, next)
      follow(next, length + 1)
    }
  }
  const done = new Set<State>()
  for (
    let waiting = [...reached.keys()];
    waiting.length > 0;
    waiting = [...reached.keys()].filter((s) => !done.has(s))
  ) {
    for (const state of waiting) {
      done.add(state)
      follow(reached.get(state) as Snapshot<State, Event>, 0)
    }
  }
  return { paths, reached: new Set(reached.keys()), left, openInFinal }
}

describe.each([
  ['before 1 July 2026', '2026-04'],
  ['since 1 July 2026', '2026-08'],
  ['before Decree 31/2019', '2019-03'],
] as const)('every path, %s', (_, month) => {
  const denunciations = walk(denunciationLifecycle, denunciationKinds, month, { kind: 'sector' }, 3)
  const basis = [{ document: { number: '1/QĐ', date: '2019-01-01', issuer: 'Sở' } }] as const
  const decisionLimit = { limit: { amount: 2, unit: 'working-day' }, basis } as const
  const protections = walk(protectionLifecycle, protectionKinds, month, { decisionLimit }, 4)

  it.each([
    ['denunciation', denunciationLifecycle.states, denunciations],
    ['protection', protectionLifecycle.states, protections],
  ] as const)(
    '%s: all states reached, a way out of each that is not final, no clock open in a final one',
    (name, states, result) => {
      expect(result.paths).toBeGreaterThan(500)
      const unknown = name === 'protection' && month < '2019-06' ? ['applied'] : []
      expect([...result.reached].sort()).toEqual(
        Object.keys(states)
          .filter((state) => !unknown.includes(state))
          .sort(),
      )
      const open = Object.entries(states).filter(
        ([state, { final }]: [string, { final?: true }]) => final !== true && !unknown.includes(state),
      )
      for (const [state] of open) expect(result.left).toContain(state)
      expect(result.openInFinal).toEqual([])
    },
  )
})

describe.each([
  ['denunciation', denunciationLifecycle, denunciationKinds],
  ['protection', protectionLifecycle, protectionKinds],
] as const)('the table of a %s', (_, lifecycle, kinds) => {
  const states = Object.keys(lifecycle.states)
  const events = Object.keys(lifecycle.events)
  const table = lifecycle as unknown as Lifecycle<string, LifecycleEvent, never>

  it('names only states and events that it declares, and every one of them', () => {
    for (const row of table.transitions) {
      for (const state of [row.to, ...statesOf(row)]) expect(states).toContain(state)
      expect(events).toContain(row.event)
    }
    expect(new Set(table.transitions.map(({ event }) => event))).toEqual(new Set(events))
    expect(new Set(kinds.map((kind) => kind('').type))).toEqual(new Set(events))
  })

  it('every clock names events of the table and has an end', () => {
    for (const { starts, meets, voids } of table.clocks) {
      for (const type of [...starts.on, ...meets.on, ...(voids?.on ?? [])]) expect(events).toContain(type)
      expect(voids?.on.length).toBeGreaterThan(0)
    }
  })

  it('every provision is in force on some day of 2026', () => {
    for (const { law } of table.transitions) {
      expect(inForceAt(law.values, '2026-06-30') ?? inForceAt(law.values, '2026-07-01')).toBeDefined()
    }
  })
})
