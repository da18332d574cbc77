import type { IsoDate } from '../core/date'
import type { FindingOf } from '../core/finding'
import type { StepOf } from '../core/trace'
import type { Proposal } from './planned-types'
import type { InspectionStep, PublicationForm, SeasonStep } from './record-types'

/** Parameters of the findings about inspection plans and inspections. */
export interface InspectionFindings {
  'inspections.moment': { readonly given: string }
  'inspections.value': { readonly field: string; readonly given: string }
  'inspections.not-in-force': { readonly date: string }
  'inspections.id-repeated': { readonly id: string }
  'inspections.tax-code': { readonly id: string; readonly given: string }
  'inspections.same-name': { readonly name: string; readonly taxCodes: readonly string[] }
  'inspections.unproven-exception': { readonly id: string }
  'inspections.unannounced-without-signs': { readonly id: string }
  'inspections.too-often': {
    readonly taxCode: string
    readonly year: number
    readonly plans: readonly string[]
  }
  'inspections.both-kinds': {
    readonly taxCode: string
    readonly year: number
    readonly contents: readonly string[]
    readonly plans: readonly string[]
  }
  'inspections.content-duplicated': {
    readonly taxCode: string
    readonly year: number
    readonly contents: readonly string[]
    readonly plans: readonly string[]
  }
  'inspections.audit-overlap': {
    readonly taxCode: string
    readonly year: number
    readonly contents: readonly string[]
    readonly plans: readonly string[]
  }
  'inspections.conduct-overlap': {
    readonly taxCode: string
    readonly year: number
    readonly plans: readonly string[]
  }
  'inspections.precedence-unknown': { readonly date: IsoDate }
  'inspections.late': { readonly step: InspectionStep; readonly due: IsoDate; readonly done?: IsoDate }
  'inspections.in-future': { readonly field: string; readonly date: IsoDate }
  'inspections.step-undated': { readonly step: InspectionStep }
  'inspections.step-unknown': {
    readonly step: InspectionStep | 'extension' | 'suspension'
    readonly date: IsoDate
  }
  'inspections.sign-at-once': { readonly since: IsoDate }
  'inspections.out-of-order': { readonly earlier: string; readonly later: string }
  'inspections.limit-above-law': { readonly given: number; readonly atMost: number }
  'inspections.limit-unit-differs': { readonly due: IsoDate; readonly byLaw: IsoDate }
  'inspections.extension-too-many': { readonly given: number; readonly atMost: number }
  'inspections.extension-too-long': { readonly given: number; readonly atMost: number }
  'inspections.extension-without-ground': { readonly order: number }
  'inspections.extension-late': { readonly decided: IsoDate; readonly due: IsoDate }
  'inspections.suspension-too-long': { readonly days: number; readonly atMost: number }
  'inspections.cause-missing': Readonly<Record<never, never>>
  'inspections.leader-missing': Readonly<Record<never, never>>
  'inspections.leader-not-inspector': { readonly member: string }
  'inspections.member-conflict': { readonly member: string }
  'inspections.publication-form-missing': { readonly missing: readonly PublicationForm[] }
  'inspections.publication-too-short': {
    readonly form: PublicationForm
    readonly given: number
    readonly atLeast: number
    readonly unit: 'day' | 'time'
  }
  'inspections.season-unknown': { readonly year: number }
  'inspections.season-late': { readonly step: SeasonStep; readonly due: IsoDate; readonly done?: IsoDate }
  'inspections.no-implementation-report': Readonly<Record<never, never>>
}

/** A finding about inspection plans and inspections. */
export type InspectionFinding = FindingOf<InspectionFindings>

/** Parameters of the steps of a trace about inspections. */
export interface InspectionSteps {
  'inspections.rule-set': { readonly ruleSet: 'together-once' | 'each-kind-once'; readonly subjects: number }
  'inspections.compared': { readonly plans: number; readonly subjects: number; readonly overlaps: number }
  'inspections.proposed': Omit<Proposal, 'basis'>
  'inspections.regime': { readonly date: IsoDate; readonly law: '2022' | '2025' }
}

/** A step of a trace about inspections. */
export type InspectionTraceStep = StepOf<InspectionSteps>
