import fc from 'fast-check'
import { describe, expect, expectTypeOf, it } from 'vitest'
import type { IsoDate } from '../../src/core/date'
import type { Deadline } from '../../src/core/deadline'
import { dateOf, dayOf } from '../../src/core/iso'
import { auditInspection, type Inspection } from '../../src/inspections'
import { cite } from '../../src/law/cite'
import { deepFreeze } from '../support/deep-freeze'

const law = '11/2022/QH15@2022-11-14'
const late = '2024-12-02T08:00:00+07:00'

/** A provincial inspection of 2024 that keeps every limit. */
const good: Inspection = {
  level: 'province',
  form: 'planned',
  managed: true,
  notAtOnce: true,
  decided: '2024-03-01',
  limit: { amount: 45, unit: 'day' },
  team: [
    { id: 'Ông A', role: 'leader', inspector: true },
    { id: 'Bà B', role: 'deputy', inspector: true },
    { id: 'Ông C', role: 'member', inspector: false },
  ],
  outlineSent: '2024-03-04',
  sent: '2024-03-04',
  announced: '2024-03-11',
  directStarted: '2024-03-26',
  directEnded: '2024-04-25',
  reported: '2024-05-15',
  ordered: '2024-05-22',
  drafted: '2024-06-11',
  signed: '2024-06-26',
  publications: [
    { form: 'portal', on: '2024-07-02', to: '2024-07-16' },
    { form: 'media', medium: 'television', on: '2024-07-05', times: 2 },
  ],
  received: '2024-07-08',
  implementationOrdered: '2024-07-23',
  subjectPlanned: '2024-07-15',
  managerActed: '2024-07-19',
  handedOver: '2024-08-07',
  implementationReported: '2024-09-30',
}

function audit(more: Partial<Inspection> = {}, asOf = late, policy = {}) {
  const outcome = auditInspection({ ...good, ...more }, { asOf, policy })
  const deadlines: readonly Deadline[] = outcome.status === 'decided' ? outcome.value.deadlines : []
  const find = (step: string) => deadlines.find(({ id }) => id === `inspections.${step}`)
  return { ...outcome, deadlines, find, codes: outcome.findings.map(({ code }) => code.replace('inspections.', '')) }
}

/** The same inspection up to a step, the rest not known. */
function upTo(...fields: readonly (keyof Inspection)[]): Inspection {
  const keep: readonly (keyof Inspection)[] = ['level', 'form', 'decided', 'limit', ...fields]
  return Object.fromEntries(Object.entries(good).filter(([key]) => keep.includes(key as keyof Inspection))) as never
}

