import fc from 'fast-check'
import { describe, expect, expectTypeOf, it } from 'vitest'
import { listOverdue } from '../../src/core/index'
import { dateOf, dayOf, instantOf, secondOf } from '../../src/core/iso'
import {
  auditDossier,
  type Dossier,
  type DossierAudit,
  type DossierEvent,
  type DossierState,
  type Timeliness,
} from '../../src/dossier/index'
import { deepFreeze } from '../support/deep-freeze'
import { accepted, at, auditOf, basisOf, codesOf, dossierOf, finished, lateNotice, received, request } from './story'

describe('Hồ sơ này có vấn đề gì?', () => {
  // Published: the receipt and the due day; the event 'finished' is supplied here.
  it('P-01 audited: a slip of 27/10/2023, finished on its due day', () => {
    const dossier: Dossier = {
      code: '000.00.06.H56-231027-0361',
      procedure: { name: 'Đổi giấy phép lái xe', limit: { amount: 5, unit: 'working-day' } },
      events: [
        { type: 'accepted', at: '2023-10-27T09:32:00+07:00', appointment: '2023-11-03' },
        { type: 'finished', at: '2023-11-03T16:00:00+07:00', result: 'granted' },
      ],
    }
    expect(auditOf(dossier, at('2023-11-06'))).toMatchObject({
      code: '000.00.06.H56-231027-0361',
      state: 'finished',
      final: false,
      regime: '61/2018',
      due: '2023-11-03',
      appointment: '2023-11-03T17:00:00+07:00',
      lateNoticeBy: '2023-11-02',
      timeliness: 'on-time',
      supplements: { atIntake: 0, afterReceipt: 0 },
      findings: [],
    })
    expect(auditOf(dossier, at('2023-11-06')).allowed.map(({ event }) => event)).toEqual([
      'returned',
      'fault-found',
      'lost',
    ])
  })

  it.each([
    ['2025-06-30', '61/2018', '61/2018/NĐ-CP'],
    ['2025-07-01', '118/2025', '118/2025/NĐ-CP'],
  ] as const)(
    'accepted %s and never finished: overdue by the decree %s, and no apology was sent',
    (day, regime, number) => {
      const audit = auditOf(dossierOf([accepted(day)]), at('2025-07-18'))
      const due = day === '2025-06-30' ? '2025-07-14' : '2025-07-15'
      expect(audit).toMatchObject({
        regime,
        due,
        timeliness: 'overdue',
        findings: [
          {
            code: 'dossier.overdue',
            severity: 'violation',
            params: { due, workingDays: day === '2025-06-30' ? 4 : 3 },
            at: at('2025-07-18'),
          },
          { code: 'dossier.late-without-notice', severity: 'violation', params: { due } },
        ],
      })
      expect(basisOf(audit.findings, 'dossier.overdue')).toEqual([
        number === '61/2018/NĐ-CP' ? '61/2018/NĐ-CP 17.1.c' : '118/2025/NĐ-CP 17.3',
      ])
      expect(basisOf(audit.findings, 'dossier.late-without-notice')).toEqual([
        number === '61/2018/NĐ-CP' ? '61/2018/NĐ-CP 19.9' : '118/2025/NĐ-CP 19.6',
      ])
    },
  )

  it('finished late: how late, and which event', () => {
    const { findings } = auditOf(dossierOf([accepted('2024-03-04'), finished('2024-03-20')]), at('2024-04-01'))
    expect(findings).toMatchObject([
      {
        code: 'dossier.finished-late',
        params: { due: '2024-03-18', workingDays: 2 },
        at: at('2024-03-20'),
        path: ['events', 1],
      },
      { code: 'dossier.late-without-notice' },
    ])
  })

  it('late with a notice in time: only late', () => {
    const events = [accepted('2024-03-04'), lateNotice('2024-03-14'), finished('2024-03-20')]
    expect(codesOf(auditOf(dossierOf(events), at('2024-04-01')).findings)).toEqual(['dossier.finished-late'])
  })

  it('the sector’s own rule for the notice is cited when it has one', () => {
    const document = { number: '5/TT', date: '2023-01-01', issuer: 'Bộ' } as const
    const value = { amount: 2, unit: 'working-day' } as const
    const local = { values: [{ parameter: 'dossier.late-notice', value, basis: [{ document }] }] } as const
    const audit = auditOf(dossierOf([accepted('2024-03-04')]), at('2024-04-01'), { local })
    expect(audit.lateNoticeBy).toBe('2024-03-14')
    expect(audit.findings.at(-1)).toMatchObject({ code: 'dossier.late-without-notice', basis: [{ document }] })
  })

  it('a slip that promises another day is a warning that points at it', () => {
    const slip = (appointment: string): DossierEvent => ({ type: 'accepted', at: at('2024-03-04'), appointment })
    const audit = (appointment: string) => auditOf(dossierOf([slip(appointment)]), at('2024-03-05')).findings
    expect(audit('2024-03-18')).toEqual([])
    expect(audit('2024-03-18T17:00:00+07:00')).toEqual([])
    for (const printed of ['2024-03-15', '2024-03-19', '2024-03-18T17:00:00Z']) {
      expect(audit(printed)).toMatchObject([
        {
          code: 'dossier.appointment-differs',
          severity: 'warning',
          params: { printed, due: '2024-03-18' },
          path: ['events', 0, 'appointment'],
        },
      ])
    }
    expect(audit('18/03/2024')).toMatchObject([
      { code: 'calendar.instant-form', severity: 'warning', path: ['events', 0, 'appointment'] },
    ])
  })

  it.each([
    ['2024-03-04', ['61/2018/NĐ-CP 17.1.c']],
    ['2025-08-04', ['118/2025/NĐ-CP 17.3']],
  ] as const)('accepted %s without a limit: a notice', (day, basis) => {
    const audit = auditOf({ ...dossierOf([accepted(day)]), procedure: {} }, at(day, '17:00'))
    expect(audit.findings).toMatchObject([
      { code: 'dossier.no-due-date', severity: 'notice', path: ['procedure', 'limit'] },
    ])
    expect(basisOf(audit.findings, 'dossier.no-due-date')).toEqual(basis)
    expect(audit).not.toHaveProperty('due')
  })

  it.each([
    ['refused', '2024-03-05', ['61/2018/NĐ-CP 17.1']],
    ['refused', '2025-08-05', ['118/2025/NĐ-CP 17.1.c']],
    ['finished', '2024-03-05', ['61/2018/NĐ-CP 19.8']],
    ['finished', '2025-08-05', ['118/2025/NĐ-CP 19.3']],
  ] as const)('%s on %s without a reason', (type, day, basis) => {
    const blank = { reason: ' ' }
    const events: readonly DossierEvent[] =
      type === 'refused'
        ? [{ type, at: at(day), ...blank }]
        : [accepted(day), { type, at: at(day, '16:00'), result: 'refused', ...blank }]
    const { findings } = auditOf(dossierOf(events), at(day, '17:00'))
    expect(codesOf(findings)).toEqual(['dossier.refusal-without-reason'])
    expect(basisOf(findings, 'dossier.refusal-without-reason')).toEqual(basis)
  })

  it('after a supplement the full period runs anew, and the first one no longer counts', () => {
    const audit = auditOf(
      dossierOf([accepted('2024-03-04'), request('2024-03-06'), received('2024-03-12')]),
      at('2024-03-13'),
    )
    expect(audit.due).toBe('2024-03-26')
    expect(audit.deadlines.map(({ id, status, due }) => [id, status, due])).toEqual([
      ['dossier.result', 'void', '2024-03-18'],
      ['dossier.result', 'running', '2024-03-26'],
    ])
    expect(basisOf([{ ...audit.deadlines[1], code: 'x', severity: 'notice', params: {} } as never], 'x')).toEqual([
      '61/2018/NĐ-CP 19.4',
      '61/2018/NĐ-CP 17.1.c',
    ])
  })

  it('while it is awaited there is no due day', () => {
    const audit = auditOf(dossierOf([accepted('2024-03-04'), request('2024-03-06')]), at('2024-04-30'))
    expect(audit).not.toHaveProperty('due')
    expect(audit).toMatchObject({ state: 'supplementing', timeliness: 'waiting', findings: [] })
  })
})

