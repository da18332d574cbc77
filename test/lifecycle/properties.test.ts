import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { instantOf } from '../../src/core/iso'
import { begin, replay, transition } from '../../src/lifecycle/index'
import { asOf, type ToyEvent, toy } from './toy'

const start = 19_786 * 86_400
const now = instantOf(start + 400 * 86_400)
const kinds = ['opened', 'held', 'resumed', 'finished', 'dropped'] as const

const toEvent = (type: (typeof kinds)[number], second: number): ToyEvent => {
  const at = instantOf(start + second)
  if (type === 'finished') return { type, at, good: second % 2 === 0 }
  if (type === 'opened') return { type, at, by: '2024-06-03' }
  return type === 'held' ? { type, at, reason: 'chờ' } : { type, at }
}
const anyEvents = (moments: fc.Arbitrary<readonly number[]>) =>
  fc
    .tuple(moments, fc.array(fc.constantFrom(...kinds), { minLength: 12, maxLength: 12 }))
    .map(([seconds, types]) => seconds.map((second, index) => toEvent(types[index] ?? 'held', second)))
const seconds = fc.integer({ min: 0, max: 300 * 86_400 })
const inOrder = anyEvents(fc.array(seconds, { maxLength: 12 }).map((list) => [...list].sort((a, b) => a - b)))
const apart = anyEvents(fc.uniqueArray(seconds, { maxLength: 12 }))

describe('laws of every record', () => {
  it('a prefix replayed, then continued by transition, equals the whole', () => {
    fc.assert(
      fc.property(inOrder, fc.nat(12), (events, cut) => {
        const whole = replay(toy, events, asOf(now))
        const prefix = replay(toy, events.slice(0, cut), asOf(now))
        if (whole.status !== 'decided' || prefix.status !== 'decided') throw new Error('undetermined')
        const continued = events.slice(cut).reduce((snapshot, event) => {
          const result = transition(toy, snapshot, event, { facts: {} })
          return result.status === 'moved' ? result.next : snapshot
        }, prefix.value.snapshot)
        expect(continued).toEqual(whole.value.snapshot)
      }),
    )
  })

  it('events of different moments may stand in any order', () => {
    fc.assert(
      fc.property(
        apart.chain((events) =>
          fc.tuple(fc.constant(events), fc.shuffledSubarray(events, { minLength: events.length })),
        ),
        ([events, shuffled]) => {
          const one = replay(toy, events, asOf(now))
          const other = replay(toy, shuffled, asOf(now))
          expect(other.status === 'decided' && other.value).toEqual(one.status === 'decided' && one.value)
        },
      ),
    )
  })

  it('a clock is never both met and void, ends once, and none is open in a final state', () => {
    fc.assert(
      fc.property(apart, (events) => {
        const outcome = replay(toy, events, asOf(now))
        if (outcome.status !== 'decided') throw new Error('undetermined')
        for (const { metAt, voidAt, pausedAt } of outcome.value.snapshot.clocks) {
          expect(metAt === undefined || voidAt === undefined).toBe(true)
          if (metAt !== undefined || voidAt !== undefined) expect(pausedAt).toBeUndefined()
          if (outcome.value.final) expect(metAt ?? voidAt).toBeDefined()
        }
      }),
    )
  })

  it('a snapshot survives storage as JSON', () => {
    fc.assert(
      fc.property(inOrder, fc.constantFrom(...kinds), (events, type) => {
        const outcome = replay(toy, events, asOf(now))
        const snapshot = outcome.status === 'decided' ? outcome.value.snapshot : begin(toy)
        const stored = JSON.parse(JSON.stringify(snapshot))
        const next = toEvent(type, 301 * 86_400)
        expect(transition(toy, stored, next, { facts: {} })).toEqual(transition(toy, snapshot, next, { facts: {} }))
      }),
    )
  })
})
