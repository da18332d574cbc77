import { describe, expect, it } from 'vitest'
import type { Deadline } from '../../src/core/deadline'
import { replay } from '../../src/lifecycle/index'
import { deepFreeze } from '../support/deep-freeze'
import { asOf, basis, newBasis, oldBasis, type ToyEvent, toy } from './toy'

const opened: ToyEvent = { type: 'opened', at: '2024-03-04T08:00:00+07:00' }
const held: ToyEvent = { type: 'held', at: '2024-03-05T08:00:00+07:00', reason: 'chờ' }
const resumed: ToyEvent = { type: 'resumed', at: '2024-03-07T08:00:00+07:00' }
const finished: ToyEvent = { type: 'finished', at: '2024-03-08T08:00:00+07:00', good: true }

const run = (events: readonly ToyEvent[], moment = '2024-03-31T08:00:00+07:00') => {
  const outcome = replay(toy, events, asOf(moment))
  if (outcome.status !== 'decided') throw new Error('undetermined')
  return outcome
}
const codes = (events: readonly ToyEvent[], moment?: string) =>
  run(events, moment).findings.map(({ code, path }) => [code, path])

describe('replay tells where a case is', () => {
  it('no event yet: the initial state, what may come next, by which article', () => {
    expect(run([]).value).toEqual({
      state: 'new',
      final: false,
      deadlines: [],
      allowed: [{ event: 'opened', to: 'open', by: 'authority', basis }],
      forbidden: ['held', 'resumed', 'finished', 'dropped'].map((event) => ({
        event,
        findings: [expect.objectContaining({ code: 'lifecycle.not-from-here' })],
      })),
      snapshot: { state: 'new', history: [], clocks: [] },
    })
  })

  it('a final state is final and nothing may come', () => {
    expect(run([opened, finished]).value).toMatchObject({ state: 'done', final: true, allowed: [] })
  })

  it('what may come next depends on the law of that day', () => {
    const next = (moment: string) =>
      run([opened], moment)
        .value.allowed.filter(({ event }) => event === 'dropped')
        .map(({ to, basis: law }) => [to, law])
    expect(next('2024-06-30T23:00:00+07:00')).toEqual([['done', oldBasis]])
    expect(next('2024-07-01T00:00:00+07:00')).toEqual([['dropped', newBasis]])
  })

  it('names itself in the trace', () => {
    expect(run([]).trace).toEqual({ rule: 'toy.replay', lawVersion: '2026-11-23', steps: [] })
  })
})

