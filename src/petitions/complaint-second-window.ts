import { reckon } from '../calendar/compute-period-end'
import type { Context } from '../calendar/context'
import type { ForwardPeriod, PeriodEnd } from '../calendar/period'
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
import { traceOf } from '../core/trace'
import {
  disciplineSecondWindow,
  dismissalSecondWindow,
  secondWindow,
  secondWindowRemote,
} from '../law/petitions-complaint'
import { choose } from '../law/policy/petitions'
import { pausesOf } from './complaint-filing'
import type { ComplaintFinding } from './complaint-findings'

import { basisOn, lawNotHeld, limitOn } from './complaint-limit'
import type { ComplaintSubject, Obstacle } from './complaint-types'
import { withLocal } from './local-rules'
import { ruleShapes } from './record-shapes'

/** Dữ kiện để tính thời hạn khiếu nại lần hai. */
export interface SecondWindowFacts {
  readonly subject: ComplaintSubject
  readonly remote: boolean
  /** Quyết định kỷ luật buộc thôi việc. */
  readonly dismissal?: boolean
  /** `receipt`: of the first decision; `expiry`: of the time to resolve, nothing having been decided. */
  readonly since: 'receipt' | 'expiry'
  /** The day of receipt, or the last day of the time to resolve. */
  readonly from: IsoInstant | IsoDate
  readonly obstacles?: readonly Obstacle[]
}

/**
 * Khiếu nại lần hai đến ngày nào? — The last day to complain a second time.
 *
 * 30 days (remote area: up to 45) from receipt of the first decision, or from the expiry of the time to resolve. About
 * discipline: 10 days, 30 for a dismissal, from receipt; for an expiry the law sets no number there.
 *
 * @param facts What was complained of, and the event that opens the window.
 * @param context Calendar, choices at open points, local rules.
 * @returns The last day. Undetermined, with a finding, when the moment is none, lies before the law, or for discipline
 *   after an expiry.
 * @remarks Luật Khiếu nại 02/2011/QH13, articles 33.1 and 48.
 * @example
 * ```ts
 * import { computeSecondWindow } from 'congvu/petitions'
 *
 * const facts = { subject: 'administrative', remote: false, since: 'receipt', from: '2021-03-18' } as const
 * const last = computeSecondWindow(facts)
 * last.status === 'decided' && last.value.due //=> '2021-04-19'
 * ```
 */
export function computeSecondWindow(
  facts: SecondWindowFacts,
  context: Context = {},
): Outcome<PeriodEnd, CalendarFinding | ComplaintFinding | LocalFinding | SchemaFinding> {
  return withLocal(windowOf(facts, context), context)
}

function windowOf(
  facts: SecondWindowFacts,
  context: Context,
): Outcome<PeriodEnd, CalendarFinding | ComplaintFinding | SchemaFinding> {
  const rule = 'complaint.compute-second-window'
  const { basis } = secondWindow.values[0]
  const unreadable = findMisshapen(facts, ruleShapes.secondWindow, basis)
  if (unreadable.length > 0) return undetermined(placesOf(unreadable), traceOf(rule, []), unreadable)
  const { from } = facts
  if (typeof from !== 'string' || (readDay(from) ?? readInstant(from)) === undefined) {
    const place = { path: ['from'] }
    const problem = finding('calendar.instant-form', { given: quote(from) }, basis, place)
    return undetermined([], traceOf(rule, []), [problem])
  }
  const period = secondWindowPeriod(facts, undefined, context)
  if (period === undefined) {
    const unset = facts.subject === 'discipline' && facts.since === 'expiry'
    const problem = unset
      ? finding('complaint.window-not-set', {}, basisOn(disciplineSecondWindow, civilDay(from)), { path: ['since'] })
      : lawNotHeld(civilDay(from), 'from')
    return undetermined([unset ? 'since' : 'from'], traceOf(rule, []), [problem])
  }
  const { end, steps, findings, missing } = reckon(period, context)
  const trace = traceOf(rule, steps)
  return end === undefined ? undetermined(missing, trace, findings) : decided(end, trace, findings)
}

/** The window as a period; obstacles that last are cut at `until`. */
export function secondWindowPeriod(
  facts: SecondWindowFacts,
  until: IsoDate | undefined,
  context: Context,
): (ForwardPeriod & { readonly basis: Basis }) | undefined {
  if (facts.subject === 'discipline' && facts.since === 'expiry') return undefined
  const law = limitOn(windowParameter(facts, context), civilDay(facts.from), 'citizen', context)
  return law && { from: facts.from, limit: law.limit, basis: law.basis, pauses: pausesOf(facts.obstacles, until) }
}

function windowParameter({ subject, remote, dismissal }: SecondWindowFacts, context: Context): Parameter<Limit> {
  if (subject === 'discipline') return dismissal === true ? dismissalSecondWindow : disciplineSecondWindow
  return remote && choose('complaint.remote-window', context?.policy) === 'longest' ? secondWindowRemote : secondWindow
}
