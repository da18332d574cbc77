import type { IsoDate, IsoInstant } from '../core/date'
import type { FindingOf } from '../core/finding'
import type { StepOf } from '../core/trace'
import type { IndexGroup } from '../law/satisfaction'

/** Parameters of the findings of satisfaction and of index 766. */
export interface SatisfactionFindings {
  'satisfaction.moment': { readonly given: string }
  'satisfaction.count': { readonly field: string; readonly given: string }
  'satisfaction.not-in-force': { readonly date: string }
  'satisfaction.asked-more-than-once': { readonly code: string; readonly asked: number }
  'satisfaction.overdue': { readonly code: string; readonly due?: IsoDate | IsoInstant }
  'satisfaction.not-measurable': { readonly code: string }
  'satisfaction.points-above-maximum': {
    readonly group: IndexGroup
    readonly given: number
    readonly maximum: number
  }
  'satisfaction.groups-missing': { readonly groups: readonly IndexGroup[]; readonly maximum: number }
  'satisfaction.nothing-to-measure': { readonly of: string }
  'satisfaction.feedback-sum': {
    readonly row: string
    readonly sum: number
    readonly parts: readonly number[]
    readonly given: number
    readonly added: number
  }
  'satisfaction.survey-small': { readonly answered: number; readonly sent: number }
  'satisfaction.survey-incomplete': { readonly wave: string; readonly fields: readonly string[] }
  'satisfaction.confidence': { readonly given: string }
  'satisfaction.waves-out-of-order': { readonly before: IsoDate; readonly date: IsoDate }
  'satisfaction.waves-differ': { readonly from: string; readonly to: string }
  'satisfaction.trend-false': {
    readonly claim: 'rising' | 'falling'
    readonly from: string
    readonly to: string
    readonly change: number
  }
  'satisfaction.trend-not-shown': {
    readonly from: string
    readonly to: string
    readonly low: number
    readonly high: number
  }
  'satisfaction.conduct-unchecked': { readonly units: readonly string[] }
  'satisfaction.conduct-unhandled': { readonly id: string }
  'satisfaction.conduct-left-out': { readonly id: string; readonly unit: string; readonly date: IsoDate }
}

/** A finding of satisfaction and of index 766. */
export type SatisfactionFinding = FindingOf<SatisfactionFindings>

/** Parameters of the steps of a trace about satisfaction and index 766. */
export interface SatisfactionSteps {
  'satisfaction.share': {
    readonly indicator: string
    readonly numerator: number
    readonly denominator: number
  }
  'satisfaction.wave-change': {
    readonly from: string
    readonly to: string
    readonly change: number
    readonly low: number
    readonly high: number
    readonly verdict: 'rose' | 'fell' | 'not-shown'
  }
  'satisfaction.points': { readonly points: number; readonly maximum: number; readonly threshold: number }
}

/** A step of a trace about satisfaction and index 766. */
export type SatisfactionStep = StepOf<SatisfactionSteps>
