import type { Basis, Citation, Seen } from '../core/citation'
import type { IsoDate } from '../core/date'
import type { FindingOf } from '../core/finding'
import type { StepOf } from '../core/trace'
import type { InterpretationId } from '../law/policy'

/** Cấp — the level of government a unit stands at. */
export type UnitLevel = 'central' | 'city' | 'district' | 'commune'

/**
 * Loại cơ quan, đơn vị.
 *
 * `city` UBND thành phố · `council` HĐND · `front` Mặt trận Tổ quốc · `party` Thành ủy · `mass-organisation` tổ chức
 * chính trị - xã hội · `department` sở · `agency` văn phòng, thanh tra, ban · `district` UBND quận, huyện · `commune`
 * UBND xã, phường, thị trấn · `press` báo chí địa phương · `culture-centre` Trung tâm Văn hóa - Thể thao và Truyền thanh ·
 * `portal` Cổng Thông tin điện tử · `central-agency` cơ quan trung ương.
 */
export type UnitKind =
  | 'city'
  | 'council'
  | 'front'
  | 'party'
  | 'mass-organisation'
  | 'department'
  | 'agency'
  | 'district'
  | 'commune'
  | 'press'
  | 'culture-centre'
  | 'portal'
  | 'central-agency'

/**
 * Nhóm đơn vị mà Kế hoạch nêu chung — units that the plan names together.
 *
 * `so-ban-nganh` is `so` and `ban-nganh`; `co-quan-chuyen-mon` leaves out the zones board, which is no specialised agency.
 */
export type UnitGroup =
  | 'so'
  | 'ban-nganh'
  | 'so-ban-nganh'
  | 'co-quan-chuyen-mon'
  | 'ubnd-quan-huyen'
  | 'ubnd-xa-phuong'
  | 'to-chuc-chinh-tri-xa-hoi'
  | 'bao-chi-dia-phuong'
  | 'trung-tam-van-hoa-the-thao-va-truyen-thanh'

/** Loại đơn vị hành chính: quận, huyện, phường, xã, thị trấn. */
export type TerritoryType = 'quan' | 'huyen' | 'phuong' | 'xa' | 'thi-tran'

/** Tỉnh, thành phố trước khi hợp nhất ngày 01/7/2025. */
export type FormerProvince = 'can-tho' | 'hau-giang' | 'soc-trang'

/** Đơn vị hành chính — the territory a People's Committee governs. */
export interface Territory {
  readonly type: TerritoryType
  /** `Cái Khế`, without its type. */
  readonly name: string
  readonly formerProvince: FormerProvince
}

/** Cơ quan, đơn vị — one row of the directory: a unit as it stands from one day to another. */
export interface Unit {
  /** Lasts as long as the unit does; what was formed on 1 July 2025 under a new territory ends with `-2025`. */
  readonly id: string
  readonly name: string
  readonly kind: UnitKind
  readonly level: UnitLevel
  /** First day of this row; the directory begins on 1 January 2024, whatever the age of the unit. */
  readonly from: IsoDate
  /** Last day of this row; absent while in force. */
  readonly to?: IsoDate
  /** Mã số đơn vị hành chính — statistical code; reused for other units, so never a key by itself. */
  readonly code?: string
  readonly territory?: Territory
  /** Id of the unit it belongs to. */
  readonly parent?: string
  /** Chức danh người đứng đầu. */
  readonly head: string
  readonly groups: readonly UnitGroup[]
  /** Other ways to write its name. */
  readonly aliases: readonly string[]
  readonly basis: Basis
  readonly seen: Seen
  readonly verifiedOn: IsoDate
}

/** What every unit of a list must be. */
export interface UnitFilter {
  readonly kind?: UnitKind
  readonly group?: UnitGroup
  readonly parent?: string
  readonly code?: string
  /** Read as by `findUnitsByName`. */
  readonly name?: string
}

/** `part`: only some of the territory or tasks went there. */
export type Share = 'whole' | 'part'

/** `stated`: a source says it of this unit; `inferred`: the national pattern applied to it. */
export type SuccessionCertainty = 'stated' | 'inferred'

/** Một lần sắp xếp — one reorganisation on the way from a unit to its successor. */
export interface SuccessionStep {
  readonly on: IsoDate
  readonly from: string
  readonly to: string
  readonly share: Share
  readonly certainty: SuccessionCertainty
  /** What went there, where only part did. */
  readonly tasks?: { readonly vi: string; readonly en: string }
  readonly basis: Basis
  readonly seen: Seen
}

/** Đơn vị kế thừa — a unit in force that took over, all or in part, and how it came to. */
export interface Successor {
  readonly unit: Unit
  readonly share: Share
  readonly certainty: SuccessionCertainty
  readonly path: readonly SuccessionStep[]
}

/**
 * What became of a unit by a day: it `continues`; was `succeeded`; `ended-without-successor`; it ended and its successor
 * was not seen; it is `not-yet-formed` on that day; its id is `unknown`.
 */
export type SuccessionStatus =
  | 'continues'
  | 'succeeded'
  | 'ended-without-successor'
  | 'successor-not-seen'
  | 'not-yet-formed'
  | 'unknown'

/** Kế thừa — what became of a unit by a day. */
export interface Succession {
  readonly id: string
  readonly date: IsoDate
  readonly status: SuccessionStatus
  readonly successors: readonly Successor[]
  /** Last day of the unit, when it has ended by that day. */
  readonly endedOn?: IsoDate
  /** Units in force on the territory of a unit that ended; they are not its successors. */
  readonly onItsTerritory: readonly Unit[]
  /** Where its end, or its standing, is written; empty for an unknown id. */
  readonly basis: readonly Citation[]
}

/** Parameters of the findings of the directory. */
export interface UnitFindings {
  'units.role-unknown': { readonly given: string }
  'units.date-form': { readonly given: string }
  'units.date-before-directory': { readonly date: IsoDate; readonly from: IsoDate }
  'units.role-without-holder': { readonly role: string; readonly date: IsoDate; readonly endedOn: IsoDate }
}

/** A finding of the directory. */
export type UnitFinding = FindingOf<UnitFindings>

/** Parameters of the steps of a trace about units. */
export interface UnitSteps {
  'interpretation.used': { readonly id: InterpretationId; readonly option: string }
  'units.role': { readonly role: string; readonly vi: string; readonly en: string }
  'units.succeeded': Omit<SuccessionStep, 'basis'>
  'units.ended': { readonly unit: string; readonly endedOn: IsoDate }
  'units.holder': { readonly unit: string; readonly name: string; readonly head: string; readonly share: Share }
  'units.after-verification': { readonly date: IsoDate; readonly verifiedOn: IsoDate }
}

/** A step of a trace about units. */
export type UnitStep = StepOf<UnitSteps>