describe('replay puts events in order of time', () => {
  it('events of one moment keep the order of the record, whatever their offset', () => {
    const sameMoment: readonly ToyEvent[] = [
      opened,
      { type: 'held', at: '2024-03-05T08:00:00+07:00', reason: 'chờ' },
      { type: 'resumed', at: '2024-03-05T01:00:00Z' },
      { type: 'held', at: '2024-03-04T20:00:00-05:00', reason: 'chờ' },
    ]
    const outcome = run(sameMoment)
    expect(outcome.findings).toEqual([])
    expect(outcome.value.state).toBe('held')
    expect(outcome.value.snapshot.history).toEqual(sameMoment)
  })

  it('an event out of order is put in its place, with a warning that names the later one', () => {
    const outcome = run([opened, finished, held, resumed])
    expect(outcome.value.state).toBe('done')
    expect(outcome.value.snapshot.history).toEqual([opened, held, resumed, finished])
    expect(outcome.findings).toEqual([
      {
        code: 'lifecycle.out-of-order',
        severity: 'warning',
        params: expect.objectContaining({ event: 'held', after: finished.at }),
        basis,
        at: held.at,
        path: ['events', 2, 'at'],
      },
      {
        code: 'lifecycle.out-of-order',
        severity: 'warning',
        params: expect.objectContaining({ event: 'resumed', after: finished.at }),
        basis,
        at: resumed.at,
        path: ['events', 3, 'at'],
      },
    ])
  })

  it('an event after the moment of the question is left out', () => {
    const outcome = run([opened, finished], '2024-03-08T07:59:59+07:00')
    expect(outcome.value.state).toBe('open')
    expect(outcome.findings).toEqual([
      {
        code: 'lifecycle.in-future',
        severity: 'warning',
        params: expect.objectContaining({ event: 'finished', asOf: '2024-03-08T07:59:59+07:00' }),
        basis,
        at: finished.at,
        path: ['events', 1, 'at'],
      },
    ])
    expect(codes([opened, finished], finished.at)).toEqual([])
  })

  it('what cannot be placed is found with its index, and the rest is replayed', () => {
    const events: readonly ToyEvent[] = [
      { type: 'held', at: 'yesterday' },
      opened,
      { type: 'paused', at: '2024-03-04T09:00:00+07:00' } as unknown as ToyEvent,
      { type: 'resumed', at: '2024-03-04T10:00:00+07:00' },
      { type: 'opened', at: undefined } as unknown as ToyEvent,
      { type: 'held', at: '2024-03-05T08:00:00+07:00' },
    ]
    expect(codes(events)).toEqual([
      ['lifecycle.time-unreadable', ['events', 0, 'at']],
      ['lifecycle.time-unreadable', ['events', 4, 'at']],
      ['lifecycle.event-unknown', ['events', 2]],
      ['lifecycle.not-allowed', ['events', 3]],
      ['toy.held-without-reason', ['events', 5, 'reason']],
    ])
    expect(run(events).value.state).toBe('held')
    expect(run(events).findings.at(-1)?.at).toBe('2024-03-05T08:00:00+07:00')
  })

  it('an event the law did not have that day is refused', () => {
    const early: readonly ToyEvent[] = [
      { type: 'opened', at: '2019-03-04T08:00:00+07:00' },
      { type: 'dropped', at: '2019-03-05T08:00:00+07:00' },
    ]
    expect(codes(early)).toEqual([['lifecycle.not-in-force', ['events', 1]]])
    expect(run(early).value.state).toBe('open')
  })

  it.each(['', 'now', '2024-03-04', '2024-13-04T00:00:00Z'])('asOf %j is no moment: undetermined', (moment) => {
    expect(replay(toy, [opened], asOf(moment))).toEqual({
      status: 'undetermined',
      missing: ['asOf'],
      findings: [
        {
          code: 'lifecycle.time-unreadable',
          severity: 'violation',
          params: expect.objectContaining({ event: 'asOf', given: JSON.stringify(moment) }),
          basis,
          path: ['asOf'],
        },
      ],
      trace: { rule: 'toy.replay', lawVersion: '2026-11-23', steps: [] },
    })
  })

  it('asOf that is no text is undetermined too', () => {
    expect(replay(toy, [], { facts: {} } as never)).toMatchObject({ status: 'undetermined', missing: ['asOf'] })
  })
})

