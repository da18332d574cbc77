import * as z from 'zod'
import type { CorruptionCase, CriminalCase, FoundViolation, HeadEvent, HeadFaultCase } from '../accountability/index'
import type { Basis } from '../core/citation'
import type { Checked } from '../core/outcome'
import type { SchemaFinding } from '../core/schema-findings'
import { cite } from '../law/cite'
import { dateSchema } from './moments'
import { read } from './read'

const headsBasis: Basis = [cite('157/2007/NĐ-CP@2007-10-27', '10')]
const liabilityBasis: Basis = [cite('36/2018/QH14@2018-11-20', '72'), cite('36/2018/QH14@2018-11-20', '73')]
const faultBasis: Basis = [cite('17/KH-UBND@2024-01-15', 'II.5', undefined, 'd')]
const actsBasis: Basis = [cite('36/2018/QH14@2018-11-20', '2', '1')]
const referralBasis: Basis = [cite('36/2018/QH14@2018-11-20', '62', '1')]

const id = z.string().min(1).max(200)
const flag = z.boolean().optional()
const day = dateSchema.optional()
const edges = z
  .array(z.looseObject({ manager: id, role: z.enum(['head', 'deputy']), person: id, from: dateSchema, to: day }))
  .max(10_000)
  .meta({ title: 'Quan hệ quản lý trực tiếp' })

/** Sự việc người đứng đầu phải chịu trách nhiệm. Fields it does not know are kept. */
export const headEventsSchema = z
  .array(
    z.looseObject({
      id,
      trigger: z.enum([
        'breach-of-regime',
        'known-not-stopped',
        'task-not-assigned',
        'no-checking',
        'requests-unanswered',
        'unlawful-instruction',
        'unlawful-document',
        'task-late',
        'subordinate-corrupt',
        'complaints-dragging',
        'covering-up',
      ]),
      date: dateSchema,
      falseReport: flag,
      couldNotKnow: flag,
      didEverything: flag,
    }),
  )
  .max(10_000)
  .meta({ title: 'Sự việc người đứng đầu phải chịu trách nhiệm', legalBasis: headsBasis })

/** Vụ việc tham nhũng xảy ra trong cơ quan, đơn vị. Fields it does not know are kept. */
export const corruptionCaseSchema = z
  .looseObject({
    person: id,
    occurred: dateSchema,
    head: id,
    edges,
    circumstances: z
      .array(
        z.looseObject({
          official: id,
          couldNotKnow: flag,
          prevented: flag,
          remedied: flag,
          reportedInTime: flag,
          resignedFirst: flag,
          prosecuted: flag,
          knewAndDidNothing: flag,
        }),
      )
      .max(1000)
      .optional(),
    severities: z
      .array(z.enum(['minor', 'serious', 'very-serious', 'specially-serious']))
      .max(1000)
      .optional(),
  })
  .meta({ title: 'Vụ việc tham nhũng xảy ra trong cơ quan, đơn vị', legalBasis: liabilityBasis })

/** Lỗi của người đứng đầu khi cấp dưới nhũng nhiễu. Fields it does not know are kept. */
export const headFaultCaseSchema = z
  .looseObject({
    head: id,
    subordinate: id,
    occurred: dateSchema,
    edges,
    lackOfResponsibility: flag,
    coveringUp: day,
    handled: day,
  })
  .meta({ title: 'Lỗi của người đứng đầu khi cấp dưới nhũng nhiễu', legalBasis: faultBasis })

/** Hành vi vi phạm đã kết luận. Fields it does not know are kept. */
export const foundViolationSchema = z
  .looseObject({
    act: z.enum([
      'embezzlement',
      'taking-bribes',
      'appropriation-by-abuse',
      'abuse-of-office',
      'exceeding-power',
      'trading-influence',
      'forgery-in-office',
      'giving-bribes-for-unit',
      'using-public-assets',
      'harassment',
      'neglect-of-duty',
      'covering-or-obstructing',
    ]),
    date: dateSchema,
    forGain: flag,
    crimeElements: flag,
    leader: flag,
    repeated: flag,
    convicted: flag,
  })
  .meta({ title: 'Hành vi vi phạm đã kết luận', legalBasis: actsBasis })

/** Vụ việc có dấu hiệu tội phạm. Fields it does not know are kept. */
export const criminalCaseSchema = z
  .looseObject({
    id,
    found: dateSchema,
    stage: z.enum(['during-inspection', 'after-inspection', 'other']),
    concluded: day,
    referred: day,
    procuracyTold: day,
    closedAdministratively: day,
    dropped: day,
    fileReturned: day,
  })
  .meta({ title: 'Vụ việc có dấu hiệu tội phạm', legalBasis: referralBasis })

/**
 * Dữ liệu này có là danh sách sự việc không? — Turns unknown input into events for `checkHeadResponsibility`, or names every place that is wrong.
 *
 * @param input Anything: parsed JSON, a form.
 * @returns `{ status: 'valid', events }`, unknown fields kept, or `{ status: 'invalid', findings }` with a path each.
 * @example
 * ```ts
 * import { parseHeadEvents } from 'congvu/schema'
 *
 * parseHeadEvents([{ id: 'E1', trigger: 'task-late', date: '2024-03-04' }]).status //=> 'valid'
 * const wrong = parseHeadEvents([{ id: 'E1', trigger: 'noise', date: '04/03/2024' }])
 * wrong.findings.map(({ path }) => path) //=> [[0, 'trigger'], [0, 'date']]
 * ```
 */
