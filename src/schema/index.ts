export type { SchemaFinding, SchemaFindings } from '../core/schema-findings'
export { dossierSchema, parseDossier } from './dossier'
export {
  parseStatisticsDossier,
  parseStatisticsTable,
  statisticsDossierSchema,
  statisticsTableSchema,
} from './statistics'
