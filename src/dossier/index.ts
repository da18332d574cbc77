export { auditDossier } from './audit-dossier'
export { type Consultation, type ConsultationCheck, checkConsultation } from './check-consultation'
export { checkDigitizedPaper, type DigitizedPaper, type PaperOwner } from './check-digitized-paper'
export { type CheckedDossierCode, checkDossierCode, type DossierCodeFacts } from './check-dossier-code'
export { checkIntakeSlips } from './check-intake-slips'
export { checkPaperTransfer, type PaperTransferFacts } from './check-paper-transfer'
export { checkRegister } from './check-register'
export { type CheckedSlip, checkSlip } from './check-slip'
export { checkStatistics, type StatisticsCheck } from './check-statistics'
export { checkSupplementRequest, type SupplementPermission } from './check-supplement-request'
export { checkTrend, type Trend, type TrendFacts } from './check-trend'
export type {
  AgencyCode,
  BusinessCode,
  CodeBody,
  DossierCode,
  DossierCodeFinding,
  DossierCodeFindings,
  DossierCodeStep,
  DossierCodeSteps,
  ProcedureCode,
  PublicAgencyCode,
  SchemeCode,
  SectorCode,
} from './code-types'
export { computeLinkedDue } from './compute-linked-due'
export { computeRates, type StatisticsRates } from './compute-rates'
export { computeResultDate, type ResultDate, type ResultDateFacts } from './compute-result-date'
export { computeStatisticsDeadlines, type StatisticsReport } from './compute-statistics-deadlines'
export { dossierLifecycle } from './dossier-lifecycle'
export { findDuplicateCodes } from './find-duplicate-codes'
export type { LinkedDue, LinkedFacts, LinkedStep, LinkedStepDue } from './linked-types'
export { parseAgencyCode } from './parse-agency-code'
export { parseDossierCode } from './parse-dossier-code'
export { parseProcedureCode, sameProcedure } from './parse-procedure-code'
export { parseSectorCode } from './parse-sector-code'
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
export { formNumber } from './slip-form-number'
export type {
  ApologySlip,
  Applicant,
  Component,
  ControlSlip,
  Handover,
  ReceiptSlip,
  RefusalSlip,
  RegisterEntry,
  Slip,
  SlipFinding,
  SlipFindings,
  SlipHead,
  SlipMoment,
  SlipStep,
  SlipSteps,
  StopNotice,
  SupplementSlip,
} from './slip-types'
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
  StatisticsPlace,
  StatisticsRow,
  StatisticsSectionTotal,
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
