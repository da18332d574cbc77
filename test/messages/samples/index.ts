import type { FindingTable, StepTable } from '../../../src/messages/index'
import { calendarFindings, calendarSteps } from './calendar'
import { dossierFindings, dossierSteps } from './dossier'
import { lifecycleFindings } from './lifecycle'
import { schemaFindings } from './schema'
import type { SamplesOf } from './types'

/** Parameters for every finding of the library. */
export const findingSamples: SamplesOf<FindingTable> = {
  ...calendarFindings,
  ...lifecycleFindings,
  ...dossierFindings,
  ...schemaFindings,
}

/** Parameters for every step of a trace. */
export const stepSamples: SamplesOf<StepTable> = {
  ...calendarSteps,
  ...dossierSteps,
}
