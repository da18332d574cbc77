export type { LocalFinding, LocalFindings, LocalForm } from '../core/local-findings'
export type { SchemaFinding, SchemaFindings } from '../core/schema-findings'
export { complaintSchema, parseComplaint } from './complaint'
export {
  denunciationIntakeSchema,
  denunciationSchema,
  parseDenunciation,
  parseDenunciationIntake,
} from './denunciation'
export { dossierSchema, parseDossier } from './dossier'
export { feedbackChannelSchema, feedbackSchema, parseFeedback } from './feedback'
export { type JsonSchema, type JsonSchemaDraft, jsonSchemas, type RecordName } from './json-schemas'
export { parseLocalRules } from './local-rules'
export { parsePetition } from './petition'
export { parsePetitionFacts, petitionFactsSchema } from './petition-facts'
export { parseProtection, protectionSchema } from './protection'
export { parseReception, receptionSchema } from './reception'
export { receptionHeadSchema } from './reception-head'
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
