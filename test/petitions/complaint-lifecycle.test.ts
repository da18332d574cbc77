import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dateOf, dayOf } from '../../src/core/iso'
import { begin } from '../../src/lifecycle/define-lifecycle'
import { transition } from '../../src/lifecycle/transition'
import type { Clock, Snapshot } from '../../src/lifecycle/types'
import { describe as say } from '../../src/messages/index'
import { sinceReceipt } from '../../src/petitions/complaint-history'
import {
  auditComplaint,
  type ComplaintEvent,
  type ComplaintFacts,
  type ComplaintState,
  complaintLifecycle,
} from '../../src/petitions/index'

type Shape = { readonly [Key in string]: unknown } & { readonly type: ComplaintEvent['type'] }

/** Every event, in each shape that the table tells apart. */
const shapes: readonly Shape[] = [
  ...(Object.keys(complaintLifecycle.events) as ComplaintEvent['type'][])
    .filter((type) => type !== 'withdrawn' && type !== 'information-received')
    .map((type) => ({ type })),
  { type: 'received', channel: 'reception' },
  { type: 'appealed', early: true },
  { type: 'withdrawn', extent: 'whole' },
  { type: 'withdrawn', extent: 'part' },
  { type: 'withdrawn', extent: 'some-complainants' },
  { type: 'information-received', complete: true },
  { type: 'information-received', complete: false },
]
const administrative: ComplaintFacts = { subject: 'administrative', known: '2026-06-15', forwardedByFront: true }

const isOpen = ({ metAt, voidAt }: Clock) => metAt === undefined && voidAt === undefined
const keyOf = ({ state, clocks, history }: Snapshot<ComplaintState, ComplaintEvent>) =>
  [
    state,
    ...new Set(clocks.filter(isOpen).map(({ id, pausedAt }) => `${id}${pausedAt === undefined ? '' : '*'}`)),
    sinceReceipt(history, state.endsWith('-second') ? 2 : 1).some(({ type }) => type.startsWith('verif')) ? 'v' : '',
  ]
    .sort()
    .join(' ')

/** Walks every path, not going on from a case that looks like one seen before. */
function explore(length: number, facts: ComplaintFacts) {
  const seen = new Map<string, Snapshot<ComplaintState, ComplaintEvent>>()
  const pairs = new Set<string>()
  let frontier: readonly Snapshot<ComplaintState, ComplaintEvent>[] = [begin(complaintLifecycle)]
  for (let depth = 0; depth < length && frontier.length > 0; depth += 1) {
    frontier = frontier.flatMap((snapshot) =>
      shapes.flatMap((shape) => {
        // A second complaint waits until the time to resolve is over, so that both ways up are walked.
        const gap = shape.type === 'appealed' && shape['early'] !== true ? 60 : 1
        const day = dayOf('2026-07-06') + snapshot.history.length * 2 + gap
        const event = { ...shape, at: `${dateOf(day)}T08:00:00+07:00` } as unknown as ComplaintEvent
        const result = transition(complaintLifecycle, snapshot, event, { facts })
        if (result.status !== 'moved') return []
        pairs.add(`${snapshot.state} ${event.type} ${result.next.state}`)
        const key = keyOf(result.next)
        if (seen.has(key)) return []
        seen.set(key, result.next)
        return [result.next]
      }),
    )
  }
  return { snapshots: [...seen.values()], pairs }
}

const walks = [explore(14, administrative), explore(6, { ...administrative, respondent: 'minister' })]
const snapshots = walks.flatMap((walk) => walk.snapshots)
const pairs = new Set(walks.flatMap((walk) => [...walk.pairs]))
const states = Object.keys(complaintLifecycle.states) as ComplaintState[]
const isFinal = (state: ComplaintState) => complaintLifecycle.states[state].final === true

