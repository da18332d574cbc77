import type { FindingTable, SentencesOf, StepTable } from '../codes'
import { calendarFindingsEn, calendarStepsEn } from './calendar'
import { classificationFindingsEn, classificationStepsEn } from './classification'
import { dossierFindingsEn, dossierStepsEn } from './dossier'
import { feedbackFindingsEn, feedbackStepsEn } from './feedback'
import { lifecycleFindingsEn } from './lifecycle'
import { receptionFindingsEn, receptionStepsEn } from './reception'
import { schemaFindingsEn } from './schema'

/** The English sentence of each finding. */
export const findingsEn: SentencesOf<FindingTable> = {
  ...calendarFindingsEn,
  ...lifecycleFindingsEn,
  ...dossierFindingsEn,
  ...schemaFindingsEn,
  ...feedbackFindingsEn,
  ...receptionFindingsEn,
  ...classificationFindingsEn,
}

/** The English sentence of each step of a trace. */
export const stepsEn: SentencesOf<StepTable> = {
  ...calendarStepsEn,
  ...dossierStepsEn,
  ...feedbackStepsEn,
  ...receptionStepsEn,
  ...classificationStepsEn,
}
