import fc from 'fast-check'
import { describe, expect, expectTypeOf, test } from 'vitest'
import { isWorkingDay } from '../../src/calendar'
import type { IsoDate } from '../../src/core'
import { listOverdue } from '../../src/core'
import {
  checkUnitReport,
  type DutyDeadline,
  type DutySchedule,
  definePlan,
  type ScheduleQuery,
  scheduleDuties,
} from '../../src/plan'
import { units } from '../../src/units'
import { deepFreeze } from '../support/deep-freeze'
import { exampleProvince } from './example-province'

function schedule(query: ScheduleQuery, context = {}): DutySchedule {
  const outcome = scheduleDuties(deepFreeze(query), context)
  if (outcome.status === 'undetermined') throw new Error(JSON.stringify(outcome.findings))
  return outcome.value
}
const yearOf = (year: number, ...asked: string[]): ScheduleQuery => ({
  from: `${year}-01-01`,
  to: `${year}-12-31`,
  units: asked,
})
const rows = ({ deadlines }: DutySchedule) =>
  deadlines.map(({ duty, due, lastWorkingDay }) => [duty, due, lastWorkingDay])

/** The law sheet's own table: strict last day, last working day (weekdays computed there, notices of each year). */
const unitPlan = ['III.1.b-1', '2024-03-29', '2024-03-29']
const unitReport: Readonly<Record<number, readonly string[]>> = {
  2024: ['III.1.c-2', '2024-11-09', '2024-11-08'],
  2025: ['III.1.c-2', '2025-11-09', '2025-11-07'],
  2026: ['III.1.c-2', '2026-11-09', '2026-11-09'],
  2027: ['III.1.c-2', '2027-11-09', '2027-11-09'],
}
const ownReport: Readonly<Record<number, readonly string[]>> = {
  2024: ['III.2.a-2', '2024-11-19', '2024-11-19'],
  2025: ['III.2.a-2', '2025-11-19', '2025-11-19'],
  2026: ['III.2.a-2', '2026-11-19', '2026-11-19'],
  2027: ['III.2.a-2', '2027-11-19', '2027-11-19'],
}

describe('plan 17/KH-UBND III.1.b, III.1.c, III.2.a: the days, to the day', () => {
  test.each([2024, 2025, 2026, 2027])('Sở Nội vụ in %i: its own plan and report, and the consolidated one', (year) => {
    const expected = [...(year === 2024 ? [unitPlan] : []), unitReport[year], ownReport[year]]
    expect(rows(schedule(yearOf(year, 'so-noi-vu')))).toEqual(expected)
  })

  test.each([2024, 2025, 2026, 2027])('Sở Tư pháp in %i', (year) => {
    expect(rows(schedule(yearOf(year, 'so-tu-phap')))).toEqual([...(year === 2024 ? [unitPlan] : []), unitReport[year]])
  })

  test('quận Ninh Kiều: 2024 as any unit; from 2025 the district has ended and nobody is made to follow it', () => {
    expect(rows(schedule(yearOf(2024, 'ubnd-quan-ninh-kieu')))).toEqual([unitPlan, unitReport[2024]])
    for (const year of [2025, 2026]) {
      const outcome = scheduleDuties(yearOf(year, 'ubnd-quan-ninh-kieu'))
      expect(outcome).toMatchObject({
        value: { deadlines: [] },
        findings: [
          {
            code: 'plan.unit-ended',
            severity: 'notice',
            params: { name: 'Ủy ban nhân dân quận Ninh Kiều', endedOn: '2025-06-30', date: `${year}-11-09` },
            basis: [{ document: '72/2025/QH15@2025-06-16', article: '51', clause: '3' }],
            path: ['units', 0],
          },
        ],
      })
    }
  })

  test('the communes on its territory follow a district when the host says so', () => {
    const context = { policy: { 'units.district-succession': 'communes' } } as const
    const outcome = scheduleDuties(yearOf(2025, 'ubnd-quan-ninh-kieu'), context)
    expect(outcome.status === 'decided' && outcome.value.deadlines.map(({ holder }) => holder).sort()).toEqual([
      'ubnd-phuong-an-binh-2025',
      'ubnd-phuong-cai-khe-2025',
      'ubnd-phuong-ninh-kieu-2025',
      'ubnd-phuong-tan-an-2025',
    ])
    expect(outcome.status === 'decided' && new Set(outcome.value.deadlines.map(({ due }) => due))).toEqual(
      new Set(['2025-11-09']),
    )
    expect(outcome.findings.map(({ code }) => code)).toEqual(['plan.unit-succeeded'])
  })

  test('a department that was merged: its successor owes the report, and the way there is told', () => {
    const outcome = scheduleDuties(yearOf(2025, 'so-ke-hoach-va-dau-tu'))
    if (outcome.status === 'undetermined') throw new Error('expected a schedule')
    expect(outcome.value.deadlines.map(({ holder, name }) => [holder, name])).toEqual([
      ['so-tai-chinh', 'Sở Tài chính'],
    ])
    expect(outcome.value.deadlines[0]?.trace.steps).toContainEqual(
      expect.objectContaining({
        step: 'units.succeeded',
        params: expect.objectContaining({ from: 'so-ke-hoach-va-dau-tu', to: 'so-tai-chinh', on: '2025-03-01' }),
      }),
    )
    expect(outcome.findings).toMatchObject([
      {
        code: 'plan.unit-succeeded',
        params: { successors: ['Sở Tài chính'] },
        basis: [{ document: '45/2025/NĐ-CP@2025-02-28' }],
      },
    ])
  })

  test('a department that was split: both successors owe a report of their own', () => {
    const { deadlines } = schedule(yearOf(2025, 'so-thong-tin-va-truyen-thong'))
    expect(deadlines.map(({ holder }) => holder).sort()).toEqual([
      'so-khoa-hoc-va-cong-nghe',
      'so-van-hoa-the-thao-va-du-lich',
    ])
  })

  test('no end year: the report of 2100 is still due', () => {
    const outcome = scheduleDuties(yearOf(2100, 'so-tu-phap'))
    expect(outcome).toMatchObject({ value: { deadlines: [{ duty: 'III.1.c-2', due: '2100-11-09' }] }, findings: [] })
  })
})

