import type { FindingTable, StepTable } from '../../../src/messages/index'
import { calendarFindings, calendarSteps } from './calendar'
import { classificationFindings, classificationSteps, statisticsFindings, statisticsSteps } from './classification'
import { dossierFindings, dossierSteps } from './dossier'
import { feedbackFindings, feedbackSteps } from './feedback'
import { lifecycleFindings } from './lifecycle'
import { receptionFindings, receptionSteps } from './reception'
import { schemaFindings } from './schema'
import type { SamplesOf } from './types'

/** Parameters for every finding of the library. */
export const findingSamples: SamplesOf<FindingTable> = {
  ...calendarFindings,
  ...lifecycleFindings,
  ...dossierFindings,
  ...schemaFindings,
  ...feedbackFindings,
  ...receptionFindings,
  ...classificationFindings,
  ...statisticsFindings,
}

/** Parameters for every step of a trace. */
export const stepSamples: SamplesOf<StepTable> = {
  ...calendarSteps,
  ...dossierSteps,
  ...feedbackSteps,
  ...receptionSteps,
  ...classificationSteps,
  ...statisticsSteps,
}
