export type { LocalFinding, LocalFindings, LocalForm } from '../core/local-findings'
export type { SchemaFinding, SchemaFindings } from '../core/schema-findings'
export {
  declarationHandlingSchema,
  declarerSchema,
  dutyCheckSchema,
  parseDeclarationHandling,
  parseDeclarer,
  parseDutyCheck,
  parseVerification,
  verificationSchema,
} from './accountability-declarations'
export {
  disciplineCaseSchema,
  disciplineViolationSchema,
  evaluationSchema,
  parseDisciplineCase,
  parseDisciplineViolation,
  parseEvaluation,
  parsePersonnelDecision,
  parseRotationPosts,
  personnelDecisionSchema,
  rotationPostsSchema,
} from './accountability-staff'
export {
  corruptionCaseSchema,
  criminalCaseSchema,
  foundViolationSchema,
  headEventsSchema,
  headFaultCaseSchema,
  parseCorruptionCase,
  parseCriminalCase,
  parseFoundViolation,
  parseHeadEvents,
  parseHeadFaultCase,
} from './accountability-violations'
export { complaintSchema, parseComplaint } from './complaint'
export {
  denunciationIntakeSchema,
  denunciationSchema,
  parseDenunciation,
  parseDenunciationIntake,
} from './denunciation'
export {
  contactNoticeSchema,
  correctionSchema,
  disclosureSchema,
  parseContactNotice,
  parseCorrection,
  parseDisclosure,
  parsePublicationDraft,
  parseReceptionNotice,
  publicationDraftSchema,
  receptionNoticeSchema,
} from './disclosure'
export { dossierSchema, parseDossier } from './dossier'
export { feedbackChannelSchema, feedbackSchema, parseFeedback } from './feedback'
export { inspectionSchema, parseInspection, parseInspectionPlan, plannedInspectionSchema } from './inspection'
export { type JsonSchema, type JsonSchemaDraft, jsonSchemas } from './json-schemas'
export { parseLocalRules } from './local-rules'
export {
  type ComponentName,
  type OpenApiComponents,
  type OpenApiVersion,
  openApiComponents,
} from './open-api-components'
export {
  dialoguesSchema,
  disseminationSchema,
  mediaItemsSchema,
  monitoringLogSchema,
  parseDialogues,
  parseDissemination,
  parseMediaItems,
  parseMonitoringLog,
  parseSupervisionRequests,
  supervisionRequestsSchema,
} from './outreach'
export { parsePetition } from './petition'
export { parsePetitionFacts, petitionFactsSchema } from './petition-facts'
export { parseProtection, protectionSchema } from './protection'
export { parseReception, receptionSchema } from './reception'
export { receptionHeadSchema } from './reception-head'
export type { RecordName } from './records'
export { parseUnitPlan, parseUnitReport, unitPlanSchema, unitReportSchema } from './reports'
export {
  corruptionRiskSchema,
  legalDocumentFindingSchema,
  parseCorruptionRisk,
  parseLegalDocumentFinding,
} from './review'
export { parseSlip, slipSchema } from './slip'
export {
  parseStatisticsDossier,
  parseStatisticsTable,
  statisticsDossierSchema,
  statisticsTableSchema,
} from './statistics'
export { conductCheckSchema, parseConductCheck, parseSurveyWave, surveyWaveSchema } from './survey'
export { parseVisit, visitSchema } from './visit'
