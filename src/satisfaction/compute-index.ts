import type { IsoDate } from '../core/date'
import type { Finding } from '../core/finding'
import { finding } from '../core/finding'
import { quote, readDay } from '../core/iso'
import { decided, type Outcome, undetermined } from '../core/outcome'
import { type Proportion, roundTo, shareOf } from '../core/proportion'
import { findMisshapen } from '../core/shape'
import { at } from '../core/timeline'
import { step, traceOf } from '../core/trace'
import { groupMaxima, type IndexGroup, indexDecimals } from '../law/satisfaction'
import { indexBasis } from './checks'

/** Điểm của năm nhóm; a group that could not be measured is left out. */
export type GroupPoints = { readonly [Group in IndexGroup]?: number }

/** Kết quả Bộ chỉ số. */
export interface ServiceIndex {
  readonly total: number
  /** 100 when all five groups were measured. */
  readonly maximum: number
  readonly share: Proportion<'points-measurable'>
  readonly groups: readonly { readonly group: IndexGroup; readonly points: number; readonly maximum: number }[]
}

/**
 * Bộ chỉ số phục vụ người dân, doanh nghiệp được bao nhiêu điểm? — Index 766: the five groups (openness 18, progress 20,
 * digitisation 22, online service 22, satisfaction 18) added up, out of what could be measured.
 *
 * @param points The points of each group.
 * @param date The last day of the period.
 * @returns The total, its maximum and the share. A notice names groups left out. Undetermined with findings when points
 *   are no number, below 0 or above their maximum, when no group was measured, or before 1 August 2022.
 * @remarks Decision 766/QĐ-TTg of 23 June 2022 (secondary source); Circular 09/2026/TT-BTP art. 11.6 still feeds it.
 * @example
 * ```ts
 * import { computeIndex } from 'congvu/satisfaction'
 *
 * const index = computeIndex(
 *   { openness: 17, progress: 19.5, digitisation: 15, online: 18, satisfaction: 18 },
 *   '2024-12-14',
 * )
 * index.status === 'decided' && index.value.total //=> 87.5
 * index.status === 'decided' && index.value.maximum //=> 100
 * ```
 */
export function computeIndex(points: GroupPoints, date: IsoDate): Outcome<ServiceIndex> {
  const rule = 'satisfaction.compute-index'
  const misshapen = findMisshapen(points, 'object', [], indexBasis)
  if (misshapen.length > 0) return undetermined([], traceOf(rule, []), misshapen)
  const law = readDay(date) === undefined ? undefined : at(groupMaxima.values, date)
  if (law === undefined) {
    return undetermined([], traceOf(rule, []), [
      finding('satisfaction.not-in-force', { date: quote(date) }, indexBasis, { path: ['date'] }),
    ])
  }
  const all = Object.entries(law.value) as readonly (readonly [IndexGroup, number])[]
  const groups = all.flatMap(([group, maximum]) => {
    const given = points[group]
    return given === undefined ? [] : [{ group, points: given, maximum }]
  })
  const problems = groups.flatMap(({ group, points: given, maximum }): readonly Finding[] => {
    const place = { path: [group] }
    if (!Number.isFinite(given) || given < 0) {
      return [finding('satisfaction.count', { field: group, given: quote(given) }, law.basis, place)]
    }
    return given <= maximum
      ? []
      : [finding('satisfaction.points-above-maximum', { group, given, maximum }, law.basis, place)]
  })
  if (problems.length > 0) return undetermined([], traceOf(rule, []), problems)
  if (groups.length === 0)
    return undetermined(
      all.map(([group]) => group),
      traceOf(rule, []),
    )
  const total = roundTo(
    groups.reduce((sum, one) => sum + one.points, 0),
    at(indexDecimals.values, date)?.value ?? 0,
  )
  const maximum = groups.reduce((sum, one) => sum + one.maximum, 0)
  const absent = all.filter(([group]) => points[group] === undefined).map(([group]) => group)
  const findings =
    absent.length === 0
      ? []
      : [finding('satisfaction.groups-missing', { groups: absent, maximum }, law.basis, { severity: 'notice' })]
  const steps = [step('satisfaction.share', { indicator: '766', numerator: total, denominator: maximum }, law.basis)]
  const share = shareOf(total, maximum, 'points-measurable')
  return decided({ total, maximum, share, groups }, traceOf(rule, steps), findings)
}
