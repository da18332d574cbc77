import { describe, expect, it } from 'vitest'
import type { DossierEvent } from '../../src/dossier/index'
import { accepted, at, auditOf, basisOf, codesOf, dossierOf, received, request } from './story'

const closed = (day: string): DossierEvent => ({ type: 'closed', at: at(day) })
const audit = (events: readonly DossierEvent[], asOf = at('2025-12-31'), context = {}) =>
  auditOf(dossierOf(events), asOf, context)

describe('Sau 15 ngày kể từ khi thông báo mà không hoàn thiện thì đóng hồ sơ (NĐ 118 Điều 19.5)', () => {
  it('the applicant’s 15 calendar days run from the notice; a day off at the end moves them', () => {
    const deadline = (day: string) => {
      const { deadlines } = audit([accepted(day), request(day)], at(day, '17:00'))
      const clock = deadlines.find(({ id }) => id === 'dossier.applicant-supplement')
      return [clock?.due, clock?.holder, clock?.status]
    }
    expect(deadline('2025-07-03')).toEqual(['2025-07-18', 'applicant', 'running'])
    // 15 days from Friday 4 July end on Saturday 19 July
    expect(deadline('2025-07-04')).toEqual(['2025-07-21', 'applicant', 'running'])
  })

  it.each([
    ['2025-07-18', ['dossier.closed-early']],
    ['2025-07-19', []],
  ] as const)('notice of 3 July 2025, closed on %s: %j', (day, codes) => {
    const { findings, state, timeliness, final } = audit([accepted('2025-07-01'), request('2025-07-03'), closed(day)])
    expect(codesOf(findings)).toEqual(codes)
    expect({ state, timeliness, final }).toEqual({ state: 'closed', timeliness: 'ended', final: true })
  })

  it('closing early tells the last day and cites article 19.5', () => {
    const { findings } = audit([accepted('2025-07-01'), request('2025-07-03'), closed('2025-07-10')])
    expect(findings).toMatchObject([
      { code: 'dossier.closed-early', severity: 'violation', params: { until: '2025-07-18' }, path: ['events', 2] },
    ])
    expect(basisOf(findings, 'dossier.closed-early')).toEqual(['118/2025/NĐ-CP 19.5'])
  })

  it('a sector’s own time replaces the 15 days, with its citation', () => {
    const document = { number: '12/2025/QĐ-UBND', date: '2025-07-01', issuer: 'UBND thành phố' } as const
    const value = { amount: 30, unit: 'day', endRule: 'next-working-day' } as const
    const local = { values: [{ parameter: 'dossier.close-after', value, basis: [{ document }] }] } as const
    const { findings } = audit([accepted('2025-07-01'), request('2025-07-03'), closed('2025-07-25')], undefined, {
      local,
    })
    expect(findings).toMatchObject([{ params: { until: '2025-08-04' }, basis: [{ document }] }])
  })

  it('an incomplete supplement does not stop the 15 days, a complete one does', () => {
    const events = (complete: boolean) => [
      accepted('2025-07-01'),
      request('2025-07-03'),
      received('2025-07-08', complete),
      closed('2025-07-21'),
    ]
    expect(audit(events(false)).state).toBe('closed')
    expect(codesOf(audit(events(false)).findings)).toEqual([])
    expect(codesOf(audit(events(true), at('2025-07-21', '09:00')).findings)).toContain('lifecycle.not-allowed')
  })

  it('a forbidden second request gives no ground to close', () => {
    const { findings } = audit([
      accepted('2025-07-01'),
      request('2025-07-03'),
      received('2025-07-08'),
      request('2025-07-10'),
      closed('2025-08-29'),
    ])
    expect(codesOf(findings)).toContain('dossier.closed-without-ground')
    expect(basisOf(findings, 'dossier.closed-without-ground')).toEqual(['118/2025/NĐ-CP 19.5'])
  })
})

describe('Nghị định 61 không có việc đóng hồ sơ', () => {
  it('a dossier received on 30 June 2025 is not closed, even when the request came later', () => {
    const { findings, state, deadlines } = audit([accepted('2025-06-30'), request('2025-07-02'), closed('2025-08-29')])
    expect(state).toBe('supplementing')
    expect(codesOf(findings)).toEqual(['lifecycle.not-in-force'])
    expect(deadlines.map(({ id }) => id)).toEqual(['dossier.result'])
  })

  it('received on 1 July 2025 it may be', () => {
    expect(audit([accepted('2025-07-01'), request('2025-07-02'), closed('2025-08-29')]).state).toBe('closed')
  })

  it('by the day of the event: 15 days from a notice under the new decree', () => {
    const policy = { 'dossier.pending-regime': 'event' }
    const { findings, state } = audit(
      [accepted('2025-06-30'), request('2025-07-02'), closed('2025-08-29')],
      undefined,
      {
        policy,
      },
    )
    expect(state).toBe('closed')
    expect(findings).toEqual([])
  })

  it('by the day of the event: a notice under the old decree started no 15 days, so closing has no ground', () => {
    const policy = { 'dossier.pending-regime': 'event' }
    const { findings } = audit([accepted('2025-06-26'), request('2025-06-30'), closed('2025-08-29')], undefined, {
      policy,
    })
    expect(codesOf(findings)).toEqual(['dossier.closed-without-ground'])
  })
})

it('only one time to complete runs, also for a host that lets every request restart the clock', () => {
  const policy = { 'dossier.repeated-request-clock': 'restarts' }
  const { deadlines } = audit(
    [accepted('2025-07-01'), request('2025-07-02'), request('2025-07-08')],
    at('2025-07-09'),
    {
      policy,
    },
  )
  const clocks = deadlines.filter(({ id }) => id === 'dossier.applicant-supplement')
  expect(clocks.map(({ status, due }) => [status, due])).toEqual([
    ['void', '2025-07-17'],
    ['running', '2025-07-23'],
  ])
})
