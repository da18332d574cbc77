import { describe, expect, it } from 'vitest'
import type { Complaint, ComplaintEvent } from '../../src/petitions/index'
import { auditOn, complaint, on } from './complaint-cases'

const facts = { known: '2024-01-02' } as const
const first = [
  on('2024-02-26', 'received'),
  on('2024-03-04', 'accepted'),
  on('2024-03-15', 'verified', { positionsDiffer: false }),
]
const decided = [...first, on('2024-03-20', 'decided')]
const second = [
  ...decided,
  on('2024-03-21', 'sent'),
  on('2024-03-22', 'decision-received'),
  on('2024-04-01', 'appealed'),
  on('2024-04-05', 'accepted'),
  on('2024-04-15', 'verified', { positionsDiffer: true }),
  on('2024-04-16', 'dialogue-notified', { dialogueOn: '2024-04-23' }),
  on('2024-04-23', 'dialogue-held', { complainantPresent: true, copies: 3, signed: true }),
]
const audit = (date: string, events: readonly ComplaintEvent[], rest: Partial<Complaint> = {}) =>
  auditOn(date, complaint(events, { ...facts, ...rest }))
const clock = (result: ReturnType<typeof audit>, id: string) =>
  result.value.deadlines.filter((one) => one.id === id).at(-1)

describe('complaint.sending: gửi quyết định (Điều 32, 41.1, 54.2, 56.2; P-03)', () => {
  it('first level: 03 working days', () => {
    const result = audit('2024-03-26', [...decided, on('2024-03-26', 'sent')])
    expect(clock(result, 'complaint.first-sending')).toMatchObject({
      due: '2024-03-25',
      status: 'met-late',
      basis: [{ article: '32' }],
    })
    expect(result.codes).toEqual(['complaint.done-late'])
  })

  it('second level: 07 days', () => {
    const result = audit('2024-05-02', [...second, on('2024-05-02', 'decided')])
    expect(clock(result, 'complaint.second-sending')).toMatchObject({
      due: '2024-05-09',
      basis: [{ article: '41', clause: '1' }],
    })
  })

  it('discipline: no number at the first level, 07 days at the second (KL-08)', () => {
    const discipline = { subject: 'discipline', known: '2024-02-20' } as const
    expect(clock(audit('2024-03-20', decided, discipline), 'complaint.first-sending')).toBeUndefined()
    const result = audit('2024-05-02', [...second, on('2024-05-02', 'decided')], discipline)
    expect(clock(result, 'complaint.second-sending')).toMatchObject({
      due: '2024-05-09',
      basis: [{ article: '56', clause: '2' }],
    })
  })

  it('the Fatherland Front that forwarded it is told within 07 days (KN-39)', () => {
    const result = audit('2024-03-20', decided, { forwardedByFront: true })
    expect(clock(result, 'complaint.front-notice')).toMatchObject({
      due: '2024-03-27',
      basis: [{ article: '66', clause: '2' }],
    })
    const told = audit('2024-03-27', [...decided, on('2024-03-27', 'front-notified')], { forwardedByFront: true })
    expect(clock(told, 'complaint.front-notice')?.status).toBe('met')
  })
})