describe('the course of a provincial inspection under the law of 2022', () => {
  it('every step met, nothing found', () => {
    const { deadlines, findings } = audit()
    expect(findings).toEqual([])
    expect(deadlines.map(({ status }) => status)).toEqual(deadlines.map(() => 'met'))
  })

  it.each([
    ['outline', '2024-03-04', cite(law, '62', '2')],
    ['announcement', '2024-03-11', cite(law, '59', '3')],
    ['direct', '2024-04-25', cite(law, '47', '1', 'b')],
    ['report', '2024-05-15', cite(law, '73', '4', 'b')],
    ['drafting-order', '2024-05-22', cite(law, '75', '1')],
    ['draft', '2024-06-11', cite(law, '75', '5', 'b')],
    ['signing', '2024-06-26', cite(law, '78', '1')],
    ['publication', '2024-07-06', cite(law, '79', '1')],
    ['subject-plan', '2024-07-15', cite(law, '104', '1')],
    ['manager-action', '2024-07-20', cite(law, '104', '2')],
    ['implementation', '2024-07-23', cite(law, '103', '2')],
    ['handover', '2024-08-07', cite(law, '57', '3')],
  ])('%s is due %s', (step, due, citation) => {
    expect(audit().find(step)).toMatchObject({ due, status: 'met' })
    expect(audit().find(step)?.basis).toContainEqual(citation)
  })

  it.each([
    ['outlineSent', '2024-03-05', 'outline'],
    ['sent', '2024-03-12', 'announcement'],
    ['directEnded', '2024-04-26', 'direct'],
    ['reported', '2024-05-16', 'report'],
    ['ordered', '2024-05-23', 'drafting-order'],
    ['drafted', '2024-06-12', 'draft'],
    ['signed', '2024-06-27', 'signing'],
    ['subjectPlanned', '2024-07-16', 'subject-plan'],
    ['managerActed', '2024-07-22', 'manager-action'],
    ['implementationOrdered', '2024-07-24', 'implementation'],
    ['handedOver', '2024-08-08', 'handover'],
  ] as const)('%s on %s is late for %s', (field, day, step) => {
    const found = audit({ [field]: day }).findings.find(({ code }) => code === 'inspections.late')
    expect(found).toMatchObject({ severity: 'violation', params: { step, done: day } })
  })

  it('a private firm has no managing head, and what is done at once needs no plan', () => {
    const { find } = audit({ managed: false, notAtOnce: false })
    expect([find('manager-action'), find('subject-plan')]).toEqual([undefined, undefined])
  })

  it('an overdue step has no day of doing', () => {
    const open = auditInspection(upTo('announced', 'sent', 'outlineSent', 'directStarted', 'directEnded'), {
      asOf: late,
    })
    expect(open.findings).toMatchObject([{ code: 'inspections.late', params: { step: 'report', due: '2024-05-15' } }])
    expect(open.findings[0]?.params).not.toHaveProperty('done')
  })

  it('a step without its day is not judged once a later step has one', () => {
    const { reported: _, ...rest } = good
    const { status, findings } = auditInspection(rest, { asOf: late })
    expect(status).toBe('decided')
    expect(findings).toMatchObject([
      { code: 'inspections.step-undated', severity: 'notice', params: { step: 'report' } },
    ])
  })

  it('direct work that is still to come may be planned: the announcement counts back from it', () => {
    const { find, findings } = {
      ...audit({}, '2024-03-05T08:00:00+07:00'),
    }
    expect(find('announcement')).toBeUndefined()
    expect(findings.every(({ code }) => code === 'inspections.in-future')).toBe(true)
    const outcome = auditInspection(upTo('directStarted'), { asOf: '2024-03-05T08:00:00+07:00' })
    expect(outcome.status === 'decided' && outcome.value.deadlines).toMatchObject([
      { id: 'inspections.announcement', due: '2024-03-11', status: 'running', holder: 'inspection-team' },
    ])
  })

  it('unannounced: no 15 days (art. 59.4), but a ground and its evidence (art. 46.3, 51)', () => {
    const sudden = { form: 'unannounced', directStarted: '2024-03-12' } as const
    expect(audit({ ...sudden, cause: { ground: 'petition' } }).codes).toEqual([])
    expect(audit(sudden).codes).toEqual(['cause-missing'])
    const noEvidence = audit({ ...sudden, cause: { ground: 'signs' } }).findings
    expect(noEvidence).toMatchObject([{ severity: 'warning', path: ['cause', 'evidence'] }])
  })
})

