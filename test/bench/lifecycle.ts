import { begin, type Lifecycle, type LifecycleEvent, transition } from 'congvu/lifecycle'
import { Bench } from 'tinybench'
import { createMachine, initialTransition, transition as xstateTransition } from 'xstate'

/** Measures our `transition` against XState's pure `transition` over the same table and the same events. */
export async function compareWithXState<State extends string, Event extends LifecycleEvent, Facts>(
  lifecycle: Lifecycle<State, Event, Facts>,
  events: readonly Event[],
  facts: Facts,
): Promise<readonly string[]> {
  const machine = createMachine({ initial: lifecycle.initial, states: statesOf(lifecycle) })
  const [start] = initialTransition(machine)
  const context = { facts }
  const bench = new Bench({ time: 400, warmupTime: 200 })
  bench
    .add('congvu', () => {
      let snapshot = begin(lifecycle)
      for (const event of events) {
        const result = transition(lifecycle, snapshot, event, context)
        if (result.status === 'moved') snapshot = result.next
      }
      return snapshot
    })
    .add('xstate', () => {
      let snapshot = start
      for (const event of events) [snapshot] = xstateTransition(machine, snapshot, event)
      return snapshot
    })
  await bench.run()
  const time = (name: string): number => {
    const result = bench.getTask(name)?.result
    return result !== undefined && 'latency' in result ? (result.latency.p50 * 1e6) / events.length : Number.NaN
  }
  const [ours, theirs] = [time('congvu'), time('xstate')]
  return [
    `${ours.toFixed(0)} ns an event: transition over the ${lifecycle.id} table, with law by date, checks and clocks`,
    `${theirs.toFixed(0)} ns an event: XState transition over the same states and events, and no more`,
    `${(theirs / ours).toFixed(1)} (XState : congvu)`,
  ]
}

type States = Record<string, { readonly on: Record<string, string> }>

function statesOf<State extends string, Event extends LifecycleEvent, Facts>(
  lifecycle: Lifecycle<State, Event, Facts>,
): States {
  return Object.fromEntries(
    Object.keys(lifecycle.states).map((state) => [
      state,
      { on: Object.fromEntries(lifecycle.leaving[state as State].map(({ event, to }) => [event, to]).reverse()) },
    ]),
  )
}
