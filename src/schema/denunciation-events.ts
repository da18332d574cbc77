import * as z from 'zod'
import { dateSchema, instantSchema } from './moments'

const at = instantSchema
const yesNo = z.boolean().optional()
const text = z.string().max(100_000).optional()
const event = <Type extends string, Shape extends z.ZodRawShape>(type: Type, shape: Shape) =>
  z.strictObject({ type: z.literal(type), at, ...shape })

const recipients = z.array(z.enum(['denouncer', 'denounced', 'managing-body', 'others'])).max(4)
const criteria = z
  .array(
    z.enum([
      'several-places',
      'several-contents',
      'many-people',
      'foreign',
      'several-agencies',
      'agencies-differ',
      'conflicting-evidence',
    ]),
  )
  .max(7)
const continuationGrounds = z.array(z.enum(['signs-of-violation', 'coerced', 'slander'])).max(3)
const publicationSchema = z.strictObject({
  form: z.enum(['meeting', 'posting', 'portal', 'print', 'broadcast', 'online-press']),
  until: dateSchema.optional(),
  times: z.int().min(0).max(1000).optional(),
})

/** The seven channels by which information comes in; only two are forms of denunciation. */
export const channelSchema = z.enum(['petition', 'in-person', 'phone', 'email', 'web', 'social'])

/** Who brought it. */
export const fromSchema = z.enum(['denouncer', 'press', 'authority'])

/** Sự kiện của vụ việc tố cáo; unknown fields are refused, so that no identity comes along. */
export const denunciationEventSchema = z.discriminatedUnion('type', [
  event('received', { channel: channelSchema.optional(), from: fromSchema.optional() }),
  event('checking-extended', { reason: z.enum(['several-places', 'delegated']).optional() }),
  event('transferred', { denouncerTold: yesNo, repeated: yesNo }),
  event('guided', {}),
  event('not-processed', {
    ground: z.enum([
      'sent-to-competent',
      'guided-before',
      'anonymous',
      'unidentifiable',
      'false-name',
      'wrong-form',
      'not-an-individual',
    ]),
  }),
  event('sent-to-inspection', {}),
  event('refused', {
    reasons: z.array(z.enum(['form', 'capacity', 'competence', 'identifiable', 'no-evidence-after-complaint'])).max(5),
    toldAt: at.optional(),
  }),
  event('accepted', {
    contents: z
      .array(z.enum(['date', 'basis', 'content', 'limit']))
      .max(4)
      .optional(),
    limitDays: z.int().min(0).max(10_000).optional(),
  }),
  event('acceptance-notified', { to: recipients, identityWithheld: yesNo }),
  event('verification-assigned', { written: yesNo, impartial: yesNo }),
  event('extended', {
    days: z.int().min(1).max(10_000),
    criteria,
    written: yesNo,
    notified: recipients.optional(),
  }),
  event('withdrawn', {
    scope: z.enum(['whole', 'part']),
    by: z.enum(['all', 'some']),
    written: z.enum(['petition', 'minutes', 'none']).optional(),
    fields: z
      .array(z.enum(['date', 'name', 'address', 'contact', 'content', 'signature']))
      .max(6)
      .optional(),
    byRepresentative: yesNo,
    continuationGrounds: continuationGrounds.optional(),
    protectionArranged: yesNo,
  }),
  event('continuation-grounds-found', { grounds: continuationGrounds, protectionArranged: yesNo }),
  event('suspended', { ground: z.enum(['other-result', 'assessment']), reason: text }),
  event('resumed', { groundEndedAt: at.optional() }),
  event('terminated', { ground: z.enum(['withdrawn', 'denounced-died', 'already-settled']), reason: text }),
  event('decision-sent', { to: recipients }),
  event('concluded', {
    result: z.enum(['true', 'partly-true', 'false']),
    violation: z.boolean(),
    contents: z
      .array(z.enum(['result', 'legal-basis', 'finding', 'measures', 'proposals']))
      .max(5)
      .optional(),
  }),
  event('conclusion-sent', { to: recipients, identityWithheld: yesNo }),
  event('handled', { restored: yesNo }),
  event('apologised', { publicly: yesNo }),
  event('sanctioned', {}),
  event('result-reported', {}),
  event('published', {
    document: z.enum(['conclusion', 'decision']),
    forms: z.array(publicationSchema).max(20),
    identityWithheld: yesNo,
  }),
  event('monitoring-assigned', {}),
  event('monitoring-reported', {}),
  event('crime-signs-found', {}),
  event('crime-referred', { part: yesNo }),
  event('sender-answered', { written: yesNo }),
  event('settled-at-once', {}),
  event('overdue-denounced', {}),
  event('report-demanded', {}),
  event('progress-reported', {}),
  event('taken-over', { ground: z.enum(['serious-violation', 'not-impartial']) }),
  event('onward-denounced', {}),
  event('onward-reviewed', {
    outcome: z.enum(['upheld', 'resolve-anew', 'resolve-as-competent', 'transfer']),
    grounds: z
      .array(z.enum(['inaccurate', 'evidence-left-out', 'law-misapplied']))
      .max(3)
      .optional(),
    denouncerTold: yesNo,
  }),
  event('identity-disclosed', { by: z.enum(['official', 'denouncer', 'other']) }),
  event('secrecy-declined', {}),
  event('closed', {}),
])
