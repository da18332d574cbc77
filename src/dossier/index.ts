export { auditDossier } from './audit-dossier'
export { checkDigitizedPaper, type DigitizedPaper, type PaperOwner } from './check-digitized-paper'
export { type CheckedDossierCode, checkDossierCode, type DossierCodeFacts } from './check-dossier-code'
export { checkIntakeSlips } from './check-intake-slips'
export { checkPaperTransfer, type PaperTransferFacts } from './check-paper-transfer'
export { checkRegister } from './check-register'
export { type CheckedSlip, checkSlip } from './check-slip'
export { checkSupplementRequest, type SupplementPermission } from './check-supplement-request'
export type {
  AgencyCode,
  BusinessCode,
  CodeBody,
  DossierCode,
  DossierCodeFinding,
  DossierCodeFindings,
  DossierCodeStep,
  DossierCodeSteps,
  ProcedureCode,
  PublicAgencyCode,
  SchemeCode,
  SectorCode,
} from './code-types'
export { computeResultDate, type ResultDate, type ResultDateFacts } from './compute-result-date'
export { dossierLifecycle } from './dossier-lifecycle'
export { findDuplicateCodes } from './find-duplicate-codes'
export { parseAgencyCode } from './parse-agency-code'
export { parseDossierCode } from './parse-dossier-code'
export { parseProcedureCode, sameProcedure } from './parse-procedure-code'
export { parseSectorCode } from './parse-sector-code'
export { formNumber } from './slip-form-number'
export type {
  ApologySlip,
  Applicant,
  Component,
  ControlSlip,
  Handover,
  ReceiptSlip,
  RefusalSlip,
  RegisterEntry,
  Slip,
  SlipFinding,
  SlipFindings,
  SlipHead,
  SlipMoment,
  SlipStep,
  SlipSteps,
  StopNotice,
  SupplementSlip,
} from './slip-types'
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
