import type { IsoDate, IsoInstant } from '../core/date'
import type { FindingOf } from '../core/finding'
import type { StepOf } from '../core/trace'

/** Mã định danh cơ quan — an agency id; the two orders are mirror images and never compare by prefix. */
export interface PublicAgencyCode {
  readonly kind: 'agency'
  /** As written. */
  readonly text: string
  /** `old`: level 1 rightmost, `000.00.06.H56`; `new`: level 1 leftmost, `H56.6`. */
  readonly order: 'old' | 'new'
  /** Mã cấp 1: `H56`. */
  readonly level1: string
  /** Groups from level 1 downwards, whichever way they were written; the empty levels of the old order left out. */
  readonly levels: readonly string[]
}

/** Mã định danh của cơ quan, tổ chức khác: scheme `Z01` to `Z99` and a number, with nothing between them. */
export interface SchemeCode {
  readonly kind: 'scheme'
  readonly text: string
  readonly scheme: string
  readonly number: string
}

/** Mã số doanh nghiệp, hợp tác xã, hộ kinh doanh. */
export interface BusinessCode {
  readonly kind: 'business'
  readonly text: string
}

/** Mã định danh điện tử — the electronic id of a body, an organisation or a business. */
export type AgencyCode = PublicAgencyCode | SchemeCode | BusinessCode

/** Mã số hồ sơ — a dossier code taken apart; the string as given is kept. */
export interface DossierCode {
  readonly text: string
  readonly agency: PublicAgencyCode
  /** The day written in the code; ask the record for the day of receipt. */
  readonly date: IsoDate
  readonly dateForm: 'YYMMDD' | 'YYYYMMDD'
  /** Số thứ tự trong ngày. */
  readonly serial: number
  readonly serialDigits: number
}

/** Mã thủ tục hành chính — a procedure code taken apart. */
export interface ProcedureCode {
  readonly text: string
  /** The procedure itself, the same wherever it is handled: `1.000948`. */
  readonly procedure: string
  /** Who published it, when the code says so. */
  readonly publisher?: PublicAgencyCode
}

/** Mã ngành, lĩnh vực. */
export interface SectorCode {
  readonly text: string
  readonly level1: string
  readonly sector: string
}

/** Which body's id the code should carry. */
export type CodeBody = 'receiving' | 'settling' | 'one-stop' | 'national-portal'

/** Parameters of the findings about codes. */
export interface DossierCodeFindings {
  'dossier.code-not-text': { readonly given: string }
  'dossier.code-form': { readonly given: string; readonly expected: readonly string[] }
  'dossier.code-date': { readonly given: string; readonly part: string }
  'dossier.code-serial': { readonly given: string; readonly part: string }
  'dossier.code-received-differs': { readonly inCode: IsoDate; readonly received: IsoDate | IsoInstant }
  'dossier.code-body-differs': { readonly body: CodeBody; readonly inCode: string; readonly expected: string }
  'dossier.code-body-order': { readonly inCode: string; readonly expected: string }
  'dossier.code-old-order': { readonly given: string }
  'dossier.code-other-form': { readonly given: string; readonly digits: number }
  'dossier.code-repeated': { readonly code: string; readonly first: number; readonly limit: number }
  'dossier.agency-code-form': { readonly given: string }
  'dossier.agency-code-long': { readonly given: string; readonly length: number; readonly limit: number }
  'dossier.scheme-code-form': { readonly given: string; readonly first: string; readonly last: string }
  'dossier.procedure-code-form': { readonly given: string }
  'dossier.sector-code-form': { readonly given: string }
  'dossier.paper-data-missing': { readonly fields: readonly string[] }
}

/** A finding about a code. */
export type DossierCodeFinding = FindingOf<DossierCodeFindings>

/** Parameters of the steps of a trace about codes. */
export interface DossierCodeSteps {
  'dossier.code-law-date': { readonly date: IsoDate; readonly from: 'receipt' | 'code' }
  'dossier.code-body': { readonly body: CodeBody }
}

/** A step of a trace about a code. */
export type DossierCodeStep = StepOf<DossierCodeSteps>
