import type { IsoDate } from '../core/date'
import type { Finding } from '../core/finding'
import { decided, type Outcome, undetermined } from '../core/outcome'
import type { Shape } from '../core/shape'
import { at } from '../core/timeline'
import { traceOf } from '../core/trace'
import { agencyBands, feedbackShare, onlineShares, wholeProcessShare } from '../law/service-quality'
import type { AgencyQuality, AgencyQualityFacts, IndicatorScores, QualityIndicator } from './quality-types'
import { checkCount, checkScaleDate, gap, known, scorePublication } from './score-dossier-quality'
import { averageScores, scoredByDossier, scoresShape, totalOf } from './score-officer-quality'
import { findMisshapenFacts } from './shapes'

const all: readonly QualityIndicator[] = [1, 2, 3, 4, 5, 6, 7, 8, 9]

/**
 * Cơ quan này xếp loại gì? — The score of an agency on the scale of 18: the averages of its dossiers (indicators 1, 2, 3,
 * 4, 7) and its own indicators 5, 6, 8 and 9.
 *
 * @param dossiers The scores of its dossiers in the period (`scoreDossierQuality`).
 * @param facts What is known of the agency; an indicator without its facts, or of nothing (0 procedures), is not scored.
 * @param date The last day of the period: a quarter or a year (art. 15.4), 6 January 2019 to 30 June 2025.
 * @returns The total and the class: excellent from 15, good from 12, fair from 9, average from 6, weak below. A notice
 *   names the indicators left out; the circular then gives no other scale, so read the class with `maximum`.
 *   Undetermined outside the time in force, or with findings for counts that are none or parts above their whole.
 * @remarks Circular 01/2018/TT-VPCP art. 13.5, 13.6, 13.8, 13.9, 14.2, 15.2, 15.3.b.
 * @example
 * ```ts
 * import { scoreServiceQuality } from 'congvu/dossier'
 *
 * const agency = scoreServiceQuality(
 *   [{ 1: 2, 2: 2, 3: 2, 4: 2, 7: 2 }],
 *   {
 *     oneStop: { level: 'province', listed: 100, wholeProcess: 20, eligible: 90, received: 90 },
 *     publication: { posted: true, electronic: true },
 *     feedback: { received: 10, inTime: 9, prolonged: 0 },
 *     online: { eligibleProcedures: 50, onlineProcedures: 10, dossiers: 100, onlineDossiers: 20, unresolvedOrLate: 0 },
 *   },
 *   '2024-12-14',
 * )
 * agency.status === 'decided' && agency.value.total //=> 16
 * agency.status === 'decided' && agency.value.band //=> 'excellent'
 * ```
 */
export function scoreServiceQuality(
  dossiers: readonly IndicatorScores[],
  facts: AgencyQualityFacts,
  date: IsoDate,
): Outcome<AgencyQuality> {
  const rule = 'dossier.score-service-quality'
  const misshapen = [
    ...findMisshapenFacts(dossiers, scoresShape, ['dossiers']),
    ...findMisshapenFacts(facts, factsShape),
  ]
  if (misshapen.length > 0) return undetermined([], traceOf(rule, []), misshapen)
  const problems = [...checkScaleDate(date), ...checkFacts(facts)]
  if (problems.length > 0) return undetermined([], traceOf(rule, []), problems)
  const averages = averageScores(dossiers, scoredByDossier, date)
  const online = facts.online && scoreOnline(facts.online, date)
  const scores: IndicatorScores = {
    ...averages.scores,
    ...known({
      5: facts.oneStop && scoreOneStop(facts.oneStop, date),
      6: facts.publication && scorePublication(facts.publication),
      8: facts.feedback && scoreFeedback(facts.feedback, date),
      9: online?.score,
    }),
  }
  const { total, maximum, findings } = totalOf(scores, all, date)
  const band = at(agencyBands.values, date)?.value.find(([, from]) => total >= from)?.[0]
  if (maximum === 0 || band === undefined) return undetermined(['dossiers', 'facts'], traceOf(rule, []))
  return decided({ scores, total, maximum, band }, traceOf(rule, averages.steps), [
    ...findings,
    ...(online?.gap === true ? [gap(9, online.score)] : []),
  ])
}

const factsShape: Shape = { 'oneStop?': 'object', 'publication?': 'object', 'feedback?': 'object', 'online?': 'object' }

/** Art. 13.5. */
function scoreOneStop(facts: NonNullable<AgencyQualityFacts['oneStop']>, date: IsoDate): number | undefined {
  const { level, listed, wholeProcess, eligible, received } = facts
  const share = at(wholeProcessShare.values, date)?.value[level]
  if (share === undefined || (listed === 0 && eligible === 0)) return undefined
  if (listed > 0 && wholeProcess * 100 >= share * listed) return 2
  return received === eligible ? 1 : 0
}

/** Art. 13.8. */
function scoreFeedback(
  { received, inTime, prolonged }: NonNullable<AgencyQualityFacts['feedback']>,
  date: IsoDate,
): number | undefined {
  const share = at(feedbackShare.values, date)?.value
  if (share === undefined) return undefined
  if (prolonged > 0) return 0
  return inTime === received ? 2 : inTime * 100 >= share * received ? 1 : 0
}

/** Art. 13.9. Thirty per cent and more with too few procedures online has no band: one point, as those below have. */
function scoreOnline(
  facts: NonNullable<AgencyQualityFacts['online']>,
  date: IsoDate,
): { readonly score: number; readonly gap: boolean } | undefined {
  const { eligibleProcedures, onlineProcedures, dossiers, onlineDossiers, unresolvedOrLate } = facts
  const shares = at(onlineShares.values, date)?.value
  if (shares === undefined || eligibleProcedures === 0 || dossiers === 0) return undefined
  if (onlineProcedures === 0 || unresolvedOrLate > 0) return { score: 0, gap: false }
  if (onlineDossiers * 100 < shares.dossiersForOne * dossiers) return { score: 0, gap: false }
  const many = onlineDossiers * 100 >= shares.dossiersForTwo * dossiers
  const wide = onlineProcedures * 100 >= shares.procedures * eligibleProcedures
  return { score: many && wide ? 2 : 1, gap: many && !wide }
}

function checkFacts({ oneStop, feedback, online }: AgencyQualityFacts): readonly Finding[] {
  return [
    ...(oneStop === undefined
      ? []
      : [
          ...checkCount('oneStop.listed', oneStop.listed),
          ...checkCount('oneStop.wholeProcess', oneStop.wholeProcess, oneStop.listed),
          ...checkCount('oneStop.eligible', oneStop.eligible),
          ...checkCount('oneStop.received', oneStop.received, oneStop.eligible),
        ]),
    ...(feedback === undefined
      ? []
      : [
          ...checkCount('feedback.received', feedback.received),
          ...checkCount('feedback.inTime', feedback.inTime, feedback.received),
          ...checkCount('feedback.prolonged', feedback.prolonged),
        ]),
    ...(online === undefined
      ? []
      : [
          ...checkCount('online.eligibleProcedures', online.eligibleProcedures),
          ...checkCount('online.onlineProcedures', online.onlineProcedures, online.eligibleProcedures),
          ...checkCount('online.dossiers', online.dossiers),
          ...checkCount('online.onlineDossiers', online.onlineDossiers, online.dossiers),
          ...checkCount('online.unresolvedOrLate', online.unresolvedOrLate, online.onlineDossiers),
        ]),
  ]
}
