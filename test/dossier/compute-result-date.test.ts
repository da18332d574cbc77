import fc from 'fast-check'
import { describe, expect, expectTypeOf, it } from 'vitest'
import { addWorkingDays } from '../../src/calendar/index'
import { dateOf, dayOf, quote } from '../../src/core/iso'
import { computeResultDate, type ResultDate, type ResultDateFacts } from '../../src/dossier/index'
import { at, tenDays } from './story'

const decide = (facts: ResultDateFacts, context = {}) => {
  const outcome = computeResultDate(facts, context)
  if (outcome.status !== 'decided') throw new Error('undetermined')
  return { ...outcome.value, steps: outcome.trace.steps }
}
const regimeOf = (facts: ResultDateFacts, context = {}) => decide(facts, context).steps[0]

describe('Cases published by others', () => {
  it('P-01: received Friday 27/10/2023 09:32, 5 working days, due Friday 03/11/2023 (receipt slip, Thanh Hóa)', () => {
    const facts = { accepted: '2023-10-27T09:32:00+07:00', limit: { amount: 5, unit: 'working-day' } } as const
    expect(decide(facts)).toMatchObject({
      due: '2023-11-03',
      lastWorkingDay: '2023-11-03',
      appointment: '2023-11-03T17:00:00+07:00',
      lateNoticeBy: '2023-11-02',
      provisional: false,
    })
  })

  it('P-02: received Monday 31/05/2021, 10 working days, due Monday 14/06/2021 (list of the same system)', () => {
    expect(decide({ accepted: at('2021-05-31'), limit: tenDays }).due).toBe('2021-06-14')
  })

  it('P-03: filed Friday 06/05/2022, 20 working days, 03/06/2022 (VBHN 3305/VBHN-BLĐTBXH, example 17b)', () => {
    expect(decide({ accepted: '2022-05-06', limit: { amount: 20, unit: 'working-day' } }).due).toBe('2022-06-03')
  })

  it('P-04: 1 month from 31/01/2024, 29/02/2024 (Civil Code art. 148.3)', () => {
    expect(decide({ accepted: '2024-01-31', limit: { amount: 1, unit: 'month' } }).due).toBe('2024-02-29')
  })

  it('P-05: 10 days from 01/01/2024 end on 11/01/2024, not on 10/01 as the blog says', () => {
    expect(decide({ accepted: '2024-01-01', limit: { amount: 10, unit: 'day' } }).due).toBe('2024-01-11')
  })
})

describe('Thời gian giải quyết tính từ khi hồ sơ được tiếp nhận đầy đủ, hợp lệ', () => {
  it.each([
    // amount, unit, due — received Thursday 25 April 2024 10:00
    [1, 'working-day', '2024-04-26'],
    [2, 'working-day', '2024-05-02'],
    [4, 'working-day', '2024-05-04'],
    [2, 'day', '2024-05-02'],
    [1, 'week', '2024-05-02'],
    [1, 'month', '2024-05-27'],
    [4, 'working-hour', '2024-04-25T16:00:00+07:00'],
    [8, 'working-hour', '2024-04-26T10:00:00+07:00'],
    [2, 'hour', '2024-04-25T12:00:00+07:00'],
  ] as const)('%i %s: %s', (amount, unit, due) => {
    expect(decide({ accepted: at('2024-04-25', '10:00'), limit: { amount, unit } }).due).toBe(due)
  })

  it('any offset is read in Viet Nam: 22:00 of 4 March in UTC is 5 March', () => {
    const limit = { amount: 1, unit: 'working-day' } as const
    expect(decide({ accepted: '2024-03-04T22:00:00Z', limit }).due).toBe('2024-03-06')
  })

  it('a receipt after closing counts the same day, or the next working day by choice', () => {
    const facts = { accepted: at('2024-03-08', '19:00'), limit: { amount: 1, unit: 'working-day' } } as const
    expect(decide(facts).due).toBe('2024-03-11')
    expect(decide(facts, { policy: { 'calendar.out-of-hours': 'next-working-day' } }).due).toBe('2024-03-12')
  })

  it('the published basis of the limit stands before the decree', () => {
    const basis = { document: { number: '12/QĐ-UBND', date: '2024-01-02', issuer: 'UBND' } } as const
    const { steps } = decide({ accepted: at('2024-03-04'), limit: { ...tenDays, basis } })
    expect(steps.find(({ step }) => step === 'period.limit')?.basis).toEqual([
      basis,
      { document: '61/2018/NĐ-CP@2018-04-23', article: '17', clause: '1', point: 'c' },
    ])
  })
})

