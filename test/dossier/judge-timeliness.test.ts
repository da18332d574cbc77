import { describe, expect, it } from 'vitest'
import type { Deadline } from '../../src/core/deadline'
import type { ProcedureLimit, Timeliness } from '../../src/dossier/index'
import { judgeTimeliness } from '../../src/dossier/judge-timeliness'
import { accepted, at, auditOf, dossierOf, finished, received, request, tenDays } from './story'

const judged = (events: Parameters<typeof dossierOf>[0], asOf: string, limit: ProcedureLimit = tenDays): Timeliness =>
  auditOf(dossierOf(events, limit), asOf).timeliness

describe('Đúng hạn hay trễ hạn: the day the result was finished decides', () => {
  it('P-02: due Monday 14/06/2021, handed over 29/06/2021, finished before: early, not late', () => {
    // Published: received, due, handed over, and the class. The hours and the day it was finished are supplied here.
    const events = [
      { type: 'accepted', at: '2021-05-31T08:00:00+07:00' },
      { type: 'finished', at: '2021-06-11T15:00:00+07:00', result: 'granted' },
      { type: 'returned', at: '2021-06-29T09:00:00+07:00' },
    ] as const
    const audit = auditOf({ ...dossierOf(events), code: '000.17.22.H56-210531-0001' }, '2021-06-30T08:00:00+07:00')
    expect(audit).toMatchObject({
      state: 'returned',
      final: true,
      due: '2021-06-14',
      timeliness: 'early',
      findings: [],
    })
  })

  it.each([
    ['2024-03-15', '16:59', 'early'],
    ['2024-03-18', '00:00', 'on-time'],
    ['2024-03-18', '23:59', 'on-time'],
    ['2024-03-19', '00:00', 'late'],
  ] as const)('due 18/03/2024, finished %s %s: %s', (day, time, timeliness) => {
    expect(judged([accepted('2024-03-04'), finished(day, time)], at('2024-04-01'))).toBe(timeliness)
  })

  it('by the hour: within the day the moment decides whether it is late', () => {
    const limit = { amount: 8, unit: 'working-hour' } as const
    const on = (day: string, time: string) =>
      judged([accepted('2024-03-04', '10:00'), finished(day, time)], at('2024-04-01'), limit)
    expect([on('2024-03-04', '16:00'), on('2024-03-05', '10:00'), on('2024-03-05', '10:01')]).toEqual([
      'early',
      'on-time',
      'late',
    ])
  })

  it('a refusal after review is a result and can be late (S-18)', () => {
    const refusal = { type: 'finished', at: at('2024-03-19'), result: 'refused', reason: 'Không đủ điều kiện' } as const
    expect(judged([accepted('2024-03-04'), refusal], at('2024-04-01'))).toBe('late')
  })

  it('without a result: in time until the end of the due day, then overdue', () => {
    expect(judged([accepted('2024-03-04')], at('2024-03-18', '23:59'))).toBe('in-time')
    expect(judged([accepted('2024-03-04')], at('2024-03-19', '00:00'))).toBe('overdue')
  })

  it('while the applicant supplements, the office is not late', () => {
    expect(judged([accepted('2024-03-04'), request('2024-03-06')], at('2024-06-01'))).toBe('waiting')
    expect(judged([accepted('2024-03-04'), request('2024-03-06'), received('2024-05-31')], at('2024-06-01'))).toBe(
      'in-time',
    )
  })

  it('before acceptance nothing runs, and what was not accepted has no result date', () => {
    expect(judged([], at('2024-06-01'))).toBe('waiting')
    expect(judged([{ type: 'submitted', at: at('2024-03-04') }], at('2024-06-01'))).toBe('waiting')
    expect(judged([request('2024-03-04')], at('2024-06-01'))).toBe('waiting')
    expect(judged([{ type: 'refused', at: at('2024-03-04'), reason: 'Sai thẩm quyền' }], at('2024-06-01'))).toBe(
      'not-accepted',
    )
  })

  it('stopped by the applicant: ended', () => {
    expect(judged([accepted('2025-08-04'), { type: 'stopped', at: at('2025-08-05') }], at('2025-12-01'))).toBe('ended')
  })

  it('finished while the supplement was awaited: there was no due day any more', () => {
    expect(judged([accepted('2024-03-04'), request('2024-03-06'), finished('2024-05-31')], at('2024-06-01'))).toBe(
      'ended',
    )
  })

  it('a procedure with an immediate result has no due date', () => {
    const dossier = { ...dossierOf([accepted('2024-03-04'), finished('2024-03-04', '09:00')]), procedure: {} }
    expect(auditOf(dossier, at('2024-06-01')).timeliness).toBe('no-due-date')
  })
})

it('looks at the state before the clock', () => {
  const clock = { status: 'overdue', due: '2024-03-04' } as Deadline
  expect(judgeTimeliness('refused', clock)).toBe('not-accepted')
  expect(judgeTimeliness('closed', clock)).toBe('ended')
  expect(judgeTimeliness('closed', undefined)).toBe('ended')
  expect(judgeTimeliness('stopped', clock)).toBe('ended')
  expect(judgeTimeliness('stopped', undefined)).toBe('ended')
  expect(judgeTimeliness('submitted', clock)).toBe('waiting')
  expect(judgeTimeliness('processing', clock)).toBe('overdue')
  expect(judgeTimeliness('processing', undefined)).toBe('no-due-date')
})
