import { sectionsOf } from './complete-plan'
import { demandPlan } from './is-plan'
import { plan as defaultPlan } from './plan'
import type { Plan } from './types'

/**
 * Toàn văn kế hoạch — The whole document as plain Vietnamese text, put together again from its parts.
 *
 * @param plan Any plan; Cần Thơ's by default.
 * @returns One line for each cell, heading and clause, in the order of the document, word for word.
 * @throws RangeError that names a plan that is none.
 * @remarks Plan 17/KH-UBND of 15 January 2024.
 * @example
 * ```ts
 * import { renderPlan } from 'congvu/plan'
 *
 * renderPlan().split('\n')[2] //=> 'Số: 17/KH-UBND'
 * ```
 */
export function renderPlan(plan: Plan = defaultPlan): string {
  demandPlan(plan)
  const printed = new Set<string>()
  const body = plan.clauses.flatMap(({ id, marker, text }) => {
    const headings = sectionsOf(id, plan.sections).filter((section) => !printed.has(section.id))
    for (const section of headings) printed.add(section.id)
    return [...headings.map((section) => lineOf(section.marker, section.heading)), lineOf(marker, text)]
  })
  return [...plan.letterhead, plan.type, plan.title, ...body, ...plan.signature].join('\n')
}

function lineOf(marker: string, text: string): string {
  return marker === '' ? text : `${marker} ${text}`
}
