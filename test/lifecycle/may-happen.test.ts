import { describe, expect, it } from 'vitest'
import { mayHappen } from '../../src/lifecycle/index'
import { basis, type ToyEvent, toy } from './toy'

const opened: ToyEvent = { type: 'opened', at: '2024-03-04T08:00:00+07:00' }
const context = { facts: {} }

describe('mayHappen tells whether the button may be pressed', () => {
  it('yes', () => {
    expect(mayHappen(toy, [], opened, context)).toEqual({
      status: 'decided',
      value: true,
      findings: [],
      trace: { rule: 'toy.may-happen', lawVersion: '2026-11-23', steps: [] },
    })
  })

  it('no: the table has no place for it', () => {
    expect(mayHappen(toy, [opened], { ...opened, at: '2024-03-05T08:00:00+07:00' }, context)).toMatchObject({
      value: false,
      findings: [{ code: 'lifecycle.not-allowed', params: { allowed: ['held', 'finished', 'dropped'] } }],
    })
  })

  it('no: it would break a rule, though the record could hold it', () => {
    expect(mayHappen(toy, [opened], { type: 'held', at: '2024-03-05T08:00:00+07:00' }, context)).toMatchObject({
      value: false,
      findings: [{ code: 'toy.held-without-reason', basis }],
    })
  })

  it('no: the law did not have it yet', () => {
    const early: ToyEvent = { type: 'opened', at: '2019-03-04T08:00:00+07:00' }
    expect(mayHappen(toy, [early], { type: 'dropped', at: '2019-03-05T08:00:00+07:00' }, context)).toMatchObject({
      value: false,
      findings: [{ code: 'lifecycle.not-in-force' }],
    })
  })

  it('breaches of the past do not forbid it, what could not be placed is told', () => {
    const record: readonly ToyEvent[] = [
      opened,
      { type: 'held', at: '2024-03-05T08:00:00+07:00' },
      { type: 'resumed', at: 'later' },
    ]
    const outcome = mayHappen(toy, record, { type: 'resumed', at: '2024-03-06T08:00:00+07:00' }, context)
    expect(outcome).toMatchObject({
      value: true,
      findings: [{ code: 'lifecycle.time-unreadable', path: ['events', 2, 'at'] }],
    })
  })

  it('events after the moment asked about are left out and told', () => {
    const record: readonly ToyEvent[] = [opened, { type: 'dropped', at: '2024-03-08T08:00:00+07:00' }]
    const outcome = mayHappen(toy, record, { type: 'held', at: '2024-03-06T08:00:00+07:00', reason: 'x' }, context)
    expect(outcome).toMatchObject({
      value: true,
      findings: [{ code: 'lifecycle.in-future', path: ['events', 1, 'at'] }],
    })
  })

  it('undetermined without a moment', () => {
    expect(mayHappen(toy, [], { type: 'opened', at: 'now' }, context)).toEqual({
      status: 'undetermined',
      missing: ['event.at'],
      findings: [
        {
          code: 'lifecycle.time-unreadable',
          severity: 'violation',
          params: expect.objectContaining({ event: 'opened', given: '"now"' }),
          basis,
          path: ['event', 'at'],
        },
      ],
      trace: { rule: 'toy.may-happen', lawVersion: '2026-11-23', steps: [] },
    })
  })
})