describe('After a supplement at review the full period runs anew (S-06)', () => {
  const supplement = { requested: at('2024-03-06'), completed: at('2024-03-12') }

  it('counted anew, not resumed: 10 working days from the complete dossier', () => {
    const outcome = decide({ accepted: at('2024-03-04'), limit: tenDays, supplement })
    expect(outcome.due).toBe('2024-03-26')
    expect(outcome.steps[1]).toEqual({
      step: 'dossier.counted-anew',
      params: supplement,
      basis: [{ document: '61/2018/NĐ-CP@2018-04-23', article: '19', clause: '4' }],
    })
  })

  it('under Decree 118 its article is cited', () => {
    const facts = { requested: at('2025-07-02'), completed: at('2025-07-08') }
    expect(decide({ accepted: at('2025-07-01'), limit: tenDays, supplement: facts }).steps[1]?.basis).toEqual([
      { document: '118/2025/NĐ-CP@2025-06-09', article: '19', clause: '5' },
    ])
  })

  it('not back yet: undetermined, and it says what is missing', () => {
    const outcome = computeResultDate({
      accepted: at('2024-03-04'),
      limit: tenDays,
      supplement: { requested: at('2024-03-06') },
    })
    expect(outcome).toMatchObject({ status: 'undetermined', missing: ['supplement.completed'], findings: [] })
    expect(outcome.trace.steps.map(({ step }) => step)).toEqual(['dossier.regime'])
  })
})

describe('Which decree: the day of receipt, or of the event by choice', () => {
  const supplement = { requested: at('2025-07-01'), completed: at('2025-07-02') }

  it.each([
    ['2025-06-30', '61/2018/NĐ-CP@2018-04-23'],
    ['2025-07-01', '118/2025/NĐ-CP@2025-06-09'],
  ] as const)('accepted %s: %s', (day, document) => {
    expect(regimeOf({ accepted: at(day), limit: tenDays })).toMatchObject({
      params: { date: day, accepted: day },
      basis: [{ document }],
    })
  })

  it('pending over the change: both choices are told in the trace', () => {
    const facts = { accepted: at('2025-06-30'), limit: tenDays, supplement }
    const told = (context: object) =>
      decide(facts, context).steps.filter(({ step }) => step === 'interpretation.used' || step === 'dossier.regime')
    expect(told({})).toMatchObject([
      { params: { date: '2025-06-30' } },
      { params: { id: 'dossier.pending-regime', option: 'receipt' } },
    ])
    expect(told({ policy: { 'dossier.pending-regime': 'event' } })).toMatchObject([
      { params: { date: '2025-07-02' } },
      { params: { id: 'dossier.pending-regime', option: 'event' } },
    ])
  })

  it('no choice is told where none was taken', () => {
    const facts = {
      accepted: at('2024-03-04'),
      limit: tenDays,
      supplement: { requested: at('2024-03-06'), completed: at('2024-03-08') },
    }
    expect(decide(facts).steps.map(({ step }) => step)).not.toContain('interpretation.used')
  })
})

