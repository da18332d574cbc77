export { auditDossier } from './audit-dossier'
export { checkSupplementRequest, type SupplementPermission } from './check-supplement-request'
export { computeResultDate, type ResultDate, type ResultDateFacts } from './compute-result-date'
export { dossierLifecycle } from './dossier-lifecycle'
export type {
  Channel,
  Dossier,
  DossierAudit,
  DossierEvent,
  DossierFinding,
  DossierFindings,
  DossierState,
  LateNotice,
  Procedure,
  ProcedureLimit,
  SupplementCount,
  SupplementItem,
  SupplementRequest,
  Timeliness,
} from './types'
