import type { CalendarFinding } from '../calendar/types'
import type { IsoDate, IsoInstant } from '../core/date'
import type { FindingOf } from '../core/finding'
import type { StepOf } from '../core/trace'
import type { UnitFinding } from '../units/types'
import type { PlanFinding } from './findings'

type Moment = IsoInstant | IsoDate

/** Parameters of the findings about who owes what by when, unit plans, unit reports and their consolidation. */
export interface PlanReportFindings {
  'plan.unit-unknown': { readonly given: string }
  'plan.duty-unknown': { readonly given: string }
  'plan.lead-time': { readonly given: string }
  'plan.unit-succeeded': {
    readonly unit: string
    readonly name: string
    readonly date: IsoDate
    readonly successors: readonly string[]
  }
  'plan.unit-ended': {
    readonly unit: string
    readonly name: string
    readonly date: IsoDate
    readonly endedOn: IsoDate
  }
  'plan.holder-not-in-directory': { readonly actor: string; readonly duty: string }
  'plan.owes-nothing': { readonly unit: string; readonly duty: string; readonly date: IsoDate }
  'plan.submission-not-owed': {
    readonly unit: string
    readonly name: string
    readonly duty: string
    readonly at: Moment
  }
  'plan.submission-in-future': { readonly at: Moment; readonly asOf: IsoInstant }
  'plan.submission-year-unclear': {
    readonly unit: string
    readonly duty: string
    readonly at: Moment
    readonly counted: number
    readonly other: number
  }
  'plan.on-boundary': { readonly name: string; readonly duty: string; readonly boundary: IsoDate; readonly at: Moment }
  'plan.submitted-late': {
    readonly name: string
    readonly duty: string
    readonly due: IsoDate
    readonly at: Moment
    readonly workingDays: number
  }
  'plan.overdue': {
    readonly name: string
    readonly duty: string
    readonly due: IsoDate
    readonly asOf: IsoInstant
    readonly workingDays: number
  }
  'plan.rule-without-duty': { readonly rule: string }
  'plan.no-cycle': { readonly duty: string; readonly year: number }
  'plan.field-missing': { readonly field: DocumentField }
  'plan.document-type': { readonly given: string; readonly expected: string }
  'plan.issued-after-sending': { readonly date: IsoDate; readonly sent: Moment }
  'plan.issued-before-plan': { readonly date: IsoDate; readonly issued: IsoDate }
  'plan.tasks-missing': Record<never, never>
  'plan.solutions-missing': Record<never, never>
  'plan.task-without-solution': { readonly task: string }
  'plan.task-without-owner': { readonly task: string }
  'plan.owner-vague': { readonly task: string; readonly owner: string }
  'plan.clause-unknown': { readonly given: string }
  'plan.clauses-not-covered': { readonly clauses: readonly string[] }
  'plan.citation-missing': { readonly number: string; readonly date: IsoDate }
  'plan.citation-mistaken': { readonly number: string; readonly date: IsoDate; readonly meant: IsoDate }
  'plan.data-cut-off': { readonly dataTo: IsoDate; readonly latest: IsoDate; readonly due: IsoDate }
  'plan.data-after-sending': { readonly dataTo: IsoDate; readonly sent: Moment }
  'plan.results-missing': Record<never, never>
  'plan.report-repeated': { readonly unit: string; readonly at: Moment }
  'plan.report-other-year': { readonly unit: string; readonly given: number; readonly year: number }
  'plan.difficulty-not-through': { readonly unit: string; readonly through: readonly string[] }
  'plan.difficulty-not-sent': { readonly unit: string; readonly raised: Moment; readonly workingDays: number }
  'plan.difficulty-order': { readonly earlier: DifficultyMoment; readonly later: DifficultyMoment }
}

/** A field that a unit plan or report must have. */
export type DocumentField = 'number' | 'date' | 'sent' | 'dataFrom' | 'dataTo' | 'result' | 'task'

/** A moment in the life of a difficulty. */
export type DifficultyMoment = 'raised' | 'sent' | 'forwarded' | 'answered'

/** A finding about schedule, unit plans, unit reports or consolidation. */
export type PlanReportFinding = FindingOf<PlanReportFindings> | PlanFinding | CalendarFinding | UnitFinding

/** Parameters of the steps of a trace about the duties of a plan. */
export interface PlanSteps {
  'plan.duty': { readonly duty: string; readonly vi: string; readonly en: string }
  'plan.holder': { readonly holder: string; readonly name: string }
  'plan.submitted': { readonly at: Moment; readonly year?: number }
  'plan.cut-off': { readonly latest: IsoDate; readonly due: IsoDate }
  'plan.year': { readonly year: number }
  'plan.covered': { readonly covered: readonly string[]; readonly missed: readonly string[] }
  'plan.counted': {
    readonly owed: number
    readonly inTime: number
    readonly onBoundary: number
    readonly late: number
    readonly missing: number
  }
}

/** A step of a trace about the duties of a plan. */
export type PlanStep = StepOf<PlanSteps>
