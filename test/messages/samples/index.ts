import type { FindingTable, StepTable } from '../../../src/messages/index'
import { calendarFindings, calendarSteps } from './calendar'
import { classificationFindings, classificationSteps, statisticsFindings, statisticsSteps } from './classification'
import { complaintFindings, complaintSteps } from './complaint'
import { denunciationFindings, denunciationSteps, protectionFindings, protectionSteps } from './denunciation'
import { dossierFindings, dossierSteps } from './dossier'
import { feedbackFindings, feedbackSteps } from './feedback'
import { lifecycleFindings } from './lifecycle'
import { planFindings } from './plan'
import { planReportFindings, planSteps } from './plan-reports'
import { receptionFindings, receptionSteps } from './reception'
import { reportingFindings, reportingSteps } from './reporting'
import { schemaFindings } from './schema'
import type { SamplesOf } from './types'
import { unitFindings, unitSteps } from './units'

/** Parameters for every finding of the library. */
export const findingSamples: SamplesOf<FindingTable> = {
  ...calendarFindings,
  ...lifecycleFindings,
  ...unitFindings,
  ...dossierFindings,
  ...reportingFindings,
  ...planFindings,
  ...planReportFindings,
  ...complaintFindings,
  ...denunciationFindings,
  ...protectionFindings,
  ...schemaFindings,
  ...feedbackFindings,
  ...receptionFindings,
  ...classificationFindings,
  ...statisticsFindings,
}

/** Parameters for every step of a trace. */
export const stepSamples: SamplesOf<StepTable> = {
  ...calendarSteps,
  ...unitSteps,
  ...dossierSteps,
  ...reportingSteps,
  ...planSteps,
  ...complaintSteps,
  ...denunciationSteps,
  ...protectionSteps,
  ...feedbackSteps,
  ...receptionSteps,
  ...classificationSteps,
  ...statisticsSteps,
}
