import { describe, expect, it } from 'vitest'
import { interpretations, parameters } from '../../src/law'
import {
  checkDifficultyRouting,
  checkUnitPlan,
  checkUnitReport,
  computeConsolidation,
  plan,
  scheduleDuties,
} from '../../src/plan'
import { units } from '../../src/units'

const duties = plan.clauses.flatMap((clause) => clause.duties)
const violable = new Set(duties.filter(({ canBeViolated }) => canBeViolated).map(({ id }) => id))
const ids = new Set(duties.map(({ id }) => id))
const asOf = '2030-01-02T08:00:00+07:00'
const unitIds = [...new Set(units.map(({ id }) => id))]

/** “Tăng cường”, “đẩy mạnh” and their like, which tell a direction and measure nothing. */
const soft =
  /^(Tiếp tục |Kịp thời |Thường xuyên )?(tăng cường|đẩy mạnh|chú trọng|quan tâm|từng bước|siết chặt|phát huy|khuyến khích|nâng cao|đề cao|đề nghị|quán triệt, chỉ đạo)/iu

describe('soft verbs and requests never yield a violation: every duty of the plan', () => {
  it.each(duties.map((duty) => [duty.id, duty] as const))(
    '%s',
    (_, { vi, modality, canBeViolated, timing, evidence }) => {
      expect(canBeViolated).toBe(modality === 'obligation' || modality === 'prohibition')
      if (soft.test(vi)) expect(['directional', 'request']).toContain(modality)
      if (canBeViolated) {
        expect(vi).not.toMatch(/tăng cường|đẩy mạnh|chú trọng|siết chặt|từng bước|đề nghị/iu)
        return
      }
      expect('limit' in timing && timing.limit !== undefined).toBe(false)
      expect(evidence.vi.trim()).not.toBe('')
      expect(evidence.en.trim()).not.toBe('')
    },
  )

  it('III.6 and III.7 ask, and bind nobody', () => {
    const asked = duties.filter(({ clause }) => clause === 'III.6' || clause === 'III.7')
    expect(asked.map(({ id, modality }) => [id, modality])).toEqual([
      ['III.6-1', 'request'],
      ['III.7-1', 'request'],
    ])
  })

  it('years after every day has passed with nothing sent, only the three dated obligations are broken', () => {
    const outcome = scheduleDuties({ from: '2024-01-01', to: '2029-12-31', asOf })
    if (outcome.status === 'undetermined') throw new Error('expected a schedule')
    const named = (found: object) => ('duty' in found ? String(found.duty) : '')
    const broken = new Set(
      outcome.findings.filter(({ severity }) => severity === 'violation').map(({ params }) => named(params)),
    )
    expect([...broken].sort()).toEqual(['III.1.b-1', 'III.1.c-2', 'III.2.a-2'])
    for (const id of broken) expect(violable.has(id)).toBe(true)
    const { undated } = outcome.value
    expect(new Set([...undated, ...outcome.value.deadlines].map(({ duty }) => duty))).toEqual(
      new Set(duties.filter(({ modality }) => modality !== 'definition' && modality !== 'record').map(({ id }) => id)),
    )
  })

  it('a unit plan or report that takes up no clause: a warning, whoever the unit is', () => {
    for (const unit of unitIds) {
      const tasks = [{ task: 'Việc khác', solutions: ['Làm'], owner: 'Văn phòng' }]
      const results = [{ result: 'Đã làm' }]
      const number = { number: '45/KH-STP', date: '2024-03-01', sent: '2024-03-04' } as const
      const report = {
        number: '45/BC-STP',
        date: '2024-11-01',
        sent: '2024-11-04',
        dataFrom: '2024-01-01',
        dataTo: '2024-10-31',
      } as const
      const checked = [
        checkUnitPlan({ unit, ...number, tasks }),
        checkUnitReport({ unit, year: 2024, ...report, results }),
      ]
      for (const { findings } of checked) {
        expect([unit, findings.filter(({ severity }) => severity === 'violation').map(({ code }) => code)]).toEqual([
          unit,
          [],
        ])
      }
    }
  })

  it('a difficulty that was never reported is a warning: “kịp thời” has no number of days', () => {
    const [first] = checkDifficultyRouting([{ unit: 'so-y-te', content: 'Thiếu máy quét', raised: '2024-05-06' }], {
      asOf,
    }).findings
    expect(first).toMatchObject({ code: 'plan.difficulty-not-sent', severity: 'warning' })
  })

  it('nothing received: only the report of III.1.c and the consolidation of III.2.a are named', () => {
    const { findings } = computeConsolidation([], { asOf: '2024-12-31T08:00:00+07:00' })
    const named = findings.flatMap(({ params }) => ('duty' in params ? [String(params.duty)] : []))
    expect([...new Set(named)].sort()).toEqual(['III.1.c-2', 'III.2.a-2'])
  })
})

/** Every number that a value of the law holds. */
function numbersIn(value: unknown): readonly number[] {
  if (typeof value === 'number') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : []
}

describe('plan 17 as a basis outside the plan', () => {
  const rows = parameters.flatMap(({ id, values }) => values.map((row) => ({ id, row })))
  const citing = rows.filter(({ row }) => row.basis.some(({ document }) => document === plan.document))

  it.each(citing.map(({ id, row }) => [`${id} from ${row.from}`, row] as const))('%s', (_, row) => {
    const clauses = row.basis.flatMap(({ document, article, point }) =>
      document === plan.document ? [[article, point].filter((part) => part !== undefined).join('.')] : [],
    )
    const binding = clauses.some((clause) => duties.some((duty) => duty.clause === clause && duty.canBeViolated))
    const alone = row.basis.every(({ document }) => document === plan.document)
    // A direction, or the plan alone, never carries a number: one city’s words measure nobody.
    if (!binding || alone) expect(numbersIn(row.value)).toEqual([])
    for (const clause of clauses) expect([clause, plan.clauses.some(({ id }) => id === clause)]).toEqual([clause, true])
  })

  it('says of every duty it names that it exists', () => {
    expect(ids.size).toBe(duties.length)
    expect(Object.keys(interpretations)).toContain('plan.receiving-unit')
  })
})