describe('every kind of unit in 2024, 2025, 2026, with both readings of units.district-succession', () => {
  const districts = units.filter(({ kind, parent }) => kind === 'district' && parent !== undefined).map(({ id }) => id)
  const options = ['none', 'communes'] as const
  const years = [2024, 2025, 2026]
  const cases = options.flatMap((option) => years.map((year) => [option, year] as const))

  test.each(cases)('%s, %i: departments are untouched by it', (option, year) => {
    const context = { policy: { 'units.district-succession': option } } as const
    const plans = year === 2024 ? [unitPlan] : []
    expect(rows(schedule(yearOf(year, 'so-noi-vu'), context))).toEqual([...plans, unitReport[year], ownReport[year]])
    expect(rows(schedule(yearOf(year, 'so-y-te'), context))).toEqual([...plans, unitReport[year]])
  })

  test.each(cases)('%s, %i: each district, or who stands for it', (option, year) => {
    const context = { policy: { 'units.district-succession': option } } as const
    expect(districts.length).toBeGreaterThanOrEqual(9)
    for (const district of new Set(districts)) {
      const outcome = scheduleDuties(yearOf(year, district), context)
      if (outcome.status === 'undetermined') throw new Error(district)
      const { deadlines } = outcome.value
      if (year === 2024) {
        expect(rows(outcome.value)).toEqual([unitPlan, unitReport[2024]])
        expect(deadlines.map(({ holder }) => holder)).toEqual([district, district])
        continue
      }
      const codes = outcome.findings.map(({ code }) => code)
      expect(codes).toEqual([option === 'none' ? 'plan.unit-ended' : 'plan.unit-succeeded'])
      expect(deadlines.length > 0).toBe(option === 'communes')
      for (const deadline of deadlines) {
        expect([deadline.duty, deadline.due, deadline.lastWorkingDay]).toEqual(unitReport[year])
        expect(units.find(({ id }) => id === deadline.holder)?.kind).toBe('commune')
      }
    }
  })

  test('communes: the 32 communes of the former city owe the report of 2025 and 2026, with 15 departments', () => {
    const context = { policy: { 'units.district-succession': 'communes' } } as const
    for (const year of [2025, 2026]) {
      const { deadlines } = schedule({ from: `${year}-11-01`, to: `${year}-11-15` }, context)
      expect(deadlines).toHaveLength(15 + 32)
    }
  })
})

