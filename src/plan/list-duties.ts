import { quote } from '../core/iso'
import { demandShape } from '../core/shape'
import { groupsOf, isPlanActor, type PlanActorId } from './actors'
import { spell } from './find-clause'
import { demandPlan } from './is-plan'
import { plan as defaultPlan } from './plan'
import { type Duty, type Modality, modalities, type Plan } from './types'

/** Which duties are asked for; what is left out does not narrow. */
export interface DutyFilter {
  /** A unit, or a group of units, that leads or coordinates: its own duties and those of the groups it belongs to. */
  readonly unit?: PlanActorId
  /** The part that `unit` plays; leading or coordinating when left out. */
  readonly as?: 'lead' | 'coordinating' | 'receiving'
  /** A clause (`III.1.b`) or a whole section (`III.1`, `II`). */
  readonly clause?: string
  readonly modality?: Modality
}

/**
 * Đơn vị phải làm những việc gì theo kế hoạch? — The duties of a plan, in its order.
 *
 * Definitions and records bind nobody and are listed only when their modality is asked for. A department that no clause
 * names has the duties of `so-ban-nganh`.
 *
 * @param filter Unit, clause or section, modality.
 * @param plan Any plan; Cần Thơ's by default.
 * @returns The duties that fit; soft and requested ones too, with `canBeViolated` false.
 * @throws RangeError for a unit, a part, a clause or a modality that the plan does not know, because an empty list would
 *   look like no duty; and for a plan that is none.
 * @example
 * ```ts
 * import { listDuties } from 'congvu/plan'
 *
 * listDuties({ clause: 'II.3.b' }).map(({ id, canBeViolated }) => `${id} ${canBeViolated}`)
 * //=> ['II.3.b-1 false', 'II.3.b-2 true']
 * listDuties({ unit: 'so-noi-vu', as: 'receiving' }).map(({ id }) => id)
 * //=> ['III.1.b-1', 'III.1.c-2', 'closing-1']
 * ```
 */
export function listDuties(filter: DutyFilter = {}, plan: Plan = defaultPlan): readonly Duty[] {
  demandShape(filter, { 'unit?': 'string', 'as?': 'string', 'clause?': 'string', 'modality?': 'string' }, 'filter')
  demandPlan(plan)
  const { unit, as, clause, modality } = filter
  if (as !== undefined && !parts.includes(as)) throw new RangeError(`no part that a unit plays: ${quote(as)}`)
  const groups = unit === undefined ? undefined : groupsIn(plan, unit)
  const clauses = clause === undefined ? undefined : clausesIn(plan, clause)
  if (modality !== undefined && !modalities.includes(modality)) {
    throw new RangeError(`unknown modality: ${quote(modality)}`)
  }
  return plan.clauses
    .flatMap(({ duties }) => duties)
    .filter((duty) => clauses === undefined || clauses.includes(duty.clause))
    .filter((duty) => (modality === undefined ? isDuty(duty) : duty.modality === modality))
    .filter((duty) => groups === undefined || actorsOf(duty, as).some((actor) => groups.includes(actor)))
}

const parts: readonly string[] = ['lead', 'coordinating', 'receiving'] satisfies DutyFilter['as'][]

function isDuty({ modality }: Duty): boolean {
  return modality !== 'definition' && modality !== 'record'
}

function actorsOf(duty: Duty, as: DutyFilter['as']): readonly PlanActorId[] {
  return as === undefined ? [...duty.lead, ...duty.coordinating] : duty[as]
}

function groupsIn(plan: Plan, unit: PlanActorId): readonly string[] {
  const known = isPlanActor(unit) || plan.localActors.some(({ id }) => id === unit)
  if (!known) throw new RangeError(`unknown unit of the plan: ${quote(unit)}`)
  return groupsOf(unit)
}

function clausesIn(plan: Plan, clause: string): readonly string[] {
  const wanted = spell(clause)
  const found = plan.clauses
    .map(({ id }) => id)
    .filter((id) => spell(id) === wanted || spell(id).startsWith(`${wanted}.`))
  if (found.length === 0) throw new RangeError(`no clause or section of the plan: ${quote(clause)}`)
  return found
}
