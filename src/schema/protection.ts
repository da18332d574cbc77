import * as z from 'zod'
import type { Basis } from '../core/citation'
import type { Checked } from '../core/outcome'
import type { SchemaFinding } from '../core/schema-findings'
import { cite } from '../law/cite'
import type { ProtectionRecord } from '../petitions/protection-types'
import { basisSchema } from './citation'
import { withoutGiven } from './denunciation'
import { instantSchema } from './moments'
import { read } from './read'

const basis: Basis = [cite('25/2018/QH14@2018-06-12', '50'), cite('25/2018/QH14@2018-06-12', '56')]
const at = instantSchema
const word = z.string().min(1).max(1000)
const yesNo = z.boolean().optional()
const event = <Type extends string, Shape extends z.ZodRawShape>(type: Type, shape: Shape) =>
  z.strictObject({ type: z.literal(type), at, ...shape })

const grounds = z.array(z.enum(['harmed', 'immediate-risk', 'retaliation'])).max(3)
const fields = z.array(z.enum(['date', 'names', 'reason', 'signature'])).max(4)
const bodySchema = z.enum(['resolver', 'police', 'personnel-authority', 'labour-authority', 'other'])
const measures = z
  .array(
    z.enum([
      'undo-decision',
      'restore-position',
      'move-with-consent',
      'sanction-retaliator',
      'stop-employer',
      'safe-place',
      'guards',
      'stop-harm',
      'demand-stop',
      'other',
    ]),
  )
  .max(20)

const limitSchema = z.discriminatedUnion('unit', [
  z.strictObject({
    amount: z.int().min(0).max(10_000),
    unit: z.enum(['minute', 'hour', 'working-hour', 'working-day']),
  }),
  z.strictObject({
    amount: z.int().min(0).max(10_000),
    unit: z.enum(['day', 'week', 'month', 'year']),
    endRule: z.enum(['next-working-day', 'same-day']),
  }),
])

const eventSchema = z.discriminatedUnion('type', [
  event('requested', {
    form: z.enum(['written', 'in-person', 'phone']).optional(),
    urgent: yesNo,
    grounds: grounds.optional(),
    scope: z
      .array(z.enum(['work', 'life', 'property', 'honour']))
      .max(4)
      .optional(),
    for: z.enum(['denouncer', 'spouse', 'parent', 'child', 'other']).optional(),
    fields: fields.optional(),
  }),
  event('confirmed-in-writing', { fields: fields.optional() }),
  event('self-initiated', { grounds, urgent: yesNo }),
  event('forwarded', { to: bodySchema }),
  event('applied', { measures }),
  event('decided', {
    by: bodySchema.optional(),
    measures,
    consent: yesNo,
    contents: z
      .array(z.enum(['date', 'basis', 'person', 'measures', 'start']))
      .max(5)
      .optional(),
  }),
  event('refused', { written: yesNo, reasoned: yesNo }),
  event('carried-out', {}),
  event('changed', { requested: z.enum(['in-writing', 'orally', 'not']).optional() }),
  event('declined', {}),
  event('ended', { ground: z.enum(['ground-gone', 'written-request', 'duties-breached']), written: yesNo }),
  event('denunciation-concluded', {}),
  event('denunciation-terminated', {}),
])

/** Bảo vệ người tố cáo — the zod schema of a protection; fields it does not know are refused. */
export const protectionSchema = z
  .strictObject({
    code: word,
    person: word,
    denunciation: word.optional(),
    decisionLimit: z.strictObject({ limit: limitSchema, basis: basisSchema }).optional(),
    events: z.array(eventSchema).max(10_000),
  })
  .meta({ title: 'Bảo vệ người tố cáo', legalBasis: basis })

/**
 * Dữ liệu này có là việc bảo vệ người tố cáo không? — Turns unknown input into a protection, or names every place that
 * is wrong. What was given is never repeated in a finding.
 *
 * @param input Anything: parsed JSON, a row of a database.
 * @returns `{ status: 'valid', protection }`, or `{ status: 'invalid', findings }` with a path each.
 * @remarks Denunciation Law 25/2018/QH14 art. 50-56.
 * @example
 * ```ts
 * import { parseProtection } from 'congvu/schema'
 *
 * parseProtection({ code: 'BV-1', person: 'NTC-1', events: [] }).status //=> 'valid'
 * parseProtection({ code: 'BV-1', person: 'NTC-1', name: 'Nguyễn Thị Hòa', events: [] }).status //=> 'invalid'
 * ```
 */
export function parseProtection(input: unknown): Checked<'protection', ProtectionRecord, SchemaFinding> {
  const result = read(protectionSchema, input, basis)
  if ('findings' in result) return { status: 'invalid', findings: result.findings.map(withoutGiven) }
  return { status: 'valid', protection: result.value as ProtectionRecord, findings: [] }
}
