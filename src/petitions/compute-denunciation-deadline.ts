import { reckon } from '../calendar/compute-period-end'
import type { Context } from '../calendar/context'
import type { Pause } from '../calendar/period'
import type { Citation } from '../core/citation'
import type { IsoDate, IsoInstant } from '../core/date'
import { type Finding, finding } from '../core/finding'
import { findUnreadable, missingOf } from '../core/form'
import { decided, type Outcome, undetermined } from '../core/outcome'
import { at } from '../core/timeline'
import { step, traceOf } from '../core/trace'
import { resolutionTime, resumption, sanctionCap } from '../law/petitions-denunciation'
import type { DenunciationCriterion } from './denunciation-events'
import { distinctCriteria, judgeExtension } from './denunciation-extension'
import { dayOffStep, extendPeriod, type LawfulPeriod, otherReading, resolutionPeriod } from './denunciation-resolution'
import { readMoments } from './moments'
import { ruleFields } from './record-fields'

/** Dữ kiện để tính hạn giải quyết tố cáo. */
export interface DenunciationDeadlineFacts {
  /** When the acceptance decision was issued. */
  readonly accepted: IsoInstant | IsoDate
  /** Gia hạn, in order: when decided, how many days, which criteria. */
  readonly extensions?: readonly {
    readonly decided: IsoInstant | IsoDate
    readonly days: number
    readonly criteria: readonly DenunciationCriterion[]
  }[]
  /** Tạm đình chỉ: `to` is the decision to go on. */
  readonly suspensions?: readonly { readonly from: IsoInstant | IsoDate; readonly to?: IsoInstant | IsoDate }[]
  /** Hết thời hạn xử lý vi phạm hành chính, for sector denunciations. */
  readonly sanctionBy?: { readonly date: IsoDate; readonly basis: Citation }
}

/** Hạn giải quyết tố cáo. */
export interface DenunciationDeadline {
  readonly due: IsoDate
  /** The day by the other reading of a last day that is a day off (`denunciation.authority-day-off`), if it differs. */
  readonly otherReading?: IsoDate
  /** How many of the extensions count. */
  readonly extensions: number
  readonly provisional: boolean
}

/**
 * Phải kết luận tố cáo chậm nhất ngày nào? — The last day to conclude a denunciation: 30 days from acceptance, extended
 * once (complex) or twice (specially complex) by 30 days at most, suspended time left out, never beyond the time for
 * administrative sanctions in sector cases.
 *
 * Extensions add to the period itself, so one taken on the tenth day changes nothing before the thirtieth.
 *
 * @param facts Acceptance, extensions with their criteria, suspensions.
 * @param context Calendar, choices at open points, local rules.
 * @returns The last day, with the other reading when it falls on a day off, and findings for what an extension breaks. Undetermined while a
 *   suspension is open (`suspensions.0.to`), or with findings when a moment is none or the law of 2018 is not in force.
 * @remarks Denunciation Law 25/2018/QH14 art. 30, 34.2, 42.2; Decree 31/2019/NĐ-CP art. 3.
 * @example
 * ```ts
 * import { computeDenunciationDeadline } from 'congvu/petitions'
 *
 * const plain = computeDenunciationDeadline({ accepted: '2026-03-02' })
 * plain.status === 'decided' && plain.value.due //=> '2026-04-01'
 *
 * const twice = computeDenunciationDeadline({
 *   accepted: '2026-03-02',
 *   extensions: [
 *     { decided: '2026-03-30', days: 30, criteria: ['several-places', 'conflicting-evidence'] },
 *     { decided: '2026-04-28', days: 30, criteria: [] },
 *   ],
 * })
 * twice.status === 'decided' && twice.value.due //=> '2026-05-31'
 * twice.status === 'decided' && twice.value.otherReading //=> '2026-06-01'
 * ```
 */
