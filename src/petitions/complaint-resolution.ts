import { reckon } from '../calendar/compute-period-end'
import type { Context } from '../calendar/context'
import type { ForwardPeriod, Pause, PeriodEnd } from '../calendar/period'
import type { CalendarFinding } from '../calendar/types'
import type { Basis } from '../core/citation'
import type { IsoDate, IsoInstant } from '../core/date'
import { finding } from '../core/finding'
import { quote, readDay, readInstant } from '../core/iso'
import type { Limit } from '../core/limit'
import type { LocalFinding } from '../core/local-findings'
import { civilDay } from '../core/moment'
import { decided, type Outcome, undetermined } from '../core/outcome'
import type { Parameter } from '../core/parameter'
import type { SchemaFinding } from '../core/schema-findings'
import { findMisshapen, placesOf } from '../core/shape'
import { step, traceOf } from '../core/trace'
import {
  disciplineResolution,
  disciplineResolutionComplex,
  firstResolution,
  firstResolutionComplex,
  firstResolutionRemote,
  firstResolutionRemoteComplex,
  secondResolution,
  secondResolutionComplex,
  secondResolutionRemote,
  secondResolutionRemoteComplex,
} from '../law/petitions-complaint'
import type { ComplaintFinding } from './complaint-findings'

import { lawNotHeld, limitOn } from './complaint-limit'
import type { ComplaintLevel, ComplaintSubject } from './complaint-types'
import { withLocal } from './local-rules'
import { ruleShapes } from './record-shapes'

/** Vụ việc nào, lần nào. */
export interface ResolutionCase {
  readonly subject: ComplaintSubject
  readonly level: ComplaintLevel
  readonly complex: boolean
  readonly remote: boolean
}

/** Dữ kiện để tính thời hạn giải quyết. */
export interface ResolutionFacts extends ResolutionCase {
  readonly accepted: IsoInstant | IsoDate
  /** Thời gian tạm đình chỉ giải quyết (từ 01/7/2026). */
  readonly suspensions?: readonly Pause[]
}

/**
 * Phải giải quyết khiếu nại xong khi nào? — The last day to issue the decision on a complaint.
 *
 * Every limit is a cap counted from acceptance, never an addition: first level 30 days, complex 45; remote 45, remote and
 * complex 60; second level 45, 60; remote 60, 70; disciplinary decisions 30, complex 45, at both levels, remote or not.
 *
 * @param facts When it was accepted, the level, complex or remote, and the time it was suspended.
 * @param context Calendar, choices at open points, local rules.
 * @returns The last day. Undetermined, with findings, when a moment is none or a suspension has not ended.
 * @remarks Luật Khiếu nại 02/2011/QH13, articles 28, 37, 50, 11a.4.
 * @example
 * ```ts
 * import { computeResolutionDeadline } from 'congvu/petitions'
 *
 * const facts = { subject: 'administrative', level: 1, remote: false, accepted: '2024-03-04' } as const
 * const normal = computeResolutionDeadline({ ...facts, complex: false })
 * const complex = computeResolutionDeadline({ ...facts, complex: true })
 * normal.status === 'decided' && normal.value.due //=> '2024-04-03'
 * complex.status === 'decided' && complex.value.due //=> '2024-04-18'
 * ```
 */
export function computeResolutionDeadline(
  facts: ResolutionFacts,
  context: Context = {},
): Outcome<PeriodEnd, CalendarFinding | ComplaintFinding | LocalFinding | SchemaFinding> {
  return withLocal(resolutionOf(facts, context), context)
}

function resolutionOf(
  facts: ResolutionFacts,
  context: Context,
): Outcome<PeriodEnd, CalendarFinding | ComplaintFinding | SchemaFinding> {
  const rule = 'complaint.compute-resolution-deadline'
  const unreadable = findMisshapen(facts, ruleShapes.resolution, firstResolution.values[0].basis)
  if (unreadable.length > 0) return undetermined(placesOf(unreadable), traceOf(rule, []), unreadable)
  const { accepted } = facts
  if (typeof accepted !== 'string' || (readDay(accepted) ?? readInstant(accepted)) === undefined) {
    const place = { path: ['accepted'] }
    const problem = finding('calendar.instant-form', { given: quote(accepted) }, firstResolution.values[0].basis, place)
    return undetermined([], traceOf(rule, []), [problem])
  }
  const period = resolutionPeriod(accepted, facts, context, facts.suspensions)
  if (period === undefined) {
    return undetermined(['accepted'], traceOf(rule, []), [lawNotHeld(civilDay(accepted), 'accepted')])
  }
  const { end, steps, findings, missing } = reckon(period, context)
  const { level, complex, remote } = facts
  const trace = traceOf(rule, [
    step('complaint.cap', { level, complex, remote, days: period.limit.amount }, period.basis),
    ...steps,
  ])
  return end === undefined ? undetermined(missing, trace, findings) : decided(end, trace, findings)
}

/** The period to resolve a complaint accepted at a moment. */
export function resolutionPeriod(
  accepted: IsoInstant | IsoDate,
  facts: ResolutionCase,
  context: Context,
  pauses: readonly Pause[] = [],
): (ForwardPeriod & { readonly basis: Basis }) | undefined {
  const law = limitOn(resolutionParameter(facts), civilDay(accepted), 'authority', context)
  return law && { from: accepted, ...law, ...(pauses.length > 0 && { pauses }) }
}

/** The parameter that caps a resolution. */
function resolutionParameter({ subject, level, complex, remote }: ResolutionCase): Parameter<Limit> {
  if (subject === 'discipline') return complex ? disciplineResolutionComplex : disciplineResolution
  if (level === 1) {
    if (remote) return complex ? firstResolutionRemoteComplex : firstResolutionRemote
    return complex ? firstResolutionComplex : firstResolution
  }
  if (remote) return complex ? secondResolutionRemoteComplex : secondResolutionRemote
  return complex ? secondResolutionComplex : secondResolution
}
