import fc from 'fast-check'
import { describe, expect, expectTypeOf, it } from 'vitest'
import type { IsoDate } from '../../src/core/date'
import { type PlanSeason, schedulePlanSeason } from '../../src/inspections'
import { cite } from '../../src/law/cite'

const law = '11/2022/QH15@2022-11-14'
const asOf = '2024-12-31T08:00:00+07:00'

function season(given: PlanSeason, at = asOf) {
  const outcome = schedulePlanSeason(given, { asOf: at })
  return { ...outcome, deadlines: outcome.status === 'decided' ? outcome.value : [] }
}

describe('the season of the plan for 2025 (Inspection Law 2022 arts. 44, 45)', () => {
  it.each([
    ['orientation', '2024-09-30', '44', '1'],
    ['approval', '2024-10-15', '44', '2'],
    ['guidance', '2024-10-25', '45', '3'],
    ['lower-guidance', '2024-10-30', '45', '3'],
    ['draft', '2024-11-10', '45', '5'],
    ['government-plan', '2024-11-15', '45', '4'],
    ['submission', '2024-11-30', '45', '6'],
    ['ministry-plan', '2024-12-10', '45', '6'],
    ['province-plan', '2024-12-20', '45', '6'],
  ] as const)('%s at the latest on %s, a Sunday or not', (step, due, article, clause) => {
    const own = { id: `inspections.season-${step}`, due, basis: [cite(law, article, clause)] }
    const find = (day?: IsoDate) =>
      season({ year: 2025, ...(day && { done: { [step]: day } }) }).deadlines.find(({ id }) => id === own.id)
    expect(find(due)).toMatchObject({ ...own, status: 'met' })
    expect(find()).toMatchObject({ ...own, status: 'overdue' })
    expect(find('2024-12-21')).toMatchObject({ ...own, status: 'met-late' })
  })

  it('tells what is late, with the day of doing', () => {
    const { findings } = season({ year: 2025, done: { draft: '2024-11-12' } }, '2024-09-01T08:00:00+07:00')
    expect(findings).toMatchObject([
      { code: 'inspections.season-late', params: { step: 'draft', due: '2024-11-10', done: '2024-11-12' } },
    ])
  })

  it.each([
    [2023, 0],
    [2024, 9],
    [2025, 9],
    [2026, 0],
    [2028, 0],
  ])('plan of %i: %i days are known, else a notice', (year, count) => {
    const { deadlines, findings } = season({ year }, '2022-01-01T08:00:00+07:00')
    expect(deadlines).toHaveLength(count)
    expect(findings.map(({ code, severity }) => [code, severity])).toEqual(
      count === 0 ? [['inspections.season-unknown', 'notice']] : [],
    )
  })
})

describe('bad input', () => {
  it.each([
    [{ year: 20.5 }, 'value', ['year']],
    [{ year: 1 }, 'value', ['year']],
    [{ year: 2025, done: { draft: '10/11/2024' as IsoDate } }, 'moment', ['done', 'draft']],
  ])('%j', (given, code, path) => {
    expect(season(given)).toMatchObject({ status: 'undetermined', findings: [{ code: `inspections.${code}`, path }] })
  })

  it('a moment that is none', () => {
    expect(season({ year: 2025 }, '2024-12-31').findings).toMatchObject([{ path: ['asOf'] }])
  })
})

it('a step is late exactly when it was done after its day', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 30 }), (day) => {
      const done = `2024-11-${String(day).padStart(2, '0')}` as IsoDate
      const { deadlines } = season({ year: 2025, done: { draft: done } })
      expect(deadlines.find(({ id }) => id.endsWith('draft'))?.status).toBe(day <= 10 ? 'met' : 'met-late')
    }),
  )
})

it('steps are a closed list', () => {
  expectTypeOf<PlanSeason['year']>().toEqualTypeOf<number>()
  // @ts-expect-error no such step
  expect(season({ year: 2025, done: { vote: '2024-11-10' } }).status).toBe('decided')
})
