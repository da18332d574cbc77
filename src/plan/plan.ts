import { completePlan } from './complete-plan'
import { planData } from './plan-17-data'
import type { Plan } from './types'

/**
 * Kế hoạch số 17/KH-UBND của Cần Thơ gồm những gì, giao cho ai? — Cần Thơ's plan of 15 January 2024, word for word and
 * duty by duty; the default of every function that takes a plan.
 *
 * @remarks Plan 17/KH-UBND of 15 January 2024, for Directive 10/CT-TTg of 22 April 2019.
 * @example
 * ```ts
 * import { plan } from 'congvu/plan'
 *
 * plan.document //=> '17/KH-UBND@2024-01-15'
 * plan.clauses.length //=> 43
 * ```
 */
export const plan: Plan = completePlan(planData)
