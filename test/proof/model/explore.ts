import type { Finding } from '../../../src/core'
import { dateOf, dayOf, dayOfEither, readDay } from '../../../src/core/iso'
import { begin, type LifecycleEvent, type Snapshot, transition } from '../../../src/lifecycle'
import { isClosed } from '../../../src/lifecycle/clocks'
import type { Model } from './models'

export type Case = Snapshot<string, LifecycleEvent>

/** One event that happened to a case: where the case stood, where it stands, what the event broke. */
export interface Move {
  readonly before: Case
  readonly event: LifecycleEvent
  readonly after: Case
  readonly findings: readonly Finding[]
}

/** An event with these details, so many days after the beginning. */
export function eventOn(model: Model, shape: object, days: number): LifecycleEvent {
  return { ...dated(shape, model, days), at: `${dateOf(dayOf(model.from) + days)}T08:00:00+07:00` } as LifecycleEvent
}

/** A day named from the event on, `+10 days`, so that it lies ahead whenever the event happens. */
function dated(shape: object, { from }: Model, days: number): object {
  const ahead = 'newDate' in shape ? /^\+(\d+) days$/.exec(String(shape.newDate)) : null
  return ahead === null ? shape : { ...shape, newDate: dateOf(dayOf(from) + days + Number(ahead[1])) }
}

/** Every event that the case can take on a day, whatever it breaks. */
export function movesOn(model: Model, before: Case, days: number): readonly Move[] {
  return model.shapes.flatMap((shape) => {
    const event = eventOn(model, shape, days)
    const result = transition(model.lifecycle, before, event, { ...model.context, facts: model.facts })
    return result.status === 'moved' ? [{ before, event, after: result.next, findings: result.findings }] : []
  })
}

/**
 * Every sequence of at most so many events, one each `pace` days, none left out and none merged. A refused event changes
 * nothing, so that a sequence with one is the sequence without it.
 */
export function everySequence(model: Model, length: number, pace: number, visit: (move: Move) => void): number {
  let sequences = 0
  const follow = (before: Case, depth: number) => {
    for (const move of movesOn(model, before, depth * pace)) {
      sequences += 1
      visit(move)
      if (depth + 1 < length) follow(move.after, depth + 1)
    }
  }
  follow(begin(model.lifecycle), 0)
  return sequences
}

/** What a case looks like: its state, its clocks that are open and how, which events it has had. */
export function lookOf({ state, clocks, history }: Case): string {
  const open = clocks.filter((clock) => !isClosed(clock))
  const ids = open.map(({ id, pausedAt }) => (pausedAt === undefined ? id : `${id} paused`))
  return [state, '|', ...new Set(ids.sort()), '|', ...new Set(history.map(({ type }) => type).sort())].join(' ')
}

/** Days from the beginning to the last event of a case. */
export function daysOf({ from }: Model, { history }: Case): number {
  const last = history.at(-1)
  return last === undefined ? 0 : dayOfEither(last.at) - dayOf(from)
}

export const isFinal = ({ lifecycle }: Model, { state }: Case): boolean => lifecycle.states[state]?.final === true

export const isOpen = (clock: Case['clocks'][number]): boolean => !isClosed(clock)

export const breaks = ({ findings }: Pick<Move, 'findings'>): boolean =>
  findings.some(({ severity }) => severity === 'violation')

/**
 * A way on from a case to an end: real events that lead to a final state, one a day or on a day that the record names.
 * Tried first: near an end by the table, few open clocks, much done. Nothing when none is found.
 */
export function wayToEnd(
  model: Model,
  start: Case,
  lawful: boolean,
  most = 400,
): readonly LifecycleEvent[] | undefined {
  if (isFinal(model, start)) return []
  const far = distances(model)
  const since = (one: Case) => one.history.slice(start.history.length)
  const done = (one: Case) => [...new Set(since(one).map(({ at: _, ...details }) => JSON.stringify(details)))]
  const cost = (one: Case) => (far.get(one.state) ?? 99) * 3 + one.clocks.filter(isOpen).length - done(one).length
  const look = (one: Case) => `${lookOf(one)} | ${done(one).sort().join(' ')}`
  const seen = new Set([look(start)])
  let waiting: readonly { readonly one: Case; readonly price: number }[] = [{ one: start, price: 0 }]
  for (let tried = 0; tried < most; tried += 1) {
    const [first, ...rest] = waiting
    if (first === undefined) return undefined
    const next = first.one
    const fresh: { readonly one: Case; readonly price: number }[] = []
    for (const move of soonOf(model, next).flatMap((days) => movesOn(model, next, days))) {
      if (lawful && breaks(move)) continue
      if (isFinal(model, move.after)) return move.after.history.slice(start.history.length)
      const seenAs = look(move.after)
      if (seen.has(seenAs)) continue
      seen.add(seenAs)
      fresh.push({ one: move.after, price: cost(move.after) })
    }
    waiting = [...rest, ...fresh].sort((one, other) => one.price - other.price)
  }
  return undefined
}

/** The day after the last event, and later days that the record itself names: a session has its day. */
function soonOf(model: Model, one: Case): readonly number[] {
  const next = daysOf(model, one) + 1
  const named = one.history
    .flatMap((event) => Object.values(event))
    .flatMap((value) => (typeof value === 'string' ? (readDay(value) ?? []) : []))
    .map((day) => day - dayOf(model.from))
  return [next, ...new Set(named.filter((days) => days > next && days < next + 60))]
}

const known = new Map<Model['lifecycle'], ReadonlyMap<string, number>>()

/** How many steps of the table each state is from an end. */
function distances({ lifecycle }: Model): ReadonlyMap<string, number> {
  const found = known.get(lifecycle)
  if (found !== undefined) return found
  const far = new Map<string, number>()
  for (const [state, { final }] of Object.entries(lifecycle.states)) if (final === true) far.set(state, 0)
  for (let size = -1; size < far.size; ) {
    size = far.size
    for (const { from, to } of lifecycle.transitions) {
      const steps = far.get(to)
      for (const state of typeof from === 'string' ? [from] : from) {
        if (steps !== undefined && steps + 1 < (far.get(state) ?? 99)) far.set(state, steps + 1)
      }
    }
  }
  known.set(lifecycle, far)
  return far
}
