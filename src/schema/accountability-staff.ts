import * as z from 'zod'
import type {
  DisciplineCase,
  DisciplineViolation,
  Evaluation,
  PersonnelDecision,
  RotationPost,
} from '../accountability/index'
import type { Basis } from '../core/citation'
import type { Checked } from '../core/outcome'
import type { SchemaFinding } from '../core/schema-findings'
import { cite } from '../law/cite'
import { dateSchema } from './moments'
import { read } from './read'

const disciplineBasis: Basis = [cite('52/2019/QH14@2019-11-25', '1'), cite('80/2025/QH15@2025-06-24')]
const evaluationBasis: Basis = [cite('17/KH-UBND@2024-01-15', 'II.2', undefined, 'd')]
const rotationBasis: Basis = [cite('36/2018/QH14@2018-11-20', '25')]
const personnelBasis: Basis = [cite('17/KH-UBND@2024-01-15', 'II.5', undefined, 'c')]

const id = z.string().min(1).max(200)
const flag = z.boolean().optional()
const day = dateSchema.optional()
const percent = z.number().min(0).max(100).optional()

/** Hành vi bị xem xét kỷ luật. Fields it does not know are kept. */
export const disciplineViolationSchema = z
  .looseObject({
    staff: z.enum(['cadre', 'civil-servant', 'public-employee']),
    deserves: z.enum(['reprimand', 'more']),
    starts: dateSchema,
    startsAt: z.enum(['end-of-act', 'detection', 'conclusion']),
    kind: z
      .enum(['party-expulsion', 'internal-political-protection', 'national-interest', 'forged-diploma'])
      .optional(),
    newViolations: z.array(dateSchema).max(1000).optional(),
  })
  .meta({ title: 'Hành vi bị xem xét kỷ luật', legalBasis: disciplineBasis })

/** Vụ việc đang xử lý kỷ luật. Fields it does not know are kept. */
export const disciplineCaseSchema = z
  .looseObject({
    detected: dateSchema,
    complex: flag,
    criminalProcedure: z
      .array(z.looseObject({ from: dateSchema, to: dateSchema }))
      .max(1000)
      .optional(),
    decided: day,
  })
  .meta({ title: 'Vụ việc đang xử lý kỷ luật', legalBasis: disciplineBasis })

/** Bản đánh giá, xếp loại chất lượng. Fields it does not know are kept. */
export const evaluationSchema = z
  .looseObject({
    date: dateSchema,
    grade: z.enum(['not-completed', 'completed', 'good', 'excellent']),
    head: z.boolean(),
    leader: z.boolean(),
    criteria: z.array(z.string().min(1)).max(1000),
    score: percent,
    degraded: flag,
    disciplined: flag,
    poorCriteria: percent,
    unitTargets: percent,
    unitCorruption: flag,
    handledByLaw: flag,
    targetsMet: percent,
    targetsExceeded: percent,
    unitsCompleted: percent,
    unitsGood: percent,
  })
  .meta({ title: 'Bản đánh giá, xếp loại chất lượng', legalBasis: evaluationBasis })

/** Vị trí công tác và người đang giữ. Fields it does not know are kept. */
export const rotationPostsSchema = z
  .array(
    z.looseObject({
      post: id,
      holder: id,
      field: z.enum(['personnel', 'public-finance', 'public-assets', 'public-investment', 'direct-contact']),
      since: dateSchema,
      leader: flag,
      years: z.int().min(1).max(50).optional(),
      onlyPost: flag,
      moved: day,
    }),
  )
  .max(100_000)
  .meta({ title: 'Vị trí công tác và người đang giữ', legalBasis: rotationBasis })

/** Quyết định về cán bộ. Fields it does not know are kept. */
export const personnelDecisionSchema = z
  .looseObject({
    id,
    kind: z.enum(['personnel', 'suspension']),
    issued: dateSchema,
    foundUnlawful: day,
    cleared: day,
    withdrawn: day,
    announced: day,
    faultHandled: day,
  })
  .meta({ title: 'Quyết định về cán bộ', legalBasis: personnelBasis })

/**
 * Dữ liệu này có là hành vi để tính thời hiệu không? — Turns unknown input into a violation for `computeLimitation`, or names every place that is wrong.
 *
 * @param input Anything: parsed JSON, a form.
 * @returns `{ status: 'valid', violation }`, unknown fields kept, or `{ status: 'invalid', findings }` with a path each.
 * @example
 * ```ts
 * import { parseDisciplineViolation } from 'congvu/schema'
 *
 * parseDisciplineViolation({ staff: 'civil-servant', deserves: 'more', starts: '2024-01-15', startsAt: 'detection' }).status //=> 'valid'
 * const wrong = parseDisciplineViolation({ staff: 'civil-servant', deserves: 'more', starts: '2024', startsAt: 'detection' })
 * wrong.findings.map(({ path }) => path) //=> [['starts']]
 * ```
 */
