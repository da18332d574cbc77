import type { FindingTable, SentencesOf, StepTable } from '../codes'
import { calendarFindingsEn, calendarStepsEn } from './calendar'
import { dossierFindingsEn, dossierStepsEn } from './dossier'
import { dossierStatisticsFindingsEn, dossierStatisticsStepsEn } from './dossier-statistics'
import { lifecycleFindingsEn } from './lifecycle'
import { planFindingsEn } from './plan'
import { reportingFindingsEn, reportingStepsEn } from './reporting'
import { reviewFindingsEn, reviewStepsEn } from './review'
import { satisfactionFindingsEn, satisfactionStepsEn } from './satisfaction'
import { schemaFindingsEn } from './schema'
import { unitsFindingsEn, unitsStepsEn } from './units'

/** The English sentence of each finding. */
export const findingsEn: SentencesOf<FindingTable> = {
  ...calendarFindingsEn,
  ...lifecycleFindingsEn,
  ...dossierFindingsEn,
  ...dossierStatisticsFindingsEn,
  ...reviewFindingsEn,
  ...satisfactionFindingsEn,
  ...schemaFindingsEn,
  ...planFindingsEn,
  ...reportingFindingsEn,
  ...unitsFindingsEn,
}

/** The English sentence of each step of a trace. */
export const stepsEn: SentencesOf<StepTable> = {
  ...calendarStepsEn,
  ...dossierStepsEn,
  ...dossierStatisticsStepsEn,
  ...reviewStepsEn,
  ...satisfactionStepsEn,
  ...reportingStepsEn,
  ...unitsStepsEn,
}
