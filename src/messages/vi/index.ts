import type { FindingTable, SentencesOf, StepTable } from '../codes'
import { calendarFindingsVi, calendarStepsVi } from './calendar'
import { classificationFindingsVi, classificationStepsVi } from './classification'
import { dossierFindingsVi, dossierStepsVi } from './dossier'
import { feedbackFindingsVi, feedbackStepsVi } from './feedback'
import { lifecycleFindingsVi } from './lifecycle'
import { receptionFindingsVi, receptionStepsVi } from './reception'
import { schemaFindingsVi } from './schema'

/** Câu tiếng Việt của từng kết quả kiểm tra. */
export const findingsVi: SentencesOf<FindingTable> = {
  ...calendarFindingsVi,
  ...lifecycleFindingsVi,
  ...dossierFindingsVi,
  ...schemaFindingsVi,
  ...feedbackFindingsVi,
  ...receptionFindingsVi,
  ...classificationFindingsVi,
}

/** Câu tiếng Việt của từng bước lập luận. */
export const stepsVi: SentencesOf<StepTable> = {
  ...calendarStepsVi,
  ...dossierStepsVi,
  ...feedbackStepsVi,
  ...receptionStepsVi,
  ...classificationStepsVi,
}