describe('A repeated request does not win time', () => {
  const events = [
    accepted('2025-07-01'),
    request('2025-07-02'),
    received('2025-07-08'),
    request('2025-07-10'),
    received('2025-07-21'),
  ]

  it('by default the day after the first, lawful supplement stands, and the trace says so', () => {
    const audit = auditOf(dossierOf(events), at('2025-07-22'))
    expect(audit.due).toBe('2025-07-22')
    expect(audit.steps).toContain('interpretation.used')
    expect(auditOf(dossierOf(events), at('2025-07-23')).timeliness).toBe('overdue')
  })

  it('the result clock runs even while the second supplement is awaited', () => {
    const audit = auditOf(dossierOf(events.slice(0, 4)), at('2025-07-23'))
    expect(audit).toMatchObject({ state: 'supplementing', due: '2025-07-22', timeliness: 'overdue' })
  })

  it('for a host that lets it restart, the period runs anew again', () => {
    const policy = { 'dossier.repeated-request-clock': 'restarts' } as const
    const audit = auditOf(dossierOf(events), at('2025-07-22'), { policy })
    expect(audit.due).toBe('2025-08-04')
    expect(codesOf(audit.findings)).toContain('dossier.supplement-repeated')
  })
})

describe('The day of change, 1 July 2025', () => {
  const pending: readonly DossierEvent[] = [accepted('2025-06-25'), { type: 'stopped', at: at('2025-07-02') }]

  it('received under Decree 61: the decree is silent, so a withdrawal ends the dossier', () => {
    const audit = auditOf(dossierOf(pending), at('2025-07-03'))
    expect(audit).toMatchObject({ regime: '61/2018', state: 'stopped', timeliness: 'ended', findings: [] })
    expect(audit.steps.slice(0, 2)).toEqual(['dossier.regime', 'interpretation.used'])
  })

  it('by the day of the event it is a right', () => {
    const policy = { 'dossier.pending-regime': 'event' } as const
    const audit = auditOf(dossierOf(pending), at('2025-07-03'), { policy })
    expect(audit).toMatchObject({ regime: '118/2025', state: 'stopped', timeliness: 'ended', findings: [] })
  })

  it('a dossier settled before the change never had the new decree, whenever it is asked about', () => {
    const policy = { 'dossier.pending-regime': 'event' } as const
    const settled = dossierOf([accepted('2024-03-04'), finished('2024-03-15')])
    for (const context of [{}, { policy }]) {
      const audit = auditOf(settled, at('2026-11-23'), context)
      expect(audit.regime).toBe('61/2018')
      expect(audit.steps).not.toContain('interpretation.used')
    }
    const refused = dossierOf([{ type: 'refused', at: at('2024-03-04'), reason: 'Sai thẩm quyền' }])
    expect(auditOf(refused, at('2026-11-23')).regime).toBe('61/2018')
  })

  it.each([
    ['2025-06-30', undefined],
    ['2025-07-01', '2025-07-02T07:30:00+07:00'],
  ] as const)('an online submission of %s is answered by %s', (day, due) => {
    const submitted = { type: 'submitted', at: at(day, '07:30'), channel: 'online' } as const
    const { deadlines } = auditOf(dossierOf([submitted]), at(day, '09:00'))
    expect(deadlines.find(({ id }) => id === 'dossier.online-answer')?.due).toBe(due)
  })

  it('only online submissions have that clock; an answer meets it', () => {
    const counter = { type: 'submitted', at: at('2025-08-04'), channel: 'counter' } as const
    expect(auditOf(dossierOf([counter]), at('2025-08-04', '09:00')).deadlines).toEqual([])
    const online = { ...counter, channel: 'online' } as const
    const answer = (event: DossierEvent) =>
      auditOf(dossierOf([online, event]), at('2025-08-12')).deadlines.find(({ id }) => id === 'dossier.online-answer')
        ?.status
    expect(answer(request('2025-08-04', { at: at('2025-08-04', '16:00') }))).toBe('met')
    expect(answer({ type: 'refused', at: at('2025-08-05', '08:29'), reason: 'x' })).toBe('met')
    expect(answer(accepted('2025-08-06'))).toBe('met-late')
    expect(answer({ type: 'stopped', at: at('2025-08-04', '09:00') })).toBe('void')
    const counterOnly = auditOf(dossierOf([counter, accepted('2025-08-05')]), at('2025-08-05', '09:00')).deadlines
    expect(counterOnly.map(({ id }) => id)).not.toContain('dossier.online-answer')
  })
})

