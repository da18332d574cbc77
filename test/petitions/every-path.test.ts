import { describe, expect, it } from 'vitest'
import type { Finding } from '../../src/core/finding'
import { type Lifecycle, type LifecycleEvent, mayHappen, replay } from '../../src/lifecycle/index'
import { describe as describeFinding } from '../../src/messages/index'
import {
  complaintLifecycle,
  denunciationLifecycle,
  feedbackLifecycle,
  protectionLifecycle,
  sessionLifecycle,
  visitLifecycle,
} from '../../src/petitions/index'
import { facts, shapes } from './event-shapes'
import { openClocks, walk } from './walk'

const byState = ({
  state,
  clocks,
}: {
  readonly state: string
  readonly clocks: Parameters<typeof openClocks>[0]['clocks']
}) => [state, ...new Set(openClocks({ clocks }))].sort().join(' ')

interface Walked {
  readonly name: string
  readonly lifecycle: Lifecycle<string, LifecycleEvent, object>
  readonly shapes: readonly object[]
  readonly facts: object
  /** States in which the law gives nobody a day, each with the reason. */
  readonly clockless: Readonly<Record<string, string>>
}

const done = 'what the law gives a day for has been done; the file is closed or a right is used'
const elsewhere = 'another body has it, under its own law'
const atOnce = 'terminated “at once” (Law on Complaints art. 10, 11a): no number'
const free = 'the complainant is free to complain again'
const untilAccepted = 'the time runs from the new acceptance (Decree 31/2019 art. 5): no number before it'
const promptly = '“promptly”, “at once” (art. 51, 52): no number, unless the host names its own'
const noNumber = 'publication, apology, remedy, conclusion: plan II.3.đ and the laws name no day'
const byChannel = 'only the host’s channel limits a second answer'
const sitting = 'the same sitting at the desk'
const table = <State extends string, Event extends LifecycleEvent, Facts>(
  name: keyof typeof shapes,
  lifecycle: Lifecycle<State, Event, Facts>,
  clockless: Readonly<Record<string, string>>,
): Walked => ({
  name,
  lifecycle: lifecycle as unknown as Walked['lifecycle'],
  shapes: shapes[name],
  facts: facts[name],
  clockless,
})

const tables: readonly Walked[] = [
  table('complaint', complaintLifecycle, {
    discontinued: free,
    enforced: done,
    'in-court': elsewhere,
    refused: done,
    'refused-second': done,
    terminated: done,
    'terminated-second': done,
    withdrawn: atOnce,
    'withdrawn-second': atOnce,
  }),
  table('denunciation', denunciationLifecycle, {
    concluded: done,
    'crime-referred': elsewhere,
    guided: done,
    inspection: 'the law of inspections and sanctions (art. 25.2), not of denunciations',
    'not-processed': done,
    refused: done,
    reopened: untilAccepted,
    settled: done,
    'taken-over': untilAccepted,
    terminated: done,
    transferred: elsewhere,
    upheld: done,
  }),
  table('protection', protectionLifecycle, {
    active: 'it lasts until the case or its ground ends (art. 54)',
    applied: promptly,
    decided: promptly,
    forwarded: promptly,
    refused: done,
    requested: promptly,
  }),
  table('feedback', feedbackLifecycle, {
    answered: noNumber,
    apologised: noNumber,
    'at-fault': noNumber,
    'in-progress': byChannel,
    remedied: noNumber,
    transferred: elsewhere,
  }),
  table('reception', sessionLifecycle, {
    held: noNumber,
    open: 'the session itself',
    posted: 'the announced day of the session',
    postponed: 'the new announced day of the session',
  }),
  table('visit', visitLifecycle, {
    answered: done,
    arrived: sitting,
    identified: sitting,
    refused: sitting,
  }),
]

/** A closed denunciation may be denounced onward (art. 37). */
const reopening = 'onward-denounced'

describe.each(tables)('every path of $name', ({ lifecycle, shapes: events, facts: given, clockless }) => {
  const { snapshots } = walk(lifecycle, events, given, { length: 14, keyOf: byState })

  it('reaches every state, and every state that is not final has a way out', () => {
    const reached = new Set([lifecycle.initial, ...snapshots.map(({ state }) => state)])
    expect(Object.keys(lifecycle.states).filter((state) => !reached.has(state))).toEqual([])
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
    expect([...without].sort()).toEqual(Object.keys(clockless).sort())
  })

  it('every other event is forbidden with an article and a sentence, and mayHappen agrees', () => {
    const asOf = '2026-09-01T08:00:00+07:00'
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
