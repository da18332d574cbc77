import { begin, type Lifecycle, type LifecycleEvent, transition } from 'congvu/lifecycle'
import { complaintLifecycle } from 'congvu/petitions'
import { createMachine, initialTransition, transition as xstateTransition } from 'xstate'
import { complaint } from './records'
import type { Effort, Row } from './row'
import { medians } from './timing'

/** Our `transition` against XState's pure `transition` over the same table and the same events. */
export async function measureLifecycle(effort: Effort): Promise<readonly Row[]> {
  const machine = createMachine({ initial: complaintLifecycle.initial, states: statesOf(complaintLifecycle) })
  const [start] = initialTransition(machine)
  const { events } = complaint
  const time = await medians(
    {
      congvu: () => {
        let snapshot = begin(complaintLifecycle)
        for (const event of events) {
          const result = transition(complaintLifecycle, snapshot, event, { facts: complaint })
          if (result.status === 'moved') snapshot = result.next
        }
        return snapshot
      },
      xstate: () => {
        let snapshot = start
        for (const event of events) [snapshot] = xstateTransition(machine, snapshot, event)
        return snapshot
      },
    },
    effort,
  )
  return [
    {
      id: 'transition.xstate',
      what: '`transition` over the complaint table, with law by date, checks and clocks, an event',
      compared: 'XState 5 pure `transition` over the same states and events, and no more',
      ours: time.congvu / events.length,
      theirs: time.xstate / events.length,
      unit: 'ns',
      kind: 'faster',
      target: 10,
    },
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