describe('Sở Nội vụ, which receives, owes a plan and a report itself (plan.receiving-unit)', () => {
  const context = { policy: { 'plan.receiving-unit': 'owes-none' } } as const

  test('III.1 excepts no director: 29 in 2024; its trace names the reading', () => {
    const { deadlines } = schedule({ from: '2024-11-01', to: '2024-11-15' })
    expect(deadlines).toHaveLength(29)
    const using = deadlines.filter(({ trace }) =>
      trace.steps.some(({ params }) => 'id' in params && params.id === 'plan.receiving-unit'),
    )
    expect(using.map(({ holder }) => holder)).toEqual(['so-noi-vu'])
  })

  test('the other reading: 28 in 2024, and the consolidated report is still its own', () => {
    expect(schedule({ from: '2024-11-01', to: '2024-11-15' }, context).deadlines).toHaveLength(28)
    expect(rows(schedule(yearOf(2024, 'so-noi-vu'), context))).toEqual([ownReport[2024]])
    const own = checkUnitReport({ unit: 'so-noi-vu', year: 2024 }, context)
    expect(own.status === 'decided' && own.value.timeliness).toBe('not-owed')
  })
})

describe('who owes what', () => {
  test.each([
    [2024, 20 + 9],
    [2025, 15],
    [2026, 15],
  ])(
    '%i: %i units owe a report, departments and agencies, districts while there were any, no commune',
    (year, owed) => {
      const outcome = scheduleDuties({ from: `${year}-11-01`, to: `${year}-11-15` })
      if (outcome.status === 'undetermined') throw new Error('expected a schedule')
      const { deadlines } = outcome.value
      expect(deadlines).toHaveLength(owed)
      const kinds = deadlines.map(({ holder }) => units.find(({ id }) => id === holder)?.kind)
      expect(kinds).not.toContain('commune')
      expect(kinds).not.toContain(undefined)
      expect(kinds.filter((kind) => kind === 'district')).toHaveLength(year === 2024 ? 9 : 0)
      expect(outcome.findings.map(({ code }) => code)).toEqual(year === 2024 ? [] : ['units.role-without-holder'])
    },
  )

  test('a commune has no dated duty, but its continuous ones', () => {
    const { deadlines, undated } = schedule(yearOf(2024, 'ubnd-phuong-tan-an'))
    expect(deadlines).toEqual([])
    expect(undated.map(({ duty }) => duty)).toContain('II.3.b-2')
    expect(undated.map(({ duty }) => duty)).not.toContain('III.1.a-3')
  })

  test('duties without a day stand apart, with the evidence they need', () => {
    const { undated } = schedule(yearOf(2024, 'so-tu-phap'))
    const once = undated.find(({ duty }) => duty === 'II.3.b-2')
    expect(once).toMatchObject({
      clause: 'II.3.b',
      modality: 'prohibition',
      canBeViolated: true,
      timing: { kind: 'event' },
      basis: [{ document: '17/KH-UBND@2024-01-15', article: 'II.3', point: 'b' }],
    })
    expect(once?.evidence.vi.length).toBeGreaterThan(5)
    expect(undated.map(({ duty }) => duty)).toContain('III.4-1')
    expect(undated.map(({ duty }) => duty)).not.toContain('III.1.c-2')
  })

  test('who receives it', () => {
    const { deadlines } = schedule(yearOf(2024, 'so-noi-vu'))
    expect(deadlines.map(({ receiving }) => receiving)).toEqual([['so-noi-vu'], ['so-noi-vu'], ['ubnd-thanh-pho']])
  })
})

describe('“trước ngày” and its switch (calendar.before-date)', () => {
  test('inclusive: the day itself is the last compliant day', () => {
    const context = { policy: { 'calendar.before-date': 'inclusive' } } as const
    expect(rows(schedule(yearOf(2024, 'so-noi-vu'), context))).toEqual([
      ['III.1.b-1', '2024-03-30', '2024-03-29'],
      ['III.1.c-2', '2024-11-10', '2024-11-08'],
      ['III.2.a-2', '2024-11-20', '2024-11-20'],
    ])
  })

  test('the trace names clause, post, unit, bound and interpretation', () => {
    const [deadline] = schedule(yearOf(2024, 'so-tu-phap')).deadlines
    expect(deadline?.basis).toEqual([{ document: '17/KH-UBND@2024-01-15', article: 'III.1', point: 'b' }])
    expect(deadline?.trace.steps.map(({ step }) => step)).toEqual([
      'plan.duty',
      'units.role',
      'units.holder',
      'period.bound',
      'interpretation.used',
      'period.due',
    ])
    expect(deadline?.bound).toEqual({ before: '2024-03-30' })
  })
})