describe('complaint lifecycle: all paths', () => {
  it('reaches every state', () => {
    const reached = new Set(snapshots.map(({ state }) => state))
    expect(states.filter((state) => state !== 'new' && !reached.has(state))).toEqual([])
  })

  it('uses every row of the table', () => {
    const rows = complaintLifecycle.transitions.flatMap(({ from, event, to }) =>
      (typeof from === 'string' ? [from] : from).map((state) => `${state} ${event} ${to}`),
    )
    expect(rows.filter((row) => !pairs.has(row))).toEqual([])
  })

  it('every state that is not final has a way out, and from each a final state can be reached', () => {
    const edges = [...pairs].map((pair) => pair.split(' ') as [ComplaintState, string, ComplaintState])
    const ends = new Set<ComplaintState>(states.filter(isFinal))
    for (let round = 0; round < states.length; round += 1) {
      for (const [from, , to] of edges) if (ends.has(to)) ends.add(from)
    }
    expect(states.filter((state) => !ends.has(state))).toEqual([])
    expect(edges.filter(([from]) => isFinal(from))).toEqual([])
  })

  it('no clock is open in a final state', () => {
    const left = snapshots
      .filter(({ state }) => isFinal(state))
      .flatMap(({ state, clocks }) => clocks.filter(isOpen).map(({ id }) => `${state} ${id}`))
    expect([...new Set(left)]).toEqual([])
  })

  it('never has two open clocks of resolution or of acceptance', () => {
    const ids = [
      'complaint.first-acceptance',
      'complaint.second-acceptance',
      'complaint.first-resolution',
      'complaint.second-resolution',
    ]
    for (const { clocks } of snapshots) {
      const open = clocks.filter((clock) => isOpen(clock) && ids.includes(clock.id))
      expect(open.length).toBeLessThanOrEqual(1)
    }
  })

  it('each row and each state has its names, each row a basis that exists', () => {
    for (const { law } of complaintLifecycle.transitions) expect(law.values[0].basis.length).toBeGreaterThan(0)
    for (const { vi, en } of Object.values(complaintLifecycle.states)) expect(vi !== '' && en !== '').toBe(true)
  })
})

describe('complaint lifecycle: any record', () => {
  const event = fc.record({ shape: fc.constantFrom(...shapes), gap: fc.integer({ min: -3, max: 50 }) })
  const records = fc.array(event, { maxLength: 14 })
  const toEvents = (record: readonly { shape: Shape; gap: number }[], start: number) => {
    let day = start
    return record.map(({ shape, gap }) => {
      day += gap
      return { ...shape, at: `${dateOf(day)}T08:00:00+07:00` } as unknown as ComplaintEvent
    })
  }
  const start = fc.integer({ min: dayOf('2018-01-01'), max: dayOf('2026-10-01') })
  const subject = fc.constantFrom('administrative' as const, 'discipline' as const)

  it('is audited without an exception, the same each time, and is not changed', () => {
    fc.assert(
      fc.property(records, start, subject, (record, first, about) => {
        const events = toEvents(record, first)
        const one = { kind: 'complaint', code: 'KN', subject: about, events } as const
        const before = JSON.stringify(one)
        const context = { asOf: '2028-06-01T08:00:00+07:00' }
        const audit = auditComplaint(one, context)
        expect(JSON.stringify(auditComplaint(one, context))).toBe(JSON.stringify(audit))
        expect(JSON.stringify(one)).toBe(before)
        if (audit.status === 'decided' && audit.value.final) {
          const open = audit.value.deadlines.filter(
            ({ status, holder }) => holder === 'authority' && (status === 'running' || status === 'overdue'),
          )
          expect(open).toEqual([])
        }
      }),
      { numRuns: 300 },
    )
  })

  it('every finding points at an event or a fact, has a basis, and a sentence in both languages', () => {
    fc.assert(
      fc.property(records, start, subject, (record, first, about) => {
        const events = toEvents(record, first)
        const audit = auditComplaint(
          { kind: 'complaint', code: 'KN', subject: about, events },
          { asOf: '2028-06-01T08:00:00+07:00' },
        )
        for (const found of audit.findings) {
          const { path = [], basis } = found
          for (const locale of ['vi', 'en'] as const) {
            const { text } = say(found, locale)
            expect(text).not.toMatch(/undefined|NaN|^[a-z]+\.[a-z-]+$/)
            expect(text.normalize('NFC')).toBe(text)
          }
          expect(basis.length).toBeGreaterThan(0)
          if (path[0] === 'events') expect(path[1]).toBeLessThan(events.length)
        }
      }),
      { numRuns: 150 },
    )
  })

  it('is undetermined when the moment of the question is none', () => {
    expect(
      auditComplaint({ kind: 'complaint', code: 'KN', subject: 'administrative', events: [] }, { asOf: 'hôm nay' }),
    ).toMatchObject({
      status: 'undetermined',
      missing: ['asOf'],
    })
  })
})