describe('complaint.publication: công khai quyết định lần hai (Điều 41.2; Nghị định 124/2020 Điều 29)', () => {
  const done = [...second, on('2024-05-06', 'decided'), on('2024-05-07', 'sent')]

  it('within 15 days, second level only, not for discipline', () => {
    expect(clock(audit('2024-05-07', done), 'complaint.publication')).toMatchObject({ due: '2024-05-21' })
    expect(clock(audit('2024-03-20', decided), 'complaint.publication')).toBeUndefined()
    const discipline = audit('2024-05-07', done, { subject: 'discipline', known: '2024-02-20' })
    expect(clock(discipline, 'complaint.publication')).toBeUndefined()
  })

  it.each([
    [{ form: 'posting', until: '2024-05-24' }, true],
    [{ form: 'posting', until: '2024-05-28' }, false],
    [{ form: 'web', until: '2024-05-20' }, true],
    [{ form: 'broadcast', times: 1 }, true],
    [{ form: 'broadcast', times: 2 }, false],
    [{ form: 'press', times: 1 }, true],
  ] as const)('%o: too short is %s', (published, short) => {
    const { codes } = audit('2024-05-13', [...done, on('2024-05-13', 'published', published)])
    expect(codes).toEqual(short ? ['complaint.publication-short'] : [])
  })

  it('the meeting is told 3 days before (3 working days under Decree 75/2012)', () => {
    const meeting = (noticed: '2024-05-09' | '2024-05-10') =>
      audit('2024-05-13', [...done, on('2024-05-13', 'published', { form: 'meeting', noticed })]).codes
    expect(meeting('2024-05-10')).toEqual([])
    const old = [
      ['2019-02-25', 'received'],
      ['2019-03-04', 'accepted'],
      ['2019-04-08', 'appealed'],
      ['2019-04-10', 'accepted'],
      ['2019-05-06', 'dialogue-held'],
      ['2019-05-13', 'decided'],
    ] as const
    const events = old.map(([date, type]) => on(date, type))
    const held = on('2019-05-20', 'published', { form: 'meeting', noticed: '2019-05-16' })
    expect(audit('2019-05-20', [...events, held], { known: '2019-01-02' }).findings).toContainEqual(
      expect.objectContaining({
        code: 'complaint.meeting-notice-late',
        params: { meeting: '2019-05-20', lastDay: '2019-05-15' },
        basis: [{ document: '75/2012/NĐ-CP@2012-10-03', article: '12' }],
      }),
    )
  })
})

describe('complaint.enforcement: thi hành (Điều 44.4, 46; KN-37)', () => {
  const sent = [...decided, on('2024-03-21', 'sent'), on('2024-03-25', 'decision-received')]

  it('05 working days from legal effect; not before it, and with care while the window is open', () => {
    expect(clock(audit('2024-04-20', sent), 'complaint.enforcement')).toMatchObject({
      start: '2024-03-20T08:00:00+07:00',
      due: '2024-04-26',
    })
    expect(audit('2024-04-19', [...sent, on('2024-04-19', 'enforced')]).findings).toMatchObject([
      { code: 'complaint.enforced-early', params: { from: '2024-04-20' }, basis: [{ article: '44' }, {}] },
    ])
    expect(audit('2024-04-22', [...sent, on('2024-04-22', 'enforced')]).findings).toMatchObject([
      { code: 'complaint.enforced-in-window', severity: 'warning', params: { until: '2024-04-24' } },
    ])
    expect(audit('2024-04-25', [...sent, on('2024-04-25', 'enforced')]).codes).toEqual([])
  })

  it('a second complaint in time voids it; one that is refused leaves the first decision in force', () => {
    const up = [...sent, on('2024-04-10', 'appealed')]
    const pending = audit('2024-05-06', up)
    expect(clock(pending, 'complaint.enforcement')?.status).toBe('void')
    expect(pending.value.effect).toMatchObject({ level: 1, inForce: false, settled: false })
    const refused = [...up, on('2024-04-15', 'refused', { ground: 'no-capacity', reason: 'Nêu rõ' })]
    expect(audit('2024-05-06', refused).value).toMatchObject({ state: 'refused-second', effect: { inForce: true } })
    expect(audit('2024-05-06', [...refused, on('2024-05-06', 'enforced')]).value.state).toBe('enforced')
  })

  it('discipline in force is announced to all staff (KL-11)', () => {
    const events = [
      ...first,
      on('2024-03-16', 'dialogue-notified'),
      on('2024-03-18', 'dialogue-held'),
      on('2024-03-20', 'decided'),
      on('2024-03-21', 'decision-received'),
    ]
    const discipline = { subject: 'discipline', known: '2024-02-20' } as const
    expect(audit('2024-04-19', events, discipline).codes).toEqual([])
    expect(audit('2024-04-20', events, discipline).findings).toMatchObject([
      { code: 'complaint.unannounced', params: { since: '2024-04-20' }, basis: [{ article: '58' }] },
    ])
    expect(audit('2024-04-24', [...events, on('2024-04-24', 'announced')], discipline).codes).toEqual([])
  })
})