describe('what was sent, as of a moment', () => {
  const asOf = '2024-11-13T08:00:00+07:00'
  const sent = (at: string, more: Partial<ScheduleQuery> = {}) =>
    scheduleDuties({
      from: '2024-11-01',
      to: '2024-11-15',
      units: ['so-tu-phap'],
      submissions: [{ unit: 'so-tu-phap', duty: 'III.1.c-2', at }],
      asOf,
      ...more,
    })
  const statusOf = (outcome: ReturnType<typeof sent>) =>
    outcome.status === 'decided' ? outcome.value.deadlines[0]?.status : undefined

  test.each([
    ['2024-11-09T23:59:59+07:00', 'met', []],
    ['2024-11-09T16:59:59Z', 'met', []],
    ['2024-11-09', 'met', []],
    ['2024-11-10T00:00:00+07:00', 'met-late', [['plan.on-boundary', 'warning']]],
    ['2024-11-10', 'met-late', [['plan.on-boundary', 'warning']]],
    ['2024-11-09T17:00:00Z', 'met-late', [['plan.on-boundary', 'warning']]],
    ['2024-11-11T07:00:00+07:00', 'met-late', [['plan.submitted-late', 'violation']]],
  ] as const)('sent %s: %s', (at, status, found) => {
    const outcome = sent(at)
    expect(statusOf(outcome)).toBe(status)
    expect(outcome.findings.map(({ code, severity }) => [code, severity])).toEqual(found)
  })

  test('late: by how many working days, under which clause, which row', () => {
    expect(sent('2024-11-12T09:00:00+07:00').findings).toEqual([
      {
        code: 'plan.submitted-late',
        severity: 'violation',
        params: {
          name: 'Sở Tư pháp',
          duty: 'III.1.c-2',
          due: '2024-11-09',
          at: '2024-11-12T09:00:00+07:00',
          workingDays: 2,
        },
        basis: [{ document: '17/KH-UBND@2024-01-15', article: 'III.1', point: 'c' }],
        path: ['submissions', 0, 'at'],
      },
    ])
  })

  test('on the day itself under the inclusive reading: met, and still told', () => {
    const outcome = scheduleDuties(
      {
        from: '2024-11-01',
        to: '2024-11-15',
        units: ['so-tu-phap'],
        submissions: [{ unit: 'so-tu-phap', duty: 'III.1.c-2', at: '2024-11-10' }],
      },
      { policy: { 'calendar.before-date': 'inclusive' } },
    )
    expect(statusOf(outcome)).toBe('met')
    expect(outcome.findings).toMatchObject([{ code: 'plan.on-boundary', severity: 'notice' }])
  })

  test.each([
    ['2024-11-09T23:59:59+07:00', 'running', []],
    ['2024-11-10T00:00:00+07:00', 'overdue', ['warning']],
    ['2024-11-11T00:00:00+07:00', 'overdue', ['violation']],
  ] as const)('nothing sent, asked %s: %s', (moment, status, severities) => {
    const outcome = scheduleDuties({ from: '2024-11-01', to: '2024-11-15', units: ['so-tu-phap'], asOf: moment })
    expect(statusOf(outcome)).toBe(status)
    expect(outcome.findings.map(({ severity }) => severity)).toEqual(severities)
    const overdue = outcome.status === 'decided' ? listOverdue(outcome.value.deadlines, moment) : []
    expect(overdue.length).toBe(severities.length)
  })

  test('without a moment of the question nothing is overdue', () => {
    expect(schedule(yearOf(2024, 'so-tu-phap')).deadlines.map(({ status }) => status)).toEqual(['running', 'running'])
  })

  test('the earliest submission counts; a clause with one dated duty stands for it', () => {
    const outcome = sent('2024-11-12', {
      submissions: [
        { unit: 'so-tu-phap', duty: 'iii.1.c', at: '2024-11-12' },
        { unit: 'so-tu-phap', duty: 'III.1.c', at: '2024-11-08T10:00:00+07:00' },
      ],
    })
    expect(outcome).toMatchObject({ value: { deadlines: [{ status: 'met', metAt: '2024-11-08T10:00:00+07:00' }] } })
  })

  test('a year given counts for that year; without it the year of sending, with a warning while the year before is open', () => {
    const query: ScheduleQuery = {
      from: '2024-11-01',
      to: '2025-11-15',
      units: ['so-tu-phap'],
      asOf: '2025-12-01T08:00:00+07:00',
    }
    const late = { unit: 'so-tu-phap', duty: 'III.1.c-2', at: '2025-01-10' } as const
    const given = scheduleDuties({ ...query, submissions: [{ ...late, year: 2024 }] })
    expect(given).toMatchObject({
      value: {
        deadlines: [
          { year: 2024, status: 'met-late' },
          { year: 2025, status: 'overdue' },
        ],
      },
    })
    const assumed = scheduleDuties({ ...query, submissions: [late] })
    expect(assumed).toMatchObject({
      value: {
        deadlines: [
          { year: 2024, status: 'overdue' },
          { year: 2025, status: 'met' },
        ],
      },
    })
    expect(assumed.findings.map(({ code }) => code)).toContain('plan.submission-year-unclear')
  })

  test('units that owe nothing: a commune, a district that has ended', () => {
    const outcome = scheduleDuties({
      from: '2025-11-01',
      to: '2025-11-15',
      submissions: [
        { unit: 'ubnd-phuong-cai-khe-2025', duty: 'III.1.c-2', at: '2025-11-05' },
        { unit: 'ubnd-quan-ninh-kieu', duty: 'III.1.c-2', at: '2025-11-05' },
      ],
    })
    expect(outcome.findings.filter(({ code }) => code === 'plan.submission-not-owed')).toMatchObject([
      { severity: 'notice', path: ['submissions', 0, 'unit'], params: { name: 'Ủy ban nhân dân phường Cái Khế' } },
      { severity: 'notice', path: ['submissions', 1, 'unit'] },
    ])
  })
})

