import { describe, expect, it } from 'vitest'
import { mayHappen, replay } from '../../src/lifecycle/index'
import { type DenunciationEvent, denunciationLifecycle } from '../../src/petitions/index'
import { at, auditOf, basisOf, caseOf, codesOf, shorten, started } from './denunciation-story'

const deadlinesOf = (events: readonly DenunciationEvent[], facts = {}, asOf = '2026-06-30') =>
  auditOf(caseOf(events, facts), at(asOf)).deadlines
const dueOf = (events: readonly DenunciationEvent[], id: string, facts = {}) =>
  deadlinesOf(events, facts)
    .filter((deadline) => deadline.id === id)
    .map(({ due }) => due)

const received: DenunciationEvent = { type: 'received', at: at('2026-03-02'), channel: 'petition' }
const concluded: DenunciationEvent = { type: 'concluded', at: at('2026-04-10'), result: 'true', violation: true }

describe('each clock: start, last day, article', () => {
  it.each<[string, string, readonly DenunciationEvent[], string, readonly string[]]>([
    ['TC-04 initial handling 7 working days', 'initial-handling', [received], '2026-03-11', ['25/2018/QH14 24.1']],
    [
      'TC-05 several places: 10 working days in all, from receipt',
      'initial-handling',
      [received, { type: 'checking-extended', at: at('2026-03-10'), reason: 'several-places' }],
      '2026-03-16',
      ['25/2018/QH14 24.1'],
    ],
    [
      'TC-12 answer to the press 20 days',
      'sender-answer',
      [{ ...received, from: 'press' } as DenunciationEvent],
      '2026-03-22',
      ['25/2018/QH14 26.2'],
    ],
    [
      'TC-14 notice of acceptance 5 working days',
      'acceptance-notice',
      started,
      '2026-03-18',
      ['25/2018/QH14 29.3', '31/2019/NĐ-CP 9.2'],
    ],
    ['TC-15 resolution 30 days', 'resolution', started, '2026-04-10', ['25/2018/QH14 30.1', '31/2019/NĐ-CP 3.1']],
    [
      'TC-23 decision to suspend sent in 5 working days',
      'decision-sent',
      [...started, { type: 'suspended', at: at('2026-03-20'), ground: 'assessment' }],
      '2026-03-27',
      ['25/2018/QH14 34.4'],
    ],
    [
      'TC-25 conclusion sent in 5 working days',
      'conclusion-sent',
      [...started, concluded],
      '2026-04-17',
      ['25/2018/QH14 35.3'],
    ],
    ['TC-26 handling in 7 working days', 'handling', [...started, concluded], '2026-04-21', ['25/2018/QH14 36.1']],
    [
      'TC-31 publication in 7 working days',
      'conclusion-publication',
      [...started, concluded],
      '2026-04-21',
      ['25/2018/QH14 40.1'],
    ],
    [
      'TC-26 result reported in 5 working days',
      'result-report',
      [...started, concluded, { type: 'sanctioned', at: at('2026-04-20') }],
      '2026-04-28',
      ['25/2018/QH14 36.3'],
    ],
    [
      'TC-31 decision on the violation published in 7 working days (26 April holiday made up on the 27th)',
      'decision-publication',
      [...started, concluded, { type: 'sanctioned', at: at('2026-04-20') }],
      '2026-05-04',
      ['25/2018/QH14 40.1'],
    ],
    [
      'TC-27 superior demands a report in 5 working days',
      'overdue-demand',
      [...started, { type: 'overdue-denounced', at: at('2026-04-13') }],
      '2026-04-20',
      ['25/2018/QH14 38.2'],
    ],
    [
      'TC-28 resolver reports in 5 working days',
      'overdue-report',
      [
        ...started,
        { type: 'overdue-denounced', at: at('2026-04-13') },
        { type: 'report-demanded', at: at('2026-04-16') },
      ],
      '2026-04-23',
      ['25/2018/QH14 38.3'],
    ],
    [
      'TC-30 onward review 20 days',
      'onward-review',
      [...started, concluded, { type: 'onward-denounced', at: at('2026-05-04') }],
      '2026-05-24',
      ['25/2018/QH14 37.2'],
    ],
    [
      'TC-33 monthly report on the follow-up, old regime',
      'monitoring-report',
      [...started, concluded, { type: 'monitoring-assigned', at: at('2026-04-15') }],
      '2026-05-15',
      ['31/2019/NĐ-CP 18.2'],
    ],
  ])('%s', (_, id, events, due, basis) => {
    const deadline = deadlinesOf(events)
      .filter((one) => one.id === `denunciation.${id}`)
      .at(-1)
    expect(deadline?.due).toBe(due)
    expect(shorten(deadline?.basis)).toEqual(basis)
  })

  it('TC-06, P-20: transfer 5 working days from the same receipt, only while competence is not affirmed', () => {
    expect(dueOf([received], 'denunciation.transfer', { competent: false })).toEqual(['2026-03-09'])
    expect(dueOf([received], 'denunciation.transfer', { competent: true })).toEqual([])
  })

  it('P-20: three clocks start on the day of the conclusion', () => {
    const begun = deadlinesOf([...started, concluded]).filter(({ start }) => start === concluded.at)
    expect(begun.map(({ id }) => id)).toEqual([
      'denunciation.conclusion-sent',
      'denunciation.handling',
      'denunciation.conclusion-publication',
    ])
  })

  it('P-03: 5 and 7 working days here, no calendar days', () => {
    for (const { trace } of deadlinesOf([...started, concluded]).slice(-3)) {
      expect(trace.steps.find(({ step }) => step === 'period.limit')?.params).toMatchObject({ unit: 'working-day' })
    }
  })

  it('DC-3: a last day that is a day off is shown by both readings, and the policy chooses', () => {
    const press: DenunciationEvent = { ...received, type: 'received', from: 'press' }
    const audit = auditOf(caseOf([press]), at('2026-03-23'))
    expect(audit.findings.find(({ code }) => code === 'denunciation.last-day-off')?.params).toMatchObject({
      due: '2026-03-22',
      otherReading: '2026-03-23',
    })
    const late = audit.findings.find(({ code }) => code === 'denunciation.overdue')
    expect(late).toMatchObject({ severity: 'violation', params: { duty: { en: 'Initial handling' } } })
    const answer = audit.findings.filter(({ code }) => code === 'denunciation.overdue').at(1)
    expect(answer?.severity).toBe('warning')
    const moved = auditOf(caseOf([press]), at('2026-03-23'), {
      policy: { 'denunciation.authority-day-off': 'next-working-day' },
    })
    expect(moved.deadlines.at(-1)).toMatchObject({ due: '2026-03-23', status: 'running' })
  })

  it('TC-19: a sector case must end within the time for sanctions, the earlier day counts', () => {
    const basis = {
      document: { number: '15/2012/QH13', date: '2012-06-20', issuer: 'Quốc hội' },
      article: '66',
    } as const
    const audit = auditOf(
      caseOf(started, { kind: 'sector', sanctionBy: { date: '2026-03-25', basis } }),
      at('2026-03-26'),
    )
    expect(audit.due).toBe('2026-03-25')
    const overdue = audit.findings.find(({ code }) => code === 'denunciation.overdue')
    expect(shorten(overdue?.basis)).toEqual(['15/2012/QH13 66', '25/2018/QH14 42.2'])
    expect(auditOf(caseOf(started, { sanctionBy: { date: '2026-03-25', basis } }), at('2026-03-26')).due).toBe(
      '2026-04-10',
    )
  })
})

