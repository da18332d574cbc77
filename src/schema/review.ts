import * as z from 'zod'
import type { Basis } from '../core/citation'
import type { Checked } from '../core/outcome'
import type { SchemaFinding } from '../core/schema-findings'
import { cite } from '../law/cite'
import type { CorruptionRisk } from '../review/check-corruption-risks'
import type { LegalDocumentFinding } from '../review/check-legal-documents'
import { dateSchema } from './moments'
import { read } from './read'

const documentBasis: Basis = [cite('17/KH-UBND@2024-01-15', 'III.4')]
const riskBasis: Basis = [cite('17/KH-UBND@2024-01-15', 'II.3', undefined, 'a')]

/** Một phát hiện khi rà soát văn bản quy phạm pháp luật. */
export const legalDocumentFindingSchema = z
  .looseObject({
    id: z.string().min(1),
    document: z.string().min(1),
    provision: z.string().optional(),
    defect: z.enum(['overlap', 'constitutionality', 'legality', 'consistency', 'specificity', 'feasibility']),
    foundOn: dateSchema,
    mayCauseHarassment: z.boolean().optional(),
    proposal: z.string().optional(),
    closedOn: dateSchema.optional(),
  })
  .meta({ title: 'Phát hiện khi rà soát văn bản', legalBasis: documentBasis })

/** Một nguy cơ tham nhũng theo vị trí việc làm. */
export const corruptionRiskSchema = z
  .looseObject({
    position: z.string().min(1),
    risk: z.string().min(1),
    controls: z.array(z.string().min(1)).max(1000),
  })
  .meta({ title: 'Nguy cơ tham nhũng theo vị trí việc làm', legalBasis: riskBasis })

/**
 * Dữ liệu này có là một phát hiện rà soát không? — Turns unknown input into a finding of a review of legal documents, or
 * names every place that is wrong.
 *
 * @param input Anything: parsed JSON, a row of a database.
 * @returns `{ status: 'valid', entry }`, unknown fields kept, or `{ status: 'invalid', findings }` with a path each.
 * @example
 * ```ts
 * import { parseLegalDocumentFinding } from 'congvu/schema'
 *
 * const entry = { id: '1', document: '05/2021/QĐ-UBND', defect: 'vague', foundOn: '2024-02-01' }
 * parseLegalDocumentFinding(entry).findings[0]?.path //=> ['defect']
 * ```
 */
export function parseLegalDocumentFinding(input: unknown): Checked<'entry', LegalDocumentFinding, SchemaFinding> {
  const result = read(legalDocumentFindingSchema, input, documentBasis)
  if ('findings' in result) return { status: 'invalid', findings: result.findings }
  return { status: 'valid', entry: result.value as LegalDocumentFinding, findings: [] }
}

/**
 * Dữ liệu này có là một nguy cơ không? — Turns unknown input into an entry of a corruption-risk register, or names every
 * place that is wrong.
 *
 * @param input Anything: parsed JSON, a row of a database.
 * @returns `{ status: 'valid', entry }`, unknown fields kept, or `{ status: 'invalid', findings }` with a path each.
 * @example
 * ```ts
 * import { parseCorruptionRisk } from 'congvu/schema'
 *
 * parseCorruptionRisk({ position: 'Thẩm định', risk: 'Kéo dài thời gian' }).findings[0]?.path //=> ['controls']
 * ```
 */
export function parseCorruptionRisk(input: unknown): Checked<'entry', CorruptionRisk, SchemaFinding> {
  const result = read(corruptionRiskSchema, input, riskBasis)
  if ('findings' in result) return { status: 'invalid', findings: result.findings }
  return { status: 'valid', entry: result.value as CorruptionRisk, findings: [] }
}
