import { describe, expect, expectTypeOf, it } from 'vitest'
import {
  at,
  type Basis,
  type Citation,
  type Dated,
  type Deadline,
  type Finding,
  type FindingOf,
  type IsoDate,
  type Limit,
  lawVersion,
  listOverdue,
  type Outcome,
  type Parameter,
  type StepOf,
  type Timeline,
} from '../../src/core'
import { finding } from '../../src/core/finding'
import { decided, undetermined } from '../../src/core/outcome'
import { step, traceOf } from '../../src/core/trace'

const basis: Basis = [{ document: '17/KH-UBND@2024-01-15', article: 'II.3', point: 'b' }]
const row = <Value>(from: IsoDate, value: Value | null): Dated<Value> => ({
  from,
  value,
  basis,
  verifiedOn: '2026-11-23',
  seen: 'text',
})

describe('at(timeline, date)', () => {
  const timeline: Timeline<number> = [
    row('2018-06-21', 1),
    row('2020-01-01', 2),
    row<number>('2022-01-01', null),
    row('2024-01-15', 0),
  ]

  it.each<readonly [IsoDate, number | undefined, string]>([
    ['2018-06-20', undefined, 'the day before the first row'],
    ['2018-06-21', 1, 'the day of the first row'],
    ['2019-12-31', 1, 'the day before a change'],
    ['2020-01-01', 2, 'the day of a change'],
    ['2020-01-02', 2, 'the day after'],
    ['2021-12-31', 2, 'the day before a repeal'],
    ['2022-01-01', undefined, 'the day of a repeal: never the row before'],
    ['2024-01-14', undefined, 'the day before it is enacted again'],
    ['2024-01-15', 0, 'the day it is enacted again, with a value that is 0'],
    ['2100-12-31', 0, 'long after'],
  ])('%s: %s (%s)', (date, value) => {
    expect(at(timeline, date)?.value).toBe(value)
  })

  it('gives the whole row', () => {
    expect(at(timeline, '2020-01-01')).toBe(timeline[1])
  })

  it('an empty timeline has nothing in force; of two rows of one day the later one holds', () => {
    expect(at([], '2024-01-15')).toBeUndefined()
    expect(at([row('2024-01-15', 1), row('2024-01-15', 2)], '2024-01-15')?.value).toBe(2)
  })

  it.each(['someday', '2024-02-30', '2024-03-04T08:00:00+07:00', ''])('refuses %j, which is no day', (date) => {
    expect(() => at(timeline, date as IsoDate)).toThrow(RangeError)
    expect(() => at(timeline, date as IsoDate)).toThrow(JSON.stringify(date))
  })
})

describe('listOverdue(deadlines, asOf)', () => {
  const deadline = (id: string, due: string, status: Deadline['status'] = 'running'): Deadline => ({
    id,
    holder: 'authority',
    start: '2024-03-01',
    due,
    status,
    remaining: { workingDays: 0 },
    provisional: false,
    basis,
    trace: traceOf(id, []),
  })
  const ids = (deadlines: readonly Deadline[], asOf: string) => listOverdue(deadlines, asOf).map(({ id }) => id)

  it('a day is compliant through 24:00 (Civil Code art. 148.6), whatever the offset of the question', () => {
    const report = [deadline('report', '2024-11-09')]
    expect(ids(report, '2024-11-09T23:59:59+07:00')).toEqual([])
    expect(ids(report, '2024-11-10T00:00:00+07:00')).toEqual(['report'])
    expect(ids(report, '2024-11-09T16:59:59Z')).toEqual([])
    expect(ids(report, '2024-11-09T17:00:00Z')).toEqual(['report'])
  })

  it('a moment is compliant itself', () => {
    const answer = [deadline('answer', '2024-03-04T10:00:00+07:00')]
    expect(ids(answer, '2024-03-04T10:00:00+07:00')).toEqual([])
    expect(ids(answer, '2024-03-04T10:00:01+07:00')).toEqual(['answer'])
  })

  it('only what is still owed', () => {
    const all = (['running', 'paused', 'met', 'met-late', 'overdue', 'void'] as const).map((status) =>
      deadline(status, '2024-03-04', status),
    )
    expect(ids(all, '2024-04-01T00:00:00+07:00')).toEqual(['running', 'overdue'])
  })

  it('earliest due first; a day is due at its end; ties in the order given', () => {
    const given = [
      deadline('late', '2024-03-06'),
      deadline('day', '2024-03-04'),
      deadline('noon', '2024-03-04T12:00:00+07:00'),
      deadline('same', '2024-03-04'),
      deadline('midnight', '2024-03-05T00:00:00+07:00'),
    ]
    expect(ids(given, '2024-04-01T00:00:00+07:00')).toEqual(['noon', 'day', 'same', 'midnight', 'late'])
    expect(given.map(({ id }) => id)).toEqual(['late', 'day', 'noon', 'same', 'midnight'])
  })

  it.each(['now', '2024-03-04', '2024-03-04T08:00:00', ''])('refuses %j as the moment of the question', (asOf) => {
    expect(() => listOverdue([], asOf)).toThrow(RangeError)
    expect(() => listOverdue([], asOf)).toThrow(JSON.stringify(asOf))
  })
})

