import type { FigureFinding } from '../core/check-figures'
import type { IsoDate } from '../core/date'
import type { FindingOf } from '../core/finding'
import type { StepOf } from '../core/trace'

/** Kỳ xem xét — first and last day, both included. */
export interface ActivityPeriod {
  readonly from: IsoDate
  readonly to: IsoDate
}

/** Parameters of the findings of outreach. */
export interface OutreachFindings {
  'outreach.moment': { readonly given: string }
  'outreach.period': { readonly from: string; readonly to: string }
  'outreach.not-in-force': { readonly date: string }
  'outreach.person-repeated': { readonly person: string }
  'outreach.attendee-unknown': { readonly session: string; readonly person: string }
  'outreach.not-reached': { readonly missing: number; readonly of: number }
  'outreach.outside': { readonly record: string; readonly on: IsoDate }
  'outreach.outlet-none': { readonly outlet: string }
  'outreach.quarter-none': { readonly quarter: string }
  'outreach.link-form': { readonly given: string; readonly problem: string }
  'outreach.dialogues-few': { readonly year: number; readonly held: number; readonly required: number }
  'outreach.without-front': { readonly dialogue: string }
  'outreach.dialogue-notice-late': { readonly dialogue: string; readonly due: string; readonly announced: IsoDate }
  'outreach.dialogue-notice-missing': { readonly dialogue: string; readonly due: string }
  'outreach.dialogue-result-late': { readonly dialogue: string; readonly due: string; readonly published: IsoDate }
  'outreach.dialogue-result-missing': { readonly dialogue: string; readonly due: string }
  'outreach.questions-open': { readonly dialogue: string; readonly open: number }
  'outreach.reply-late': { readonly request: string; readonly due: string; readonly replied: IsoDate }
  'outreach.reply-missing': { readonly request: string; readonly due: string }
  'outreach.reply-no-limit': { readonly request: string }
  'outreach.interval': { readonly given: string }
  'outreach.monitoring-gap': {
    readonly unit: string
    readonly from: IsoDate
    readonly to: IsoDate
    readonly days: number
    readonly interval: number
  }
}

/** A finding of outreach. */
export type OutreachFinding = FindingOf<OutreachFindings> | FigureFinding

/** Parameters of the steps of a trace about outreach. */
export interface OutreachSteps {
  'outreach.counted': { readonly records: number; readonly from: IsoDate; readonly to: IsoDate }
  'outreach.required': { readonly year: number; readonly required: number }
}

/** A step of a trace about outreach. */
export type OutreachStep = StepOf<OutreachSteps>
