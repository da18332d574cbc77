export type { SchemaFinding, SchemaFindings } from '../core/schema-findings'
export { complaintSchema, parseComplaint } from './complaint'
export { dossierSchema, parseDossier } from './dossier'
