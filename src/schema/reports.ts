import * as z from 'zod'
import type { Basis } from '../core/citation'
import type { Checked } from '../core/outcome'
import type { SchemaFinding } from '../core/schema-findings'
import { cite } from '../law/cite'
import type { UnitPlan, UnitReport } from '../plan/unit-documents'
import { dateSchema, momentSchema } from './moments'
import { read } from './read'

const planBasis: Basis = [cite('17/KH-UBND@2024-01-15', 'III.1', undefined, 'b')]
const reportBasis: Basis = [
  cite('17/KH-UBND@2024-01-15', 'III.1', undefined, 'c'),
  cite('09/2019/NĐ-CP@2019-01-24', '8', '5', 'b'),
]

const clauses = z.array(z.string().min(1)).max(1000).optional().meta({ title: 'Các mục của Kế hoạch thành phố' })

/** Number, date and sending may be absent: the checks tell what is missing. */
const document = {
  unit: z.string().min(1).max(200).meta({ title: 'Mã đơn vị' }),
  number: z.string().optional().meta({ title: 'Số, ký hiệu' }),
  date: dateSchema.optional(),
  sent: momentSchema.optional().meta({ title: 'Thời điểm gửi' }),
}

/** Kế hoạch thực hiện của đơn vị — the zod schema of a unit plan; fields it does not know are kept. */
export const unitPlanSchema = z
  .looseObject({
    ...document,
    tasks: z
      .array(
        z.looseObject({
          task: z.string().meta({ title: 'Nhiệm vụ' }),
          solutions: z.array(z.string()).max(1000).optional().meta({ title: 'Giải pháp' }),
          owner: z.string().optional().meta({ title: 'Người, bộ phận chịu trách nhiệm' }),
          clauses,
        }),
      )
      .max(10_000)
      .optional(),
    cites: z
      .array(z.looseObject({ number: z.string(), date: z.string().optional() }))
      .max(1000)
      .optional()
      .meta({ title: 'Căn cứ, dẫn chiếu' }),
  })
  .meta({ title: 'Kế hoạch thực hiện của đơn vị', legalBasis: planBasis })

/** Báo cáo kết quả thực hiện — the zod schema of a unit report; fields it does not know are kept. */
export const unitReportSchema = z
  .looseObject({
    ...document,
    year: z.int().min(1).max(9999).meta({ title: 'Năm báo cáo' }),
    dataFrom: dateSchema.optional(),
    dataTo: dateSchema.optional(),
    results: z
      .array(z.looseObject({ result: z.string().meta({ title: 'Kết quả thực hiện' }), clauses }))
      .max(10_000)
      .optional(),
  })
  .meta({ title: 'Báo cáo kết quả thực hiện của đơn vị', legalBasis: reportBasis })

/**
 * Dữ liệu này có là kế hoạch của đơn vị không? — Turns unknown input into a unit plan, or names every place that is wrong.
 *
 * @param input Anything: parsed JSON, a form.
 * @returns `{ status: 'valid', unitPlan }`, unknown fields kept, or `{ status: 'invalid', findings }` with a path each.
 *   What the plan lacks in law (number, owner, solution) is for `checkUnitPlan` to say.
 * @example
 * ```ts
 * import { parseUnitPlan } from 'congvu/schema'
 *
 * parseUnitPlan({ unit: 'so-tu-phap', tasks: [{ task: 'Rà soát thủ tục' }] }).status //=> 'valid'
 * const wrong = parseUnitPlan({ unit: 'so-tu-phap', date: '28/03/2024' })
 * wrong.findings.map(({ code, path }) => [code, path]) //=> [['schema.wrong-form', ['date']]]
 * ```
 */
export function parseUnitPlan(input: unknown): Checked<'unitPlan', UnitPlan, SchemaFinding> {
  const result = read(unitPlanSchema, input, planBasis)
  if ('findings' in result) return { status: 'invalid', findings: result.findings }
  return { status: 'valid', unitPlan: result.value as UnitPlan, findings: [] }
}

/**
 * Dữ liệu này có là báo cáo của đơn vị không? — Turns unknown input into a unit report, or names every place that is wrong.
 *
 * @param input Anything: parsed JSON, a form.
 * @returns `{ status: 'valid', unitReport }`, unknown fields kept, or `{ status: 'invalid', findings }` with a path each.
 *   What the report lacks in law (data period, results) is for `checkUnitReport` to say.
 * @example
 * ```ts
 * import { parseUnitReport } from 'congvu/schema'
 *
 * parseUnitReport({ unit: 'so-tu-phap', year: 2024 }).status //=> 'valid'
 * const wrong = parseUnitReport({ unit: 'so-tu-phap', year: '2024', sent: 'hôm qua' })
 * wrong.findings.map(({ path }) => path) //=> [['sent'], ['year']]
 * ```
 */
export function parseUnitReport(input: unknown): Checked<'unitReport', UnitReport, SchemaFinding> {
  const result = read(unitReportSchema, input, reportBasis)
  if ('findings' in result) return { status: 'invalid', findings: result.findings }
  return { status: 'valid', unitReport: result.value as UnitReport, findings: [] }
}
