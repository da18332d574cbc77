export type { SchemaFinding, SchemaFindings } from '../core/schema-findings'
export { dossierSchema, parseDossier } from './dossier'
export { parseSlip, slipSchema } from './slip'
