import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { LocalValue } from '../../src/calendar/context'
import { countWorkingDays } from '../../src/calendar/index'
import { accepted, at, auditOf, basisOf, codesOf, dossierOf, received, request } from './story'

const audit = (events: Parameters<typeof dossierOf>[0], asOf: string, context = {}) =>
  auditOf(dossierOf(events), asOf, context)
const sector = {
  number: '99/2022/NĐ-CP',
  date: '2022-11-30',
  issuer: 'Chính phủ',
} as const
const localOf = (value: LocalValue['value']) => ({
  local: { values: [{ parameter: 'dossier.supplement-notice', value, basis: [{ document: sector, article: '16' }] }] },
})

describe('Thông báo bổ sung không quá 03 ngày làm việc kể từ ngày tiếp nhận (NĐ 61 Điều 19.4; NĐ 118 Điều 19.5)', () => {
  it.each([
    // received, request, late — day 0 is the day of receipt
    ['2024-03-04', '2024-03-04', false],
    ['2024-03-04', '2024-03-07', false],
    ['2024-03-04', '2024-03-08', true],
    // over a weekend: Thursday + 3 working days = Tuesday
    ['2024-03-07', '2024-03-12', false],
    ['2024-03-07', '2024-03-13', true],
    // 30 April and 1 May, with the swap of 29 April 2024 for 4 May
    ['2024-04-25', '2024-05-03', false],
    ['2024-04-25', '2024-05-04', true],
    ['2024-04-25', '2024-05-06', true],
  ] as const)('received %s, asked %s: late %s', (receipt, day, late) => {
    const { findings } = audit([accepted(receipt), request(day)], at('2024-05-31'))
    expect(codesOf(findings).filter((code) => code === 'dossier.supplement-late').length).toBe(late ? 1 : 0)
  })

  it('the last minute of the third day is in time', () => {
    const last = request('2024-03-07', { at: at('2024-03-07', '23:59') })
    expect(audit([accepted('2024-03-04', '16:59'), last], at('2024-03-15')).findings).toEqual([])
  })

  it.each([
    ['2025-06-30', '2025-07-04', { asked: '2025-07-04', lastDay: '2025-07-03' }, '61/2018/NĐ-CP 19.4'],
    ['2025-07-01', '2025-07-07', { asked: '2025-07-07', lastDay: '2025-07-04' }, '118/2025/NĐ-CP 19.5'],
  ] as const)('received %s, asked %s: %j, %s', (receipt, day, params, basis) => {
    const { findings } = audit([accepted(receipt), request(day)], at('2025-07-31'))
    expect(findings).toMatchObject([
      { code: 'dossier.supplement-late', severity: 'violation', params, path: ['events', 1] },
    ])
    expect(basisOf(findings, 'dossier.supplement-late')).toEqual([basis])
  })

  it('by the day of the event, the decree of that day is cited', () => {
    const policy = { 'dossier.pending-regime': 'event' }
    const { findings } = audit([accepted('2025-06-30'), request('2025-07-04')], at('2025-07-31'), { policy })
    expect(basisOf(findings, 'dossier.supplement-late')).toEqual(['118/2025/NĐ-CP 19.5'])
  })

  it('a request before acceptance has no such limit', () => {
    expect(
      audit([{ type: 'submitted', at: at('2024-03-04') }, request('2024-03-20')], at('2024-03-31')).findings,
    ).toEqual([])
  })

  it('a further request is measured by its number, not by its day', () => {
    const { findings } = audit(
      [accepted('2024-03-04'), request('2024-03-06'), received('2024-03-08'), request('2024-03-20')],
      at('2024-03-31'),
    )
    expect(codesOf(findings)).not.toContain('dossier.supplement-late')
    expect(codesOf(findings)).toContain('dossier.supplement-repeated')
  })

  it('a request at intake does not use up the notice at review', () => {
    const { findings } = audit(
      [request('2024-03-01'), received('2024-03-04'), accepted('2024-03-04', '14:00'), request('2024-03-11')],
      at('2024-03-15'),
    )
    expect(codesOf(findings)).toContain('dossier.supplement-late')
  })
})

