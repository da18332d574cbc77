import { describe, expect, it } from 'vitest'
import type { DossierEvent } from '../../src/dossier/index'
import { accepted, at, auditOf, basisOf, codesOf, dossierOf, finished, lateNotice, received, request } from './story'

const sector = {
  document: { number: '99/2022/NĐ-CP', date: '2022-11-30', issuer: 'Chính phủ' },
  article: '16',
} as const
const audit = (events: readonly DossierEvent[], asOf: string, context = {}) => auditOf(dossierOf(events), asOf, context)
const clock = (events: readonly DossierEvent[], id: string, asOf: string) =>
  audit(events, asOf).deadlines.find((one) => one.id === id)
const submitted = (day: string, time?: string): DossierEvent => ({
  type: 'submitted',
  at: at(day, time),
  channel: 'online',
})

describe('Tạm dừng chỉ khi có căn cứ riêng (C-09, C-20: neither decree stops the clock)', () => {
  const paused = (day: string, based: boolean): DossierEvent => ({
    type: 'paused',
    at: at(day),
    ...(based && { basis: sector }),
  })
  const resumed: DossierEvent = { type: 'resumed', at: at('2024-03-12') }

  it('with a basis the result clock stops and goes on', () => {
    const held = audit([accepted('2024-03-04'), paused('2024-03-07', true)], at('2024-03-20'))
    expect(held).toMatchObject({ state: 'paused', timeliness: 'waiting', findings: [] })
    expect(held.deadlines[0]).toMatchObject({ id: 'dossier.result', status: 'paused', provisional: true })
    // Thursday 7 March to Tuesday 12 March: 3 working days
    const again = audit([accepted('2024-03-04'), paused('2024-03-07', true), resumed], at('2024-03-13'))
    expect(again).toMatchObject({ state: 'processing', due: '2024-03-21', timeliness: 'in-time' })
  })

  it.each([
    ['2024-03-04', '61/2018/NĐ-CP 19'],
    ['2025-08-04', '118/2025/NĐ-CP 19'],
  ] as const)('accepted %s and paused without a basis: a violation, and the clock goes on', (day, basis) => {
    const next = `${day.slice(0, 8)}06`
    const outcome = audit([accepted(day), { type: 'paused', at: at(next) }], at(next, '17:00'))
    expect(outcome).toMatchObject({ state: 'processing', timeliness: 'in-time' })
    expect(codesOf(outcome.findings)).toEqual(['dossier.pause-without-basis'])
    expect(basisOf(outcome.findings, 'dossier.pause-without-basis')).toEqual([basis])
    expect(outcome.deadlines.find(({ id }) => id === 'dossier.result')?.status).toBe('running')
  })

  it('a pause that begins after the due day hides nothing', () => {
    const late = audit([accepted('2024-03-04'), paused('2024-03-20', true)], at('2024-03-25'))
    expect(late).toMatchObject({ state: 'paused', due: '2024-03-18', timeliness: 'overdue' })
    expect(codesOf(late.findings)).toContain('dossier.overdue')
  })

  it('a result or a stop ends the pause', () => {
    const done = audit([accepted('2024-03-04'), paused('2024-03-07', true), finished('2024-03-12')], at('2024-03-13'))
    expect(done).toMatchObject({ state: 'finished', due: '2024-03-21', timeliness: 'early' })
    const stop = { type: 'stopped', at: at('2025-08-08') } as const
    const stopped = audit([accepted('2025-08-04'), { ...paused('2025-08-06', true) }, stop], at('2025-08-11'))
    expect(stopped).toMatchObject({ state: 'stopped', timeliness: 'ended' })
  })
})

describe('Hồ sơ trực tuyến: trả lời trong 08 giờ làm việc (NĐ 118 Điều 17.2.c)', () => {
  it('by office hours: half an hour on Friday, the rest on Monday', () => {
    const answer = clock([submitted('2025-08-01', '16:30')], 'dossier.online-answer', at('2025-08-01', '16:45'))
    expect([answer?.due, answer?.holder]).toEqual([at('2025-08-04', '16:30'), 'one-stop'])
  })

  it('not before 1 July 2025', () => {
    expect(audit([submitted('2025-06-30')], at('2025-06-30', '09:00')).deadlines).toEqual([])
  })
})

