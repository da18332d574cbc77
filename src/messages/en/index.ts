import type { FindingTable, SentencesOf, StepTable } from '../codes'
import { calendarFindingsEn, calendarStepsEn } from './calendar'
import { denunciationFindingsEn, denunciationStepsEn, protectionFindingsEn, protectionStepsEn } from './denunciation'
import { dossierFindingsEn, dossierStepsEn } from './dossier'
import { lifecycleFindingsEn } from './lifecycle'
import { planFindingsEn } from './plan'
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
  ...schemaFindingsEn,
  ...planFindingsEn,
  ...reportingFindingsEn,
  ...unitsFindingsEn,
}

/** The English sentence of each step of a trace. */
export const stepsEn: SentencesOf<StepTable> = {
  ...calendarStepsEn,
  ...dossierStepsEn,
  ...denunciationStepsEn,
  ...protectionStepsEn,
  ...reportingStepsEn,
  ...unitsStepsEn,
}