describe('suspension stops the clock (TC-23, DC-6)', () => {
  const suspended: readonly DenunciationEvent[] = [
    ...started,
    { type: 'suspended', at: at('2026-03-20'), ground: 'other-result' },
    { type: 'decision-sent', at: at('2026-03-23'), to: ['denouncer', 'denounced'] },
  ]

  it('the days from the suspension to the decision to go on do not count', () => {
    const resumed: DenunciationEvent = {
      type: 'resumed',
      at: at('2026-04-03'),
      groundEndedAt: at('2026-04-03', '08:00'),
    }
    const audit = auditOf(caseOf([...suspended, resumed]), at('2026-04-04'))
    expect(audit).toMatchObject({ state: 'verifying', due: '2026-04-24' })
    expect(audit.findings).toEqual([])
  })

  it('going on days after the ground ended is a warning, with the days', () => {
    const resumed: DenunciationEvent = { type: 'resumed', at: at('2026-04-03'), groundEndedAt: at('2026-03-30') }
    const { findings } = auditOf(caseOf([...suspended, resumed]), at('2026-04-04'))
    expect(findings).toMatchObject([{ code: 'denunciation.not-immediate', severity: 'warning', params: { days: 4 } }])
    expect(basisOf(findings, 'denunciation.not-immediate')).toEqual(['25/2018/QH14 34.2'])
  })

  it('nothing is concluded while suspended; the table says what comes first', () => {
    const answer = mayHappen(
      denunciationLifecycle,
      suspended,
      { ...concluded, at: at('2026-04-01') },
      {
        facts: { kind: 'public-duty' },
      },
    )
    expect(answer).toMatchObject({ status: 'decided', value: false })
    expect(codesOf(answer.findings)).toEqual(['lifecycle.not-allowed'])
  })
})

