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
export { inspectionSchema, parseInspection, parseInspectionPlan, plannedInspectionSchema } from './inspection'
export { parsePetition } from './petition'
export { parsePetitionFacts, petitionFactsSchema } from './petition-facts'
export { parseProtection, protectionSchema } from './protection'
export { parseReception, receptionSchema } from './reception'
export { receptionHeadSchema } from './reception-head'
export { parseUnitPlan, parseUnitReport, unitPlanSchema, unitReportSchema } from './reports'
export { parseSlip, slipSchema } from './slip'
export {
  parseStatisticsDossier,
  parseStatisticsTable,
  statisticsDossierSchema,
  statisticsTableSchema,
} from './statistics'
export { parseVisit, visitSchema } from './visit'
