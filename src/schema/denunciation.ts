import * as z from 'zod'
import type { Basis } from '../core/citation'
import type { Checked } from '../core/outcome'
import type { SchemaFinding } from '../core/schema-findings'
import { cite } from '../law/cite'
import type { DenunciationIntake } from '../petitions/denouncer-identity'
import type { DenunciationRecord } from '../petitions/denunciation-types'
import { citationSchema } from './citation'
import { channelSchema, denunciationEventSchema, fromSchema } from './denunciation-events'
import { dateSchema } from './moments'
import { read } from './read'

const basis: Basis = [cite('25/2018/QH14@2018-06-12', '23'), cite('25/2018/QH14@2018-06-12', '56')]
const word = z.string().min(1).max(1000)
const yesNo = z.boolean().optional()

const intakeFactsSchema = z
  .strictObject({
    sender: z.enum(['individual', 'organization']).optional(),
    channel: channelSchema.optional(),
    from: fromSchema.optional(),
    denouncer: z.enum(['known', 'anonymous', 'unidentifiable', 'false-name']).optional(),
    contents: z
      .array(z.enum(['date', 'name', 'address', 'contact', 'act', 'denounced', 'signature']))
      .max(7)
      .optional(),
    capable: yesNo,
    competent: yesNo,
    identifiable: yesNo,
    lead: z.strictObject({ clear: z.boolean(), evidence: z.boolean(), checkable: z.boolean() }).optional(),
    afterComplaint: z.strictObject({ evidence: z.boolean() }).optional(),
    sentToCompetent: yesNo,
    guidedBefore: yesNo,
    transferredBefore: yesNo,
    severalPlaces: yesNo,
    crimeSigns: yesNo,
    harm: yesNo,
    partyMatter: yesNo,
  })
  .meta({ title: 'Điều đã biết khi tiếp nhận' })

const content = {
  code: word,
  kind: z.enum(['public-duty', 'sector']),
  competent: yesNo,
  intake: intakeFactsSchema.optional(),
  sanctionBy: z.strictObject({ date: dateSchema, basis: citationSchema }).optional(),
  content: z.string().max(1_000_000).optional(),
  denounced: z
    .array(z.strictObject({ name: word, position: word.optional(), organization: word.optional() }))
    .max(1000)
    .optional(),
  attachments: z
    .array(z.strictObject({ title: word, file: word.optional(), handwritten: yesNo }))
    .max(1000)
    .optional(),
  events: z.array(denunciationEventSchema).max(10_000),
}

const identitySchema = z
  .strictObject({
    reference: word,
    name: word,
    aliases: z.array(word).max(100).optional(),
    address: word.optional(),
    contacts: z.array(word).max(100).optional(),
    identityNumbers: z.array(word).max(100).optional(),
    handwriting: z.array(word).max(1000).optional(),
    otherMarks: z.array(word).max(1000).optional(),
  })
  .meta({ title: 'Danh tính người tố cáo', legalBasis: basis })

/** Vụ việc tố cáo — the zod schema of a record. Fields it does not know are refused, so that no identity slips in. */
export const denunciationSchema = z
  .strictObject({ ...content, denouncers: z.array(word).max(10_000) })
  .meta({ title: 'Vụ việc tố cáo', legalBasis: basis })

/** Tiếp nhận tố cáo — the zod schema of an intake, which holds identities. */
export const denunciationIntakeSchema = z
  .strictObject({ ...content, identities: z.array(identitySchema).max(10_000) })
  .meta({ title: 'Tiếp nhận tố cáo', legalBasis: basis })

/**
 * Dữ liệu này có là hồ sơ tố cáo không? — Turns unknown input into the record of a denunciation, or names every place
 * that is wrong. What was given is never repeated in a finding, because it might be a name.
 *
 * @param input Anything: parsed JSON, a row of a database. A record with `identities`, or with any field of its own, is refused.
 * @returns `{ status: 'valid', denunciation }`, or `{ status: 'invalid', findings }` with a path each.
 * @remarks Denunciation Law 25/2018/QH14 art. 8.3, 56.
 * @example
 * ```ts
 * import { parseDenunciation } from 'congvu/schema'
 *
 * const record = { code: 'TC-1', kind: 'sector', denouncers: ['NTC-1'], events: [] }
 * parseDenunciation(record).status //=> 'valid'
 * parseDenunciation({ ...record, identities: [{ reference: 'NTC-1', name: 'Nguyễn Thị Hòa' }] }).status //=> 'invalid'
 * ```
 */
export function parseDenunciation(input: unknown): Checked<'denunciation', DenunciationRecord, SchemaFinding> {
  const result = read(denunciationSchema, input, basis)
  if ('findings' in result) return { status: 'invalid', findings: result.findings.map(withoutGiven) }
  return { status: 'valid', denunciation: result.value as DenunciationRecord, findings: [] }
}

/**
 * Dữ liệu này có là một tố cáo được tiếp nhận không? — Turns unknown input into an intake, identities and all; hand it to
 * `redact` before anything else sees it. What was given is never repeated in a finding.
 *
 * @param input Anything: parsed JSON, a row of a database.
 * @returns `{ status: 'valid', intake }`, or `{ status: 'invalid', findings }` with a path each.
 * @remarks Denunciation Law 25/2018/QH14 art. 23, 56.
 * @example
 * ```ts
 * import { redact } from 'congvu/petitions'
 * import { parseDenunciation, parseDenunciationIntake } from 'congvu/schema'
 *
 * const parsed = parseDenunciationIntake({
 *   code: 'TC-1',
 *   kind: 'sector',
 *   identities: [{ reference: 'NTC-1', name: 'Nguyễn Thị Hòa' }],
 *   content: 'Bà Hòa tố cáo.',
 *   events: [],
 * })
 * parsed.status === 'valid' && parseDenunciation(redact(parsed.intake)).status //=> 'valid'
 * parsed.status === 'valid' && redact(parsed.intake).content //=> '[đã lược bỏ] tố cáo.'
 * ```
 */
export function parseDenunciationIntake(input: unknown): Checked<'intake', DenunciationIntake, SchemaFinding> {
  const result = read(denunciationIntakeSchema, input, basis)
  if ('findings' in result) return { status: 'invalid', findings: result.findings.map(withoutGiven) }
  return { status: 'valid', intake: result.value as DenunciationIntake, findings: [] }
}

/** A finding that does not repeat what was given. */
export function withoutGiven(found: SchemaFinding): SchemaFinding {
  const hidden = '…'
  switch (found.code) {
    case 'schema.wrong-type':
    case 'schema.wrong-form':
      return { ...found, params: { ...found.params, given: hidden } }
    case 'schema.wrong-value':
      return { ...found, params: { ...found.params, given: hidden } }
    case 'schema.invalid':
      return { ...found, params: { problem: 'unknown or unreadable field' } }
    default:
      return found
  }
}
