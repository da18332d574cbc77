import { describe, expect, it } from 'vitest'
import { statesOf } from '../../src/lifecycle/define-lifecycle'
import { toy } from './toy'

describe('defineLifecycle makes a table ready', () => {
  it('every transition is found by each of its states and its event, in the order of the table', () => {
    for (const transition of toy.transitions) {
      for (const from of statesOf(transition)) expect(toy.lookup[from].get(transition.event)).toContain(transition)
    }
    const listed = Object.values(toy.lookup).flatMap((rows) => [...rows.values()].flat()).length
    expect(listed).toBe(toy.transitions.flatMap(statesOf).length)
    expect(toy.lookup.open.get('finished')?.map(({ to }) => to)).toEqual(['done', 'open'])
  })

  it('lists what leaves a state', () => {
    expect(toy.leaving.held.map(({ event, to }) => [event, to])).toEqual([
      ['resumed', 'open'],
      ['dropped', 'done'],
      ['dropped', 'dropped'],
    ])
    expect(toy.leaving.done).toEqual([])
  })
})
