import { describe, expect, it } from 'vitest'
import { createMachine, transition } from 'xstate'
import { dossierLifecycle } from '../../src/dossier'
import type { DrawableLifecycle } from '../../src/interop/to-mermaid'
import { toXState } from '../../src/interop/to-xstate'
import * as petitions from '../../src/petitions'

const lifecycles: readonly DrawableLifecycle[] = [
  dossierLifecycle,
  ...Object.entries(petitions).flatMap(([name, value]) =>
    name.endsWith('Lifecycle') ? [value as unknown as DrawableLifecycle] : [],
  ),
]

describe.each(lifecycles.map((lifecycle) => [lifecycle.id, lifecycle] as const))(
  '%s as XState reads it',
  (_, lifecycle) => {
    const config = toXState(lifecycle)

    it('is plain JSON with every state and its names', () => {
      expect(JSON.parse(JSON.stringify(config))).toEqual(config)
      expect(Object.keys(config.states)).toEqual(Object.keys(lifecycle.states))
    })

    it('every row leads where the table says, when its guard alone holds', () => {
      for (const row of lifecycle.transitions) {
        const names = new Set(lifecycle.transitions.flatMap(({ when }) => when?.name ?? []))
        const guards = Object.fromEntries([...names].map((name) => [name, () => name === row.when?.name]))
        const machine = createMachine(structuredClone(config) as never).provide({ guards } as never)
        for (const from of [row.from].flat()) {
          const rival = lifecycle.transitions.find(
            ({ event, when, from: other }) =>
              event === row.event &&
              [other].flat().includes(from) &&
              (when === undefined || when.name === row.when?.name),
          )
          const snapshot = machine.resolveState({ value: from } as never)
          const [next] = transition(machine, snapshot, { type: row.event } as never)
          expect([from, row.event, next.value]).toEqual([from, row.event, rival?.to])
        }
      }
    })
  },
)

it('every lifecycle of the library is here', () => {
  expect(lifecycles.map(({ id }) => id)).toEqual([...new Set(lifecycles.map(({ id }) => id))])
  expect(lifecycles.length).toBeGreaterThanOrEqual(6)
})
