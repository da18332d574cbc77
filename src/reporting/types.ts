import type { Basis, DocumentKey } from '../core/citation'
import type { IsoDate } from '../core/date'
import type { FindingOf } from '../core/finding'
import type { SchemaFinding } from '../core/schema-findings'
import type { StepOf } from '../core/trace'
import type { InterpretationId } from '../law/policy'
import type { ReportingPeriodKind } from '../law/reporting'

/**
 * Họ số, ký hiệu văn bản — how a document number is built.
 *
 * `administrative` 17/KH-UBND · `letter` công văn, 2231/SNV-CCHC&PC · `normative` quy phạm pháp luật, 157/2007/NĐ-CP,
 * 36/2018/QH14 · `party` văn bản của Đảng, 26-NQ/TW · `legacy` cách ghi cũ, 63/2002/QĐ.UB.
 */
export type NumberFamily = 'administrative' | 'letter' | 'normative' | 'party' | 'legacy'

/** Số và ký hiệu văn bản — a document number taken apart. */
export interface DocumentNumber {
  readonly family: NumberFamily
  /** As written, in composed letters (NFC). */
  readonly text: string
  readonly number: number
  /** Only normative numbers, and some old ones, carry their year. */
  readonly year?: number
  /** `KH`; letters and laws carry none. */
  readonly type?: string
  /** Kế hoạch, Nghị định; absent when the type is in no list. */
  readonly typeName?: string
  /** `UBND`, `SNV-CCHC&PC`, `QH14`. */
  readonly issuer: string
}

/** Văn bản được dẫn chiếu — a citation that names one document only: its number and the day it was issued. */
export interface DocumentReference {
  readonly number: DocumentNumber
  readonly date: IsoDate
  /** Its key, when the register of this library holds it. */
  readonly document?: DocumentKey
}

/** Văn bản đã cấp số — a numbered document, as a register of outgoing documents holds it. */
export interface NumberedDocument {
  readonly number: string
  readonly date: IsoDate
  /** Who issued it, in any spelling that is the same throughout. */
  readonly issuer: string
}

/** One series of numbers: an issuer, a year and, unless the office keeps a common series, a type. */
export interface NumberSeries {
  readonly issuer: string
  readonly year: number
  /** `KH`; `letter` for official letters; absent in a common series. */
  readonly type?: string
  readonly documents: number
}

/** Who sets a reporting period: the general decree, or the Government Inspectorate for its own reports. */
export type ReportingRegime = 'general' | 'inspectorate'

/** Kỳ báo cáo — one period with the days its data cover. */
export interface ReportingPeriod {
  readonly kind: ReportingPeriodKind
  readonly year: number
  /** 1-12 for months, 1-4 for quarters, 1-2 for half years; 1 for nine months and a year. */
  readonly number: number
  /** First day of the data. */
  readonly from: IsoDate
  /** Last day of the data. */
  readonly to: IsoDate
  readonly regime: ReportingRegime
  readonly basis: Basis
}

/** A number that was refused, and the number that was probably meant, where one can be told. */
interface NumberRefusal {
  readonly given: string
  readonly meant?: string
}

/** Parameters of the findings about document numbers. */
export interface ReportingFindings {
  'reporting.number-not-text': { readonly given: string }
  'reporting.number-form': { readonly given: string }
  'reporting.number-prefix': NumberRefusal
  'reporting.number-space': NumberRefusal
  'reporting.number-dash': NumberRefusal
  'reporting.number-leading-zero': NumberRefusal & { readonly digits: number }
  'reporting.number-extra-zero': NumberRefusal
  'reporting.number-zero': { readonly given: string; readonly first: number }
  'reporting.number-slash': NumberRefusal
  'reporting.number-party-form': NumberRefusal & { readonly issuer: string }
  'reporting.number-letter-case': NumberRefusal
  'reporting.number-look-alike': NumberRefusal
  'reporting.number-legacy': { readonly given: string }
  'reporting.type-unlisted': {
    readonly given: string
    readonly type: string
    /** Types it may be meant for. */
    readonly candidates: readonly string[]
  }
  'reporting.issuer-unknown': {
    readonly given: string
    /** Neither a type nor what the symbol of a body looks like. */
    readonly symbol: string
    readonly candidates: readonly string[]
  }
  'reporting.type-without-mark': { readonly given: string; readonly type: string; readonly meant: string }
  'reporting.citation-without-date': { readonly number: string; readonly known: readonly IsoDate[] }
  'reporting.citation-date': { readonly number: string; readonly given: string }
  'reporting.citation-year': { readonly number: string; readonly date: IsoDate; readonly year: number }
  'reporting.citation-other-date': {
    readonly number: string
    readonly date: IsoDate
    readonly known: readonly IsoDate[]
  }
  'reporting.number-order': {
    readonly earlier: string
    readonly earlierDate: IsoDate
    readonly later: string
    readonly laterDate: IsoDate
  }
  'reporting.number-repeated': { readonly number: string; readonly dates: readonly IsoDate[] }
}

/** A finding about a document number. */
export type ReportingFinding = FindingOf<ReportingFindings> | SchemaFinding

/** Parameters of the steps of a trace about document numbers. */
export interface ReportingSteps {
  'interpretation.used': { readonly id: InterpretationId; readonly option: string }
  'reporting.series': { readonly issuer: string; readonly year: number; readonly type?: string }
}

/** A step of a trace about document numbers. */
export type ReportingStep = StepOf<ReportingSteps>
