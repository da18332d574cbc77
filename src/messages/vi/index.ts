import type { FindingTable, SentencesOf, StepTable } from '../codes'
import { calendarFindingsVi, calendarStepsVi } from './calendar'
import { dossierFindingsVi, dossierStepsVi } from './dossier'
import { feedbackFindingsVi, feedbackStepsVi } from './feedback'
import { lifecycleFindingsVi } from './lifecycle'
import { schemaFindingsVi } from './schema'

/** Câu tiếng Việt của từng kết quả kiểm tra. */
export const findingsVi: SentencesOf<FindingTable> = {
  ...calendarFindingsVi,
  ...lifecycleFindingsVi,
  ...dossierFindingsVi,
  ...schemaFindingsVi,
  ...feedbackFindingsVi,
}

/** Câu tiếng Việt của từng bước lập luận. */
export const stepsVi: SentencesOf<StepTable> = {
  ...calendarStepsVi,
  ...dossierStepsVi,
  ...feedbackStepsVi,
}
