export { checkDeclarationHandling, type DeclarationHandling } from './check-declaration-handling'
export { checkDisciplineForm, type DisciplineProposal } from './check-discipline-form'
export { checkDutyCheck, type DutyCheck, type DutyCheckResult } from './check-duty-check'
export { checkEvaluation, type Evaluation, type EvaluationCheck } from './check-evaluation'
export { checkHeadResponsibility, type HeadEvent, type HeadResponsibility } from './check-head-responsibility'
export { checkPersonnelDecision, type PersonnelDecision, type PersonnelReview } from './check-personnel-decision'
export { type CriminalCase, checkReferral, type Referral } from './check-referral'
export { checkRotationPlan, type RotationPlan } from './check-rotation-plan'
export { checkYearlyReport, type YearlyReport } from './check-yearly-report'
export { type CorruptionPenalty, computeCaseSeverity } from './compute-case-severity'
export { computeDisciplineDeadline, type DisciplineCase } from './compute-discipline-deadline'
export { computeExcellentCap, type GradedGroup } from './compute-excellent-cap'
export {
  type CorruptionCase,
  computeHeadLiability,
  type HeadLiability,
  type LiabilityCircumstances,
  type LiabilityEffect,
} from './compute-head-liability'
export { computeInternalReportDeadline, type InternalReport } from './compute-internal-report-deadline'
export { computeLimitation, type DisciplineViolation, type Limitation } from './compute-limitation'
export { computeVerificationDeadlines, type Verification } from './compute-verification-deadlines'
export { findDirectManager, type ManagementEdge } from './find-direct-manager'
export { type HeadFault, type HeadFaultCase, judgeHeadFault } from './judge-head-fault'
export { type ConductRecord, type ConductReport, listConductFindings } from './list-conduct-findings'
export { type AssetItem, listDeclarableItems } from './list-declarable-items'
export {
  type DeclarationDuty,
  type DeclarationKind,
  type Declarer,
  type FiledDeclaration,
  listDeclarationDuties,
} from './list-declaration-duties'
export { type GradeFacts, type GradeLimit, listGradeLimits } from './list-grade-limits'
export { listRotations, type Rotation, type RotationPost } from './list-rotations'
export { type FoundViolation, routeViolation, type ViolationRoute } from './route-violation'
export { type DirectingDocument, type HeadDirections, summarizeHeadDirections } from './summarize-head-directions'
export type {
  AccountabilityFinding,
  AccountabilityFindings,
  AccountabilityStep,
  AccountabilitySteps,
  DatedAct,
} from './types'
