import type { Context } from '../calendar/context'
import type { Basis, Citation } from '../core/citation'
import type { IsoDate } from '../core/date'
import { finding } from '../core/finding'
import { step, type TraceStep } from '../core/trace'
import { choose } from '../law/policy'
import { listSuccessors } from '../units/list-successors'
import type { PlanReportFinding } from './report-findings'

/** Which units answer for the units asked about on a day, and what became of those that ended. */
export interface AskedUnits {
  readonly units: ReadonlySet<string>
  /** The way from a unit asked about to the one that answers for it. */
  readonly steps: ReadonlyMap<string, readonly TraceStep[]>
  readonly findings: readonly PlanReportFinding[]
}

/** Follows each unit asked about to the day of a duty: itself, its successors, or nobody. */
export function followAsked(asked: readonly string[], date: IsoDate, context: Context): AskedUnits {
  const units = new Set<string>()
  const steps = new Map<string, readonly TraceStep[]>()
  const findings: PlanReportFinding[] = []
  for (const id of asked) {
    const { status, successors, endedOn, onItsTerritory, basis } = listSuccessors(id, date)
    if (status === 'continues' || status === 'unknown') {
      units.add(id)
      continue
    }
    const heirs = successors.length > 0 ? successors.map(({ unit }) => unit.id) : territorial(onItsTerritory, context)
    for (const heir of heirs) units.add(heir)
    for (const { unit, path } of successors) {
      const way = path.map(({ basis: reason, ...succession }) => step('units.succeeded', succession, reason))
      steps.set(unit.id, [...(steps.get(unit.id) ?? []), ...way])
    }
    const place = { severity: 'notice', path: ['units', asked.indexOf(id)] } as const
    const [first, ...others] = basis
    if (first === undefined || endedOn === undefined) continue
    const reasons: Basis = [first, ...(others as readonly Citation[])]
    findings.push(
      heirs.length > 0
        ? finding('plan.unit-succeeded', { unit: id, date, successors: heirs }, reasons, place)
        : finding('plan.unit-ended', { unit: id, date, endedOn }, reasons, place),
    )
  }
  return { units, steps, findings }
}

/** The communes on the territory of a district that ended, where the host lets them follow. */
function territorial(there: readonly { readonly id: string }[], context: Context): readonly string[] {
  return choose('units.district-succession', context.policy) === 'communes' ? there.map(({ id }) => id) : []
}
