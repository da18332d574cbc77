import { type Context, checkCalendar } from '../calendar/context'
import type { Basis } from '../core/citation'
import { quote } from '../core/iso'
import type { SchemaFinding } from '../core/schema-findings'
import { findMisshapen, isRecord, wrong } from '../core/shape'
import { cite } from '../law/cite'
import type { Plan } from './types'

/** True for a plan that `definePlan` made; what is inside is its own. */
export function isPlan(value: unknown): value is Plan {
  if (!isRecord(value)) return false
  const { clauses, sections, localActors, recipients, letterhead, signature } = value
  return [clauses, sections, localActors, recipients, letterhead, signature].every(Array.isArray)
}

/** A plan given to a function of bare values; anything else is refused. */
export function demandPlan(value: Plan): void {
  if (!isPlan(value)) throw new RangeError(`not a plan: ${quote(value)}`)
}

const basis: Basis = [cite('91/2015/QH13@2015-11-24', '144')]

/** What a question about a plan rests on, where it is none: the plan, and the units of each group. */
export function checkPlanOf(given: { readonly plan?: unknown; readonly members?: unknown }): readonly SchemaFinding[] {
  if (!isRecord(given)) return none
  const { plan, members } = given
  return [
    ...(plan === undefined || isPlan(plan) ? none : [wrong(plan, 'plan', basis, ['plan'])]),
    ...checkMembers(members),
  ]
}

/** The context of a question about a plan, with its calendar. */
export function checkPlanContext(context: Context & { readonly plan?: unknown }): readonly SchemaFinding[] {
  const misshapen = findMisshapen(context, 'object', basis, ['context'])
  return misshapen.length > 0 ? misshapen : [...checkCalendar(context, basis), ...checkPlanOf(context)]
}

function checkMembers(members: unknown): readonly SchemaFinding[] {
  if (members === undefined) return none
  if (!isRecord(members)) return [wrong(members, 'object', basis, ['members'])]
  return Object.entries(members).flatMap(([group, units]) =>
    findMisshapen(units, ['string'], basis, ['members', group]),
  )
}

const none: readonly never[] = []
