import type { FindingTable, SentencesOf, StepTable } from '../codes'
import { calendarFindingsEn, calendarStepsEn } from './calendar'
import { dossierFindingsEn, dossierStepsEn } from './dossier'
import { feedbackFindingsEn, feedbackStepsEn } from './feedback'
import { lifecycleFindingsEn } from './lifecycle'
import { schemaFindingsEn } from './schema'

/** The English sentence of each finding. */
export const findingsEn: SentencesOf<FindingTable> = {
  ...calendarFindingsEn,
  ...lifecycleFindingsEn,
  ...dossierFindingsEn,
  ...schemaFindingsEn,
  ...feedbackFindingsEn,
}

/** The English sentence of each step of a trace. */
export const stepsEn: SentencesOf<StepTable> = {
  ...calendarStepsEn,
  ...dossierStepsEn,
  ...feedbackStepsEn,
}
