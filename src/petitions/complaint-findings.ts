import type { IsoDate } from '../core/date'
import type { FindingOf } from '../core/finding'
import type { StepOf } from '../core/trace'
import type { Label } from '../lifecycle/types'
import type {
  ComplaintLevel,
  ComplaintRespondent,
  ComplexityCriterion,
  Obedience,
  RefusalGround,
  TerminationGround,
} from './complaint-types'

type Nothing = Record<never, never>

/** Parameters of the findings about complaints. */
export interface ComplaintFindings {
  'complaint.law-not-held': { readonly date: IsoDate }
  'complaint.window-not-set': Nothing
  'complaint.overdue': {
    readonly clock: string
    readonly label: Label
    readonly due: IsoDate
    readonly workingDays: number
    readonly laterReading?: IsoDate
  }
  'complaint.done-late': {
    readonly clock: string
    readonly label: Label
    readonly due: IsoDate
    readonly done: IsoDate
    readonly laterReading?: IsoDate
  }
  'complaint.out-of-time': { readonly level: ComplaintLevel; readonly filed: IsoDate; readonly lastDay: IsoDate }
  'complaint.accepted-out-of-time': { readonly filed: IsoDate; readonly lastDay: IsoDate }
  'complaint.refused-in-time': { readonly filed: IsoDate; readonly lastDay: IsoDate }
  'complaint.obstacle-unproven': { readonly from: IsoDate; readonly to?: IsoDate }
  'complaint.known-day-missing': Nothing
  'complaint.oral-discipline': Nothing
  'complaint.unsigned': Nothing
  'complaint.form-incomplete': { readonly lacking: readonly string[] }
  'complaint.not-contestable': Nothing
  'complaint.group-unsigned': Nothing
  'complaint.group-without-appointment': Nothing
  'complaint.representative-not-complainant': Nothing
  'complaint.too-many-representatives': { readonly complainants: number; readonly given: number; readonly most: number }
  'complaint.authorisation-form': { readonly allowed: readonly string[]; readonly given: string }
  'complaint.authorisation-shared': { readonly agents: number }
  'complaint.refusal-without-ground': { readonly allowed: readonly RefusalGround[] }
  'complaint.refusal-without-reason': Nothing
  'complaint.acceptance-unnotified': Nothing
  'complaint.verified-before-acceptance': Nothing
  'complaint.complexity-unwritten': Nothing
  'complaint.complexity-without-criterion': { readonly allowed: readonly ComplexityCriterion[] }
  'complaint.remote-without-reason': Nothing
  'complaint.dialogue-missing': { readonly level: ComplaintLevel; readonly discipline: boolean }
  'complaint.dialogue-unknown': Nothing
  'complaint.dialogue-notice-late': { readonly dialogueOn: IsoDate; readonly lastDay: IsoDate }
  'complaint.dialogue-unnotified': Nothing
  'complaint.dialogue-before-verification': Nothing
  'complaint.dialogue-delegated': { readonly resolver: string }
  'complaint.dialogue-minutes': { readonly copies: number; readonly least: number }
  'complaint.dialogue-unsigned': Nothing
  'complaint.dialogue-again': Nothing
  'complaint.suspended-without-ground': { readonly allowed: readonly string[] }
  'complaint.suspended-without-evidence': Nothing
  'complaint.decided-while-suspended': Nothing
  'complaint.withdrawal-unsigned': Nothing
  'complaint.withdrawal-by-minutes': Nothing
  'complaint.termination-ground': { readonly given?: TerminationGround; readonly allowed: readonly TerminationGround[] }
  'complaint.terminated-without-withdrawal': Nothing
  'complaint.terminated-without-court': Nothing
  'complaint.termination-due': { readonly since: IsoDate }
  'complaint.withdrawn-not-reopened': Nothing
  'complaint.continued-late': { readonly lastDay: IsoDate }
  'complaint.group-decision': Nothing
  'complaint.no-second-level': { readonly respondent: ComplaintRespondent }
  'complaint.appealed-early': { readonly due?: IsoDate }
  'complaint.appeal-without-decision': Nothing
  'complaint.receipt-unknown': { readonly issued: IsoDate }
  'complaint.no-lawsuit': Nothing
  'complaint.first-decision-revoked': Nothing
  'complaint.publication-short': { readonly form: string; readonly given: number; readonly least: number }
  'complaint.meeting-notice-late': { readonly meeting: IsoDate; readonly lastDay: IsoDate }
  'complaint.enforced-early': { readonly from: IsoDate }
  'complaint.enforced-in-window': { readonly until: IsoDate }
  'complaint.unannounced': { readonly since: IsoDate }
  'complaint.archived-with-duties': { readonly clocks: readonly string[] }
  'complaint.post-abolished': { readonly respondent: ComplaintRespondent; readonly date: IsoDate }
}

/** A finding about a complaint. */
export type ComplaintFinding = FindingOf<ComplaintFindings>

/** Parameters of the steps of a trace about complaints. */
export interface ComplaintSteps {
  'complaint.regime': { readonly date: IsoDate; readonly regime: '02/2011' | '136/2025' }
  'complaint.obstacle-excluded': { readonly from: IsoDate; readonly to: IsoDate }
  'complaint.acceptance-readings': { readonly byLaw?: IsoDate; readonly byDecree?: IsoDate; readonly due: IsoDate }
  'complaint.cap': {
    readonly level: ComplaintLevel
    readonly complex: boolean
    readonly remote: boolean
    readonly days: number
  }
  'complaint.obedience': { readonly obedience: Obedience }
  'complaint.takes-effect': { readonly issued: IsoDate; readonly from: IsoDate }
}

/** A step of a trace about a complaint. */
export type ComplaintStep = StepOf<ComplaintSteps>
