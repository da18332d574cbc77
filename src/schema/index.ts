export type { SchemaFinding, SchemaFindings } from '../core/schema-findings'
export { dossierSchema, parseDossier } from './dossier'
export { parseUnitPlan, parseUnitReport, unitPlanSchema, unitReportSchema } from './reports'
