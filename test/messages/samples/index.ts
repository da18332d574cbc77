import type { FindingTable, StepTable } from '../../../src/messages/index'
import { calendarFindings, calendarSteps } from './calendar'
import { complaintFindings, complaintSteps } from './complaint'
import { dossierFindings, dossierSteps } from './dossier'
import { dossierStatisticsFindings, dossierStatisticsSteps } from './dossier-statistics'
import { lifecycleFindings } from './lifecycle'
import { planFindings } from './plan'
import { planReportFindings, planSteps } from './plan-reports'
import { reportingFindings, reportingSteps } from './reporting'
import { reviewFindings, reviewSteps } from './review'
import { satisfactionFindings, satisfactionSteps } from './satisfaction'
import { schemaFindings } from './schema'
import type { SamplesOf } from './types'
import { unitFindings, unitSteps } from './units'

/** Parameters for every finding of the library. */
export const findingSamples: SamplesOf<FindingTable> = {
  ...calendarFindings,
  ...lifecycleFindings,
  ...unitFindings,
  ...dossierFindings,
  ...dossierStatisticsFindings,
  ...reviewFindings,
  ...satisfactionFindings,
  ...reportingFindings,
  ...planFindings,
  ...planReportFindings,
  ...complaintFindings,
  ...schemaFindings,
}

/** Parameters for every step of a trace. */
export const stepSamples: SamplesOf<StepTable> = {
  ...calendarSteps,
  ...unitSteps,
  ...dossierSteps,
  ...dossierStatisticsSteps,
  ...reviewSteps,
  ...satisfactionSteps,
  ...reportingSteps,
  ...planSteps,
  ...complaintSteps,
}
