import * as z from 'zod'
import type { Basis } from '../core/citation'
import type { Checked } from '../core/outcome'
import type { SchemaFinding } from '../core/schema-findings'
import { cite } from '../law/cite'
import type { ReceptionSession } from '../petitions/session-types'
import type { Visit } from '../petitions/visit-types'
import { withoutGiven } from './denunciation'
import { dateSchema, instantSchema } from './moments'
import { read } from './read'

const basis: Basis = [cite('42/2013/QH13@2013-11-25', '24'), cite('42/2013/QH13@2013-11-25', '25')]
const word = z.string().min(1).max(1000)
const text = z.string().max(10_000).optional()
const yesNo = z.boolean().optional()

const whenOff = z.enum(['next-working-day', 'previous-working-day'])
const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const

const scheduleSchema = z.discriminatedUnion('kind', [
  z.looseObject({
    kind: z.literal('day-of-month'),
    days: z.array(z.int().min(1).max(31)).max(31),
    whenOff,
  }),
  z.looseObject({ kind: z.literal('weekday'), weekday: z.enum(weekdays), whenOff }),
  z.looseObject({ kind: z.literal('dates'), dates: z.array(dateSchema).max(1000) }),
])

/** Người đứng đầu có trách nhiệm tiếp công dân — the zod schema of a head with the schedule. */
export const receptionHeadSchema = z
  .looseObject({
    role: z.enum([
      'provincial-chair',
      'district-chair',
      'commune-chair',
      'agency-head',
      'service-unit-head',
      'central-office',
    ]),
    unit: word.optional(),
    schedule: scheduleSchema.optional(),
  })
  .meta({ title: 'Người đứng đầu có trách nhiệm tiếp công dân' })

const event = <Type extends string, Shape extends z.ZodRawShape>(type: Type, shape: Shape) =>
  z.looseObject({ type: z.literal(type), at: instantSchema, ...shape })
const visitEvent = <Type extends string, Shape extends z.ZodRawShape>(type: Type, shape: Shape) =>
  z.strictObject({ type: z.literal(type), at: instantSchema, ...shape })

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
