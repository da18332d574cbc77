import type { FindingTable, StepTable } from '../../../src/messages/index'
import { calendarFindings, calendarSteps } from './calendar'
import { complaintFindings, complaintSteps } from './complaint'
import { denunciationFindings, denunciationSteps, protectionFindings, protectionSteps } from './denunciation'
import { dossierFindings, dossierSteps } from './dossier'
import { lifecycleFindings } from './lifecycle'
import { planFindings } from './plan'
import { planReportFindings, planSteps } from './plan-reports'
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
}
