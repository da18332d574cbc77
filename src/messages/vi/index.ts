import type { FindingTable, SentencesOf, StepTable } from '../codes'
import { calendarFindingsVi, calendarStepsVi } from './calendar'
import { dossierFindingsVi, dossierStepsVi } from './dossier'
import { dossierStatisticsFindingsVi, dossierStatisticsStepsVi } from './dossier-statistics'
import { lifecycleFindingsVi } from './lifecycle'
import { planFindingsVi } from './plan'
import { reportingFindingsVi, reportingStepsVi } from './reporting'
import { reviewFindingsVi, reviewStepsVi } from './review'
import { satisfactionFindingsVi, satisfactionStepsVi } from './satisfaction'
import { schemaFindingsVi } from './schema'
import { unitsFindingsVi, unitsStepsVi } from './units'

/** Câu tiếng Việt của từng kết quả kiểm tra. */
export const findingsVi: SentencesOf<FindingTable> = {
  ...calendarFindingsVi,
  ...lifecycleFindingsVi,
  ...dossierFindingsVi,
  ...dossierStatisticsFindingsVi,
  ...reviewFindingsVi,
  ...satisfactionFindingsVi,
  ...schemaFindingsVi,
  ...planFindingsVi,
  ...reportingFindingsVi,
  ...unitsFindingsVi,
}

/** Câu tiếng Việt của từng bước lập luận. */
export const stepsVi: SentencesOf<StepTable> = {
  ...calendarStepsVi,
  ...dossierStepsVi,
  ...dossierStatisticsStepsVi,
  ...reviewStepsVi,
  ...satisfactionStepsVi,
  ...reportingStepsVi,
  ...unitsStepsVi,
}
