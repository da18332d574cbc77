import { type Context, lawOn } from '../calendar/context'
import type { Basis } from '../core/citation'
import type { IsoDate } from '../core/date'
import { finding } from '../core/finding'
import type { EndRule, Limit } from '../core/limit'
import type { Parameter } from '../core/parameter'
import { at } from '../core/timeline'
import { complaintRegime } from '../law/petitions-complaint'
import { choose } from '../law/policy/petitions'
import type { ComplaintFinding } from './complaint-findings'

/** Whose time a limit is. */
export type LimitSide = 'authority' | 'citizen'

/** A limit of the law on a day, with what a day off at its end does by the choice made for that side. */
export function limitOn(
  parameter: Parameter<Limit>,
  date: IsoDate,
  side: LimitSide,
  context: Context,
): { readonly limit: Limit; readonly basis: Basis } | undefined {
  const law = lawOn(parameter, date, context)
  return law && { limit: withEndRule(law.value, endRuleOf(side, context)), basis: law.basis }
}

/** The same limit with another rule for a day off at its end; limits in working days have none. */
export function withEndRule(limit: Limit, endRule: EndRule): Limit {
  return 'endRule' in limit ? { ...limit, endRule } : limit
}

function endRuleOf(side: LimitSide, context: Context): EndRule {
  const policy = context?.policy
  return side === 'authority'
    ? choose('complaint.authority-day-off', policy)
    : choose('complaint.citizen-day-off', policy)
}

/** Ngày Luật Khiếu nại 2011 chưa có hiệu lực — no limit can be read for it. */
export function lawNotHeld(date: IsoDate, place: string): ComplaintFinding {
  return finding('complaint.law-not-held', { date }, complaintRegime.values[0].basis, { path: [place] })
}

/** Where a rule is written on a day. */
export function basisOn(parameter: Parameter<unknown>, date: IsoDate): Basis {
  return (at(parameter.values, date) ?? parameter.values[0]).basis
}
