import type { Basis } from '../core/citation'
import type { IsoDate } from '../core/date'
import { finding, type Path } from '../core/finding'
import { quote } from '../core/iso'
import { step } from '../core/trace'
import { actorsOf } from './actor-units'
import { findClause } from './find-clause'
import { listDuties } from './list-duties'
import type { PlanReportFinding } from './report-findings'
import type { Duty, Plan } from './types'
import type { PlanContext } from './unit-documents'

/** Which clauses that bind a unit its document takes up, and which it does not. */
export interface ClauseCoverage {
  readonly covered: readonly string[]
  readonly missed: readonly string[]
  readonly findings: readonly PlanReportFinding[]
}

/**
 * Compares the clauses a document names with those that bind the unit: it leads one of their duties, hard or directional.
 * The duties to plan and to report themselves are no content of a plan or report.
 */
export function coverClauses(
  rows: readonly { readonly clauses?: readonly string[] }[],
  list: string,
  unit: string,
  date: IsoDate,
  context: PlanContext & { readonly plan: Plan },
  basis: Basis,
): ClauseCoverage {
  const { plan, members, policy } = context
  const question = { plan, ...(members !== undefined && { members }), ...(policy !== undefined && { policy }) }
  const actors = new Set(actorsOf(unit, date, question))
  const binding = listDuties({}, plan).filter(
    (duty) => bindsContent(duty) && duty.lead.some((actor) => actors.has(actor)),
  )
  const expected = [...new Set(binding.map(({ clause }) => clause))]
  const named = new Set<string>()
  const findings: PlanReportFinding[] = []
  for (const [row, { clauses = [] }] of rows.entries()) {
    for (const [index, given] of clauses.entries()) {
      const path: Path = [list, row, 'clauses', index]
      const found = typeof given === 'string' ? findClause(given, plan) : undefined
      if (found === undefined) findings.push(finding('plan.clause-unknown', { given: quote(given) }, basis, { path }))
      else named.add(found.id)
    }
  }
  const missed = expected.filter((clause) => !named.has(clause))
  const place = { severity: 'warning', path: [list] } as const
  if (missed.length > 0) findings.push(finding('plan.clauses-not-covered', { clauses: missed }, basis, place))
  return { covered: expected.filter((clause) => named.has(clause)), missed, findings }
}

/** The step that tells which clauses were taken up. */
export function coverageStep({ covered, missed }: ClauseCoverage) {
  return step('plan.covered', { covered, missed })
}

const ownRules = ['plan.check-unit-plan', 'plan.check-unit-report', 'plan.compute-consolidation']

function bindsContent({ modality, rules, clause }: Duty): boolean {
  const binds = modality === 'obligation' || modality === 'prohibition' || modality === 'directional'
  return binds && clause !== 'closing' && !rules.some((rule) => ownRules.includes(rule))
}