describe('overdue, taken over, onward, anew (TC-27 to TC-30)', () => {
  it('overdue gives the denouncer the right to go on, and warns of discipline (TC-36)', () => {
    const { findings } = auditOf(caseOf(started), at('2026-04-13'))
    expect(codesOf(findings)).toEqual(['denunciation.overdue', 'denunciation.onward-right', 'denunciation.inaction'])
    expect(basisOf(findings, 'denunciation.onward-right')).toEqual(['25/2018/QH14 38.2'])
    expect(basisOf(findings, 'denunciation.inaction')).toEqual(['31/2019/NĐ-CP 22.2.b'])
  })

  it('denounced onward for delay before the last day is over: told so', () => {
    const early: DenunciationEvent = { type: 'overdue-denounced', at: at('2026-04-10') }
    expect(codesOf(auditOf(caseOf([...started, early]), at('2026-04-10', '09:00')).findings)).toEqual([
      'denunciation.not-overdue',
    ])
  })

  it('the clock starts anew with the superior’s own acceptance (TC-29)', () => {
    const taken: readonly DenunciationEvent[] = [
      ...started,
      { type: 'overdue-denounced', at: at('2026-04-13') },
      { type: 'taken-over', at: at('2026-04-15'), ground: 'not-impartial' },
      { type: 'accepted', at: at('2026-04-20') },
    ]
    const audit = auditOf(caseOf(taken), at('2026-04-21'))
    expect(audit).toMatchObject({ state: 'accepted', due: '2026-05-20' })
    const resolution = audit.deadlines.filter(({ id }) => id === 'denunciation.resolution')
    expect(resolution.map(({ status }) => status)).toEqual(['void', 'running'])
  })

  it('resolved anew with full time, on a ground of article 37.3; without one it is a violation', () => {
    const anew = (grounds: readonly 'inaccurate'[]): readonly DenunciationEvent[] => [
      ...started,
      concluded,
      { type: 'onward-denounced', at: at('2026-04-13') },
      { type: 'onward-reviewed', at: at('2026-04-24'), outcome: 'resolve-anew', grounds },
      { type: 'accepted', at: at('2026-05-04') },
    ]
    const audit = auditOf(caseOf(anew(['inaccurate'])), at('2026-05-05'))
    expect(audit).toMatchObject({ state: 'accepted', due: '2026-06-03', extensions: 0 })
    expect(audit.deadlines.filter(({ id }) => id === 'denunciation.handling').map(({ status }) => status)).toEqual([
      'void',
    ])
    const { findings } = auditOf(caseOf(anew([])), at('2026-05-05'))
    expect(basisOf(findings, 'denunciation.reopened-without-ground')).toEqual(['25/2018/QH14 37.3'])
  })

  it('upheld: written notice with reasons', () => {
    const { findings, state } = auditOf(
      caseOf([
        ...started,
        concluded,
        { type: 'onward-denounced', at: at('2026-04-13') },
        { type: 'onward-reviewed', at: at('2026-04-14'), outcome: 'upheld', denouncerTold: false },
      ]),
      at('2026-04-14', '09:00'),
    )
    expect(state).toBe('upheld')
    expect(basisOf(findings, 'denunciation.upheld-untold')).toEqual(['25/2018/QH14 37.2'])
  })
})

describe('crime signs are referred at once (TC-13)', () => {
  const found: DenunciationEvent = { type: 'crime-signs-found', at: at('2026-03-16') }

  it('not referred yet: a violation', () => {
    const { findings } = auditOf(caseOf([...started, found]), at('2026-03-17'))
    expect(basisOf(findings, 'denunciation.crime-signs-not-referred')).toEqual([
      '25/2018/QH14 27.1',
      '25/2018/QH14 36.2',
    ])
  })

  it('the whole file ends the case here, a part does not, and a later day is a warning', () => {
    const referred = { type: 'crime-referred', at: at('2026-03-18') } as const
    const whole = auditOf(caseOf([...started, found, referred]), at('2026-03-19'))
    expect(whole.state).toBe('crime-referred')
    expect(whole.deadlines.at(-1)).toMatchObject({ id: 'denunciation.resolution', status: 'void' })
    expect(whole.findings).toMatchObject([{ code: 'denunciation.not-immediate', params: { days: 2 } }])
    expect(auditOf(caseOf([...started, found, { ...referred, part: true }]), at('2026-03-19')).state).toBe('verifying')
  })
})

