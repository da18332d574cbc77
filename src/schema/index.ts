export type { SchemaFinding, SchemaFindings } from '../core/schema-findings'
export { complaintSchema, parseComplaint } from './complaint'
export {
  denunciationIntakeSchema,
  denunciationSchema,
  parseDenunciation,
  parseDenunciationIntake,
} from './denunciation'
export { dossierSchema, parseDossier } from './dossier'
export { parseProtection, protectionSchema } from './protection'
export { parseUnitPlan, parseUnitReport, unitPlanSchema, unitReportSchema } from './reports'
export { parseSlip, slipSchema } from './slip'
export {
  parseStatisticsDossier,
  parseStatisticsTable,
  statisticsDossierSchema,
  statisticsTableSchema,
} from './statistics'