describe('Findings, not exceptions', () => {
  it('asOf that is no moment', () => {
    const outcome = auditDossier(dossierOf([accepted('2024-03-04')]), { asOf: '2024-03-05' })
    expect(outcome).toMatchObject({
      status: 'undetermined',
      missing: ['asOf'],
      findings: [{ code: 'lifecycle.time-unreadable', path: ['asOf'] }],
      trace: { rule: 'dossier.audit-dossier', steps: [] },
    })
  })

  it('asked long after the calendar ends it still answers', () => {
    expect(auditOf(dossierOf([accepted('2024-03-04')]), '2200-01-01T00:00:00Z').timeliness).toBe('overdue')
  })

  it('a limit that cannot be counted points into the procedure, a bad new date at its event', () => {
    const bad = auditOf(dossierOf([accepted('2024-03-04')], { amount: -1, unit: 'day' }), at('2024-03-05'))
    expect(bad.findings).toMatchObject([{ code: 'period.amount', path: ['procedure', 'limit', 'amount'] }])
    expect(bad.timeliness).toBe('no-due-date')
    const date = auditOf(
      dossierOf([accepted('2024-03-04'), lateNotice('2024-03-14', { newDate: '2024-02-31' })]),
      at('2024-03-15'),
    )
    expect(date.findings.map(({ code, path }) => [code, path?.join('.')])).toEqual([
      ['calendar.date-form', 'events.1.newDate'],
    ])
  })

  it('accepted before the first decree in force here: refused by name', () => {
    const audit = auditOf(dossierOf([accepted('2018-06-20')]), at('2018-06-21'))
    expect(audit).toMatchObject({ state: 'new', findings: [{ code: 'lifecycle.not-in-force', path: ['events', 0] }] })
  })
})

