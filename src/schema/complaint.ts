import * as z from 'zod'
import type { Basis } from '../core/citation'
import type { Checked } from '../core/outcome'
import type { SchemaFinding } from '../core/schema-findings'
import { cite } from '../law/cite'
import type { Complaint } from '../petitions/complaint-types'
import { dateSchema, instantSchema } from './moments'
import { read } from './read'

const basis: Basis = [cite('02/2011/QH13@2011-11-11', '8'), cite('02/2011/QH13@2011-11-11', '34')]

const at = instantSchema
const text = z.string().optional()
const yesNo = z.boolean().optional()
const day = dateSchema.optional()
const bare = <Type extends string>(type: Type) => z.looseObject({ type: z.literal(type), at })

const obstacleSchema = z
  .looseObject({
    kind: z.enum(['illness', 'disaster', 'enemy-action', 'mission', 'study-far-away', 'other']),
    from: dateSchema,
    to: day,
    evidence: text,
  })
  .meta({ title: 'Trở ngại khách quan' })

const groupSchema = z
  .looseObject({
    complainants: z.int().min(1).max(1_000_000),
    representatives: z.int().min(0).max(1_000_000).optional(),
    allSigned: yesNo,
    appointment: yesNo,
    fromAmongThem: yesNo,
  })
  .meta({ title: 'Nhiều người cùng khiếu nại' })

const authorisationSchema = z
  .looseObject({
    form: z.enum(['notarised', 'certified', 'plain']),
    agentsForOneItem: z.int().min(1).max(1000).optional(),
  })
  .meta({ title: 'Văn bản ủy quyền' })

const grounds = [
  'internal-or-normative',
  'not-affected',
  'no-capacity',
  'unlawful-representative',
  'unsigned',
  'out-of-time',
  'second-decision-made',
  'not-continued',
  'court',
] as const

const criteria = [
  'two-places',
  'two-contents',
  'many-people',
  'foreign-element',
  'several-agencies',
  'agencies-disagree',
  'contradictory-evidence',
] as const

const eventSchema = z.discriminatedUnion('type', [
  z.looseObject({
    type: z.literal('received'),
    at,
    filed: day,
    channel: z.enum(['post', 'in-person', 'reception', 'forwarded']).optional(),
    form: z.enum(['petition', 'recorded-speech']).optional(),
    signed: yesNo,
    lacking: z
      .array(z.enum(['date', 'complainant', 'respondent', 'content', 'request']))
      .max(5)
      .optional(),
  }),
  z.looseObject({ type: z.literal('redirected'), at, to: text }),
  z.looseObject({ type: z.literal('refused'), at, ground: z.enum(grounds).optional(), reason: text }),
  z.looseObject({ type: z.literal('accepted'), at, notified: yesNo }),
  bare('answered'),
  z.looseObject({
    type: z.literal('complexity-determined'),
    at,
    criteria: z.array(z.enum(criteria)).max(7).optional(),
    written: yesNo,
  }),
  bare('verification-started'),
  z.looseObject({ type: z.literal('verified'), at, positionsDiffer: yesNo }),
  bare('information-requested'),
  z.looseObject({ type: z.literal('information-received'), at, complete: z.boolean() }),
  z.looseObject({ type: z.literal('dialogue-notified'), at, dialogueOn: day }),
  z.looseObject({
    type: z.literal('dialogue-held'),
    at,
    complainantPresent: yesNo,
    goodReason: yesNo,
    copies: z.int().min(0).max(1000).optional(),
    signed: yesNo,
    chair: z.enum(['resolver', 'delegate']).optional(),
    sensitive: yesNo,
  }),
  bare('measure-applied'),
  bare('measure-lifted'),
  z.looseObject({
    type: z.literal('suspended'),
    at,
    ground: z.enum(['force-majeure', 'objective-obstacle', 'awaiting-result']).optional(),
    evidence: text,
  }),
  bare('resumed'),
  z.looseObject({
    type: z.literal('withdrawn'),
    at,
    extent: z.enum(['whole', 'part', 'some-complainants']),
    form: z.enum(['petition', 'minutes']).optional(),
    signed: yesNo,
  }),
  z.looseObject({
    type: z.literal('terminated'),
    at,
    ground: z.enum(['withdrawn', 'death-or-dissolution', 'no-object', 'court']).optional(),
    reason: text,
  }),
  z.looseObject({ type: z.literal('continued'), at, coerced: yesNo, evidence: text }),
  bare('notice-sent'),
  z.looseObject({
    type: z.literal('decided'),
    at,
    conclusion: z.enum(['right', 'partly-right', 'wrong']).optional(),
    forEach: z.enum(['individual', 'list', 'neither']).optional(),
  }),
  bare('sent'),
  bare('decision-received'),
  bare('front-notified'),
  z.looseObject({
    type: z.literal('published'),
    at,
    form: z.enum(['meeting', 'posting', 'broadcast', 'press', 'web']),
    until: day,
    times: z.int().min(0).max(10_000).optional(),
    noticed: day,
  }),
  bare('announced'),
  z.looseObject({ type: z.literal('appealed'), at, filed: day, firstDecisionAttached: yesNo }),
  bare('first-decision-revoked'),
  bare('enforced'),
  bare('review-ordered'),
  bare('court-accepted'),
  bare('court-discontinued'),
  bare('court-judged'),
  bare('archived'),
])

/** Vụ việc khiếu nại — the zod schema of a complaint; fields it does not know are kept. */
export const complaintSchema = z
  .looseObject({
    kind: z.literal('complaint'),
    code: z.string().min(1).max(200),
    subject: z.enum(['administrative', 'discipline']),
    contested: z.enum(['decision', 'act', 'other']).optional(),
    known: day,
    obstacles: z.array(obstacleSchema).max(1000).optional(),
    remote: z.looseObject({ reason: z.string().min(1) }).optional(),
    respondent: z
      .enum([
        'commune-chair',
        'commune-staff',
        'district-body-head',
        'district-chair',
        'department-body-head',
        'department-director',
        'province-chair',
        'ministry-body-head',
        'minister',
      ])
      .optional(),
    group: groupSchema.optional(),
    authorisation: authorisationSchema.optional(),
    forwardedByFront: yesNo,
    dismissal: yesNo,
    aboveDirectorGeneral: yesNo,
    events: z.array(eventSchema).max(10_000),
  })
  .meta({ title: 'Vụ việc khiếu nại', legalBasis: basis })

/**
 * Dữ liệu này có là một vụ việc khiếu nại không? — Turns unknown input into a complaint, or names every place that is wrong.
 *
 * @param input Anything: parsed JSON, a row of a database.
 * @returns `{ status: 'valid', complaint }`, unknown fields kept, or `{ status: 'invalid', findings }` with a path each.
 * @remarks Luật Khiếu nại 02/2011/QH13, articles 8 and 34.
 * @example
 * ```ts
 * import { parseComplaint } from 'congvu/schema'
 *
 * const parsed = parseComplaint({ kind: 'complaint', code: 'KN-01', subject: 'other', events: [] })
 * parsed.status //=> 'invalid'
 * parsed.findings.map(({ path }) => path) //=> [['subject']]
 * ```
 */
export function parseComplaint(input: unknown): Checked<'complaint', Complaint, SchemaFinding> {
  const result = read(complaintSchema, input, basis)
  if ('findings' in result) return { status: 'invalid', findings: result.findings }
  return { status: 'valid', complaint: result.value as Complaint, findings: [] }
}