describe('Trừ trường hợp pháp luật chuyên ngành có quy định khác', () => {
  it('the sector’s own time replaces it, with its own citation', () => {
    const events = [accepted('2024-03-04'), request('2024-03-08')]
    const longer = audit(events, at('2024-03-15'), localOf({ amount: 5, unit: 'working-day' }))
    expect(longer.findings).toEqual([])
    const shorter = audit(events, at('2024-03-15'), localOf({ amount: 1, unit: 'working-day' }))
    expect(shorter.findings).toMatchObject([
      {
        code: 'dossier.supplement-late',
        params: { asked: '2024-03-08', lastDay: '2024-03-05' },
        basis: [{ document: sector, article: '16' }],
      },
    ])
  })

  it('a sector that counts calendar days: its last day itself is in time, also on a Saturday', () => {
    const local = localOf({ amount: 5, unit: 'day', endRule: 'same-day' })
    const on = (day: string) => audit([accepted('2024-03-04'), request(day)], at('2024-03-31'), local).findings
    expect(on('2024-03-09')).toEqual([])
    expect(on('2024-03-10')).toMatchObject([{ params: { asked: '2024-03-10', lastDay: '2024-03-09' } }])
  })

  it('a sector that counts working hours: the moment decides', () => {
    const local = localOf({ amount: 4, unit: 'working-hour' })
    const asked = (time: string) =>
      audit(
        [accepted('2024-03-04', '08:00'), request('2024-03-04', { at: at('2024-03-04', time) })],
        at('2024-03-31'),
        local,
      ).findings
    expect(asked('14:00')).toEqual([])
    expect(asked('14:01')).toMatchObject([
      { params: { asked: at('2024-03-04', '14:01'), lastDay: at('2024-03-04', '14:00') } },
    ])
  })

  it('a local value holds only between its days', () => {
    const local = {
      local: {
        values: [
          {
            parameter: 'dossier.supplement-notice',
            from: '2024-03-05',
            value: { amount: 1, unit: 'working-day' },
            basis: [{ document: sector, article: '16' }],
          },
        ],
      },
    } as const
    expect(audit([accepted('2024-03-04'), request('2024-03-06')], at('2024-03-31'), local).findings).toEqual([])
  })
})

it('a receipt outside office hours counts by the choice of the host', () => {
  const events = [accepted('2024-03-04', '19:00'), request('2024-03-08')]
  expect(codesOf(audit(events, at('2024-03-31')).findings)).toEqual(['dossier.supplement-late'])
  const policy = { 'calendar.out-of-hours': 'next-working-day' }
  expect(audit(events, at('2024-03-31'), { policy }).findings).toEqual([])
})

it('late exactly when more than three working days lie after the receipt, on every day', () => {
  const day = fc.integer({ min: 0, max: 2500 }).map((days) => {
    const date = new Date(Date.UTC(2019, 5, 3) + days * 86_400_000)
    return date.toISOString().slice(0, 10) as `${number}-${number}-${number}`
  })
  fc.assert(
    fc.property(day, fc.integer({ min: 0, max: 12 }), (receipt, gap) => {
      const asked = new Date(Date.parse(`${receipt}T00:00:00Z`) + gap * 86_400_000).toISOString().slice(0, 10)
      const { findings } = audit([accepted(receipt), request(asked)], at('2027-12-31'))
      const late = codesOf(findings).includes('dossier.supplement-late')
      // A day off after the third working day is already too late.
      const dayBefore = new Date(Date.parse(`${asked}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10)
      const used = countWorkingDays(receipt, asked as typeof receipt)
      const usedBefore = gap === 0 ? 0 : countWorkingDays(receipt, dayBefore as typeof receipt)
      expect(late).toBe(used > 3 || (used === 3 && usedBefore === 3))
    }),
  )
})