describe('reminders', () => {
  test('10, 5 and 1 working days before the last working day; no law sets them, a host may', () => {
    const [, report] = schedule(yearOf(2024, 'so-tu-phap')).deadlines
    expect(report?.reminders).toEqual([
      { workingDays: 10, date: '2024-10-25' },
      { workingDays: 5, date: '2024-11-01' },
      { workingDays: 1, date: '2024-11-07' },
    ])
    const own = schedule({ ...yearOf(2024, 'so-tu-phap'), leadTimes: [0, 2] }).deadlines[1]
    expect(own?.reminders.map(({ date }) => date)).toEqual(['2024-11-08', '2024-11-06'])
  })

  test('none before the duty runs', () => {
    const [plan] = schedule({ ...yearOf(2024, 'so-tu-phap'), leadTimes: [1000, 1] }).deadlines
    expect(plan?.reminders.map(({ workingDays }) => workingDays)).toEqual([1])
  })
})

describe('what cannot be used is told, with its path', () => {
  test('days and moment: undetermined, every problem at once', () => {
    const outcome = scheduleDuties({ from: '01/01/2024' as IsoDate, to: '2024-02-30', asOf: 'now' })
    expect(outcome).toMatchObject({ status: 'undetermined', missing: ['from', 'to', 'asOf'] })
    expect(outcome.findings.map(({ code, path }) => [code, path])).toEqual([
      ['calendar.date-form', ['from']],
      ['calendar.date-impossible', ['to']],
      ['calendar.instant-form', ['asOf']],
    ])
    expect(scheduleDuties({ from: '2024-12-31', to: '2024-01-01' }).findings).toMatchObject([
      { code: 'calendar.range-reversed', path: ['to'] },
    ])
  })

  test('units, duties, moments, lead times: the rest is still scheduled', () => {
    const outcome = scheduleDuties({
      ...yearOf(2024, 'so-la', 'so-tu-phap'),
      leadTimes: [-1],
      asOf: '2024-11-05T08:00:00+07:00',
      submissions: [
        { unit: 'so-tu-phap', duty: 'II.3.b-2', at: '2024-11-01' },
        { unit: 'so-tu-phap', duty: 'III.1.c-2', at: 'hôm qua' },
        { unit: 'so-tu-phap', duty: 'III.1.c-2', at: '2024-11-06T08:00:00+07:00' },
        { unit: 'so-lạ', duty: 'III.1.c-2', at: '2024-11-01' },
      ],
    })
    expect(outcome.findings.map(({ code, path }) => [code, path])).toEqual(
      expect.arrayContaining([
        ['plan.unit-unknown', ['units', 0]],
        ['plan.lead-time', ['leadTimes', 0]],
        ['plan.duty-unknown', ['submissions', 0, 'duty']],
        ['calendar.instant-form', ['submissions', 1, 'at']],
        ['plan.submission-in-future', ['submissions', 2, 'at']],
        ['plan.unit-unknown', ['submissions', 3, 'unit']],
      ]),
    )
    expect(outcome.status === 'decided' && outcome.value.deadlines).toHaveLength(2)
  })
})