describe('limits by body: arts. 47, 73.4, 75.5, 103.2', () => {
  it.each([
    ['government', 60, 30, 45, 30, 30],
    ['ministry', 45, 20, 30, 15, 30],
    ['general-department', 45, 20, 30, 15, 30],
    ['province', 45, 20, 30, 15, 30],
    ['department', 30, 15, 20, 15, 15],
    ['district', 30, 15, 20, 15, 15],
  ] as const)(
    '%s: %i days; report and draft %i, complex %i',
    (level, most, plain, complex, implementing, extension) => {
      const days = (from: IsoDate, amount: number) => dateOf(dayOf(from) + amount)
      const limit = { amount: most, unit: 'day' } as const
      expect(audit({ level, limit }).find('direct')?.due).toBe(days('2024-03-11', most))
      expect(audit({ level, limit }).find('report')?.due).toBe(days('2024-04-25', plain))
      expect(audit({ level, limit }).find('draft')?.due).toBe(days('2024-05-22', plain))
      expect(audit({ level, limit, complex: true }).find('report')?.due).toBe(days('2024-04-25', complex))
      expect(audit({ level, limit, complex: true }).find('draft')?.due).toBe(days('2024-05-22', complex))
      expect(audit({ level, limit }).find('implementation')?.due).toBe(
        days('2024-07-08', level === 'government' ? 30 : implementing),
      )
      expect(audit({ level, limit: { amount: most + 1, unit: 'day' } }).findings).toContainEqual(
        expect.objectContaining({ code: 'inspections.limit-above-law', params: { given: most + 1, atMost: most } }),
      )
      const long = { decided: '2024-04-01', amount: extension + 1, grounds: ['corruption'] } as const
      expect(audit({ level, limit, extensions: [long] }).findings).toContainEqual(
        expect.objectContaining({
          code: 'inspections.extension-too-long',
          params: { given: extension + 1, atMost: extension },
        }),
      )
    },
  )

  it('art. 47 names no inspectorate of a Government agency: the decision alone is counted', () => {
    const { codes, find } = audit({ level: 'government-agency' })
    expect(find('direct')?.due).toBe('2024-04-25')
    expect(codes).toEqual(['step-unknown', 'step-unknown', 'step-unknown'])
  })
})

describe('published cases', () => {
  it('P-16, Decision 595/QĐ-TTCP: announced Friday 27 October 2023, 60 working days, ends 22 January 2024', () => {
    const record: Inspection = {
      level: 'government',
      form: 'planned',
      decided: '2023-10-20',
      limit: { amount: 60, unit: 'working-day' },
      outlineSent: '2023-10-20',
      announced: '2023-10-27',
    }
    const outcome = auditInspection(record, { asOf: '2024-01-22T17:00:00+07:00' })
    expect(outcome.status === 'decided' && outcome.value.deadlines.at(-1)).toMatchObject({
      id: 'inspections.direct',
      due: '2024-01-22',
      status: 'running',
    })
    expect(outcome.findings).toMatchObject([
      {
        code: 'inspections.limit-unit-differs',
        severity: 'notice',
        params: { due: '2024-01-22', byLaw: '2023-12-26' },
        basis: [cite(law, '47', '1', 'a')],
      },
    ])
  })

  it('P-17, conclusion 138/KL-TTCP of 17 April 2025: public on the 24th, within 10 days', () => {
    const outcome = auditInspection(
      {
        level: 'government',
        form: 'planned',
        decided: '2024-06-03',
        limit: { amount: 60, unit: 'day' },
        signed: '2025-04-17',
        publications: [
          { form: 'portal', on: '2025-04-24' },
          { form: 'meeting', on: '2025-04-24' },
        ],
      },
      { asOf: '2025-05-05T08:00:00+07:00' },
    )
    expect(outcome.status === 'decided' && outcome.value.deadlines).toMatchObject([
      { id: 'inspections.publication', due: '2025-04-27', status: 'met', basis: [cite(law, '79', '1')] },
    ])
    expect(outcome.findings).toEqual([])
  })
})

describe('day kind', () => {
  it('working days are counted as working days, calendar days as calendar days', () => {
    expect(audit({ limit: { amount: 30, unit: 'day' } }).find('direct')?.due).toBe('2024-04-10')
    expect(audit({ limit: { amount: 30, unit: 'working-day' } }).find('direct')?.due).toBe('2024-04-23')
  })

  it('a last day off stays, unless the host moves it', () => {
    const at = (policy: object) => audit({ signed: '2024-06-25' }, late, policy).find('publication')?.due
    expect(at({})).toBe('2024-07-05')
    const sunday = { drafted: '2024-06-15', ordered: '2024-05-27', reported: '2024-05-20' } as const
    expect(audit(sunday).find('signing')?.due).toBe('2024-06-30')
    const moved = { 'inspections.authority-day-off': 'next-working-day' } as const
    expect(audit(sunday, late, moved).find('signing')?.due).toBe('2024-07-01')
  })
})

