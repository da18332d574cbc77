import type { FindingTable, SentencesOf, StepTable } from '../codes'
import { accountabilityFindingsEn, accountabilityStepsEn } from './accountability'
import { calendarFindingsEn, calendarStepsEn } from './calendar'
import {
  classificationFindingsEn,
  classificationStepsEn,
  statisticsFindingsEn,
  statisticsStepsEn,
} from './classification'
import { complaintFindingsEn, complaintStepsEn } from './complaint'
import { denunciationFindingsEn, denunciationStepsEn, protectionFindingsEn, protectionStepsEn } from './denunciation'
import { disclosureFindingsEn, disclosureStepsEn } from './disclosure'
import { dossierFindingsEn, dossierStepsEn } from './dossier'
import { dossierCodeFindingsEn, dossierCodeStepsEn } from './dossier-codes'
import { dossierStatisticsFindingsEn, dossierStatisticsStepsEn } from './dossier-statistics'
import { feedbackFindingsEn, feedbackStepsEn } from './feedback'
import { figureFindingsEn } from './figures'
import { inspectionFindingsEn, inspectionStepsEn } from './inspections'
import { lifecycleFindingsEn } from './lifecycle'
import { localFindingsEn } from './local'
import { outreachFindingsEn, outreachStepsEn } from './outreach'
import { planFindingsEn } from './plan'
import { planReportFindingsEn, planStepsEn } from './plan-reports'
import { portalFindingsEn } from './portal'
import { receptionFindingsEn, receptionStepsEn } from './reception'
import { reportingFindingsEn, reportingStepsEn } from './reporting'
import { reviewFindingsEn, reviewStepsEn } from './review'
import { satisfactionFindingsEn, satisfactionStepsEn } from './satisfaction'
import { schemaFindingsEn } from './schema'
import { slipFindingsEn, slipStepsEn } from './slips'
import { unitsFindingsEn, unitsStepsEn } from './units'

/** The English sentence of each finding. */
export const findingsEn: SentencesOf<FindingTable> = {
  ...calendarFindingsEn,
  ...lifecycleFindingsEn,
  ...localFindingsEn,
  ...dossierFindingsEn,
  ...dossierStatisticsFindingsEn,
  ...reviewFindingsEn,
  ...satisfactionFindingsEn,
  ...dossierCodeFindingsEn,
  ...slipFindingsEn,
  ...portalFindingsEn,
  ...complaintFindingsEn,
  ...denunciationFindingsEn,
  ...protectionFindingsEn,
  ...schemaFindingsEn,
  ...planFindingsEn,
  ...planReportFindingsEn,
  ...reportingFindingsEn,
  ...unitsFindingsEn,
  ...feedbackFindingsEn,
  ...receptionFindingsEn,
  ...classificationFindingsEn,
  ...statisticsFindingsEn,
  ...accountabilityFindingsEn,
  ...figureFindingsEn,
  ...disclosureFindingsEn,
  ...outreachFindingsEn,
  ...inspectionFindingsEn,
}

/** The English sentence of each step of a trace. */
export const stepsEn: SentencesOf<StepTable> = {
  ...calendarStepsEn,
  ...dossierStepsEn,
  ...dossierStatisticsStepsEn,
  ...reviewStepsEn,
  ...satisfactionStepsEn,
  ...planStepsEn,
  ...dossierCodeStepsEn,
  ...slipStepsEn,
  ...complaintStepsEn,
  ...denunciationStepsEn,
  ...protectionStepsEn,
  ...reportingStepsEn,
  ...unitsStepsEn,
  ...feedbackStepsEn,
  ...receptionStepsEn,
  ...classificationStepsEn,
  ...statisticsStepsEn,
  ...accountabilityStepsEn,
  ...disclosureStepsEn,
  ...outreachStepsEn,
  ...inspectionStepsEn,
}
