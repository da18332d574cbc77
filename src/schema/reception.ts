import * as z from 'zod'
import type { Basis } from '../core/citation'
import type { Checked } from '../core/outcome'
import type { SchemaFinding } from '../core/schema-findings'
import { cite } from '../law/cite'
import type { ReceptionSession } from '../petitions/session-types'
import { dateSchema, instantSchema } from './moments'
import { read } from './read'
import { receptionHeadSchema } from './reception-head'

const basis: Basis = [cite('42/2013/QH13@2013-11-25', '24'), cite('42/2013/QH13@2013-11-25', '25')]

const word = z.string().min(1).max(1000)

const text = z.string().max(10_000).optional()

const yesNo = z.boolean().optional()

const event = <Type extends string, Shape extends z.ZodRawShape>(type: Type, shape: Shape) =>
  z.looseObject({ type: z.literal(type), at: instantSchema, ...shape })

const sessionEventSchema = z.discriminatedUnion('type', [
  event('planned', { date: dateSchema, opensAt: instantSchema.optional() }),
  event('posted', {
    places: z.array(z.enum(['office', 'reception-place', 'website'])).max(10),
    contents: z.array(z.enum(['place', 'regular-hours', 'head-schedule', 'attendees', 'planned-content'])).max(10),
  }),
  event('postponed', {
    reason: text,
    newDate: dateSchema.optional(),
    opensAt: instantSchema.optional(),
    announced: yesNo,
  }),
  event('online-notified', {}),
  event('online-tested', {}),
  event('online-connected', {}),
  event('opened', {}),
  event('held', { by: z.enum(['head', 'deputy', 'other']), recorded: yesNo }),
  event('not-held', { reason: text }),
  event('concluded', { written: z.boolean() }),
  event('logged', { places: z.array(z.enum(['log', 'national-database'])).max(10) }),
  event('closed', {}),
])

const onlineSchema = z.looseObject({
  ground: z.enum(['complex-or-remote-leaders', 'hard-to-travel', 'emergency', 'open-denunciation', 'practical']),
  identityProtection: yesNo,
  secure: yesNo,
})

/** Buổi tiếp công dân — the zod schema of a session; fields it does not know are kept. */
export const receptionSchema = z
  .looseObject({
    kind: z.literal('reception'),
    id: word,
    unit: word.optional(),
    head: receptionHeadSchema,
    adHoc: yesNo,
    website: yesNo,
    online: onlineSchema.optional(),
    events: z.array(sessionEventSchema).max(10_000),
  })
  .meta({ title: 'Buổi tiếp công dân', legalBasis: basis })

/**
 * Dữ liệu này có là một buổi tiếp công dân không? — Turns unknown input into a session of a head, or names every place
 * that is wrong.
 *
 * @param input Anything: parsed JSON, a row of a database.
 * @returns `{ status: 'valid', reception }`, unknown fields kept, or `{ status: 'invalid', findings }` with a path each.
 * @remarks Law 42/2013/QH13 art. 18, 24; Decree 154/2026/NĐ-CP art. 20-27.
 * @example
 * ```ts
 * import { parseReception } from 'congvu/schema'
 *
 * const head = { role: 'commune-chair' }
 * parseReception({ kind: 'reception', id: 'TCD-1', head, events: [] }).status //=> 'valid'
 * parseReception({ kind: 'reception', id: 'TCD-1', head: { role: 'mayor' }, events: [] }).status //=> 'invalid'
 * ```
 */
export function parseReception(input: unknown): Checked<'reception', ReceptionSession, SchemaFinding> {
  const result = read(receptionSchema, input, basis)
  if ('findings' in result) return { status: 'invalid', findings: result.findings }
  return { status: 'valid', reception: result.value as ReceptionSession, findings: [] }
}