describe('other steps', () => {
  it('information is supplied within 07 days (KN-15)', () => {
    const asked = [...first.slice(0, 2), on('2024-03-06', 'information-requested')]
    expect(clock(audit('2024-03-07', asked), 'complaint.information')).toMatchObject({
      holder: 'informant',
      due: '2024-03-13',
      status: 'running',
    })
    const part = [...asked, on('2024-03-11', 'information-received', { complete: false })]
    expect(clock(audit('2024-03-14', part), 'complaint.information')?.status).toBe('overdue')
    const all = [...part, on('2024-03-12', 'information-received', { complete: true })]
    expect(clock(audit('2024-03-14', all), 'complaint.information')?.status).toBe('met')
  })

  it('a stay of the contested decision lasts no longer than the time to resolve (KN-21, Điều 35)', () => {
    const stayed = [...first.slice(0, 2), on('2024-03-06', 'measure-applied')]
    expect(clock(audit('2024-03-07', stayed), 'complaint.measure')).toMatchObject({
      due: '2024-04-03',
      basis: [{ article: '35' }],
    })
    expect(audit('2024-04-04', stayed).codes).toEqual(['complaint.overdue', 'complaint.overdue'])
    const lifted = [...stayed, on('2024-03-20', 'measure-lifted')]
    expect(clock(audit('2024-03-21', lifted), 'complaint.measure')?.status).toBe('met')
  })

  it('the first decision revoked while the second is pending: the first level starts again', () => {
    const { value, findings } = audit('2024-04-12', [...second.slice(0, 8), on('2024-04-11', 'first-decision-revoked')])
    expect(value).toMatchObject({ state: 'received', level: 1 })
    expect(value.effect).toBeUndefined()
    expect(value.deadlines.filter(({ status }) => status === 'running').map(({ id, due }) => [id, due])).toEqual([
      ['complaint.first-acceptance', '2024-04-21'],
      ['complaint.lawsuit-contested', '2025-01-02'],
    ])
    expect(findings).toMatchObject([{ code: 'complaint.first-decision-revoked', severity: 'notice' }])
    expect(value).toMatchObject({ timeliness: 'waiting', complex: false })
    expect(value.due).toBeUndefined()
  })

  it('accepted anew after the revocation, the new time to resolve counts', () => {
    const anew = [...second.slice(0, 8), on('2024-04-11', 'first-decision-revoked'), on('2024-04-15', 'accepted')]
    expect(audit('2024-04-16', anew).value).toMatchObject({
      state: 'accepted',
      due: '2024-05-15',
      timeliness: 'in-time',
    })
  })

  it('continued after a termination: what was counted before counts no more', () => {
    const again = [
      ...first.slice(0, 2),
      on('2024-03-10', 'withdrawn', { extent: 'whole', signed: true }),
      on('2024-03-11', 'terminated', { ground: 'withdrawn' }),
      on('2024-03-20', 'continued'),
    ]
    const { value } = audit('2024-03-21', again)
    expect(value).toMatchObject({ state: 'received', timeliness: 'waiting' })
    expect(value.due).toBeUndefined()
  })

  it('verification before the notice of acceptance is a violation', () => {
    const events = [
      on('2024-03-04', 'received'),
      on('2024-03-05', 'verification-started'),
      on('2024-03-06', 'accepted'),
    ]
    const { findings, value } = audit('2024-03-06', events)
    expect(findings).toMatchObject([{ code: 'complaint.verified-before-acceptance', path: ['events', 1] }])
    expect(value.state).toBe('accepted')
  })

  it('several complainants get a decision each or one with a list (KN-38)', () => {
    const group = { complainants: 3, allSigned: true }
    const neither = [...first, on('2024-03-20', 'decided', { forEach: 'neither' })]
    expect(audit('2024-03-20', neither, { group }).codes).toEqual(['complaint.group-decision'])
    expect(audit('2024-03-20', [...first, on('2024-03-20', 'decided', { forEach: 'list' })], { group }).codes).toEqual(
      [],
    )
  })

  it('a file archived with duties left says which', () => {
    const { findings, value } = audit('2024-03-21', [...decided, on('2024-03-21', 'archived')])
    expect(findings).toMatchObject([
      {
        code: 'complaint.archived-with-duties',
        params: { clocks: ['complaint.first-sending', 'complaint.enforcement'] },
      },
    ])
    expect(value).toMatchObject({ state: 'archived', final: true })
  })

  it('a re-examination can be ordered, outside the two levels (KN-42)', () => {
    const { codes, value } = audit('2024-03-21', [...decided, on('2024-03-21', 'review-ordered')])
    expect(codes).toEqual([])
    expect(value.state).toBe('decided')
  })
})