describe('Bad input gets findings with a path, never an exception', () => {
  it.each([
    ['accepted', { accepted: 'yesterday', limit: tenDays }],
    ['accepted', { accepted: undefined, limit: tenDays }],
    ['supplement.requested', { accepted: at('2024-03-04'), limit: tenDays, supplement: { requested: '4/3' } }],
    [
      'supplement.completed',
      { accepted: at('2024-03-04'), limit: tenDays, supplement: { requested: at('2024-03-05'), completed: '' } },
    ],
  ])('%s is no moment', (path, facts) => {
    const outcome = computeResultDate(facts as ResultDateFacts)
    expect(outcome).toMatchObject({
      status: 'undetermined',
      missing: [],
      findings: [{ code: 'calendar.instant-form' }],
    })
    expect(outcome.trace).toMatchObject({ rule: 'dossier.compute-result-date', steps: [] })
    const given = path.split('.').reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], facts)
    expect(outcome.findings[0]).toMatchObject({ params: { given: quote(given) }, path: path.split('.') })
  })

  it.each([
    ['supplement.requested', { requested: at('2024-03-01'), completed: at('2024-03-12') }],
    ['supplement.completed', { requested: at('2024-03-06'), completed: at('2024-03-05') }],
  ])('%s stands before the step before it', (path, supplement) => {
    const outcome = computeResultDate({ accepted: at('2024-03-04'), limit: tenDays, supplement })
    expect(outcome).toMatchObject({ status: 'undetermined', findings: [{ code: 'calendar.range-reversed' }] })
    expect(outcome.findings[0]?.path?.join('.')).toBe(path)
    const [first, last] = path === 'supplement.requested' ? ['2024-03-04', '2024-03-01'] : ['2024-03-06', '2024-03-05']
    expect(outcome.findings).toMatchObject([{ params: { first, last } }])
  })

  it.each([-1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])('an amount of %s cannot be counted', (amount) => {
    const outcome = computeResultDate({ accepted: at('2024-03-04'), limit: { amount, unit: 'day' } })
    expect(outcome).toMatchObject({
      status: 'undetermined',
      findings: [{ code: 'period.amount', path: ['limit', 'amount'] }],
    })
  })

  it('hours need a time of day: the fact that lacks it is named', () => {
    const limit = { amount: 8, unit: 'working-hour' } as const
    expect(computeResultDate({ accepted: '2024-03-04', limit })).toMatchObject({
      status: 'undetermined',
      missing: ['accepted'],
      findings: [{ code: 'period.needs-instant', path: ['accepted'] }],
    })
    const supplement = { requested: '2024-03-05', completed: '2024-03-06' }
    expect(computeResultDate({ accepted: '2024-03-04', limit, supplement })).toMatchObject({
      missing: ['supplement.completed'],
    })
  })

  it('accepted before the first decree in force here: no result, never the wrong article', () => {
    const on = (day: string) => computeResultDate({ accepted: day, limit: tenDays })
    expect(on('2018-06-20')).toMatchObject({
      status: 'undetermined',
      missing: [],
      findings: [
        {
          code: 'lifecycle.not-in-force',
          params: { lifecycle: 'dossier', event: 'accepted', date: '2018-06-20', since: '2018-06-21' },
          path: ['accepted'],
        },
      ],
      trace: { rule: 'dossier.compute-result-date', steps: [] },
    })
    expect(on('2018-06-21').status).toBe('decided')
  })

  it('beyond the calendar', () => {
    expect(computeResultDate({ accepted: '2100-12-30', limit: tenDays })).toMatchObject({
      status: 'undetermined',
      findings: [{ code: 'period.end-outside' }],
    })
  })
})

describe('laws of every result date', () => {
  const day = fc.integer({ min: dayOf('2018-06-21'), max: dayOf('2090-01-01') }).map(dateOf)
  const amount = fc.integer({ min: 0, max: 200 })

  it('a limit in working days ends on the working day that far away, and the notice comes before it', () => {
    fc.assert(
      fc.property(day, amount, (accepted, count) => {
        const { due, lateNoticeBy } = decide({ accepted, limit: { amount: count, unit: 'working-day' } })
        expect(due).toBe(addWorkingDays(accepted, count))
        expect((lateNoticeBy ?? '') < due).toBe(true)
      }),
    )
  })

  it('a supplement gives what acceptance on the day of completion would give', () => {
    fc.assert(
      fc.property(day, amount, fc.nat(40), (accepted, count, later) => {
        const completed = dateOf(dayOf(accepted) + later)
        const limit = { amount: count, unit: 'working-day' } as const
        const supplement = { requested: accepted, completed }
        expect(decide({ accepted, limit, supplement }).due).toBe(decide({ accepted: completed, limit }).due)
      }),
    )
  })
})

it('is plain JSON, keeps its input, and is typed', () => {
  const facts = Object.freeze({ accepted: at('2024-03-04'), limit: Object.freeze({ ...tenDays }) })
  const outcome = computeResultDate(facts)
  expect(JSON.parse(JSON.stringify(outcome))).toEqual(outcome)
  if (outcome.status === 'decided') expectTypeOf(outcome.value).toEqualTypeOf<ResultDate>()
  // @ts-expect-error a limit in years is not published for one-stop procedures
  computeResultDate({ accepted: at('2024-03-04'), limit: { amount: 1, unit: 'year' } })
  // @ts-expect-error the limit is missing
  const unlimited = computeResultDate({ accepted: at('2024-03-04') })
  expect(unlimited).toMatchObject({
    status: 'undetermined',
    findings: [{ code: 'schema.missing', path: ['limit'] }],
  })
})
