import type { Context } from '../calendar/context'
import type { CalendarFinding } from '../calendar/types'
import { finding } from '../core/finding'
import { quote, readDay } from '../core/iso'
import type { LocalFinding } from '../core/local-findings'
import { decided, type Outcome, undetermined } from '../core/outcome'
import type { SchemaFinding } from '../core/schema-findings'
import { findMisshapen, placesOf } from '../core/shape'
import { at } from '../core/timeline'
import { step, traceOf } from '../core/trace'
import { representativeBands } from '../law/petitions-reception'
import { choose } from '../law/policy/petitions'
import type { GroupFacts, Representatives } from './group-facts'
import { withLocal } from './local-rules'
import type { ReceptionFinding } from './reception-findings'

/**
 * Nhóm người này được cử mấy người đại diện? — How many representatives a group appoints at the reception, and whether
 * those they appointed are in order.
 *
 * @param facts The day, the number of people, and the appointment as far as it is known.
 * @param context What holds for two to four people, for whom the Law is silent (`reception.small-group`).
 * @returns The least and greatest number, with findings. Undetermined for a day or a number of people that is none.
 * @remarks Law 42/2013/QH13 art. 29; Decree 154/2026/NĐ-CP art. 14.3.
 * @example
 * ```ts
 * import { checkRepresentatives } from 'congvu/petitions'
 *
 * const group = checkRepresentatives({ date: '2024-05-06', people: 20, representatives: 6 })
 * group.status === 'decided' && group.value //=> { minimum: 1, maximum: 5 }
 * group.findings[0]?.code //=> 'reception.representatives-number'
 * ```
 */
export function checkRepresentatives(
  facts: GroupFacts,
  context: Context = {},
): Outcome<Representatives, ReceptionFinding | CalendarFinding | LocalFinding | SchemaFinding> {
  return withLocal(representativesOf(facts, context), context)
}

/** {@link checkRepresentatives}, for a rule that tells of local rules itself. */
export function representativesOf(
  facts: GroupFacts,
  context: Context,
): Outcome<Representatives, ReceptionFinding | CalendarFinding | SchemaFinding> {
  const rule = 'petitions.check-representatives'
  const unreadable = findMisshapen(facts, { 'representatives?': 'number' }, representativeBands.values[0].basis)
  if (unreadable.length > 0) return undetermined(placesOf(unreadable), traceOf(rule, []), unreadable)
  const { date, people } = facts
  const first = representativeBands.values[0].basis
  const problems = [
    ...(readDay(date) === undefined
      ? [finding('calendar.date-form', { given: quote(date) }, first, { path: ['date'] })]
      : []),
    ...(Number.isInteger(people) && people >= 1
      ? []
      : [finding('reception.people-number', { given: quote(people) }, first, { path: ['people'] })]),
  ]
  const law = problems.length === 0 ? at(representativeBands.values, date) : undefined
  if (law === undefined) return undetermined(problems.length > 0 ? [] : ['date'], traceOf(rule, []), problems)
  const band = law.value.find(({ from, to }) => from <= people && people <= (to ?? people))
  const [smallest] = law.value
  const { minimum, maximum } = band ?? small(people, smallest?.maximum ?? people, context)
  const steps = [step('reception.representatives', { people, minimum, maximum }, law.basis)]
  const given = facts.representatives
  const findings: readonly ReceptionFinding[] = [
    ...(given !== undefined && (given < minimum || given > maximum)
      ? [finding('reception.representatives-number', { people, given, minimum, maximum }, law.basis)]
      : []),
    ...(facts.amongThem === false ? [finding('reception.representatives-outside-group', {}, law.basis)] : []),
    ...(facts.inWriting === false ? [finding('reception.representatives-unwritten', {}, law.basis)] : []),
    ...(facts.signedByAll === false ? [finding('reception.representatives-unsigned', {}, law.basis)] : []),
  ]
  return decided({ minimum, maximum }, traceOf(rule, steps), findings)
}

/** Two to four people: the Law names no number; each may speak, or they do as five to ten. */
function small(people: number, most: number, context: Context): Representatives {
  if (choose('reception.small-group', context?.policy) === 'each-speaks')
    return { minimum: people > 1 ? 0 : 1, maximum: people }
  return { minimum: 1, maximum: Math.min(people, most) }
}
