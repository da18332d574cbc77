import type { IsoDate } from '../core/date'
import type { Deadline } from '../core/deadline'
import type { FindingOf } from '../core/finding'
import type { StepOf } from '../core/trace'
import type { PhoneForm, PublicityForm } from '../law/disclosure'
import type { IdentityAnchor, IdentityPlace } from '../law/disclosure-identity'
import type { CommuneItem, InternalItem, PublicItem } from '../law/disclosure-items'
import type { PostingContent } from '../law/petitions-reception'

/** Một nhóm nội dung phải công khai; `anti-corruption` is what article 10 of the Anti-Corruption Law covers and no other law. */
export type DisclosureKind = CommuneItem | InternalItem | PublicItem | 'anti-corruption'

/** Nơi, hình thức công khai. */
export type DisclosurePlace =
  | IdentityPlace
  | PublicityForm
  | 'related-workplaces'
  | 'written-to-all-staff'
  | 'village-heads'

/** Kênh công khai của đơn vị — what the unit has; what is not known may be left out. */
export interface UnitChannels {
  /** Cổng, trang thông tin điện tử. */
  readonly website?: boolean
  /** Trang hoặc hệ thống thông tin nội bộ. */
  readonly internalNetwork?: boolean
  /** Hệ thống truyền thanh cấp xã. */
  readonly broadcast?: boolean
}

/** Nội dung cần công khai — a document, decision or piece of information, with the day it was made. */
export interface DisclosureItem {
  readonly id: string
  readonly kind: DisclosureKind
  /** Ngày có quyết định, văn bản; ngày tạo ra thông tin. */
  readonly decided: IsoDate
  /** Bí mật nhà nước, bí mật công tác, chưa được công khai: it must not be published. */
  readonly withheld?: boolean
}

/** Đơn vị có trách nhiệm công khai. */
export interface DisclosingUnit {
  readonly id: string
  readonly level: 'commune' | 'other'
  readonly channels: UnitChannels
  readonly items: readonly DisclosureItem[]
}

/** Một lần công khai — one posting; `until` is the last day it stood, absent while it stands. */
export interface Posting {
  /** Id of the item. */
  readonly item: string
  readonly place: DisclosurePlace
  readonly from: IsoDate
  readonly until?: IsoDate
}

/** Công khai tại một nơi — what is due at one place, and what was done. */
export interface PlaceStanding {
  /** Places of which one is enough. */
  readonly places: readonly DisclosurePlace[]
  /** Công khai chậm nhất khi nào; absent where no time is set. */
  readonly deadline?: Deadline
  /** First day posted. */
  readonly posted?: IsoDate
  /** Phải duy trì ít nhất đến hết ngày này; `always` for what stands permanently. */
  readonly keepUntil?: IsoDate | 'always'
  readonly standing: 'not-posted' | 'posted' | 'kept' | 'taken-down-early'
}

/** Kết quả kiểm tra một nội dung. */
export interface PublicationCheck {
  readonly item: string
  readonly kind: DisclosureKind
  readonly places: readonly PlaceStanding[]
}

/** Kết quả kiểm tra công khai của đơn vị. */
export interface DisclosureAudit {
  readonly unit: string
  readonly items: readonly PublicationCheck[]
  readonly deadlines: readonly Deadline[]
  /** Items with every place posted in time and kept, or still standing. */
  readonly complete: readonly string[]
  readonly incomplete: readonly string[]
}

/** Parameters of the findings of disclosure. */
export interface DisclosureFindings {
  'disclosure.moment': { readonly given: string }
  'disclosure.reversed': { readonly from: string; readonly until: string }
  'disclosure.not-in-force': { readonly date: string }
  'disclosure.item-repeated': { readonly item: string }
  'disclosure.item-unknown': { readonly item: string }
  'disclosure.not-for-unit': { readonly item: string; readonly kind: string }
  'disclosure.withheld-posted': { readonly item: string; readonly place: DisclosurePlace }
  'disclosure.missing': { readonly item: string; readonly places: readonly DisclosurePlace[]; readonly due: string }
  'disclosure.late': {
    readonly item: string
    readonly places: readonly DisclosurePlace[]
    readonly due: string
    readonly posted: IsoDate
  }
  'disclosure.before-decision': { readonly item: string; readonly posted: IsoDate; readonly decided: IsoDate }
  'disclosure.taken-down-early': {
    readonly item: string
    readonly place: DisclosurePlace
    readonly until: IsoDate
    readonly required: IsoDate
    readonly days: number
  }
  'disclosure.taken-down': { readonly item: string; readonly place: DisclosurePlace; readonly until: IsoDate }
  'disclosure.wrong-place': {
    readonly item: string
    readonly given: readonly DisclosurePlace[]
    readonly asked: readonly DisclosurePlace[]
  }
  'disclosure.contact-missing': { readonly field: string }
  'disclosure.phone-form': { readonly given: string; readonly meant?: string }
  'disclosure.address-form': { readonly field: string; readonly given: string; readonly problem: string }
  'disclosure.notice-places': { readonly places: readonly string[] }
  'disclosure.notice-contents': { readonly contents: readonly PostingContent[] }
  'disclosure.schedule-late': { readonly day: IsoDate; readonly due: string; readonly posted: IsoDate }
  'disclosure.schedule-missing': { readonly day: IsoDate; readonly due: string }
  'disclosure.identity-without-anchor': { readonly person: string; readonly place: IdentityPlace }
  'disclosure.anchor-not-in-force': { readonly person: string; readonly anchor: string; readonly date: IsoDate }
  'disclosure.anchor-place': {
    readonly person: string
    readonly anchor: IdentityAnchor
    readonly place: IdentityPlace
    readonly allowed: readonly IdentityPlace[]
  }
  'disclosure.denouncer-revealed': { readonly mentions: number }
  'disclosure.personal-data': { readonly persons: number }
  'disclosure.correction-late': { readonly due: string; readonly answered: string }
  'disclosure.correction-missing': { readonly due: string }
  'disclosure.not-corrected': Record<never, never>
  'disclosure.correction-form': { readonly published: readonly string[]; readonly corrected: readonly string[] }
}

/** A finding of disclosure. */
export type DisclosureFinding = FindingOf<DisclosureFindings>

/** Parameters of the steps of a trace about disclosure. */
export interface DisclosureSteps {
  'disclosure.required': {
    readonly item: string
    readonly places: readonly DisclosurePlace[]
    readonly days?: number | 'always'
  }
  'disclosure.phone': { readonly given: string; readonly kind: PhoneForm['kind'] }
  'disclosure.named': { readonly persons: number; readonly mentions: number }
}

/** A step of a trace about disclosure. */
export type DisclosureStep = StepOf<DisclosureSteps>
