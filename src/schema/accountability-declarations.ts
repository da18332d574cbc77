import * as z from 'zod'
import type { DeclarationHandling, Declarer, DutyCheck, Verification } from '../accountability/index'
import type { Basis } from '../core/citation'
import type { Checked } from '../core/outcome'
import type { SchemaFinding } from '../core/schema-findings'
import { cite } from '../law/cite'
import { dateSchema } from './moments'
import { read } from './read'

const declarerBasis: Basis = [cite('36/2018/QH14@2018-11-20', '34'), cite('36/2018/QH14@2018-11-20', '36')]
const handlingBasis: Basis = [cite('36/2018/QH14@2018-11-20', '38'), cite('36/2018/QH14@2018-11-20', '39')]
const verificationBasis: Basis = [cite('36/2018/QH14@2018-11-20', '41'), cite('36/2018/QH14@2018-11-20', '45')]
const dutyCheckBasis: Basis = [cite('17/KH-UBND@2024-01-15', 'III.2', undefined, 'c')]

const id = z.string().min(1).max(200)
const day = dateSchema.optional()
const count = z.int().min(0)

/** Người có nghĩa vụ kê khai tài sản, thu nhập. Fields it does not know are kept. */
export const declarerSchema = z
  .looseObject({
    person: id,
    group: z.enum(['cadre-or-civil-servant', 'officer', 'manager-in-unit-or-soe', 'candidate']).optional(),
    entered: dateSchema,
    yearly: z.boolean().optional(),
    change: z.looseObject({ amount: z.number().min(0), date: day }).optional(),
    planned: z.array(dateSchema).max(1000).optional(),
    declared: z
      .array(
        z.looseObject({
          kind: z.enum([
            'first-declaration',
            'yearly-declaration',
            'supplementary-declaration',
            'personnel-declaration',
          ]),
          date: dateSchema,
          year: z.int().min(1).max(9999).optional(),
        }),
      )
      .max(10_000)
      .optional(),
  })
  .meta({ title: 'Người có nghĩa vụ kê khai tài sản, thu nhập', legalBasis: declarerBasis })

/** Đường đi của một bản kê khai. Fields it does not know are kept. */
export const declarationHandlingSchema = z
  .looseObject({
    received: dateSchema,
    redoAsked: day,
    redone: day,
    goodReason: z.boolean().optional(),
    handedOver: day,
    published: day,
    takenDown: day,
    form: z.enum(['notice-board', 'meeting']).optional(),
  })
  .meta({ title: 'Đường đi của một bản kê khai', legalBasis: handlingBasis })

/** Cuộc xác minh tài sản, thu nhập. Fields it does not know are kept. */
export const verificationSchema = z
  .looseObject({
    ground: z.enum(['clear-signs', 'unexplained-rise', 'denunciation', 'random-yearly-plan', 'competent-request']),
    arose: dateSchema,
    decided: day,
    noticed: day,
    reported: day,
    reportComplex: z.boolean().optional(),
    concluded: day,
    conclusionComplex: z.boolean().optional(),
    published: day,
  })
  .meta({ title: 'Cuộc xác minh tài sản, thu nhập', legalBasis: verificationBasis })

/** Số liệu một đợt kiểm tra công vụ. Fields it does not know are kept. */
export const dutyCheckSchema = z
  .looseObject({
    units: count.optional(),
    staff: count,
    present: count,
    absent: count.optional(),
    withReason: count.optional(),
    withoutReason: count.optional(),
    stated: z.number().min(0).max(100).optional(),
  })
  .meta({ title: 'Số liệu một đợt kiểm tra công vụ', legalBasis: dutyCheckBasis })

