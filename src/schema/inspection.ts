import * as z from 'zod'
import type { Basis } from '../core/citation'
import type { Checked } from '../core/outcome'
import type { SchemaFinding } from '../core/schema-findings'
import type { Inspection, PlannedInspection } from '../inspections'
import { bodyLevels } from '../inspections/planned-types'
import { cite } from '../law/cite'
import { dateSchema } from './moments'
import { read } from './read'

const planBasis: Basis = [cite('17/KH-UBND@2024-01-15', 'II.4', undefined, 'a'), cite('20/CT-TTg@2017-05-17')]
const recordBasis: Basis = [cite('11/2022/QH15@2022-11-14')]
const word = z.string().min(1).max(200)
const day = dateSchema.optional()
const yesNo = z.boolean().optional()
const form = z.enum(['planned', 'unannounced'])
const span = z.looseObject({ from: dateSchema, to: dateSchema }).optional()
const cause = z
  .looseObject({ ground: z.enum(['signs', 'petition', 'assigned']), evidence: z.string().max(10_000).optional() })
  .optional()
  .meta({ title: 'Căn cứ đột xuất' })

/** Cuộc thanh tra, kiểm tra trong kế hoạch — the zod schema of one line of a plan; fields it does not know are kept. */
export const plannedInspectionSchema = z
  .looseObject({
    id: word,
    body: z.looseObject({ id: word, level: z.enum(bodyLevels), parent: word.optional() }),
    subject: z.looseObject({
      taxCode: z.string().max(40).optional().meta({ title: 'Mã số thuế' }),
      name: z.string().max(1000).optional(),
    }),
    contents: z.array(word).min(1).max(1000).meta({ title: 'Nội dung' }),
    kind: z.enum(['inspection', 'check', 'audit']),
    form,
    cause,
    year: z.int().min(1).max(9998),
    period: span.meta({ title: 'Thời kỳ thanh tra' }),
    conduct: span.meta({ title: 'Thời gian tiến hành' }),
  })
  .meta({ title: 'Cuộc thanh tra, kiểm tra trong kế hoạch', legalBasis: planBasis })

/** Cuộc thanh tra — the zod schema of the file of one inspection; fields it does not know are kept. */
export const inspectionSchema = z
  .looseObject({
    level: z.enum(bodyLevels).exclude(['state-audit', 'management']),
    form,
    cause,
    managed: yesNo,
    decided: dateSchema,
    limit: z
      .looseObject({ amount: z.int().min(1).max(10_000), unit: z.enum(['day', 'working-day']) })
      .meta({ title: 'Thời hạn ghi trong quyết định' }),
    team: z
      .array(
        z.looseObject({
          id: word,
          role: z.enum(['leader', 'deputy', 'member']),
          inspector: yesNo,
          conflictOfInterest: yesNo,
        }),
      )
      .max(1000)
      .optional()
      .meta({ title: 'Đoàn thanh tra' }),
    outlineSent: day,
    sent: day,
    announced: day,
    directStarted: day,
    directEnded: day,
    extensions: z
      .array(
        z.looseObject({
          decided: dateSchema,
          amount: z.int().min(1).max(10_000),
          grounds: z
            .array(z.enum(['expertise-or-foreign', 'corruption', 'obstruction', 'many-fields', 'remote']))
            .max(10),
        }),
      )
      .max(100)
      .optional(),
    suspensions: z
      .array(z.looseObject({ from: dateSchema, to: day, cause: z.enum(['force-majeure', 'subject-request']) }))
      .max(100)
      .optional(),
    complex: yesNo,
    reported: day,
    ordered: day,
    drafted: day,
    managementAsked: day,
    managementReplied: day,
    signed: day,
    publications: z
      .array(
        z.looseObject({
          form: z.enum(['portal', 'meeting', 'media', 'notice']),
          on: dateSchema,
          to: day,
          medium: z.enum(['online', 'print', 'radio', 'television']).optional(),
          times: z.int().min(0).max(10_000).optional(),
        }),
      )
      .max(1000)
      .optional(),
    received: day,
    implementationOrdered: day,
    notAtOnce: yesNo,
    subjectPlanned: day,
    managerActed: day,
    implementationReported: day,
    handedOver: day,
    stopped: day,
  })
  .meta({ title: 'Cuộc thanh tra', legalBasis: recordBasis })

/**
 * Dữ liệu này có là kế hoạch thanh tra, kiểm tra không? — Turns unknown input into the lines of plans, or names every
 * place that is wrong. A line without a tax code is kept: `detectOverlaps` says that it cannot be compared.
 *
 * @param input Anything: parsed JSON, rows of a sheet; a list of lines.
 * @returns `{ status: 'valid', plans }`, unknown fields kept, or `{ status: 'invalid', findings }` with a path each.
 * @remarks Plan 17/KH-UBND II.4.a; Directive 20/CT-TTg of 17 May 2017.
 * @example
 * ```ts
 * import { parseInspectionPlan } from 'congvu/schema'
 *
 * const line = { id: '1', body: { id: 'so-tnmt', level: 'department' }, subject: { taxCode: '1800123456' } }
 * const what = { contents: ['dat-dai'], kind: 'inspection', form: 'planned', year: 2024 }
 * parseInspectionPlan([{ ...line, ...what }]).status //=> 'valid'
 * parseInspectionPlan([{ ...line, ...what, year: '2024' }]).findings.map(({ code, path }) => [code, path])
 * //=> [['schema.wrong-type', [0, 'year']]]
 * ```
 */
export function parseInspectionPlan(input: unknown): Checked<'plans', readonly PlannedInspection[], SchemaFinding> {
  const result = read(z.array(plannedInspectionSchema).max(1_000_000), input, planBasis)
  if ('findings' in result) return { status: 'invalid', findings: result.findings }
  return { status: 'valid', plans: result.value as readonly PlannedInspection[], findings: [] }
}

/**
 * Dữ liệu này có là hồ sơ một cuộc thanh tra không? — Turns unknown input into the file of one inspection, or names every
 * place that is wrong. The unit of the time limit must be written.
 *
 * @param input Anything: parsed JSON, a row of a database.
 * @returns `{ status: 'valid', inspection }`, unknown fields kept, or `{ status: 'invalid', findings }` with a path each.
 * @remarks Inspection Law 11/2022/QH15.
 * @example
 * ```ts
 * import { parseInspection } from 'congvu/schema'
 *
 * const record = { level: 'province', form: 'planned', decided: '2024-03-01', limit: { amount: 45, unit: 'day' } }
 * parseInspection(record).status //=> 'valid'
 * parseInspection({ ...record, limit: { amount: 45 } }).findings.map(({ code, path }) => [code, path])
 * //=> [['schema.missing', ['limit', 'unit']]]
 * ```
 */
export function parseInspection(input: unknown): Checked<'inspection', Inspection, SchemaFinding> {
  const result = read(inspectionSchema, input, recordBasis)
  if ('findings' in result) return { status: 'invalid', findings: result.findings }
  return { status: 'valid', inspection: result.value as Inspection, findings: [] }
}
