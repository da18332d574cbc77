import type { FindingOf } from '../core/finding'
import type { StepOf } from '../core/trace'
import type { Petition } from './petition-types'
import type { DayRange } from './reception-types'

/** Một vụ việc trong sổ: the petition, and where it came in when its record does not say so itself. */
export interface PetitionEntry {
  readonly petition: Petition
  readonly unit?: string
  readonly channel?: string
}

/** Số liệu của một nhóm vụ việc trong kỳ. `carried + received = finished + open`. */
export interface PetitionCounts {
  /** Kỳ trước chuyển sang. */
  readonly carried: number
  /** Tiếp nhận trong kỳ. */
  readonly received: number
  /** Đã phân loại: sorted, accepted or finished by the end of the period. */
  readonly classified: number
  /** Đã giải quyết trong kỳ: `inTime + late + withoutClock`. */
  readonly finished: number
  readonly inTime: number
  readonly late: number
  /** Finished, and neither law nor channel gives the case a clock. */
  readonly withoutClock: number
  /** Đang giải quyết: `running + overdue`. */
  readonly open: number
  readonly running: number
  readonly overdue: number
}

/** Tổng hợp theo loại, kênh và đơn vị. */
export interface PetitionStatistics {
  readonly period: DayRange
  readonly total: PetitionCounts
  readonly byKind: Readonly<Partial<Record<Petition['kind'], PetitionCounts>>>
  /** Cases whose channel is not known stand under the empty name. */
  readonly byChannel: Readonly<Record<string, PetitionCounts>>
  readonly byUnit: Readonly<Record<string, PetitionCounts>>
  /** Positions in the list of the open cases that are overdue at the end of the period. */
  readonly overdue: readonly number[]
}

/** Parameters of the findings about statistics of petitions. */
export interface StatisticsFindings {
  'petition.not-counted': { readonly reason: 'no-receipt' | 'received-after-period' | 'unreadable' }
}

/** A finding about statistics of petitions. */
export type StatisticsFinding = FindingOf<StatisticsFindings>

/** Parameters of the steps of a trace about statistics of petitions. */
export interface StatisticsSteps {
  'petition.counted': { readonly counted: number; readonly given: number }
}

/** A step of a trace about statistics of petitions. */
export type StatisticsStep = StepOf<StatisticsSteps>
