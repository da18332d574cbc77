import type { IsoDate } from '../core/date'
import type { FindingOf } from '../core/finding'
import type { ReportingFinding } from '../reporting/types'
import type { Modality } from './types'

/** Parameters of the findings about a plan as a document. */
export interface PlanFindings {
  'plan.shape': { readonly expected: string; readonly given: string }
  'plan.text-empty': Record<never, never>
  'plan.text-not-composed': { readonly given: string }
  'plan.id-repeated': { readonly id: string }
  'plan.duty-id-form': { readonly id: string; readonly expected: string }
  'plan.local-id-form': { readonly id: string }
  'plan.rule-form': { readonly given: string }
  'plan.word-unknown': { readonly field: PlanWord; readonly given: string; readonly known: readonly string[] }
  'plan.duties-missing': { readonly clause: string }
  'plan.section-empty': { readonly section: string }
  'plan.date-impossible': { readonly given: string }
  'plan.month-day-impossible': { readonly given: string }
  'plan.year-impossible': { readonly given: string }
  'plan.years-reversed': { readonly firstYear: number; readonly lastYear: number }
  'plan.limit-form': { readonly duty: string }
  'plan.limit-missing': { readonly duty: string; readonly kind: 'one-off' | 'yearly' }
  'plan.limit-before-plan': { readonly duty: string; readonly limit: string; readonly issued: IsoDate }
  'plan.wording-not-in-clause': { readonly wording: string; readonly clause: string }
  'plan.citation-not-in-register': { readonly document: string }
  'plan.actor-unknown': { readonly actor: string }
  'plan.lead-missing': { readonly duty: string; readonly modality: Modality }
  'plan.violability': { readonly duty: string; readonly modality: Modality; readonly marked: boolean }
  'plan.coverage-missing': { readonly duty: string }
}

/** A field that takes one of a few words. */
export type PlanWord = 'modality' | 'timing' | 'answerable' | 'capability'

/** A finding about a plan, or about a document number in it. */
export type PlanFinding = FindingOf<PlanFindings> | ReportingFinding
