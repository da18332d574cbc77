import type { Context } from '../calendar/context'
import type { IsoDate } from '../core/date'
import type { Finding } from '../core/finding'
import { finding } from '../core/finding'
import { quote, readDay } from '../core/iso'
import { decided, type Outcome, undetermined } from '../core/outcome'
import type { Shape } from '../core/shape'
import { at } from '../core/timeline'
import { traceOf } from '../core/trace'
import { choose } from '../law/policy/dossier'
import { indicatorMaximum } from '../law/service-quality'
import type {
  DossierQualityFacts,
  IndicatorScores,
  Publication,
  QualityIndicator,
  TimeAgainstLimit,
} from './quality-types'
import { findMisshapenFacts } from './shapes'

/**
 * Hồ sơ này được bao nhiêu điểm? — The indicators that Circular 01/2018 scores dossier by dossier: 1, 2, 3, 4, 6 and 7.
 *
 * @param facts What is known; an indicator without its facts is not scored.
 * @param date The day of the assessment: the scale was in force from 6 January 2019 to 30 June 2025.
 * @param context The choice at the gap of indicator 7 (`dossier.quality-late-conduct`).
 * @returns 0, 1 or 2 by indicator, with a notice where the circular has no band. Undetermined outside the time in force,
 *   or with findings for counts that are none.
 * @remarks Circular 01/2018/TT-VPCP art. 13, 14.1.
 * @example
 * ```ts
 * import { scoreDossierQuality } from 'congvu/dossier'
 *
 * const scored = scoreDossierQuality(
 *   { total: 'shorter', bodies: ['shorter', 'equal'], contacts: { times: 1 }, conductFeedback: { received: 0 } },
 *   '2024-03-29',
 * )
 * scored.status === 'decided' && scored.value //=> { 1: 2, 2: 1, 3: 1, 7: 2 }
 * ```
 */
export function scoreDossierQuality(
  facts: DossierQualityFacts,
  date: IsoDate,
  context: Context = {},
): Outcome<IndicatorScores> {
  const rule = 'dossier.score-dossier-quality'
  const misshapen = findMisshapenFacts(facts, factsShape)
  if (misshapen.length > 0) return undetermined([], traceOf(rule, []), misshapen)
  const problems = [...checkScaleDate(date), ...checkCounts(facts)]
  if (problems.length > 0) return undetermined([], traceOf(rule, []), problems)
  const { basis } = indicatorMaximum.values[0]
  const conduct = scoreConduct(facts, context)
  const bodies = facts.contacted && scoreContacted(facts.contacted)
  const scores = {
    1: facts.total && scoreTime(facts.total),
    2: facts.bodies && facts.bodies.length > 0 ? Math.min(...facts.bodies.map(scoreTime)) : undefined,
    3: facts.contacts && scoreContacts(facts.contacts),
    4: bodies?.score,
    6: facts.publication && scorePublication(facts.publication),
    7: conduct === 'not-scored' ? undefined : conduct?.score,
  }
  const gaps: readonly Finding[] = [
    ...(bodies?.gap === true ? [gap(4, bodies.score)] : []),
    ...(conduct === 'not-scored' ? [gap(7, conduct)] : conduct?.gap === true ? [gap(7, conduct.score)] : []),
  ]
  return decided(known(scores), traceOf(rule, [{ step: 'dossier.regime', params: { date }, basis }]), gaps)
}

const factsShape: Shape = {
  'bodies?': 'array',
  'contacts?': 'object',
  'contacted?': 'array',
  'publication?': 'object',
  'conductFeedback?': 'object',
}

/** A day on which the scale of points was in force. */
export function checkScaleDate(date: IsoDate): readonly Finding[] {
  const known = typeof date === 'string' && readDay(date) !== undefined
  if (known && at(indicatorMaximum.values, date) !== undefined) return []
  const { basis } = indicatorMaximum.values[0]
  return [finding('dossier.quality-not-in-force', { date: known ? date : quote(date) }, basis, { path: ['date'] })]
}

/** A count that is no whole number, or a part that is more than its whole. */
export function checkCount(field: string, value: number, atMost = Number.MAX_SAFE_INTEGER): readonly Finding[] {
  if (Number.isSafeInteger(value) && Number.isSafeInteger(atMost) && value >= 0 && value <= atMost) return []
  const { basis } = indicatorMaximum.values[0]
  return [finding('dossier.quality-facts', { field, given: quote(value) }, basis, { path: field.split('.') })]
}

/** Scores without those that have no facts. */
export function known(scores: { readonly [Indicator in QualityIndicator]?: number | undefined }): IndicatorScores {
  return Object.fromEntries(Object.entries(scores).filter(([, score]) => score !== undefined))
}

/** What the circular has no band for, and what was taken instead. */
export function gap(indicator: QualityIndicator, taken: number | 'not-scored'): Finding {
  const { basis } = indicatorMaximum.values[0]
  return finding('dossier.quality-gap', { indicator, taken }, basis, { severity: 'notice' })
}

/** Art. 13.6: posted and electronic 2, one of them 1, neither 0. */
export function scorePublication({ posted, electronic }: Publication): number {
  return (posted ? 1 : 0) + (electronic ? 1 : 0)
}

function checkCounts({ contacts, conductFeedback }: DossierQualityFacts): readonly Finding[] {
  return [
    ...(contacts === undefined
      ? []
      : [
          ...checkCount('contacts.times', contacts.times),
          ...checkPart('contacts.applicantFault', contacts.applicantFault, contacts.times),
        ]),
    ...(conductFeedback === undefined
      ? []
      : [
          ...checkCount('conductFeedback.received', conductFeedback.received),
          ...checkPart('conductFeedback.foundUntrue', conductFeedback.foundUntrue, conductFeedback.received),
        ]),
  ]
}

/** A part that is given; a whole that is no count has its own finding. */
function checkPart(field: string, part: number | undefined, whole: number): readonly Finding[] {
  if (part === undefined) return []
  return checkCount(field, part, checkCount('', whole).length === 0 ? whole : undefined)
}

/** Art. 13.1, 13.2. */
function scoreTime(time: TimeAgainstLimit): number {
  return time === 'shorter' ? 2 : time === 'equal' ? 1 : 0
}

/** Art. 13.3: no contact 2, one 1, more 0 unless the applicant's own fault made them more. */
function scoreContacts({ times, applicantFault = 0 }: NonNullable<DossierQualityFacts['contacts']>): number {
  if (times === 0) return 2
  return times - applicantFault <= 1 ? 1 : 0
}

/** Art. 13.4: nobody 2; the one-stop unit, and who leads by law a check on site, 1; more 0. One other body: no band. */
function scoreContacted(contacted: NonNullable<DossierQualityFacts['contacted']>) {
  if (contacted.length === 0) return { score: 2, gap: false }
  if (contacted.every((body) => body !== 'other')) return { score: 1, gap: false }
  return { score: 0, gap: contacted.length === 1 }
}

/** Art. 13.7, which has no band for a late dossier that nobody complained about. */
function scoreConduct({ conductFeedback, total }: DossierQualityFacts, context: Context) {
  if (conductFeedback === undefined) return undefined
  const complaints = conductFeedback.received - (conductFeedback.foundUntrue ?? 0)
  if (complaints > 0) return { score: 0, gap: false }
  if (total === undefined) return undefined
  if (total !== 'longer') return { score: scoreTime(total), gap: false }
  return choose('dossier.quality-late-conduct', context?.policy) === 'zero' ? { score: 0, gap: true } : 'not-scored'
}