export function computeDenunciationDeadline(
  facts: DenunciationDeadlineFacts,
  context: Context = {},
): Outcome<DenunciationDeadline> {
  const rule = 'denunciation.compute-deadline'
  const unreadable = findUnreadable(facts, ruleFields.denunciationDeadline, resolutionTime.values[0].basis)
  if (unreadable.length > 0) return undetermined(missingOf(unreadable), traceOf(rule, []), unreadable)
  const moments = readMoments(momentsOf(facts))
  if ('findings' in moments) return undetermined([], traceOf(rule, []), moments.findings)
  const accepted = moments.dates['accepted'] as IsoDate
  const period = resolutionPeriod(facts.accepted, accepted, context)
  if (period === undefined) {
    const problem = finding('denunciation.law-not-held', { date: accepted }, resolutionTime.values[0].basis)
    return undetermined([], traceOf(rule, []), [problem])
  }
  const open = (facts.suspensions ?? []).findIndex(({ to }) => to === undefined)
  if (open !== -1) return undetermined([`suspensions.${open}.to`], traceOf(rule, []))
  const { extended, findings } = applyExtensions(facts, { ...period, pauses: pausesOf(facts) }, moments.dates, context)
  const { end, steps, findings: problems } = reckon(extended, context)
  if (end === undefined) return undetermined([], traceOf(rule, steps), [...findings, ...problems])
  const resolution = end.due as IsoDate
  const other = otherReading(resolution, steps, context)
  const cap = facts.sanctionBy !== undefined && facts.sanctionBy.date < resolution ? facts.sanctionBy : undefined
  const law = at(sanctionCap.values, accepted) ?? sanctionCap.values[0]
  const value: DenunciationDeadline = {
    due: cap?.date ?? resolution,
    ...(cap === undefined && other !== undefined && { otherReading: other }),
    extensions: extended.extensions?.length ?? 0,
    provisional: end.provisional,
  }
  const capStep = cap && step('denunciation.sanction-cap', { date: cap.date, resolution }, [cap.basis, ...law.basis])
  const reasons = [
    ...steps,
    ...(other === undefined ? [] : [dayOffStep(context)]),
    ...(capStep === undefined ? [] : [capStep]),
  ]
  return decided(value, traceOf(rule, reasons), [...findings, ...problems])
}

function applyExtensions(
  { extensions = [] }: DenunciationDeadlineFacts,
  start: LawfulPeriod,
  dates: Readonly<Record<string, IsoDate>>,
  context: Context,
): { readonly extended: LawfulPeriod; readonly findings: readonly Finding[] } {
  let extended = start
  let criteria: readonly DenunciationCriterion[] = []
  const findings: Finding[] = []
  for (const [index, { decided: decidedAt, days, criteria: named }] of extensions.entries()) {
    const lawDate = dates[`extensions.${index}.decided`] as IsoDate
    criteria = distinctCriteria([...criteria, ...named], lawDate)
    const extension = { type: 'extended', at: decidedAt, days, criteria: named } as const
    const judged = judgeExtension({ extension, period: extended, criteria, lawDate, context })
    findings.push(...judged.findings.map((found) => ({ ...found, path: ['extensions', index] })))
    if (judged.effective) extended = extendPeriod(extended, days, lawDate, context) ?? extended
  }
  return { extended, findings }
}

function pausesOf({ suspensions = [] }: DenunciationDeadlineFacts): readonly Pause[] {
  return suspensions.map((pause) => ({ ...pause, basis: resumption.values[0].basis }))
}

function momentsOf(facts: DenunciationDeadlineFacts): Record<string, string> {
  const { accepted, extensions = [], suspensions = [], sanctionBy } = facts
  const moments: Record<string, string> = { accepted }
  if (sanctionBy !== undefined) moments['sanctionBy.date'] = sanctionBy.date
  for (const [index, extension] of extensions.entries()) moments[`extensions.${index}.decided`] = extension.decided
  for (const [index, { from, to }] of suspensions.entries()) {
    moments[`suspensions.${index}.from`] = from
    if (to !== undefined) moments[`suspensions.${index}.to`] = to
  }
  return moments
}