describe('extensions (art. 47, 48)', () => {
  const extension = { decided: '2024-04-20', amount: 30, grounds: ['corruption'] } as const

  it('adds to the limit', () => {
    const { find, codes } = audit({ extensions: [extension], directEnded: '2024-05-20' })
    expect(find('direct')).toMatchObject({ due: '2024-05-25', status: 'met' })
    expect(codes).toContain('out-of-order')
  })

  it('a province extends once, the Government Inspectorate twice', () => {
    const two = [extension, { ...extension, grounds: ['many-fields'] as const }]
    expect(audit({ extensions: two }).codes).toEqual(['extension-too-many'])
    const own = { level: 'government', limit: { amount: 60, unit: 'day' } } as const
    expect(audit({ ...own, extensions: two }).codes).toEqual([])
    expect(audit({ ...own, extensions: [...two, extension] }).codes).toContain('extension-too-many')
  })

  it.each([
    ['province', [['corruption']], true],
    ['province', [['many-fields']], false],
    ['province', [['remote']], false],
    ['province', [[]], false],
    ['district', [['remote']], true],
    ['government', [['obstruction'], ['corruption', 'obstruction']], true],
    ['government', [['obstruction'], ['many-fields']], true],
    ['government', [['obstruction'], ['obstruction']], false],
  ] as const)('%s on grounds %j: %s', (level, grounds, fine) => {
    const extensions = grounds.map((own) => ({ decided: '2024-04-02' as const, amount: 15, grounds: own }))
    const limit = { amount: 30, unit: 'day' } as const
    const { findings } = audit({ level, limit, extensions })
    const found = findings.filter(({ code }) => code === 'inspections.extension-without-ground')
    expect(found.length === 0).toBe(fine)
    for (const { basis } of found) expect(basis[0]).toEqual(cite(law, '48', '1'))
  })

  it('decided after the limit ended: a warning', () => {
    const { findings } = audit({ extensions: [{ ...extension, decided: '2024-04-26' }] })
    expect(findings).toMatchObject([
      { code: 'inspections.extension-late', severity: 'warning', params: { due: '2024-04-25' } },
    ])
  })
})

describe('suspension (art. 47.2, 70)', () => {
  const pause = { from: '2024-04-01', to: '2024-04-11', cause: 'force-majeure' } as const

  it('does not count in the time limit', () => {
    expect(audit({ suspensions: [pause] }).find('direct')?.due).toBe('2024-05-05')
  })

  it('asked for by the subject: at most 30 days', () => {
    const asked = (to: IsoDate) => audit({ suspensions: [{ ...pause, cause: 'subject-request', to }] }).findings
    expect(asked('2024-05-01')).toEqual([])
    expect(asked('2024-05-02')).toMatchObject([
      { code: 'inspections.suspension-too-long', params: { days: 31, atMost: 30 }, basis: [cite(law, '70', '1', 'b')] },
    ])
  })

  it('still open: the clock is paused', () => {
    const open = { ...upTo('announced', 'outlineSent'), suspensions: [{ from: '2024-04-01', cause: 'force-majeure' }] }
    const outcome = auditInspection(open as Inspection, { asOf: '2024-06-03T08:00:00+07:00' })
    expect(outcome.status === 'decided' && outcome.value.deadlines.at(-1)).toMatchObject({ status: 'paused' })
  })
})

