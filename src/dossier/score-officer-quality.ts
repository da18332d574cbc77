import type { IsoDate } from '../core/date'
import type { Finding } from '../core/finding'
import { finding } from '../core/finding'
import { decided, type Outcome, undetermined } from '../core/outcome'
import { roundTo } from '../core/proportion'
import type { Shape } from '../core/shape'
import { at } from '../core/timeline'
import { step, type TraceStep, traceOf } from '../core/trace'
import { indicatorDecimals, indicatorMaximum, officerBands } from '../law/service-quality'
import type { IndicatorScores, OfficerQuality, QualityIndicator } from './quality-types'
import { checkScaleDate } from './score-dossier-quality'
import { findMisshapenFacts } from './shapes'

/** Chấm điểm theo từng người, từng cơ quan qua các hồ sơ. */
export const scoredByDossier: readonly QualityIndicator[] = [1, 2, 3, 4, 7]

/**
 * Cán bộ này hoàn thành bao nhiêu nhiệm vụ? — The score of an officer over the dossiers handled: the average of
 * indicators 1, 2, 3, 4 and 7, each rounded to one decimal, added up; at most 10.
 *
 * @param dossiers The scores of each dossier (`scoreDossierQuality`) that the officer handled in the period.
 * @param date The last day of the period.
 * @returns The total and its band: 5 and more 100 % of tasks, 3.5 to under 5 from 70 %, under 3.5 less than 70 %.
 *   Undetermined outside the time in force or when nothing was scored.
 * @remarks Circular 01/2018/TT-VPCP art. 15.1.a, 15.2, 15.3.a; indicators without facts are left out (art. 15.4.b).
 * @example
 * ```ts
 * import { scoreOfficerQuality } from 'congvu/dossier'
 *
 * const officer = scoreOfficerQuality(
 *   [
 *     { 1: 2, 2: 2, 3: 1, 4: 1, 7: 2 },
 *     { 1: 1, 2: 1, 3: 0, 4: 0, 7: 1 },
 *   ],
 *   '2024-06-30',
 * )
 * officer.status === 'decided' && officer.value.total //=> 5.5
 * officer.status === 'decided' && officer.value.band //=> 'all-tasks'
 * ```
 */
export function scoreOfficerQuality(dossiers: readonly IndicatorScores[], date: IsoDate): Outcome<OfficerQuality> {
  const rule = 'dossier.score-officer-quality'
  const misshapen = findMisshapenFacts(dossiers, scoresShape, ['dossiers'])
  if (misshapen.length > 0) return undetermined([], traceOf(rule, []), misshapen)
  const problems = checkScaleDate(date)
  if (problems.length > 0) return undetermined([], traceOf(rule, []), problems)
  const averages = averageScores(dossiers, scoredByDossier, date)
  const bands = at(officerBands.values, date)
  const band = bands?.value.find(([, from]) => averages.total >= from)?.[0]
  if (averages.maximum === 0 || band === undefined) return undetermined(['dossiers'], traceOf(rule, []))
  const { scores, total, maximum, steps, findings } = averages
  return decided({ scores, total, maximum, band }, traceOf(rule, steps), findings)
}

/** The scores of dossiers: a number at each indicator that was scored. */
export const scoresShape: Shape = [
  {
    '1?': 'number',
    '2?': 'number',
    '3?': 'number',
    '4?': 'number',
    '5?': 'number',
    '6?': 'number',
    '7?': 'number',
    '8?': 'number',
    '9?': 'number',
  },
]

/** Averages by indicator, rounded as the circular says, and their sum. */
export function averageScores(
  dossiers: readonly IndicatorScores[],
  indicators: readonly QualityIndicator[],
  date: IsoDate,
): {
  readonly scores: IndicatorScores
  readonly total: number
  readonly maximum: number
  readonly steps: readonly TraceStep[]
  readonly findings: readonly Finding[]
} {
  const decimals = at(indicatorDecimals.values, date)
  const scored = indicators.flatMap((indicator) => {
    const given = dossiers.flatMap((scores) => scores[indicator] ?? [])
    if (given.length === 0) return []
    const sum = given.reduce((total, score) => total + score, 0)
    return [{ indicator, score: roundTo(sum / given.length, decimals?.value ?? 0), dossiers: given.length }]
  })
  const scores = Object.fromEntries(scored.map(({ indicator, score }) => [indicator, score]))
  const { total, maximum, findings } = totalOf(scores, indicators, date)
  const steps = scored.map((one) => step('dossier.indicator-scored', one, decimals?.basis))
  return { scores, total, maximum, steps, findings }
}

/** The sum of scores, what it could be at most, and a notice for indicators that were not scored. */
export function totalOf(
  scores: IndicatorScores,
  indicators: readonly QualityIndicator[],
  date: IsoDate,
): { readonly total: number; readonly maximum: number; readonly findings: readonly Finding[] } {
  const law = at(indicatorMaximum.values, date) ?? indicatorMaximum.values[0]
  const absent = indicators.filter((indicator) => scores[indicator] === undefined)
  const maximum = (indicators.length - absent.length) * (law.value ?? 0)
  const total = roundTo(
    indicators.reduce((sum, indicator) => sum + (scores[indicator] ?? 0), 0),
    at(indicatorDecimals.values, date)?.value ?? 0,
  )
  const findings =
    absent.length === 0 || maximum === 0
      ? []
      : [
          finding('dossier.quality-not-scored', { indicators: absent, maximum }, law.basis, {
            severity: 'notice',
          }),
        ]
  return { total, maximum, findings }
}
