import fc from 'fast-check'
import { describe, expect, expectTypeOf, test } from 'vitest'
import { checkUnitPlan, definePlan, findClause, planData, type UnitPlan } from '../../src/plan'
import { deepFreeze } from '../support/deep-freeze'
import { exampleProvince } from './example-province'

const good: UnitPlan = deepFreeze({
  unit: 'so-tu-phap',
  number: '45/KH-STP',
  date: '2024-03-27',
  sent: '2024-03-28T09:00:00+07:00',
  tasks: [
    {
      task: 'Không yêu cầu bổ sung hồ sơ quá một lần',
      solutions: ['Phiếu hướng dẫn một lần', 'Kiểm tra hằng quý'],
      owner: 'Phòng Hành chính tư pháp',
      clauses: ['II.3.b', 'ii.3.dd'],
    },
  ],
  cites: [
    { number: '10/CT-TTg', date: '2019-04-22' },
    { number: '17/KH-UBND', date: '2024-01-15' },
  ],
})
const codes = (document: UnitPlan, context = {}) =>
  checkUnitPlan(document, context)
    .findings.filter(({ code }) => code !== 'plan.clauses-not-covered')
    .map(({ code, severity, path }) => [code, severity, path?.join('.')])
const value = (document: UnitPlan, context = {}) => {
  const outcome = checkUnitPlan(document, context)
  if (outcome.status === 'undetermined') throw new Error(JSON.stringify(outcome.findings))
  return outcome.value
}
const [task] = good.tasks ?? []

describe('III.1.b: a unit plan that is in order', () => {
  test('in time, with the clauses it takes up', () => {
    expect(codes(good)).toEqual([])
    expect(value(good)).toMatchObject({
      timeliness: 'on-time',
      deadline: { due: '2024-03-29', lastWorkingDay: '2024-03-29', status: 'met' },
      covered: ['II.3.b', 'II.3.đ'],
      tasks: 1,
      citations: [{ document: '10/CT-TTg@2019-04-22' }, { document: '17/KH-UBND@2024-01-15' }],
    })
  })

  test('clauses that bind the unit and that no task names are a warning, never a violation', () => {
    const { findings } = checkUnitPlan(good)
    expect(findings).toMatchObject([
      {
        code: 'plan.clauses-not-covered',
        severity: 'warning',
        path: ['tasks'],
        basis: [{ document: '17/KH-UBND@2024-01-15', article: 'III.1', point: 'b' }],
      },
    ])
    const { missed } = value(good)
    expect(missed).toContain('III.4')
    expect(missed).not.toContain('III.2.b')
    expect(missed).not.toContain('II.3.b')
    for (const own of ['III.1.b', 'preamble', 'closing', 'recipients']) expect(missed).not.toContain(own)
  })

  test('a plan that names every clause misses none', () => {
    const all = { ...good, tasks: [{ ...task, task: 'Tất cả', clauses: planData.clauses.map(({ id }) => id) }] }
    expect(value(all).missed).toEqual([])
    expect(checkUnitPlan(all).findings).toEqual([])
  })
})

describe('III.1.b: in time', () => {
  test.each([
    ['2024-03-29T23:59:00+07:00', 'on-time', []],
    ['2024-03-30T00:00:00+07:00', 'on-boundary', [['plan.on-boundary', 'warning', 'sent']]],
    ['2024-04-01T08:00:00+07:00', 'late', [['plan.submitted-late', 'violation', 'sent']]],
  ] as const)('sent %s: %s', (sent, timeliness, found) => {
    const document = { ...good, sent }
    expect(value(document).timeliness).toBe(timeliness)
    expect(codes(document)).toEqual(found)
  })

  test('not sent: open, or overdue when the moment of the question says so', () => {
    const { sent: _, ...unsent } = good
    expect(value(unsent).timeliness).toBe('not-sent')
    expect(codes(unsent)).toEqual([['plan.field-missing', 'notice', 'sent']])
    const context = { asOf: '2024-04-03T08:00:00+07:00' }
    expect(value(unsent, context).timeliness).toBe('overdue')
    expect(codes(unsent, context)).toEqual([
      ['plan.overdue', 'violation', undefined],
      ['plan.field-missing', 'notice', 'sent'],
    ])
  })

  test('communes owe none; an unknown unit is told', () => {
    expect(value({ ...good, unit: 'ubnd-phuong-tan-an' }).timeliness).toBe('not-owed')
    expect(codes({ ...good, unit: 'ubnd-phuong-tan-an' })).toEqual([['plan.owes-nothing', 'notice', 'unit']])
    expect(codes({ ...good, unit: 'so-la' })).toEqual([['plan.unit-unknown', 'violation', 'unit']])
  })

  test('a moment that is none', () => {
    expect(codes({ ...good, sent: 'hôm qua' })).toEqual([['calendar.instant-form', 'violation', 'sent']])
  })
})

