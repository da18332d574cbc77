export { isPlanActor, type PlanActor, type PlanActorEntry, type PlanActorId, planActors } from './actors'
export { checkDifficultyRouting } from './check-difficulty-routing'
export { checkUnitPlan } from './check-unit-plan'
export { checkUnitReport } from './check-unit-report'
export { computeConsolidation } from './compute-consolidation'
export type { ConsolidatedUnit, Consolidation, ConsolidationContext, ReceivedReport } from './consolidation'
export { definePlan } from './define-plan'
export type { Difficulty, DifficultyRouting, DifficultyStatus } from './difficulty'
export { findClause } from './find-clause'
export type { PlanFinding, PlanFindings, PlanWord } from './findings'
export { type DutyFilter, listDuties } from './list-duties'
export { plan } from './plan'
export { planData } from './plan-17-data'
export { renderPlan } from './render-plan'
export type {
  DifficultyMoment,
  DocumentField,
  PlanReportFinding,
  PlanReportFindings,
  PlanStep,
  PlanSteps,
} from './report-findings'
export { defaultLeadTimes, scheduleDuties } from './schedule-duties'
export type {
  DutyDeadline,
  DutySchedule,
  Members,
  Reminder,
  ScheduleQuery,
  Submission,
  UndatedDuty,
} from './schedule-types'
export type {
  Actors,
  Answerable,
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
export type {
  PlanContext,
  SubmissionTimeliness,
  UnitDocument,
  UnitPlan,
  UnitPlanCheck,
  UnitPlanTask,
  UnitReport,
  UnitReportCheck,
  UnitReportResult,
} from './unit-documents'
