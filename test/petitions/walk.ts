import type { IsoDate } from '../../src/core/date'
import { dateOf, dayOf } from '../../src/core/iso'
import { isClosed } from '../../src/lifecycle/clocks'
import { begin, type Lifecycle, type LifecycleEvent, type Snapshot, transition } from '../../src/lifecycle/index'

/** What a walk over all paths of a table saw. */
export interface Walk<State extends string, Event extends LifecycleEvent> {
  readonly snapshots: readonly Snapshot<State, Event>[]
  /** Rows that were used: `from event to`. */
  readonly pairs: ReadonlySet<string>
}

/** How far and from when to walk, and which cases look alike. */
export interface WalkOptions {
  readonly length?: number
  readonly from?: IsoDate
  readonly keyOf?: (snapshot: Snapshot<string, LifecycleEvent>) => string
}

/** Walks every path up to a length, one day for each step; a case that looks like one seen before is not walked on. */
export function walk<State extends string, Event extends LifecycleEvent, Facts>(
  lifecycle: Lifecycle<State, Event, Facts>,
  shapes: readonly object[],
  facts: Facts,
  { length = 9, from = '2026-08-03', keyOf = defaultKey }: WalkOptions = {},
): Walk<State, Event> {
  const seen = new Map<string, Snapshot<State, Event>>()
  const pairs = new Set<string>()
  let frontier: readonly Snapshot<State, Event>[] = [begin(lifecycle)]
  for (let depth = 0; depth < length && frontier.length > 0; depth += 1) {
    frontier = frontier.flatMap((snapshot) =>
      shapes.flatMap((shape) => {
        const event = { ...shape, at: `${dateOf(dayOf(from) + depth)}T08:00:00+07:00` } as unknown as Event
        const result = transition(lifecycle, snapshot, event, { facts })
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

export const openClocks = ({ clocks }: Pick<Snapshot<string, LifecycleEvent>, 'clocks'>): readonly string[] =>
  clocks.filter((clock) => !isClosed(clock)).map(({ id }) => id)

function defaultKey(snapshot: Snapshot<string, LifecycleEvent>): string {
  const types = new Set(snapshot.history.map(({ type }) => type))
  return [snapshot.state, ...new Set(openClocks(snapshot)), ...types].sort().join(' ')
}

/** The rows of a table that no walk used. */
export function unusedRows<State extends string, Event extends LifecycleEvent, Facts>(
  lifecycle: Lifecycle<State, Event, Facts>,
  pairs: ReadonlySet<string>,
): readonly string[] {
  return lifecycle.transitions.flatMap(({ from, event, to }) =>
    (typeof from === 'string' ? [from] : from)
      .map((state) => `${state} ${event} ${to}`)
      .filter((pair) => !pairs.has(pair)),
  )
}
