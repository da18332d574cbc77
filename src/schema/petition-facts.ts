import * as z from 'zod'
import type { Basis } from '../core/citation'
import type { Checked } from '../core/outcome'
import type { SchemaFinding } from '../core/schema-findings'
import { cite } from '../law/cite'
import type { PetitionFacts } from '../petitions/petition-facts'
import { withoutGiven } from './denunciation'
import { momentSchema } from './moments'
import { read } from './read'

const basis: Basis = [cite('07/2014/TT-TTCP@2014-10-31', '6'), cite('05/2021/TT-TTCP@2021-10-01', '6')]
const key = z.string().min(1).max(200)
const yesNo = z.boolean().optional()

const itemSchema = z.strictObject({
  content: key.optional(),
  about: z.enum(['decision', 'act', 'discipline', 'conduct', 'regulation', 'legal-document', 'other']),
  asksReview: yesNo,
  ownRights: yesNo,
  reportsViolation: yesNo,
  competence: z.enum(['own', 'subordinate', 'other', 'other-system']).optional(),
  clear: yesNo,
  evidence: yesNo,
  verifiable: yesNo,
  afterFailedComplaint: yesNo,
  newFacts: yesNo,
})

const fields = [
  'vietnamese',
  'date',
  'name',
  'address',
  'signature',
  'content',
  'respondent',
  'reason',
  'documents',
  'request',
  'denounced',
  'act',
  'contact',
] as const

/** Dữ kiện phân loại đơn — the zod schema of what an officer reads in a petition; fields it does not know are refused. */
export const petitionFactsSchema = z
  .strictObject({
    received: momentSchema,
    form: z.enum(['written', 'in-person', 'phone', 'web', 'email']),
    titled: z.enum(['complaint', 'denunciation', 'feedback']).optional(),
    sender: z.enum(['individual', 'organisation']),
    person: key.optional(),
    fields: z.array(z.enum(fields)).max(20),
    falseName: yesNo,
    items: z.array(itemSchema).min(1).max(100),
    sentToCompetentBody: yesNo,
    forwarded: yesNo,
    originals: yesNo,
    people: z.int().min(1).max(1_000_000).optional(),
    allSigned: yesNo,
    representativesAppointed: yesNo,
    history: z
      .array(z.strictObject({ person: key, content: key, handled: z.enum(['guided', 'transferred', 'settled']) }))
      .max(10_000)
      .optional(),
  })
  .meta({ title: 'Dữ kiện phân loại đơn', legalBasis: basis })

/**
 * Dữ liệu này có đủ để phân loại đơn không? — Turns unknown input into the facts of `classifyPetition`, or names every
 * place that is wrong. Keys only: a field such as a name is refused.
 *
 * @param input Anything: parsed JSON, a form of an intake system.
 * @returns `{ status: 'valid', petition }`, or `{ status: 'invalid', findings }` with a path each.
 * @remarks Circular 07/2014/TT-TTCP art. 6; Circular 05/2021/TT-TTCP art. 6.
 * @example
 * ```ts
 * import { parsePetitionFacts } from 'congvu/schema'
 *
 * const items = [{ about: 'regulation', asksReview: false, reportsViolation: false, competence: 'own' }]
 * const facts = { received: '2024-05-06', form: 'web', sender: 'organisation', fields: ['content'], items }
 * parsePetitionFacts(facts).status //=> 'valid'
 * parsePetitionFacts({ ...facts, items: [] }).status //=> 'invalid'
 * ```
 */
export function parsePetitionFacts(input: unknown): Checked<'petition', PetitionFacts, SchemaFinding> {
  const result = read(petitionFactsSchema, input, basis)
  if ('findings' in result) return { status: 'invalid', findings: result.findings.map(withoutGiven) }
  return { status: 'valid', petition: result.value as PetitionFacts, findings: [] }
}
