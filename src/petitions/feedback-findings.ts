import type { IsoDate, IsoInstant } from '../core/date'
import type { FindingOf } from '../core/finding'
import type { StepOf } from '../core/trace'
import type { ChannelDuty } from '../law/feedback-channels'
import type { FeedbackRequirement } from '../law/petitions-feedback'
import type { Label } from '../lifecycle/types'
import type { FeedbackRegime, MissingStep } from './feedback-types'

/** Parameters of the findings about feedback. */
export interface FeedbackFindings {
  'feedback.no-clock': { readonly channel: string; readonly category?: string }
  'feedback.channel-not-in-force': { readonly channel: string; readonly date: IsoDate }
  'feedback.contact-unpublished': { readonly channel: string }
  'feedback.rejected-without-ground': Record<never, never>
  'feedback.ground-not-in-law': {
    readonly grounds: readonly string[]
    readonly allowed: readonly FeedbackRequirement[]
  }
  'feedback.denunciation-by-this-channel': { readonly channel: string }
  'feedback.sender-not-told': { readonly event: 'rejected' | 'routed-out' | 'transferred' }
  'feedback.assigned-beyond-limit': { readonly due: IsoDate | IsoInstant; readonly limit: IsoDate | IsoInstant }
  'feedback.apology-not-public': Record<never, never>
  'feedback.apology-due': { readonly since: IsoInstant }
  'feedback.published-nowhere': Record<never, never>
  'feedback.identity-published': Record<never, never>
  'feedback.closed-incomplete': { readonly missing: readonly MissingStep[] }
  'feedback.unpublished': { readonly since: IsoInstant }
  'feedback.progress-unanswered': { readonly asked: IsoInstant }
  'feedback.tripwire-near': { readonly until: IsoDate | IsoInstant }
  'feedback.duty-late': {
    readonly duty: Label
    readonly due: IsoDate | IsoInstant
    readonly done: IsoInstant
  }
  'feedback.last-day-off': {
    readonly duty: Label
    readonly due: IsoDate | IsoInstant
    readonly other: IsoDate | IsoInstant
  }
  'feedback.duty-overdue': { readonly duty: Label; readonly due: IsoDate | IsoInstant }
}

/** A finding about feedback. */
export type FeedbackFinding = FindingOf<FeedbackFindings>

/** Parameters of the steps of a trace about feedback. */
export interface FeedbackSteps {
  'feedback.regime': { readonly regime: FeedbackRegime; readonly date: IsoDate }
  'feedback.channel': { readonly channel: string; readonly duties: readonly ChannelDuty[] }
  'feedback.no-national-clock': Record<never, never>
}

/** A step of a trace about feedback. */
export type FeedbackStep = StepOf<FeedbackSteps>
