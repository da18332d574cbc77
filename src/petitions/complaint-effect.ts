import { endOf, reckon } from '../calendar/compute-period-end'
import type { Context } from '../calendar/context'
import type { ForwardPeriod } from '../calendar/period'
import type { CalendarFinding } from '../calendar/types'
import type { Basis } from '../core/citation'
import type { IsoDate, IsoInstant } from '../core/date'
import { finding } from '../core/finding'
import { dateOf, dayOf, quote, readDay, readInstant } from '../core/iso'
import type { LocalFinding } from '../core/local-findings'
import { civilDay } from '../core/moment'
import { decided, type Outcome, undetermined } from '../core/outcome'
import type { SchemaFinding } from '../core/schema-findings'
import { findMisshapen, placesOf } from '../core/shape'
import { step, traceOf } from '../core/trace'
import { disciplineEffect, effect, effectRemote } from '../law/petitions-complaint'
import { choose } from '../law/policy/petitions'
import type { ComplaintFinding } from './complaint-findings'

import { lawNotHeld, limitOn, withEndRule } from './complaint-limit'
import type { ComplaintSubject } from './complaint-types'
import { withLocal } from './local-rules'
import { ruleShapes } from './record-shapes'

/** Dữ kiện để tính ngày có hiệu lực. */
export interface EffectFacts {
  readonly subject: ComplaintSubject
  readonly remote: boolean
  readonly issued: IsoInstant | IsoDate
}

/**
 * Quyết định giải quyết khiếu nại có hiệu lực từ ngày nào? — The first day on which a decision is in force, if it is not
 * complained of a second time.
 *
 * 30 days (remote area: up to 45) from issue, at both levels; a day off at the end changes nothing. The window to
 * complain a second time counts from receipt and can close later: see `auditComplaint`.
 *
 * @param facts The day of issue, what was complained of, remote or not.
 * @param context Calendar, choices at open points, local rules.
 * @returns The first day in force. Undetermined, with a finding, when the moment of issue is none.
 * @remarks Luật Khiếu nại 02/2011/QH13, articles 44 and 57.
 * @example
 * ```ts
 * import { computeLegalEffect } from 'congvu/petitions'
 *
 * const effect = computeLegalEffect({ subject: 'administrative', remote: false, issued: '2021-03-18' })
 * effect.status === 'decided' && effect.value.from //=> '2021-04-18'
 * ```
 */
export function computeLegalEffect(
  facts: EffectFacts,
  context: Context = {},
): Outcome<{ readonly from: IsoDate }, CalendarFinding | ComplaintFinding | LocalFinding | SchemaFinding> {
  return withLocal(legalEffectOf(facts, context), context)
}

function legalEffectOf(
  facts: EffectFacts,
  context: Context,
): Outcome<{ readonly from: IsoDate }, CalendarFinding | ComplaintFinding | SchemaFinding> {
  const rule = 'complaint.compute-legal-effect'
  const unreadable = findMisshapen(facts, ruleShapes.effect, effect.values[0].basis)
  if (unreadable.length > 0) return undetermined(placesOf(unreadable), traceOf(rule, []), unreadable)
  const { issued } = facts
  if (typeof issued !== 'string' || (readDay(issued) ?? readInstant(issued)) === undefined) {
    const place = { path: ['issued'] }
    const problem = finding('calendar.instant-form', { given: quote(issued) }, effect.values[0].basis, place)
    return undetermined([], traceOf(rule, []), [problem])
  }
  const reckoned = effectOf(facts, context)
  if (reckoned === undefined) {
    const period = effectPeriod(facts, context)
    const why: readonly (CalendarFinding | ComplaintFinding)[] =
      period === undefined ? [lawNotHeld(civilDay(issued), 'issued')] : reckon(period, context).findings
    return undetermined(['issued'], traceOf(rule, []), why)
  }
  const option = choose('complaint.effect-day', context?.policy)
  const trace = traceOf(rule, [
    step('complaint.takes-effect', { issued: civilDay(issued), from: reckoned.from }, reckoned.basis),
    step('interpretation.used', { id: 'complaint.effect-day', option }),
  ])
  return decided({ from: reckoned.from }, trace)
}

/** The first day in force of a decision, and where that is written. */
export function effectOf(
  facts: EffectFacts,
  context: Context,
): { readonly from: IsoDate; readonly basis: Basis } | undefined {
  const period = effectPeriod(facts, context)
  if (period === undefined) return undefined
  const end = endOf(period, context)
  if (end === undefined) return undefined
  const last = dayOf(civilDay(end.due))
  const from = dateOf(choose('complaint.effect-day', context?.policy) === 'day-after' ? last + 1 : last)
  return { from, basis: period.basis }
}

/** The days between issue and effect; nothing before the law. */
function effectPeriod(
  { subject, remote, issued }: EffectFacts,
  context: Context,
): (ForwardPeriod & { readonly basis: Basis }) | undefined {
  const longest = remote && choose('complaint.remote-window', context?.policy) === 'longest'
  const parameter = subject === 'discipline' ? disciplineEffect : longest ? effectRemote : effect
  const law = limitOn(parameter, civilDay(issued), 'authority', context)
  return law && { from: civilDay(issued), limit: withEndRule(law.limit, 'same-day'), basis: law.basis }
}
