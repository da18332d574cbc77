import type { ContextAt } from '../calendar/context'
import type { IsoDate, IsoInstant } from '../core/date'
import type { Deadline } from '../core/deadline'
import type { Finding } from '../core/finding'
import { finding } from '../core/finding'
import { secondOf } from '../core/iso'
import { civilDay, toInstant } from '../core/moment'
import { decided, type Outcome, undetermined } from '../core/outcome'
import { findMisshapen } from '../core/shape'
import { at } from '../core/timeline'
import { traceOf } from '../core/trace'
import { procedureReview } from '../law/review'
import { toDeadline } from '../lifecycle/to-deadline'
import { checkMoments } from './moments'

/** Một mục của lộ trình. */
export interface RoadmapItem {
  readonly code: string
  readonly action: 'abolish' | 'simplify' | 'shorten' | 'keep'
  readonly holder: string
  /** Chậm nhất ngày. */
  readonly by?: IsoDate
  readonly done?: IsoInstant | IsoDate
}

/** Lộ trình rà soát, cắt giảm. */
export interface Roadmap {
  readonly approved: IsoDate
  readonly items: readonly RoadmapItem[]
  /** Codes of the procedures that were found unnecessary or cumbersome and must stand in the roadmap. */
  readonly found?: readonly string[]
}

/**
 * Lộ trình cắt giảm thủ tục đã đủ và đúng hẹn chưa? — Whether every procedure found unnecessary has an item with a date,
 * and which items are due, done or overdue.
 *
 * The plan says “loại bỏ ngay” and names no day, so an abolition that the roadmap puts off is a warning, not a violation.
 *
 * @param roadmap The day it was approved, its items, and the procedures it must hold.
 * @param context Calendar, and `asOf`, the moment of the question.
 * @returns One deadline for each dated item, and findings. Undetermined with findings for moments that are none.
 * @remarks Plan 17/KH-UBND II.3.b (“đưa ra lộ trình giải quyết”), III.1.đ (“kịp thời cắt giảm”).
 * @example
 * ```ts
 * import { checkRoadmap } from 'congvu/review'
 *
 * const roadmap = checkRoadmap(
 *   {
 *     approved: '2024-03-01',
 *     items: [{ code: '1.000948', action: 'shorten', holder: 'so-cong-thuong', by: '2024-06-30' }],
 *     found: ['1.000948', '1.000949'],
 *   },
 *   { asOf: '2024-07-01T08:00:00+07:00' },
 * )
 * roadmap.status === 'decided' && roadmap.value[0]?.status //=> 'overdue'
 * roadmap.findings.map(({ code }) => code) //=> ['review.roadmap-late', 'review.roadmap-missing']
 * ```
 */
export function checkRoadmap(roadmap: Roadmap, context: ContextAt): Outcome<readonly Deadline[]> {
  const rule = 'review.check-roadmap'
  const misshapen = findMisshapen(
    roadmap,
    { items: [{ code: 'string' }], 'found?': ['string'] },
    procedureReview.values[0].basis,
  )
  if (misshapen.length > 0) return undetermined([], traceOf(rule, []), misshapen)
  const { approved, items, found = [] } = roadmap
  const fallback = procedureReview.values[0].basis
  const problems = checkMoments(
    [
      { moment: context?.asOf ?? null, path: ['asOf'] },
      { moment: approved ?? null, path: ['approved'] },
      ...items.flatMap(({ by, done }, index) => [
        { moment: by, path: ['items', index, 'by'] },
        { moment: done, path: ['items', index, 'done'] },
      ]),
    ],
    fallback,
  )
  if (problems.length > 0) return undetermined([], traceOf(rule, []), problems)
  const { basis } = at(procedureReview.values, civilDay(approved)) ?? procedureReview.values[0]
  const asOf = toInstant(context.asOf)
  const deadlines = items.flatMap(({ code, holder, by, done, action }) => {
    if (by === undefined || action === 'keep') return []
    const clock = {
      id: `review.roadmap.${code}`,
      holder,
      start: approved,
      period: { by, basis },
      ...(done !== undefined && { metAt: toInstant(done) }),
    }
    return toDeadline(clock, asOf, secondOf(asOf), context, basis).deadline ?? []
  })
  const listed = new Set(items.map(({ code }) => code))
  const findings: readonly Finding[] = [
    ...items.flatMap((item, index) => findItem(item, civilDay(item.done ?? asOf), approved, index, basis)),
    ...found
      .filter((code) => !listed.has(code))
      .map((code) => finding('review.roadmap-missing', { code }, basis, { severity: 'warning', path: ['found'] })),
  ]
  return decided(deadlines, traceOf(rule, []), findings)
}

function findItem(
  { code, action, by }: RoadmapItem,
  end: IsoDate,
  approved: IsoDate,
  index: number,
  basis: Finding['basis'],
): readonly Finding[] {
  if (action === 'keep') return []
  const path = ['items', index, 'by']
  if (by === undefined) return [finding('review.roadmap-no-date', { code }, basis, { severity: 'warning', path })]
  return [
    ...(end > by ? [finding('review.roadmap-late', { code, by }, basis, { severity: 'warning', path })] : []),
    ...(action === 'abolish' && by > approved
      ? [finding('review.roadmap-not-immediate', { code, by }, basis, { severity: 'warning', path })]
      : []),
  ]
}
