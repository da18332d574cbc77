import type { IsoDate, IsoInstant } from '../core/date'
import type { FindingOf } from '../core/finding'
import type { StepOf } from '../core/trace'
import type {
  AdHocGround,
  OnlineGround,
  PostingContent,
  PostingPlace,
  RefusalGround,
  VisitAnswer,
} from '../law/petitions-reception'
import type { Label } from '../lifecycle/types'
import type { ReceptionRole } from './reception-types'
import type { VisitClass } from './visit-events'

/** Parameters of the findings about the reception of citizens. */
export interface ReceptionFindings {
  'reception.no-duty': { readonly role: ReceptionRole; readonly from: IsoDate; readonly to: IsoDate }
  'reception.no-working-day': { readonly from: IsoDate; readonly to: IsoDate }
  'reception.schedule-too-few': {
    readonly from: IsoDate
    readonly to: IsoDate
    readonly planned: number
    readonly required: number
  }
  'reception.too-few': {
    readonly from: IsoDate
    readonly to: IsoDate
    readonly held: number
    readonly required: number
  }
  'reception.held-by-deputy': { readonly date: IsoDate }
  'reception.ad-hoc-required': { readonly grounds: readonly AdHocGround[] }
  'reception.unposted': { readonly date: IsoDate }
  'reception.posting-incomplete': {
    readonly places: readonly PostingPlace[]
    readonly contents: readonly PostingContent[]
  }
  'reception.postponed-without-reason': Record<never, never>
  'reception.postponed-without-new-time': Record<never, never>
  'reception.opened-on-another-day': { readonly announced: IsoDate; readonly opened: IsoDate }
  'reception.not-held': { readonly date: IsoDate }
  'reception.online-ground': { readonly ground: OnlineGround }
  'reception.online-denouncer-protected': Record<never, never>
  'reception.online-not-ready': {
    readonly missing: readonly ('online-notified' | 'online-tested' | 'online-connected')[]
  }
  'reception.online-unrecorded': Record<never, never>
  'reception.no-written-conclusion': Record<never, never>
  'reception.not-logged': { readonly missing: readonly ('log' | 'national-database')[] }
  'reception.refusal-ground-not-in-law': { readonly ground: RefusalGround; readonly date: IsoDate }
  'reception.identity-incomplete': { readonly missing: readonly string[] }
  'reception.unsigned': Record<never, never>
  'reception.not-split': { readonly classes: readonly VisitClass[] }
  'reception.feedback-guided': Record<never, never>
  'reception.answer-not-for-feedback': { readonly content: VisitAnswer }
  'reception.result-late': { readonly due: IsoDate; readonly resolvedOn: IsoDate }
  'reception.result-untold': Record<never, never>
  'reception.tripwire-near': { readonly until: IsoDate | IsoInstant }
  'reception.representatives-number': {
    readonly people: number
    readonly given: number
    readonly minimum: number
    readonly maximum: number
  }
  'reception.representatives-outside-group': Record<never, never>
  'reception.representatives-unwritten': Record<never, never>
  'reception.representatives-unsigned': Record<never, never>
  'reception.people-number': { readonly given: string }
  'reception.duty-late': { readonly duty: Label; readonly due: IsoDate | IsoInstant; readonly done: IsoInstant }
  'reception.last-day-off': {
    readonly duty: Label
    readonly due: IsoDate | IsoInstant
    readonly other: IsoDate | IsoInstant
  }
  'reception.duty-overdue': { readonly duty: Label; readonly due: IsoDate | IsoInstant }
}

/** A finding about the reception of citizens. */
export type ReceptionFinding = FindingOf<ReceptionFindings>

/** Parameters of the steps of a trace about the reception of citizens. */
export interface ReceptionSteps {
  'reception.window': {
    readonly from: IsoDate
    readonly to: IsoDate
    readonly per: 'week' | 'month'
    readonly required: number
  }
  'reception.representatives': { readonly people: number; readonly minimum: number; readonly maximum: number }
  'reception.ad-hoc': { readonly grounds: readonly AdHocGround[] }
}

/** A step of a trace about the reception of citizens. */
export type ReceptionStep = StepOf<ReceptionSteps>
