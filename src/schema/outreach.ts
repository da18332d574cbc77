import * as z from 'zod'
import type { Basis } from '../core/citation'
import type { Checked } from '../core/outcome'
import type { SchemaFinding } from '../core/schema-findings'
import { cite } from '../law/cite'
import type {
  Dialogue,
  DisseminationSession,
  MediaItem,
  MonitoringAction,
  RosterPerson,
  SupervisionRequest,
} from '../outreach/index'
import { basisSchema } from './citation'
import { anyLimitSchema } from './limit'
import { dateSchema } from './moments'
import { read } from './read'

const plan = '17/KH-UBND@2024-01-15'
const basis: Basis = [cite(plan, 'I.1'), cite(plan, 'II.1', undefined, 'a'), cite(plan, 'II.6', undefined, 'a')]

const word = z.string().min(1).max(1000)
const text = z.string().max(10_000).optional()
const day = dateSchema.optional()
const count = z.int().min(0).optional()

/** Danh sách và các cuộc phổ biến. */
export const disseminationSchema = z
  .looseObject({
    roster: z.array(z.looseObject({ id: word, unit: word.optional(), from: day, to: day })).max(100_000),
    sessions: z
      .array(
        z.looseObject({
          id: word,
          on: dateSchema,
          audience: z.enum(['staff', 'citizens', 'enterprises']),
          attendees: z.array(word).max(100_000).optional(),
          invited: count,
          attended: count,
          percent: z.number().min(0).optional(),
        }),
      )
      .max(10_000),
  })
  .meta({ title: 'Danh sách biên chế và các cuộc phổ biến, quán triệt', legalBasis: basis })

/** Tin, bài, đợt tuyên truyền, tôn vinh. */
export const mediaItemsSchema = z
  .array(
    z.looseObject({
      id: word,
      on: dateSchema,
      kind: z.enum(['press', 'broadcast', 'portal', 'social', 'campaign', 'commendation']),
      outlet: word,
      url: text,
      themes: z.array(word).max(100).optional(),
    }),
  )
  .max(100_000)
  .meta({ title: 'Tin, bài, đợt tuyên truyền', legalBasis: basis })

/** Các cuộc đối thoại. */
export const dialoguesSchema = z
  .array(
    z.looseObject({
      id: word,
      on: dateSchema,
      with: z.enum(['people', 'enterprises']),
      announced: day,
      withFront: z.boolean().optional(),
      resultPublished: day,
      questions: z.looseObject({ raised: z.int().min(0), answered: z.int().min(0), open: count }).optional(),
    }),
  )
  .max(10_000)
  .meta({ title: 'Các cuộc đối thoại', legalBasis: [cite(plan, 'II.3', undefined, 'c')] })

/** Yêu cầu, kiến nghị qua giám sát. */
export const supervisionRequestsSchema = z
  .array(
    z.looseObject({
      id: word,
      by: z.enum([
        'front',
        'front-member',
        'people-inspection-board',
        'investment-supervision-board',
        'peoples-council',
        'press',
        'citizens',
        'enterprises',
      ]),
      unit: word,
      received: dateSchema,
      aboutCorruption: z.boolean().optional(),
      complex: z.boolean().optional(),
      replied: day,
      limit: z.looseObject({ within: anyLimitSchema, basis: basisSchema }).optional(),
    }),
  )
  .max(100_000)
  .meta({ title: 'Yêu cầu, kiến nghị qua giám sát', legalBasis: [cite('36/2018/QH14@2018-11-20', '74', '2')] })

/** Nhật ký đôn đốc, giám sát, kiểm tra. */
export const monitoringLogSchema = z
  .array(
    z.looseObject({
      unit: word,
      on: dateSchema,
      kind: z.enum(['urging', 'supervision', 'check', 'inspection', 'procuracy-control']),
      document: text,
    }),
  )
  .max(100_000)
  .meta({ title: 'Nhật ký đôn đốc, giám sát, kiểm tra', legalBasis: [cite(plan, 'I.3')] })

/**
 * Dữ liệu này có là danh sách và các cuộc phổ biến không? — Turns unknown input into a roster and sessions for
 * `computeDisseminationCoverage`, or names every place that is wrong.
 *
 * @param input Anything: parsed JSON.
 * @returns `{ status: 'valid', dissemination }`, or `{ status: 'invalid', findings }` with a path each.
 * @example
 * ```ts
 * import { parseDissemination } from 'congvu/schema'
 *
 * parseDissemination({ roster: [{ id: 'CC-01' }], sessions: [] }).status //=> 'valid'
 * parseDissemination({ roster: [{}], sessions: [] }).findings[0]?.path //=> ['roster', 0, 'id']
 * ```
 */
export function parseDissemination(
  input: unknown,
): Checked<
  'dissemination',
  { readonly roster: readonly RosterPerson[]; readonly sessions: readonly DisseminationSession[] },
  SchemaFinding