describe('shapes are plain JSON', () => {
  it('a finding is a violation unless told otherwise, with only what is known of its place', () => {
    expect(finding('a.b', { n: 1 }, basis)).toEqual({ code: 'a.b', severity: 'violation', params: { n: 1 }, basis })
    expect(finding('a.b', {}, basis, { severity: 'notice', at: '2024-03-04T08:00:00+07:00', path: ['x', 0] })).toEqual({
      code: 'a.b',
      severity: 'notice',
      params: {},
      basis,
      at: '2024-03-04T08:00:00+07:00',
      path: ['x', 0],
    })
    expect(Object.keys(finding('a.b', {}, basis))).toEqual(['code', 'severity', 'params', 'basis'])
  })

  it('a step has a basis only when it rests on law', () => {
    expect(step('a.b', { n: 1 })).toEqual({ step: 'a.b', params: { n: 1 } })
    expect(Object.keys(step('a.b', {}))).toEqual(['step', 'params'])
    expect(step('a.b', {}, basis)).toEqual({ step: 'a.b', params: {}, basis })
  })

  it('a trace carries its rule and the version of the law', () => {
    expect(traceOf('a.rule', [])).toEqual({ rule: 'a.rule', lawVersion, steps: [] })
    expect(lawVersion).toBe('2026-11-23')
  })

  it('an outcome is decided with a value or undetermined with what is missing', () => {
    const trace = traceOf('a.rule', [])
    expect(decided(1, trace)).toEqual({ status: 'decided', value: 1, findings: [], trace })
    expect(undetermined(['a.b'], trace)).toEqual({ status: 'undetermined', missing: ['a.b'], findings: [], trace })
  })
})

describe('types', () => {
  it('what has no citation does not compile', () => {
    // @ts-expect-error a value without its basis
    const uncited: Dated<number> = { from: '2024-01-15', value: 1, verifiedOn: '2026-11-23', seen: 'text' }
    // @ts-expect-error a value with an empty basis
    const empty: Dated<number> = { from: '2024-01-15', value: 1, basis: [], verifiedOn: '2026-11-23', seen: 'text' }
    // @ts-expect-error a value that does not say how it was seen
    const unseen: Dated<number> = { from: '2024-01-15', value: 1, basis, verifiedOn: '2026-11-23' }
    // @ts-expect-error a parameter without a value
    const hollow: Parameter<number> = { id: 'a.b', vi: 'x', en: 'x', unit: 'day', values: [] }
    // @ts-expect-error a finding without its basis
    const found: Finding = { code: 'a.b', severity: 'violation', params: {} }
    // @ts-expect-error a document by its number alone: 10/CT-TTg stands for three directives
    const vague: Citation = { document: '10/CT-TTg' }
    expect([uncited, empty, unseen, hollow, found, vague]).toHaveLength(6)
  })

  it('nothing is changed in place', () => {
    const change = (limit: Limit) => {
      // @ts-expect-error readonly
      limit.amount = 2
    }
    expect(() => change(Object.freeze({ amount: 1, unit: 'working-day' }))).toThrow(TypeError)
    expectTypeOf<Timeline<number>>().toEqualTypeOf<readonly Dated<number>[]>()
  })

  it('tables of findings and steps give unions by code', () => {
    interface Table {
      'a.one': { readonly n: number }
      'a.two': { readonly s: string }
    }
    expectTypeOf<FindingOf<Table>['code']>().toEqualTypeOf<'a.one' | 'a.two'>()
    expectTypeOf<Extract<FindingOf<Table>, { code: 'a.one' }>['params']>().toEqualTypeOf<{ readonly n: number }>()
    expectTypeOf<StepOf<Table>['step']>().toEqualTypeOf<'a.one' | 'a.two'>()
    expectTypeOf<Outcome<number>['status']>().toEqualTypeOf<'decided' | 'undetermined'>()
  })
})

it('at: what is no timeline is refused by its first wrong place', () => {
  for (const [given, message] of [
    [{}, 'timeline: not array but object'],
    [[null], 'timeline.0: not a row with from but null'],
    [[{ from: '2024-01-15', value: 1 }, { from: 5 }], 'timeline.1: not a row with from but object'],
  ] as const) {
    expect(() => at(given as never, '2024-03-01')).toThrow(new RangeError(message))
  }
})
