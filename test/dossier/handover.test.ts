import { describe, expect, it } from 'vitest'
import { handoverBy } from '../../src/dossier/handover'
import type { Channel, DossierEvent } from '../../src/dossier/index'
import { accepted, at, auditOf, basisOf, codesOf, dossierOf } from './story'

const submitted = (channel: Channel, day: string, time = '07:30'): DossierEvent => ({
  type: 'submitted',
  at: at(day, time),
  channel,
})
const handedOver = (day: string, time?: string): DossierEvent => ({ type: 'handed-over', at: at(day, time) })
const alerted = (day: string, time: string): DossierEvent => ({ type: 'alerted', at: at(day, time) })
const audit = (events: readonly DossierEvent[], asOf: string) => auditOf(dossierOf(events), asOf)

describe('Chuyển hồ sơ trong ngày làm việc; sau 15 giờ thì ngày làm việc tiếp theo (NĐ 61, NĐ 118 Điều 18.2)', () => {
  it.each([
    ['2024-03-04', '15:00', '2024-03-04'],
    ['2024-03-04', '15:01', '2024-03-05'],
    ['2024-03-08', '16:00', '2024-03-11'],
    // a Saturday, and the Saturday worked in exchange for 29 April 2024
    ['2024-03-09', '08:00', '2024-03-11'],
    ['2024-05-04', '08:00', '2024-05-04'],
  ] as const)('accepted %s %s: by %s', (day, time, by) => {
    expect(handoverBy(at(day, time), day, {})).toBe(by)
  })

  it('no law here before 21 June 2018, and nothing beyond the calendar', () => {
    expect(handoverBy(at('2018-06-20'), '2018-06-20', {})).toBeUndefined()
    expect(handoverBy('2200-01-01T08:00:00+07:00', '2024-03-04', {})).toBeUndefined()
  })

  it.each([
    ['2024-03-04', '2024-03-05', '61/2018/NĐ-CP 18.2'],
    ['2025-08-04', '2025-08-05', '118/2025/NĐ-CP 18.2'],
  ] as const)('accepted %s, handed over %s: late, a warning, %s', (day, next, basis) => {
    const { findings, due } = audit([accepted(day), handedOver(next)], at(next, '17:00'))
    expect(findings).toMatchObject([
      { code: 'dossier.handover-late', severity: 'warning', params: { lastDay: day }, path: ['events', 1] },
    ])
    expect(basisOf(findings, 'dossier.handover-late')).toEqual([basis])
    // an internal step: the due day of the applicant does not move
    expect(due).toBe(audit([accepted(day)], at(next, '17:00')).due)
  })

  it('in time, a second one, or electronic: nothing', () => {
    expect(audit([accepted('2024-03-04'), handedOver('2024-03-04', '17:00')], at('2024-03-05')).findings).toEqual([])
    const twice = [accepted('2024-03-04'), handedOver('2024-03-04', '10:00'), handedOver('2024-03-06')]
    expect(audit(twice, at('2024-03-07')).findings).toEqual([])
    const online = [submitted('online', '2025-08-04'), accepted('2025-08-04'), handedOver('2025-08-06')]
    expect(codesOf(audit(online, at('2025-08-07')).findings)).toEqual([])
  })

  it('what came by counter or post is judged, from its acceptance, not from its submission', () => {
    for (const channel of ['counter', 'post'] as const) {
      const late = [submitted(channel, '2024-03-04'), accepted('2024-03-04'), handedOver('2024-03-05')]
      expect(codesOf(audit(late, at('2024-03-05', '17:00')).findings)).toEqual(['dossier.handover-late'])
      const inTime = [submitted(channel, '2024-03-01'), accepted('2024-03-04'), handedOver('2024-03-04', '17:00')]
      expect(codesOf(audit(inTime, at('2024-03-05')).findings)).toEqual([])
    }
  })

  it('a record without it is not accused', () => {
    const { findings, deadlines } = audit(
      [submitted('counter', '2024-03-04'), accepted('2024-03-04')],
      at('2024-03-11'),
    )
    expect([findings, deadlines.map(({ id }) => id)]).toEqual([[], ['dossier.result']])
  })
})

describe('Báo cho Bộ phận Một cửa trong 02 giờ (NĐ 118 Điều 17.2): clock hours, not office hours', () => {
  it.each([
    ['09:30', []],
    ['09:31', ['dossier.alert-late']],
  ] as const)('submitted online at 07:30, alerted at %s: %j', (time, codes) => {
    const events = [submitted('online', '2025-08-04'), alerted('2025-08-04', time)]
    expect(codesOf(audit(events, at('2025-08-04', '12:00')).findings)).toEqual(codes)
  })

  it('over the evening it runs on', () => {
    const events = [submitted('online', '2025-08-04', '16:30'), alerted('2025-08-05', '07:00')]
    const { findings } = audit(events, at('2025-08-05', '08:00'))
    expect(findings).toMatchObject([
      {
        code: 'dossier.alert-late',
        severity: 'warning',
        params: { due: at('2025-08-04', '18:30') },
        path: ['events', 1],
      },
    ])
    expect(basisOf(findings, 'dossier.alert-late')).toEqual(['118/2025/NĐ-CP 17.2'])
  })

  it('not at the counter, and there was no such event before 1 July 2025', () => {
    const counter = [submitted('counter', '2025-08-04'), alerted('2025-08-05', '07:00')]
    expect(audit(counter, at('2025-08-05', '08:00')).findings).toEqual([])
    const before = [submitted('online', '2025-06-27'), alerted('2025-06-30', '07:00')]
    expect(codesOf(audit(before, at('2025-06-30', '08:00')).findings)).toEqual(['lifecycle.not-in-force'])
  })
})