describe('what an audit returns', () => {
  const dossier = dossierOf([
    { type: 'submitted', at: at('2025-06-20'), channel: 'online' },
    accepted('2025-06-23'),
    request('2025-06-27'),
    received('2025-07-02'),
    request('2025-07-03', { through: 'direct', justification: 'x' }),
    lateNotice('2025-07-15', { newDate: '2025-07-31' }),
  ])

  it('is plain JSON and leaves frozen input as it was', () => {
    const frozen = deepFreeze(dossier)
    const before = JSON.stringify(frozen)
    const outcome = auditDossier(frozen, deepFreeze({ asOf: at('2025-07-18') }))
    expect(JSON.parse(JSON.stringify(outcome))).toEqual(outcome)
    expect(JSON.stringify(frozen)).toBe(before)
  })

  it('every finding about an event has its index', () => {
    for (const { code, path } of auditOf(dossier, at('2025-07-18')).findings) {
      if (code === 'dossier.overdue' || code === 'dossier.late-without-notice') continue
      expect([code, path?.[0]]).toEqual([code, 'events'])
    }
  })

  it('its deadlines work with listOverdue', () => {
    const { deadlines } = auditOf(dossierOf([accepted('2024-03-04')]), at('2024-04-01'))
    expect(listOverdue(deadlines, at('2024-04-01')).map(({ id }) => id)).toEqual(['dossier.result'])
    expect(listOverdue(deadlines, at('2024-03-18'))).toEqual([])
  })

  it('is typed', () => {
    const outcome = auditDossier(dossier, { asOf: at('2025-07-18') })
    if (outcome.status === 'decided') {
      expectTypeOf(outcome.value).toEqualTypeOf<DossierAudit>()
      expectTypeOf(outcome.value.state).toEqualTypeOf<DossierState>()
      expectTypeOf(outcome.value.timeliness).toEqualTypeOf<Timeliness>()
      expectTypeOf(outcome.value.regime).toEqualTypeOf<'61/2018' | '118/2025' | undefined>()
    }
    // @ts-expect-error the moment of the question is missing
    auditDossier(dossier, {})
    // @ts-expect-error there is no such event
    dossierOf([{ type: 'approved', at: at('2024-03-04') }])
    // @ts-expect-error a choice that the point does not offer
    auditDossier(dossier, { asOf: at('2025-07-18'), policy: { 'dossier.pending-regime': 'latest' } })
  })
})

describe('laws of every audit', () => {
  const start = secondOf('2024-01-02T08:00:00+07:00')
  const moment = fc.integer({ min: 0, max: 3 * 365 * 86_400 }).map((second) => instantOf(start + second))
  const anyEvent: fc.Arbitrary<DossierEvent> = moment.chain((at) =>
    fc.constantFrom<DossierEvent>(
      { type: 'submitted', at, channel: 'online' },
      { type: 'accepted', at },
      { type: 'refused', at },
      { type: 'supplement-requested', at, items: [] },
      { type: 'supplement-received', at, complete: true },
      { type: 'supplement-received', at, complete: false },
      { type: 'adjusted', at },
      { type: 'verification-invited', at },
      { type: 'late-notified', at, newDate: '2026-01-05' },
      { type: 'finished', at, result: 'granted' },
      { type: 'returned', at },
      { type: 'stopped', at },
      { type: 'closed', at },
    ),
  )

  it('any record gets an answer, in JSON, with a basis for each finding', () => {
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 12 }), moment, (events, asOf) => {
        const outcome = auditDossier(dossierOf(events), { asOf })
        expect(JSON.parse(JSON.stringify(outcome))).toEqual(outcome)
        for (const { basis } of outcome.findings) expect(basis.length).toBeGreaterThan(0)
      }),
    )
  })

  it('a dossier finished by its due day is never late', () => {
    const day = fc.integer({ min: dayOf('2019-01-01'), max: dayOf('2027-06-01') }).map(dateOf)
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 60 }), (receipt, amount) => {
        const limit = { amount, unit: 'working-day' } as const
        const due = auditOf(dossierOf([accepted(receipt)], limit), at(receipt, '09:00')).due as string
        const audit = auditOf(dossierOf([accepted(receipt), finished(due, '23:59')], limit), at('2028-12-31'))
        expect([audit.timeliness, codesOf(audit.findings)]).toEqual(['on-time', []])
      }),
    )
  })
})
