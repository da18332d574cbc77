import type { FindingTable, SentencesOf, StepTable } from '../codes'
import { calendarFindingsVi, calendarStepsVi } from './calendar'
import { denunciationFindingsVi, denunciationStepsVi, protectionFindingsVi, protectionStepsVi } from './denunciation'
import { dossierFindingsVi, dossierStepsVi } from './dossier'
import { lifecycleFindingsVi } from './lifecycle'
import { planFindingsVi } from './plan'
import { reportingFindingsVi, reportingStepsVi } from './reporting'
import { schemaFindingsVi } from './schema'
import { unitsFindingsVi, unitsStepsVi } from './units'

/** Câu tiếng Việt của từng kết quả kiểm tra. */
export const findingsVi: SentencesOf<FindingTable> = {
  ...calendarFindingsVi,
  ...lifecycleFindingsVi,
  ...dossierFindingsVi,
  ...denunciationFindingsVi,
  ...protectionFindingsVi,
  ...schemaFindingsVi,
  ...planFindingsVi,
  ...reportingFindingsVi,
  ...unitsFindingsVi,
}

/** Câu tiếng Việt của từng bước lập luận. */
export const stepsVi: SentencesOf<StepTable> = {
  ...calendarStepsVi,
  ...dossierStepsVi,
  ...denunciationStepsVi,
  ...protectionStepsVi,
  ...reportingStepsVi,
  ...unitsStepsVi,
}
