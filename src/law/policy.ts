import { accountabilityOptions } from './policy/accountability'
import { calendarOptions } from './policy/calendar'
import { disclosureOptions } from './policy/disclosure'
import { dossierOptions } from './policy/dossier'
import { inspectionsOptions } from './policy/inspections'
import { petitionsOptions } from './policy/petitions'
import { planOptions } from './policy/plan'
import { reportingOptions } from './policy/reporting'
import { satisfactionOptions } from './policy/satisfaction'
import { unitsOptions } from './policy/units'

/** Every option at every point that law leaves open; the first one listed is the default. */
export const policyOptions = {
  ...calendarOptions,
  ...disclosureOptions,
  ...dossierOptions,
  ...inspectionsOptions,
  ...petitionsOptions,
  ...planOptions,
  ...reportingOptions,
  ...satisfactionOptions,
  ...unitsOptions,
  ...accountabilityOptions,
}

type PolicyOptions = typeof policyOptions

/** A point that law leaves open. */
export type InterpretationId = keyof PolicyOptions

/** Cách hiểu đã chọn — the choice a host makes at each open point. */
export type Policy = { readonly [Id in InterpretationId]: PolicyOptions[Id][number] }
