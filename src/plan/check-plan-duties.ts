import type { Basis } from '../core/citation'
import { finding, type Path } from '../core/finding'
import { quote } from '../core/iso'
import { isPlanActor } from './actors'
import { checkTiming } from './check-plan-timing'
import { checkWord } from './check-plan-word'
import { basisOf, canBeViolated, documentOf } from './complete-plan'
import type { PlanFinding } from './findings'
import { answerables, type ClauseData, capabilities, type DutyData, modalities, type PlanData } from './types'

/** What is wrong with the duties of a plan: ids, words, times, actors, coverage. */
export function checkPlanDuties(data: PlanData): readonly PlanFinding[] {
  const document = documentOf(data)
  const local = new Set<string>((data.localActors ?? []).map(({ id }) => id))
  const isKnown = (actor: string): boolean => isPlanActor(actor) || local.has(actor)
  const seen = new Set<string>()
  const recipients = data.recipients.flatMap(({ actors }, row) =>
    checkActors(actors, ['recipients', row, 'actors'], isKnown, [{ document }]),
  )
  const clauses = data.clauses.flatMap((clause, row): readonly PlanFinding[] => {
    const path = ['clauses', row]
    const basis = basisOf(clause.id, document)
    if (clause.duties.length === 0) {
      return [finding('plan.duties-missing', { clause: clause.id }, basis, { path: [...path, 'duties'] })]
    }
    const duties = clause.duties.flatMap((duty, index) => {
      const place = [...path, 'duties', index]
      const repeated = seen.has(duty.id)
      seen.add(duty.id)
      return [
        ...(repeated ? [finding('plan.id-repeated', { id: duty.id }, basis, { path: [...place, 'id'] })] : []),
        ...checkDuty(duty, clause, place, basis),
        ...checkTiming(duty, clause, data, place, basis),
        ...checkRoles(duty, place, isKnown, basis),
      ]
    })
    return [...checkRoles(clause, path, isKnown, basis), ...duties]
  })
  return [...clauses, ...recipients]
}

function checkDuty(duty: DutyData, clause: ClauseData, path: Path, basis: Basis): readonly PlanFinding[] {
  const { id, modality, answerable = 'unit', comingRules = [] } = duty
  return [
    ...(/^-[1-9]\d*$/.test(id.slice(clause.id.length)) && id.startsWith(clause.id)
      ? []
      : [finding('plan.duty-id-form', { id, expected: `${clause.id}-1` }, basis, { path: [...path, 'id'] })]),
    ...checkWord('modality', modality, modalities, [...path, 'modality'], basis),
    ...checkWord('answerable', answerable, answerables, [...path, 'answerable'], basis),
    ...comingRules.flatMap(({ capability }, row) =>
      checkWord('capability', capability, capabilities, [...path, 'comingRules', row, 'capability'], basis),
    ),
    ...checkRules(duty, path, basis),
    ...checkBinding(duty, clause, path, basis),
    ...checkCoverage(duty, path, basis),
  ]
}

function checkRules({ rules = [], comingRules = [] }: DutyData, path: Path, basis: Basis): readonly PlanFinding[] {
  const named = [
    ...rules.map((rule, row) => [rule, ['rules', row]] as const),
    ...comingRules.map(({ rule }, row) => [rule, ['comingRules', row, 'rule']] as const),
  ]
  return named
    .filter(([rule]) => !/^[a-z]+\.[a-z]+(-[a-z0-9]+)*$/.test(rule))
    .map(([rule, place]) => finding('plan.rule-form', { given: quote(rule) }, basis, { path: [...path, ...place] }))
}

/** Only an obligation or a prohibition can be violated, and then somebody must hold it. */
function checkBinding(duty: DutyData, clause: ClauseData, path: Path, basis: Basis): readonly PlanFinding[] {
  const { id, modality, canBeViolated: marked } = duty
  if (!modalities.includes(modality)) return []
  const lead = duty.lead ?? clause.lead ?? []
  const binding = canBeViolated(modality)
  return [
    ...(marked === undefined || marked === binding
      ? []
      : [finding('plan.violability', { duty: id, modality, marked }, basis, { path: [...path, 'canBeViolated'] })]),
    ...(binding && lead.length === 0
      ? [finding('plan.lead-missing', { duty: id, modality }, basis, { path: [...path, 'lead'] })]
      : []),
  ]
}

/** Rules encode a duty, now or soon; where they do not, or not all of it, it says why. */
function checkCoverage(duty: DutyData, path: Path, basis: Basis): readonly PlanFinding[] {
  const { id, rules = [], comingRules = [], notComputable } = duty
  if (rules.length + comingRules.length > 0 || notComputable !== undefined) return []
  return [finding('plan.coverage-missing', { duty: id }, basis, { path })]
}

function checkRoles(
  roles: Pick<DutyData, 'lead' | 'coordinating' | 'receiving'>,
  path: Path,
  isKnown: (actor: string) => boolean,
  basis: Basis,
): readonly PlanFinding[] {
  return (['lead', 'coordinating', 'receiving'] as const).flatMap((role) =>
    checkActors(roles[role] ?? [], [...path, role], isKnown, basis),
  )
}

function checkActors(
  actors: readonly string[],
  path: Path,
  isKnown: (actor: string) => boolean,
  basis: Basis,
): readonly PlanFinding[] {
  return actors.flatMap((actor, row) =>
    isKnown(actor) ? [] : [finding('plan.actor-unknown', { actor: quote(actor) }, basis, { path: [...path, row] })],
  )
}