/**
 * Dữ liệu này có là người kê khai không? — Turns unknown input into a person for `listDeclarationDuties`, or names every place that is wrong.
 *
 * @param input Anything: parsed JSON, a form.
 * @returns `{ status: 'valid', declarer }`, unknown fields kept, or `{ status: 'invalid', findings }` with a path each.
 * @example
 * ```ts
 * import { parseDeclarer } from 'congvu/schema'
 *
 * parseDeclarer({ person: 'X', group: 'officer', entered: '2024-03-04' }).status //=> 'valid'
 * const wrong = parseDeclarer({ person: 'X', entered: '2024-03-04', change: { amount: '350 triệu' } })
 * wrong.findings.map(({ path }) => path) //=> [['change', 'amount']]
 * ```
 */
export function parseDeclarer(input: unknown): Checked<'declarer', Declarer, SchemaFinding> {
  const result = read(declarerSchema, input, declarerBasis)
  if ('findings' in result) return { status: 'invalid', findings: result.findings }
  return { status: 'valid', declarer: result.value as Declarer, findings: [] }
}

/**
 * Dữ liệu này có là đường đi của một bản kê khai không? — Turns unknown input into a record for `checkDeclarationHandling`, or names every place that is wrong.
 *
 * @param input Anything: parsed JSON, a form.
 * @returns `{ status: 'valid', handling }`, unknown fields kept, or `{ status: 'invalid', findings }` with a path each.
 * @example
 * ```ts
 * import { parseDeclarationHandling } from 'congvu/schema'
 *
 * parseDeclarationHandling({ received: '2024-12-16' }).status //=> 'valid'
 * const wrong = parseDeclarationHandling({ received: '2024-12-16', form: 'facebook' })
 * wrong.findings.map(({ path }) => path) //=> [['form']]
 * ```
 */
export function parseDeclarationHandling(input: unknown): Checked<'handling', DeclarationHandling, SchemaFinding> {
  const result = read(declarationHandlingSchema, input, handlingBasis)
  if ('findings' in result) return { status: 'invalid', findings: result.findings }
  return { status: 'valid', handling: result.value as DeclarationHandling, findings: [] }
}

/**
 * Dữ liệu này có là cuộc xác minh không? — Turns unknown input into a record for `computeVerificationDeadlines`, or names every place that is wrong.
 *
 * @param input Anything: parsed JSON, a form.
 * @returns `{ status: 'valid', verification }`, unknown fields kept, or `{ status: 'invalid', findings }` with a path each.
 * @example
 * ```ts
 * import { parseVerification } from 'congvu/schema'
 *
 * parseVerification({ ground: 'denunciation', arose: '2024-06-03' }).status //=> 'valid'
 * const wrong = parseVerification({ ground: 'rumour', arose: '2024-06-03' })
 * wrong.findings.map(({ path }) => path) //=> [['ground']]
 * ```
 */
export function parseVerification(input: unknown): Checked<'verification', Verification, SchemaFinding> {
  const result = read(verificationSchema, input, verificationBasis)
  if ('findings' in result) return { status: 'invalid', findings: result.findings }
  return { status: 'valid', verification: result.value as Verification, findings: [] }
}

/**
 * Dữ liệu này có là số liệu kiểm tra công vụ không? — Turns unknown input into figures for `checkDutyCheck`, or names every place that is wrong.
 *
 * @param input Anything: parsed JSON, a form.
 * @returns `{ status: 'valid', dutyCheck }`, unknown fields kept, or `{ status: 'invalid', findings }` with a path each.
 * @example
 * ```ts
 * import { parseDutyCheck } from 'congvu/schema'
 *
 * parseDutyCheck({ staff: 424, present: 333 }).status //=> 'valid'
 * const wrong = parseDutyCheck({ staff: 424, present: 33.3 })
 * wrong.findings.map(({ path }) => path) //=> [['present']]
 * ```
 */
export function parseDutyCheck(input: unknown): Checked<'dutyCheck', DutyCheck, SchemaFinding> {
  const result = read(dutyCheckSchema, input, dutyCheckBasis)
  if ('findings' in result) return { status: 'invalid', findings: result.findings }
  return { status: 'valid', dutyCheck: result.value as DutyCheck, findings: [] }
}
