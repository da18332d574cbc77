import * as z from 'zod'
import type { Basis } from '../core/citation'
import type { Checked } from '../core/outcome'
import type { SchemaFinding } from '../core/schema-findings'
import type {
  ContactNotice,
  Correction,
  DisclosingUnit,
  Posting,
  PublicationDraft,
  ReceptionNotice,
} from '../disclosure/index'
import { cite } from '../law/cite'
import { dateSchema } from './moments'
import { read } from './read'

const basis: Basis = [
  cite('10/2022/QH15@2022-11-10', '11'),
  cite('10/2022/QH15@2022-11-10', '46'),
  cite('104/2016/QH13@2016-04-06', '17'),
]
const noticeBasis: Basis = [
  cite('17/KH-UBND@2024-01-15', 'II.3', undefined, 'đ'),
  cite('17/KH-UBND@2024-01-15', 'II.3', undefined, 'c'),
]
const guardBasis: Basis = [cite('17/KH-UBND@2024-01-15', 'II.4', undefined, 'c')]

const word = z.string().min(1).max(1000)
const words = z.array(z.string().max(1000)).max(1000)
const yesNo = z.boolean().optional()

const kindSchema = z.enum([
  'socio-economic-plan',
  'budget',
  'projects-and-land',
  'democracy-rules-and-conduct',
  'funds',
  'public-assets',
  'support-policies',
  'disaster-relief',
  'military-service',
  'inspection-and-discipline',
  'consultation',
  'fees',
  'procedures',
  'other-content',
  'internal-policies',
  'internal-work-plans',
  'internal-budget',
  'internal-public-assets',
  'internal-public-investment',
  'internal-personnel',
  'internal-corruption-conclusions-and-declarations',
  'internal-inspection-results',
  'internal-rules-and-conduct',
  'internal-opinions',
  'internal-directions',
  'internal-other',
  'public-legal-documents-and-procedures',
  'public-guidance',
  'public-plans-and-programmes',
  'public-investment-and-procurement',
  'public-functions-and-contacts',
  'public-finance-and-statistics',
  'public-disclosure-list',
  'public-interest',
  'public-required-by-law',
  'anti-corruption',
])

const placeSchema = z.enum([
  'meeting',
  'office',
  'reception-place',
  'internal-network',
  'website',
  'mass-media',
  'culture-house',
  'community-point',
  'broadcast',
  'written-to-those-concerned',
  'print',
  'press-conference',
  'related-workplaces',
  'written-to-all-staff',
  'village-heads',
])

/** Đơn vị, nội dung phải công khai và các lần công khai — the zod schema of a unit with its postings. */
export const disclosureSchema = z
  .looseObject({
    unit: z.looseObject({
      id: word,
      level: z.enum(['commune', 'other']),
      channels: z.looseObject({ website: yesNo, internalNetwork: yesNo, broadcast: yesNo }),
      items: z.array(z.looseObject({ id: word, kind: kindSchema, decided: dateSchema, withheld: yesNo })).max(100_000),
    }),
    postings: z
      .array(z.looseObject({ item: word, place: placeSchema, from: dateSchema, until: dateSchema.optional() }))
      .max(1_000_000),
  })
  .meta({ title: 'Công khai của đơn vị', legalBasis: basis })

/** Thông báo đường dây nóng, hộp thư điện tử. Forms of numbers and addresses are judged by the rule, not refused here. */
export const contactNoticeSchema = z
  .looseObject({
    unit: word,
    phones: words.optional(),
    emails: words.optional(),
    website: z.string().max(3000).optional(),
    address: z.string().max(3000).optional(),
    places: z.array(z.enum(['office', 'website', 'mass-media'])).max(10),
    hasWebsite: z.boolean(),
    administrativeReform: yesNo,
  })
  .meta({ title: 'Thông báo đường dây nóng, hộp thư điện tử', legalBasis: noticeBasis })

const content = z.string().max(10_000).optional()

/** Thông báo tiếp công dân của người đứng đầu. */
export const receptionNoticeSchema = z
  .looseObject({
    unit: word,
    contents: z.looseObject({
      place: content,
      'regular-hours': content,
      'head-schedule': content,
      attendees: content,
      'planned-content': content,
    }),
    places: z.array(z.enum(['office', 'reception-place', 'website'])).max(10),
    hasWebsite: z.boolean(),
    posted: dateSchema.optional(),
    days: z.array(dateSchema).max(1000).optional(),
  })
  .meta({ title: 'Thông báo tiếp công dân', legalBasis: noticeBasis })

/** Nội dung định công khai, có thể nêu tên người vi phạm. */
export const publicationDraftSchema = z
  .looseObject({
    id: word,
    on: dateSchema,
    place: z.enum([
      'meeting',
      'office',
      'reception-place',
      'internal-network',
      'website',
      'mass-media',
      'culture-house',
      'community-point',
      'broadcast',
    ]),
    texts: z.array(z.string().max(1_000_000)).max(1000),
    persons: z
      .array(
        z.looseObject({
          reference: word,
          name: word,
          anchor: z
            .enum([
              'denunciation-decision',
              'asset-discipline',
              'internal-discipline',
              'internal-conclusion',
              'commune-results',
            ])
            .optional(),
        }),
      )
      .max(10_000),
  })
  .meta({ title: 'Nội dung định công khai', legalBasis: guardBasis })

/** Kiến nghị về thông tin công khai không chính xác. */
export const correctionSchema = z
  .looseObject({
    unit: word,
    received: dateSchema,
    answered: dateSchema.optional(),
    inaccurate: yesNo,
    published: z.array(placeSchema).max(20),
    corrected: z.array(placeSchema).max(20).optional(),
  })
  .meta({ title: 'Kiến nghị về thông tin công khai', legalBasis: [cite('104/2016/QH13@2016-04-06', '22', '4')] })