describe('III.1.b: tasks, solutions, specific responsibility', () => {
  const withTasks = (tasks: UnitPlan['tasks']): UnitPlan => ({ ...good, ...(tasks && { tasks }) })

  test('no task at all', () => {
    expect(codes(withTasks([]))).toEqual([['plan.tasks-missing', 'violation', 'tasks']])
  })

  test('a task without owner breaks the clause, an owner who is nobody in particular is a warning', () => {
    const tasks = [
      { task: 'Một', solutions: ['a'], owner: ' ' },
      { task: 'Hai', solutions: ['a'], owner: 'Các phòng, đơn vị' },
      { task: 'Ba', solutions: ['a'], owner: 'Phòng Tổ chức' },
    ]
    expect(codes(withTasks(tasks))).toEqual([
      ['plan.task-without-owner', 'violation', 'tasks.0.owner'],
      ['plan.owner-vague', 'warning', 'tasks.1.owner'],
    ])
  })

  test('no solution anywhere breaks the clause; one task without is a warning', () => {
    const owner = 'Phòng Tổ chức'
    expect(codes(withTasks([{ task: 'Một', owner }]))).toEqual([['plan.solutions-missing', 'violation', 'tasks']])
    expect(
      codes(
        withTasks([
          { task: 'Một', owner, solutions: ['a'] },
          { task: 'Hai', owner },
        ]),
      ),
    ).toEqual([['plan.task-without-solution', 'warning', 'tasks.1.solutions']])
  })

  test('an empty task and a clause that the plan does not have', () => {
    const tasks = [{ task: '', solutions: ['a'], owner: 'Phòng Tổ chức', clauses: ['IV.1'] }]
    expect(codes(withTasks(tasks))).toEqual([
      ['plan.field-missing', 'violation', 'tasks.0.task'],
      ['plan.clause-unknown', 'violation', 'tasks.0.clauses.0'],
    ])
  })
})

describe('number, date, citations (Decree 30/2020)', () => {
  test.each<[Partial<UnitPlan>, readonly (readonly unknown[])[]]>([
    [{ number: '45-KH/STP' }, [['reporting.number-party-form', 'violation', 'number']]],
    [{ number: '45/BC-STP' }, [['plan.document-type', 'warning', 'number']]],
    [{ date: '2024-03-29' }, [['plan.issued-after-sending', 'violation', 'date']]],
    [{ date: '2024-01-10' }, [['plan.issued-before-plan', 'warning', 'date']]],
    [{ date: '2024-02-30' }, [['calendar.date-form', 'violation', 'date']]],
    [
      { cites: [] },
      [
        ['plan.citation-missing', 'warning', 'cites'],
        ['plan.citation-missing', 'warning', 'cites'],
      ],
    ],
    [
      { cites: [{ number: '10/CT-TTg' }, { number: '17/KH-UBND', date: '2024-01-15' }] },
      [['reporting.citation-without-date', 'violation', 'cites.0']],
    ],
    [
      {
        cites: [
          { number: '10/CT-TTg', date: '2023-04-19' },
          { number: '17/KH-UBND', date: '2024-01-15' },
        ],
      },
      [['plan.citation-mistaken', 'violation', 'cites.0.date']],
    ],
  ])('%j', (change, found) => {
    expect(codes({ ...good, ...change })).toEqual(found)
  })

  test('number and date must be there', () => {
    const { number: _, date: __, ...rest } = good
    expect(codes(rest)).toEqual([
      ['plan.field-missing', 'violation', 'number'],
      ['plan.field-missing', 'violation', 'date'],
    ])
  })
})

test('a plan that asks for no unit plan: undetermined', () => {
  const defined = definePlan(exampleProvince)
  const plan = defined.status === 'valid' ? defined.plan : undefined
  expect(checkUnitPlan(good, { ...(plan && { plan }) })).toMatchObject({
    status: 'undetermined',
    missing: ['plan'],
    findings: [{ code: 'plan.rule-without-duty' }],
  })
})

test('whatever clauses a plan names: covered and missed share nothing and together are what binds the unit', () => {
  const all = planData.clauses.map(({ id }) => id)
  const whole = value(good)
  const bound = [...whole.covered, ...whole.missed].sort()
  fc.assert(
    fc.property(fc.subarray(all), (clauses) => {
      const { covered, missed } = value({ ...good, tasks: [{ task: 'x', ...task, clauses }] })
      expect([...covered, ...missed].sort()).toEqual(bound)
      expect(covered.every((id) => clauses.includes(findClause(id)?.id ?? ''))).toBe(true)
    }),
    { numRuns: 30 },
  )
})

test('a plan that no parser has seen: findings with the place of each field, never an exception', () => {
  const tasks = [{}, { task: 'Rà soát', solutions: 'tự kiểm tra' }]
  const checked = checkUnitPlan({ unit: 'so-tu-phap', tasks } as unknown as UnitPlan)
  expect(checked).toMatchObject({ status: 'undetermined', missing: ['tasks.0.task', 'tasks.1.solutions'] })
  expect(checked.findings).toMatchObject([
    { code: 'schema.missing', params: { expected: 'string' }, path: ['tasks', 0, 'task'] },
    { code: 'schema.wrong-type', params: { expected: 'array' }, path: ['tasks', 1, 'solutions'] },
  ])
})

test('types', () => {
  expectTypeOf(checkUnitPlan).parameter(0).toEqualTypeOf<UnitPlan>()
  // @ts-expect-error a unit plan is of a unit
  expect(checkUnitPlan({})).toMatchObject({ status: 'undetermined', missing: ['unit'] })
})
