import { type Context, calendarOf } from '../calendar/context'
import { countUsed, type UsedUnit } from '../calendar/count-used'
import { findOutside } from '../calendar/find-outside'
import type { IsoDate, IsoInstant } from '../core/date'
import { decided, type Outcome, undetermined } from '../core/outcome'
import { type Proportion, roundTo, shareOf } from '../core/proportion'
import { findMisshapen, limitShape } from '../core/shape'
import { traceOf } from '../core/trace'
import { indexDecimals } from '../law/satisfaction'
import { checkMoments, indexBasis } from './checks'

/** Một hồ sơ đã có kết quả. */
export interface TimedDossier {
  readonly accepted: IsoInstant | IsoDate
  readonly finished: IsoInstant | IsoDate
  readonly limit: { readonly amount: number; readonly unit: UsedUnit }
}

/** Thời gian bình quân; dossiers whose limits have different units are never averaged together. */
export interface AverageTime {
  readonly unit: UsedUnit
  readonly dossiers: number
  readonly taken: number
  readonly allowed: number
  readonly share: Proportion<'time-allowed'>
}

/**
 * Bình quân giải quyết mất bao lâu so với quy định? — Indicator 2.2: the average time taken against the average time
 * allowed, by unit of the limit.
 *
 * @param dossiers Finished dossiers with their limits.
 * @param context The calendar to count by.
 * @returns One entry for each unit; none for no dossiers. Undetermined with findings for moments that are none.
 * @remarks Decision 766/QĐ-TTg, item 2.2 (secondary source).
 * @example
 * ```ts
 * import { computeAverageTime } from 'congvu/satisfaction'
 *
 * const average = computeAverageTime([
 *   { accepted: '2024-03-04', finished: '2024-03-08', limit: { amount: 10, unit: 'working-day' } },
 *   { accepted: '2024-03-04', finished: '2024-03-12', limit: { amount: 10, unit: 'working-day' } },
 * ])
 * average.status === 'decided' && average.value[0]?.taken //=> 5
 * average.status === 'decided' && average.value[0]?.share.percent //=> 50
 * ```
 */
export function computeAverageTime(
  dossiers: readonly TimedDossier[],
  context: Context = {},
): Outcome<readonly AverageTime[]> {
  const rule = 'satisfaction.compute-average-time'
  const misshapen = findMisshapen(dossiers, [{ limit: limitShape }], indexBasis, ['dossiers'])
  if (misshapen.length > 0) return undetermined([], traceOf(rule, []), misshapen)
  const problems = dossiers.flatMap(({ accepted, finished }, index) =>
    checkMoments([
      [accepted ?? null, ['dossiers', index, 'accepted']],
      [finished ?? null, ['dossiers', index, 'finished']],
    ]),
  )
  const calendar = calendarOf(context)
  const moments = dossiers.flatMap(({ accepted, finished }, index) => [
    [accepted, ['dossiers', index, 'accepted']] as const,
    [finished, ['dossiers', index, 'finished']] as const,
  ])
  const outside = problems.length > 0 ? [] : findOutside(moments, calendar, indexBasis)
  if (problems.length + outside.length > 0) return undetermined([], traceOf(rule, []), [...problems, ...outside])
  const decimals = indexDecimals.values[0].value ?? 0
  const units = [...new Set(dossiers.map(({ limit }) => limit.unit))]
  const averages = units.map((unit): AverageTime => {
    const group = dossiers.filter(({ limit }) => limit.unit === unit)
    const taken = group.reduce((sum, one) => sum + countUsed(one.accepted, one.finished, unit, calendar), 0)
    const allowed = group.reduce((sum, { limit }) => sum + limit.amount, 0)
    return {
      unit,
      dossiers: group.length,
      taken: roundTo(taken / group.length, decimals),
      allowed: roundTo(allowed / group.length, decimals),
      share: shareOf(taken, allowed, 'time-allowed'),
    }
  })
  return decided(averages, traceOf(rule, []))
}
