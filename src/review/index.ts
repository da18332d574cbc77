export type { LegalDefect } from '../law/review'
export {
  type CorruptionRisk,
  type CorruptionRiskCoverage,
  checkCorruptionRisks,
  type JobPosition,
} from './check-corruption-risks'
export { type CounterInventory, checkCounters, type ServiceCounter } from './check-counters'
export { checkLegalDocuments, type LegalDocumentFinding, type LegalDocumentReview } from './check-legal-documents'
export { checkRoadmap, type Roadmap, type RoadmapItem } from './check-roadmap'
export {
  compareProcedures,
  type ProcedureChange,
  type ReviewedProcedure,
  type ReviewResult,
} from './compare-procedures'
export {
  type ComplianceCost,
  type ComplianceCostFacts,
  type CostComponent,
  computeComplianceCost,
} from './compute-compliance-cost'
export { computeOnlineShare, type OnlineShare, type ProcedureIntake } from './compute-online-share'
export { type Announcement, computePublicationDeadlines } from './compute-publication-deadlines'
export { computeReviewPlanDeadline, type ReviewPlan } from './compute-review-plan-deadline'
export type { ReviewFinding, ReviewFindings, ReviewStep, ReviewSteps } from './types'