describe('deadlines of a case', () => {
  const main = (events: readonly ToyEvent[], moment: string): Deadline | undefined =>
    run(events, moment).value.deadlines.find(({ id }) => id === 'toy.main')

  it('running: due, working days left, basis and reasons', () => {
    const deadline = main([opened], '2024-03-06T08:00:00+07:00')
    expect(deadline).toMatchObject({
      id: 'toy.main',
      holder: 'authority',
      start: opened.at,
      due: '2024-03-11',
      status: 'running',
      remaining: { workingDays: 3 },
      provisional: false,
      basis,
    })
    expect(deadline?.trace.rule).toBe('toy.main')
    expect(deadline?.trace.steps.map(({ step }) => step)).toContain('period.due')
    expect(deadline).not.toHaveProperty('metAt')
  })

  it.each([
    ['2024-03-11T23:59:59+07:00', 'running', 0],
    ['2024-03-12T00:00:00+07:00', 'overdue', -1],
    ['2024-03-14T08:00:00+07:00', 'overdue', -3],
  ] as const)('at %s it is %s, %i working days left', (moment, status, workingDays) => {
    expect(main([opened], moment)).toMatchObject({ status, remaining: { workingDays } })
  })

  it('met, and late when met after the due day', () => {
    const late: ToyEvent = { type: 'finished', at: '2024-03-12T08:00:00+07:00', good: true }
    expect(main([opened, finished], '2024-04-01T08:00:00+07:00')).toMatchObject({
      status: 'met',
      metAt: finished.at,
      remaining: { workingDays: 1 },
    })
    expect(main([opened, late], '2024-04-01T08:00:00+07:00')).toMatchObject({
      status: 'met-late',
      metAt: late.at,
      remaining: { workingDays: -1 },
    })
  })

  it('paused: counted as if it went on now, and provisional', () => {
    expect(main([opened, held], '2024-03-08T08:00:00+07:00')).toMatchObject({
      status: 'paused',
      due: '2024-03-14',
      provisional: true,
    })
    expect(main([opened, held], '2024-05-31T08:00:00+07:00')?.status).toBe('paused')
  })

  it('resumed: the pause is added, no longer provisional', () => {
    expect(main([opened, held, resumed], '2024-03-08T08:00:00+07:00')).toMatchObject({
      status: 'running',
      due: '2024-03-13',
      provisional: false,
    })
  })

  it('void: not counted further, whether it ran or was paused', () => {
    const dropped: ToyEvent = { type: 'dropped', at: '2024-03-06T08:00:00+07:00' }
    expect(main([opened, dropped], '2024-05-31T08:00:00+07:00')).toMatchObject({ status: 'void', due: '2024-03-11' })
    const paused = main([opened, held, dropped], '2024-05-31T08:00:00+07:00')
    expect(paused).toMatchObject({ status: 'void', due: '2024-03-12', provisional: false })
  })

  it('a bound may be paused and resumed; it is shown with its own basis', () => {
    const bound: ToyEvent = { ...opened, by: '2024-03-16' }
    const by = (events: readonly ToyEvent[]) => run(events, '2024-03-15T08:00:00+07:00').value.deadlines[1]
    expect(by([bound])).toMatchObject({ id: 'toy.by', due: '2024-03-16', status: 'running', basis: newBasis })
    expect(by([bound, held])).toMatchObject({ due: '2024-03-16', status: 'paused' })
    expect(by([bound, held, resumed])).toMatchObject({ due: '2024-03-16', status: 'running', provisional: false })
  })

  it('a period that cannot be counted is a finding, not a deadline', () => {
    const outcome = run([{ ...opened, by: '2024-02-31' }])
    expect(outcome.value.deadlines.map(({ id }) => id)).toEqual(['toy.main'])
    expect(outcome.findings).toMatchObject([{ code: 'calendar.date-form', path: ['by'] }])
  })

  it('a due day that rests on a predicted day is provisional', () => {
    const far: ToyEvent = { type: 'opened', at: '2029-02-09T08:00:00+07:00' }
    expect(main([far], '2029-02-10T08:00:00+07:00')).toMatchObject({ provisional: true })
  })

  it('asked long after the calendar ends it still answers', () => {
    expect(main([opened], '2200-01-01T00:00:00Z')).toMatchObject({ status: 'overdue' })
  })
})

describe('what replay returns', () => {
  const events: readonly ToyEvent[] = [{ ...opened, by: '2024-03-16' }, held, resumed, finished]

  it('is plain JSON', () => {
    const outcome = run(events)
    expect(JSON.parse(JSON.stringify(outcome))).toEqual(outcome)
    expect(JSON.parse(JSON.stringify(outcome.value.snapshot))).toEqual(outcome.value.snapshot)
  })

  it('leaves frozen input as it was', () => {
    const record = deepFreeze([finished, ...events.slice(0, 3)])
    const before = JSON.stringify(record)
    replay(toy, record, deepFreeze(asOf('2024-03-31T08:00:00+07:00')))
    expect(JSON.stringify(record)).toBe(before)
  })
})