export function parseDisciplineViolation(input: unknown): Checked<'violation', DisciplineViolation, SchemaFinding> {
  const result = read(disciplineViolationSchema, input, disciplineBasis)
  if ('findings' in result) return { status: 'invalid', findings: result.findings }
  return { status: 'valid', violation: result.value as DisciplineViolation, findings: [] }
}

/**
 * Dữ liệu này có là vụ việc kỷ luật không? — Turns unknown input into a case for `computeDisciplineDeadline`, or names every place that is wrong.
 *
 * @param input Anything: parsed JSON, a form.
 * @returns `{ status: 'valid', discipline }`, unknown fields kept, or `{ status: 'invalid', findings }` with a path each.
 * @example
 * ```ts
 * import { parseDisciplineCase } from 'congvu/schema'
 *
 * parseDisciplineCase({ detected: '2024-01-15' }).status //=> 'valid'
 * const wrong = parseDisciplineCase({ detected: '2024-01-15', criminalProcedure: [{ from: '2024-02-01' }] })
 * wrong.findings.map(({ path }) => path) //=> [['criminalProcedure', 0, 'to']]
 * ```
 */
export function parseDisciplineCase(input: unknown): Checked<'discipline', DisciplineCase, SchemaFinding> {
  const result = read(disciplineCaseSchema, input, disciplineBasis)
  if ('findings' in result) return { status: 'invalid', findings: result.findings }
  return { status: 'valid', discipline: result.value as DisciplineCase, findings: [] }
}

/**
 * Dữ liệu này có là bản đánh giá không? — Turns unknown input into an evaluation for `checkEvaluation`, or names every place that is wrong.
 *
 * @param input Anything: parsed JSON, a form.
 * @returns `{ status: 'valid', evaluation }`, unknown fields kept, or `{ status: 'invalid', findings }` with a path each.
 * @example
 * ```ts
 * import { parseEvaluation } from 'congvu/schema'
 *
 * parseEvaluation({ date: '2024-12-10', grade: 'good', head: true, leader: true, criteria: [] }).status //=> 'valid'
 * const wrong = parseEvaluation({ date: '2024-12-10', grade: 'A', head: true, leader: true, criteria: [], score: 120 })
 * wrong.findings.map(({ path }) => path) //=> [['grade'], ['score']]
 * ```
 */
export function parseEvaluation(input: unknown): Checked<'evaluation', Evaluation, SchemaFinding> {
  const result = read(evaluationSchema, input, evaluationBasis)
  if ('findings' in result) return { status: 'invalid', findings: result.findings }
  return { status: 'valid', evaluation: result.value as Evaluation, findings: [] }
}

/**
 * Dữ liệu này có là danh sách vị trí không? — Turns unknown input into posts for `listRotations`, or names every place that is wrong.
 *
 * @param input Anything: parsed JSON, a form.
 * @returns `{ status: 'valid', posts }`, unknown fields kept, or `{ status: 'invalid', findings }` with a path each.
 * @example
 * ```ts
 * import { parseRotationPosts } from 'congvu/schema'
 *
 * parseRotationPosts([{ post: 'Tiếp nhận hồ sơ', holder: 'X', field: 'direct-contact', since: '2021-03-01' }]).status //=> 'valid'
 * const wrong = parseRotationPosts([{ post: 'Tiếp nhận hồ sơ', holder: 'X', field: 'reception', since: '2021-03-01' }])
 * wrong.findings.map(({ path }) => path) //=> [[0, 'field']]
 * ```
 */
export function parseRotationPosts(input: unknown): Checked<'posts', readonly RotationPost[], SchemaFinding> {
  const result = read(rotationPostsSchema, input, rotationBasis)
  if ('findings' in result) return { status: 'invalid', findings: result.findings }
  return { status: 'valid', posts: result.value as readonly RotationPost[], findings: [] }
}

/**
 * Dữ liệu này có là quyết định về cán bộ không? — Turns unknown input into a decision for `checkPersonnelDecision`, or names every place that is wrong.
 *
 * @param input Anything: parsed JSON, a form.
 * @returns `{ status: 'valid', decision }`, unknown fields kept, or `{ status: 'invalid', findings }` with a path each.
 * @example
 * ```ts
 * import { parsePersonnelDecision } from 'congvu/schema'
 *
 * parsePersonnelDecision({ id: '12/QĐ-UBND', kind: 'personnel', issued: '2024-03-04' }).status //=> 'valid'
 * const wrong = parsePersonnelDecision({ id: '', kind: 'personnel', issued: '2024-03-04' })
 * wrong.findings.map(({ path }) => path) //=> [['id']]
 * ```
 */
export function parsePersonnelDecision(input: unknown): Checked<'decision', PersonnelDecision, SchemaFinding> {
  const result = read(personnelDecisionSchema, input, personnelBasis)
  if ('findings' in result) return { status: 'invalid', findings: result.findings }
  return { status: 'valid', decision: result.value as PersonnelDecision, findings: [] }
}
