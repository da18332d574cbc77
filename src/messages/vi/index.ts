import type { FindingTable, SentencesOf, StepTable } from '../codes'
import { accountabilityFindingsVi, accountabilityStepsVi } from './accountability'
import { calendarFindingsVi, calendarStepsVi } from './calendar'
import {
  classificationFindingsVi,
  classificationStepsVi,
  statisticsFindingsVi,
  statisticsStepsVi,
} from './classification'
import { complaintFindingsVi, complaintStepsVi } from './complaint'
import { denunciationFindingsVi, denunciationStepsVi, protectionFindingsVi, protectionStepsVi } from './denunciation'
import { disclosureFindingsVi, disclosureStepsVi } from './disclosure'
import { dossierFindingsVi, dossierStepsVi } from './dossier'
import { dossierCodeFindingsVi, dossierCodeStepsVi } from './dossier-codes'
import { dossierStatisticsFindingsVi, dossierStatisticsStepsVi } from './dossier-statistics'
import { feedbackFindingsVi, feedbackStepsVi } from './feedback'
import { figureFindingsVi } from './figures'
import { inspectionFindingsVi, inspectionStepsVi } from './inspections'
import { lifecycleFindingsVi } from './lifecycle'
import { localFindingsVi } from './local'
import { outreachFindingsVi, outreachStepsVi } from './outreach'
import { planFindingsVi } from './plan'
import { planReportFindingsVi, planStepsVi } from './plan-reports'
import { portalFindingsVi } from './portal'
import { receptionFindingsVi, receptionStepsVi } from './reception'
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
  ...localFindingsVi,
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
  ...feedbackFindingsVi,
  ...receptionFindingsVi,
  ...classificationFindingsVi,
  ...statisticsFindingsVi,
  ...accountabilityFindingsVi,
  ...figureFindingsVi,
  ...disclosureFindingsVi,
  ...outreachFindingsVi,
  ...inspectionFindingsVi,
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
  ...feedbackStepsVi,
  ...receptionStepsVi,
  ...classificationStepsVi,
  ...statisticsStepsVi,
  ...accountabilityStepsVi,
  ...disclosureStepsVi,
  ...outreachStepsVi,
  ...inspectionStepsVi,
}
