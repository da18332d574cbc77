import type { Basis } from '../core/citation'
import type { IsoDate, IsoInstant } from '../core/date'
import type { FindingOf } from '../core/finding'
import type { StepOf } from '../core/trace'
import type {
  StatisticsColumn,
  StatisticsPeriodKind,
  StatisticsReporter,
  StatisticsSection,
} from '../law/dossier-statistics'
import type { InterpretationId } from '../law/policy'
import type { Channel, Dossier } from './types'

/** Hồ sơ để thống kê — a dossier with what the tables group by; the channel is that of its `submitted` event if absent. */
export interface StatisticsDossier extends Dossier {
  /** Lĩnh vực giải quyết. */
  readonly sector?: string
  /** Đơn vị giải quyết. */
  readonly unit?: string
  readonly channel?: Channel
  /** Mức độ dịch vụ công trực tuyến: toàn trình hay một phần. */
  readonly onlineService?: 'full' | 'partial'
  /** Thẩm quyền giải quyết: which section of forms 07b and 07c it belongs to. */
  readonly authority?: StatisticsSection
}

/** Kỳ số liệu — from 00:00 of the first day to 24:00 of the last; `computeReportingPeriod` gives the days of a report. */
export interface StatisticsPeriod {
  readonly from: IsoDate
  readonly to: IsoDate
}

/** What the rows of a table are. */
export type StatisticsGrouping = 'sector' | 'unit' | 'channel'

/** Số liệu theo cột — figures by column; a published table may give only some. */
export type StatisticsFigures = { readonly [Column in StatisticsColumn]?: number }

/** Một dòng của biểu. */
export interface StatisticsRow {
  /** Lĩnh vực, đơn vị hoặc kênh; empty when the dossiers do not say. */
  readonly name: string
  /** Section of the form that the row stands in; absent on a form without sections, or when the dossiers do not say. */
  readonly section?: StatisticsSection
  readonly figures: StatisticsFigures
}

/** Một mục của biểu 07b, 07c — a section and the sum of its rows. */
export interface StatisticsSectionTotal {
  readonly section: StatisticsSection
  readonly total: StatisticsFigures
}

/** Biểu thống kê — rows and their total, by the form in force. */
export interface StatisticsTable {
  readonly form?: string
  readonly period: StatisticsPeriod
  readonly by: StatisticsGrouping
  readonly rows: readonly StatisticsRow[]
  /** The sections of the form in its order; absent on a form without. */
  readonly sections?: readonly StatisticsSectionTotal[]
  readonly total: StatisticsFigures
}

/** Where a dossier stands at the end of a period; `outside` when the period does not see it. */
export type StatisticsClass = 'early' | 'on-time' | 'late' | 'in-time' | 'overdue' | 'no-due-date' | 'ended' | 'outside'

/** Một đẳng thức giữa các cột — an identity between columns, and whether the figures keep it. */
export interface StatisticsIdentity {
  readonly row: string
  readonly section?: StatisticsSection
  readonly sum: StatisticsColumn
  readonly parts: readonly StatisticsColumn[]
  readonly given: number
  readonly added: number
  readonly difference: number
}

/** A row of a table, or the total row (``) of the table or of a section. */
export interface StatisticsPlace {
  readonly row: string
  readonly section?: StatisticsSection
}