describe('another province’s plan is data', () => {
  const defined = definePlan(exampleProvince)
  if (defined.status === 'invalid') throw new Error('expected a plan')
  const { plan } = defined

  test('“chậm nhất” includes its day; groups that no directory holds have one deadline, and a notice', () => {
    const outcome = scheduleDuties({ from: '2024-01-01', to: '2024-12-31', plan })
    expect(outcome).toMatchObject({
      value: {
        deadlines: [
          { holder: 'so-ban-nganh', due: '2024-12-05', bound: { by: '2024-12-05' } },
          { holder: 'local:ban-dan-toc', name: 'Ban Dân tộc tỉnh' },
        ],
      },
    })
    expect(outcome.findings.map(({ code }) => code)).toEqual([
      'plan.holder-not-in-directory',
      'plan.holder-not-in-directory',
    ])
  })

  test('its own units by group', () => {
    const members = { 'so-ban-nganh': ['local:so-noi-vu', 'local:so-y-te'], 'local:ban-dan-toc': ['local:ban-dan-toc'] }
    const outcome = scheduleDuties({
      from: '2024-01-01',
      to: '2024-12-31',
      plan,
      members,
      units: ['local:so-y-te'],
      submissions: [{ unit: 'local:so-y-te', duty: 'I.1.a', at: '2024-12-05T23:00:00+07:00' }],
    })
    expect(outcome).toMatchObject({
      value: { deadlines: [{ holder: 'local:so-y-te', status: 'met' }], undated: [{ duty: 'I.1.b-1' }] },
      findings: [],
    })
  })
})

test('whatever the year: the last compliant day is the day before, the last working day is worked, reminders go back', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2024, max: 2099 }), fc.constantFrom('so-noi-vu', 'so-tu-phap'), (year, unit) => {
      const { deadlines } = schedule(yearOf(year, unit))
      expect(deadlines.length).toBeGreaterThan(0)
      for (const { bound, due, lastWorkingDay, reminders } of deadlines) {
        const before = 'before' in bound ? bound.before : ''
        expect(due < before).toBe(true)
        expect(lastWorkingDay <= due).toBe(true)
        expect(isWorkingDay(lastWorkingDay)).toBe(true)
        for (const { date } of reminders) expect(date < lastWorkingDay && isWorkingDay(date)).toBe(true)
      }
    }),
    { numRuns: 40 },
  )
})

test('the schedule is the same however it is asked in pieces', () => {
  const whole = schedule({ from: '2024-01-01', to: '2026-12-31' }).deadlines.map(({ id, holder, due }) => [
    id,
    holder,
    due,
  ])
  const pieces = [2024, 2025, 2026].flatMap((year) =>
    schedule({ from: `${year}-01-01`, to: `${year}-12-31` }).deadlines.map(({ id, holder, due }) => [id, holder, due]),
  )
  expect(whole).toEqual(pieces)
})

test('types: a deadline of a duty is a deadline, and its due is a day', () => {
  expectTypeOf<DutyDeadline['due']>().toEqualTypeOf<IsoDate>()
  // @ts-expect-error a submission says when
  const submission: NonNullable<ScheduleQuery['submissions']>[number] = { unit: 'so-tu-phap', duty: 'III.1.c-2' }
  expect(submission.unit).toBe('so-tu-phap')
})