describe('the draft reported to the managing head (art. 78.1)', () => {
  const asked = { ...good, managementAsked: '2024-06-26' } as const
  const { signed: _signed, publications: _publications, ...unsigned } = asked
  const {
    received: _r,
    implementationOrdered: _i,
    handedOver: _h,
    subjectPlanned: _s,
    managerActed: _m,
    ...waiting
  } = unsigned
  const { implementationReported: _reported, ...open } = waiting

  it('reporting in time meets the 15 days; the head has 30 days', () => {
    const outcome = auditInspection(open, { asOf: '2024-07-01T08:00:00+07:00' })
    const deadlines = outcome.status === 'decided' ? outcome.value.deadlines : []
    expect(deadlines.slice(-2)).toMatchObject([
      { id: 'inspections.signing', status: 'met' },
      { id: 'inspections.management-reply', due: '2024-07-26', status: 'running', holder: 'management-head' },
    ])
  })

  it('no reply: late for the head, and the conclusion is issued at once', () => {
    const outcome = auditInspection(open, { asOf: '2024-07-29T08:00:00+07:00' })
    expect(outcome.findings).toMatchObject([
      { code: 'inspections.late', params: { step: 'management-reply', due: '2024-07-26' } },
      { code: 'inspections.sign-at-once', severity: 'warning', params: { since: '2024-07-26' } },
    ])
  })

  it('asked for more: 30 days from that answer', () => {
    const outcome = auditInspection({ ...open, managementReplied: '2024-07-10' }, { asOf: '2024-07-29T08:00:00+07:00' })
    expect(outcome.status === 'decided' && outcome.value.deadlines.at(-1)).toMatchObject({
      id: 'inspections.signing-after-reply',
      due: '2024-08-09',
    })
  })

  it('signed without a reply: nobody waits for it any more', () => {
    const outcome = auditInspection({ ...open, signed: '2024-07-29' }, { asOf: '2024-07-30T08:00:00+07:00' })
    expect(outcome.findings).toEqual([])
    const deadlines = outcome.status === 'decided' ? outcome.value.deadlines : []
    expect(deadlines.find(({ id }) => id === 'inspections.management-reply')?.status).toBe('void')
  })
})

describe('publication and its forms (art. 79; Decree 43/2023)', () => {
  it('a portal and one more form, both in time', () => {
    const portal = { form: 'portal', on: '2024-07-02' } as const
    expect(audit({ publications: [portal] }).findings).toMatchObject([
      { code: 'inspections.late', params: { step: 'publication', due: '2024-07-06' } },
      { code: 'inspections.publication-form-missing', params: { missing: ['meeting', 'media', 'notice'] } },
    ])
    expect(audit({ publications: [{ form: 'meeting', on: '2024-07-02' }] }).findings).toContainEqual(
      expect.objectContaining({ code: 'inspections.publication-form-missing', params: { missing: ['portal'] } }),
    )
    const lateForm = audit({ publications: [portal, { form: 'notice', on: '2024-07-08' }] })
    expect(lateForm.find('publication')).toMatchObject({ status: 'met-late' })
  })

  it('15 days in a row on a portal, twice on television', () => {
    const { findings } = audit({
      publications: [
        { form: 'portal', on: '2024-07-02', to: '2024-07-15' },
        { form: 'media', medium: 'radio', on: '2024-07-05', times: 1 },
      ],
    })
    expect(findings.map(({ severity, params }) => [severity, params])).toEqual([
      ['warning', { form: 'portal', given: 14, atLeast: 15, unit: 'day' }],
      ['warning', { form: 'media', given: 1, atLeast: 2, unit: 'time' }],
    ])
  })
})

describe('team (art. 60)', () => {
  it('leaders are inspectors, nobody has a conflict of interest', () => {
    const { findings } = audit({
      team: [
        { id: 'Ông A', role: 'deputy', inspector: false },
        { id: 'Bà B', role: 'member', conflictOfInterest: true },
      ],
    })
    expect(findings.map(({ code, params, path }) => [code, params, path])).toEqual([
      ['inspections.leader-missing', {}, ['team']],
      ['inspections.leader-not-inspector', { member: 'Ông A' }, ['team', 0]],
      ['inspections.member-conflict', { member: 'Bà B' }, ['team', 1]],
    ])
    expect(findings[0]?.basis).toEqual([cite(law, '60', '2'), cite(law, '60', '4')])
  })
})

describe('the end', () => {
  it('a stopped inspection owes nothing more (art. 71)', () => {
    const stopped = { ...upTo('announced', 'outlineSent', 'sent', 'directStarted'), stopped: '2024-04-02' } as const
    const outcome = auditInspection(stopped, { asOf: late })
    const deadlines = outcome.status === 'decided' ? outcome.value.deadlines : []
    expect(deadlines.map(({ status }) => status)).toEqual(['met', 'met', 'void'])
    expect(outcome.findings).toEqual([])
  })

  it('the report on implementation is owed without a day (art. 104.3)', () => {
    const { implementationReported: _, ...rest } = good
    expect(auditInspection(rest, { asOf: late }).findings).toMatchObject([
      { code: 'inspections.no-implementation-report', severity: 'notice', basis: [cite(law, '104', '3')] },
    ])
  })
})

