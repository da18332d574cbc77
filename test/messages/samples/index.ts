import type { FindingTable, StepTable } from '../../../src/messages/index'
import { accountabilityFindings, accountabilitySteps } from './accountability'
import { calendarFindings, calendarSteps } from './calendar'
import { classificationFindings, classificationSteps, statisticsFindings, statisticsSteps } from './classification'
import { complaintFindings, complaintSteps } from './complaint'
import { denunciationFindings, denunciationSteps, protectionFindings, protectionSteps } from './denunciation'
import { disclosureFindings, disclosureSteps } from './disclosure'
import { dossierFindings, dossierSteps } from './dossier'
import { dossierCodeFindings, dossierCodeSteps } from './dossier-codes'
import { dossierStatisticsFindings, dossierStatisticsSteps } from './dossier-statistics'
import { feedbackFindings, feedbackSteps } from './feedback'
import { figureFindings } from './figures'
import { inspectionFindings, inspectionSteps } from './inspections'
import { lifecycleFindings } from './lifecycle'
import { localFindings } from './local'
import { outreachFindings, outreachSteps } from './outreach'
import { planFindings } from './plan'
import { planReportFindings, planSteps } from './plan-reports'
import { portalFindings } from './portal'
import { receptionFindings, receptionSteps } from './reception'
import { reportingFindings, reportingSteps } from './reporting'
import { reviewFindings, reviewSteps } from './review'
import { satisfactionFindings, satisfactionSteps } from './satisfaction'
import { schemaFindings } from './schema'
import { slipFindings, slipSteps } from './slips'
import type { SamplesOf } from './types'
import { unitFindings, unitSteps } from './units'

/** Parameters for every finding of the library. */
export const findingSamples: SamplesOf<FindingTable> = {
  ...accountabilityFindings,
  ...calendarFindings,
  ...lifecycleFindings,
  ...localFindings,
  ...unitFindings,
  ...dossierFindings,
  ...dossierStatisticsFindings,
  ...reviewFindings,
  ...satisfactionFindings,
  ...dossierCodeFindings,
  ...slipFindings,
  ...portalFindings,
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
  ...figureFindings,
  ...disclosureFindings,
  ...outreachFindings,
  ...inspectionFindings,
}

/** Parameters for every step of a trace. */
export const stepSamples: SamplesOf<StepTable> = {
  ...accountabilitySteps,
  ...calendarSteps,
  ...unitSteps,
  ...dossierSteps,
  ...dossierStatisticsSteps,
  ...reviewSteps,
  ...satisfactionSteps,
  ...dossierCodeSteps,
  ...slipSteps,
  ...reportingSteps,
  ...planSteps,
  ...complaintSteps,
  ...denunciationSteps,
  ...protectionSteps,
  ...feedbackSteps,
  ...receptionSteps,
  ...classificationSteps,
  ...statisticsSteps,
  ...disclosureSteps,
  ...outreachSteps,
  ...inspectionSteps,
}
