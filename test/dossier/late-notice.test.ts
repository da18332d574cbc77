import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dateOf, dayOf } from '../../src/core/iso'
import { isLater } from '../../src/core/moment'
import { lateNoticeBy } from '../../src/dossier/late-notice'
import { accepted, at, auditOf, basisOf, codesOf, dossierOf, finished, lateNotice, received, request } from './story'

// Received Monday 4 March 2024, 10 working days: due Monday 18 March.
const audit = (events: Parameters<typeof dossierOf>[0], asOf = at('2024-04-01'), context = {}) =>
  auditOf(dossierOf([accepted('2024-03-04'), ...events]), asOf, context)

describe('Thông báo, xin lỗi chậm nhất 01 ngày trước ngày hết hạn (NĐ 61 Điều 19.9; NĐ 118 Điều 19.6)', () => {
  it('the day before the due day is in time: due Friday, by Thursday', () => {
    expect(lateNoticeBy('2024-03-15', '2024-03-04', {})).toBe('2024-03-14')
    expect(lateNoticeBy('2024-03-15T10:00:00+07:00', '2024-03-04', {})).toBe('2024-03-14')
  })

  it('due on a Monday: by Friday, or by Sunday for a host that counts so', () => {
    expect(lateNoticeBy('2024-03-18', '2024-03-04', {})).toBe('2024-03-15')
    const policy = { 'calendar.backward-day-off': 'calendar-day' } as const
    expect(lateNoticeBy('2024-03-18', '2024-03-04', { policy })).toBe('2024-03-17')
  })

  it('there was no such rule here before 21 June 2018', () => {
    expect(lateNoticeBy('2018-06-20', '2018-06-20', {})).toBeUndefined()
    expect(lateNoticeBy('2018-06-22', '2018-06-21', {})).toBe('2018-06-21')
  })

  it('a notice in time, whole, breaks nothing and shows the new date', () => {
    const { findings, reappointed, due, lateNoticeBy: by } = audit([lateNotice('2024-03-15')], at('2024-03-16'))
    expect(findings).toEqual([])
    expect({ reappointed, due, by }).toEqual({ reappointed: '2024-03-25', due: '2024-03-18', by: '2024-03-15' })
  })

  it.each([
    ['2024-03-04', '2024-03-18', at('2024-03-18'), '61/2018/NĐ-CP 19.9'],
    ['2025-07-01', '2025-07-15', at('2025-07-15'), '118/2025/NĐ-CP 19.6'],
  ] as const)('accepted %s: a notice on the due day %s is late', (receipt, due, moment, basis) => {
    const notice = lateNotice(due, { at: moment, newDate: `${due.slice(0, 8)}25` as typeof due })
    const { findings } = auditOf(dossierOf([accepted(receipt), notice]), at(due, '17:00'))
    expect(codesOf(findings)).toEqual(['dossier.late-notice-late'])
    expect(findings[0]).toMatchObject({ severity: 'violation', path: ['events', 1] })
    expect(basisOf(findings, 'dossier.late-notice-late')).toEqual([basis])
  })

  it('the one-stop law of the day of receipt governs a pending dossier, or of the day of the notice by choice', () => {
    const events = [accepted('2025-06-20'), lateNotice('2025-07-04', { newDate: '2025-07-11' })]
    const basis = (policy: object) =>
      basisOf(auditOf(dossierOf(events), at('2025-07-04', '17:00'), { policy }).findings, 'dossier.late-notice-late')
    expect(basis({})).toEqual(['61/2018/NĐ-CP 19.9'])
    expect(basis({ 'dossier.pending-regime': 'event' })).toEqual(['118/2025/NĐ-CP 19.6'])
  })

  it.each([
    [{ reason: ' ' }, ['reason']],
    [{ apology: false }, ['apology']],
  ] as const)('a notice with %j lacks %j', (changes, fields) => {
    const { findings } = audit([lateNotice('2024-03-15', changes)], at('2024-03-16'))
    expect(findings).toMatchObject([{ code: 'dossier.late-notice-incomplete', params: { fields } }])
  })

  it('a bare notice lacks everything, and promises no new date', () => {
    const { findings, reappointed } = audit([{ type: 'late-notified', at: at('2024-03-15') }], at('2024-03-16'))
    expect(findings).toMatchObject([
      { code: 'dossier.late-notice-incomplete', params: { fields: ['reason', 'newDate', 'apology'] } },
    ])
    expect(reappointed).toBeUndefined()
  })

  it('without a due day no notice is late', () => {
    const dossier = dossierOf([accepted('2024-03-04'), lateNotice('2024-03-29')], undefined)
    expect(codesOf(auditOf({ ...dossier, procedure: {} }, at('2024-04-01')).findings)).toEqual(['dossier.no-due-date'])
  })
})