export function parseHeadEvents(input: unknown): Checked<'events', readonly HeadEvent[], SchemaFinding> {
  const result = read(headEventsSchema, input, headsBasis)
  if ('findings' in result) return { status: 'invalid', findings: result.findings }
  return { status: 'valid', events: result.value as readonly HeadEvent[], findings: [] }
}

/**
 * Dữ liệu này có là một vụ việc tham nhũng không? — Turns unknown input into a case for `computeHeadLiability`, or names every place that is wrong.
 *
 * @param input Anything: parsed JSON, a form.
 * @returns `{ status: 'valid', corruption }`, unknown fields kept, or `{ status: 'invalid', findings }` with a path each.
 * @example
 * ```ts
 * import { parseCorruptionCase } from 'congvu/schema'
 *
 * parseCorruptionCase({ person: 'X', occurred: '2024-05-06', head: 'H', edges: [] }).status //=> 'valid'
 * const wrong = parseCorruptionCase({ person: 'X', occurred: '2024-05-06', head: 'H', edges: [], severities: ['big'] })
 * wrong.findings.map(({ path }) => path) //=> [['severities', 0]]
 * ```
 */
export function parseCorruptionCase(input: unknown): Checked<'corruption', CorruptionCase, SchemaFinding> {
  const result = read(corruptionCaseSchema, input, liabilityBasis)
  if ('findings' in result) return { status: 'invalid', findings: result.findings }
  return { status: 'valid', corruption: result.value as CorruptionCase, findings: [] }
}

/**
 * Dữ liệu này có là một vụ việc về lỗi của người đứng đầu không? — Turns unknown input into a case for `judgeHeadFault`, or names every place that is wrong.
 *
 * @param input Anything: parsed JSON, a form.
 * @returns `{ status: 'valid', fault }`, unknown fields kept, or `{ status: 'invalid', findings }` with a path each.
 * @example
 * ```ts
 * import { parseHeadFaultCase } from 'congvu/schema'
 *
 * parseHeadFaultCase({ head: 'H', subordinate: 'X', occurred: '2024-05-06', edges: [] }).status //=> 'valid'
 * const wrong = parseHeadFaultCase({ head: 'H', subordinate: 'X', occurred: '2024-05-06', edges: [], coveringUp: true })
 * wrong.findings.map(({ path }) => path) //=> [['coveringUp']]
 * ```
 */
export function parseHeadFaultCase(input: unknown): Checked<'fault', HeadFaultCase, SchemaFinding> {
  const result = read(headFaultCaseSchema, input, faultBasis)
  if ('findings' in result) return { status: 'invalid', findings: result.findings }
  return { status: 'valid', fault: result.value as HeadFaultCase, findings: [] }
}

/**
 * Dữ liệu này có là một vi phạm đã kết luận không? — Turns unknown input into a violation for `routeViolation`, or names every place that is wrong.
 *
 * @param input Anything: parsed JSON, a form.
 * @returns `{ status: 'valid', violation }`, unknown fields kept, or `{ status: 'invalid', findings }` with a path each.
 * @example
 * ```ts
 * import { parseFoundViolation } from 'congvu/schema'
 *
 * parseFoundViolation({ act: 'harassment', date: '2024-05-06' }).status //=> 'valid'
 * const wrong = parseFoundViolation({ act: 'harassment', date: '2024-05-06', crimeElements: 'có' })
 * wrong.findings.map(({ path }) => path) //=> [['crimeElements']]
 * ```
 */
export function parseFoundViolation(input: unknown): Checked<'violation', FoundViolation, SchemaFinding> {
  const result = read(foundViolationSchema, input, actsBasis)
  if ('findings' in result) return { status: 'invalid', findings: result.findings }
  return { status: 'valid', violation: result.value as FoundViolation, findings: [] }
}

/**
 * Dữ liệu này có là một vụ việc có dấu hiệu tội phạm không? — Turns unknown input into a case for `checkReferral`, or names every place that is wrong.
 *
 * @param input Anything: parsed JSON, a form.
 * @returns `{ status: 'valid', criminalCase }`, unknown fields kept, or `{ status: 'invalid', findings }` with a path each.
 * @example
 * ```ts
 * import { parseCriminalCase } from 'congvu/schema'
 *
 * parseCriminalCase({ id: 'V1', found: '2024-05-06', stage: 'other' }).status //=> 'valid'
 * const wrong = parseCriminalCase({ id: 'V1', found: '2024-05-06', stage: 'later' })
 * wrong.findings.map(({ path }) => path) //=> [['stage']]
 * ```
 */
export function parseCriminalCase(input: unknown): Checked<'criminalCase', CriminalCase, SchemaFinding> {
  const result = read(criminalCaseSchema, input, referralBasis)
  if ('findings' in result) return { status: 'invalid', findings: result.findings }
  return { status: 'valid', criminalCase: result.value as CriminalCase, findings: [] }
}
