import type { Context } from '../calendar/context'
import type { CalendarFinding } from '../calendar/types'
import type { IsoDate } from '../core/date'
import { finding } from '../core/finding'
import { quote, readDay } from '../core/iso'
import type { LocalFinding } from '../core/local-findings'
import { decided, type Outcome, undetermined } from '../core/outcome'
import type { SchemaFinding } from '../core/schema-findings'
import { findMisshapen, placesOf } from '../core/shape'
import { at } from '../core/timeline'
import { step, traceOf } from '../core/trace'
import { type AdHocGround, adHocGrounds } from '../law/petitions-reception'
import { choose } from '../law/policy/petitions'
import { withLocal } from './local-rules'
import type { ReceptionFinding } from './reception-findings'
import { ruleShapes } from './record-shapes'

/** Dữ kiện của vụ việc: the signs the officer sees. */
export interface AdHocFacts {
  readonly date: IsoDate
  readonly signs: readonly AdHocGround[]
  /** Whether the head has received the people for it. */
  readonly received?: boolean
}

/** Có phải tiếp đột xuất không. */
export interface AdHocReception {
  readonly required: boolean
  readonly grounds: readonly AdHocGround[]
}

/**
 * Vụ việc này có phải tiếp công dân đột xuất không? — Whether the head must receive people outside the schedule.
 *
 * @param facts The day and the signs: harsh, complex, many people, several bodies, differing opinions, serious harm.
 * @param context Whether one sign of art. 18.3.a is enough (`reception.ad-hoc-grounds`); serious harm always is.
 * @returns The answer; a finding when it is required and `received` is false. Undetermined for a day that is none, or
 *   before the Law.
 * @remarks Law 42/2013/QH13 art. 18.3, and 12.5, 13.5, 15.2 which refer to it; Decree 154/2026/NĐ-CP art. 10.3.
 * @example
 * ```ts
 * import { checkAdHocReception } from 'congvu/petitions'
 *
 * const found = checkAdHocReception({ date: '2024-05-06', signs: ['many-people'], received: false })
 * found.status === 'decided' && found.value.required //=> true
 * found.findings[0]?.code //=> 'reception.ad-hoc-required'
 * ```
 */
export function checkAdHocReception(
  facts: AdHocFacts,
  context: Context = {},
): Outcome<AdHocReception, ReceptionFinding | CalendarFinding | LocalFinding | SchemaFinding> {
  return withLocal(adHocOf(facts, context), context)
}

function adHocOf(
  facts: AdHocFacts,
  context: Context,
): Outcome<AdHocReception, ReceptionFinding | CalendarFinding | SchemaFinding> {
  const rule = 'petitions.check-ad-hoc-reception'
  const unreadable = findMisshapen(facts, ruleShapes.adHoc, adHocGrounds.values[0].basis)
  if (unreadable.length > 0) return undetermined(placesOf(unreadable), traceOf(rule, []), unreadable)
  if (readDay(facts.date) === undefined) {
    const basis = adHocGrounds.values[0].basis
    const problem = finding('calendar.date-form', { given: quote(facts.date) }, basis, { path: ['date'] })
    return undetermined(['date'], traceOf(rule, []), [problem])
  }
  const law = at(adHocGrounds.values, facts.date)
  if (law === undefined) return undetermined(['date'], traceOf(rule, []))
  const grounds = law.value.filter((ground) => facts.signs.includes(ground))
  const complexSigns = law.value.filter((ground) => ground !== 'serious-harm')
  const enough =
    choose('reception.ad-hoc-grounds', context?.policy) === 'any'
      ? grounds.length > 0
      : grounds.includes('serious-harm') || complexSigns.every((sign) => oneOf(sign, grounds))
  const findings =
    enough && facts.received === false
      ? [finding('reception.ad-hoc-required', { grounds }, law.basis, { path: ['received'] })]
      : []
  return decided(
    { required: enough, grounds },
    traceOf(rule, [step('reception.ad-hoc', { grounds }, law.basis)]),
    findings,
  )
}

/** Several bodies and differing opinions stand in one phrase, joined by "or". */
function oneOf(sign: AdHocGround, grounds: readonly AdHocGround[]): boolean {
  const either: readonly AdHocGround[] = ['several-bodies', 'differing-opinions']
  return either.includes(sign) ? either.some((one) => grounds.includes(one)) : grounds.includes(sign)
}