> {
  const result = read(disseminationSchema, input, basis)
  if ('findings' in result) return { status: 'invalid', findings: result.findings }
  const { roster, sessions } = result.value
  const dissemination = {
    roster: roster as readonly RosterPerson[],
    sessions: sessions as readonly DisseminationSession[],
  }
  return { status: 'valid', dissemination, findings: [] }
}

/**
 * Dữ liệu này có là danh mục tin, bài không? — Turns unknown input into items for `summarizeMediaActivity`, or names every
 * place that is wrong.
 *
 * @param input Anything: parsed JSON.
 * @returns `{ status: 'valid', items }`, or `{ status: 'invalid', findings }` with a path each.
 * @example
 * ```ts
 * import { parseMediaItems } from 'congvu/schema'
 *
 * parseMediaItems([{ id: '1', on: '2024-03-04', kind: 'press', outlet: 'Báo Cần Thơ' }]).status //=> 'valid'
 * parseMediaItems([{ id: '1', on: '2024-03-04', kind: 'poster', outlet: 'Báo Cần Thơ' }]).status //=> 'invalid'
 * ```
 */
export function parseMediaItems(input: unknown): Checked<'items', readonly MediaItem[], SchemaFinding> {
  const result = read(mediaItemsSchema, input, basis)
  if ('findings' in result) return { status: 'invalid', findings: result.findings }
  return { status: 'valid', items: result.value as readonly MediaItem[], findings: [] }
}

/**
 * Dữ liệu này có là danh sách đối thoại không? — Turns unknown input into dialogues for `checkDialogues`, or names every
 * place that is wrong.
 *
 * @param input Anything: parsed JSON.
 * @returns `{ status: 'valid', dialogues }`, or `{ status: 'invalid', findings }` with a path each.
 * @example
 * ```ts
 * import { parseDialogues } from 'congvu/schema'
 *
 * parseDialogues([{ id: 'DT-1', on: '2025-10-16', with: 'people' }]).status //=> 'valid'
 * parseDialogues([{ id: 'DT-1', on: '2025-10-16', with: 'people', questions: { raised: -1, answered: 0 } }]).status //=> 'invalid'
 * ```
 */
export function parseDialogues(input: unknown): Checked<'dialogues', readonly Dialogue[], SchemaFinding> {
  const result = read(dialoguesSchema, input, basis)
  if ('findings' in result) return { status: 'invalid', findings: result.findings }
  return { status: 'valid', dialogues: result.value as readonly Dialogue[], findings: [] }
}

/**
 * Dữ liệu này có là danh sách kiến nghị giám sát không? — Turns unknown input into requests for `auditSupervisionReplies`, or
 * names every place that is wrong.
 *
 * @param input Anything: parsed JSON.
 * @returns `{ status: 'valid', requests }`, or `{ status: 'invalid', findings }` with a path each.
 * @example
 * ```ts
 * import { parseSupervisionRequests } from 'congvu/schema'
 *
 * parseSupervisionRequests([{ id: 'KN-1', by: 'front', unit: 'so-noi-vu', received: '2024-03-04' }]).status //=> 'valid'
 * parseSupervisionRequests([{ id: 'KN-1', by: 'neighbour', unit: 'so-noi-vu', received: '2024-03-04' }]).status //=> 'invalid'
 * ```
 */
export function parseSupervisionRequests(
  input: unknown,
): Checked<'requests', readonly SupervisionRequest[], SchemaFinding> {
  const result = read(supervisionRequestsSchema, input, basis)
  if ('findings' in result) return { status: 'invalid', findings: result.findings }
  return { status: 'valid', requests: result.value as readonly SupervisionRequest[], findings: [] }
}

/**
 * Dữ liệu này có là nhật ký đôn đốc, kiểm tra không? — Turns unknown input into a log for `findMonitoringGaps`, or names
 * every place that is wrong.
 *
 * @param input Anything: parsed JSON.
 * @returns `{ status: 'valid', log }`, or `{ status: 'invalid', findings }` with a path each.
 * @example
 * ```ts
 * import { parseMonitoringLog } from 'congvu/schema'
 *
 * parseMonitoringLog([{ unit: 'so-noi-vu', on: '2024-03-01', kind: 'urging' }]).status //=> 'valid'
 * parseMonitoringLog([{ unit: 'so-noi-vu', on: '2024-02-30', kind: 'urging' }]).status //=> 'invalid'
 * ```
 */
export function parseMonitoringLog(input: unknown): Checked<'log', readonly MonitoringAction[], SchemaFinding> {
  const result = read(monitoringLogSchema, input, basis)
  if ('findings' in result) return { status: 'invalid', findings: result.findings }
  return { status: 'valid', log: result.value as readonly MonitoringAction[], findings: [] }
}
