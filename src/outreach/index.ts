export { checkDialogues, type Dialogue, type DialogueUnit, type DialogueYear } from './dialogue'
export {
  type Audience,
  computeDisseminationCoverage,
  type DisseminationCoverage,
  type DisseminationSession,
  type RosterPerson,
} from './dissemination-coverage'
export { type Count, type MediaActivity, type MediaItem, summarizeMediaActivity } from './media-activity'
export {
  findMonitoringGaps,
  type MonitoringAction,
  type MonitoringQuestion,
  type UnitMonitoring,
} from './monitoring-gap'
export { auditSupervisionReplies, type SupervisionReplies, type SupervisionRequest } from './supervision-replies'
export type { ActivityPeriod, OutreachFinding, OutreachFindings, OutreachStep, OutreachSteps } from './types'
