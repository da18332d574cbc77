export type { SchemaFinding, SchemaFindings } from '../core/schema-findings'
export { dossierSchema, parseDossier } from './dossier'
