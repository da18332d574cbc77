import * as z from 'zod'
import type { Basis } from '../core/citation'
import type { Checked } from '../core/outcome'
import type { SchemaFinding } from '../core/schema-findings'
import type { Dossier } from '../dossier/types'
import { cite } from '../law/cite'
import { citationSchema } from './citation'
import { dateSchema, instantSchema, momentSchema } from './moments'
import { read } from './read'

const basis: Basis = [cite('118/2025/NĐ-CP@2025-06-09', '17'), cite('61/2018/NĐ-CP@2018-04-23', '17')]

/** Thời hạn giải quyết của một thủ tục. */
export const limitSchema = z
  .looseObject({
    amount: z.int().min(0).max(10_000),
    unit: z.enum(['working-day', 'day', 'working-hour', 'hour', 'week', 'month']),
    basis: citationSchema.optional(),
  })
  .meta({ title: 'Thời hạn giải quyết' })

const procedureSchema = z
  .looseObject({
    code: z.string().optional(),
    name: z.string().optional(),
    limit: limitSchema.optional(),
  })
  .meta({ title: 'Thủ tục hành chính' })

const itemSchema = z
  .looseObject({ name: z.string().min(1), published: z.boolean().optional() })
  .meta({ title: 'Giấy tờ cần bổ sung' })

const at = instantSchema
const text = z.string().optional()

const eventSchema = z.discriminatedUnion('type', [
  z.looseObject({ type: z.literal('submitted'), at, channel: z.enum(['counter', 'post', 'online']).optional() }),
  z.looseObject({ type: z.literal('accepted'), at, appointment: momentSchema.optional() }),
  z.looseObject({ type: z.literal('refused'), at, reason: text }),
  z.looseObject({
    type: z.literal('supplement-requested'),
    at,
    items: z.array(itemSchema).max(1000),
    reason: text,
    written: z.boolean().optional(),
    through: z.enum(['one-stop', 'direct']).optional(),
    legalBasis: text,
    justification: text,
  }),
  z.looseObject({ type: z.literal('supplement-received'), at, complete: z.boolean() }),
  z.looseObject({ type: z.literal('adjusted'), at }),
  z.looseObject({ type: z.literal('verification-invited'), at }),
  z.looseObject({ type: z.literal('alerted'), at }),
  z.looseObject({ type: z.literal('handed-over'), at, to: text }),
  z.looseObject({ type: z.literal('transferred'), at, to: z.string().min(1) }),
  z.looseObject({ type: z.literal('consulted'), at, body: z.string().min(1), answerBy: dateSchema.optional() }),
  z.looseObject({ type: z.literal('consultation-answered'), at, body: z.string().min(1) }),
  z.looseObject({ type: z.literal('site-checked'), at }),
  z.looseObject({ type: z.literal('paused'), at, basis: citationSchema.optional(), reason: text }),
  z.looseObject({ type: z.literal('resumed'), at }),
  z.looseObject({
    type: z.literal('late-notified'),
    at,
    newDate: dateSchema.optional(),
    reason: text,
    apology: z.boolean().optional(),
  }),
  z.looseObject({ type: z.literal('finished'), at, result: z.enum(['granted', 'refused']), reason: text }),
  z.looseObject({ type: z.literal('returned'), at }),
  z.looseObject({ type: z.literal('fault-found'), at }),
  z.looseObject({ type: z.literal('corrected'), at }),
  z.looseObject({
    type: z.literal('lost'),
    at,
    liable: text,
    costsPaid: z.boolean().optional(),
    apology: z.boolean().optional(),
  }),
  z.looseObject({ type: z.literal('stopped'), at, reason: text }),
  z.looseObject({ type: z.literal('closed'), at }),
])

/** Hồ sơ thủ tục hành chính — the zod schema of a dossier; fields it does not know are kept. */
export const dossierSchema = z
  .looseObject({
    code: z.string().min(1).max(200),
    procedure: procedureSchema,
    events: z.array(eventSchema).max(10_000),
  })
  .meta({ title: 'Hồ sơ thủ tục hành chính', legalBasis: basis })

/**
 * Dữ liệu này có là một hồ sơ không? — Turns unknown input into a dossier, or names every place that is wrong.
 *
 * @param input Anything: parsed JSON, a row of a database.
 * @returns `{ status: 'valid', dossier }`, unknown fields kept, or `{ status: 'invalid', findings }` with a path each.
 * @example
 * ```ts
 * import { describe } from 'congvu/messages'
 * import { parseDossier } from 'congvu/schema'
 *
 * const parsed = parseDossier({ code: 'H13-1', procedure: {}, events: [{ type: 'accepted', at: '2024-03-04' }] })
 * parsed.status //=> 'invalid'
 * parsed.findings.map((finding) => describe(finding, 'en').path) //=> ['events[0].at']
 * ```
 */
export function parseDossier(input: unknown): Checked<'dossier', Dossier, SchemaFinding> {
  const result = read(dossierSchema, input, basis)
  if ('findings' in result) return { status: 'invalid', findings: result.findings }
  return { status: 'valid', dossier: result.value as Dossier, findings: [] }
}
