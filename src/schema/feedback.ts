import * as z from 'zod'
import type { Basis } from '../core/citation'
import type { Checked } from '../core/outcome'
import type { SchemaFinding } from '../core/schema-findings'
import { cite } from '../law/cite'
import type { Feedback } from '../petitions/feedback-types'
import { basisSchema } from './citation'
import { anyLimitSchema } from './limit'
import { dateSchema, instantSchema, momentSchema } from './moments'
import { read } from './read'

const basis: Basis = [cite('20/2008/NĐ-CP@2008-02-14', '9'), cite('17/KH-UBND@2024-01-15', 'II.3', undefined, 'đ')]
const word = z.string().min(1).max(1000)
const text = z.string().max(10_000).optional()
const yesNo = z.boolean().optional()

const channelLimitSchema = z
  .looseObject({
    duty: z.enum(['intake', 'transfer', 'answer', 'reply', 'update', 'reanswer', 'publish', 'apologise', 'remedy']),
    category: word.optional(),
    within: z.union([z.enum(['same-working-day', 'by-law']), anyLimitSchema]),
    basis: basisSchema,
  })
  .meta({ title: 'Thời hạn của kênh tiếp nhận', legalBasis: basis })

/** Kênh tiếp nhận phản ánh, kiến nghị — the zod schema of a channel: every limit names where it is written. */
export const feedbackChannelSchema = z
  .looseObject({
    id: word,
    kind: z.enum([
      'reception',
      'post',
      'mailbox',
      'hotline',
      'email',
      'city-portal',
      'service-portal',
      'government-portal',
      'questionnaire',
    ]),
    name: word,
    contact: word.optional(),
    published: yesNo,
    from: dateSchema.optional(),
    to: dateSchema.optional(),
    limits: z.array(channelLimitSchema).max(1000),
    basis: basisSchema,
  })
  .meta({ title: 'Kênh tiếp nhận phản ánh, kiến nghị', legalBasis: basis })

const event = <Type extends string, Shape extends z.ZodRawShape>(type: Type, shape: Shape) =>
  z.looseObject({ type: z.literal(type), at: instantSchema, ...shape })

const eventSchema = z.discriminatedUnion('type', [
  event('received', { category: word.optional() }),
  event('rejected', { grounds: z.array(word).max(100), told: yesNo }),
  event('routed-out', { as: z.enum(['complaint', 'denunciation', 'lead']), told: yesNo }),
  event('classified', {
    subject: z.enum(['conduct', 'regulation', 'other']),
    competent: z.boolean(),
    category: word.optional(),
  }),
  event('transferred', { to: word, told: yesNo }),
  event('assigned', { unit: word, due: momentSchema.optional() }),
  event('notified', {}),
  event('progress-asked', {}),
  event('status-updated', {}),
  event('resolved', {}),
  event('answered', { fault: z.boolean() }),
  event('answer-returned', { by: z.enum(['citizen', 'reviewer']), reason: text }),
  event('published', {
    forms: z.array(z.enum(['portal', 'media', 'letter', 'other'])).max(10),
    namesSender: yesNo,
  }),
  event('apologised', { public: z.boolean() }),
  event('remedied', {}),
  event('sanction-referred', { to: text }),
  event('closed', {}),
])

/** Phản ánh, kiến nghị — the zod schema of a feedback case; fields it does not know are kept. */
export const feedbackSchema = z
  .looseObject({
    kind: z.literal('feedback'),
    id: word,
    unit: word.optional(),
    regime: z.enum(['petition', 'regulation', 'legal-document', 'local']),
    channel: feedbackChannelSchema,
    secret: yesNo,
    events: z.array(eventSchema).max(10_000),
  })
  .meta({ title: 'Phản ánh, kiến nghị', legalBasis: basis })

/**
 * Dữ liệu này có là một phản ánh, kiến nghị không? — Turns unknown input into a feedback case, or names every place that
 * is wrong. A channel whose limit names no legal basis is refused.
 *
 * @param input Anything: parsed JSON, a row of a database.
 * @returns `{ status: 'valid', feedback }`, unknown fields kept, or `{ status: 'invalid', findings }` with a path each.
 * @remarks Decree 20/2008/NĐ-CP art. 9; plan 17/KH-UBND II.3.đ.
 * @example
 * ```ts
 * import { describe } from 'congvu/messages'
 * import { parseFeedback } from 'congvu/schema'
 *
 * const basis = [{ document: { number: '01/QĐ-UBND', date: '2024-01-02', issuer: 'UBND thành phố' } }]
 * const limits = [{ duty: 'answer', within: { amount: 3, unit: 'working-day' } }]
 * const channel = { id: '1022', kind: 'hotline', name: '1022', limits, basis }
 * const parsed = parseFeedback({ kind: 'feedback', id: 'PA-1', regime: 'local', channel, events: [] })
 * parsed.findings.map((finding) => describe(finding, 'en').path) //=> ['channel.limits[0].basis']
 * ```
 */
export function parseFeedback(input: unknown): Checked<'feedback', Feedback, SchemaFinding> {
  const result = read(feedbackSchema, input, basis)
  if ('findings' in result) return { status: 'invalid', findings: result.findings }
  return { status: 'valid', feedback: result.value as Feedback, findings: [] }
}