describe('which law', () => {
  const record = (decided: IsoDate): Inspection => ({
    level: 'province',
    form: 'planned',
    decided,
    limit: { amount: 45, unit: 'day' },
    outlineSent: decided,
    announced: dateOf(dayOf(decided) + 14),
    directEnded: dateOf(dayOf(decided) + 40),
  })
  const asOf = '2028-12-29T08:00:00+07:00'

  it('a decision before 1 July 2023 stays under the law of 2010, which is not held (art. 118)', () => {
    const outcome = auditInspection(record('2023-06-30'), { asOf })
    expect(outcome).toMatchObject({
      status: 'undetermined',
      findings: [{ code: 'inspections.not-in-force', path: ['decided'] }],
    })
    expect(outcome.findings[0]?.basis).toContainEqual(cite(law, '118'))
  })

  it('a decision before 1 July 2025 goes on under the law of 2022, unless the host takes the day of each step', () => {
    expect(auditInspection(record('2025-06-30'), { asOf }).findings.map(({ code }) => code)).toEqual([
      'inspections.late',
    ])
    const event = { 'inspections.pending-regime': 'event' } as const
    const outcome = auditInspection(record('2025-06-30'), { asOf, policy: event })
    expect(outcome.findings.map(({ code }) => code)).toEqual(['inspections.step-unknown', 'inspections.step-unknown'])
    expect(outcome.trace.steps).toContainEqual({
      step: 'interpretation.used',
      params: { id: 'inspections.pending-regime', option: 'event' },
    })
  })

  it('2025: direct work is counted from the decision, steps without a known time give a notice and no date', () => {
    const outcome = auditInspection(record('2025-07-01'), { asOf })
    expect(outcome.status === 'decided' && outcome.value.deadlines.map(({ id }) => id)).toEqual(['inspections.direct'])
    expect(outcome.findings.map(({ code, severity, params }) => [code, severity, params])).toEqual([
      ['inspections.step-unknown', 'notice', { step: 'outline', date: '2025-07-01' }],
      ['inspections.step-unknown', 'notice', { step: 'report', date: '2025-07-01' }],
    ])
  })

  it('one law and one only on each quarter of 2019-2028 and around each change', () => {
    const quarters = Array.from({ length: 40 }, (_, number) => {
      const month = String((number % 4) * 3 + 1).padStart(2, '0')
      return `${2019 + Math.floor(number / 4)}-${month}-02` as IsoDate
    })
    const changes = ['2023-06-30', '2023-07-01', '2023-07-02', '2025-06-30', '2025-07-01', '2025-07-02'] as const
    for (const day of [...quarters, ...changes]) {
      const outcome = auditInspection(upToDecision(day), { asOf: '2028-12-29T08:00:00+07:00' })
      const [regime] = outcome.trace.steps
      const expected = day < '2023-07-01' ? undefined : day < '2025-07-01' ? '2022' : '2025'
      expect([day, regime?.params]).toEqual([day, expected && { date: day, law: expected }])
    }
  })

  function upToDecision(decided: IsoDate): Inspection {
    return { level: 'province', form: 'planned', decided, limit: { amount: 45, unit: 'day' } }
  }
})

