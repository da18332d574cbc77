import type { IsoDate } from '../core/date'
import type { FindingOf } from '../core/finding'
import type { StepOf } from '../core/trace'
import type { LegalDefect } from '../law/review'

/** Parameters of the findings of the review of procedures. */
export interface ReviewFindings {
  'review.moment': { readonly given: string }
  'review.number': { readonly field: string; readonly given: string }
  'review.procedure-repeated': { readonly code: string }
  'review.procedure-kept': { readonly code: string }
  'review.procedure-new': { readonly code: string }
  'review.days-more': { readonly code: string; readonly before: number; readonly after: number }
  'review.days-unit-differs': { readonly code: string; readonly before: string; readonly after: string }
  'review.cost-more': { readonly code: string; readonly before: number; readonly after: number }
  'review.roadmap-no-date': { readonly code: string }
  'review.roadmap-late': { readonly code: string; readonly by: IsoDate }
  'review.roadmap-missing': { readonly code: string }
  'review.roadmap-not-immediate': { readonly code: string; readonly by: IsoDate }
  'review.entry-late': { readonly due: IsoDate; readonly entered: IsoDate }
  'review.announcement-late': { readonly due: IsoDate; readonly signed: IsoDate }
  'review.plan-incomplete': { readonly fields: readonly string[] }
  'review.plan-late': { readonly due: IsoDate; readonly sent: IsoDate }
  'review.not-in-force': { readonly date: string }
  'review.counter-unrecorded': { readonly counter: string; readonly unit?: string }
  'review.counter-unknown': { readonly counter: string; readonly unit?: string }
  'review.retention-unknown': { readonly counter: string }
  'review.entry-repeated': { readonly id: string }
  'review.defect-unknown': { readonly given: string; readonly allowed: readonly LegalDefect[] }
  'review.defect-closed-before-found': { readonly id: string; readonly found: IsoDate; readonly closed: IsoDate }
  'review.defect-open': { readonly id: string; readonly found: IsoDate }
  'review.defect-no-proposal': { readonly id: string }
  'review.position-without-risk': { readonly position: string }
  'review.position-unknown': { readonly position: string }
  'review.risk-without-control': { readonly position: string; readonly risk: string }
  'review.online-none': { readonly procedure: string; readonly dossiers: number }
}

/** A finding of the review of procedures. */
export type ReviewFinding = FindingOf<ReviewFindings>

/** Parameters of the steps of a trace about the review of procedures. */
export interface ReviewSteps {
  'review.cost-of-component': { readonly name: string; readonly cost: number }
  'review.cost': { readonly once: number; readonly times: number; readonly subjects: number; readonly cost: number }
  'review.compared': { readonly before: number; readonly after: number }
}

/** A step of a trace about the review of procedures. */
export type ReviewStep = StepOf<ReviewSteps>
