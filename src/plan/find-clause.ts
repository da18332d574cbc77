import { quote } from '../core/iso'
import { demandPlan } from './is-plan'
import { plan as defaultPlan } from './plan'
import type { Clause, Plan } from './types'

/**
 * Điểm này nói gì, giao việc gì? — The clause of a plan with this id.
 *
 * `đ` and `d` are two points: II.3.đ is not II.3.d. Letter case, spaces and a missing or other separator do not matter
 * (`ii.3.Đ`, `II 3 đ`, `II/3/đ`, `II.3đ`); `dd` is read as `đ`, as it is typed, because no point is called `dd`.
 *
 * @param id Roman number of the part, number, letter: `II.3.đ`; `preamble`, `closing`, `recipients`.
 * @param plan Any plan; Cần Thơ's by default.
 * @returns The clause, or `undefined` when the plan has none with this id, or the spelling fits more than one.
 * @throws RangeError that names an id that is no text, or a plan that is none.
 * @example
 * ```ts
 * import { findClause } from 'congvu/plan'
 *
 * findClause('II.3.đ')?.duties.length //=> 4
 * findClause('II.3.d')?.duties.length //=> 2
 * findClause('ii.3.DD')?.id //=> 'II.3.đ'
 * findClause('IV.1') //=> undefined
 * ```
 */
export function findClause(id: string, plan: Plan = defaultPlan): Clause | undefined {
  demandPlan(plan)
  if (typeof id !== 'string') throw new RangeError(`not the id of a clause: ${quote(id)}`)
  const exact = plan.clauses.find((clause) => clause.id === id)
  if (exact !== undefined) return exact
  const fitting = plan.clauses.filter((clause) => spell(clause.id) === spell(id))
  return fitting.length === 1 ? fitting[0] : undefined
}

/** One spelling for all: composed small letters, one point between the parts. */
export function spell(id: string): string {
  return id
    .normalize('NFC')
    .trim()
    .toLowerCase()
    .replace(/[\s./,-]+/gu, '.')
    .replace(/(\d)(?=\p{L})/gu, '$1.')
    .replace(/(\p{L})(?=\d)/gu, '$1.')
    .replace(/(^|\.)dd$/u, '$1đ')
    .replace(/^\.|\.$/gu, '')
}