describe('Hẹn lại ngày trả kết quả không quá một lần', () => {
  it('a sector law that allows two stands in its place, with its citation', () => {
    const basis = [{ document: '99/2022/NĐ-CP@2022-11-30', article: '16' }] as const
    const local = { values: [{ parameter: 'dossier.reappointments', value: 2, basis }] }
    const dates = ['2024-03-25', '2024-03-29', '2024-04-01'] as const
    const notices = dates.map((newDate, index) => lateNotice(`2024-03-1${index + 2}`, { newDate }))
    const again = (events: typeof notices) =>
      audit(events, at('2024-03-16'), { local }).findings.filter(({ code }) => code === 'dossier.reappointed-again')
    expect(again(notices.slice(0, 2))).toEqual([])
    expect(again(notices)).toMatchObject([{ params: { asked: 3, limit: 2 }, basis, path: ['events', 3] }])
  })

  it('a second new date is a violation', () => {
    const { findings, deadlines } = audit([
      lateNotice('2024-03-13'),
      lateNotice('2024-03-14', { newDate: '2024-03-29' }),
    ])
    expect(findings[0]).toMatchObject({
      code: 'dossier.reappointed-again',
      severity: 'violation',
      params: { asked: 2, limit: 1 },
      path: ['events', 2],
    })
    expect(basisOf(findings, 'dossier.reappointed-again')).toEqual(['61/2018/NĐ-CP 19.9'])
    const dates = deadlines
      .filter(({ id }) => id === 'dossier.reappointed-result')
      .map(({ due, status }) => [due, status])
    expect(dates).toEqual([
      ['2024-03-25', 'void'],
      ['2024-03-29', 'overdue'],
    ])
  })

  it('a notice that sets no date is no re-appointment', () => {
    const bare = { type: 'late-notified', at: at('2024-03-13') } as const
    expect(codesOf(audit([bare, lateNotice('2024-03-14')], at('2024-03-15')).findings)).toEqual([
      'dossier.late-notice-incomplete',
    ])
    expect(
      codesOf(audit([lateNotice('2024-03-13'), { ...bare, at: at('2024-03-14') }], at('2024-03-15')).findings),
    ).toEqual(['dossier.late-notice-incomplete'])
  })

  it('a new date that is not after the due day makes no sense', () => {
    const { findings } = audit([lateNotice('2024-03-15', { newDate: '2024-03-18' })], at('2024-03-16'))
    expect(findings).toMatchObject([
      { code: 'dossier.reappointment-not-later', params: { newDate: '2024-03-18', due: '2024-03-18' } },
    ])
  })

  it('the due day of the law stays: finished by the new date is still late, with the notice on record', () => {
    const { findings, timeliness, deadlines } = audit([lateNotice('2024-03-15'), finished('2024-03-22')])
    expect(timeliness).toBe('late')
    expect(codesOf(findings)).toEqual(['dossier.finished-late'])
    expect(deadlines.map(({ id, status }) => [id, status])).toEqual([
      ['dossier.result', 'met-late'],
      ['dossier.reappointed-result', 'met'],
    ])
  })

  it.each([
    ['2024-03-04', '2024-03-15', '61/2018/NĐ-CP 19.9'],
    ['2025-07-01', '2025-07-14', '118/2025/NĐ-CP 19.6'],
  ] as const)('the clock of the new date, accepted %s, cites the decree of its time', (receipt, day, basis) => {
    const events = [accepted(receipt), lateNotice(day, { newDate: `${day.slice(0, 8)}25` as typeof day })]
    const clock = auditOf(dossierOf(events), at(day, '17:00')).deadlines[1]
    expect(clock?.id).toBe('dossier.reappointed-result')
    expect(basisOf([{ code: 'clock', severity: 'notice', params: {}, basis: clock?.basis as never }], 'clock')).toEqual(
      [basis],
    )
  })

  it('the duty to tell lasts while a forbidden request is open: its clock runs on', () => {
    const { findings, state } = audit(
      [request('2024-03-06'), received('2024-03-08'), request('2024-03-20'), lateNotice('2024-03-21')],
      at('2024-03-21', '10:00'),
    )
    expect(state).toBe('supplementing')
    expect(codesOf(findings)).toEqual(['dossier.supplement-repeated', 'dossier.index-overdue'])
  })
})

describe('isLater compares days with days and moments with moments', () => {
  it.each([
    ['2024-03-05', '2024-03-04', true],
    ['2024-03-04', '2024-03-04', false],
    [at('2024-03-04', '23:59'), '2024-03-04', false],
    ['2024-03-04T17:00:00Z', '2024-03-04', true],
    [at('2024-03-04', '10:01'), at('2024-03-04', '10:00'), true],
    [at('2024-03-04', '10:00'), '2024-03-04T03:00:00Z', false],
  ] as const)('%s after %s: %s', (first, second, expected) => {
    expect(isLater(first, second)).toBe(expected)
  })
})

it('the last day for a notice is always a working day before the due day', () => {
  const day = fc.integer({ min: dayOf('2018-07-01'), max: dayOf('2030-01-01') }).map(dateOf)
  fc.assert(
    fc.property(day, (due) => {
      const by = lateNoticeBy(due, due, {}) ?? due
      expect(by < due).toBe(true)
      expect(dayOf(due) - dayOf(by)).toBeLessThanOrEqual(12)
    }),
  )
})
