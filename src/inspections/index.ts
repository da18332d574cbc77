export { auditInspection } from './audit-inspection'
export { detectOverlaps } from './detect-overlaps'
export {
  type BodyLevel,
  bodyLevels,
  type DaySpan,
  type Decider,
  type Overlap,
  type OverlapGround,
  type OverlapReason,
  type OverlapReport,
  type PlannedInspection,
  type Proposal,
  type ProposalReason,
  type UnannouncedCause,
} from './planned-types'
export type {
  ConclusionPublication,
  Inspection,
  InspectionAudit,
  InspectionExtension,
  InspectionStep,
  InspectionSuspension,
  PublicationForm,
  SeasonStep,
  TeamMember,
} from './record-types'
export { type PlanSeason, schedulePlanSeason } from './schedule-plan-season'
export type { InspectionFinding, InspectionFindings, InspectionSteps, InspectionTraceStep } from './types'