describe('bad input', () => {
  it.each([
    [{ decided: '2024-02-30' }, 'moment', ['decided']],
    [{ decided: undefined }, 'moment', ['decided']],
    [{ signed: '26/06/2024' }, 'moment', ['signed']],
    [{ level: 'state-audit' }, 'value', ['level']],
    [{ level: 'commune' }, 'value', ['level']],
    [{ form: 'sudden' }, 'value', ['form']],
    [{ limit: { amount: 0, unit: 'day' } }, 'value', ['limit', 'amount']],
    [{ limit: { amount: 45, unit: 'hour' } }, 'value', ['limit', 'unit']],
    [{ extensions: [{ decided: 'x', amount: 1, grounds: [] }] }, 'moment', ['extensions', 0, 'decided']],
    [{ extensions: [{ decided: '2024-04-01', amount: 1.5, grounds: [] }] }, 'value', ['extensions', 0, 'amount']],
    [
      { suspensions: [{ from: '2024-04-02', to: '2024-04-01', cause: 'force-majeure' }] },
      'value',
      ['suspensions', 0, 'to'],
    ],
    [{ publications: [{ form: 'portal', on: '2024-07-02', to: '2024-07-01' }] }, 'value', ['publications', 0, 'to']],
    [{ handedOver: '2024-12-03' }, 'in-future', ['handedOver']],
  ])('%j is refused with its place', (more, code, path) => {
    const outcome = auditInspection({ ...good, ...more } as Inspection, { asOf: late })
    expect(outcome).toMatchObject({ status: 'undetermined', findings: [{ code: `inspections.${code}`, path }] })
  })

  it('never throws, whatever the record is', () => {
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(good)), fc.anything(), (field, value) => {
        const record = { ...good, [field]: value } as Inspection
        expect(['decided', 'undetermined']).toContain(auditInspection(record, { asOf: late }).status)
        const alone = value as Inspection
        expect(['decided', 'undetermined']).toContain(auditInspection(alone, { asOf: late }).status)
      }),
    )
    expect(auditInspection({ ...good, limit: null } as unknown as Inspection, { asOf: late }).findings).toMatchObject([
      { code: 'schema.wrong-type', path: ['limit'] },
    ])
  })

  it('a moment of the question without an offset is refused', () => {
    expect(auditInspection(good, { asOf: '2024-12-02' }).findings).toMatchObject([{ path: ['asOf'] }])
  })

  it('days in the wrong order are a warning at the later field', () => {
    expect(audit({ reported: '2024-04-24' }).findings).toContainEqual(
      expect.objectContaining({
        code: 'inspections.out-of-order',
        severity: 'warning',
        params: { earlier: 'directEnded', later: 'reported' },
        path: ['reported'],
      }),
    )
  })
})

describe('properties', () => {
  const amount = fc.integer({ min: 1, max: 60 })

  it('a longer limit, an extension or a suspension never ends the work earlier', () => {
    fc.assert(
      fc.property(amount, amount, fc.constantFrom('day' as const, 'working-day' as const), (base, more, unit) => {
        const due = (record: Partial<Inspection>) => audit(record).find('direct')?.due ?? ''
        const short = due({ limit: { amount: base, unit } })
        expect(due({ limit: { amount: base + more, unit } }) > short).toBe(true)
        const extensions = [{ decided: '2024-03-20' as const, amount: more, grounds: [] }]
        expect(due({ limit: { amount: base, unit }, extensions })).toBe(due({ limit: { amount: base + more, unit } }))
        const suspensions = [
          { from: '2024-03-12' as const, to: dateOf(dayOf('2024-03-12') + more), cause: 'force-majeure' as const },
        ]
        expect(due({ limit: { amount: base, unit }, suspensions }) >= short).toBe(true)
      }),
    )
  })

  it('asking later never turns a met step into an open one, and the input is not changed', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 900 }), (days) => {
        const asOf = `${dateOf(dayOf('2024-12-02') + days)}T08:00:00+07:00`
        const outcome = auditInspection(deepFreeze(good), { asOf })
        expect(outcome.status === 'decided' && outcome.value.deadlines.every(({ status }) => status === 'met')).toBe(
          true,
        )
      }),
    )
  })
})

describe('types', () => {
  it('the unit of the limit is written, and only inspectorates inspect', () => {
    expectTypeOf<Inspection['limit']['unit']>().toEqualTypeOf<'day' | 'working-day'>()
    // @ts-expect-error State Audit does not inspect
    audit({ level: 'state-audit' })
    // @ts-expect-error the unit is never guessed
    audit({ limit: { amount: 45 } })
  })
})
