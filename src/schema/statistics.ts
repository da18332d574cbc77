import * as z from 'zod'
import type { Basis } from '../core/citation'
import type { Checked } from '../core/outcome'
import type { SchemaFinding } from '../core/schema-findings'
import type { StatisticsDossier, StatisticsTable } from '../dossier/statistics-types'
import { cite } from '../law/cite'
import { dossierSchema } from './dossier'
import { dateSchema } from './moments'
import { read } from './read'

const basis: Basis = [cite('09/2026/TT-BTP@2026-06-15', 'Phụ lục', undefined, '07a, 07b')]

/** Mục của biểu 07b, 07c. */
const sectionSchema = z
  .enum(['province', 'commune', 'subordinate', 'vertical-central', 'vertical-regional', 'vertical-commune'])
  .meta({ title: 'Mục của biểu' })

/** Hồ sơ để thống kê — a dossier with sector, unit, channel, level of online service and authority. */
export const statisticsDossierSchema = dossierSchema
  .extend({
    sector: z.string().optional(),
    unit: z.string().optional(),
    channel: z.enum(['counter', 'post', 'online']).optional(),
    onlineService: z.enum(['full', 'partial']).optional(),
    authority: sectionSchema.optional(),
  })
  .meta({ title: 'Hồ sơ để thống kê', legalBasis: basis })

const count = z.int().min(0).optional()

/** Số liệu theo cột. */
const figuresSchema = z
  .strictObject({
    received: count,
    new: count,
    'online-full': count,
    'online-partial': count,
    online: count,
    post: count,
    direct: count,
    'direct-or-post': count,
    'channel-unknown': count,
    'carried-over': count,
    resolved: count,
    early: count,
    'on-time': count,
    late: count,
    'in-process': count,
    'in-time': count,
    overdue: count,
    'no-due-date': count,
    ended: count,
  })
  .meta({ title: 'Số liệu theo cột' })

/** Biểu thống kê — a table as it was published; a column that does not exist is refused, not ignored. */
export const statisticsTableSchema = z
  .looseObject({
    form: z.string().optional(),
    period: z.looseObject({ from: dateSchema, to: dateSchema }),
    by: z.enum(['sector', 'unit', 'channel']),
    rows: z
      .array(z.looseObject({ name: z.string(), section: sectionSchema.optional(), figures: figuresSchema }))
      .max(10_000),
    sections: z
      .array(z.looseObject({ section: sectionSchema, total: figuresSchema }))
      .max(100)
      .optional(),
    total: figuresSchema,
  })
  .meta({ title: 'Biểu thống kê giải quyết thủ tục hành chính', legalBasis: basis })

/**
 * Dữ liệu này có là một biểu thống kê không? — Turns unknown input into a table for `checkStatistics`, or names every place
 * that is wrong.
 *
 * @param input Anything: parsed JSON, a table read from a page.
 * @returns `{ status: 'valid', table }`, or `{ status: 'invalid', findings }` with a path each.
 * @example
 * ```ts
 * import { describe } from 'congvu/messages'
 * import { parseStatisticsTable } from 'congvu/schema'
 *
 * const parsed = parseStatisticsTable({
 *   period: { from: '2026-08-15', to: '2026-09-14' },
 *   by: 'unit',
 *   rows: [],
 *   total: { received: 12.5 },
 * })
 * parsed.findings.map((finding) => describe(finding, 'en').path) //=> ['total.received']
 * ```
 */
export function parseStatisticsTable(input: unknown): Checked<'table', StatisticsTable, SchemaFinding> {
  const result = read(statisticsTableSchema, input, basis)
  if ('findings' in result) return { status: 'invalid', findings: result.findings }
  return { status: 'valid', table: result.value as StatisticsTable, findings: [] }
}

/**
 * Dữ liệu này có là một hồ sơ để thống kê không? — Turns unknown input into a dossier for `summarizeDossiers`, or names
 * every place that is wrong.
 *
 * @param input Anything: parsed JSON, a row of a database.
 * @returns `{ status: 'valid', dossier }`, unknown fields kept, or `{ status: 'invalid', findings }` with a path each.
 * @example
 * ```ts
 * import { parseStatisticsDossier } from 'congvu/schema'
 *
 * const row = { code: 'H13-1', sector: 'Đất đai', channel: 'fax', procedure: {}, events: [] }
 * parseStatisticsDossier(row).findings[0]?.code //=> 'schema.wrong-value'
 * ```
 */
export function parseStatisticsDossier(input: unknown): Checked<'dossier', StatisticsDossier, SchemaFinding> {
  const result = read(statisticsDossierSchema, input, basis)
  if ('findings' in result) return { status: 'invalid', findings: result.findings }
  return { status: 'valid', dossier: result.value as StatisticsDossier, findings: [] }
}
