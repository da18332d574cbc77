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
