import type { IsoDate } from '../core/date'
import type { FindingOf } from '../core/finding'
import type { StepOf } from '../core/trace'

/** A step of a duty that has its day: what was to be done. */
export type DatedAct =
  | 'referral'
  | 'file-back'
  | 'discipline'
  | 'first-declaration'
  | 'yearly-declaration'
  | 'supplementary-declaration'
  | 'personnel-declaration'
  | 'redeclaration'
  | 'handover'
  | 'publication'
  | 'verification-decision'
  | 'verification-notice'
  | 'verification-report'
  | 'verification-conclusion'
  | 'conclusion-publication'
  | 'internal-report'
  | 'rotation'
  | 'evaluation'

/** Parameters of the findings of accountability. */
export interface AccountabilityFindings {
  'accountability.day': { readonly given: string }
  'accountability.moment': { readonly given: string }
  'accountability.number': { readonly field: string; readonly given: string }
  'accountability.not-in-force': { readonly date: string }
  'accountability.word': { readonly field: string; readonly given: string; readonly known: readonly string[] }
  'accountability.order': { readonly first: string; readonly second: string }
  'accountability.amended-not-read': { readonly date: IsoDate }
  'accountability.late': { readonly act: DatedAct; readonly due: IsoDate; readonly done: IsoDate }
  'accountability.overdue': { readonly act: DatedAct; readonly due: IsoDate }
  'accountability.head-trigger': { readonly trigger: string; readonly event: string }
  'accountability.false-report': { readonly event: string }
  'accountability.lack-of-responsibility': { readonly head: string; readonly subordinate: string }
  'accountability.covering-up': { readonly head: string; readonly days: number }
  'accountability.both-faults': { readonly head: string }
  'accountability.not-direct-manager': { readonly head: string; readonly subordinate: string }
  'accountability.no-manager': { readonly person: string; readonly date: IsoDate }
  'accountability.circumstances-conflict': { readonly official: string }
  'accountability.closed-administratively': { readonly case: string; readonly closed: IsoDate }
  'accountability.not-referred': { readonly case: string; readonly days: number }
  'accountability.procuracy-not-told': { readonly case: string }
  'accountability.limitation-expired': { readonly expired: IsoDate; readonly on: IsoDate }
  'accountability.employee-regime-unknown': Record<never, never>
  'accountability.form-not-allowed': { readonly form: string; readonly allowed: readonly string[] }
  'accountability.criterion-missing': { readonly criterion: string }
  'accountability.plan-alone': Record<never, never>
  'accountability.grade-above': { readonly grade: string; readonly highest: string; readonly reason: string }
  'accountability.excellent-over-cap': { readonly excellent: number; readonly cap: number }
  'accountability.rotation-period': {
    readonly post: string
    readonly years: number
    readonly least: number
    readonly most: number
  }
  'accountability.rotation-only-post': { readonly post: string }
  'accountability.rotation-plan-incomplete': { readonly parts: readonly string[] }
  'accountability.rotation-plan-unpublished': { readonly year: number }
  'accountability.rotation-not-planned': { readonly post: string; readonly due: IsoDate }
  'accountability.posting-short': { readonly days: number; readonly least: number }
  'accountability.not-declarer': { readonly person: string }
  'accountability.decision-not-withdrawn': { readonly decision: string; readonly since: IsoDate; readonly days: number }
  'accountability.withdrawal-not-announced': { readonly decision: string }
  'accountability.fault-not-handled': { readonly decision: string }
  'accountability.report-incomplete': { readonly parts: readonly string[] }
  'accountability.report-not-presented': { readonly year: number }
  'accountability.report-unpublished': { readonly year: number }
}

/** A finding of accountability. */
export type AccountabilityFinding = FindingOf<AccountabilityFindings>

/** Parameters of the steps of a trace about accountability. */
export interface AccountabilitySteps {
  'accountability.limitation': { readonly from: IsoDate; readonly lawOf: IsoDate }
  'accountability.limitation-restarted': { readonly from: IsoDate }
  'accountability.no-limitation': { readonly kind: string }
  'accountability.manager': { readonly manager: string; readonly role: string; readonly person: string }
  'accountability.act': { readonly act: string; readonly point: string }
  'accountability.grade-limit': { readonly reason: string; readonly highest: string }
  'accountability.threshold': { readonly amount: number; readonly change: number }
}

/** A step of a trace of accountability. */
export type AccountabilityStep = StepOf<AccountabilitySteps>
