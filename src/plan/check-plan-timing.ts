import type { Basis } from '../core/citation'
import { finding, type Path } from '../core/finding'
import { quote, readDay } from '../core/iso'
import { checkWord } from './check-plan-word'
import { canBeViolated } from './complete-plan'
import type { PlanFinding } from './findings'
import { type ClauseData, type DutyData, type PlanData, type Timing, timingKinds } from './types'

/** What is wrong with the time of a duty: its kind, its words, its day. */
export function checkTiming(
  duty: DutyData,
  clause: ClauseData,
  plan: PlanData,
  path: Path,
  basis: Basis,
): readonly PlanFinding[] {
  const { timing } = duty
  const place = [...path, 'timing']
  const kind = checkWord('timing', timing.kind, timingKinds, [...place, 'kind'], basis)
  if (kind.length > 0) return kind
  return [...checkWording(timing, clause, place, basis), ...checkLimit(duty, plan, place, basis)]
}

/** The words of time are the plan's own. */
function checkWording({ kind, wording }: Timing, clause: ClauseData, path: Path, basis: Basis): readonly PlanFinding[] {
  const place = { path: [...path, 'wording'] }
  if (wording === undefined) {
    const silent = kind === 'continuous' || kind === 'event'
    return silent ? [] : [finding('plan.text-empty', {}, basis, place)]
  }
  if (clause.text.includes(wording)) return []
  return [finding('plan.wording-not-in-clause', { wording, clause: clause.id }, basis, place)]
}

/** A one-off or yearly duty that binds has its day, or says what else sets it. */
function checkLimit(duty: DutyData, plan: PlanData, path: Path, basis: Basis): readonly PlanFinding[] {
  const { id, timing, modality } = duty
  if (timing.kind !== 'one-off' && timing.kind !== 'yearly') return []
  const place = { path: [...path, 'limit'] }
  if (timing.limit === undefined) {
    const missing = canBeViolated(modality) && timing.setBy === undefined
    return missing ? [finding('plan.limit-missing', { duty: id, kind: timing.kind }, basis, place)] : []
  }
  const sides = (['before', 'by'] as const).filter((side) => Object.hasOwn(timing.limit ?? {}, side))
  const [side] = sides
  if (side === undefined || sides.length > 1) return [finding('plan.limit-form', { duty: id }, basis, place)]
  const day = 'before' in timing.limit ? timing.limit.before : timing.limit.by
  if (timing.kind === 'yearly') {
    return [...checkMonthDay(day, [...place.path, side], basis), ...checkYears(timing, plan, id, place.path, basis)]
  }
  if (readDay(day) === undefined) {
    return [finding('plan.date-impossible', { given: quote(day) }, basis, { path: [...place.path, side] })]
  }
  if (day > plan.date) return []
  const early = { duty: id, limit: day, issued: plan.date }
  return [finding('plan.limit-before-plan', early, basis, { path: [...place.path, side], severity: 'warning' })]
}

/** A day that every year has: 29 February is none. */
function checkMonthDay(day: string, path: Path, basis: Basis): readonly PlanFinding[] {
  if (readDay(`2023-${day}`) !== undefined) return []
  return [finding('plan.month-day-impossible', { given: quote(day) }, basis, { path })]
}

function checkYears(
  { limit }: Extract<Timing, { readonly kind: 'yearly' }>,
  plan: PlanData,
  id: string,
  path: Path,
  basis: Basis,
): readonly PlanFinding[] {
  if (limit === undefined) return []
  const { firstYear, lastYear = firstYear } = limit
  const wrong = (['firstYear', 'lastYear'] as const).filter((side) => !isYear(limit[side] ?? firstYear))
  if (wrong.length > 0) {
    return wrong.map((side) =>
      finding('plan.year-impossible', { given: quote(limit[side]) }, basis, { path: [...path, side] }),
    )
  }
  if (lastYear < firstYear) return [finding('plan.years-reversed', { firstYear, lastYear }, basis, { path })]
  if (firstYear >= Number(plan.date.slice(0, 4))) return []
  const early = { duty: id, limit: `${firstYear}`, issued: plan.date }
  return [finding('plan.limit-before-plan', early, basis, { path: [...path, 'firstYear'], severity: 'warning' })]
}

function isYear(year: unknown): boolean {
  return typeof year === 'number' && Number.isInteger(year) && year >= 1 && year <= 9999
}