/**
 * Dữ liệu này có là công khai của một đơn vị không? — Turns unknown input into a unit and its postings for
 * `auditDisclosure`, or names every place that is wrong.
 *
 * @param input Anything: parsed JSON.
 * @returns `{ status: 'valid', disclosure }`, unknown fields kept, or `{ status: 'invalid', findings }` with a path each.
 * @example
 * ```ts
 * import { parseDisclosure } from 'congvu/schema'
 *
 * const unit = { id: 'phuong-ninh-kieu', level: 'commune', channels: { website: true }, items: [] }
 * parseDisclosure({ unit, postings: [] }).status //=> 'valid'
 * parseDisclosure({ unit, postings: [{ item: '1', place: 'fence', from: '2024-03-04' }] }).status //=> 'invalid'
 * ```
 */
export function parseDisclosure(
  input: unknown,
): Checked<'disclosure', { readonly unit: DisclosingUnit; readonly postings: readonly Posting[] }, SchemaFinding> {
  const result = read(disclosureSchema, input, basis)
  if ('findings' in result) return { status: 'invalid', findings: result.findings }
  const { unit, postings } = result.value
  return {
    status: 'valid',
    disclosure: { unit: unit as DisclosingUnit, postings: postings as readonly Posting[] },
    findings: [],
  }
}

/**
 * Dữ liệu này có là một thông báo đường dây nóng không? — Turns unknown input into a notice for `checkContactNotice`, or
 * names every place that is wrong.
 *
 * @param input Anything: parsed JSON.
 * @returns `{ status: 'valid', notice }`, or `{ status: 'invalid', findings }` with a path each.
 * @example
 * ```ts
 * import { parseContactNotice } from 'congvu/schema'
 *
 * parseContactNotice({ unit: 'so-noi-vu', phones: ['0292 3820536'], places: ['office'], hasWebsite: true }).status //=> 'valid'
 * parseContactNotice({ unit: 'so-noi-vu', phones: '0292', places: [], hasWebsite: true }).status //=> 'invalid'
 * ```
 */
export function parseContactNotice(input: unknown): Checked<'notice', ContactNotice, SchemaFinding> {
  const result = read(contactNoticeSchema, input, noticeBasis)
  if ('findings' in result) return { status: 'invalid', findings: result.findings }
  return { status: 'valid', notice: result.value as ContactNotice, findings: [] }
}

/**
 * Dữ liệu này có là một thông báo tiếp công dân không? — Turns unknown input into a notice for `checkReceptionNotice`, or
 * names every place that is wrong.
 *
 * @param input Anything: parsed JSON.
 * @returns `{ status: 'valid', notice }`, or `{ status: 'invalid', findings }` with a path each.
 * @example
 * ```ts
 * import { parseReceptionNotice } from 'congvu/schema'
 *
 * parseReceptionNotice({ unit: 'so-noi-vu', contents: {}, places: ['office'], hasWebsite: false }).status //=> 'valid'
 * parseReceptionNotice({ unit: 'so-noi-vu', contents: {}, places: ['gate'], hasWebsite: false }).status //=> 'invalid'
 * ```
 */
export function parseReceptionNotice(input: unknown): Checked<'notice', ReceptionNotice, SchemaFinding> {
  const result = read(receptionNoticeSchema, input, noticeBasis)
  if ('findings' in result) return { status: 'invalid', findings: result.findings }
  return { status: 'valid', notice: result.value as ReceptionNotice, findings: [] }
}

/**
 * Dữ liệu này có là một nội dung định công khai không? — Turns unknown input into a draft for `guardPublication`, or names
 * every place that is wrong. The identities of denouncers are not read here: they stay apart.
 *
 * @param input Anything: parsed JSON.
 * @returns `{ status: 'valid', draft }`, or `{ status: 'invalid', findings }` with a path each.
 * @example
 * ```ts
 * import { parsePublicationDraft } from 'congvu/schema'
 *
 * const draft = { id: 'TB-07', on: '2024-03-04', place: 'website', texts: ['Thông báo.'], persons: [] }
 * parsePublicationDraft(draft).status //=> 'valid'
 * parsePublicationDraft({ ...draft, on: '04/03/2024' }).findings[0]?.code //=> 'schema.wrong-form'
 * ```
 */
export function parsePublicationDraft(input: unknown): Checked<'draft', PublicationDraft, SchemaFinding> {
  const result = read(publicationDraftSchema, input, guardBasis)
  if ('findings' in result) return { status: 'invalid', findings: result.findings }
  return { status: 'valid', draft: result.value as PublicationDraft, findings: [] }
}

/**
 * Dữ liệu này có là một kiến nghị về thông tin công khai không? — Turns unknown input into a record for `checkCorrection`,
 * or names every place that is wrong.
 *
 * @param input Anything: parsed JSON.
 * @returns `{ status: 'valid', correction }`, or `{ status: 'invalid', findings }` with a path each.
 * @example
 * ```ts
 * import { parseCorrection } from 'congvu/schema'
 *
 * parseCorrection({ unit: 'so-noi-vu', received: '2024-03-04', published: ['website'] }).status //=> 'valid'
 * parseCorrection({ unit: 'so-noi-vu', published: ['website'] }).findings[0]?.code //=> 'schema.missing'
 * ```
 */
export function parseCorrection(input: unknown): Checked<'correction', Correction, SchemaFinding> {
  const result = read(correctionSchema, input, basis)
  if ('findings' in result) return { status: 'invalid', findings: result.findings }
  return { status: 'valid', correction: result.value as Correction, findings: [] }
}
