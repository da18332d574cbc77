import type { FindingTable, SentencesOf, StepTable } from '../codes'
import { calendarFindingsVi, calendarStepsVi } from './calendar'
import { complaintFindingsVi, complaintStepsVi } from './complaint'
import { denunciationFindingsVi, denunciationStepsVi, protectionFindingsVi, protectionStepsVi } from './denunciation'
import { dossierFindingsVi, dossierStepsVi } from './dossier'
import { dossierCodeFindingsVi, dossierCodeStepsVi } from './dossier-codes'
import { dossierStatisticsFindingsVi, dossierStatisticsStepsVi } from './dossier-statistics'
import { lifecycleFindingsVi } from './lifecycle'
import { planFindingsVi } from './plan'
import { planReportFindingsVi, planStepsVi } from './plan-reports'
import { portalFindingsVi } from './portal'
import { reportingFindingsVi, reportingStepsVi } from './reporting'
import { reviewFindingsVi, reviewStepsVi } from './review'
import { satisfactionFindingsVi, satisfactionStepsVi } from './satisfaction'
import { schemaFindingsVi } from './schema'
import { slipFindingsVi, slipStepsVi } from './slips'
import { unitsFindingsVi, unitsStepsVi } from './units'

/** Câu tiếng Việt của từng kết quả kiểm tra. */
export const findingsVi: SentencesOf<FindingTable> = {
  ...calendarFindingsVi,
  ...lifecycleFindingsVi,
  ...dossierFindingsVi,
  ...dossierStatisticsFindingsVi,
  ...reviewFindingsVi,
  ...satisfactionFindingsVi,
  ...dossierCodeFindingsVi,
  ...slipFindingsVi,
  ...portalFindingsVi,
  ...complaintFindingsVi,
  ...denunciationFindingsVi,
  ...protectionFindingsVi,
  ...schemaFindingsVi,
  ...planFindingsVi,
  ...planReportFindingsVi,
  ...reportingFindingsVi,
  ...unitsFindingsVi,
}

/** Câu tiếng Việt của từng bước lập luận. */
export const stepsVi: SentencesOf<StepTable> = {
  ...calendarStepsVi,
  ...dossierStepsVi,
  ...dossierStatisticsStepsVi,
  ...reviewStepsVi,
  ...satisfactionStepsVi,
  ...planStepsVi,
  ...dossierCodeStepsVi,
  ...slipStepsVi,
  ...complaintStepsVi,
  ...denunciationStepsVi,
  ...protectionStepsVi,
  ...reportingStepsVi,
  ...unitsStepsVi,
}
