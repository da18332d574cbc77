import * as z from 'zod'
import type { Basis } from '../core/citation'
import type { Checked } from '../core/outcome'
import type { SchemaFinding } from '../core/schema-findings'
import { cite } from '../law/cite'
import type { ConductCheck } from '../satisfaction/check-conduct-supervision'
import type { SurveyWave } from '../satisfaction/summarize-survey'
import { dateSchema } from './moments'
import { read } from './read'

const basis: Basis = [cite('17/KH-UBND@2024-01-15', 'II.3', undefined, 'd')]
const count = z.int().min(0)

/** Một đợt khảo sát sự hài lòng. */
export const surveyWaveSchema = z
  .looseObject({
    wave: z.string().min(1),
    date: dateSchema,
    unit: z.string().optional(),
    sent: count,
    satisfied: count,
    neutral: count,
    dissatisfied: count,
    questionnaire: z.string().optional(),
    publishedAt: z.string().optional(),
  })
  .meta({ title: 'Đợt khảo sát sự hài lòng', legalBasis: basis })

const aspect = z.enum(['conduct-code', 'ethics', 'prohibited-act'])

/** Một cuộc kiểm tra quy tắc ứng xử. */
export const conductCheckSchema = z
  .looseObject({
    id: z.string().min(1),
    unit: z.string().min(1),
    date: dateSchema,
    aspects: z.array(aspect).max(3),
    breaches: z.array(z.looseObject({ aspect, handledBy: z.string().optional() })).max(10_000),
  })
  .meta({ title: 'Cuộc kiểm tra quy tắc ứng xử', legalBasis: basis })

/**
 * Dữ liệu này có là một đợt khảo sát không? — Turns unknown input into a survey wave, or names every place that is wrong.
 *
 * @param input Anything: parsed JSON, a row of a database.
 * @returns `{ status: 'valid', wave }`, unknown fields kept, or `{ status: 'invalid', findings }` with a path each.
 * @example
 * ```ts
 * import { parseSurveyWave } from 'congvu/schema'
 *
 * const wave = { wave: '2024', date: '2024-06-31', sent: 10, satisfied: 5, neutral: 1, dissatisfied: 0 }
 * parseSurveyWave(wave).findings[0]?.path //=> ['date']
 * ```
 */
export function parseSurveyWave(input: unknown): Checked<'wave', SurveyWave, SchemaFinding> {
  const result = read(surveyWaveSchema, input, basis)
  if ('findings' in result) return { status: 'invalid', findings: result.findings }
  return { status: 'valid', wave: result.value as SurveyWave, findings: [] }
}

/**
 * Dữ liệu này có là một cuộc kiểm tra không? — Turns unknown input into a check of conduct, or names every place that is
 * wrong.
 *
 * @param input Anything: parsed JSON, a row of a database.
 * @returns `{ status: 'valid', check }`, unknown fields kept, or `{ status: 'invalid', findings }` with a path each.
 * @example
 * ```ts
 * import { parseConductCheck } from 'congvu/schema'
 *
 * const visit = { id: 'KT-01', unit: 'so-noi-vu', date: '2024-05-20', aspects: ['manners'], breaches: [] }
 * parseConductCheck(visit).findings[0]?.code //=> 'schema.wrong-value'
 * ```
 */
export function parseConductCheck(input: unknown): Checked<'check', ConductCheck, SchemaFinding> {
  const result = read(conductCheckSchema, input, basis)
  if ('findings' in result) return { status: 'invalid', findings: result.findings }
  return { status: 'valid', check: result.value as ConductCheck, findings: [] }
}
