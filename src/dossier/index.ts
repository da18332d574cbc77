export { auditDossier } from './audit-dossier'
export { type Consultation, type ConsultationCheck, checkConsultation } from './check-consultation'
export { checkStatistics, type StatisticsCheck } from './check-statistics'
export { checkSupplementRequest, type SupplementPermission } from './check-supplement-request'
export { checkTrend, type Trend, type TrendFacts } from './check-trend'
export { computeLinkedDue } from './compute-linked-due'
export { computeRates, type StatisticsRates } from './compute-rates'
export { computeResultDate, type ResultDate, type ResultDateFacts } from './compute-result-date'
export { computeStatisticsDeadlines, type StatisticsReport } from './compute-statistics-deadlines'
export { dossierLifecycle } from './dossier-lifecycle'
export type { LinkedDue, LinkedFacts, LinkedStep, LinkedStepDue } from './linked-types'
export type {
  AgencyQuality,
  AgencyQualityFacts,
  DossierQualityFacts,
  IndicatorScores,
  OfficerQuality,
  Publication,
  QualityIndicator,
  TimeAgainstLimit,
} from './quality-types'
export { scoreDossierQuality } from './score-dossier-quality'
export { scoreOfficerQuality } from './score-officer-quality'
export { scoreServiceQuality } from './score-service-quality'
export type {
  DossierStatisticsFinding,
  DossierStatisticsFindings,
  DossierStatisticsStep,
  DossierStatisticsSteps,
  StatisticsDossier,
  StatisticsFigures,
  StatisticsGrouping,
  StatisticsIdentity,
  StatisticsPeriod,
  StatisticsRow,
  StatisticsSummary,
  StatisticsTable,
  TrendClaim,
} from './statistics-types'
export { type SummaryContext, summarizeDossiers } from './summarize-dossiers'
export {
  computeExtendedDue,
  computeRestartedDue,
  computeSubtractedTime,
  type SubtractedTime,
  type SupplementStretch,
  type SupplementTimeFacts,
} from './supplement-time'
export type {
  Channel,
  Dossier,
  DossierAudit,
  DossierEvent,
  DossierFinding,
  DossierFindings,
  DossierState,
  LateNotice,
  Procedure,
  ProcedureLimit,
  SupplementCount,
  SupplementItem,
  SupplementRequest,
  Timeliness,
} from './types'