describe('Lấy ý kiến: thời hạn do cơ quan chủ trì đặt, không dừng thời hạn giải quyết (C-09)', () => {
  const consulted = (body: string, answerBy?: `${number}-${number}-${number}`): DossierEvent => ({
    type: 'consulted',
    at: at('2024-03-05'),
    body,
    ...(answerBy && { answerBy }),
  })

  it('each body has its own deadline and answers its own', () => {
    const events: readonly DossierEvent[] = [
      accepted('2024-03-04'),
      consulted('so-tu-phap', '2024-03-08'),
      consulted('so-tai-chinh', '2024-03-11'),
      { type: 'consultation-answered', at: at('2024-03-08'), body: 'so-tu-phap' },
    ]
    const { deadlines, due, findings } = audit(events, at('2024-03-12'))
    const clocks = deadlines.filter(({ id }) => id === 'dossier.consultation')
    expect(clocks.map(({ holder, due: by, status }) => [holder, by, status])).toEqual([
      ['so-tu-phap', '2024-03-08', 'met'],
      ['so-tai-chinh', '2024-03-11', 'overdue'],
    ])
    expect(due).toBe('2024-03-18')
    expect(findings).toMatchObject([
      { code: 'dossier.clock-missed', params: { holder: 'so-tai-chinh', due: '2024-03-11' } },
    ])
    expect(basisOf(findings, 'dossier.clock-missed')).toEqual(['61/2018/NĐ-CP 19.5'])
  })

  it.each([
    ['2024-03-04', ['61/2018/NĐ-CP 19.5']],
    ['2025-08-04', ['118/2025/NĐ-CP 19.4.b', '118/2025/NĐ-CP 19.4.c']],
  ] as const)('accepted %s, asked without a deadline: a violation', (day, basis) => {
    const event: DossierEvent = { type: 'consulted', at: at(day, '10:00'), body: 'so-tu-phap' }
    const { findings, deadlines } = audit([accepted(day), event], at(day, '17:00'))
    expect(findings).toMatchObject([
      { code: 'dossier.consultation-without-deadline', params: { body: 'so-tu-phap' }, path: ['events', 1] },
    ])
    expect(basisOf(findings, 'dossier.consultation-without-deadline')).toEqual(basis)
    expect(deadlines.map(({ id }) => id)).not.toContain('dossier.consultation')
  })

  it('a result ends every open consultation', () => {
    const events = [accepted('2024-03-04'), consulted('so-tu-phap', '2024-03-08'), finished('2024-03-07')]
    expect(clock(events, 'dossier.consultation', at('2024-03-12'))?.status).toBe('void')
  })
})

describe('Kết quả sai do lỗi của cơ quan (NĐ 61 Điều 21.1; NĐ 118 Điều 23.1)', () => {
  const mended = (day: string): readonly DossierEvent[] => [
    accepted(`${day}-04`),
    finished(`${day}-06`),
    { type: 'returned', at: at(`${day}-07`) },
    { type: 'fault-found', at: at(`${day}-08`) },
  ]

  it('corrected within three working days under Decree 118, without a time under Decree 61', () => {
    expect(clock(mended('2025-08'), 'dossier.correction', at('2025-08-11'))).toMatchObject({
      due: '2025-08-13',
      status: 'running',
      holder: 'authority',
    })
    expect(clock(mended('2024-03'), 'dossier.correction', at('2024-03-11'))).toBeUndefined()
    expect(audit(mended('2024-03'), at('2024-03-11')).state).toBe('correcting')
  })

  it('the correction ends it and the result can be handed over again', () => {
    const events: readonly DossierEvent[] = [
      ...mended('2025-08'),
      { type: 'corrected', at: at('2025-08-14') },
      { type: 'returned', at: at('2025-08-15') },
    ]
    const outcome = audit(events, at('2025-08-18'))
    expect(outcome).toMatchObject({ state: 'returned', final: true, timeliness: 'early' })
    expect(outcome.deadlines.find(({ id }) => id === 'dossier.correction')?.status).toBe('met-late')
  })
})

describe('Hồ sơ bị mất, thất lạc, hư hỏng (NĐ 61 Điều 21.2; NĐ 118 Điều 23.2)', () => {
  it.each([
    ['2024-03-04', '61/2018/NĐ-CP 21.2'],
    ['2025-08-04', '118/2025/NĐ-CP 23.2'],
  ] as const)('accepted %s: what was not done about it is told', (day, basis) => {
    const lost = (more: object): DossierEvent => ({ type: 'lost', at: at(day, '10:00'), ...more })
    const { findings, state } = audit([accepted(day), lost({ liable: ' ' })], at(day, '17:00'))
    expect(state).toBe('processing')
    expect(findings).toMatchObject([
      { code: 'dossier.lost', params: { fields: ['liable', 'costsPaid', 'apology'] }, path: ['events', 1] },
    ])
    expect(basisOf(findings, 'dossier.lost')).toEqual([basis])
    const whole = lost({ liable: 'Bộ phận Một cửa', costsPaid: true, apology: true })
    expect(audit([accepted(day), whole], at(day, '17:00')).findings).toEqual([])
  })
})

describe('Ngày để tính đúng hạn: the first promise, or the new date by choice (C-05)', () => {
  const policy = { 'dossier.timeliness-date': 'reappointed' }
  const events = [accepted('2024-03-04'), lateNotice('2024-03-14'), finished('2024-03-22')]

  it('finished by the new date: late by the first promise, a warning', () => {
    const { timeliness, findings, due, reappointed } = audit(events, at('2024-04-01'))
    expect({ timeliness, due, reappointed }).toEqual({
      timeliness: 'late',
      due: '2024-03-18',
      reappointed: '2024-03-25',
    })
    expect(findings).toMatchObject([{ code: 'dossier.finished-late', severity: 'warning' }])
  })

  it('by the new date it was early', () => {
    expect(audit(events, at('2024-04-01'), { policy })).toMatchObject({ timeliness: 'early', findings: [] })
    const late = [...events.slice(0, 2), finished('2024-03-26')]
    expect(audit(late, at('2024-04-01'), { policy })).toMatchObject({
      timeliness: 'late',
      findings: [{ code: 'dossier.finished-late', severity: 'violation', params: { due: '2024-03-25' } }],
    })
  })

  it('a new date that a supplement made void does not count', () => {
    const anew = [
      accepted('2024-03-04'),
      lateNotice('2024-03-05', { newDate: '2024-03-20' }),
      request('2024-03-06'),
      received('2024-03-12'),
      finished('2024-03-26'),
    ]
    for (const context of [{}, { policy }]) {
      expect(audit(anew, at('2024-04-01'), context)).toMatchObject({ due: '2024-03-26', timeliness: 'on-time' })
    }
  })
})
