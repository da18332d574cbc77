import type { Context } from '../calendar/context'
import type { Basis, Citation } from '../core/citation'
import type { IsoDate } from '../core/date'
import { finding } from '../core/finding'
import { step, type TraceStep } from '../core/trace'
import { choose } from '../law/policy/units'
import { findUnit } from '../units/find-unit'
import { listSuccessors } from '../units/list-successors'
import type { Succession, Unit } from '../units/types'
import { type ActorQuestion, actorsOf } from './actor-units'
import type { PlanReportFinding } from './report-findings'
import type { Duty } from './types'

/** Which units answer for the units asked about on a day, and what became of those that ended. */
export interface AskedUnits {
  readonly units: ReadonlySet<string>
  /** The way from a unit asked about to the one that answers for it. */
  readonly steps: ReadonlyMap<string, readonly TraceStep[]>
  readonly findings: readonly PlanReportFinding[]
}

/** Follows each unit asked about to the day a duty is due: itself, its successors, or nobody. */
export function followAsked(
  asked: readonly string[],
  duty: Duty,
  date: IsoDate,
  question: ActorQuestion,
  context: Context,
): AskedUnits {
  const units = new Set<string>()
  const steps = new Map<string, readonly TraceStep[]>()
  const findings: PlanReportFinding[] = []
  for (const [row, id] of asked.entries()) {
    const succession = listSuccessors(id, date)
    if (succession.status === 'continues' || succession.status === 'unknown') {
      units.add(id)
      continue
    }
    const heirs = heirsOf(succession, context)
    for (const { id: heir } of heirs) units.add(heir)
    for (const { unit, path } of succession.successors) {
      const way = path.map(({ basis, ...how }) => step('units.succeeded', how, basis))
      steps.set(unit.id, [...(steps.get(unit.id) ?? []), ...way])
    }
    if (owed(succession, duty, question)) findings.push(...tell(succession, heirs, row))
  }
  return { units, steps, findings }
}

/** The successors; where a district ended without any, the communes on its territory if the host lets them follow. */
function heirsOf({ successors, onItsTerritory }: Succession, context: Context): readonly Unit[] {
  if (successors.length > 0) return successors.map(({ unit }) => unit)
  return choose('units.district-succession', context?.policy) === 'communes' ? onItsTerritory : []
}

/** True for a unit that led the duty while it stood. */
function owed({ id, endedOn }: Succession, { lead }: Duty, question: ActorQuestion): boolean {
  if (endedOn === undefined) return false
  const actors = actorsOf(id, endedOn, question)
  return lead.some((actor) => actors.includes(actor))
}

function tell(succession: Succession, heirs: readonly Unit[], row: number): readonly PlanReportFinding[] {
  const { id, date, endedOn, basis } = succession
  const [first, ...others] = basis
  if (first === undefined || endedOn === undefined) return []
  const reasons: Basis = [first, ...(others as readonly Citation[])]
  const name = findUnit(id, endedOn)?.name ?? id
  const place = { severity: 'notice', path: ['units', row] } as const
  if (heirs.length === 0) return [finding('plan.unit-ended', { unit: id, name, date, endedOn }, reasons, place)]
  const successors = heirs.map((heir) => heir.name)
  return [finding('plan.unit-succeeded', { unit: id, name, date, successors }, reasons, place)]
}
