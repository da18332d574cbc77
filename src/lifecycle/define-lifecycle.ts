import type { Lifecycle, LifecycleEvent, LifecycleTable, Snapshot, Transition } from './types'

/**
 * Lập vòng đời — Makes a table ready to be replayed: transitions are looked up by state and event.
 *
 * @param table States, events, transitions and clocks.
 */
export function defineLifecycle<State extends string, Event extends LifecycleEvent, Facts>(
  table: LifecycleTable<State, Event, Facts>,
): Lifecycle<State, Event, Facts> {
  const lookup: Record<string, Transition<State, Event, Facts>[]> = {}
  for (const transition of table.transitions) {
    for (const from of statesOf(transition)) {
      const key = keyOf(from, transition.event)
      lookup[key] = [...(lookup[key] ?? []), transition]
    }
  }
  return { ...table, lookup }
}

/** The state in which every case of a lifecycle begins. */
export function begin<State extends string, Event extends LifecycleEvent, Facts>({
  initial,
}: Lifecycle<State, Event, Facts>): Snapshot<State, Event> {
  return { state: initial, history: [], clocks: [] }
}

/** The states a transition leaves from. */
export function statesOf<State extends string, Event extends LifecycleEvent, Facts>({
  from,
}: Transition<State, Event, Facts>): readonly State[] {
  return typeof from === 'string' ? [from] : from
}

/** The key of a state and an event in the lookup. */
export function keyOf(state: string, event: string): string {
  return `${state} ${event}`
}