describe('regimes by the day of the event (RG-5 to RG-7, TC-33)', () => {
  it('RG-7: a case pending on 1 July 2026 has no monthly report any more', () => {
    const events: readonly DenunciationEvent[] = [
      { type: 'received', at: at('2026-05-04') },
      { type: 'accepted', at: at('2026-05-11') },
      { type: 'verification-assigned', at: at('2026-05-12') },
      { type: 'concluded', at: at('2026-06-08'), result: 'true', violation: true },
      { type: 'monitoring-assigned', at: at('2026-06-09') },
      { type: 'monitoring-reported', at: at('2026-07-09') },
    ]
    const audit = auditOf(caseOf(events), at('2026-07-10'))
    const reports = audit.deadlines.filter(({ id }) => id === 'denunciation.monitoring-report')
    expect(reports.map(({ due, status }) => [due, status])).toEqual([['2026-07-09', 'met']])
    expect(audit.regime).toBe('decree-156-2026')
  })

  it('RG-5: what was accepted under the law of 2011 is not replayed under the law of 2018', () => {
    const events: readonly DenunciationEvent[] = [
      { type: 'received', at: at('2018-11-02') },
      { type: 'accepted', at: at('2018-11-12') },
    ]
    const { findings, state } = auditOf(caseOf(events), at('2019-02-01'))
    expect(state).toBe('checking')
    expect(codesOf(findings)).toContain('lifecycle.not-in-force')
  })

  it.each([
    ['2018-12-31', undefined],
    ['2019-01-01', 'law-25-2018'],
    ['2019-05-27', 'law-25-2018'],
    ['2019-05-28', 'decree-31-2019'],
    ['2026-06-30', 'decree-31-2019'],
    ['2026-07-01', 'decree-156-2026'],
  ])('%s: %s', (day, regime) => {
    expect(auditOf(caseOf([]), at(day)).regime).toBe(regime)
  })
})

it('the audit shows everything late and everything open at closing', () => {
  const events: readonly DenunciationEvent[] = [
    ...started,
    { ...concluded, at: at('2026-04-14') },
    { type: 'conclusion-sent', at: at('2026-04-15'), to: ['denounced'] },
    { type: 'closed', at: at('2026-05-15') },
  ]
  const { findings, final, deadlines } = auditOf(caseOf(events), at('2026-05-16'))
  expect(final).toBe(true)
  expect(deadlines.every(({ status }) => status !== 'running' && status !== 'overdue')).toBe(true)
  expect(codesOf(findings)).toEqual(['denunciation.closed-with-duties', 'denunciation.done-late'])
  expect(findings[0]).toMatchObject({ path: ['events', 6] })
  expect(basisOf(findings, 'denunciation.closed-with-duties')).toEqual(['25/2018/QH14 39.3'])
})

it('a conclusion told to some is not told', () => {
  const events: readonly DenunciationEvent[] = [
    ...started,
    concluded,
    { type: 'conclusion-sent', at: at('2026-04-15'), to: ['denounced', 'denouncer'] },
  ]
  const { findings } = auditOf(caseOf(events), at('2026-04-16'))
  expect(findings).toMatchObject([{ code: 'denunciation.notice-not-to-all', params: { missing: ['managing-body'] } }])
})

it('bad times, unknown events and events out of place get a finding each; the rest is replayed', () => {
  const events = [
    started[0],
    { type: 'accepted', at: '2026-03-11' },
    { type: 'concluded', at: at('2026-03-12'), result: 'true', violation: true },
    { type: 'forgotten', at: at('2026-03-12') },
    { type: 'accepted', at: at('2026-03-11') },
    { type: 'verification-assigned', at: at('2027-01-01') },
  ] as readonly DenunciationEvent[]
  const outcome = replay(denunciationLifecycle, events, { asOf: at('2026-03-20'), facts: { kind: 'sector' } })
  expect(outcome.status === 'decided' && outcome.value.state).toBe('concluded')
  expect(outcome.findings.map(({ code, path }) => [code, path?.[1]])).toEqual(
    expect.arrayContaining([
      ['lifecycle.time-unreadable', 1],
      ['lifecycle.event-unknown', 3],
      ['lifecycle.in-future', 5],
    ]),
  )
})
