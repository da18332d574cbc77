export { isPlanActor, type PlanActor, type PlanActorEntry, type PlanActorId, planActors } from './actors'
export { definePlan } from './define-plan'
export { findClause } from './find-clause'
export type { PlanFinding, PlanFindings, PlanWord } from './findings'
export { type DutyFilter, listDuties } from './list-duties'
export { plan } from './plan'
export { planData } from './plan-17-data'
export { renderPlan } from './render-plan'
export type {
  Actors,
  Answerable,
  Bilingual,
  Capability,
  Clause,
  ClauseData,
  ComingRule,
  DateLimit,
  Duty,
  DutyData,
  LocalActor,
  Modality,
  MonthDay,
  Plan,
  PlanData,
  Recipient,
  Section,
  Timing,
  YearlyLimit,
} from './types'
