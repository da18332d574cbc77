import * as z from 'zod'
import type { Basis } from '../core/citation'
import type { Checked } from '../core/outcome'
import type { SchemaFinding } from '../core/schema-findings'
import type { Slip } from '../dossier/slip-types'
import { cite } from '../law/cite'
import { limitSchema } from './dossier'
import { dateSchema, instantSchema, momentSchema } from './moments'
import { read } from './read'

const basis: Basis = [cite('01/2018/TT-VPCP@2018-11-23', '9'), cite('118/2025/NĐ-CP@2025-06-09', '17')]

const text = z.string().max(10_000).optional()
const list = 1000

const head = {
  issued: momentSchema.optional(),
  unit: text,
  parentUnit: text,
  place: text,
  code: z.string().max(200).optional(),
  applicant: z.looseObject({ name: text, address: text, phone: text, email: text, id: text }).optional(),
  request: text,
  officer: text,
}

const componentSchema = z
  .looseObject({
    name: z.string().min(1),
    copies: z.int().min(0).optional(),
    form: z.enum(['original', 'certified', 'photocopy', 'electronic']).optional(),
  })
  .meta({ title: 'Giấy tờ trong thành phần hồ sơ' })

const handoverSchema = z
  .looseObject({
    from: z.string(),
    to: z.string(),
    at: instantSchema,
    condition: z.enum(['early', 'on-time', 'late']).optional(),
    note: text,
  })
  .meta({ title: 'Giao, nhận hồ sơ' })

/** Biểu mẫu của Bộ phận Một cửa — the zod schema of a slip; fields it does not know are kept. */
export const slipSchema = z
  .discriminatedUnion('kind', [
    z.looseObject({
      kind: z.literal('receipt'),
      ...head,
      accepted: instantSchema.optional(),
      due: momentSchema.optional(),
      components: z.array(componentSchema).max(list).optional(),
      sets: z.int().min(0).optional(),
      limit: limitSchema.optional(),
      returnPlace: text,
      returnManner: text,
      owner: text,
      fee: text,
      registerBook: text,
      registerNumber: z.int().min(0).optional(),
    }),
    z.looseObject({
      kind: z.literal('supplement-request'),
      ...head,
      items: z.array(z.string()).max(list).optional(),
      reason: text,
      guidance: text,
    }),
    z.looseObject({ kind: z.literal('refusal'), ...head, reason: text }),
    z.looseObject({
      kind: z.literal('apology'),
      ...head,
      accepted: instantSchema.optional(),
      due: momentSchema.optional(),
      reason: text,
      newDate: dateSchema.optional(),
    }),
    z.looseObject({ kind: z.literal('stop-notice'), ...head, reason: text }),
    z.looseObject({ kind: z.literal('control'), ...head, handovers: z.array(handoverSchema).max(list).optional() }),
    z.looseObject({
      kind: z.literal('register'),
      ...head,
      number: z.int().min(0).optional(),
      accepted: instantSchema.optional(),
      due: momentSchema.optional(),
      finished: instantSchema.optional(),
      returned: instantSchema.optional(),
      note: text,
    }),
  ])
  .meta({ title: 'Biểu mẫu của Bộ phận Một cửa', legalBasis: basis })

/**
 * Dữ liệu này có là một phiếu không? — Turns unknown input into a slip of the counter, or names every place that is
 * wrong. What a slip must hold is asked by `checkSlip`, not here.
 *
 * @param input Anything: parsed JSON, a row of a database.
 * @returns `{ status: 'valid', slip }`, unknown fields kept, or `{ status: 'invalid', findings }` with a path each.
 * @example
 * ```ts
 * import { parseSlip } from 'congvu/schema'
 *
 * const parsed = parseSlip({ kind: 'apology', newDate: '08/11/2023' })
 * parsed.findings.map(({ code, path }) => [code, path]) //=> [['schema.wrong-form', ['newDate']]]
 * ```
 */
export function parseSlip(input: unknown): Checked<'slip', Slip, SchemaFinding> {
  const result = read(slipSchema, input, basis)
  if ('findings' in result) return { status: 'invalid', findings: result.findings }
  return { status: 'valid', slip: result.value as Slip, findings: [] }
}
