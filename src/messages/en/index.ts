import type { FindingTable, SentencesOf, StepTable } from '../codes'
import { calendarFindingsEn, calendarStepsEn } from './calendar'
import {
  classificationFindingsEn,
  classificationStepsEn,
  statisticsFindingsEn,
  statisticsStepsEn,
} from './classification'
import { complaintFindingsEn, complaintStepsEn } from './complaint'
import { denunciationFindingsEn, denunciationStepsEn, protectionFindingsEn, protectionStepsEn } from './denunciation'
import { dossierFindingsEn, dossierStepsEn } from './dossier'
import { feedbackFindingsEn, feedbackStepsEn } from './feedback'
import { lifecycleFindingsEn } from './lifecycle'
import { planFindingsEn } from './plan'
import { receptionFindingsEn, receptionStepsEn } from './reception'
import { reportingFindingsEn, reportingStepsEn } from './reporting'
import { schemaFindingsEn } from './schema'
import { unitsFindingsEn, unitsStepsEn } from './units'

/** The English sentence of each finding. */
export const findingsEn: SentencesOf<FindingTable> = {
  ...calendarFindingsEn,
  ...lifecycleFindingsEn,
  ...dossierFindingsEn,
  ...denunciationFindingsEn,
  ...protectionFindingsEn,
  ...complaintFindingsEn,
  ...schemaFindingsEn,
  ...planFindingsEn,
  ...reportingFindingsEn,
  ...unitsFindingsEn,
  ...feedbackFindingsEn,
  ...receptionFindingsEn,
  ...classificationFindingsEn,
  ...statisticsFindingsEn,
}

/** The English sentence of each step of a trace. */
export const stepsEn: SentencesOf<StepTable> = {
  ...calendarStepsEn,
  ...dossierStepsEn,
  ...denunciationStepsEn,
  ...protectionStepsEn,
  ...complaintStepsEn,
  ...reportingStepsEn,
  ...unitsStepsEn,
  ...feedbackStepsEn,
  ...receptionStepsEn,
  ...classificationStepsEn,
  ...statisticsStepsEn,
}
