import type { Checked } from '../core/outcome'
import { checkPlanDocument } from './check-plan-document'
import { checkPlanDuties } from './check-plan-duties'
import { completePlan } from './complete-plan'
import type { PlanFinding } from './findings'
import { checkPlanShape } from './plan-shape'
import type { Plan, PlanData } from './types'

/**
 * Kế hoạch này đã khai báo đúng chưa? — Turns data into a plan that schedule, checks and coverage accept, or says what
 * is wrong with it. Another province's plan for the same directive is data for this function.
 *
 * @param data The plan as data, also straight from JSON: its shape is checked too. It is not changed.
 * @returns `{ status: 'valid', plan }`, perhaps with warnings; otherwise every finding with its path. A document that the
 *   register does not hold is cited as `{ number, date, issuer }`, a unit that the common table does not know is declared
 *   in `localActors`.
 * @remarks Decree 30/2020/NĐ-CP art. 8 for the form; duties are read from the plan's own words.
 * @example
 * ```ts
 * import { definePlan, planData } from 'congvu/plan'
 *
 * definePlan(planData).status //=> 'valid'
 * const nameless = definePlan({ ...planData, number: '17-KH/UBND' })
 * nameless.findings[0]?.code //=> 'reporting.number-party-form'
 * nameless.findings[0]?.path //=> ['number']
 * ```
 */
export function definePlan(data: PlanData): Checked<'plan', Plan, PlanFinding> {
  const shape = checkPlanShape(data)
  if (shape.some(({ code }) => code === 'plan.shape')) return { status: 'invalid', findings: shape }
  const findings = [...shape, ...checkPlanDocument(data), ...checkPlanDuties(data)]
  if (findings.some(({ severity }) => severity === 'violation')) return { status: 'invalid', findings }
  return { status: 'valid', plan: completePlan(data), findings }
}