/** Parameters of the findings about statistics, quality, consultation and linked procedures. */
export interface DossierStatisticsFindings {
  'dossier.statistics-period': { readonly from: string; readonly to: string }
  'dossier.statistics-form-missing': { readonly date: IsoDate; readonly by: StatisticsReporter }
  'dossier.statistics-section-unknown': { readonly dossiers: number; readonly sections: readonly StatisticsSection[] }
  'dossier.statistics-row-section': {
    readonly row: string
    readonly form: string
    readonly sections: readonly StatisticsSection[]
  }
  'dossier.statistics-unreadable': { readonly code: string }
  'dossier.statistics-repeated': { readonly code: string }
  'dossier.statistics-channel-unknown': { readonly dossiers: number }
  'dossier.statistics-apart': { readonly noDueDate: number; readonly ended: number }
  'dossier.statistics-count': StatisticsPlace & { readonly column: StatisticsColumn; readonly given: string }
  'dossier.statistics-sum': StatisticsPlace & {
    readonly sum: StatisticsColumn
    readonly parts: readonly StatisticsColumn[]
    readonly given: number
    readonly added: number
  }
  'dossier.statistics-balance': StatisticsPlace & { readonly received: number; readonly settled: number }
  'dossier.statistics-total': {
    readonly section?: StatisticsSection
    readonly column: StatisticsColumn
    readonly given: number
    readonly added: number
  }
  'dossier.statistics-carry-over': StatisticsPlace & { readonly carriedOver: number; readonly before: number }
  'dossier.statistics-row-gone': StatisticsPlace & { readonly before: number }
  'dossier.statistics-gap': { readonly before: IsoDate; readonly from: IsoDate }
  'dossier.statistics-no-such-period': { readonly kind: StatisticsPeriodKind; readonly number: number }
  'dossier.statistics-not-needed': Record<never, never>
  'dossier.trend-false': {
    readonly claim: TrendClaim
    readonly from: string
    readonly to: string
    readonly change: number
  }
  'dossier.trend-value': { readonly label: string; readonly given: string }
  'dossier.quality-not-in-force': { readonly date: string }
  'dossier.quality-facts': { readonly field: string; readonly given: string }
  'dossier.quality-gap': { readonly indicator: number; readonly taken: number | 'not-scored' }
  'dossier.quality-not-scored': { readonly indicators: readonly number[]; readonly maximum: number }
  'dossier.consultation-incomplete': { readonly fields: readonly string[] }
  'dossier.consultation-late': { readonly answerBy: IsoDate; readonly body?: string }
  'dossier.consultation-not-reported': { readonly answerBy: IsoDate }
  'dossier.linked-repeated-step': { readonly id: string }
  'dossier.linked-unknown-step': { readonly id: string; readonly after: string }
  'dossier.linked-cycle': { readonly ids: readonly string[] }
  'dossier.linked-limit-missing': { readonly id: string; readonly body: string }
  'dossier.linked-exceeds-total': { readonly planned: IsoDate | IsoInstant; readonly published: IsoDate | IsoInstant }
  'dossier.linked-step-late': {
    readonly id: string
    readonly body: string
    readonly due: IsoDate | IsoInstant
    readonly workingDays: number
  }
  'dossier.linked-step-early': { readonly id: string; readonly after: string }
  'dossier.moment': { readonly given: string }
  'dossier.moments-reversed': { readonly earlier: string; readonly later: string }
}

/** A finding about statistics, quality, consultation or linked procedures. */
export type DossierStatisticsFinding = FindingOf<DossierStatisticsFindings>

/** What a report says of a series: liên tục tăng, liên tục giảm, không thay đổi. */
export type TrendClaim = 'rising' | 'falling' | 'unchanged'

/** Parameters of the steps of a trace about statistics and linked procedures. */
export interface DossierStatisticsSteps {
  'interpretation.used': { readonly id: InterpretationId; readonly option: string }
  'dossier.statistics-counted': {
    readonly from: IsoDate
    readonly to: IsoDate
    readonly dossiers: number
    readonly form?: string
  }
  'dossier.identity': StatisticsPlace & {
    readonly sum: StatisticsColumn
    readonly parts: readonly StatisticsColumn[]
    readonly given: number
    readonly added: number
  }
  'dossier.trend-change': { readonly from: string; readonly to: string; readonly change: number }
  'dossier.time-subtracted': { readonly taken: number; readonly subtracted: number; readonly unit: string }
  'dossier.indicator-scored': { readonly indicator: number; readonly score: number; readonly dossiers: number }
  'dossier.linked-step': {
    readonly id: string
    readonly body: string
    readonly start: IsoDate | IsoInstant
    readonly due: IsoDate | IsoInstant
  }
  'dossier.linked-path': { readonly ids: readonly string[]; readonly due: IsoDate | IsoInstant }
}

/** A step of a trace about statistics and linked procedures. */
export type DossierStatisticsStep = StepOf<DossierStatisticsSteps>

/** One basis of a table, kept with it. */
export interface StatisticsSummary extends StatisticsTable {
  readonly form: string
  /** Columns of the form in force with the numbers printed above them. */
  readonly columns: readonly (readonly [column: StatisticsColumn, number: number])[]
  /** Refused at intake in the period: never received, on no column. */
  readonly notAccepted: number
  readonly basis: Basis
}
