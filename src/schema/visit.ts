import * as z from 'zod'
import type { Basis } from '../core/citation'
import type { Checked } from '../core/outcome'
import type { SchemaFinding } from '../core/schema-findings'
import { cite } from '../law/cite'
import type { Visit } from '../petitions/visit-types'
import { withoutGiven } from './denunciation'
import { dateSchema, instantSchema } from './moments'
import { read } from './read'

const basis: Basis = [cite('42/2013/QH13@2013-11-25', '25'), cite('42/2013/QH13@2013-11-25', '26')]
const word = z.string().min(1).max(1000)

const visitEvent = <Type extends string, Shape extends z.ZodRawShape>(type: Type, shape: Shape) =>
  z.strictObject({ type: z.literal(type), at: instantSchema, ...shape })

const grounds = [
  'incapable',
  'threat-or-breach',
  'settled-and-persistent',
  'other-by-law',
  'weapons',
  'security-check',
  'recording',
  'incitement',
  'no-capacity-no-representative',
  'no-proof-of-representation',
  'outside-scope',
  'feedback-answered',
  'final-judgment',
  'handled-elsewhere',
] as const

const visitEventSchema = z.discriminatedUnion('type', [
  visitEvent('arrived', { people: z.int().min(1).max(1_000_000).optional() }),
  visitEvent('refused', { ground: z.enum(grounds) }),
  visitEvent('refusal-explained', {}),
  visitEvent('refusal-noticed', {}),
  visitEvent('identified', {
    stated: z.array(z.enum(['name', 'address', 'identity-number', 'authorisation'])).max(10),
  }),
  visitEvent('recorded', { how: z.enum(['petition', 'written-down']), signed: z.boolean() }),
  visitEvent('classified', {
    as: z
      .array(z.enum(['complaint', 'denunciation', 'feedback']))
      .min(1)
      .max(3),
    competence: z.enum(['own', 'other', 'subordinate']),
  }),
  visitEvent('split-advised', {}),
  visitEvent('guided', { to: word.optional() }),
  visitEvent('transferred', { to: word.optional() }),
  visitEvent('taken-in', {}),
  visitEvent('superior-told', {}),
  visitEvent('answered', {
    content: z.enum(['accepted', 'longer', 'refused', 'transferred']),
    form: z.enum(['oral', 'written']),
  }),
  visitEvent('result-received', { resolvedOn: dateSchema.optional(), asked: z.boolean() }),
  visitEvent('result-told', {}),
  visitEvent('closed', {}),
])

/** Lượt tiếp công dân — the zod schema of a visit; fields it does not know are refused, so that it names nobody. */
export const visitSchema = z
  .strictObject({
    kind: z.literal('visit'),
    id: word,
    unit: word.optional(),
    events: z.array(visitEventSchema).max(10_000),
  })
  .meta({ title: 'Lượt tiếp công dân', legalBasis: basis })

/**
 * Dữ liệu này có là một lượt tiếp công dân không? — Turns unknown input into a visit, or names every place that is wrong.
 * A field that the visit does not have, such as a name, is refused, and what was given is never repeated.
 *
 * @param input Anything: parsed JSON, a row of a database.
 * @returns `{ status: 'valid', visit }`, or `{ status: 'invalid', findings }` with a path each.
 * @remarks Law 42/2013/QH13 art. 25-28; Decree 154/2026/NĐ-CP art. 12.2.
 * @example
 * ```ts
 * import { parseVisit } from 'congvu/schema'
 *
 * parseVisit({ kind: 'visit', id: 'LT-1', events: [] }).status //=> 'valid'
 * parseVisit({ kind: 'visit', id: 'LT-1', name: 'Nguyễn Thị Hòa', events: [] }).status //=> 'invalid'
 * ```
 */
export function parseVisit(input: unknown): Checked<'visit', Visit, SchemaFinding> {
  const result = read(visitSchema, input, basis)
  if ('findings' in result) return { status: 'invalid', findings: result.findings.map(withoutGiven) }
  return { status: 'valid', visit: result.value as Visit, findings: [] }
}
