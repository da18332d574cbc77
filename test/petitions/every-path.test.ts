import { describe, expect, it } from 'vitest'
import type { Finding } from '../../src/core/finding'
import { dateOf, dayOf } from '../../src/core/iso'
import { mayHappen, replay } from '../../src/lifecycle/index'
import { describe as describeFinding } from '../../src/messages/index'
import { regimes } from './regimes'
import { openClocks, walk } from './walk'

const byState = ({
  state,
  clocks,
}: {
  readonly state: string
  readonly clocks: Parameters<typeof openClocks>[0]['clocks']
}) => [state, ...new Set(openClocks({ clocks }))].sort().join(' ')

/** A closed denunciation may be denounced onward (art. 37). */
const reopening = 'onward-denounced'

describe.each(regimes)('every path of $name: $law', (one) => {
  const { lifecycle, shapes: events, facts: given, clockless, from, unreached = {}, more = {} } = one
  const { snapshots } = walk(lifecycle, events, given, { length: 14, from, keyOf: byState })

  it('reaches every state that the law has, and every state that is not final has a way out', () => {
    const reached = new Set([lifecycle.initial, ...snapshots.map(({ state }) => state)])
    const missed = Object.keys(lifecycle.states).filter((state) => !reached.has(state))
    expect(missed.sort()).toEqual(Object.keys(unreached).sort())
    const stuck = Object.keys(lifecycle.states).filter((state) => {
      const final = lifecycle.states[state]?.final === true
      const ways = (lifecycle.leaving[state] ?? []).filter(({ to, event }) => to !== state && event !== reopening)
      return final !== (ways.length === 0)
    })
    expect(stuck).toEqual([])
  })

  it('a state that is not final is entered with a clock of the law, or says why there is none', () => {
    const without = new Set(
      snapshots
        .filter((one) => lifecycle.states[one.state]?.final !== true && openClocks(one).length === 0)
        .map(({ state }) => state),
    )
    const reviewed = Object.keys({ ...clockless, ...more }).filter((state) => !(state in unreached))
    expect([...without].sort()).toEqual(reviewed.sort())
  })

  it('every other event is forbidden with an article and a sentence, and mayHappen agrees', () => {
    const asOf = `${dateOf(dayOf(from) + 29)}T08:00:00+07:00`
    const seen = new Set<string>()
    for (const { state, history } of snapshots) {
      if (seen.has(state)) continue
      seen.add(state)
      const outcome = replay(lifecycle, history, { facts: given, asOf })
      if (outcome.status !== 'decided') throw new RangeError('undetermined')
      const { allowed, forbidden } = outcome.value
      const told = [...new Set(allowed.map(({ event }) => event)), ...forbidden.map(({ event }) => event)]
      expect([...told].sort()).toEqual(Object.keys(lifecycle.events).sort())
      for (const { event, findings } of forbidden) {
        expect(findings.length).toBeGreaterThan(0)
        expect(sentences(findings).filter((text) => text.length < 20)).toEqual([])
        const answer = mayHappen(lifecycle, history, { type: event, at: asOf }, { facts: given })
        expect(answer).toMatchObject({ status: 'decided', value: false })
      }
    }
  })
})

const sentences = (findings: readonly Finding[]) =>
  findings.flatMap((found) => {
    expect(found.basis.length).toBeGreaterThan(0)
    return [describeFinding(found, 'vi').text, describeFinding(found, 'en').text]
  })
